/** What every store needs from outside: the database, the clock, ids. Made once by `app`, another one in tests. */
import { createContext, useContext } from 'react';
import { studyDay, type Day, type Millis } from '../domain/calendar';
import { studyClock, type Settings } from '../domain/settings';
import type { Database } from '../storage/database';
import type { MakeId } from './ids';

export interface Runtime {
  readonly db: Database;
  readonly now: () => Millis;
  /** IANA name of the time zone that the machine is in at this moment. */
  readonly zone: () => string;
  readonly makeId: MakeId;
}

export const RuntimeContext = createContext<Runtime | null>(null);

/** @throws outside of the provider that `app` puts around every screen */
export function useRuntime(): Runtime {
  const runtime = useContext(RuntimeContext);
  if (!runtime) throw new Error('no runtime: render inside RuntimeContext');
  return runtime;
}

/** The study day that it is now, here. */
export function today(runtime: Runtime, settings: Settings): Day {
  return studyDay(runtime.now(), studyClock(settings, runtime.zone()));
}
