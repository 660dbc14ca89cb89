/** How much of the user's time lies between two days. */

export interface StudyCalendar {
  readonly minutesADay: number;
  /** Days on which nothing is studied; they win over everything else. */
  readonly daysOff?: ReadonlySet<number> | undefined;
  /** Minutes of single days that differ from the usual. */
  readonly minutesOn?: ReadonlyMap<number, number> | undefined;
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
