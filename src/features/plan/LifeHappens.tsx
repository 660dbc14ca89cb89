import { useState } from 'react';
import { addDays, dayToIso, isoToDay, type Day } from '../../domain/calendar';
import { dayMinutesBounds, isWithin, maximumDays, moveInterview } from '../../domain/setting-rules';
import type { Settings } from '../../domain/settings';
import { formatDay, formatDayLong } from '../../parts/dates';
import { changePlan } from '../../runtime/day-plan';
import { useRuntime } from '../../runtime/runtime';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { plural } from '../../ui/time';
import styles from './PlanScreen.module.css';

interface Props {
  readonly settings: Settings;
  readonly today: Day;
}

/** Days off, a different day, a moved or a second interview: each re-plans at once. */
export function LifeHappens({ settings, today }: Props) {
  const runtime = useRuntime();
  const iso = dayToIso(today);
  const isOff = settings.daysOff.includes(iso);
  const setDaysOff = (days: readonly string[]) =>
    void changePlan(runtime, { daysOff: [...new Set(days)].toSorted().slice(-maximumDays) });
  return (
    <section>
      <h2>Life happens</h2>
      <div className={styles['grid']}>
        <MinutesToday settings={settings} iso={iso} isOff={isOff} />
        <div className={styles['off']}>
          <Button
            onClick={() =>
              setDaysOff(isOff ? settings.daysOff.filter((day) => day !== iso) : [...settings.daysOff, iso])
            }
          >
            {isOff ? 'Study today after all' : 'Take today off'}
          </Button>
        </div>
      </div>
      <DaysOff settings={settings} today={today} onChange={setDaysOff} />
      <div className={styles['grid']}>
        <DateSetting
          label="Interview date"
          value={settings.interviewDate}
          onChange={(date) => void changePlan(runtime, moveInterview(settings, date, iso))}
        />
        <DateSetting
          label="Second interview"
          hint="If you have one. Whichever comes first is aimed at; the day after it, the other takes over."
          value={settings.laterInterviewDate}
          onChange={(date) => void changePlan(runtime, { laterInterviewDate: date })}
        />
        <DateSetting
          label="Preparing since"
          hint="New cards are paced from here to two thirds of the way. It stays when the interview is moved."
          value={settings.startDate}
          onChange={(date) => void changePlan(runtime, { startDate: date })}
        />
      </div>
    </section>
  );
}

function MinutesToday({
  settings,
  iso,
  isOff,
}: {
  readonly settings: Settings;
  readonly iso: string;
  readonly isOff: boolean;
}) {
  const runtime = useRuntime();
  const [typed, setTyped] = useState<string | null>(null);
  const stored = settings.minutesOn[iso];
  const isRight = typed === null || typed === '' || isWithin(Number(typed), dayMinutesBounds);
  const save = (value: string) => {
    setTyped(value);
    const { [iso]: _today, ...others } = settings.minutesOn;
    if (value === '') void changePlan(runtime, { minutesOn: others });
    else if (isWithin(Number(value), dayMinutesBounds))
      void changePlan(runtime, { minutesOn: { ...others, [iso]: Number(value) } });
  };
  return (
    <Field
      label="Minutes today"
      hint={describeUsual(settings.minutesADay, isOff)}
      problem={isRight ? undefined : `Whole minutes from ${dayMinutesBounds.min} to ${dayMinutesBounds.max}.`}
    >
      {(control) => (
        <input
          {...control}
          type="number"
          inputMode="numeric"
          step={5}
          value={typed ?? stored ?? ''}
          onChange={(event) => save(event.target.value)}
          onBlur={() => isRight && setTyped(null)}
        />
      )}
    </Field>
  );
}

function describeUsual(minutes: number | null, isOff: boolean): string {
  if (isOff) return 'Today is off.';
  return minutes === null ? 'Empty: as long as the plan takes.' : `Empty: the usual ${plural(minutes, 'minute')}.`;
}

interface DaysOffProps extends Props {
  readonly onChange: (days: readonly string[]) => void;
}

/** The longest stretch that is taken off at once, days. */
const longestStretch = 60;

function DaysOff({ settings, today, onChange }: DaysOffProps) {
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const first = isoToDay(from);
  const last = until === '' ? first : isoToDay(until);
  const isRight =
    first !== undefined && last !== undefined && first >= today && last >= first && last - first < longestStretch;
  const ahead = settings.daysOff.filter((day) => (isoToDay(day) ?? 0) >= today);
  const add = () => {
    if (!isRight) return;
    const stretch = Array.from({ length: last - first + 1 }, (_, index) => dayToIso(addDays(first, index)));
    onChange([...settings.daysOff, ...stretch]);
    setFrom('');
    setUntil('');
  };
  return (
    <div className={styles['daysOff']}>
      <div className={styles['grid']}>
        <Field
          label="Days off, from"
          problem={from !== '' && !isRight ? `Days from today on, at most ${longestStretch} at once.` : undefined}
        >
          {(control) => (
            <input {...control} type="date" value={from} onChange={(event) => setFrom(event.target.value)} />
          )}
        </Field>
        <Field label="to" hint="Empty: one day.">
          {(control) => (
            <input {...control} type="date" value={until} onChange={(event) => setUntil(event.target.value)} />
          )}
        </Field>
        <div className={styles['off']}>
          <Button disabled={!isRight} onClick={add}>
            Take off
          </Button>
        </div>
      </div>
      {ahead.length > 0 && (
        <ul className={styles['days']} aria-label="Days off">
          {ahead.map((day) => (
            <li key={day}>
              {formatDayLong(isoToDay(day) ?? today)}
              <Button
                look="quiet"
                aria-label={`Study on ${formatDay(isoToDay(day) ?? today)} after all`}
                onClick={() => onChange(settings.daysOff.filter((other) => other !== day))}
              >
                Remove
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface DateProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string | null;
  readonly onChange: (date: string | null) => void;
}

/** Saved as soon as it is a date of this age, so that a year being typed is none yet. */
function DateSetting({ label, hint, value, onChange }: DateProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <input
          {...control}
          type="date"
          value={typed ?? value ?? ''}
          onChange={(event) => {
            const date = event.target.value;
            setTyped(date);
            if (date === '' || date >= '2000') onChange(date === '' ? null : date);
          }}
          onBlur={() => setTyped(null)}
        />
      )}
    </Field>
  );
}
