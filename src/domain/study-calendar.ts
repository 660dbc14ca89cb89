/** How much of the user's time lies between two days. */
import { isoToDay } from './calendar';
import type { Settings } from './settings';

export interface StudyCalendar {
  readonly minutesADay: number;
  /** Days on which nothing is studied; they win over everything else. */
  readonly daysOff?: ReadonlySet<number> | undefined;
  /** Minutes of single days that differ from the usual. */
  readonly minutesOn?: ReadonlyMap<number, number> | undefined;
}

/** The user's own; without minutes a day, all the time that is asked for. */
export function studyCalendar({
  minutesADay,
  daysOff,
  minutesOn,
}: Pick<Settings, 'minutesADay' | 'daysOff' | 'minutesOn'>): StudyCalendar {
  return {
    minutesADay: minutesADay ?? Infinity,
    daysOff: new Set(daysOff.flatMap((iso) => isoToDay(iso) ?? [])),
    minutesOn: new Map(
      Object.entries(minutesOn).flatMap(([iso, minutes]) => {
        const day = isoToDay(iso);
        return day === undefined ? [] : [[day, minutes] as const];
      }),
    ),
  };
}

/** Study seconds of one day, never below 0. */
export function secondsOn(day: number, { minutesADay, daysOff, minutesOn }: StudyCalendar): number {
  if (daysOff?.has(day)) return 0;
  const minutes = minutesOn?.get(day) ?? minutesADay;
  return minutes > 0 ? minutes * 60 : 0;
}

/** Study seconds from one day until, and without, another: the interview day itself is not for studying. */
export function secondsBetween(from: number, until: number, calendar: StudyCalendar): number {
  let seconds = 0;
  for (let day = from; day < until; day += 1) seconds += secondsOn(day, calendar);
  return seconds;
}

/** Days from one until, and without, another on which nothing was done, though they were not off. */
export function missedDays(
  from: number,
  until: number,
  studied: ReadonlySet<number>,
  { daysOff }: Pick<StudyCalendar, 'daysOff'>,
): number[] {
  const missed: number[] = [];
  for (let day = from; day < until; day += 1) if (!studied.has(day) && !daysOff?.has(day)) missed.push(day);
  return missed;
}
