import { useId, useRef } from 'react';
import { isPossible, keyLabel, type Command } from '../../runtime/commands';
import { Button } from '../../ui/Button';
import { Key } from '../../ui/Key';
import styles from './MoreMenu.module.css';

const shown = ['undo', 'redo', 'note', 'edit', 'flag', 'bury', 'suspend', 'why', 'open'].map(
  (name) => `review.${name}`,
);

/** What a thumb has no key for. */
export function MoreMenu({ commands }: { readonly commands: readonly Command[] }) {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  return (
    <>
      <Button className={styles['button']} popoverTarget={id} aria-label="More about this card">
        <span aria-hidden="true">⋯</span>
      </Button>
      <div ref={panel} id={id} popover="auto" className={styles['menu']}>
        {commands
          .filter((command) => shown.includes(command.id) && isPossible(command))
          .map((command) => (
            <button
              key={command.id}
              type="button"
              onClick={() => {
                panel.current?.hidePopover();
                command.run();
              }}
            >
              {command.label}
              {command.keys[0] && <Key name={keyLabel(command.keys[0])} />}
            </button>
          ))}
      </div>
    </>
  );
}
