import type { Gap } from '../../domain/answer-analysis';
import { answerText, firstToFix, hearTurn, sortGaps, type Hearing, type SortedGaps } from '../../domain/hearing';
import type { InterviewDeed, Turn } from '../../domain/interview';
import type { GapId, Level } from '../../domain/question';
import { Button } from '../../ui/Button';
import { fixes, gapNames, nothingToldFix, toldNames } from './gap-words';
import { MarkedWords } from './MarkedWords';
import { mindedGaps } from './minded-gaps';
import styles from './AnswerHeard.module.css';

interface Props {
  readonly turn: Turn;
  readonly index: number;
  readonly level: Level;
  /** Keeps the candidate's word against a finding; left out where nothing can be written. */
  readonly judge: (deed: InterviewDeed) => void;
}

/** What was heard in an answer: one thing to fix, the words marked, what was missing, and how it was told. */
export function AnswerHeard({ turn, index, level, judge }: Props) {
  const minded = mindedGaps(turn);
  const hearing = hearTurn(turn, level, minded);
  // The words of what is no story stand with its parts.
  if (!hearing) return <Unheard text={minded.length > 0 ? answerText(turn) : ''} />;
  return (
    <section className={styles['heard']} aria-label={`What was heard in answer ${index + 1}`}>
      {minded.length > 0 && <OneThing hearing={hearing} turn={turn} />}
      {minded.length > 0 && <MarkedWords text={hearing.text} evidence={hearing.analysis.evidence} />}
      <Gaps
        sorted={sortGaps(hearing)}
        wrong={new Set(turn.wrongFindings)}
        onJudge={(gap, isWrong) => judge({ kind: 'findingJudged', turn: index, gap, isWrong })}
      />
      <Figures hearing={hearing} isStory={minded.includes('hypothetical') && !hearing.tellsNothing} />
    </section>
  );
}

function OneThing({ hearing, turn }: { readonly hearing: Hearing; readonly turn: Turn }) {
  const first = firstToFix(hearing, turn);
  const isOpen = hearing.open.some(({ id }) => id === first?.id);
  const lead = isOpen || hearing.tellsNothing ? '' : 'You told it only when asked. ';
  const fix = hearing.tellsNothing ? nothingToldFix : first && lead + fixes[first.id];
  if (fix !== undefined)
    return (
      <p className={styles['fix']}>
        <strong>One thing to fix.</strong> {fix}
      </p>
    );
  return <p className={styles['fix']}>{nothingToFix(hearing, turn)}</p>;
}

function nothingToFix({ missing, open }: Hearing, { wrongFindings }: Turn): string {
  if (open.length > 0)
    return 'Nothing is missing for sure. Whether what stands under “Perhaps missing” is, you know best.';
  return missing.some(({ id }) => wrongFindings.includes(id))
    ? 'Everything that seemed to be missing was there, by your own word.'
    : 'Nothing that this question asks for was missing.';
}

/** Words in which nothing can be heard: shown as they are, and nothing is said about them. */
function Unheard({ text }: { readonly text: string }) {
  if (text === '') return null;
  return (
    <section className={styles['heard']}>
      <p className={styles['transcript']}>{text}</p>
      <p className={styles['soft']}>Not measured: only answers in English are listened to.</p>
    </section>
  );
}

interface GapsProps {
  readonly sorted: SortedGaps;
  /** What the candidate says is wrong. */
  readonly wrong: ReadonlySet<GapId>;
  readonly onJudge: (gap: GapId, isWrong: boolean) => void;
}

/** What was missing to the end, what may have been, and what the follow-ups brought after all. */
function Gaps({ sorted: { missing, doubtful, asked }, wrong, onJudge }: GapsProps) {
  return (
    <>
      <GapList title="What was missing" gaps={missing} wrong={wrong} onJudge={onJudge} />
      <GapList title="Perhaps missing" gaps={doubtful} wrong={wrong} onJudge={onJudge} />
      <GapList title="Told only when asked" gaps={asked} wereTold wrong={wrong} onJudge={onJudge} />
    </>
  );
}

interface GapListProps extends Pick<GapsProps, 'wrong' | 'onJudge'> {
  readonly title: string;
  readonly gaps: readonly Gap[];
  /** They came with the follow-ups: then they are called by what was told, and nothing is said of its lack. */
  readonly wereTold?: boolean;
}

/** Gaps, each with the words that showed it. */
function GapList({ title, gaps, wereTold = false, wrong, onJudge }: GapListProps) {
  if (gaps.length === 0) return null;
  const names = wereTold ? toldNames : gapNames;
  const [dismiss, admit, dismissed] = wereTold
    ? ['I had told it', 'I had not told it', 'you say that you had told it']
    : ['This is wrong', 'It was right', 'you say that this is wrong'];
  return (
    <div>
      <h3>{title}</h3>
      <ul className={styles['gaps']}>
        {gaps.map((gap) => {
          const isWrong = wrong.has(gap.id);
          const action = isWrong ? admit : dismiss;
          return (
            <li key={gap.id} data-wrong={isWrong}>
              <div>
                <p className={styles['gap']}>
                  {names[gap.id]}
                  {isWrong && <span className={styles['soft']}> · {dismissed}</span>}
                </p>
                {!wereTold && <Why gap={gap} />}
              </div>
              <Button look="quiet" aria-label={`${action}: ${names[gap.id]}`} onClick={() => onJudge(gap.id, !isWrong)}>
                {action}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Why({ gap }: { readonly gap: Gap }) {
  return (
    <p className={styles['why']}>
      {gap.why}
      {gap.quote !== undefined && (
        <span className={styles['shown']}>
          You said: <q>{gap.quote}</q>
        </span>
      )}
    </p>
  );
}

interface FiguresProps {
  readonly hearing: Hearing;
  /** A design has no situation, no action and no result. */
  readonly isStory: boolean;
}

function Figures({ hearing, isStory }: FiguresProps) {
  const { delivery, star, evidence } = hearing.analysis;
  // Where nothing was heard, words are no situation either.
  const hasParts = Object.values(evidence).some((spans) => spans.length > 0);
  const rows: readonly (readonly [string, string])[] = [
    ['Words', String(delivery.words)],
    ['Words a minute', number(delivery.wordsPerMinute)],
    ['Fillers', String(delivery.fillers)],
    ['Fillers a minute', number(delivery.fillersPerMinute)],
    ['Hedges', String(delivery.hedges)],
    ...(isStory
      ? ([
          ['Words before your first action', share(delivery.beforeFirstAction, 'no action heard')],
          ['Words before the result', share(delivery.beforeResult, 'no result heard')],
        ] as const)
      : []),
    ...(isStory && hasParts
      ? ([
          ['Situation and task', share(star.situation + star.task)],
          ['Action', share(star.action)],
          ['Result and reflection', share(star.result)],
        ] as const)
      : []),
  ];
  return (
    <div>
      <h3>How it was told</h3>
      <dl className={styles['figures']}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function number(value: number | undefined): string {
  return value === undefined ? 'not measured' : String(Math.round(value * 10) / 10);
}

/** @param none what is said where there is no share */
function share(value: number | undefined, none = 'not measured'): string {
  return value === undefined ? none : `${Math.round(value * 100)} %`;
}
