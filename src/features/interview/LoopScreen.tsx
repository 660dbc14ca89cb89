import { useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { planLoop, plannedTime, type Candidate, type InterviewPlan } from '../../domain/interview-plan';
import { loopMinutes, roundMinutes, type Loop } from '../../domain/loop';
import { levels, loopPaces, regions, type Level, type LoopPace, type Region } from '../../domain/question';
import type { InterviewScripts } from '../../content/interview-scripts';
import { useSingleFlight } from '../../parts/use-single-flight';
import { useCommands } from '../../runtime/commands';
import { useRuntime } from '../../runtime/runtime';
import { useSettings } from '../../runtime/settings';
import { showNotice } from '../../runtime/notices';
import { commit } from '../../storage/commit';
import { describeFailure } from '../../storage/failures';
import { readLoops } from '../../storage/interview-queries';
import { useLive } from '../../storage/live';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/SelectField';
import { formatDuration, plural } from '../../ui/time';
import { History } from './History';
import { OpenInterview, useOpenInterview } from './OpenInterview';
import { openInterview, readCandidates } from './start-interview';
import styles from './LoopScreen.module.css';

const paceNames: Readonly<Record<LoopPace, string>> = { real: 'Real time', half: 'Half', express: 'Express' };

const regionNames: Readonly<Record<Region, string>> = { seattle: 'Seattle', india: 'India', europe: 'Europe' };

/** `#/loop`: choose a loop, and what became of the earlier ones. */
export function LoopScreen({ scripts }: { readonly scripts: InterviewScripts }) {
  const runtime = useRuntime();
  const own = useLive(() => readLoops(runtime.db), [runtime]);
  const candidates = useLive(() => readCandidates(runtime), [runtime]);
  const settings = useSettings();
  const open = useOpenInterview();
  if (!own || !candidates || !settings || open === undefined) return null;
  return (
    <div className={styles['screen']}>
      <header>
        <h1 tabIndex={-1}>Loop</h1>
        <p className={styles['lead']}>
          A whole interview day, or one room of it, with interviewers who dig. Nothing interrupts it: reload, crash or
          sleep, and it goes on where it was.
        </p>
      </header>
      {open ? (
        <OpenInterview interview={open} />
      ) : (
        <Setup
          loops={[...scripts.loops, ...own]}
          candidates={candidates}
          region={settings.region}
          level={settings.level}
        />
      )}
      <History form="loop" />
    </div>
  );
}

interface SetupProps {
  readonly loops: readonly Loop[];
  readonly candidates: readonly Candidate[];
  readonly region: Region | null;
  readonly level: Level | null;
}

function Setup({ loops, candidates, region: usualRegion, level: wanted }: SetupProps) {
  const runtime = useRuntime();
  const [, navigate] = useLocation();
  const [loopId, setLoopId] = useState(loops[0]?.id ?? '');
  const [level, setLevel] = useState<Level>(wanted ?? 'L6');
  const [region, setRegion] = useState<Region | null>(usualRegion);
  const [pace, setPace] = useState<LoopPace>('express');
  const [left, setLeft] = useState<ReadonlySet<string> | null>(null);
  // What is shown is what will be asked: the seed is drawn with the page.
  const [seed] = useState(() => runtime.makeId(runtime.now()));
  const loop = loops.find(({ id }) => id === loopId) ?? loops[0];
  const usual = useMemo(() => new Set(loop?.rounds.filter((round) => !round.optional).map(({ id }) => id)), [loop]);
  const chosen = left ?? usual;
  const plan = useMemo(
    () => loop && planLoop({ loop, roundIds: [...chosen], level, region, pace, seed, candidates }),
    [loop, chosen, level, region, pace, seed, candidates],
  );
  const canStart = plan !== undefined && plan.rounds.length > 0;
  const start = useSingleFlight(async () => {
    if (plan && canStart && (await openInterview(runtime, plan))) navigate('/room');
  });
  useCommands([
    {
      id: 'loop.start',
      label: 'Start the loop',
      group: 'Loop',
      keys: ['Enter'],
      run: () => void start(),
      when: () => canStart,
    },
  ]);
  if (!loop) return null;
  const isOwn = !isShipped(loop, loops);
  const copy = async () => {
    const id = runtime.makeId(runtime.now());
    try {
      const mine = { ...loop, id, name: `${loop.name.slice(0, 50)}, mine` };
      await commit(runtime.db, runtime.makeId, [{ kind: 'saveLoop', loop: mine }]);
      navigate(`/loop/edit/${id}`);
    } catch (error) {
      showNotice({ tone: 'failure', text: describeFailure(error).sentence });
    }
  };
  return (
    <section className={styles['setup']} aria-label="The next loop">
      <div className={styles['choices']}>
        <SelectField
          label="Loop"
          hint={loop.about}
          value={loop.id}
          options={loops.map(({ id, name, rounds }) => [id, `${name} (${realTime(rounds)})`])}
          onChoose={(id) => {
            setLoopId(id);
            setLeft(null);
          }}
        />
        <SelectField label="Level" value={level} options={levels.map((known) => [known, known])} onChoose={setLevel} />
        <SelectField
          label="Region"
          value={region ?? ''}
          options={[['', 'Any'], ...regions.map((known) => [known, regionNames[known]] as const)]}
          onChoose={(chosenRegion) => setRegion(chosenRegion === '' ? null : chosenRegion)}
        />
        <SelectField
          label="Pace"
          hint="Changes how many questions you get, never the two minutes or the thirty seconds."
          value={pace}
          options={loopPaces.map((known) => [known, paceNames[known]])}
          onChoose={setPace}
        />
      </div>
      <Rounds loop={loop} chosen={chosen} plan={plan} onChoose={setLeft} />
      <div className={styles['buttons']}>
        <Button look="primary" shortcut="↵" disabled={!canStart} onClick={() => void start()}>
          {describeStart(plan)}
        </Button>
        {isOwn ? (
          <Link href={`/loop/edit/${loop.id}`}>Edit this loop</Link>
        ) : (
          <Button look="quiet" onClick={() => void copy()}>
            Copy and edit
          </Button>
        )}
      </div>
    </section>
  );
}

interface RoundsProps {
  readonly loop: Loop;
  readonly chosen: ReadonlySet<string>;
  readonly plan: InterviewPlan | undefined;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** The rounds with what each will hold; one alone is a press away. */
function Rounds({ loop, chosen, plan, onChoose }: RoundsProps) {
  const toggle = (id: string, isOn: boolean) => {
    const next = new Set(chosen);
    if (isOn) next.add(id);
    else next.delete(id);
    onChoose(next);
  };
  return (
    <fieldset className={styles['rounds']}>
      <legend>Rounds</legend>
      {loop.rounds.map((round) => {
        const planned = plan?.rounds.find(({ id }) => id === round.id);
        return (
          <div key={round.id} className={styles['round']}>
            <label>
              <input
                type="checkbox"
                checked={chosen.has(round.id)}
                onChange={(event) => toggle(round.id, event.target.checked)}
              />
              <strong>{round.name}</strong>
              <span className={styles['soft']}>{round.role}</span>
            </label>
            <p className={styles['soft']}>
              {planned
                ? `${plural(planned.questions.length, 'question')}, ${formatDuration(plannedTime(planned))}`
                : `left out (${formatDuration(roundMinutes(round) * 60_000)} in real time)`}
            </p>
            <Button look="quiet" onClick={() => onChoose(new Set([round.id]))} aria-label={`Only this: ${round.name}`}>
              Only this
            </Button>
          </div>
        );
      })}
    </fieldset>
  );
}

/** What the rounds that are not optional take in real time. */
function realTime(rounds: Loop['rounds']): string {
  return formatDuration(loopMinutes(rounds.filter((round) => !round.optional)) * 60_000);
}

function describeStart(plan: InterviewPlan | undefined): string {
  if (!plan || plan.rounds.length === 0) return 'Choose a round';
  const time = plan.rounds.reduce((sum, round) => sum + plannedTime(round), 0);
  return `Start, about ${formatDuration(time)}`;
}

/** Shipped loops have names for ids, a user's own have made ones. */
function isShipped(loop: Loop, loops: readonly Loop[]): boolean {
  return loops.includes(loop) && /^[a-z]/.test(loop.id);
}
