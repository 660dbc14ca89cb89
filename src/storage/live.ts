/** Query results that follow the database, also when another tab writes. */
import { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';

/**
 * The result of `query`, read again whenever what it read changes. A failed query fails the screen, whose boundary says so.
 * (dexie-react-hooks does the same and more, for 1.6 kB of the first card's budget.)
 * @param deps as for `useEffect`; the last result stays until the first of the new query is there
 * @returns `undefined` until the first result is there
 */
export function useLive<T>(query: () => Promise<T>, deps: readonly unknown[]): T | undefined {
  const [result, setResult] = useState<T>();
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the caller names what its query depends on
  useEffect(() => watch(query, (next) => setResult(() => next), failRender(setResult)), deps);
  return result;
}

/**
 * The same without React.
 * @param onError left out where whoever reads next meets the same failure and can say it
 * @returns a function that ends the subscription
 */
export function watch<T>(
  query: () => Promise<T>,
  onResult: (result: T) => void,
  onError: (error: unknown) => void = () => {},
): () => void {
  const subscription = liveQuery(query).subscribe({ next: onResult, error: onError });
  return () => subscription.unsubscribe();
}

/** Throws while rendering, where an error boundary can catch it. */
function failRender(setResult: (update: () => never) => void) {
  return (error: unknown) =>
    setResult(() => {
      throw error;
    });
}
