import { useEffect } from 'react';
import { plannedTime } from '../../domain/interview-plan';
import { roundAt } from '../../domain/interview';
import { useDraft } from '../../parts/use-draft';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { formatDuration, plural } from '../../ui/time';
import { ticksDraft, yoursDraft } from './drafts';
import { lineAt, useNext, type PhaseProps } from './phase';
import { useVoice } from './use-voice';
import styles from './RoomScreen.module.css';

/** Before the first question of a round: who it is, what they want, what to have ready. */
export function OpeningPhase(props: PhaseProps) {
  const round = roundAt(props.interview);
  const begin = () => void props.happen({ kind: 'begun' });
  useNext('Begin the round', begin);
  const greeting = lineAt(props, 'opening', props.interview.turns.length);
  useVoice(greeting);
  if (!round) return null;
  return (
    <>
      <p className={styles['lead']}>{round.role}</p>
      <h1 tabIndex={-1} className={styles['speech']}>
        {greeting}
      </h1>
      {round.agenda !== '' && <p className={styles['aside']}>{round.agenda}</p>}
      <p className={styles['note']}>
        {plural(round.questions.length, 'question')}, about {formatDuration(plannedTime(round))}. Have paper, water and
        your story matrix at hand.
      </p>
      <div className={styles['bar']}>
        <Button look="primary" shortcut="↵" onClick={begin}>
          I’m ready
        </Button>
      </div>
    </>
  );
}

/** The candidate's own questions to the interviewer. */
export function YoursPhase(props: PhaseProps) {
  const { interview, guide } = props;
  const round = roundAt(interview);
  const index = 'round' in interview.place ? interview.place.round : 0;
  const panel = guide.panels.find(({ id }) => id === round?.panel);
  const ticks = useDraft(ticksDraft(interview), '');
  const asked = (ticks.text ?? '').split(' ').filter(Boolean);
  const notes = useDraft(yoursDraft(interview), '');
  const done = async () => {
    const isSaved = await props.happen({ kind: 'asked', questions: asked, notes: notes.text ?? '' });
    if (isSaved) await Promise.all([notes.drop(), ticks.drop()]);
    return isSaved;
  };
  const { holdUnfinished } = props;
  useEffect(() => {
    holdUnfinished(done);
    return () => holdUnfinished(null);
  });
  useNext('That was all', () => void done());
  const line = lineAt(props, 'yours', index);
  useVoice(line);
  return (
    <>
      <h1 tabIndex={-1} className={styles['speech']}>
        {line}
      </h1>
      <p className={styles['note']}>Ask aloud. Tick what you asked; these are worth asking this person.</p>
      <ul className={styles['ticks']}>
        {panel?.askThem.map(({ id, ask, why }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={asked.includes(id)}
                onChange={(event) =>
                  ticks.setText(
                    (event.target.checked ? [...asked, id] : asked.filter((other) => other !== id)).join(' '),
                  )
                }
              />
              <strong>{ask}</strong>
              <span className={styles['soft']}>{why}</span>
            </label>
          </li>
        ))}
      </ul>
      <Field label="Notes on what you asked and heard">
        {(control) => (
          <textarea
            {...control}
            rows={3}
            value={notes.text ?? ''}
            onChange={(event) => notes.setText(event.target.value)}
          />
        )}
      </Field>
      <div className={styles['bar']}>
        <Button look="primary" shortcut="↵" onClick={() => void done()}>
          That was all
        </Button>
      </div>
    </>
  );
}

/** Between two rounds. Nothing runs; the next interviewer waits. */
export function BreakPhase(props: PhaseProps) {
  const { interview } = props;
  const index = 'round' in interview.place ? interview.place.round : 0;
  const next = interview.plan.rounds[index + 1];
  const begin = () => void props.happen({ kind: 'begun' });
  useNext('To the next round', begin);
  if (!next) return null;
  const left = interview.plan.rounds.length - index - 1;
  return (
    <>
      <p className={styles['lead']}>Break</p>
      <h1 tabIndex={-1} className={styles['speech']}>
        Next: {next.name}
      </h1>
      <p className={styles['aside']}>{next.role}</p>
      <p className={styles['note']}>
        {plural(left, 'round')} to go. Stand up, drink something, and write down which story and which figures this room
        has heard: the next one compares.
      </p>
      <div className={styles['bar']}>
        <Button look="primary" shortcut="↵" onClick={begin}>
          To the next round
        </Button>
      </div>
    </>
  );
}
