/** The forgetting curve of one card: what was predicted between its reviews, and from here on. */
import type { Day } from './calendar';
import { liveEvents, type CardEvent } from './card-log';
import type { PastReview } from './readiness';
import { nextMemory, retrievability, type Memory, type Rating } from './scheduler';

export interface CurvePoint {
  /** Study day, with fractions. */
  readonly day: number;
  /** Predicted recall, 0 to 1. */
  readonly recall: number;
}

export interface ReviewedOn {
  readonly day: Day;
  readonly rating: Rating;
  /** Predicted recall just before the review; `null` at the first. */
  readonly recallBefore: number | null;
  readonly took: number;
  /** Days until it was due again; 0 within the learning steps. */
  readonly interval: number;
  readonly memory: Memory;
}

/** The reviews that stand since the card was last reset, oldest first. */
export function reviewHistory(log: readonly CardEvent[]): ReviewedOn[] {
  const live = liveEvents(log);
  const sinceReset = live.slice(live.findLastIndex((event) => event.kind === 'reset') + 1);
  const history: ReviewedOn[] = [];
  let memory: Memory | null = null;
  let lastDay: Day | null = null;
  for (const event of sinceReset) {
    if (event.kind !== 'reviewed') continue;
    const elapsed: number = lastDay === null ? 0 : Math.max(0, event.day - lastDay);
    const before: Memory | null = memory;
    memory = nextMemory(before, elapsed, event.rating);
    history.push({
      day: event.day,
      rating: event.rating,
      recallBefore: before ? retrievability(before.stability, elapsed) : null,
      took: event.took,
      interval: event.dueDay - event.day,
      memory,
    });
    lastDay = event.day;
  }
  return history;
}

/** What the reviews of a card say of the predictions: not its first, nor those of the (re)learning steps, which come too soon. */
export function pastReviews(history: readonly ReviewedOn[]): PastReview[] {
  return history.flatMap(({ recallBefore, rating }, index) => {
    const hadWaited = (history[index - 1]?.interval ?? 0) > 0;
    return recallBefore !== null && hadWaited ? [{ predicted: recallBefore, passed: rating > 1 }] : [];
  });
}

/**
 * @param until last day to draw
 * @param steps points between two reviews
 */
export function forgettingCurve(history: readonly ReviewedOn[], until: Day, steps = 24): CurvePoint[] {
  return history.flatMap((review, index) => {
    const end = history[index + 1]?.day ?? Math.max(until, review.day);
    const length = end - review.day;
    if (length === 0) return [];
    return Array.from({ length: steps + 1 }, (_, step) => {
      const elapsed = (length * step) / steps;
      return { day: review.day + elapsed, recall: retrievability(review.memory.stability, elapsed) };
    });
  });
}
