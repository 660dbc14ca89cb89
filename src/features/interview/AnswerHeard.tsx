import type { Evidence, Gap } from '../../domain/answer-analysis';
import { answerText, hearTurn, type Hearing } from '../../domain/hearing';
import type { InterviewDeed, Turn } from '../../domain/interview';
import type { GapId, Level } from '../../domain/question';
import { Button } from '../../ui/Button';
import { fixes, gapNames } from './gap-words';
import styles from './AnswerHeard.module.css';

interface Props {
  readonly turn: Turn;
  readonly index: number;
  readonly level: Level;
  /** Keeps the candidate's word against a finding; left out where nothing can be written. */
  readonly judge: (deed: InterviewDeed) => void;
}

/** What was heard in an answer: the words marked, what was missing, how it was told, and one thing to mend. */
export function AnswerHeard({ turn, index, level, judge }: Props) {
  const hearing = hearTurn(turn, level);
  if (!hearing) return <Unheard text={answerText(turn)} />;
  const wrong = new Set(turn.wrongFindings);
  const standing = hearing.analysis.gaps.filter(({ id }) => !wrong.has(id));
  const [first] = hearing.open.length > 0 ? hearing.open : standing;
  return (
    <section className={styles['heard']} aria-label={`What was heard in answer ${index + 1}`}>
      {first ? (
        <p className={styles['fix']}>
          <strong>One thing to mend.</strong> {fixes[first.id]}
        </p>
      ) : (
        <p className={styles['fix']}>Nothing that a bar raiser listens for was missing.</p>
      )}
      <Marked text={hearing.text} evidence={hearing.analysis.evidence} />
      <Gaps
        hearing={hearing}
        wrong={wrong}
        onJudge={(gap, isWrong) => judge({ kind: 'findingJudged', turn: index, gap, isWrong })}
      />
      <Figures hearing={hearing} />
    </section>
  );
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

const kinds = {
  results: 'Result',
  metrics: 'Number',
  lessons: 'Lesson',
  mechanisms: 'What lasted',
  alternatives: 'Choice and reason',
  customers: 'Who was served',
  scopes: 'Scope',
  actions: 'Your own action',
} as const satisfies Record<keyof Evidence, string>;
type Kind = keyof typeof kinds;

/** The transcript with what was heard in it marked; where two marks meet, the rarer one shows. */
function Marked({ text, evidence }: { readonly text: string; readonly evidence: Evidence }) {
  const order = Object.keys(kinds) as Kind[];
  const marks = Array.from<Kind | undefined>({ length: text.length });
  for (const kind of order.toReversed()) for (const { start, end } of evidence[kind]) marks.fill(kind, start, end);
  const pieces: { readonly kind: Kind | undefined; readonly text: string }[] = [];
  for (let start = 0; start < text.length;) {
    let end = start + 1;
    while (end < text.length && marks[end] === marks[start]) end += 1;
    pieces.push({ kind: marks[start], text: text.slice(start, end) });
    start = end;
  }
  const used = order.filter((kind) => evidence[kind].length > 0);
  return (
    <>
      <p className={styles['transcript']}>
        {pieces.map((piece, index) =>
          piece.kind ? (
            <mark key={index} data-kind={piece.kind} title={kinds[piece.kind]}>
              {piece.text}
            </mark>
          ) : (
            piece.text
          ),
        )}
      </p>
      {used.length > 0 && (
        <ul className={styles['legend']} aria-label="Marks">
          {used.map((kind) => (
            <li key={kind}>
              <mark data-kind={kind}>{kinds[kind]}</mark> {evidence[kind].length}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface GapsProps {
  readonly hearing: Hearing;
  readonly wrong: ReadonlySet<GapId>;
  readonly onJudge: (gap: GapId, isWrong: boolean) => void;
}

/** What was missing, each with the words that showed it, and whether the follow-ups brought it after all. */
function Gaps({ hearing, wrong, onJudge }: GapsProps) {
  const { gaps } = hearing.analysis;
  if (gaps.length === 0) return null;
  const open = new Set(hearing.open.map(({ id }) => id));
  return (
    <ul className={styles['gaps']} aria-label="What was missing">
      {gaps.map((gap) => (
        <li key={gap.id} data-wrong={wrong.has(gap.id)}>
          <div>
            <p className={styles['gap']}>
              {gapNames[gap.id]}
              {wrong.has(gap.id) && <span className={styles['soft']}> · you say that this is wrong</span>}
              {!wrong.has(gap.id) && !open.has(gap.id) && <span className={styles['soft']}> · told when asked</span>}
            </p>
            <Why gap={gap} />
          </div>
          <Button
            look="quiet"
            aria-label={wrong.has(gap.id) ? `It was right: ${gapNames[gap.id]}` : `This is wrong: ${gapNames[gap.id]}`}
            onClick={() => onJudge(gap.id, !wrong.has(gap.id))}
          >
            {wrong.has(gap.id) ? 'It was right' : 'This is wrong'}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function Why({ gap }: { readonly gap: Gap }) {
  return (
    <p className={styles['why']}>
      {gap.why} {gap.quote !== undefined && <q>{gap.quote}</q>}
    </p>
  );
}

function Figures({ hearing }: { readonly hearing: Hearing }) {
  const { delivery, star, evidence } = hearing.analysis;
  // Where nothing of a story was heard, its words are no situation either.
  const isStory = Object.values(evidence).some((spans) => spans.length > 0);
  const rows: readonly (readonly [string, string])[] = [
    ['Words', String(delivery.words)],
    ['Words a minute', number(delivery.wordsPerMinute)],
    ['Fillers a minute', number(delivery.fillersPerMinute)],
    ['Hedges', String(delivery.hedges)],
    ['Before your first action', share(delivery.beforeFirstAction)],
    ['Before the result', share(delivery.beforeResult)],
  ];
  const parts = [
    ['Situation', star.situation],
    ['Task', star.task],
    ['Action', star.action],
    ['Result', star.result],
  ] as const;
  return (
    <dl className={styles['figures']}>
      {[...rows, ...parts.map(([name, part]) => [name, share(isStory ? part : undefined)] as const)].map(
        ([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

function number(value: number | undefined): string {
  return value === undefined ? 'not measured' : String(Math.round(value * 10) / 10);
}

function share(value: number | undefined): string {
  return value === undefined ? 'not measured' : `${Math.round(value * 100)} % of the words`;
}
