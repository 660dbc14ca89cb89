/** The schema. Only this folder imports Dexie. */
import { Dexie, type EntityTable, type Table } from 'dexie';
import { queuePlace, type CardEvent, type CardState } from '../domain/card-log';
import type { RecordingKey } from '../domain/change';
import type { InterviewEvent, InterviewHead } from '../domain/interview';
import type { Loop } from '../domain/loop';
import type { Settings } from '../domain/settings';

/** A card's state with the fields that it is found by. */
export interface CardRow extends CardState {
  readonly origin: 'shipped' | 'own';
  /** Left out, like `from`, for a card that waits for nothing. */
  readonly queue?: 'new' | 'learning' | 'review';
  /** A study day, or an instant for a learning card. */
  readonly from?: number;
}

export interface SettingsRow {
  readonly key: 'settings';
  readonly value: Settings;
}

export interface DraftRow {
  readonly key: string;
  readonly text: string;
}

export interface InterviewRow extends InterviewHead {
  /** When somebody was last in the room. */
  readonly seenAt: number;
}

export interface RecordingRow extends RecordingKey {
  readonly mime: string;
  readonly bytes: number;
}

export interface ChunkRow extends RecordingKey {
  readonly index: number;
  readonly data: ArrayBuffer;
}

export type Database = Dexie & {
  events: EntityTable<CardEvent, 'id'>;
  cards: EntityTable<CardRow, 'id'>;
  settings: EntityTable<SettingsRow, 'key'>;
  drafts: EntityTable<DraftRow, 'key'>;
  interviews: EntityTable<InterviewRow, 'id'>;
  interviewEvents: EntityTable<InterviewEvent, 'id'>;
  recordings: Table<RecordingRow, [string, number, number, number]>;
  chunks: Table<ChunkRow, [string, number, number, number, number]>;
  loops: EntityTable<Loop, 'id'>;
};

const databaseName = 'tell-me-more';

/** Dexie multiplies it by ten for the browser. */
const schemaVersion = 2;

/**
 * Opens nothing yet: Dexie opens on the first query.
 * @param name another name in tests
 */
export function makeDatabase(name = databaseName): Database {
  // Strict durability: a transaction is complete only once it is on the disk.
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database;
  db.version(1).stores({
    // The log, by its time-ordered id; of a card, of an action, of a study day.
    events: 'id, cardId, action, day',
    // What the log amounts to. [queue+from] is the queue; a card without it waits for nothing.
    cards: 'id, [queue+from], origin',
    settings: 'key',
    drafts: 'key',
  });
  // Only what is new or changed; the rest stays.
  db.version(schemaVersion).stores({
    interviews: 'id, isOpen, openedAt',
    interviewEvents: 'id, interview',
    recordings: '[interview+turn+part+take], interview',
    chunks: '[interview+turn+part+take+index], interview',
    loops: 'id',
  });
  // Another tab may have moved on to a later version while this one was open; asked at every opening.
  const refuseLater = () => {
    if (isLater(db.backendDB().version)) throw new Dexie.VersionError('written by a later version');
  };
  db.on('ready', refuseLater, true);
  return db;
}

/**
 * Whether the database here was written by a later version of the app. To be asked before it is opened: Dexie opens it all
 * the same, and gives it back the stores that it misses.
 */
export async function isFromLaterVersion(name = databaseName): Promise<boolean> {
  try {
    const databases = await indexedDB.databases();
    return databases.some((database) => database.name === name && isLater(database.version ?? 0));
  } catch {
    // Blocked, or an old browser: opening it will tell.
    return false;
  }
}

function isLater(browserVersion: number): boolean {
  return browserVersion >= (schemaVersion + 1) * 10;
}

export function stateToRow(state: CardState): CardRow {
  const place = queuePlace(state);
  const origin = state.own === null ? 'shipped' : 'own';
  return place ? { ...state, origin, queue: place.queue, from: place.from } : { ...state, origin };
}

/** Without the fields that it is found by: they follow from the state, and must not survive a change of it. */
export function rowToState({ queue: _queue, from: _from, origin: _origin, ...state }: CardRow): CardState {
  return state;
}
