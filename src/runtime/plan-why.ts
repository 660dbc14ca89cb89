/** Why a card comes: what a review of it buys for the interview, and what its weight is made of. */
import { aimedDay } from '../domain/aim';
import { daysBetween, type Day } from '../domain/calendar';
import type { CardState } from '../domain/card-log';
import type { CardWeight } from '../domain/card-weights';
import type { PlannedReview } from '../domain/interview-date';
import { retrievability } from '../domain/scheduler';
import { readSettings } from '../storage/queries';
import { expectedTime, readDailyQueue } from './daily-queue';
import { readCardWeight } from './plan-inputs';
import { today, type Runtime } from './runtime';

export interface Reasons {
  /** `null` without an interview ahead. */
  readonly interviewDay: Day | null;
  /** 0 to 1; `null` for a card that has never been seen. */
  readonly recallNow: number | null;
  /** On the day, without any further review; `null` without an interview, or for an unseen card. */
  readonly recallIfSkipped: number | null;
  /** As today's plan has it; `null` where it does not hold the card. */
  readonly planned: PlannedReview | null;
  /** Whether it belongs to the day's work, and not to what comes beyond it. */
  readonly isWork: boolean;
  readonly milliseconds: number;
  readonly weight: CardWeight;
}

export async function readReasons(runtime: Runtime, card: CardState): Promise<Reasons> {
  const settings = await readSettings(runtime.db);
  const day = today(runtime, settings);
  const interviewDay = aimedDay(settings, day);
  const [daily, weight] = await Promise.all([readDailyQueue(runtime), readCardWeight(runtime, settings, card.id)]);
  const find = (reviews: readonly PlannedReview[] = []) => reviews.find(({ id }) => id === card.id);
  const work = find(daily.plan?.work);
  const recallAfter = (days: number) => {
    if (!card.memory || card.lastDay === null) return null;
    return retrievability(card.memory.stability, daysBetween(card.lastDay, day) + days);
  };
  return {
    interviewDay,
    recallNow: recallAfter(0),
    recallIfSkipped: interviewDay === null ? null : recallAfter(daysBetween(day, interviewDay)),
    planned: work ?? find(daily.plan?.more) ?? null,
    isWork: work !== undefined,
    milliseconds: expectedTime(daily, [card.id]),
    weight,
  };
}
