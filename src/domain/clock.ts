/**
 * A clock that is derived, never ticked: it knows when it began and what was paused, so that sleep, throttling, a reload or a
 * killed tab change nothing.
 */
import type { Millis } from './calendar';

export interface Clock {
  readonly since: Millis;
  /** `null` where time is counted and nothing runs out. */
  readonly allowed: Millis | null;
  /** Pauses that are over, together. */
  readonly paused: Millis;
  readonly pausedAt: Millis | null;
}

export function startClock(now: Millis, allowed: Millis | null): Clock {
  return { since: now, allowed, paused: 0, pausedAt: null };
}

export function pauseClock(clock: Clock, now: Millis): Clock {
  return clock.pausedAt === null ? { ...clock, pausedAt: now } : clock;
}

export function resumeClock(clock: Clock, now: Millis): Clock {
  if (clock.pausedAt === null) return clock;
  return { ...clock, pausedAt: null, paused: clock.paused + Math.max(0, now - clock.pausedAt) };
}

/** Time run, pauses left out; never below 0, also when the machine's clock was set back. */
export function elapsed({ since, paused, pausedAt }: Clock, now: Millis): Millis {
  return Math.max(0, (pausedAt ?? now) - since - paused);
}

/** What is left; below 0 once it is over time, `null` where nothing runs out. */
export function remaining(clock: Clock, now: Millis): Millis | null {
  return clock.allowed === null ? null : clock.allowed - elapsed(clock, now);
}
