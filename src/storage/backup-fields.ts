/** Fields that rows of a backup have in common. */
import { decodeTime } from 'ulid';
import * as v from 'valibot';
import type { Day } from '../domain/calendar';

/** The year 2200: ids must still be made after whatever a file contains. */
const latestInstant = 7_258_118_400_000;

export const instant = v.pipe(
  v.number('must be a number'),
  v.integer('must be whole'),
  v.minValue(0, 'must not be negative'),
  v.maxValue(latestInstant, 'lies beyond the year 2200'),
);
export const day = v.pipe(
  v.number('must be a number'),
  v.integer('must be whole'),
  v.minValue(-1, 'is no day'),
  v.maxValue(84_006, 'lies beyond the year 2200'),
  v.transform((value) => value as Day),
);
export const text = (most: number) => v.pipe(v.string('must be text'), v.maxLength(most, 'is too long'));
export const shortText = v.pipe(text(200), v.minLength(1, 'must not be empty'));
/** Longer than anything that is spoken or typed in one sitting, so that no backup refuses what the app itself wrote. */
export const longText = text(5_000_000);
export const eventId = v.pipe(v.string('must be text'), v.check(isEventId, 'is not an id'));
export const cardId = v.pipe(v.string('must be text'), v.regex(/^[A-Za-z0-9._-]{1,200}$/, 'is not a card’s id'));

/** A ULID whose time leaves room for later ones. */
function isEventId(id: string): boolean {
  return /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(id) && decodeTime(id) <= latestInstant;
}
