import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { areasShown, scores, type Score, type Turn } from '../../domain/interview';
import { countedScore } from '../../domain/debrief';
import { isShrug } from '../../domain/shrug';
import type { Area, Level } from '../../domain/question';
import { frontOf, type Guide } from '../../content/catalogue';
import { useDraft } from '../../parts/use-draft';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import { plural } from '../../ui/time';
import { ListenedFor } from './ListenedFor';
import { Recordings } from './Recordings';
import { lineAt, useNext, type PhaseProps } from './phase';
import { areaName } from '../../parts/area-names';
import { overTime, probeText } from './room-words';
import { useAnswer } from './use-answer';
import styles from './ScoringPhase.module.css';

/** After a round: each answer against its anchors, then what the round showed. */
export function ScoringPhase(props: PhaseProps & { readonly round: number }) {
  const { interview, happen, holdUnfinished, round } = props;
  const turns = interview.turns.map((turn, index) => ({ turn, index })).filter(({ turn }) => turn.round === round);
  const areas = areasShown(interview, round);
  const isDrill = interview.plan.form === 'drill';
  // What stands in a field is what counts, also after a reload and before the field was left.
  const [fields] = useState(() => new Map<string, () => Promise<boolean>>());
  const keepField: KeepField = useCallback((name, takeIn) => void fields.set(name, takeIn), [fields]);
  const [isLeaving, setIsLeaving] = useState(false);
  const hasScores = turns.length === 0 || turns.some(({ turn }) => turn.score !== null);
  const takeIn = async () => {
    for (const takeInField of fields.values()) if (!(await takeInField())) return false;
    return true;
  };
  const done = async () => {
    if (await takeIn()) await happen({ kind: 'scored' });
  };
  useEffect(() => {
    holdUnfinished(takeIn);
    return () => holdUnfinished(null);
  });
  const leave = () => (hasScores ? void done() : setIsLeaving(true));
  useNext('To the debrief', leave);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const unscored = turns.filter(({ turn }) => turn.score === null && !turn.wasPassed).length;
  const isLast = interview.isEnding || round + 1 === interview.plan.rounds.length;
  return (
    <div className={styles['scoring']}>
      <h1 ref={heading} tabIndex={-1}>
        {isDrill ? 'How was it?' : lineAt(props, 'goodbye', round)}
      </h1>
      <p className={styles['intro']}>
        Score what an interviewer would have heard, against the anchors of {interview.plan.level}. A 4 or a 5 needs
        evidence: an answer in words or notes, or a line here. Without any it counts as 3.
      </p>
      {turns.length === 0 && <p>Nothing was asked in this round, so it casts no vote.</p>}
      {turns.map(({ turn, index }) => (
        <TurnScore key={index} {...props} turn={turn} index={index} keepField={keepField} />
      ))}
      {!isDrill && areas.length > 0 && (
        <section className={styles['areas']}>
          <h2>What the round showed</h2>
          {areas.map((area) => (
            <AreaScoreForm key={area} {...props} area={area} keepField={keepField} />
          ))}
        </section>
      )}
      <div className={styles['end']}>
        {unscored > 0 && (
          <p className={styles['soft']}>
            {plural(unscored, 'answer')} without a score: {unscored === 1 ? 'its card stays' : 'their cards stay'} as{' '}
            {unscored === 1 ? 'it is' : 'they are'}.
          </p>
        )}
        <Button look="primary" shortcut="↵" onClick={leave}>
          {isLast ? 'To the debrief' : 'Done'}
        </Button>
      </div>
      {isLeaving && (
        <Dialog title="Leave without a score?" onClose={() => setIsLeaving(false)}>
          <p>
            Nothing of this round is scored, so it casts no vote and its cards stay as they are. It can’t be scored
            later.
          </p>
          <div className={styles['buttons']}>
            <Button look="primary" onClick={() => setIsLeaving(false)}>
              Score it
            </Button>
            <Button onClick={() => void done()}>Leave it unscored</Button>
          </div>
        </Dialog>
      )}
    </div>
  );
}

/** Tells the phase how a field is taken in as it stands; it resolves to whether that was saved. */
type KeepField = (name: string, takeIn: () => Promise<boolean>) => void;

interface TurnScoreProps extends PhaseProps {
  readonly turn: Turn;
  readonly index: number;
  readonly keepField: KeepField;
}

function TurnScore(props: TurnScoreProps) {
  const { interview, guide, scripts, happen, turn, index, keepField } = props;
  const answer = useAnswer(turn.question.id);
  const evidence = useDraft(`score/${interview.id}/${index}`, turn.evidence);
  const temperament = interview.plan.rounds[turn.round]?.temperament ?? 'warm';
  const save = (change: { readonly score?: Score; readonly missed?: readonly number[] }) => {
    const score = change.score ?? turn.score;
    if (score === null) return;
    // At first, what was answered with a shrug; the candidate may see it otherwise.
    const missed = change.missed ?? (turn.score === null ? shrugsIn(turn) : turn.missed);
    void happen({ kind: 'answerScored', turn: index, score, evidence: evidence.text ?? '', missed });
  };
  useEffect(() =>
    keepField(`turn/${index}`, async () => {
      const { score, missed } = turn;
      if (score === null || evidence.text === null || evidence.text === turn.evidence) return true;
      return await happen({ kind: 'answerScored', turn: index, score, evidence: evidence.text, missed });
    }),
  );
  const probes = turn.parts.flatMap((part, at) =>
    part.kind === 'probe' && part.probe ? [{ part, at, probe: part.probe }] : [],
  );
  const main = turn.question.areas[0];
  return (
    <section className={styles['turn']} aria-label={frontOf(turn.question.id)?.ask}>
      <h2 className={styles['ask']}>{frontOf(turn.question.id)?.ask ?? turn.question.id}</h2>
      {turn.wasPassed ? (
        <p className={styles['soft']}>Skipped. Score it only if you had an answer after all.</p>
      ) : (
        <Spoken turn={turn} />
      )}
      <Recordings interview={interview.id} turn={turn} index={index} />
      {answer?.form === 'question' && <ListenedFor answer={answer} isAll={false} />}
      <ScoreChoice
        legend="Your score for this answer"
        score={turn.score}
        anchors={main ? anchorsOf(guide, main, interview.plan.level) : null}
        onChoose={(score) => save({ score })}
      />
      <Evidence
        text={evidence.text ?? ''}
        setText={evidence.setText}
        warning={warnOf(
          turn.score,
          `${evidence.text ?? ''}${turn.parts.map((part) => part.text + part.notes).join('')}`,
        )}
      />
      {probes.length > 0 && turn.score !== null && (
        <fieldset className={styles['missed']}>
          <legend>Follow-ups you had no answer to</legend>
          {probes.map(({ part, at, probe }) => (
            <label key={at}>
              <input
                type="checkbox"
                checked={part.wasPassed || turn.missed.includes(at)}
                disabled={part.wasPassed}
                onChange={(event) =>
                  save({
                    missed: event.target.checked ? [...turn.missed, at] : turn.missed.filter((other) => other !== at),
                  })
                }
              />
              <span>
                {probeText(scripts, temperament, answer, probe)}{' '}
                <span className={styles['over']}>{overTime(part)}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </section>
  );
}

function shrugsIn({ parts }: Turn): number[] {
  return parts.flatMap((part, at) => (part.kind === 'probe' && isShrug(part.text) ? [at] : []));
}

/** The words of an answer, as far as there are any, with the time that it took. */
function Spoken({ turn }: { readonly turn: Turn }) {
  const parts = turn.parts.filter((part) => part.kind === 'answer' && (part.text !== '' || part.notes !== ''));
  const over = turn.parts
    .filter((part) => part.kind === 'answer')
    .map(overTime)
    .filter(Boolean);
  return (
    <>
      {parts.map((part, index) => (
        <blockquote key={index} className={styles['words']}>
          {part.text}
          {part.notes !== '' && <p className={styles['soft']}>Notes: {part.notes}</p>}
        </blockquote>
      ))}
      {over.length > 0 && <p className={styles['over']}>{over.join(', ')} over time</p>}
    </>
  );
}

function AreaScoreForm({
  interview,
  guide,
  happen,
  round,
  area,
  keepField,
}: PhaseProps & { readonly round: number; readonly area: Area; readonly keepField: KeepField }) {
  const given = interview.areaScores.find((score) => score.round === round && score.area === area);
  const evidence = useDraft(`area/${interview.id}/${round}/${area}`, given?.evidence ?? '');
  const save = (score: Score) => void happen({ kind: 'areaScored', round, area, score, evidence: evidence.text ?? '' });
  useEffect(() =>
    keepField(`area/${area}`, async () => {
      if (!given || evidence.text === null || evidence.text === given.evidence) return true;
      return await happen({ kind: 'areaScored', round, area, score: given.score, evidence: evidence.text });
    }),
  );
  return (
    <section className={styles['turn']} aria-label={areaName(area)}>
      <h3 className={styles['ask']}>{areaName(area)}</h3>
      <ScoreChoice
        legend={`Your score for ${areaName(area)}`}
        score={given?.score ?? null}
        anchors={anchorsOf(guide, area, interview.plan.level)}
        onChoose={save}
      />
      <Evidence
        text={evidence.text ?? ''}
        setText={evidence.setText}
        warning={warnOf(given?.score ?? null, evidence.text ?? '')}
      />
    </section>
  );
}

interface ScoreChoiceProps {
  readonly legend: string;
  readonly score: Score | null;
  readonly anchors: Readonly<Record<Score, string>> | null;
  readonly onChoose: (score: Score) => void;
}

/** 1 to 5, each with what it sounds like. */
function ScoreChoice({ legend, score, anchors, onChoose }: ScoreChoiceProps) {
  const name = useId();
  return (
    <fieldset className={styles['scores']}>
      <legend>{legend}</legend>
      <div className={styles['numbers']}>
        {scores.map((value) => (
          <label key={value} className={styles['number']}>
            <input type="radio" name={name} checked={score === value} onChange={() => onChoose(value)} />
            <span>{value}</span>
          </label>
        ))}
      </div>
      {anchors && score !== null && <p className={styles['anchor']}>{anchors[score]}</p>}
      {anchors && (
        <details className={styles['listens']}>
          <summary>What each score sounds like</summary>
          <dl>
            {scores.toReversed().map((value) => (
              <div key={value}>
                <dt>{value}</dt>
                <dd>{anchors[value]}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </fieldset>
  );
}

interface EvidenceProps {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly warning: string | undefined;
}

function Evidence({ text, setText, warning }: EvidenceProps) {
  return (
    <Field label="Evidence, in your words" hint={warning}>
      {(control) => (
        <textarea
          {...control}
          rows={2}
          className={styles['evidence']}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      )}
    </Field>
  );
}

function warnOf(score: Score | null, evidence: string): string | undefined {
  if (score === null || countedScore(score, evidence) === score) return undefined;
  return `Counts as ${countedScore(score, evidence)} until a line of evidence stands here.`;
}

function anchorsOf(guide: Guide, area: Area, level: Level): Readonly<Record<Score, string>> | null {
  return guide.anchors.find(({ id }) => id === area)?.[level] ?? null;
}
