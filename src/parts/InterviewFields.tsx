import { useState } from 'react';
import { dayToIso, isoToDay, type Day } from '../domain/calendar';
import { levels, regions, type Level, type Region } from '../domain/question';
import { isWithin, moveInterview, settingBounds } from '../domain/setting-rules';
import type { Settings } from '../domain/settings';
import { changePlan } from '../runtime/day-plan';
import { useRuntime } from '../runtime/runtime';
import { Field } from '../ui/Field';

interface Props {
  readonly settings: Settings;
  readonly today: Day;
  /** The region too; a newcomer is asked only for the other three. */
  readonly withRegion?: boolean;
}

const regionNames: Record<Region, string> = {
  seattle: 'Seattle: operational excellence',
  india: 'India: distributed teams',
  europe: 'Europe: privacy and works councils',
};

/** Level, date and minutes a day; each is saved as soon as it is right. */
export function InterviewFields({ settings, today, withRegion = false }: Props) {
  const runtime = useRuntime();
  const [dateProblem, setDateProblem] = useState<string>();
  const [minutesProblem, setMinutesProblem] = useState<string>();

  const change = (changed: Partial<Settings>) => changePlan(runtime, changed);
  const saveDate = (value: string) => {
    const day = value === '' ? null : isoToDay(value);
    if (day === undefined) return setDateProblem('This is not a date of the calendar.');
    setDateProblem(day !== null && day < today ? 'That day has passed. Cards then come by FSRS alone.' : undefined);
    void change(moveInterview(settings, value === '' ? null : value, dayToIso(today)));
  };
  const saveMinutes = (value: string) => {
    const minutes = value === '' ? null : Number(value);
    const { min, max } = settingBounds.minutesADay;
    if (minutes !== null && !isWithin(minutes, settingBounds.minutesADay))
      return setMinutesProblem(`Whole minutes from ${min} to ${max}.`);
    setMinutesProblem(undefined);
    void change({ minutesADay: minutes });
  };

  return (
    <>
      <Field label="Level you interview for">
        {(control) => (
          <select
            {...control}
            value={settings.level ?? ''}
            onChange={(event) => void change({ level: (event.target.value || null) as Level | null })}
          >
            <option value="">Not decided</option>
            {levels.map((level) => (
              <option key={level}>{level}</option>
            ))}
          </select>
        )}
      </Field>
      <Field label="Interview date" problem={dateProblem}>
        {(control) => (
          <input
            {...control}
            type="date"
            defaultValue={settings.interviewDate ?? ''}
            onChange={(event) => saveDate(event.target.value)}
          />
        )}
      </Field>
      <Field label="Minutes a day" problem={minutesProblem}>
        {(control) => (
          <input
            {...control}
            type="number"
            inputMode="numeric"
            defaultValue={settings.minutesADay ?? ''}
            onChange={(event) => saveMinutes(event.target.value)}
          />
        )}
      </Field>
      {withRegion && (
        <Field label="Region" hint="Adds its questions to the mix.">
          {(control) => (
            <select
              {...control}
              value={settings.region ?? ''}
              onChange={(event) => void change({ region: (event.target.value || null) as Region | null })}
            >
              <option value="">None</option>
              {regions.map((region) => (
                <option key={region} value={region}>
                  {regionNames[region]}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </>
  );
}
