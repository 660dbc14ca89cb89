/** How days are said on the screen. */
import { dayToNoonUtc, type Day } from '../domain/calendar';

const long = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

const noYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** `20 November` */
export function formatDayShort(day: Day): string {
  return noYear.format(dayToNoonUtc(day));
}

/** `Friday 20 November` */
export function formatDayLong(day: Day): string {
  return long.format(dayToNoonUtc(day)).replace(',', '');
}

/** `20 Nov 2026` */
export function formatDay(day: Day): string {
  return short.format(dayToNoonUtc(day));
}
