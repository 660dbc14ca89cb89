/** What a day's reviews amounted to, and what was hard in them. */
import type { Millis } from './calendar';
import { liveEvents, type CardEvent, type CardId, type ReviewedEvent } from './card-log';

export interface HardCard {
  readonly cardId: CardId;
  /** How often it was forgotten (Again) on the day. */
  readonly again: number;
  readonly hard: number;
}

export interface DaySummary {
  readonly reviews: number;
  readonly cards: number;
  /** Cards seen for the first time. */
  readonly fresh: number;
  /** Cards beyond their first steps that were reviewed on the day, and how many of them were recalled at once. */
  readonly tested: number;
  readonly recalled: number;
  readonly took: Millis;
  /** Cards that were forgotten or hard, worst first. */
  readonly hardest: readonly HardCard[];
}

/**
 * @param events all events of one study day, in the order of their ids
 * @param isFirstReview whether a review was its card's very first
 */
export function summariseDay(
  events: readonly CardEvent[],
  isFirstReview: (review: ReviewedEvent) => boolean,
): DaySummary {
  const reviews = dayReviews(events);
  const byCard = new Map<CardId, ReviewedEvent[]>();
  for (const review of reviews) {
    const ofCard = byCard.get(review.cardId);
    if (ofCard) ofCard.push(review);
    else byCard.set(review.cardId, [review]);
  }
  const firsts = [...byCard.values()].flatMap((ofCard) => ofCard.slice(0, 1));
  const fresh = firsts.filter(isFirstReview);
  const tested = firsts.filter((review) => !isFirstReview(review));
  const hardest = [...byCard]
    .map(([cardId, ofCard]) => ({
      cardId,
      again: ofCard.filter((review) => review.rating === 1).length,
      hard: ofCard.filter((review) => review.rating === 2).length,
    }))
    .filter(({ again, hard }) => again + hard > 0)
    .toSorted((a, b) => b.again - a.again || b.hard - a.hard);
  return {
    reviews: reviews.length,
    cards: byCard.size,
    fresh: fresh.length,
    tested: tested.length,
    recalled: tested.filter((review) => review.rating > 1).length,
    took: reviews.reduce((sum, review) => sum + review.took, 0),
    hardest,
  };
}

/** The reviews that still stand after undo, oldest first. */
export function dayReviews(events: readonly CardEvent[]): ReviewedEvent[] {
  return liveEvents(events).filter((event): event is ReviewedEvent => event.kind === 'reviewed');
}
