/**
 * Study days. A day begins at the rollover hour of the user's wall clock, so that an evening that runs past midnight is one
 * day. The only file that knows time zones.
 */
import { tzOffset } from '@date-fns/tz';
import { isExists } from 'date-fns/isExists';

/** Milliseconds since 1970-01-01T00:00Z. */
export type Millis = number;

/** A study day: whole days since 1 January 1970 of the user's own calendar. */
export type Day = number & { readonly unit: 'day' };

/** What turns an instant into a study day. */
export interface StudyClock {
  /** IANA name: `Europe/Berlin`. */
  readonly zone: string;
  /** The hour of the wall clock, 0 to 23, at which a new study day begins. */
  readonly rolloverHour: number;
}

const minute: Millis = 60_000;
const hour: Millis = 60 * minute;
const dayLength: Millis = 24 * hour;

export function studyDay(at: Millis, { zone, rolloverHour }: StudyClock): Day {
  const wallClock = at + tzOffset(zone, new Date(at)) * minute;
  return Math.floor((wallClock - rolloverHour * hour) / dayLength) as Day;
}

/** The first instant of a study day; where the clocks skip the rollover hour, the instant at which they do. */
export function startOfStudyDay(day: Day, clock: StudyClock): Millis {
  // The day holds at most one change of the clocks, and no zone is more than 14 hours from UTC: bisect between safe bounds.
  let before = day * dayLength + clock.rolloverHour * hour - 16 * hour;
  let after = before + 32 * hour;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (studyDay(middle, clock) >= day) after = middle;
    else before = middle;
  }
  return after;
}

export function addDays(day: Day, days: number): Day {
  return (day + days) as Day;
}

/** Whole days from one to the other; negative when `to` lies before `from`. */
export function daysBetween(from: Day, to: Day): number {
  return to - from;
}

/** `2026-12-31` → its day; `undefined` for anything that is no date of the calendar. */
export function isoToDay(iso: string): Day | undefined {
  const [, year, month, date] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? []).map(Number);
  if (year === undefined || month === undefined || date === undefined) return undefined;
  return isExists(year, month - 1, date) ? ((Date.UTC(year, month - 1, date) / dayLength) as Day) : undefined;
}

export function dayToIso(day: Day): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

/** Noon UTC of the calendar date, for display by `Intl.DateTimeFormat` with `timeZone: 'UTC'`. */
export function dayToNoonUtc(day: Day): Date {
  return new Date(day * dayLength + 12 * hour);
}
