/** The one writer: every change of every kind goes through here, all of a call's changes in one transaction. */
import { decodeTime } from 'ulid';
import {
  applyEvent,
  replay,
  untouchedCard,
  type ActionId,
  type CardDeed,
  type CardEvent,
  type CardId,
  type CardState,
  type EventId,
} from '../domain/card-log';
import type { Change, Stamp } from '../domain/change';
import { stateToRow, type Database } from './database';

/** Thrown, and nothing written, when a card is no longer what the change was decided on. */
export class StaleError extends Error {
  override readonly name = 'StaleError';
  readonly cards: readonly CardState[];

  constructor(cards: readonly CardState[]) {
    super('the card was changed meanwhile, in another tab perhaps');
    this.cards = cards;
  }
}

/**
 * Writes all changes or none, durably, before it resolves.
 * @param makeId a new id for an event whose time is given
 * @returns the states of all cards that were touched
 * @throws StaleError see `CardStep.basis`
 * @throws the database's own error when it can't write: see `describeFailure`
 */
export async function commit(
  db: Database,
  makeId: (at: number) => EventId,
  changes: readonly Change[],
): Promise<readonly CardState[]> {
  const touched = new Map<CardId, CardState>();
  await db.transaction('rw', [db.events, db.cards, db.settings, db.drafts], async () => {
    for (const change of changes) {
      const states = await write(db, makeId, change);
      for (const state of states) touched.set(state.id, state);
    }
  });
  return [...touched.values()];
}

async function write(db: Database, makeId: (at: number) => EventId, change: Change): Promise<readonly CardState[]> {
  switch (change.kind) {
    case 'act':
      return await act(db, makeId, change);
    case 'undo':
      return await judgeAction(db, makeId, change.stamp, change.target, 'voided');
    case 'redo':
      return await judgeAction(db, makeId, change.stamp, change.target, 'restored');
    case 'saveSettings':
      await db.settings.put({ key: 'settings', value: change.settings });
      return [];
    case 'keepDraft':
      if (change.text === '') await db.drafts.delete(change.key);
      else await db.drafts.put({ key: change.key, text: change.text });
      return [];
    case 'import':
      if (change.settings) await db.settings.put({ key: 'settings', value: change.settings });
      return await importEvents(db, change.events);
  }
}

async function act(
  db: Database,
  makeId: (at: number) => EventId,
  { stamp, steps }: Extract<Change, { kind: 'act' }>,
): Promise<readonly CardState[]> {
  const rows = await db.cards.bulkGet(steps.map((step) => step.cardId));
  const before = steps.map((step, index) => rows[index] ?? untouchedCard(step.cardId));
  const isStale = steps.some((step, index) => step.basis !== undefined && step.basis !== before[index]?.lastEvent);
  if (isStale) throw new StaleError(before);

  const states = new Map(before.map((state) => [state.id, state]));
  const events: CardEvent[] = [];
  for (const { cardId, deed } of steps) {
    const state = states.get(cardId) ?? untouchedCard(cardId);
    const event = makeEvent(makeId, stamp, cardId, deed, state.lastEvent);
    events.push(event);
    states.set(cardId, applyEvent(state, event));
  }
  await db.events.bulkAdd(events);
  await putStates(db, [...states.values()]);
  return [...states.values()];
}

/** Voids an action or lets it stand again, on every card that it was about. */
async function judgeAction(
  db: Database,
  makeId: (at: number) => EventId,
  stamp: Stamp,
  target: ActionId,
  kind: 'voided' | 'restored',
): Promise<readonly CardState[]> {
  const ofAction = await db.events.where('action').equals(target).toArray();
  const logs = await logsOf(db, [...new Set(ofAction.map((event) => event.cardId))]);
  const alreadySo = [...logs.values()].every((log) => {
    const verdict = log.findLast((event) => (event.kind === 'voided' || event.kind === 'restored') && event.target === target);
    return (verdict?.kind ?? 'restored') === kind;
  });
  if (alreadySo) throw new StaleError([...logs].map(([id, log]) => replay(id, log)));
  const events = [...logs].map(([cardId, log]) => makeEvent(makeId, stamp, cardId, { kind, target }, log.at(-1)?.id ?? null));
  await db.events.bulkAdd(events);
  const states = events.map((event) => replay(event.cardId, [...(logs.get(event.cardId) ?? []), event]));
  await putStates(db, states);
  return states;
}

/** The union of two logs, and every card that the new events are about replayed from its own. */
async function importEvents(db: Database, events: readonly CardEvent[]): Promise<readonly CardState[]> {
  await db.events.bulkPut(events);
  const logs = await logsOf(db, [...new Set(events.map((event) => event.cardId))]);
  const states = [...logs].map(([id, log]) => replay(id, log));
  await putStates(db, states);
  return states;
}

/** Whole logs, each in the order of its ids. */
async function logsOf(db: Database, cardIds: readonly CardId[]): Promise<Map<CardId, CardEvent[]>> {
  const logs = new Map<CardId, CardEvent[]>(cardIds.map((id) => [id, []]));
  const events = await db.events.where('cardId').anyOf(cardIds).toArray();
  for (const event of events) logs.get(event.cardId)?.push(event);
  for (const log of logs.values()) log.sort((a, b) => (a.id < b.id ? -1 : 1));
  return logs;
}

function makeEvent(
  makeId: (at: number) => EventId,
  { action, at, day }: Stamp,
  cardId: CardId,
  deed: CardDeed,
  after: EventId | null,
): CardEvent {
  // A log is replayed in the order of its ids, so a clock that was set back must not put this event before the last one.
  const id = makeId(after === null ? at : Math.max(at, decodeTime(after) + 1));
  return { id, action, cardId, at, day, ...deed };
}

async function putStates(db: Database, states: readonly CardState[]): Promise<void> {
  await db.cards.bulkPut(states.map(stateToRow));
}
