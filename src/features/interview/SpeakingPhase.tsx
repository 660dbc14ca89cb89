import { useEffect, useId, useRef, useState } from 'react';
import { questionAt, roundAt, taps, type Interview, type Tap } from '../../domain/interview';
import { frontOf } from '../../content/catalogue';
import { hasQuote, linesOf, withQuote } from '../../content/interview-scripts';
import { useCommands } from '../../runtime/commands';
import { useDevice } from '../../runtime/device';
import { speak } from '../../runtime/devices/voice';
import { Button } from '../../ui/Button';
import { Key } from '../../ui/Key';
import { AnswerPanel } from './AnswerPanel';
import { isTyping } from './typing';
import { doublePress, lineAt, useNext, type PhaseProps } from './phase';
import { phaseNames, probeText, tapNames } from './room-words';
import { useAnswer } from './use-answer';
import { useHasVoice, useVoice } from './use-voice';
import styles from './RoomScreen.module.css';

/** From the question to its last follow-up. */
export function SpeakingPhase(props: PhaseProps) {
  const { interview, scripts } = props;
  const { place } = interview;
  const question = questionAt(interview);
  const round = roundAt(interview);
  const answer = useAnswer(question?.id ?? null);
  const ask = (question && frontOf(question.id)?.ask) ?? 'A question of a newer version';
  const heading = useRef<HTMLHeadingElement>(null);
  const askedBy = useId();
  const probe =
    place.name === 'probe' && round && (answer || place.probe.from !== 'question')
      ? probeText(scripts, round.temperament, answer, place.probe)
      : null;
  const spoken = probe ?? (place.name === 'question' ? ask : '');
  useVoice(spoken);
  const moment = `${place.name}/${'segment' in place ? place.segment : ''}`;
  const records = useDevice((device) => device.records);
  const types = (place.name === 'answer' || place.name === 'probe') && isTyping(interview, records);
  // The focus follows what is said, so that a screen reader says it too; whoever types has it in the field, which says it as well.
  useEffect(() => {
    if (moment && !types) heading.current?.focus({ preventScroll: true });
  }, [moment, types]);
  if (!question || !round || !('question' in place)) return null;

  if (place.name === 'question')
    return (
      <>
        <p className={styles['lead']}>{openingWords(props, place.question)}</p>
        <h1 ref={heading} tabIndex={-1} className={styles['speech']}>
          {ask}
        </h1>
        <QuestionBar key={place.question} {...props} ask={ask} />
      </>
    );
  if (place.name === 'taps')
    return (
      <>
        <p className={styles['lead']}>{ask}</p>
        <h1 ref={heading} tabIndex={-1} className={styles['speech']}>
          What did your answer contain?
        </h1>
        <TapsForm {...props} />
      </>
    );
  if (place.name === 'listening')
    return (
      <>
        <h1 ref={heading} tabIndex={-1} className={styles['speech']}>
          …
        </h1>
        <AskAgain {...props} />
      </>
    );

  const phase = place.name === 'answer' ? segmentPhase(question.script, place.segment) : null;
  const probes = question.script.slice(0, place.segment + 1).filter(({ kind }) => kind === 'probe').length;
  const ofProbes = question.script.filter(({ kind }) => kind === 'probe').length;
  return (
    <>
      {place.name === 'probe' ? (
        <>
          <p className={styles['lead']}>{ask}</p>
          {place.filled !== null && (
            <p className={styles['aside']}>
              <Quoted text={heardLine(props, place.filled)} />
            </p>
          )}
          <h1 ref={heading} id={askedBy} tabIndex={-1} className={styles['speech']}>
            <Quoted text={probe ?? '…'} />
          </h1>
          <p className={styles['note']}>
            {place.probe.from === 'another' ? (
              'Tell it as your answer: the time of one begins again'
            ) : (
              <>
                Follow-up {probes} of {ofProbes} · thirty seconds
                {isDeaf(interview) && ' · your words were not heard, so this is one of the usual four'}
              </>
            )}
          </p>
        </>
      ) : (
        <>
          {phase && <p className={styles['lead']}>{phaseNames[phase]}</p>}
          <h1 ref={heading} id={askedBy} tabIndex={-1} className={phase ? styles['small'] : styles['speech']}>
            {ask}
          </h1>
        </>
      )}
      <AnswerPanel key={moment} {...props} ask={spoken === '' ? ask : spoken} askedBy={askedBy} />
    </>
  );
}

/** Whether nothing of the answer was heard: then the usual four come first, and not after the question's own. */
function isDeaf({ place, turns }: Interview): boolean {
  const asked = turns.at(-1)?.parts.flatMap((part) => part.probe ?? []) ?? [];
  const [first = place.name === 'probe' ? place.probe : undefined] = asked;
  return first?.from === 'canonical';
}

/** The interviewer takes in what the last follow-up brought, and says no more than that where the next one turns to something else. */
function heardLine({ interview, scripts }: PhaseProps, filled: string): string {
  const round = roundAt(interview);
  if (!round) return '';
  const { heard, noted } = linesOf(scripts, round.temperament);
  const turnsAway = interview.place.name === 'probe' && interview.place.probe.from === 'gap';
  const lines = (turnsAway ? noted : heard).filter((line) => hasQuote(line) === (filled !== ''));
  const count = interview.turns.length + (interview.turns.at(-1)?.parts.length ?? 0);
  return withQuote(lines[count % Math.max(1, lines.length)] ?? '', filled);
}

function segmentPhase(script: NonNullable<ReturnType<typeof questionAt>>['script'], index: number) {
  const segment = script[index];
  return segment?.kind === 'answer' ? segment.phase : null;
}

/** What is said before a question: nothing before the first, which follows the greeting. */
function openingWords(props: PhaseProps, question: number): string {
  if (question === 0) return '';
  const before = props.interview.turns.at(-2);
  const wasLetGo = before?.parts.at(-1)?.probe?.from === 'another';
  return lineAt(props, before?.wasPassed || wasLetGo ? 'passed' : 'next', props.interview.turns.length);
}

/** A follow-up with the words that provoked it marked. */
function Quoted({ text }: { readonly text: string }) {
  const parts = text.split(/(“[^”]*”)/);
  return parts.map((part, index) =>
    part.startsWith('“') ? (
      <q key={index} className={styles['quote']}>
        {part.slice(1, -1)}
      </q>
    ) : (
      part
    ),
  );
}

/** An interviewer thinks for a moment. Who stays silent could not write down what to ask, and is asked to try once more. */
function AskAgain({ askAgain }: PhaseProps) {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLate(true), patience);
    return () => clearTimeout(timer);
  }, []);
  if (!isLate) return null;
  return (
    <div className={styles['bar']}>
      <Button look="primary" onClick={askAgain}>
        Go on
      </Button>
    </div>
  );
}

/** Milliseconds; hearing an answer takes a tenth of a second. */
const patience = 2000;

function QuestionBar({ interview, happen, ask }: PhaseProps & { readonly ask: string }) {
  const hasVoice = useHasVoice();
  const speaks = useDevice((device) => device.speaks);
  const isThinking = interview.clock.allowed !== null;
  const answer = () => void happen({ kind: 'answering' });
  const think = () => void happen({ kind: 'thinking' });
  const [began] = useState(() => performance.now());
  // A key pressed twice passes over one question.
  const pass = () => void (performance.now() - began > doublePress && happen({ kind: 'passed' }));
  const repeat = () => {
    if (speaks) speak(ask);
    void happen({ kind: 'repeated' });
  };
  useNext('Start the answer', answer);
  useCommands([
    { id: 'room.think', label: 'A minute to think', group: 'Room', keys: ['M'], run: think, when: () => !isThinking },
    { id: 'room.repeat', label: 'Say it again', group: 'Room', keys: ['R'], run: repeat },
    { id: 'room.pass', label: 'Skip this question', group: 'Room', keys: ['S'], run: pass },
  ]);
  return (
    <div className={styles['bar']}>
      <Button look="primary" shortcut="↵" onClick={answer}>
        Start the answer
      </Button>
      {!isThinking && (
        <Button shortcut="M" onClick={think}>
          A minute to think
        </Button>
      )}
      {hasVoice && speaks && (
        <Button look="quiet" shortcut="R" onClick={repeat}>
          Say it again
        </Button>
      )}
      <Button look="quiet" shortcut="S" onClick={pass}>
        Skip
      </Button>
    </div>
  );
}

/** Where nobody could hear the words, one tap each says what they contained; the follow-ups go after the rest. */
function TapsForm({ happen }: PhaseProps) {
  const [said, setSaid] = useState<readonly Tap[]>([]);
  const toggle = (tap: Tap) => setSaid(said.includes(tap) ? said.filter((other) => other !== tap) : [...said, tap]);
  const done = () => void happen({ kind: 'tapped', said });
  const decline = () => void happen({ kind: 'tapped', said: null });
  useNext('Ask me', done);
  useCommands([
    ...taps.map((tap, index) => ({
      id: `room.tap-${tap}`,
      label: tapNames[tap],
      group: 'Room',
      keys: [String(index + 1)],
      run: () => toggle(tap),
    })),
    { id: 'room.no-taps', label: 'Ask me the usual four', group: 'Room', keys: ['0'], run: decline },
  ]);
  return (
    <>
      <p className={styles['aside']}>
        The interviewer heard no words, so say it with a tap each. The follow-ups go after what is missing.
      </p>
      <div className={styles['taps']} role="group" aria-label="In my answer">
        {taps.map((tap, index) => (
          <button
            key={tap}
            type="button"
            className={styles['tap']}
            aria-pressed={said.includes(tap)}
            // Pressed with the mouse it does not take the focus, so that Enter goes on.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => toggle(tap)}
          >
            {tapNames[tap]}
            <Key name={String(index + 1)} />
          </button>
        ))}
      </div>
      <div className={styles['bar']}>
        <Button look="primary" shortcut="↵" onClick={done}>
          Ask me
        </Button>
        <Button look="quiet" shortcut="0" onClick={decline}>
          Ask me the usual four
        </Button>
      </div>
    </>
  );
}
