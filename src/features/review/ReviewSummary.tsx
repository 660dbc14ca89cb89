import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { nextLearningAt, type ReviewSession } from '../../domain/review-session';
import { isLeech } from '../../domain/card-log';
import { frontOf } from '../../content/catalogue';
import { readDaySummary } from '../../runtime/day-summary';
import { useCommands } from '../../runtime/commands';
import { useRuntime } from '../../runtime/runtime';
import { useSettings } from '../../runtime/settings';
import { useLive } from '../../storage/live';
import { readCards } from '../../storage/queries';
import { Button } from '../../ui/Button';
import { formatDuration, plural } from '../../ui/time';
import styles from './ReviewSummary.module.css';

/** The end of a sitting: what was done, and what was hard. */
export function ReviewSummary({ session }: { readonly session: ReviewSession }) {
  const runtime = useRuntime();
  const [, navigate] = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  const settings = useSettings();
  const wakesAt = nextLearningAt(session);
  const summary = useLive(() => readDaySummary(runtime), [runtime, session.done]);
  const hardest = summary?.hardest ?? [];
  const cards = useLive(
    () =>
      readCards(
        runtime.db,
        hardest.map((hard) => hard.cardId),
      ),
    [runtime, summary],
  );

  useEffect(() => heading.current?.focus(), []);
  useCommands([
    { id: 'summary.done', label: 'Back to Today', group: 'Review', keys: ['Enter'], run: () => navigate('/') },
  ]);

  return (
    <main className={styles['summary']}>
      <h1 ref={heading} tabIndex={-1}>
        {wakesAt !== null ? 'A short pause.' : session.done > 0 ? 'Done for now.' : 'Nothing is due.'}
      </h1>
      {wakesAt !== null && <Countdown until={wakesAt} />}
      {summary && summary.reviews > 0 && (
        <p>
          Today: {plural(summary.reviews, 'review')} of {plural(summary.cards, 'card')} in{' '}
          {formatDuration(summary.took)}
          {summary.fresh > 0 && `, ${summary.fresh} of them new`}.
          {summary.tested > 0 && ` Of ${plural(summary.tested, 'card')} seen before, you recalled ${summary.recalled}.`}
        </p>
      )}
      {hardest.length > 0 && cards && (
        <section>
          <h2>What was hard</h2>
          <ul className={styles['hard']}>
            {hardest.slice(0, 8).map(({ cardId, again, hard }) => {
              const card = cards.find(({ id }) => id === cardId);
              const leech = card && settings && isLeech(card, settings.leechLapses);
              return (
                <li key={cardId}>
                  <a href={`#/library/${encodeURIComponent(cardId)}`}>
                    {frontOf(cardId)?.ask ?? card?.own?.front ?? cardId}
                  </a>
                  <span>
                    {[
                      again > 0 && `forgotten ${again === 1 ? 'once' : `${again} times`}`,
                      hard > 0 && 'hard',
                      leech && 'rewrite it',
                    ]
                      .filter(Boolean)
                      .join(', ')}
                  </span>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      <p>
        <Button look="primary" shortcut="↵" onClick={() => navigate('/')}>
          Back to Today
        </Button>
      </p>
    </main>
  );
}

/** Minutes until the next learning card; the seconds would only make one watch them. */
function Countdown({ until }: { readonly until: number }) {
  const runtime = useRuntime();
  const [now, setNow] = useState(runtime.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(runtime.now()), 5000);
    return () => clearInterval(timer);
  }, [runtime]);
  const left = Math.max(60_000, Math.ceil((until - now) / 60_000) * 60_000);
  return <p>The next card comes back in about {formatDuration(left)}, by itself. You may also leave: it will wait.</p>;
}
