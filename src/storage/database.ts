/** The schema. Only this folder imports Dexie. */
import { Dexie, type EntityTable } from 'dexie';
import { queuePlace, type CardEvent, type CardState } from '../domain/card-log';
import type { Settings } from '../domain/settings';

/** A card's state with the two fields that the queue is read by; a card that waits for nothing has neither. */
export interface CardRow extends CardState {
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

export type Database = Dexie & {
  events: EntityTable<CardEvent, 'id'>;
  cards: EntityTable<CardRow, 'id'>;
  settings: EntityTable<SettingsRow, 'key'>;
  drafts: EntityTable<DraftRow, 'key'>;
};

export const databaseName = 'tell-me-more';

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
    cards: 'id, [queue+from]',
    settings: 'key',
    drafts: 'key',
  });
  return db;
}

/** A state as it is stored. */
export function stateToRow(state: CardState): CardRow {
  const place = queuePlace(state);
  return place ? { ...state, queue: place.queue, from: place.from } : state;
}
