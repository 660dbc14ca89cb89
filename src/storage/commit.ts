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
import type { Millis } from '../domain/calendar';
import type { Change, ImportedRows, Stamp } from '../domain/change';
import { rowToState, stateToRow, type Database } from './database';

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
  await db.transaction('rw', db.tables, async () => {
    const nextId = await idsAfterNewest(db, makeId);
    for (const change of changes) {
      const states = await write(db, nextId, change);
      for (const state of states) touched.set(state.id, state);
    }
  });
  return [...touched.values()];
}

type NextId = (at: Millis) => EventId;

async function write(db: Database, nextId: NextId, change: Change): Promise<readonly CardState[]> {
  switch (change.kind) {
    case 'act':
      return await act(db, nextId, change);
    case 'undo':
      return await judgeAction(db, nextId, change.stamp, change.target, 'voided');
    case 'redo':
      return await judgeAction(db, nextId, change.stamp, change.target, 'restored');
    case 'saveSettings':
      await db.settings.put({ key: 'settings', value: change.settings });
      return [];
    case 'keepDraft':
      if (change.text === '') await db.drafts.delete(change.key);
      else await db.drafts.put({ key: change.key, text: change.text });
      return [];
    case 'interview':
      await writeInterviewEvent(db, change);
      return [];
    case 'seeRoom':
      await db.interviews.update(change.interview, { seenAt: change.at });
      return [];
    case 'keepChunk':
      await keepChunk(db, change);
      return [];
    case 'deleteRecordings':
      await db.recordings.where({ interview: change.interview }).delete();
      await db.chunks.where({ interview: change.interview }).delete();
      return [];
    case 'saveLoop':
      await db.loops.put(change.loop);
      return [];
    case 'deleteLoop':
      await db.loops.delete(change.id);
      return [];
    case 'import':
      if (change.settings) await db.settings.put({ key: 'settings', value: change.settings });
      return await importRows(db, change.rows);
  }
}

async function act(
  db: Database,
  nextId: NextId,
  { stamp, steps, once = false }: Extract<Change, { kind: 'act' }>,
): Promise<readonly CardState[]> {
  if (once && (await db.events.where({ action: stamp.action }).count()) > 0) return [];
  const rows = await db.cards.bulkGet(steps.map((step) => step.cardId));
  const before = steps.map(({ cardId }, index) => {
    const row = rows[index];
    return row ? rowToState(row) : untouchedCard(cardId);
  });
  const isStale = steps.some((step, index) => step.basis !== undefined && step.basis !== before[index]?.lastEvent);
  if (isStale) throw new StaleError(before);

  const states = new Map(before.map((state) => [state.id, state]));
  const events: CardEvent[] = [];
  for (const { cardId, deed } of steps) {
    const state = states.get(cardId) ?? untouchedCard(cardId);
    const event = makeEvent(nextId, stamp, cardId, deed);
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
  nextId: NextId,
  stamp: Stamp,
  target: ActionId,
  kind: 'voided' | 'restored',
): Promise<readonly CardState[]> {
  const ofAction = await db.events.where('action').equals(target).toArray();
  const logs = await logsOf(db, [...new Set(ofAction.map((event) => event.cardId))]);
  const alreadySo = [...logs.values()].every((log) => {
    const verdict = log.findLast(
      (event) => (event.kind === 'voided' || event.kind === 'restored') && event.target === target,
    );
    return (verdict?.kind ?? 'restored') === kind;
  });
  if (alreadySo) throw new StaleError([...logs].map(([id, log]) => replay(id, log)));
  const events = [...logs.keys()].map((cardId) => makeEvent(nextId, stamp, cardId, { kind, target }));
  await db.events.bulkAdd(events);
  const states = events.map((event) => replay(event.cardId, [...(logs.get(event.cardId) ?? []), event]));
  await putStates(db, states);
  return states;
}

/** The first event opens the room, and only one room is open at a time; every other one follows the newest. */
async function writeInterviewEvent(
  db: Database,
  { event, basis, head }: Extract<Change, { kind: 'interview' }>,
): Promise<void> {
  const newest = await db.interviewEvents.where({ interview: event.interview }).last();
  const isTaken = event.kind === 'opened' && (await db.interviews.where({ isOpen: 1 }).count()) > 0;
  if ((newest?.id ?? null) !== basis || isTaken) throw new StaleError([]);
  await db.interviewEvents.add(event);
  await db.interviews.put({ ...head, seenAt: event.at });
}

async function keepChunk(
  db: Database,
  { recording, index, mime, data }: Extract<Change, { kind: 'keepChunk' }>,
): Promise<void> {
  const { interview, turn, part, take } = recording;
  const before = await db.recordings.get([interview, turn, part, take]);
  await db.recordings.put({ ...recording, mime, bytes: (before?.bytes ?? 0) + data.byteLength });
  await db.chunks.put({ ...recording, index, data });
}

/** The union of two logs, and every card that the new events are about replayed from its own. */
async function importRows(
  db: Database,
  { events, interviewEvents, interviews, loops }: ImportedRows,
): Promise<readonly CardState[]> {
  await db.loops.bulkPut(loops);
  await db.interviewEvents.bulkPut(interviewEvents);
  await db.interviews.bulkPut(interviews.map((head) => ({ ...head, seenAt: head.openedAt })));
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

function makeEvent(nextId: NextId, { action, at, day }: Stamp, cardId: CardId, deed: CardDeed): CardEvent {
  return { id: nextId(at), action, cardId, at, day, ...deed };
}

/**
 * Ids in the order of writing, also within one millisecond and when the clock was set back: logs are replayed, and actions
 * undone, in the order of their ids.
 */
async function idsAfterNewest(db: Database, makeId: NextId): Promise<NextId> {
  const newest = await db.events.orderBy('id').lastKey();
  let last = typeof newest === 'string' ? decodeTime(newest) : -1;
  return (at) => {
    last = Math.max(at, last + 1);
    return makeId(last);
  };
}

async function putStates(db: Database, states: readonly CardState[]): Promise<void> {
  await db.cards.bulkPut(states.map(stateToRow));
}
