import { lazy, Suspense, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { aimedDay } from '../../domain/aim';
import { dayToIso, daysBetween, type Day } from '../../domain/calendar';
import type { CardId } from '../../domain/card-log';
import { wholeMinutes } from '../../domain/pace';
import type { Settings } from '../../domain/settings';
import type { StoredPlan } from '../../domain/stored-plan';
import { formatDayLong } from '../../parts/dates';
import { keyLabel, useCommands } from '../../runtime/commands';
import { expectedTime, readAheadQueue, readDailyQueue, type DailyQueue } from '../../runtime/daily-queue';
import { readDaySummary } from '../../runtime/day-summary';
import { useRuntime } from '../../runtime/runtime';
import { useToday } from '../../runtime/use-today';
import { describeFailure } from '../../storage/failures';
import { useLive } from '../../storage/live';
import { hasOpenInterview } from '../../storage/queries';
import { Button } from '../../ui/Button';
import { numberInWords, plural } from '../../ui/time';
import styles from './TodayScreen.module.css';

// Beside the first thing to do, and not needed for it.
const InterviewFields = lazy(async () => ({
  default: (await import('../../parts/InterviewFields')).InterviewFields,
}));
const NothingDue = lazy(async () => ({ default: (await import('./AfterReview')).NothingDue }));
const DoneToday = lazy(async () => ({ default: (await import('./AfterReview')).DoneToday }));
const ReadinessAside = lazy(async () => ({ default: (await import('./ReadinessAside')).ReadinessAside }));

/** What is due, how long it will take, and one thing to do next. */
export function TodayScreen() {
  const runtime = useRuntime();
  const [, navigate] = useLocation();
  const day = useToday();
  // A failure becomes a value: this is the first screen, and it must be able to say what is wrong.
  const read = useLive(() => readDailyQueue(runtime).catch(describeFailure), [runtime, day]);
  const daily = usePlanned(read && 'queue' in read ? read : undefined);
  const done = useLive(() => readDaySummary(runtime).catch(() => null), [runtime, day]);
  const isReady = daily !== undefined;
  const waiting = isReady ? daily.queue.main.length + daily.counts.learning : 0;
  const isInterviewOpen = useLive(() => hasOpenInterview(runtime.db).catch(() => false), [runtime]);
  const ahead = useLive(
    async () => (isReady && waiting === 0 ? await readAheadQueue(runtime) : null),
    [runtime, isReady, waiting, day],
  );

  const start = () => navigate('/review');
  const studyAhead = () => navigate('/review/ahead');
  useCommands([
    {
      id: 'today.start',
      label: 'Start the review',
      group: 'Today',
      keys: ['Enter'],
      run: start,
      when: () => waiting > 0,
    },
    {
      id: 'today.ahead',
      label: daily?.plan ? 'Keep going' : 'Study ahead',
      group: 'Today',
      keys: ['Enter'],
      run: studyAhead,
      when: () => waiting === 0 && (ahead?.queue.main.length ?? 0) > 0,
    },
  ]);

  if (read && 'sentence' in read)
    return (
      <div className={styles['single']}>
        <h1 tabIndex={-1}>Your cards can’t be read.</h1>
        <p role="alert">{read.sentence}</p>
      </div>
    );
  // All at once, so that nothing moves under a thumb.
  if (!isReady || done === undefined) return null;
  return (
    <div className={styles['today']}>
      <div>
        <p className={styles['soft']}>{describeDay(daily.day, daily.settings)}</p>
        {isInterviewOpen && (
          <p className={styles['underWay']}>
            Your interview is under way. <a href="#/room">Go on with it</a>
          </p>
        )}
        <h1 tabIndex={-1}>{headline(daily, waiting, done?.reviews ?? 0)}</h1>
        {daily.isNewcomer && (
          <p className={styles['lead']}>
            Each card is a question that you will be asked. Answer it aloud, look at what a strong answer holds, and say
            how it went; it comes back when you are about to forget. Everything stays on this machine.
          </p>
        )}
        <section className={styles['next']} aria-label="Next">
          {waiting > 0 && <Next daily={daily} start={start} />}
          <Suspense>
            {waiting === 0 && <NothingDue ahead={ahead ?? null} studyAhead={studyAhead} daily={daily} />}
          </Suspense>
        </section>
        <Suspense>{done && done.reviews > 0 && <DoneToday done={done} />}</Suspense>
      </div>
      <aside className={styles['aside']} aria-label="Your interview">
        {daily.plan && (
          <div className={styles['readiness']}>
            <Suspense>
              <ReadinessAside plan={daily.plan} reviews={done?.reviews ?? 0} />
            </Suspense>
          </div>
        )}
        <Interview settings={daily.settings} day={daily.day} />
      </aside>
    </div>
  );
}

function Next({ daily, start }: { readonly daily: DailyQueue; readonly start: () => void }) {
  const { counts, queue } = daily;
  const ids = [...queue.learning, ...queue.main];
  const parts = [
    counts.fresh > 0 && `${counts.fresh} new`,
    counts.due > 0 && `${counts.due} due`,
    counts.learning > 0 && `${counts.learning} in their first steps`,
  ];
  return (
    <>
      <div>
        <p className={styles['big']}>
          {plural(ids.length, 'card')}, about {plural(wholeMinutes(expectedTime(daily, ids)), 'minute')}
        </p>
        <p className={styles['small']}>
          {parts.filter(Boolean).join(', ')}. {daily.plan ? describeCut(daily.plan) : describeLimit(daily, ids)}
        </p>
      </div>
      <Button look="primary" shortcut={keyLabel('Enter')} onClick={start}>
        Start
      </Button>
    </>
  );
}

/** What today's minutes leave out of the plan. */
function describeCut({ cutCount }: StoredPlan): string {
  return cutCount > 0 ? `Today’s minutes leave out ${plural(cutCount, 'card')} of the plan: those that buy least.` : '';
}

/** The last queue that follows today's plan; where there is an interview ahead and no plan yet, one is made. */
function usePlanned(daily: DailyQueue | undefined): DailyQueue | undefined {
  const runtime = useRuntime();
  const [planned, setPlanned] = useState<DailyQueue>();
  const [hasFailed, setHasFailed] = useState(false);
  // Another one after each change, so that a second change while a plan is being made leads to a second plan.
  const missing = daily?.isPlanMissing ? daily : null;
  useEffect(() => {
    if (!missing) return;
    import('../../runtime/day-plan')
      .then(async ({ makeDayPlan }) => setHasFailed(!(await makeDayPlan(runtime))))
      .catch(() => setHasFailed(true));
  }, [runtime, missing]);
  // What is on the screen stays there while the day is planned anew, with the field that somebody is typing into.
  if (daily && daily !== planned && (!missing || hasFailed)) setPlanned(daily);
  return planned;
}

function Interview({ settings, day }: { readonly settings: Settings; readonly day: Day }) {
  const isKnown = settings.level !== null && settings.interviewDate !== null && settings.minutesADay !== null;
  // Decided once: it must not close under the hands of somebody who is typing.
  const [wasUnknown] = useState(!isKnown);
  return (
    <details open={wasUnknown} className={styles['interview']}>
      <summary>Your interview</summary>
      <p className={styles['small']}>
        None of this is needed to start. It decides which level’s line you see and what is asked.
      </p>
      <Suspense fallback={<div className={styles['fields']} />}>
        <InterviewFields settings={settings} today={day} />
      </Suspense>
    </details>
  );
}

function headline({ settings, day }: DailyQueue, waiting: number, done: number): string {
  if (aimedDay(settings, day) === day) return waiting > 0 ? 'Today is the day: a short warm-up.' : 'Today is the day.';
  if (waiting === 0 && settings.daysOff.includes(dayToIso(day))) return 'A day off.';
  if (waiting === 0) return done > 0 ? 'Done for today.' : 'A quiet day.';
  const words = numberInWords(waiting);
  const count = words.charAt(0).toUpperCase() + words.slice(1);
  return `${count} ${waiting === 1 ? 'card stands' : 'cards stand'} between you and done.`;
}

function describeDay(day: Day, settings: Settings): string {
  const interviewDay = aimedDay(settings, day);
  const left = interviewDay === null ? null : daysBetween(day, interviewDay);
  const parts = [
    formatDayLong(day),
    settings.level,
    left === null ? null : left === 0 ? 'the interview is today' : `${plural(left, 'day')} to the interview`,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** How many cards of the queue, in its order, the user's minutes a day hold, if not all. */
function describeLimit(daily: DailyQueue, ids: readonly CardId[]): string {
  const { minutesADay } = daily.settings;
  const budget = (minutesADay ?? Infinity) * 60_000;
  if (minutesADay === null || wholeMinutes(expectedTime(daily, ids)) <= minutesADay) return '';
  let total = 0;
  const fits = ids.filter((id) => (total += expectedTime(daily, [id])) <= budget).length;
  return `Your ${minutesADay} minutes hold about the first ${fits}.`;
}
