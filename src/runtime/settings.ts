/** The settings as the screens see them, and how they are changed. */
import type { Settings } from '../domain/settings';
import { commit } from '../storage/commit';
import { describeFailure } from '../storage/failures';
import { useLive } from '../storage/live';
import { readSettings } from '../storage/queries';
import { showNotice } from './notices';
import { useRuntime, type Runtime } from './runtime';

/** `undefined` until they have been read. */
export function useSettings(): Settings | undefined {
  const runtime = useRuntime();
  return useLive(() => readSettings(runtime.db), [runtime]);
}

/** Changes some settings and keeps the others as they are in the database now. @returns whether they were saved */
export async function changeSettings(runtime: Runtime, change: Partial<Settings>): Promise<boolean> {
  try {
    await commit(runtime.db, runtime.makeId, [{ kind: 'saveSettings', settings: change }]);
    return true;
  } catch (error) {
    showNotice({ tone: 'failure', text: describeFailure(error).sentence });
    return false;
  }
}
