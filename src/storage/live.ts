/** Query results that follow the database, also when another tab writes. */
import { liveQuery } from 'dexie';
import { useLiveQuery } from 'dexie-react-hooks';

/**
 * The result of `query`, read again whenever what it read changes.
 * @param deps as for `useEffect`
 * @returns `undefined` until the first result is there
 */
export function useLive<T>(query: () => Promise<T>, deps: readonly unknown[]): T | undefined {
  return useLiveQuery(query, [...deps]);
}

/** The same without React. @returns a function that ends the subscription */
export function watch<T>(query: () => Promise<T>, onResult: (result: T) => void): () => void {
  const subscription = liveQuery(query).subscribe({
    next: onResult,
    // Whoever reads next meets the same failure and can say it; a watcher has no screen.
    error: () => {},
  });
  return () => subscription.unsubscribe();
}
