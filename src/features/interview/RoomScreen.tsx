import { useEffect, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import { roundAt, type Interview } from '../../domain/interview';
import { hush } from '../../runtime/devices/voice';
import { useDevice } from '../../runtime/device';
import { useCommands, type Command } from '../../runtime/commands';
import { useRuntime } from '../../runtime/runtime';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { AwayDialog } from './AwayDialog';
import { BreakPhase, OpeningPhase, YoursPhase } from './BetweenPhases';
import { ClockFace } from './ClockFace';
import type { PhaseProps, RoomContent } from './phase';
import { RoomBar } from './RoomBar';
import { createRoomRecorder } from './room-recorder';
import { createRoomStore, type RoomStore } from './room-store';
import { temperamentNames } from './room-words';
import { ScoringPhase } from './ScoringPhase';
import { SpeakingPhase } from './SpeakingPhase';
import styles from './RoomScreen.module.css';

/** `#/room`: the interview under way, loop or drill. */
export function RoomScreen(content: RoomContent) {
  const runtime = useRuntime();
  const [, navigate] = useLocation();
  const [store] = useState(() => createRoomStore(runtime));
  useEffect(() => store.open(), [store]);
  useEffect(() => hush, []);
  const { state, interview, failure, awaySince } = useStore(store);
  const closed = interview && interview.closedAt !== null ? interview.id : null;
  useEffect(() => {
    if (closed !== null) navigate(`/debrief/${closed}`, { replace: true });
  }, [closed, navigate]);

  if (state === 'elsewhere')
    return (
      <Message title="This interview is open in another tab">
        <p>Go on there. When that tab is closed, the room opens here by itself, where it was left.</p>
        <Button onClick={() => navigate('/')}>Go to Today</Button>
      </Message>
    );
  if (state === 'failed')
    return (
      <Message title="The room could not be opened">
        <p role="alert">{failure}</p>
        <Button onClick={() => location.reload()}>Try again</Button>
      </Message>
    );
  if (state === 'empty')
    return (
      <Message title="Nobody is waiting for you">
        <p>There is no interview under way.</p>
        <Button look="primary" onClick={() => navigate('/loop')}>
          Set up a loop
        </Button>
      </Message>
    );
  if (!interview || closed !== null) return null;
  return (
    <>
      <Room store={store} interview={interview} {...content} />
      {awaySince !== null && (
        <AwayDialog
          since={awaySince}
          onAnswer={(wasPause) => store.happen({ kind: 'returned', from: awaySince, wasPause })}
        />
      )}
    </>
  );
}

function Message({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <main className={styles['message']}>
      <h1 tabIndex={-1}>{title}</h1>
      {children}
    </main>
  );
}

interface RoomProps extends RoomContent {
  readonly store: RoomStore;
  readonly interview: Interview;
}

function Room({ store, interview, scripts, guide }: RoomProps) {
  const [, navigate] = useLocation();
  const { place, clock, plan } = interview;
  const isPaused = clock.pausedAt !== null;
  const isRunning = place.name !== 'scoring' && place.name !== 'break';
  const [isEnding, setIsEnding] = useState(false);
  useRecording(interview);

  const leave = async () => {
    // Who walks out stops the clock; who is thrown out by a crash is asked afterwards.
    const isSaved = isRunning && !isPaused ? await store.happen({ kind: 'paused' }) : true;
    if (isSaved) navigate(plan.form === 'drill' ? '/drill' : '/loop');
  };
  const pause = () => void store.happen({ kind: isPaused ? 'resumed' : 'paused' });
  const commands: readonly Command[] = [
    {
      id: 'room.pause',
      label: isPaused ? 'Go on' : 'Pause',
      group: 'Room',
      keys: ['P'],
      run: pause,
      when: () => isRunning,
    },
    {
      id: 'room.cut',
      label: 'No more questions in this round',
      group: 'Room',
      keys: ['Shift+R'],
      run: () => void store.cutShort({ kind: 'roundCut' }),
      when: () => isRunning && place.name !== 'yours' && plan.form === 'loop',
    },
    {
      id: 'room.stop',
      label: 'End the interview here',
      group: 'Room',
      keys: ['Shift+E'],
      run: () => setIsEnding(true),
    },
    { id: 'room.leave', label: 'Leave the room', group: 'Room', keys: ['Escape'], run: () => void leave() },
  ];
  useCommands(commands);
  const { happen, askAgain, holdUnfinished } = store;
  const props: PhaseProps = { interview, scripts, guide, happen, askAgain, holdUnfinished };
  const step = 'question' in place ? `${place.round}/${place.question}` : place.name;

  return (
    <div className={styles['room']}>
      <TopLine interview={interview} />
      <main className={styles['stage']} key={step}>
        {isPaused ? (
          <div className={styles['paused']}>
            <h1 tabIndex={-1} ref={focusOnce}>
              Paused
            </h1>
            <p>The clock stands. Pauses are counted and shown at the end.</p>
            <Button look="primary" shortcut="P" onClick={pause}>
              Go on
            </Button>
          </div>
        ) : (
          <Phase {...props} />
        )}
      </main>
      {isEnding && (
        <Dialog title="End the interview here?" onClose={() => setIsEnding(false)}>
          <p>
            {place.name === 'scoring'
              ? 'Answers without a score stay without one.'
              : 'What you answered in this round can still be scored.'}{' '}
            Rounds that did not take place cast no vote, and this interview can’t be gone on with.
          </p>
          <div className={styles['buttons']}>
            {/* The first has the focus: an Enter that was meant for something else ends nothing. */}
            <Button look="primary" onClick={() => setIsEnding(false)}>
              Stay
            </Button>
            <Button
              onClick={() => {
                setIsEnding(false);
                void store.cutShort({ kind: 'stopped' });
              }}
            >
              End it
            </Button>
          </div>
        </Dialog>
      )}
      <RoomBar commands={isPaused ? commands.slice(1) : commands} isSpeaking={place.name !== 'scoring'} />
    </div>
  );
}

const focusOnce = (heading: HTMLElement | null) => heading?.focus({ preventScroll: true });

function Phase(props: PhaseProps) {
  const { place } = props.interview;
  switch (place.name) {
    case 'opening':
      return <OpeningPhase {...props} />;
    case 'question':
    case 'answer':
    case 'taps':
    case 'listening':
    case 'probe':
      return <SpeakingPhase {...props} />;
    case 'yours':
      return <YoursPhase {...props} />;
    case 'scoring':
      return <ScoringPhase key={place.round} {...props} round={place.round} />;
    case 'break':
      return <BreakPhase {...props} />;
    case 'over':
      return null;
  }
}

/** Who sits opposite, how far the round is, and the one clock. */
function TopLine({ interview }: { readonly interview: Interview }) {
  const { place, plan, clock } = interview;
  const round = roundAt(interview);
  if (!round || !('round' in place)) return null;
  const at = 'question' in place ? place.question : place.name === 'opening' ? -1 : round.questions.length;
  const about =
    plan.form === 'drill'
      ? temperamentNames[round.temperament]
      : [round.role, temperamentNames[round.temperament]].filter(Boolean).join('. ');
  return (
    <header className={styles['top']}>
      <span className={styles['badge']} aria-hidden="true">
        {round.name.slice(0, 1)}
      </span>
      <div className={styles['who']}>
        <p className={styles['name']}>
          {round.name}
          {plan.isBarRaiserNamed && plan.barRaiser === place.round && ' · bar raiser'}
        </p>
        <p className={styles['role']}>{about}</p>
      </div>
      {round.questions.length > 1 && (
        <ol
          className={styles['dots']}
          aria-label={`Question ${Math.min(at + 1, round.questions.length)} of ${round.questions.length}`}
        >
          {round.questions.map((question, index) => (
            <li key={question.id} data-state={index < at ? 'done' : index === at ? 'now' : 'ahead'} />
          ))}
        </ol>
      )}
      <ClockFace clock={clock} label="Time left" />
    </header>
  );
}

function useRecording(interview: Interview) {
  const runtime = useRuntime();
  const [recorder] = useState(() => createRoomRecorder(runtime));
  const records = useDevice((device) => device.records);
  useEffect(() => recorder.follow(interview, records), [recorder, interview, records]);
  useEffect(() => () => recorder.close(), [recorder]);
}
