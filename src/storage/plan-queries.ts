/** What the plan's screen asks of the database. */
import type { Day } from '../domain/calendar';
import type { Database } from './database';

/** Study days from one until, and without, another on which something was done to a card. */
export async function readStudiedDays(db: Database, from: Day, until: Day): Promise<ReadonlySet<number>> {
  const days = await db.events.where('day').between(from, until).uniqueKeys();
  return new Set(days as number[]);
}
