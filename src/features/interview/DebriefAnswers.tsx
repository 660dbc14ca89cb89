import { lazy, Suspense } from 'react';
import { answerScore } from '../../domain/debrief';
import type { Interview, InterviewDeed, Turn } from '../../domain/interview';
import { frontOf } from '../../content/catalogue';
import type { InterviewScripts } from '../../content/interview-scripts';
import { useRuntime } from '../../runtime/runtime';
import { formatDuration } from '../../ui/time';
import { appendEvent } from './append-event';
import { Recordings } from './Recordings';
import { ListenedFor } from './ListenedFor';
import { mindedGaps } from './minded-gaps';
import { overTime, partName, probeText, tapNames } from './room-words';
import { useAnswer } from './use-answer';
import styles from './DebriefScreen.module.css';

// What was heard needs the analysis, which is large and comes after the page.
const AnswerHeard = lazy(async () => ({ default: (await import('./AnswerHeard')).AnswerHeard }));

interface AnswersProps {
  readonly interview: Interview;
  readonly scripts: InterviewScripts;
}

/** Every answer of an interview as it was given: words, recordings, follow-ups, times, and what was heard in it. */
export function DebriefAnswers({ interview, scripts }: AnswersProps) {
  if (interview.turns.length === 0) return null;
  return (
    <section>
      <h2>Your answers</h2>
      {interview.turns.map((turn, index) => (
        <AnswerGiven key={index} interview={interview} turn={turn} index={index} scripts={scripts} />
      ))}
    </section>
  );
}

interface AnswerGivenProps extends AnswersProps {
  readonly turn: Turn;
  readonly index: number;
}

function AnswerGiven({ interview, turn, index, scripts }: AnswerGivenProps) {
  const runtime = useRuntime();
  const answer = useAnswer(turn.question.id);
  // The words of the answer are then shown with what was heard in them.
  const isHeard = interview.closedAt !== null;
  const isStory = mindedGaps(turn).length > 0;
  const isShown = isHeard && isStory;
  const judge = (deed: InterviewDeed) => void appendEvent(runtime, interview, deed);
  const temperament = interview.plan.rounds[turn.round]?.temperament ?? 'warm';
  const start = describeStart(turn);
  return (
    <details className={styles['answer']} open={interview.plan.form === 'drill'}>
      <summary>
        <span>{frontOf(turn.question.id)?.ask ?? turn.question.id}</span>
        <span className={styles['soft']}>{describeScore(turn)}</span>
      </summary>
      <Recordings interview={interview.id} turn={turn} index={index} />
      {start !== '' && <p className={styles['soft']}>{start}</p>}
      {isHeard && (
        <Suspense>
          <AnswerHeard turn={turn} index={index} level={interview.plan.level} judge={judge} />
        </Suspense>
      )}
      {isHeard && answer?.form === 'question' && <ListenedFor answer={answer} isAll={!isStory} />}
      {turn.said !== null && turn.said.length > 0 && (
        <p className={styles['soft']}>You tapped: {turn.said.map((tap) => tapNames[tap]).join(', ')}.</p>
      )}
      <ol className={styles['parts']}>
        {turn.parts.map((part, at) => (
          <li key={at}>
            <p className={styles['soft']}>
              {partName(turn, at)} ·{' '}
              {part.wasPassed ? 'skipped' : `${formatDuration(part.took)} of ${formatDuration(part.allowed)}`}{' '}
              {!part.wasPassed && overTime(part)}
              {turn.missed.includes(at) && ' · no answer'}
            </p>
            {part.probe && <p className={styles['probe']}>{probeText(scripts, temperament, answer, part.probe)}</p>}
            {part.text !== '' && !(isShown && part.kind === 'answer') && <p className={styles['words']}>{part.text}</p>}
            {part.notes !== '' && <p className={styles['soft']}>Notes: {part.notes}</p>}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Below this a pause before the first word is nothing to speak of, milliseconds. */
const thoughtWorthSaying = 5000;

/** What came before the answer, empty where nothing is to be said: `Thought for 40 s before the first word. Asked to hear it again twice.` */
function describeStart({ thought, repeats }: Turn): string {
  return [
    thought >= thoughtWorthSaying && `Thought for ${formatDuration(thought)} before the first word.`,
    repeats > 0 && `Asked to hear it again ${repeats === 1 ? 'once' : `${repeats} times`}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function describeScore(turn: Turn): string {
  const counted = answerScore(turn);
  if (turn.score === null) return turn.wasPassed ? 'skipped' : 'not scored';
  return counted === turn.score ? `${turn.score} of 5` : `${turn.score} of 5, counts as ${counted}`;
}
