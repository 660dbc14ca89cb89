/** What undo and redo would take, read from the newest end of the log. */
import type { ActionId, CardEvent } from './card-log';

/** An action as the user remembers it: its events, the one meant first. */
export interface PastAction {
  readonly action: ActionId;
  readonly events: readonly CardEvent[];
}

/**
 * @param newestFirst events from the newest backwards; as many as the caller cares to read
 * @returns the newest action that still stands
 */
export function findUndoable(newestFirst: readonly CardEvent[]): PastAction | undefined {
  const settled = new Set<ActionId>();
  for (const event of newestFirst) {
    if (event.kind === 'voided') settled.add(event.target);
    // A restored action stands again, unless a later event voided it once more.
    if (event.kind === 'voided' || event.kind === 'restored') continue;
    if (!settled.has(event.action) || isRestored(newestFirst, event.action))
      return pastAction(newestFirst, event.action);
  }
  return undefined;
}

/** @returns the action that was undone last, unless the user has done something else since */
export function findRedoable(newestFirst: readonly CardEvent[]): PastAction | undefined {
  const restored = new Set<ActionId>();
  for (const event of newestFirst) {
    if (event.kind === 'restored') restored.add(event.target);
    else if (event.kind !== 'voided') return undefined;
    else if (!restored.has(event.target)) return pastAction(newestFirst, event.target);
  }
  return undefined;
}

/** Whether the last word on an action was that it stands. */
function isRestored(newestFirst: readonly CardEvent[], action: ActionId): boolean {
  const last = newestFirst.find(
    (event) => (event.kind === 'voided' || event.kind === 'restored') && event.target === action,
  );
  return last?.kind === 'restored';
}

function pastAction(newestFirst: readonly CardEvent[], action: ActionId): PastAction {
  return { action, events: newestFirst.filter((event) => event.action === action).toReversed() };
}
