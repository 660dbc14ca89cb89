import { lazy, Suspense, useMemo } from 'react';
import { useLocation } from 'wouter';
import { answerScore, debriefOf, isMostlySkipped, type Debrief, type Vote } from '../../domain/debrief';
import { gradingAction } from '../../domain/interview-cards';
import type { Interview, InterviewId, Turn } from '../../domain/interview';
import type { InterviewScripts } from '../../content/interview-scripts';
import { cataloguePrinciples, type Guide } from '../../content/catalogue';
import { downloadText } from '../../parts/download';
import { useCommands } from '../../runtime/commands';
import { useSingleFlight } from '../../parts/use-single-flight';
import { reverseAction } from '../../runtime/card-actions';
import { useRuntime } from '../../runtime/runtime';
import { isActionStanding, readInterview } from '../../storage/interview-queries';
import { useLive } from '../../storage/live';
import { Button } from '../../ui/Button';
import { formatDuration, plural } from '../../ui/time';
import { debriefMarkdown, localDate } from './debrief-markdown';
import { barRaiserLine, cardsLine, nextSteps, verdictReason, verdictTitle, voteRule, writeUp } from './debrief-words';
import { areaName } from '../../parts/area-names';
import { DebriefAnswers } from './DebriefAnswers';
import { useHeardEvidence } from './use-heard-evidence';
import styles from './DebriefScreen.module.css';

// These need the analysis, which is large and comes after the page.
const Clashes = lazy(async () => ({ default: (await import('./Clashes')).Clashes }));
const EarlierTries = lazy(async () => ({ default: (await import('./EarlierTries')).EarlierTries }));

interface Props {
  readonly id: InterviewId;
  readonly scripts: InterviewScripts;
  readonly guide: Guide;
}

/** `#/debrief/<id>`: what a hiring meeting would make of it, from the candidate's own scores. */
export function DebriefScreen({ id, scripts, guide }: Props) {
  const runtime = useRuntime();
  const interview = useLive(() => readInterview(runtime.db, id), [runtime, id]);
  if (interview === undefined) return null;
  if (interview === null)
    return (
      <>
        <h1 tabIndex={-1}>There is no such interview here.</h1>
        <p>It may have been held on another device. A backup brings it over.</p>
      </>
    );
  return <DebriefOf interview={interview} scripts={scripts} guide={guide} />;
}

function DebriefOf({ interview, scripts, guide }: Omit<Props, 'id'> & { readonly interview: Interview }) {
  const runtime = useRuntime();
  const [, navigate] = useLocation();
  const debrief = useMemo(() => debriefOf(interview), [interview]);
  const { plan } = interview;
  const isDrill = plan.form === 'drill';
  const date = new Date(interview.openedAt).toLocaleDateString('en-GB', { dateStyle: 'long' });
  const download = async () => {
    const text = await debriefMarkdown(interview, debrief, isCounted === true, scripts);
    downloadText(`debrief-${localDate(interview.openedAt)}.md`, text, 'text/markdown');
  };
  const action = gradingAction(interview.id);
  const isCounted = useLive(() => isActionStanding(runtime.db, action), [runtime, action]);
  const steps = nextSteps(interview, debrief, isCounted === true);
  const again = plan.rounds[0]?.questions[0]?.id;
  const tryAgain = () => navigate(`/drill?card=${encodeURIComponent(again ?? '')}`);
  const next = () => navigate(isDrill ? '/drill' : '/loop');
  useCommands([
    { id: 'debrief.print', label: 'Print', group: 'Debrief', keys: ['Shift+P'], run: () => print() },
    { id: 'debrief.markdown', label: 'Save as Markdown', group: 'Debrief', keys: ['M'], run: () => void download() },
    {
      id: 'debrief.again',
      label: 'Try it again',
      group: 'Debrief',
      keys: ['A'],
      run: tryAgain,
      when: () => isDrill && again !== undefined,
    },
    {
      id: 'debrief.back',
      label: isDrill ? 'Another drill' : 'To the loops',
      group: 'Debrief',
      keys: ['Enter'],
      run: next,
    },
  ]);
  const used = debrief.rounds.reduce((sum, round) => sum + round.used, 0);
  const about = [
    isDrill ? 'Drill' : `Debrief · ${plan.name}`,
    plan.level,
    date,
    formatDuration(used),
    interview.pauses > 0 && `${plural(interview.pauses, 'pause')}, ${formatDuration(interview.pausedFor)}`,
    interview.place.name !== 'over' && 'still under way',
    interview.place.name === 'over' && interview.place.wasStopped && 'ended early',
  ];
  return (
    <article className={styles['debrief']}>
      <header>
        <p className={styles['soft']}>{about.filter(Boolean).join(' · ')}</p>
        <h1 tabIndex={-1}>{isDrill ? drillTitle(interview) : verdictTitle(debrief, plan.level)}</h1>
        {!isDrill && (
          <p className={styles['soft']}>
            From your own scores, not a prediction. {verdictReason(debrief)} {barRaiserLine(debrief)}
          </p>
        )}
      </header>
      {!isDrill && <Votes debrief={debrief} />}
      {!isDrill && <p className={styles['soft']}>{voteRule}</p>}
      <CardsDone interview={interview} stands={isCounted} />
      {steps.length > 0 && (
        <section>
          <h2>Next</h2>
          <ul className={styles['next']}>
            {steps.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      {!isDrill && (
        <Suspense>
          <Clashes interview={interview} />
        </Suspense>
      )}
      {!isDrill && debrief.areas.length > 0 && <Evidence debrief={debrief} interview={interview} />}
      {!isDrill && (
        <section>
          <h2>What each interviewer wrote</h2>
          {debrief.rounds.map((round) => (
            <div key={round.round.id} className={styles['writeUp']}>
              <h3>{round.round.name}</h3>
              {writeUp(round).map((line) => (
                <p key={line}>{line}</p>
              ))}
            </div>
          ))}
        </section>
      )}
      {isDrill && (
        <Suspense>
          <EarlierTries interview={interview} />
        </Suspense>
      )}
      <DebriefAnswers interview={interview} scripts={scripts} />
      {!isDrill && <Asked interview={interview} guide={guide} />}
      {!isDrill && <TimeUsed debrief={debrief} />}
      <div className={styles['buttons']}>
        <Button look="primary" shortcut="↵" onClick={next}>
          {isDrill ? 'Another drill' : 'To the loops'}
        </Button>
        {isDrill && again !== undefined && (
          <Button shortcut="A" onClick={tryAgain}>
            Try it again
          </Button>
        )}
        <Button onClick={() => print()}>Print</Button>
        <Button onClick={() => void download()}>Save as Markdown</Button>
      </div>
    </article>
  );
}

function drillTitle({ turns }: Interview): string {
  const [turn] = turns;
  if (!turn || turn.score === null) return 'Not scored.';
  const inWords = ['', 'a one', 'a two', 'a three', 'a four', 'a five'];
  const counted = answerScore(turn) ?? turn.score;
  const rest = counted === turn.score ? '' : ` Without a line of evidence it counts as ${inWords[counted]}.`;
  return `You gave it ${inWords[turn.score]}.${rest}`;
}

const tones: Readonly<Record<Vote, 'for' | 'against'>> = {
  'strong hire': 'for',
  hire: 'for',
  'no hire': 'against',
  'strong no hire': 'against',
};

function Votes({ debrief }: { readonly debrief: Debrief }) {
  return (
    <ul className={styles['votes']} aria-label="Votes">
      {debrief.rounds.map(({ round, vote, isBarRaiser, mean, turns }) => (
        <li key={round.id}>
          <p className={styles['soft']}>
            {round.name}
            {isBarRaiser && ' · bar raiser'}
          </p>
          <p className={styles['vote']} data-tone={vote ? tones[vote] : 'none'}>
            {vote ?? 'No vote'}
          </p>
          <p className={styles['soft']}>{describeMean(mean, turns)}</p>
        </li>
      ))}
    </ul>
  );
}

function describeMean(mean: number | null, turns: readonly Turn[]): string {
  if (mean === null) return 'no data';
  if (!isMostlySkipped(turns)) return `${mean.toFixed(1)} of 5`;
  return `${turns.filter(({ wasPassed }) => !wasPassed).length} of ${turns.length} answered`;
}

interface CardsDoneProps {
  readonly interview: Interview;
  /** `null` where nothing was counted, `undefined` until it is known. */
  readonly stands: boolean | null | undefined;
}

/** What the scores did to the cards, and taking all of it back at once. */
function CardsDone({ interview, stands }: CardsDoneProps) {
  const runtime = useRuntime();
  const action = gradingAction(interview.id);
  const toggle = useSingleFlight(async () => {
    await reverseAction(runtime, action, stands ? 'undo' : 'redo');
  });
  const line = cardsLine(interview);
  if (line === '' || stands === undefined || stands === null) return null;
  return (
    <div className={styles['cards']}>
      <p>{stands ? line : 'The cards are as they were before this interview.'}</p>
      <Button onClick={() => void toggle()}>{stands ? 'Take it back' : 'Count it again'}</Button>
    </div>
  );
}

function Evidence({ debrief, interview }: { readonly debrief: Debrief; readonly interview: Interview }) {
  const heard = useHeardEvidence(interview);
  const unasked = cataloguePrinciples.filter(({ id }) => !debrief.areas.some(({ area }) => area === id));
  return (
    <section>
      <h2>Evidence</h2>
      <dl className={styles['evidence']}>
        {debrief.areas.map(({ area, mean, evidence }) => (
          <div key={area}>
            <dt>{areaName(area)}</dt>
            <dd className={styles['mean']}>{mean === null ? '–' : mean.toFixed(1)}</dd>
            <dd>
              {mean === null && <span className={styles['soft']}>Asked about, not scored: no data.</span>}
              {mean !== null && evidence.length === 0 && (
                <span className={styles['soft']}>You wrote no line of evidence.</span>
              )}
              {evidence.map((line) => (
                <q key={line}>{line}</q>
              ))}
              {heard.get(area)?.map((quote) => (
                <span key={quote} className={styles['fromAnswer']}>
                  In your answer: <q>{quote}</q>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {unasked.length > 0 && (
        <p className={styles['soft']}>
          Not asked in this loop, so no data: {unasked.map(({ name }) => name).join(', ')}.
        </p>
      )}
    </section>
  );
}

/** What the candidate asked each interviewer, and what they noted. */
function Asked({ interview, guide }: { readonly interview: Interview; readonly guide: Guide }) {
  const rounds = interview.plan.rounds.flatMap((round, index) => {
    const yours = interview.yours[index];
    const panel = guide.panels.find(({ id }) => id === round.panel);
    const asked = panel?.askThem.filter(({ id }) => yours?.questions.includes(id)) ?? [];
    return yours && (asked.length > 0 || yours.notes !== '') ? [{ round, asked, notes: yours.notes }] : [];
  });
  if (rounds.length === 0) return null;
  return (
    <section>
      <h2>What you asked</h2>
      {rounds.map(({ round, asked, notes }) => (
        <div key={round.id} className={styles['writeUp']}>
          <h3>{round.name}</h3>
          {asked.map(({ id, ask }) => (
            <p key={id}>{ask}</p>
          ))}
          {notes !== '' && <p className={styles['words']}>{notes}</p>}
        </div>
      ))}
    </section>
  );
}

function TimeUsed({ debrief }: { readonly debrief: Debrief }) {
  return (
    <section>
      <h2>Time</h2>
      <table className={styles['time']}>
        <thead>
          <tr>
            <th scope="col">Round</th>
            <th scope="col">Used</th>
            <th scope="col">Planned</th>
            <th scope="col">Over time</th>
          </tr>
        </thead>
        <tbody>
          {debrief.rounds.map(({ round, used, planned, overTime: late }) => (
            <tr key={round.id}>
              <th scope="row">{round.name}</th>
              <td>{formatDuration(used)}</td>
              <td>{formatDuration(planned)}</td>
              <td>{late.length === 0 ? 'never' : plural(late.length, 'time')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
