import { useLocation } from 'wouter';
import type { Interview } from '../../domain/interview';
import { useCommands } from '../../runtime/commands';
import { useRuntime } from '../../runtime/runtime';
import { readInterview, readOpenInterview } from '../../storage/interview-queries';
import { useLive } from '../../storage/live';
import { Button } from '../../ui/Button';
import styles from './LoopScreen.module.css';

/** The interview that was begun and not ended; `undefined` until that is known. */
export function useOpenInterview(): Interview | null | undefined {
  const runtime = useRuntime();
  return useLive(async () => {
    const row = await readOpenInterview(runtime.db);
    return row && (await readInterview(runtime.db, row.id));
  }, [runtime]);
}

/** One interview at a time: this one is gone on with before another begins. */
export function OpenInterview({ interview: open }: { readonly interview: Interview }) {
  const [, navigate] = useLocation();
  const goOn = () => navigate('/room');
  useCommands([
    {
      id: 'interview.resume',
      label: 'Go on with the interview',
      group: 'Loop',
      keys: ['Enter'],
      run: goOn,
    },
  ]);
  const round = 'round' in open.place ? open.plan.rounds[open.place.round] : undefined;
  const began = new Date(open.openedAt).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section className={styles['open']} aria-label="Under way">
      <div>
        <p className={styles['big']}>
          {open.plan.name}
          {round && open.plan.form === 'loop' ? `, ${round.name}` : ''} is under way
        </p>
        <p className={styles['soft']}>
          Begun {began}. It waits where you left it; end it in the room to begin another.
        </p>
      </div>
      <Button look="primary" shortcut="↵" onClick={goOn}>
        Go on
      </Button>
    </section>
  );
}
