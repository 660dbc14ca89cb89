import { lazy, Suspense, useState } from 'react';
import { Link } from 'wouter';
import { debriefOf, type Debrief } from '../../domain/debrief';
import type { Interview, Turn } from '../../domain/interview';
import type { Area } from '../../domain/question';
import { frontOf } from '../../content/catalogue';
import { showNotice } from '../../runtime/notices';
import { useRuntime } from '../../runtime/runtime';
import { commit } from '../../storage/commit';
import { describeFailure } from '../../storage/failures';
import { readInterviews, readRecordingSizes } from '../../storage/interview-queries';
import { useLive } from '../../storage/live';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { formatBytes } from '../../ui/bytes';
import { formatDuration, plural } from '../../ui/time';
import { areaName } from '../../parts/area-names';
import styles from './LoopScreen.module.css';

const Calibration = lazy(async () => ({ default: (await import('./Calibration')).Calibration }));

/** As many as a season of rehearsing holds. */
const shown = 60;

/** Past loops or drills: how each went, how the principles move, what the recordings take. */
export function History({ form }: { readonly form: 'loop' | 'drill' }) {
  const runtime = useRuntime();
  const interviews = useLive(() => readInterviews(runtime.db, shown, form), [runtime, form]);
  const sizes = useLive(() => readRecordingSizes(runtime.db), [runtime]);
  const [leaving, setLeaving] = useState<Interview | null>(null);
  const past = interviews?.filter(({ closedAt }) => closedAt !== null) ?? [];
  if (!interviews || !sizes || past.length === 0) return null;
  const debriefs = past.map((interview) => ({ interview, debrief: debriefOf(interview) }));
  const total = past.reduce((sum, { id }) => sum + (sizes.get(id) ?? 0), 0);
  const remove = async ({ id }: Interview) => {
    setLeaving(null);
    try {
      await commit(runtime.db, runtime.makeId, [{ kind: 'deleteRecordings', interview: id }]);
      showNotice({ tone: 'info', text: 'The recordings are deleted.' });
    } catch (error) {
      showNotice({ tone: 'failure', text: describeFailure(error).sentence });
    }
  };
  return (
    <section className={styles['history']}>
      <h2>{form === 'loop' ? 'Past loops' : 'Past drills'}</h2>
      <ul className={styles['past']}>
        {debriefs.map(({ interview, debrief }) => (
          <li key={interview.id}>
            <Link href={`/debrief/${interview.id}`}>{title(interview)}</Link>
            <span className={styles['soft']}>{describe(interview, debrief)}</span>
            {(sizes.get(interview.id) ?? 0) > 0 && (
              <Button
                look="quiet"
                onClick={() => setLeaving(interview)}
                aria-label={`Delete recordings, ${formatBytes(sizes.get(interview.id) ?? 0)}: ${title(interview)}`}
              >
                Delete recordings, {formatBytes(sizes.get(interview.id) ?? 0)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {leaving && (
        <Dialog title="Delete these recordings?" onClose={() => setLeaving(null)}>
          <p>The sound is gone for good. What you typed, noted and scored stays.</p>
          <div className={styles['buttons']}>
            <Button look="danger" onClick={() => void remove(leaving)}>
              Delete them
            </Button>
            <Button look="quiet" onClick={() => setLeaving(null)}>
              Keep them
            </Button>
          </div>
        </Dialog>
      )}
      {total > 0 && (
        <p className={styles['soft']}>Recordings take {formatBytes(total)} on this device. They are in no backup.</p>
      )}
      <Suspense>
        <Calibration interviews={past} />
      </Suspense>
      {form === 'loop' && <Trends debriefs={debriefs.map(({ debrief }) => debrief)} />}
    </section>
  );
}

function title(interview: Interview): string {
  if (interview.plan.form === 'loop') return `${interview.plan.name}, ${interview.plan.level}`;
  const question = interview.turns[0]?.question.id;
  return (question !== undefined && frontOf(question)?.ask) || 'Drill';
}

function describe({ openedAt, turns, plan }: Interview, debrief: Debrief): string {
  const date = new Date(openedAt).toLocaleDateString('en-GB', { dateStyle: 'medium' });
  const used = debrief.rounds.reduce((sum, round) => sum + round.used, 0);
  const outcome = plan.form === 'drill' ? drillOutcome(turns[0]) : loopOutcome(debrief);
  return `${date} · ${outcome} · ${plural(turns.length, 'question')} in ${formatDuration(used)}`;
}

function drillOutcome(turn: Turn | undefined): string {
  return turn && turn.score !== null ? `${turn.score} of 5` : 'not scored';
}

/** Several rooms meet for a verdict; one alone has its vote. */
function loopOutcome({ verdict, rounds }: Debrief): string {
  const [first] = rounds;
  return rounds.length === 1 ? (first?.vote ?? 'no vote') : (verdict ?? 'no verdict');
}

/** How each area was scored, oldest loop first. */
function Trends({ debriefs }: { readonly debriefs: readonly Debrief[] }) {
  const byArea = new Map<Area, number[]>();
  for (const debrief of debriefs.toReversed())
    for (const { area, mean } of debrief.areas)
      if (mean !== null) byArea.set(area, [...(byArea.get(area) ?? []), mean]);
  const rows = [...byArea].toSorted((a, b) => (a[1].at(-1) ?? 0) - (b[1].at(-1) ?? 0));
  const [weakest] = rows;
  if (!weakest) return null;
  return (
    <>
      <h2>Principles</h2>
      <p className={styles['sentence']}>
        {areaName(weakest[0])} is the weakest at {weakest[1].at(-1)?.toFixed(1)} of 5.
      </p>
      <table className={styles['trends']}>
        <thead>
          <tr>
            <th scope="col">Principle or competency</th>
            <th scope="col">Scores, oldest first</th>
            <th scope="col">Change</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([area, means]) => (
            <tr key={area}>
              <th scope="row">{areaName(area)}</th>
              <td>{means.map((mean) => mean.toFixed(1)).join(' → ')}</td>
              <td>{describeChange(means)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function describeChange(means: readonly number[]): string {
  const change = (means.at(-1) ?? 0) - (means[0] ?? 0);
  if (means.length < 2) return 'first score';
  if (Math.abs(change) < 0.05) return 'the same';
  return change > 0 ? `up ${change.toFixed(1)}` : `down ${(-change).toFixed(1)}`;
}
