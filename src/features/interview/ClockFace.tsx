import { remaining, type Clock } from '../../domain/clock';
import { useNow } from './use-now';
import { clockText } from './room-words';
import styles from './RoomScreen.module.css';

/** Milliseconds left at which the room says so, once each. */
const announcedAt = [300_000, 60_000, 0] as const;

/** What is left, in the corner of the eye. Spoken politely at five minutes, at one minute and at the end, never each second. */
export function ClockFace({ clock, label }: { readonly clock: Clock; readonly label: string }) {
  const now = useNow();
  const left = remaining(clock, now);
  if (left === null || clock.allowed === null) return <p className={styles['clock']} />;
  const allowed = clock.allowed;
  const passed = announcedAt.findLast((mark) => mark < allowed && left <= mark);
  const tone = left < 0 ? styles['over'] : left <= Math.min(60_000, allowed / 2) ? styles['late'] : '';
  return (
    <div className={styles['clockBox']}>
      <p className={`${styles['clock']} ${tone}`} role="timer" aria-label={label} aria-live="off">
        {clockText(left)}
      </p>
      <p className="visually-hidden" role="status">
        {passed !== undefined && sayMark(passed)}
      </p>
    </div>
  );
}

function sayMark(mark: number): string {
  if (mark === 0) return 'The time is over. You may finish; what runs over is shown.';
  return mark === 60_000 ? 'One minute left.' : `${mark / 60_000} minutes left.`;
}
