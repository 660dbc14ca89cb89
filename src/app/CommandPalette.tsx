import { useId, useState, type KeyboardEvent } from 'react';
import { isPossible, keyLabel, offeredCommands, type Command } from '../runtime/commands';
import { Dialog } from '../ui/Dialog';
import { Key } from '../ui/Key';
import styles from './CommandPalette.module.css';

/** Everything that can be done here and now, found by typing. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  // What is possible when the palette opens stays the list until it closes.
  const [all] = useState(() =>
    offeredCommands().filter((command) => isPossible(command) && command.id !== 'app.palette'),
  );
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const listId = useId();
  const found = all.filter((command) => matches(command, query));
  const chosen = found[Math.min(at, found.length - 1)];

  const run = (command: Command | undefined) => {
    if (!command) return;
    onClose();
    // After the dialog has given the focus back.
    setTimeout(command.run);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found.length > 0) {
      event.preventDefault();
      setAt((current) => (Math.min(current, found.length - 1) + step + found.length) % found.length);
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      run(chosen);
    }
  };

  return (
    <Dialog title="Find a command" titleHidden onClose={onClose}>
      <input
        className={styles['input']}
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={chosen ? `${listId}-${chosen.id}` : undefined}
        aria-label="Find a command"
        placeholder="What do you want to do?"
        autoComplete="off"
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul id={listId} role="listbox" aria-label="Commands" className={styles['list']}>
        {found.map((command) => (
          <li
            key={command.id}
            id={`${listId}-${command.id}`}
            role="option"
            aria-selected={command === chosen}
            className={styles['option']}
            onClick={() => run(command)}
          >
            <span>{command.label}</span>
            {command.keys[0] && <Key name={keyLabel(command.keys[0])} />}
          </li>
        ))}
      </ul>
      {found.length === 0 && <p role="status">No command is called that.</p>}
    </Dialog>
  );
}

/** Every word of the query begins a word of the label. */
function matches(command: Command, query: string): boolean {
  const words = command.label.toLowerCase().split(/\s+/);
  return query
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .every((part) => words.some((word) => word.startsWith(part)));
}
