/** Doing things to cards outside of a review, and taking them back. Failures are said; what was typed stays on the screen. */
import type { ActionId, CardDeed, CardEvent, CardId, CardState } from '../domain/card-log';
import type { CardStep, Stamp } from '../domain/change';
import type { Rating } from '../domain/scheduler';
import { findRedoable, findUndoable, type PastAction } from '../domain/undo-history';
import { frontOf, loadFronts } from '../content/catalogue';
import { commit } from '../storage/commit';
import { describeFailure } from '../storage/failures';
import { readCards, readNewest, readSettings } from '../storage/queries';
import { showNotice } from './notices';
import { today, type Runtime } from './runtime';

/** Beyond this many events, undo does not look for an action that still stands. */
const undoWindow = 2000;

/** A new action, now. */
async function newStamp(runtime: Runtime): Promise<Stamp> {
  const at = runtime.now();
  return { action: runtime.makeId(at), at, day: today(runtime, await readSettings(runtime.db)) };
}

/** Does all steps as one action. @returns whether it was saved */
async function actOnCards(runtime: Runtime, steps: readonly CardStep[]): Promise<boolean> {
  try {
    await commit(runtime.db, runtime.makeId, [{ kind: 'act', stamp: await newStamp(runtime), steps }]);
    return true;
  } catch (error) {
    showNotice({ tone: 'failure', text: describeFailure(error).sentence });
    return false;
  }
}

export async function actOnCard(runtime: Runtime, cardId: CardId, deed: CardDeed): Promise<boolean> {
  return await actOnCards(runtime, [{ cardId, deed }]);
}

/** What an undo or a redo did. */
export interface Reversal {
  readonly cards: readonly CardState[];
  /** The card that the action had been about. */
  readonly focus: CardId;
  /** Whether it changes when the card comes (a review, hiding it), and not only what stands on it. */
  readonly movesCard: boolean;
}

/** @returns `null` when there is nothing to undo, or it could not be written (which is said) */
export async function undo(runtime: Runtime): Promise<Reversal | null> {
  return await reverse(runtime, 'undo');
}

export async function redo(runtime: Runtime): Promise<Reversal | null> {
  return await reverse(runtime, 'redo');
}

/** Takes back one action, or does it again, whatever was done since. @returns whether it was saved */
export async function reverseAction(runtime: Runtime, target: ActionId, kind: 'undo' | 'redo'): Promise<boolean> {
  try {
    await commit(runtime.db, runtime.makeId, [{ kind, stamp: await newStamp(runtime), target }]);
    return true;
  } catch (error) {
    showNotice({ tone: 'failure', text: describeFailure(error).sentence });
    return false;
  }
}

async function reverse(runtime: Runtime, kind: 'undo' | 'redo'): Promise<Reversal | null> {
  try {
    const past = await findPast(runtime, kind === 'undo' ? findUndoable : findRedoable);
    const meant = past?.events[0];
    if (!past || !meant) {
      showNotice({ tone: 'info', text: kind === 'undo' ? 'There is nothing to undo.' : 'There is nothing to redo.' });
      return null;
    }
    const stamp = await newStamp(runtime);
    const cards = await commit(runtime.db, runtime.makeId, [{ kind, stamp, target: past.action }]);
    const word = kind === 'undo' ? 'Undone' : 'Done again';
    showNotice({ tone: 'info', text: `${word}: ${describeDeed(meant)} ${await cardTitle(runtime, meant.cardId)}` });
    return { cards, focus: meant.cardId, movesCard: !textDeeds.has(meant.kind) };
  } catch (error) {
    showNotice({ tone: 'failure', text: describeFailure(error).sentence });
    return null;
  }
}

/** Reads more and more of the log until the action is found whole, or there is no more to read. */
async function findPast(
  runtime: Runtime,
  find: (newestFirst: readonly CardEvent[]) => PastAction | undefined,
): Promise<PastAction | undefined> {
  for (let limit = 50; limit <= undoWindow; limit *= 4) {
    const newest = await readNewest(runtime.db, limit);
    const past = find(newest);
    if (past || newest.length < limit) return past;
  }
  return undefined;
}

const textDeeds: ReadonlySet<CardDeed['kind']> = new Set(['noteWritten', 'ownWritten', 'flagged', 'unflagged']);

const ratingNames: Record<Rating, string> = { 1: 'Again', 2: 'Hard', 3: 'Good', 4: 'Easy' };

/** `Good on`, `the note on`: to stand before a card's title. */
function describeDeed(deed: CardDeed): string {
  switch (deed.kind) {
    case 'reviewed':
      return deed.interview === undefined ? `${ratingNames[deed.rating]} on` : 'the grades of an interview, from';
    case 'buried':
      return 'until tomorrow without';
    case 'unburied':
      return 'back for today:';
    case 'suspended':
      return 'suspending';
    case 'unsuspended':
      return 'bringing back';
    case 'flagged':
      return 'the flag on';
    case 'unflagged':
      return 'taking the flag off';
    case 'reset':
      return 'forgetting';
    case 'dueSet':
      return 'the new due date of';
    case 'noteWritten':
      return 'your note on';
    case 'ownWritten':
      return 'your text of';
    case 'deleted':
      return 'deleting';
    case 'voided':
    case 'restored':
      return 'a change to';
  }
}

/** The first words of what a card asks, in quotation marks. */
async function cardTitle(runtime: Runtime, id: CardId): Promise<string> {
  const [state] = await readCards(runtime.db, [id]);
  await loadFronts().catch(() => {
    // Offline before the first visit had finished: the id must do.
  });
  const ask = frontOf(id)?.ask ?? state?.own?.front ?? id;
  return `“${ask.length > 60 ? `${ask.slice(0, 57).trimEnd()}…` : ask}”`;
}
