import { useMemo, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { planDrill, type Candidate } from '../../domain/interview-plan';
import { probeTime, scriptOf } from '../../domain/interview-script';
import { questionKinds, type QuestionKind } from '../../domain/question';
import { seededOrder } from '../../domain/seeded';
import { frontOf } from '../../content/catalogue';
import { kindName } from '../../parts/card-words';
import { useSingleFlight } from '../../parts/use-single-flight';
import { useCommands } from '../../runtime/commands';
import { useRuntime } from '../../runtime/runtime';
import { useSettings } from '../../runtime/settings';
import { useLive } from '../../storage/live';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/SelectField';
import { formatDuration, numberInWords } from '../../ui/time';
import { History } from './History';
import { OpenInterview, useOpenInterview } from './OpenInterview';
import { openInterview, readCandidates } from './start-interview';
import styles from './LoopScreen.module.css';

/** How many of the weakest questions a drill on weak ones is drawn from. */
const weakest = 12;

/** `#/drill`: one question with its follow-ups; a behavioural one takes two minutes and four of them. `?card=<id>` names the question. */
export function DrillScreen() {
  const runtime = useRuntime();
  const candidates = useLive(() => readCandidates(runtime), [runtime]);
  const settings = useSettings();
  const open = useOpenInterview();
  if (!candidates || !settings || open === undefined) return null;
  const level = settings.level ?? 'L6';
  const askable = candidates.filter(
    (candidate) =>
      candidate.levels.includes(level) &&
      (candidate.regions.length === 0 || (settings.region !== null && candidate.regions.includes(settings.region))),
  );
  return (
    <div className={styles['screen']}>
      <header>
        <h1 tabIndex={-1}>Drill</h1>
        <p className={styles['lead']}>
          One question, and an interviewer who digs. What you had no answer to comes back as a card.
        </p>
      </header>
      {open ? <OpenInterview interview={open} /> : <Choice candidates={candidates} askable={askable} level={level} />}
      <History form="drill" />
    </div>
  );
}

interface ChoiceProps {
  readonly candidates: readonly Candidate[];
  /** Those that are asked at the level and in the region: what is drawn from. */
  readonly askable: readonly Candidate[];
  readonly level: 'L6' | 'L7' | 'L8';
}

function Choice({ candidates, askable, level }: ChoiceProps) {
  const runtime = useRuntime();
  const [, navigate] = useLocation();
  const named = new URLSearchParams(useSearch()).get('card');
  const [seed, setSeed] = useState(() => runtime.makeId(runtime.now()));
  const [how, setHow] = useState<'weak' | 'random'>('weak');
  const [kind, setKind] = useState<QuestionKind>('behavioural');
  const drawn = useMemo(
    () =>
      draw(
        askable.filter((candidate) => candidate.kind === kind),
        how,
        seed,
      ),
    [askable, kind, how, seed],
  );
  // Who names a question gets that one, wherever and at whatever level it is asked, or none.
  const question = named === null ? drawn : candidates.find(({ id }) => id === named);
  const another = () => {
    if (named !== null) navigate('/drill', { replace: true });
    setSeed(runtime.makeId(runtime.now()));
  };
  const start = useSingleFlight(async () => {
    if (question && (await openInterview(runtime, planDrill(question, level, seed)))) navigate('/room');
  });
  useCommands([
    {
      id: 'drill.start',
      label: 'Start the drill',
      group: 'Drill',
      keys: ['Enter'],
      run: () => void start(),
      when: () => Boolean(question),
    },
    { id: 'drill.another', label: 'Another question', group: 'Drill', keys: ['A'], run: another },
  ]);
  return (
    <section className={styles['setup']} aria-label="The next drill">
      {named === null && (
        <div className={styles['fitted']}>
          <SelectField
            label="Question"
            value={how}
            options={[
              ['weak', 'Weak or long unseen'],
              ['random', 'Any'],
            ]}
            onChoose={setHow}
          />
          <SelectField
            label="Kind"
            value={kind}
            options={questionKinds.map((known) => [known, kindName(known)])}
            onChoose={setKind}
          />
        </div>
      )}
      <p className={styles['soft']}>{clocksOf(question?.kind ?? kind)}</p>
      {question ? (
        // It is drawn and kept: what starts is what was promised, but nobody prepares by reading it.
        <details className={styles['peek']}>
          <summary>{named === null ? 'A question is drawn. Look at it first' : 'The question that you chose'}</summary>
          <p>{frontOf(question.id)?.ask}</p>
        </details>
      ) : (
        <p>
          {named === null
            ? 'No question of this kind is asked at your level and region, or all are suspended. Choose another kind.'
            : 'There is no such question, or it is suspended. Draw another one.'}
        </p>
      )}
      <div className={styles['buttons']}>
        <Button look="primary" shortcut="↵" disabled={!question} onClick={() => void start()}>
          Start
        </Button>
        <Button look="quiet" shortcut="A" onClick={another}>
          Another question
        </Button>
      </div>
    </section>
  );
}

/** `2 min for the answer, then four follow-ups of 30 s each.` */
function clocksOf(kind: QuestionKind): string {
  const script = scriptOf(kind);
  const answers = script.filter((segment) => segment.kind === 'answer');
  const time = formatDuration(answers.reduce((sum, { allowed }) => sum + allowed, 0));
  const followUps = `${numberInWords(script.length - answers.length)} follow-ups of ${formatDuration(probeTime)}`;
  if (answers.length === 1) return `${time} for the answer, then ${followUps} each.`;
  return `${time} for the answer in ${numberInWords(answers.length)} parts, with ${followUps} between them.`;
}

function draw(candidates: readonly Candidate[], how: 'weak' | 'random', seed: string): Candidate | undefined {
  const shuffled = seededOrder(candidates, ({ id }) => id, seed);
  if (how === 'random') return shuffled[0];
  const inNeed = shuffled.toSorted((a, b) => b.need - a.need).slice(0, weakest);
  return seededOrder(inNeed, ({ id }) => id, seed)[0];
}
