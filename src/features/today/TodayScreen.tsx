import { lazy, Suspense, useState } from 'react';
import { useLocation } from 'wouter';
import { daysBetween, isoToDay, type Day } from '../../domain/calendar';
import { estimateMinutes } from '../../domain/pace';
import type { DaySummary } from '../../domain/review-summary';
import type { Settings } from '../../domain/settings';
import { formatDayLong } from '../../parts/dates';
import { keyLabel, useCommands } from '../../runtime/commands';
import { kindOf, readAheadQueue, readDailyQueue, type DailyQueue } from '../../runtime/daily-queue';
import { readDaySummary } from '../../runtime/day-summary';
import { useRuntime } from '../../runtime/runtime';
import { useToday } from '../../runtime/use-today';
import { describeFailure } from '../../storage/failures';
import { useLive } from '../../storage/live';
import { hasOpenInterview } from '../../storage/queries';
import { Button } from '../../ui/Button';
import { formatDuration, numberInWords, plural } from '../../ui/time';
import styles from './TodayScreen.module.css';

// Beside the first thing to do, and not needed for it.
const InterviewFields = lazy(async () => ({
  default: (await import('../../parts/InterviewFields')).InterviewFields,
}));

/** What is due, how long it will take, and one thing to do next. */
export function TodayScreen() {
  const runtime = useRuntime();
  const [, navigate] = useLocation();
  const day = useToday();
  // A failure becomes a value: this is the first screen, and it must be able to say what is wrong.
  const daily = useLive(() => readDailyQueue(runtime).catch(describeFailure), [runtime, day]);
  const done = useLive(() => readDaySummary(runtime).catch(() => null), [runtime, day]);
  const isReady = daily !== undefined && 'queue' in daily;
  const waiting = isReady ? daily.queue.main.length + daily.counts.learning : 0;
  const isInterviewOpen = useLive(() => hasOpenInterview(runtime.db).catch(() => false), [runtime]);
  const ahead = useLive(
    async () => (isReady && waiting === 0 ? (await readAheadQueue(runtime)).queue.main.length : 0),
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
      label: 'Study ahead',
      group: 'Today',
      keys: ['Enter'],
      run: studyAhead,
      when: () => waiting === 0 && (ahead ?? 0) > 0,
    },
  ]);

  if (daily && 'sentence' in daily)
    return (
      <div className={styles['single']}>
        <h1 tabIndex={-1}>Your cards can’t be read.</h1>
        <p role="alert">{daily.sentence}</p>
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
        <h1 tabIndex={-1}>{headline(waiting, done?.reviews ?? 0)}</h1>
        {daily.isNewcomer && (
          <p className={styles['lead']}>
            Each card is a question that you will be asked. Answer it aloud, look at what a strong answer holds, and say
            how it went; it comes back when you are about to forget. Everything stays on this machine.
          </p>
        )}
        <section className={styles['next']} aria-label="Next">
          {waiting > 0 && <Next daily={daily} start={start} />}
          {waiting === 0 && <NothingDue ahead={ahead ?? 0} studyAhead={studyAhead} daily={daily} />}
        </section>
        {done && done.reviews > 0 && <DoneToday done={done} />}
      </div>
      <aside className={styles['aside']} aria-label="Your interview">
        <Interview settings={daily.settings} day={daily.day} />
      </aside>
    </div>
  );
}

function Next({ daily, start }: { readonly daily: DailyQueue; readonly start: () => void }) {
  const { counts, queue, pace, settings } = daily;
  const kinds = [...queue.learning, ...queue.main].map(kindOf);
  const minutes = estimateMinutes(kinds, pace);
  const fits = cardsThatFit(daily);
  const parts = [
    counts.fresh > 0 && `${counts.fresh} new`,
    counts.due > 0 && `${counts.due} due`,
    counts.learning > 0 && `${counts.learning} in their first steps`,
  ];
  return (
    <>
      <div>
        <p className={styles['big']}>
          {plural(kinds.length, 'card')}, about {plural(minutes, 'minute')}
        </p>
        <p className={styles['small']}>
          {parts.filter(Boolean).join(', ')}.
          {settings.minutesADay !== null &&
            minutes > settings.minutesADay &&
            ` Your ${settings.minutesADay} minutes hold about the first ${fits}.`}
        </p>
      </div>
      <Button look="primary" shortcut={keyLabel('Enter')} onClick={start}>
        Start
      </Button>
    </>
  );
}

interface NothingDueProps {
  readonly ahead: number;
  readonly studyAhead: () => void;
  readonly daily: DailyQueue;
}

function NothingDue({ ahead, studyAhead, daily }: NothingDueProps) {
  const { heldBack } = daily.queue;
  return (
    <>
      <div>
        <p className={styles['big']}>
          {heldBack > 0 ? `${plural(heldBack, 'card')} due, beyond today’s limit` : 'Nothing is due'}
        </p>
        <p className={styles['small']}>{describeRest(daily, ahead)}</p>
      </div>
      {ahead > 0 && (
        <Button shortcut={keyLabel('Enter')} onClick={studyAhead}>
          Study ahead
        </Button>
      )}
    </>
  );
}

function describeRest({ queue, settings, nextLearningAt }: DailyQueue, ahead: number): string {
  if (queue.heldBack > 0)
    return `Your ${plural(settings.reviewsPerDay, 'review')} a day are used up. The settings can raise the limit; otherwise they wait.`;
  if (nextLearningAt !== null) return `A card in its first steps comes back at ${clockTime.format(nextLearningAt)}.`;
  if (ahead > 0) return `${plural(ahead, 'card')} could come early. Reviews made early count for a little less.`;
  if (settings.newPerDay === 0) return 'New cards are switched off in the settings.';
  return 'Come back tomorrow, or write a card of your own in the library.';
}

const clockTime = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

function DoneToday({ done }: { readonly done: DaySummary }) {
  return (
    <section className={styles['done']}>
      <h2>Done today</h2>
      <dl>
        <div>
          <dt>Reviews</dt>
          <dd>{done.reviews}</dd>
        </div>
        <div>
          <dt>Time on cards</dt>
          <dd>{formatDuration(done.took)}</dd>
        </div>
        <div>
          <dt>New cards</dt>
          <dd>{done.fresh}</dd>
        </div>
        <div>
          <dt>Recalled of those seen before</dt>
          <dd>{done.tested > 0 ? `${done.recalled} of ${done.tested}` : 'not measured'}</dd>
        </div>
      </dl>
    </section>
  );
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

function headline(waiting: number, done: number): string {
  if (waiting === 0) return done > 0 ? 'Done for today.' : 'A quiet day.';
  const words = numberInWords(waiting);
  const count = words.charAt(0).toUpperCase() + words.slice(1);
  return `${count} ${waiting === 1 ? 'card stands' : 'cards stand'} between you and done.`;
}

function describeDay(day: Day, settings: Settings): string {
  const interviewDay = settings.interviewDate === null ? undefined : isoToDay(settings.interviewDate);
  const left = interviewDay === undefined ? null : daysBetween(day, interviewDay);
  const parts = [
    formatDayLong(day),
    settings.level,
    left === null || left < 0
      ? null
      : left === 0
        ? 'the interview is today'
        : `${plural(left, 'day')} to the interview`,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** How many cards of the queue, in its order, the user's minutes a day hold. */
function cardsThatFit({ queue, pace, settings }: DailyQueue): number {
  const budget = (settings.minutesADay ?? Infinity) * 60_000;
  let total = 0;
  let count = 0;
  for (const id of [...queue.learning, ...queue.main]) {
    total += pace[kindOf(id)];
    if (total > budget) break;
    count += 1;
  }
  return count;
}
