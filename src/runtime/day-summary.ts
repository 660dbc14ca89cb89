/** What was done today, read from the log. */
import { dayReviews, summariseDay, type DaySummary } from '../domain/review-summary';
import { readDay, readReviewedBefore, readSettings } from '../storage/queries';
import { today, type Runtime } from './runtime';

export async function readDaySummary(runtime: Runtime): Promise<DaySummary> {
  const day = today(runtime, await readSettings(runtime.db));
  const events = await readDay(runtime.db, day);
  const ids = [...new Set(dayReviews(events).map((review) => review.cardId))];
  const earlier = await readReviewedBefore(runtime.db, ids, day);
  return summariseDay(events, (review) => !earlier.has(review.cardId));
}
