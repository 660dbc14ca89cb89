import { hearTurn } from '../../domain/hearing';
import type { Interview, Turn } from '../../domain/interview';
import { useRuntime } from '../../runtime/runtime';
import { readInterviews } from '../../storage/interview-queries';
import { useLive } from '../../storage/live';
import { formatDuration } from '../../ui/time';
import { gapName } from './gap-words';
import { mindedGaps } from './minded-gaps';
import styles from './DebriefScreen.module.css';

/** As many interviews back as an earlier try is looked for. */
const lookedAt = 100;

interface Try {
  readonly interview: Interview;
  readonly turn: Turn;
}

/** The same question before, beside this try. */
export function EarlierTries({ interview }: { readonly interview: Interview }) {
  const runtime = useRuntime();
  const question = interview.turns[0]?.question.id;
  const tries = useLive(async (): Promise<readonly Try[]> => {
    const past = await readInterviews(runtime.db, lookedAt);
    return past
      .filter((other) => other.openedAt <= interview.openedAt)
      .flatMap((other) =>
        other.turns.flatMap((turn) => (turn.question.id === question ? [{ interview: other, turn }] : [])),
      )
      .slice(0, 3)
      .toReversed();
  }, [runtime, question, interview.openedAt]);
  if (!tries || tries.length < 2) return null;
  const rows: readonly (readonly [string, (one: Try) => string])[] = [
    ['Your score', ({ turn }) => (turn.score === null ? 'none' : `${turn.score} of 5`)],
    ['Missing', (one) => missing(one)],
    ['Words a minute', (one) => paceOf(one)],
    ['Answer took', ({ turn }) => formatDuration(answerTime(turn))],
    [
      'Unanswered follow-ups',
      ({ turn }) => String(turn.parts.filter((part, at) => part.wasPassed || turn.missed.includes(at)).length),
    ],
  ];
  return (
    <section>
      <h2>This question before</h2>
      <div className={styles['scroll']} tabIndex={0} role="region" aria-label="Tries of this question">
        <table className={styles['time']}>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">What</span>
              </th>
              {tries.map((one, index) => (
                <th key={one.interview.id} scope="col">
                  {index === tries.length - 1
                    ? 'This time'
                    : new Date(one.interview.openedAt).toLocaleDateString('en-GB', { dateStyle: 'medium' })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, say]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {tries.map((one) => (
                  <td key={one.interview.id} className={styles['lines']}>
                    {say(one)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function missing({ turn, interview }: Try): string {
  const minded = mindedGaps(turn);
  if (minded.length === 0) return 'not listened for';
  const hearing = hearTurn(turn, interview.plan.level, minded);
  if (!hearing) return 'not measured';
  if (hearing.tellsNothing) return 'A story';
  return hearing.open.length === 0 ? 'Nothing' : hearing.open.map(gapName).join('\n');
}

function paceOf({ turn, interview }: Try): string {
  const pace = hearTurn(turn, interview.plan.level, mindedGaps(turn))?.analysis.delivery.wordsPerMinute;
  return pace === undefined ? 'not measured' : String(Math.round(pace));
}

function answerTime(turn: Turn): number {
  return turn.parts.filter((part) => part.kind === 'answer').reduce((sum, part) => sum + part.took, 0);
}
