/** Ids that sort by time and never collide. */
import { decodeTime, ulid } from 'ulid';
import type { Millis } from '../domain/calendar';

/** A new id whose time part is `at`. */
export type MakeId = (at: Millis) => string;

export const makeId: MakeId = (at) => ulid(at, randomFraction);

/** The time to make an id with that must sort after another one, also within a millisecond or when the clock was set back. */
export function timeAfter(id: string | null, now: Millis): Millis {
  return id === null ? now : Math.max(now, decodeTime(id) + 1);
}

/** 0 ≤ x < 1 from the browser's cryptographic source; two devices must never draw the same id. */
function randomFraction(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;
}
