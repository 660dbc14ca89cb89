import { useEffect, useState } from 'react';
import { startOfStudyDay, addDays, studyDay, type Day } from '../domain/calendar';
import { defaultSettings, studyClock } from '../domain/settings';
import { useRuntime } from './runtime';
import { useSettings } from './settings';

/** The study day that it is; changes by itself at the rollover hour, also after the machine has slept through it. */
export function useToday(): Day {
  const runtime = useRuntime();
  const settings = useSettings() ?? defaultSettings;
  const clock = studyClock(settings, runtime.zone());
  const { zone, rolloverHour } = clock;
  const [day, setDay] = useState(() => studyDay(runtime.now(), clock));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      clearTimeout(timer);
      const now = runtime.now();
      const current = studyDay(now, { zone, rolloverHour });
      setDay(current);
      timer = setTimeout(look, startOfStudyDay(addDays(current, 1), { zone, rolloverHour }) - now + 500);
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [runtime, zone, rolloverHour]);
  return day;
}
