import { useEffect, useState, type Dispatch, type SetStateAction } from 'react';

/** A result that takes its time. */
export interface Result<T> {
  /** The last one that came; `undefined` before the first. */
  readonly value: T | undefined;
  /** Another one is on its way. */
  readonly isWorking: boolean;
  /** Why the last attempt gave nothing. */
  readonly problem: string | null;
}

/**
 * What `work` gives, again whenever `deps` change; what was asked for earlier and comes later is dropped.
 * @param deps as for `useEffect`
 */
export function useResult<T>(work: () => Promise<T>, deps: readonly unknown[]): Result<T> {
  const [result, setResult] = useState<Result<T>>({ value: undefined, isWorking: true, problem: null });
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the caller names what its work depends on
  useEffect(() => follow(work, setResult), deps);
  return result;
}

/** @returns a function after which nothing comes any more */
function follow<T>(work: () => Promise<T>, setResult: Dispatch<SetStateAction<Result<T>>>): () => void {
  let isWanted = true;
  setResult((before) => ({ ...before, isWorking: true }));
  work().then(
    (value) => isWanted && setResult({ value, isWorking: false, problem: null }),
    (error: unknown) => isWanted && setResult((before) => ({ ...before, isWorking: false, problem: String(error) })),
  );
  return () => {
    isWanted = false;
  };
}
