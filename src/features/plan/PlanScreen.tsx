import { useState } from 'react';
import { aimedDay } from '../../domain/aim';
import { daysBetween, type Day } from '../../domain/calendar';
import type { Projection, ReadinessForecast } from '../../domain/readiness';
import type { Settings } from '../../domain/settings';
import { planBasis } from '../../domain/stored-plan';
import { formatDay, formatDayShort } from '../../parts/dates';
import { InterviewFields } from '../../parts/InterviewFields';
import { atMinutes, formatRange } from '../../parts/readiness-words';
import { useResult } from '../../parts/use-result';
import { makeDayPlan, startDayOf } from '../../runtime/day-plan';
import { forecast, project, readOutlook, type Outlook } from '../../runtime/plan-forecast';
import { useRuntime, type Runtime } from '../../runtime/runtime';
import { useSettings } from '../../runtime/settings';
import { useToday } from '../../runtime/use-today';
import { useLive } from '../../storage/live';
import { readNewestEventId } from '../../storage/queries';
import { plural } from '../../ui/time';
import { LifeHappens } from './LifeHappens';
import { MissedDays } from './MissedDays';
import { NotInTime } from './NotInTime';
import { ReadinessGroups } from './ReadinessGroups';
import { Weights } from './Weights';
import { WhatIf } from './WhatIf';
import styles from './PlanScreen.module.css';

/** Where the preparation leads, what would change it, and everything that it is decided on. */
export function PlanScreen() {
  const settings = useSettings();
  const today = useToday();
  if (!settings) return null;
  const interviewDay = aimedDay(settings, today);
  return (
    <div className={styles['plan']}>
      {interviewDay === null ? (
        <NoInterview settings={settings} today={today} />
      ) : (
        <Aimed settings={settings} today={today} interviewDay={interviewDay} />
      )}
    </div>
  );
}

function NoInterview({ settings, today }: { readonly settings: Settings; readonly today: Day }) {
  return (
    <section>
      <h1 tabIndex={-1}>
        {settings.interviewDate === null ? 'When is your interview?' : 'Your interview has been. When is the next?'}
      </h1>
      <p>
        With a date, each day’s cards are those where a minute buys the most recall on that day, and this page says
        where that leads. Without one, cards come by FSRS alone: when you are about to forget them.
      </p>
      <div className={styles['grid']}>
        <InterviewFields settings={settings} today={today} />
      </div>
    </section>
  );
}

/** Readiness at one moment, and what it was reckoned from. */
export interface Prospect {
  readonly outlook: Outlook;
  readonly ifStopped: ReadinessForecast;
  readonly asPlanned: Projection | null;
}

interface AimedProps {
  readonly settings: Settings;
  readonly today: Day;
  readonly interviewDay: Day;
}

function Aimed({ settings, today, interviewDay }: AimedProps) {
  const runtime = useRuntime();
  const basis = JSON.stringify(planBasis(settings));
  const newest = useLive(() => readNewestEventId(runtime.db), [runtime]);
  const { value, isWorking, problem } = useResult(
    async () => (newest === undefined ? null : await readProspect(runtime)),
    [runtime, today, basis, newest],
  );
  const prospect = value ?? null;
  const before = useBefore(prospect);
  const isToday = interviewDay === today;
  return (
    <>
      <section aria-busy={isWorking}>
        <p className={styles['soft']}>
          {isToday ? 'Your interview is today' : `${plural(daysBetween(today, interviewDay), 'day')} to your interview`}{' '}
          · preparing since {formatDay(startDayOf(settings, today))}
        </p>
        <h1 tabIndex={-1}>{headline(prospect, interviewDay)}</h1>
        {problem !== null && <p role="alert">Readiness could not be worked out. {problem}</p>}
        <p className={styles['soft']}>{prospect && describe(prospect, isToday)}</p>
        <p role="status" className={styles['status']}>
          {before && prospect && describeChange(before, prospect)}
        </p>
        {prospect && !isToday && <MissedDays prospect={prospect} />}
      </section>
      {prospect && !isToday && <WhatIf prospect={prospect} />}
      {prospect && !isToday && <NotInTime prospect={prospect} />}
      <LifeHappens settings={settings} today={today} />
      {prospect && <ReadinessGroups groups={prospect.ifStopped.groups} />}
      <Weights settings={settings} />
    </>
  );
}

async function readProspect(runtime: Runtime): Promise<Prospect | null> {
  await makeDayPlan(runtime);
  const outlook = await readOutlook(runtime);
  if (!outlook) return null;
  const [ifStopped, [asPlanned]] = await Promise.all([
    forecast(outlook),
    project(outlook, { minutes: [outlook.settings.minutesADay ?? Infinity] }),
  ]);
  return { outlook, ifStopped, asPlanned: asPlanned ?? null };
}

/** What was shown before the plan was last decided on something else. */
function useBefore(prospect: Prospect | null): Prospect | null {
  const [shown, setShown] = useState<{ readonly now: Prospect; readonly before: Prospect | null }>();
  if (prospect && prospect !== shown?.now) {
    const isSamePlan = shown && basisOf(shown.now) === basisOf(prospect);
    setShown({ now: prospect, before: isSamePlan ? shown.before : (shown?.now ?? null) });
  }
  return shown?.before ?? null;
}

function basisOf({ outlook }: Prospect): string {
  return JSON.stringify(planBasis(outlook.settings));
}

function headline(prospect: Prospect | null, interviewDay: Day): string {
  if (!prospect) return 'Working out where you stand…';
  const range = prospect.asPlanned?.readiness ?? null;
  const day = formatDayShort(interviewDay);
  return range === null
    ? `Readiness on ${day}: not measured.`
    : `On ${day} you should recall ${formatRange(range)} of 100.`;
}

function describe({ outlook, ifStopped }: Prospect, isToday: boolean): string {
  const stopped = ifStopped.overall;
  if (isToday) return 'Nothing new today: the weakest cards first, ten minutes at most.';
  const kept = `That is ${atMinutes(outlook.settings.minutesADay)}.`;
  if (stopped === null)
    return `${kept} None of your own reviews is in it yet, so it is a guess from how most people remember.`;
  return `${kept} If you stopped now, it would be ${formatRange(stopped)}.`;
}

/** `Re-planned: 88 to 93 on 14 March instead of 84 to 90 on 7 March.` */
function describeChange(before: Prospect, after: Prospect): string {
  const on = ({ outlook, asPlanned }: Prospect) =>
    `${formatRange(asPlanned?.readiness ?? null)} on ${formatDayShort(outlook.interviewDay)}`;
  return on(after) === on(before)
    ? `Re-planned. It is still ${on(after)}.`
    : `Re-planned: ${on(after)} instead of ${on(before)}.`;
}
