/** Every write there is. `storage/commit.ts` carries them out; a new kind does not compile until it does. */
import type { Day, Millis } from './calendar';
import type { ActionId, CardDeed, CardEvent, CardId, EventId } from './card-log';
import type { Settings } from './settings';

/** When and by which action of the user's something is done. */
export interface Stamp {
  readonly action: ActionId;
  readonly at: Millis;
  readonly day: Day;
}

/** One deed on one card within an action. */
export interface CardStep {
  readonly cardId: CardId;
  readonly deed: CardDeed;
  /**
   * The card's newest event when this was decided. Another one in the database means that somebody was faster, a second
   * tab perhaps, and nothing is written. Left out where the deed is right whatever came before.
   */
  readonly basis?: EventId | null;
}

export type Change =
  /** A whole action on one card or several: all of it or nothing, and undone as one. */
  | { readonly kind: 'act'; readonly stamp: Stamp; readonly steps: readonly CardStep[] }
  | { readonly kind: 'undo'; readonly stamp: Stamp; readonly target: ActionId }
  | { readonly kind: 'redo'; readonly stamp: Stamp; readonly target: ActionId }
  | { readonly kind: 'saveSettings'; readonly settings: Settings }
  /** Text that is being typed and is not yet part of anything; an empty text drops it. */
  | { readonly kind: 'keepDraft'; readonly key: string; readonly text: string }
  /** Events from a backup that are not here yet, and its settings if they are wanted. */
  | { readonly kind: 'import'; readonly events: readonly CardEvent[]; readonly settings: Settings | null };
