import { addDays } from '../../domain/calendar';
import { missedDays, studyCalendar } from '../../domain/study-calendar';
import { useResult } from '../../parts/use-result';
import { startDayOf } from '../../runtime/day-plan';
import { project } from '../../runtime/plan-forecast';
import { useRuntime, type Runtime } from '../../runtime/runtime';
import { readStudiedDays } from '../../storage/plan-queries';
import { plural } from '../../ui/time';
import type { Prospect } from './PlanScreen';
import styles from './PlanScreen.module.css';

/** What missed days cost in recall, where that can be known; there is no streak to lose. */
export function MissedDays({ prospect }: { readonly prospect: Prospect }) {
  const runtime = useRuntime();
  const { value } = useResult(() => describeMissed(runtime, prospect), [runtime, prospect]);
  return value ? <p className={styles['missed']}>{value}</p> : null;
}

async function describeMissed(runtime: Runtime, { outlook, asPlanned }: Prospect): Promise<string | null> {
  const { settings, day } = outlook;
  const start = startDayOf(settings, day);
  const studied = await readStudiedDays(runtime.db, start, day);
  const missed = missedDays(start, day, studied, studyCalendar(settings));
  if (missed.length === 0) return null;
  const run = runBefore(day, missed);
  const earlier = missed.length - run;
  if (run === 0 || outlook.secondsUsed > 0)
    return `${plural(missed.length, 'day')} missed so far. You have studied since then, so what that cost is not measured; it is in the figure above.`;
  // Nothing was reviewed since: the same cards, with those days still to come.
  const [without] = await project(outlook, { minutes: [settings.minutesADay ?? Infinity], from: addDays(day, -run) });
  const then = without?.readiness?.mid;
  const now = asPlanned?.readiness?.mid;
  const days = run === 1 ? 'Yesterday was missed' : `The last ${run} days were missed`;
  const cost = then === undefined || now === undefined ? 'not measured' : costInWords(then - now);
  return `${days}. What that costs in recall on the day: ${cost}.${earlier > 0 ? ` ${plural(earlier, 'day')} missed before that: not measured.` : ''}`;
}

function costInWords(points: number): string {
  return points < 1 ? 'less than 1 of 100' : `about ${points} of 100`;
}

/** How many missed days lie right before this one. */
function runBefore(day: number, missed: readonly number[]): number {
  const all = new Set(missed);
  let run = 0;
  while (all.has(day - run - 1)) run += 1;
  return run;
}
