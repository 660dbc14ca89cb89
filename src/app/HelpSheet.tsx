import { keyLabel, offeredCommands, type Command } from '../runtime/commands';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import styles from './HelpSheet.module.css';

/** Every key that does something on this screen, from the same table that the keys are read from. */
export function HelpSheet({ onClose }: { readonly onClose: () => void }) {
  const offered = withoutRepeats(offeredCommands());
  const groups = [...new Set(offered.map((command) => command.group))];
  return (
    <Dialog title="Keys" onClose={onClose}>
      {groups.map((group) => (
        <section key={group}>
          <h3 className={styles['group']}>{group}</h3>
          <dl className={styles['keys']}>
            {offered
              .filter((command) => command.group === group)
              .map((command) => (
                <div key={command.id}>
                  <dt>{command.label}</dt>
                  <dd>
                    {command.keys.map((key) => (
                      <kbd key={key}>{keyLabel(key)}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
      <Button onClick={onClose}>Close</Button>
    </Dialog>
  );
}

/** A screen's own undo stands above the app's. */
function withoutRepeats(commands: readonly Command[]): Command[] {
  return commands.filter((command, index) => commands.findIndex((other) => other.id === command.id) === index);
}
