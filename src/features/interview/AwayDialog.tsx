import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { formatDuration } from '../../ui/time';
import { useNow } from './use-now';
import styles from './RoomScreen.module.css';

interface Props {
  readonly since: number;
  readonly onAnswer: (wasPause: boolean) => void;
}

/** Asked when nobody was in the room for more than a minute while a clock ran. */
export function AwayDialog({ since, onAnswer }: Props) {
  const now = useNow(1000);
  return (
    <Dialog title="Was that a pause?" onClose={() => onAnswer(true)}>
      <p>
        You were away for {formatDuration(now - since)} while the clock ran. As a pause, it does not count, and is shown
        among your pauses. Otherwise the time has simply run on, as it would have in the room.
      </p>
      <div className={styles['buttons']}>
        <Button look="primary" onClick={() => onAnswer(true)}>
          It was a pause
        </Button>
        <Button onClick={() => onAnswer(false)}>Time ran on</Button>
      </div>
    </Dialog>
  );
}
