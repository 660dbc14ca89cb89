/** A runtime whose clock stands still until it is moved, with a database of its own. */
import { ulid } from 'ulid';
import { studyDay, type Day } from '../../src/domain/calendar';
import { makeDatabase } from '../../src/storage/database';
import type { Runtime } from '../../src/runtime/runtime';

export interface TestRuntime extends Runtime {
  readonly advance: (milliseconds: number) => void;
  readonly day: () => Day;
}

let serial = 0;

export function makeTestRuntime(start = Date.UTC(2026, 10, 20, 10)): TestRuntime {
  let now = start;
  serial += 1;
  const zone = 'Europe/Berlin';
  return {
    db: makeDatabase(`test-${serial}`),
    now: () => now,
    zone: () => zone,
    makeId: (at) => ulid(at),
    advance: (milliseconds) => {
      now += milliseconds;
    },
    day: () => studyDay(now, { zone, rolloverHour: 4 }),
  };
}
