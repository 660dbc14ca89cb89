/**
 * Commands are data: what can be done on a screen, under which key. Buttons, shortcuts, the `?` sheet and the command palette
 * all read the same table.
 */
import { useLayoutEffect, useMemo, useRef } from 'react';
import { create } from 'zustand';

export interface Command {
  /** Unique: `review.good`. */
  readonly id: string;
  readonly label: string;
  /** Heading in the `?` sheet. */
  readonly group: string;
  /** `Space`, `1`, `Enter`, `?`, `Shift+U`, `Mod+K` (Ctrl, or Command on a Mac). The first one is shown. */
  readonly keys: readonly string[];
  /** Whether it can be done now; always, if left out. */
  readonly when?: () => boolean;
  readonly run: () => void;
}

interface CommandStore {
  /** The latest registration is asked first: a screen's commands stand above those of the app. */
  readonly tables: readonly { readonly owner: symbol; readonly commands: () => readonly Command[] }[];
}

const useCommandStore = create<CommandStore>(() => ({ tables: [] }));

/** Offers these commands for as long as the component is on the screen. */
export function useCommands(commands: readonly Command[]): void {
  const latest = useRef(commands);
  // Before the screen is painted: a key pressed on what one sees meets the table that belongs to it.
  useLayoutEffect(() => {
    latest.current = commands;
  });
  const owner = useMemo(() => Symbol('commands'), []);
  useLayoutEffect(() => {
    const table = { owner, commands: () => latest.current };
    useCommandStore.setState(({ tables }) => ({ tables: [table, ...tables] }));
    return () =>
      useCommandStore.setState(({ tables }) => ({ tables: tables.filter((other) => other.owner !== owner) }));
  }, [owner]);
}

/** Everything that is offered now, a screen's own commands first. */
export function offeredCommands(): readonly Command[] {
  return useCommandStore.getState().tables.flatMap((table) => table.commands());
}

export function isPossible(command: Command): boolean {
  return command.when?.() ?? true;
}

/**
 * The command that a key press means, if any. Keys typed into a field belong to the field; Enter and Space on a button or a
 * link belong to it; a held key means one press.
 * @param singleKeys whether keys without Ctrl or Command count as shortcuts (the user may turn them off)
 */
export function commandForKey(event: KeyboardEvent, singleKeys: boolean): Command | undefined {
  if (event.repeat || event.isComposing || event.defaultPrevented) return undefined;
  const pressed = keyName(event);
  const hasModifier = pressed.startsWith('Mod+');
  const target = event.target instanceof Element ? event.target : null;
  // A field has its own keys, its own undo; only these are called from inside it.
  if (!keysInFields.has(pressed) && target?.closest(fields)) return undefined;
  const isActivation = pressed === 'Enter' || pressed === 'Space';
  if (isActivation && target?.closest('button, a, summary, [role="option"]')) return undefined;
  if (pressed === 'Space' && target?.closest('input')) return undefined;
  if (!hasModifier && !isActivation && pressed !== 'Escape' && !singleKeys) return undefined;
  // A modal dialog has the keyboard to itself.
  if (document.querySelector('dialog:modal')) return undefined;
  // Escape closes an open menu, and not the screen below it as well.
  if (pressed === 'Escape' && document.querySelector(':popover-open')) return undefined;
  return offeredCommands().find((command) => command.keys.includes(pressed) && isPossible(command));
}

/** What takes keys as text or moves by letters; a box that is ticked takes Space alone. */
const fields = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';
const keysInFields: ReadonlySet<string> = new Set(['Mod+K', 'Mod+Enter', 'Mod+Shift+Enter']);

/** `Mod+K` as it is written on this machine's keyboard. */
export function keyLabel(key: string): string {
  const isApple = /Mac|iPhone|iPad/.test(navigator.platform);
  return key
    .replace('Mod+', isApple ? '⌘' : 'Ctrl ')
    .replace('Shift+', isApple ? '⇧' : 'Shift ')
    .replace('Enter', '↵')
    .replace('Escape', 'Esc');
}

function keyName(event: KeyboardEvent): string {
  const key = event.key === ' ' ? 'Space' : event.key.length === 1 ? event.key.toUpperCase() : event.key;
  const isLetter = /^[A-Z]$/.test(key);
  // A sign such as ? is itself, however it is typed; a letter may carry Shift.
  const shift = event.shiftKey && (isLetter || key.length > 1) ? 'Shift+' : '';
  const mod = event.ctrlKey || event.metaKey ? 'Mod+' : '';
  const alt = event.altKey ? 'Alt+' : '';
  return `${mod}${alt}${shift}${key}`;
}
