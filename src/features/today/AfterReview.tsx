import type { DaySummary } from '../../domain/review-summary';
import { wholeMinutes } from '../../domain/pace';
import { dayToIso } from '../../domain/calendar';
import { aimedDay } from '../../domain/aim';
import { expectedTime, type DailyQueue } from '../../runtime/daily-queue';
import { keyLabel } from '../../runtime/commands';
import { Button } from '../../ui/Button';
import { formatDuration, plural } from '../../ui/time';
import styles from './TodayScreen.module.css';

interface NothingDueProps {
  /** What could come early; `null` while it is being read. */
  readonly ahead: DailyQueue | null;
  readonly studyAhead: () => void;
  readonly daily: DailyQueue;
}

/** The day's work is done: what there is besides, and what it would buy. */
export function NothingDue({ ahead, studyAhead, daily }: NothingDueProps) {
  const { heldBack } = daily.queue;
  const count = ahead?.queue.main.length ?? 0;
  return (
    <>
      <div>
        <p className={styles['big']}>
          {heldBack > 0 ? `${plural(heldBack, 'card')} due, beyond today’s limit` : describeEnd(daily)}
        </p>
        <p className={styles['small']}>{describeRest(daily, ahead)}</p>
      </div>
      {count > 0 && (
        <Button shortcut={keyLabel('Enter')} onClick={studyAhead}>
          {daily.plan ? 'Keep going' : 'Study ahead'}
        </Button>
      )}
    </>
  );
}

function describeEnd({ plan, settings, day }: DailyQueue): string {
  if (!plan) return 'Nothing is due';
  if (settings.daysOff.includes(dayToIso(day))) return 'Nothing is planned';
  return plan.work.length > 0 ? 'Today’s plan is done' : 'Nothing is planned for today';
}

function describeRest(daily: DailyQueue, ahead: DailyQueue | null): string {
  const { queue, settings, nextLearningAt } = daily;
  if (queue.heldBack > 0)
    return `Your ${plural(settings.reviewsPerDay, 'review')} a day are used up. The settings can raise the limit; otherwise they wait.`;
  if (nextLearningAt !== null) return `A card in its first steps comes back at ${clockTime.format(nextLearningAt)}.`;
  const count = ahead?.queue.main.length ?? 0;
  if (daily.plan) return ahead && count > 0 ? describeMore(daily, ahead) : describeNoMore(daily);
  if (count > 0) return `${plural(count, 'card')} could come early. Reviews made early count for a little less.`;
  if (settings.newPerDay === 0) return 'New cards are switched off in the settings.';
  return 'Come back tomorrow, or write a card of your own in the library.';
}

/** `Six more minutes, 4 cards, would raise recall on the day by about 0.8 points of 100.` */
function describeMore({ plan }: DailyQueue, ahead: DailyQueue): string {
  const ids = new Set(ahead.queue.main);
  const gain = plan?.more.reduce((sum, review) => sum + (ids.has(review.id) ? review.gain : 0), 0) ?? 0;
  const points = plan && plan.totalWeight > 0 ? (100 * gain) / plan.totalWeight : 0;
  const minutes = wholeMinutes(expectedTime(ahead, ahead.queue.main));
  const left = plan?.more.slice(0, plan.cutCount).filter(({ id }) => ids.has(id)).length ?? 0;
  return [
    `${plural(ids.size, 'more card')}, about ${plural(minutes, 'minute')}, would raise your recall on the day by about ${points.toFixed(1)} of 100.`,
    left > 0 && `${left === ids.size ? 'They are' : `${left} of them are`} what today’s minutes had left out.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function describeNoMore({ settings, day }: DailyQueue): string {
  if (aimedDay(settings, day) === day) return 'Nothing new today. You know what you know; go and tell it.';
  return 'Nothing else would gain anything before the interview today.';
}

const clockTime = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

export function DoneToday({ done }: { readonly done: DaySummary }) {
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
