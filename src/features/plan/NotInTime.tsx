import { frontOf } from '../../content/catalogue';
import { useResult } from '../../parts/use-result';
import { useSingleFlight } from '../../parts/use-single-flight';
import { actOnCards, undo } from '../../runtime/card-actions';
import { changePlan } from '../../runtime/day-plan';
import { showNotice } from '../../runtime/notices';
import { minutesForAll } from '../../runtime/plan-forecast';
import { useRuntime } from '../../runtime/runtime';
import { Button } from '../../ui/Button';
import { plural } from '../../ui/time';
import type { Prospect } from './PlanScreen';
import styles from './PlanScreen.module.css';

/** Cards that the minutes will not reach: more minutes, or without them. */
export function NotInTime({ prospect }: { readonly prospect: Prospect }) {
  const runtime = useRuntime();
  const { outlook, asPlanned } = prospect;
  const unseen = asPlanned?.unseen ?? [];
  const usual = outlook.settings.minutesADay;
  const { value: enough } = useResult(
    async () => (unseen.length > 0 && usual !== null ? await minutesForAll(outlook, usual) : null),
    [prospect],
  );
  const drop = useSingleFlight(async () => {
    const isDone = await actOnCards(
      runtime,
      unseen.map((cardId) => ({ cardId, deed: { kind: 'suspended' } })),
    );
    if (!isDone) return;
    showNotice({
      tone: 'info',
      text: `${plural(unseen.length, 'card')} suspended. Readiness is of the rest now, so it rises without anything learned. They can be brought back in the library.`,
      action: { label: 'Undo', run: () => void undo(runtime) },
    });
  });
  if (unseen.length === 0)
    return (
      <section>
        <h2>What will not make it</h2>
        <p>Every card will have been met by then.</p>
      </section>
    );
  return (
    <section>
      <h2>What will not make it</h2>
      <p className={styles['sentence']}>
        {plural(unseen.length, 'card')} will not be met by then. {describeEnough(enough, usual)}
      </p>
      <div className={styles['buttons']}>
        {usual !== null && enough && (
          <Button onClick={() => void changePlan(runtime, { minutesADay: enough })}>{enough} minutes a day</Button>
        )}
        <Button onClick={() => void drop()}>Drop them</Button>
      </div>
      <details>
        <summary>Which they are</summary>
        <ul className={styles['unseen']}>
          {unseen.map((id) => (
            <li key={id}>
              <a href={`#/library/${encodeURIComponent(id)}`}>{frontOf(id)?.ask ?? 'A card of your own'}</a>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function describeEnough(enough: number | null | undefined, usual: number | null): string {
  if (usual === null) return 'A minute on another card buys more by the day: leave them for the end, or drop them.';
  if (enough === undefined) return 'Working out how many minutes they would need…';
  if (enough === null)
    return 'Even four hours more a day would not reach them all: drop them, or leave them for the end.';
  return `Give it ${plural(enough - usual, 'minute')} more a day, drop them, or leave them for the end.`;
}
