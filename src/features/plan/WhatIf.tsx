import { useState } from 'react';
import { dayToIso, isoToDay } from '../../domain/calendar';
import type { Projection } from '../../domain/readiness';
import { isWithin, moveInterview, settingBounds } from '../../domain/setting-rules';
import { formatDay, formatDayShort } from '../../parts/dates';
import { formatRange } from '../../parts/readiness-words';
import { useResult } from '../../parts/use-result';
import { changePlan } from '../../runtime/day-plan';
import { project } from '../../runtime/plan-forecast';
import { useRuntime } from '../../runtime/runtime';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { formatDuration, plural } from '../../ui/time';
import { MinutesChart } from './MinutesChart';
import type { Prospect } from './PlanScreen';
import styles from './PlanScreen.module.css';

const levels = [10, 20, 30, 45, 60];

/** What other minutes or another date would make of readiness: a sentence, a chart, and a table behind it. */
export function WhatIf({ prospect }: { readonly prospect: Prospect }) {
  const { outlook } = prospect;
  const usual = outlook.settings.minutesADay;
  const minutes = [...new Set(usual === null ? levels : [...levels, usual])].toSorted((a, b) => a - b);
  const { value: projections } = useResult(() => project(outlook, { minutes }), [outlook]);
  return (
    <section>
      <h2>More or fewer minutes</h2>
      <div className={styles['chart']} aria-busy={projections === undefined}>
        {projections ? (
          <>
            <p className={styles['sentence']}>{describeLevels(projections, usual)}</p>
            <MinutesChart projections={projections} usual={usual} />
            <details>
              <summary>The figures</summary>
              <LevelTable projections={projections} />
            </details>
          </>
        ) : (
          <p className={styles['soft']}>Living through the days to come…</p>
        )}
      </div>
      <Try prospect={prospect} />
    </section>
  );
}

/** `20 minutes a day lead to 84 to 90 of 100, 30 minutes to 91 to 95.` */
function describeLevels(projections: readonly Projection[], usual: number | null): string {
  const at = projections.findIndex(({ minutes }) => minutes === (usual ?? levels[1]));
  const here = projections[at];
  if (!here) return '';
  const next = projections.slice(at + 1).find(({ readiness }) => (readiness?.mid ?? 0) > (here.readiness?.mid ?? 0));
  const first = `${plural(here.minutes, 'minute')} a day lead to ${formatRange(here.readiness)} of 100`;
  return next
    ? `${first}, ${next.minutes} minutes to ${formatRange(next.readiness)}.`
    : here.unseen.length > 0
      ? `${first}, and it is the most that is charted. More can be tried below.`
      : `${first}; more minutes would hardly add to that.`;
}

function LevelTable({ projections }: { readonly projections: readonly Projection[] }) {
  return (
    <div className={styles['scroll']} tabIndex={0} role="region" aria-label="Readiness by minutes a day">
      <table>
        <thead>
          <tr>
            <th scope="col">Minutes a day</th>
            <th scope="col">Readiness</th>
            <th scope="col">Cards not met</th>
            <th scope="col">Time in all</th>
          </tr>
        </thead>
        <tbody>
          {projections.map(({ minutes, readiness, unseen, minutesUsed }) => (
            <tr key={minutes}>
              <td>{minutes}</td>
              <td>{formatRange(readiness)}</td>
              <td>{unseen.length}</td>
              <td>{formatDuration(minutesUsed * 60_000)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Other minutes and another date, tried out before they are taken. */
function Try({ prospect }: { readonly prospect: Prospect }) {
  const runtime = useRuntime();
  const { outlook, asPlanned } = prospect;
  const { settings, day, interviewDay } = outlook;
  const [typedMinutes, setTypedMinutes] = useState<string | null>(null);
  const [typedDate, setTypedDate] = useState<string | null>(null);
  const usual = settings.minutesADay;
  const minutes = typedMinutes === null || typedMinutes === '' ? usual : Number(typedMinutes);
  const isMinutesRight = minutes === null || isWithin(minutes, settingBounds.minutesADay);
  const date = typedDate === null || typedDate === '' ? interviewDay : isoToDay(typedDate);
  const isDateRight = date !== undefined && date >= day && date - day <= 730;
  const isChanged = minutes !== usual || date !== interviewDay;
  const isRight = isMinutesRight && isDateRight;
  const { value: tried, isWorking } = useResult(async () => {
    if (!isChanged || !isRight) return null;
    return (await project(outlook, { minutes: [minutes ?? Infinity], interviewDay: date }))[0] ?? null;
  }, [outlook, minutes, date, isRight, isChanged]);

  const use = async () => {
    if (!isRight) return;
    const moved = date === interviewDay ? {} : moveInterview(settings, dayToIso(date), dayToIso(day));
    if (await changePlan(runtime, { ...moved, minutesADay: minutes })) {
      setTypedMinutes(null);
      setTypedDate(null);
    }
  };

  return (
    <div className={styles['try']}>
      <h3>What if</h3>
      <div className={styles['grid']}>
        <Field
          label="Minutes a day"
          problem={
            isMinutesRight
              ? undefined
              : `Whole minutes from ${settingBounds.minutesADay.min} to ${settingBounds.minutesADay.max}.`
          }
        >
          {(control) => (
            <input
              {...control}
              type="number"
              inputMode="numeric"
              step={5}
              value={typedMinutes ?? usual ?? ''}
              onChange={(event) => setTypedMinutes(event.target.value)}
            />
          )}
        </Field>
        <Field label="Interview on" problem={isDateRight ? undefined : 'A date from today on, within two years.'}>
          {(control) => (
            <input
              {...control}
              type="date"
              value={typedDate ?? dayToIso(interviewDay)}
              onChange={(event) => setTypedDate(event.target.value)}
            />
          )}
        </Field>
      </div>
      <p role="status" className={styles['status']}>
        {isChanged && isRight && (isWorking || !tried) && 'Working it out…'}
        {isChanged &&
          isRight &&
          !isWorking &&
          tried &&
          `${minutes === null ? 'Each day’s plan done' : `${plural(minutes, 'minute')} a day`}, interview on ${formatDay(date)}: ${formatRange(tried.readiness)} of 100, instead of ${formatRange(asPlanned?.readiness ?? null)} on ${formatDayShort(interviewDay)}.`}
      </p>
      {isChanged && isRight && !isWorking && tried && (
        <p>
          <Button onClick={() => void use()}>Use this</Button>
        </p>
      )}
    </div>
  );
}
