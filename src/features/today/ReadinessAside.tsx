import { principleIds } from '../../domain/question';
import type { StoredPlan } from '../../domain/stored-plan';
import { principleName } from '../../content/catalogue';
import { formatDayShort } from '../../parts/dates';
import { ReadinessBars } from '../../parts/ReadinessBars';
import { atMinutes, formatRange } from '../../parts/readiness-words';
import { useResult } from '../../parts/use-result';
import { forecast, project, readOutlook } from '../../runtime/plan-forecast';
import { useRuntime, type Runtime } from '../../runtime/runtime';
import styles from './TodayScreen.module.css';

const shownPrinciples = 5;

/** Readiness in a sentence, and the principles that need it most. */
export function ReadinessAside({ plan, reviews }: { readonly plan: StoredPlan; readonly reviews: number }) {
  const runtime = useRuntime();
  const { value, problem } = useResult(() => readReadiness(runtime), [runtime, plan.day, plan.basis, reviews]);
  return (
    <>
      <h2>Readiness</h2>
      {problem !== null && <p className={styles['small']}>It could not be worked out. {problem}</p>}
      {value && (
        <>
          <p className={styles['sentence']}>
            {value.planned === null
              ? 'Readiness on the day: not measured.'
              : `On ${formatDayShort(value.interviewDay)} you should recall ${formatRange(value.planned)} of 100.`}
          </p>
          <p className={styles['small']}>
            That is {atMinutes(plan.basis.minutesADay)}.{' '}
            {value.now === null
              ? 'None of your own reviews is in it yet.'
              : `If you stopped now: ${formatRange(value.now)}, weakest in`}
          </p>
          {value.now !== null && <ReadinessBars rows={value.weakest} />}
        </>
      )}
      <p>
        <a href="#/plan">The plan</a>
      </p>
    </>
  );
}

async function readReadiness(runtime: Runtime) {
  const outlook = await readOutlook(runtime);
  if (!outlook) return undefined;
  const { overall, groups } = await forecast(outlook);
  const [projection] = await project(outlook, { minutes: [outlook.settings.minutesADay ?? Infinity] });
  const weakest = principleIds
    .map((id) => ({ name: principleName(id), range: groups.get(`principle/${id}`) ?? null }))
    // What was never met comes after what is known to be weak.
    .toSorted((a, b) => (a.range?.mid ?? 101) - (b.range?.mid ?? 101))
    .slice(0, shownPrinciples);
  return {
    interviewDay: outlook.interviewDay,
    now: overall,
    planned: projection?.readiness ?? null,
    weakest,
  };
}
