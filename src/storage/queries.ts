/** What the screens ask of the database. Each reads through an index, with a limit, and may be run live. */
import type { Day, Millis } from '../domain/calendar';
import {
  liveEvents,
  untouchedCard,
  type CardEvent,
  type CardId,
  type CardState,
  type ReviewedEvent,
} from '../domain/card-log';
import { defaultSettings, type Settings } from '../domain/settings';
import { rowToState, type CardRow, type Database } from './database';

/** More due cards than this are not looked at in one sitting: those that have waited longest come first. */
const dueWindow = 1000;
const learningWindow = 500;

/** Everything that waits for its turn on a study day. */
export interface Waiting {
  readonly learning: readonly CardState[];
  readonly due: readonly CardState[];
  /** The user's own cards that were never reviewed, oldest first. */
  readonly ownNew: readonly CardState[];
  /** Shipped cards that may not be taken as new: they have been reviewed, buried, suspended. */
  readonly notNew: ReadonlySet<CardId>;
}

/** @param newLimit how many new cards of the user's own to read */
export async function readWaiting(db: Database, today: Day, newLimit: number): Promise<Waiting> {
  const [learning, due, ownNew, shipped] = await Promise.all([
    inQueue(db, 'learning', Infinity).limit(learningWindow).toArray(),
    inQueue(db, 'review', today).limit(dueWindow).toArray(),
    inQueue(db, 'new', today)
      .filter((row) => row.own !== null)
      .limit(newLimit)
      .toArray(),
    db.cards.where('origin').equals('shipped').toArray(),
  ]);
  const isStillNew = (row: CardRow) => row.queue === 'new' && (row.from ?? 0) <= today;
  const notNew = new Set(shipped.flatMap((row) => (isStillNew(row) ? [] : [row.id])));
  return { learning: learning.map(rowToState), due: due.map(rowToState), ownNew: ownNew.map(rowToState), notNew };
}

/** Cards that come due after today, the nearest first: what there is to study ahead. */
export async function readAhead(db: Database, today: Day, limit: number): Promise<readonly CardState[]> {
  const rows = await db.cards
    .where('[queue+from]')
    .between(['review', today], ['review', Infinity], false, true)
    .limit(limit)
    .toArray();
  return rows.map(rowToState);
}

/** States in the order asked for; a card that nothing ever happened to is untouched. */
export async function readCards(db: Database, ids: readonly CardId[]): Promise<readonly CardState[]> {
  const rows = await db.cards.bulkGet([...ids]);
  return ids.map((id, index) => {
    const row = rows[index];
    return row ? rowToState(row) : untouchedCard(id);
  });
}

/** Every card that anything ever happened to. For the library, never on the way to a review. */
export async function readAllCards(db: Database): Promise<readonly CardState[]> {
  return (await db.cards.toArray()).map(rowToState);
}

/** The whole log of one card, oldest first. */
export async function readCardLog(db: Database, id: CardId): Promise<readonly CardEvent[]> {
  return (await db.events.where('cardId').equals(id).toArray()).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** All events of one study day, oldest first. */
export async function readDay(db: Database, day: Day): Promise<readonly CardEvent[]> {
  return (await db.events.where('day').equals(day).toArray()).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Which of these cards had been reviewed before the day, undone reviews not counted. */
export async function readReviewedBefore(db: Database, ids: readonly CardId[], day: Day): Promise<ReadonlySet<CardId>> {
  const logs = await Promise.all(ids.map((id) => readCardLog(db, id)));
  const wasReviewed = (log: readonly CardEvent[]) =>
    liveEvents(log).some((event) => event.kind === 'reviewed' && event.day < day);
  return new Set(ids.filter((_, index) => wasReviewed(logs[index] ?? [])));
}

/** The newest events, newest first. */
export async function readNewest(db: Database, limit: number): Promise<readonly CardEvent[]> {
  return await db.events.orderBy('id').reverse().limit(limit).toArray();
}

/** The newest reviews, for this user's pace; undone ones may be among them, which a median bears. */
export async function readNewestReviews(db: Database, limit: number): Promise<readonly ReviewedEvent[]> {
  const events = await readNewest(db, limit);
  return events.filter((event): event is ReviewedEvent => event.kind === 'reviewed');
}

export async function readSettings(db: Database): Promise<Settings> {
  const row = await db.settings.get('settings');
  // A setting that is newer than the stored row starts at its default.
  return { ...defaultSettings, ...row?.value };
}

export async function readDraft(db: Database, key: string): Promise<string> {
  return (await db.drafts.get(key))?.text ?? '';
}

/** The id of the newest event, for telling whether another tab has written. */
export async function readNewestEventId(db: Database): Promise<string | null> {
  return (await db.events.orderBy('id').last())?.id ?? null;
}

/** Whether a loop or a drill was begun and not ended. */
export async function hasOpenInterview(db: Database): Promise<boolean> {
  return (await db.interviews.where({ isOpen: 1 }).count()) > 0;
}

function inQueue(db: Database, queue: NonNullable<CardRow['queue']>, until: Day | Millis) {
  return db.cards.where('[queue+from]').between([queue, -Infinity], [queue, until], true, true);
}
