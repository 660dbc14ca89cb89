import { calibrate, heardScore, type Calibration as Calibrated } from '../../domain/calibration';
import { hearTurn, type Hearing } from '../../domain/hearing';
import type { Interview, Score } from '../../domain/interview';
import { mindedGaps } from './minded-gaps';
import styles from './Calibration.module.css';

interface Point {
  readonly at: number;
  readonly self: Score;
  readonly heard: Score;
}

/** Newest answers that are looked at: each takes some milliseconds to hear. */
const heardAnswers = 40;
const width = 640;
const height = 150;
/** Left of the lines, for the scores. */
const margin = 22;

/** The candidate's own scores beside what was heard, over time. Only answers in words, and only behavioural ones, can be heard so. */
export function Calibration({ interviews }: { readonly interviews: readonly Interview[] }) {
  const points = interviews
    .flatMap(({ turns, plan, openedAt }) => turns.map((turn) => ({ turn, level: plan.level, at: openedAt })))
    .filter(({ turn }) => turn.score !== null && turn.question.kind === 'behavioural')
    .slice(0, heardAnswers)
    .flatMap(({ turn, level, at }): Point[] => {
      const hearing = hearTurn(turn, level, mindedGaps(turn));
      return hearing && turn.score !== null ? [{ at, self: turn.score, heard: heardScore(surelyOpen(hearing)) }] : [];
    })
    .toReversed();
  const calibration = calibrate(points);
  if (calibration === null || points.length < 2) return null;
  const sentence = describe(calibration);
  const x = (index: number) => margin + (index * (width - margin - 12)) / Math.max(1, points.length - 1);
  const y = (score: number) => height - 14 - ((score - 1) * (height - 28)) / 4;
  const line = (of: 'self' | 'heard') => points.map((point, index) => `${x(index)},${y(point[of])}`).join(' ');
  return (
    <section className={styles['calibration']}>
      <h2>Your scores and what was heard</h2>
      <p className={styles['sentence']}>{sentence}</p>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={sentence} className={styles['chart']}>
        {[1, 3, 5].map((score) => (
          <g key={score}>
            <line x1={margin} x2={width} y1={y(score)} y2={y(score)} className={styles['grid']} />
            <text x={0} y={y(score)} dy="0.35em" className={styles['tick']}>
              {score}
            </text>
          </g>
        ))}
        <polyline points={line('heard')} className={styles['heard']} />
        <polyline points={line('self')} className={styles['self']} />
      </svg>
      <p className={styles['days']}>
        <span>{dayOf(points[0]?.at)}</span>
        <span>{dayOf(points.at(-1)?.at)}</span>
      </p>
      <p className={styles['key']}>
        <span data-line="self">Your score</span> <span data-line="heard">What was heard</span>
      </p>
      <details>
        <summary>As a table</summary>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Your score</th>
              <th scope="col">What was heard</th>
            </tr>
          </thead>
          <tbody>
            {points.map((point, index) => (
              <tr key={index}>
                <th scope="row">{dayOf(point.at)}</th>
                <td>{point.self}</td>
                <td>{point.heard}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className={styles['key']}>
          Heard: 5 where nothing was surely missing after the follow-ups, 4 for one thing, 3 for up to three, 2 for up
          to five, 1 beyond.
        </p>
      </details>
    </section>
  );
}

function dayOf(at: number | undefined): string {
  return at === undefined ? '' : new Date(at).toLocaleDateString('en-GB', { dateStyle: 'medium' });
}

/** What is in doubt costs nothing. */
function surelyOpen({ open }: Hearing): number {
  return open.filter(({ isDoubtful }) => !isDoubtful).length;
}

/** Below this a difference is nothing to speak of, in points. */
const little = 0.25;

function describe({ bias, off }: Calibrated): string {
  if (off < 0.75 && Math.abs(bias) < little) return 'You score yourself much as you were heard.';
  if (Math.abs(bias) * 2 < off)
    return `You are off by ${off.toFixed(1)} points on average, sometimes too high and sometimes too low.`;
  const by = Math.abs(bias).toFixed(1);
  return bias > 0
    ? `On average you give yourself ${by} points more than was heard.`
    : `On average you give yourself ${by} points less than was heard.`;
}
