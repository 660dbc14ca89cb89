import { useEffect, useState } from 'react';
import type { Millis } from '../../domain/calendar';
import { useRuntime } from '../../runtime/runtime';

/** The time, read again often enough for a clock with seconds. A page in the background may read it rarely; it is right then too. */
export function useNow(every = 250): Millis {
  const runtime = useRuntime();
  const [now, setNow] = useState(() => runtime.now());
  useEffect(() => {
    const read = () => setNow(runtime.now());
    const timer = setInterval(read, every);
    document.addEventListener('visibilitychange', read);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', read);
    };
  }, [runtime, every]);
  return now;
}
