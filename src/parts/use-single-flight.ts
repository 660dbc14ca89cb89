import { useCallback, useRef } from 'react';

/** The same function, deaf while it is still at work: a double click or a held key saves once. */
export function useSingleFlight<Arguments extends readonly unknown[]>(run: (...given: Arguments) => Promise<void>) {
  const isRunning = useRef(false);
  return useCallback(
    async (...given: Arguments) => {
      if (isRunning.current) return;
      isRunning.current = true;
      try {
        await run(...given);
      } finally {
        isRunning.current = false;
      }
    },
    [run],
  );
}
