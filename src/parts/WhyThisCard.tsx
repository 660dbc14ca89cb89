import type { CardState } from '../domain/card-log';
import type { CardWeight } from '../domain/card-weights';
import { kindName } from './card-words';
import { formatDayShort } from './dates';
import { percent } from './readiness-words';
import { useResult } from './use-result';
import { kindOf } from '../runtime/daily-queue';
import { readReasons, type Reasons } from '../runtime/plan-why';
import { useRuntime } from '../runtime/runtime';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { formatDuration } from '../ui/time';
import styles from './WhyThisCard.module.css';

/** What a review of this card buys for the interview, and what its weight is made of. */
export function WhyThisCard({ card, onClose }: { readonly card: CardState; readonly onClose: () => void }) {
  const runtime = useRuntime();
  const { value: reasons, problem } = useResult(() => readReasons(runtime, card), [runtime, card]);
  return (
    <Dialog title="Why this card?" onClose={onClose}>
      {problem !== null && <p role="alert">This could not be worked out. {problem}</p>}
      <div className={styles['body']}>
        {reasons && (
          <>
            <p>{sentence(reasons)}</p>
            <dl className={styles['facts']}>
              {facts(reasons).map(([name, value]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
            <h3 className={styles['heading']}>Weight {figure(reasons.weight.weight)}, the product of</h3>
            <dl className={styles['facts']}>
              {parts(card, reasons.weight).map(([name, value]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{figure(value)}</dd>
                </div>
              ))}
            </dl>
          </>
        )}
      </div>
      <div className={styles['buttons']}>
        <Button onClick={onClose}>Close</Button>
        <a href="#/plan">The plan and its weights</a>
      </div>
    </Dialog>
  );
}

function sentence({ interviewDay, planned, isWork }: Reasons): string {
  if (interviewDay === null)
    return 'There is no interview ahead, so cards come by FSRS: when recall has fallen to what you asked for, and new ones a few a day.';
  if (!planned)
    return 'It is not in today’s plan: it was reviewed today, it waits for a later day, or a minute on other cards buys more for the interview.';
  if (planned.kind === 'new')
    return isWork
      ? 'It is new. New cards are met by two thirds of the way to the interview, those first where a minute buys the most recall on the day.'
      : 'It is new, and comes beyond today’s work because a minute on it still buys recall on the day.';
  if (planned.kind === 'due')
    return 'It is due: FSRS says so, or it is three quarters of the way from its last review to the interview.';
  return 'It is early: not due yet, but a review still buys recall on the day.';
}

function facts({ interviewDay, recallNow, recallIfSkipped, planned, milliseconds }: Reasons): [string, string][] {
  const day = interviewDay === null ? null : formatDayShort(interviewDay);
  return [
    ['Recall now', recallNow === null ? 'never seen' : percent(recallNow)],
    ...(day === null
      ? []
      : ([
          [`On ${day} if you skip it`, recallIfSkipped === null ? 'never seen' : percent(recallIfSkipped)],
          [`On ${day} if you review it today`, planned ? percent(planned.recallIfReviewed) : 'not in today’s plan'],
        ] as [string, string][])),
    ['Expected time', formatDuration(milliseconds)],
  ];
}

function parts(card: CardState, weight: CardWeight): [string, number][] {
  return [
    ['Its rounds', weight.round],
    [kindName(kindOf(card.id)), weight.kind],
    ['Your level', weight.level],
    ['Its principles, as you set them', weight.principle],
    ['Your last loop or drill', weight.performance],
  ];
}

/** `1.5`, `0.33` */
function figure(value: number): string {
  return String(Math.round(value * 100) / 100);
}
