import { useId, useRef } from 'react';
import { setDevice, useDevice } from '../../runtime/device';
import type { Command } from '../../runtime/commands';
import { Button } from '../../ui/Button';
import { useHasVoice } from './use-voice';
import styles from './RoomBar.module.css';

/** What a phone's bar has room for; pressed in a hurry, neither loses anything. */
const alwaysInReach: readonly string[] = ['room.pause', 'room.leave'];

interface Props {
  readonly commands: readonly Command[];
  readonly isSpeaking: boolean;
}

/** What can be done at any moment: quiet, below everything else. A narrow window has the rest of it behind “More”. */
export function RoomBar({ commands, isSpeaking }: Props) {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const possible = commands.filter((command) => command.when?.() ?? true);
  const asButton = (command: Command) => (
    <Button
      key={command.id}
      look="quiet"
      aria-keyshortcuts={command.keys[0]}
      onClick={() => {
        menu.current?.hidePopover();
        command.run();
      }}
    >
      {command.label}
    </Button>
  );
  return (
    <footer className={styles['bar']}>
      {possible.filter((command) => alwaysInReach.includes(command.id)).map(asButton)}
      <Button look="quiet" className={styles['more']} popoverTarget={id}>
        More
      </Button>
      <div ref={menu} id={id} popover="auto" className={styles['menu']}>
        {possible.filter((command) => !alwaysInReach.includes(command.id)).map(asButton)}
        {isSpeaking && <Switches />}
      </div>
    </footer>
  );
}

function Switches() {
  const { records, speaks } = useDevice();
  const hasVoice = useHasVoice();
  return (
    <span className={styles['switches']}>
      <label>
        <input type="checkbox" checked={records} onChange={(event) => setDevice({ records: event.target.checked })} />
        Record me
      </label>
      <label>
        <input
          type="checkbox"
          checked={speaks && hasVoice}
          disabled={!hasVoice}
          onChange={(event) => setDevice({ speaks: event.target.checked })}
        />
        {hasVoice ? 'Say the questions aloud' : 'No voice on this machine to say the questions'}
      </label>
    </span>
  );
}
