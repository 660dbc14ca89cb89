/** What the database says when it fails, in words for the person at the screen: what happened, what was kept, what to do. */
import { StaleError } from './commit';

export interface Failure {
  readonly kind: 'stale' | 'full' | 'unavailable' | 'newer' | 'unknown';
  readonly sentence: string;
}

export const laterVersionFailure: Failure = {
  kind: 'newer',
  sentence:
    'Your data was written by a newer version of this app. Nothing was changed. Reload the page to get that version.',
};

export function describeFailure(error: unknown): Failure {
  if (error instanceof StaleError)
    return {
      kind: 'stale',
      sentence: 'This was changed in another tab. Nothing was written here; this is its newest state.',
    };
  const names = errorNames(error);
  if (names.includes('QuotaExceededError'))
    return {
      kind: 'full',
      sentence: 'The disk is full, so this was not saved. It is still on the screen: free some space, then try again.',
    };
  if (names.includes('VersionError')) return laterVersionFailure;
  if (names.some((name) => blockedNames.includes(name)))
    return {
      kind: 'unavailable',
      sentence:
        'This browser does not let the app store anything (a private window, or site data is blocked). What you do now would be lost, so nothing is recorded.',
    };
  if (names.includes('DatabaseClosedError'))
    return {
      kind: 'unavailable',
      sentence:
        'The database was closed, most likely by a newer version in another tab. Reload the page; what was saved is safe.',
    };
  const detail = error instanceof Error ? error.message.split('\n')[0] : String(error);
  return { kind: 'unknown', sentence: `This was not saved: ${detail}. It is still on the screen; try again.` };
}

/** What browsers throw where a page may not store anything; Chromium says nothing more than “unknown”. */
const blockedNames: readonly string[] = ['InvalidStateError', 'MissingAPIError', 'SecurityError', 'UnknownError'];

/** The names of an error and of those inside it; Dexie wraps what the browser throws. */
function errorNames(error: unknown, depth = 0): string[] {
  if (!(error instanceof Error) || depth > 4) return [];
  const inner = (error as Error & { inner?: unknown }).inner ?? error.cause;
  return [error.name, ...errorNames(inner, depth + 1)];
}
