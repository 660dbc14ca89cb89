import { calibrationBias, heardScore } from '../../domain/calibration';
import { hearTurn } from '../../domain/hearing';
import type { Interview, Score } from '../../domain/interview';
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

/** The candidate's own scores beside what was heard, over time. Only answers in words, and only behavioural ones, can be heard so. */
export function Calibration({ interviews }: { readonly interviews: readonly Interview[] }) {
  const points = interviews
    .flatMap(({ turns, plan, openedAt }) => turns.map((turn) => ({ turn, level: plan.level, at: openedAt })))
    .filter(({ turn }) => turn.score !== null && turn.question.kind === 'behavioural')
    .slice(0, heardAnswers)
    .flatMap(({ turn, level, at }): Point[] => {
      const hearing = hearTurn(turn, level);
      return hearing && turn.score !== null ? [{ at, self: turn.score, heard: heardScore(hearing.open.length) }] : [];
    })
    .toReversed();
  const bias = calibrationBias(points);
  if (bias === null || points.length < 2) return null;
  const x = (index: number) => 12 + (index * (width - 24)) / Math.max(1, points.length - 1);
  const y = (score: number) => height - 14 - ((score - 1) * (height - 28)) / 4;
  const line = (of: 'self' | 'heard') => points.map((point, index) => `${x(index)},${y(point[of])}`).join(' ');
  return (
    <section className={styles['calibration']}>
      <h2>Your ear</h2>
      <p className={styles['sentence']}>{describeBias(bias)}</p>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={describeBias(bias)} className={styles['chart']}>
        {[1, 3, 5].map((score) => (
          <line key={score} x1="0" x2={width} y1={y(score)} y2={y(score)} className={styles['grid']} />
        ))}
        <polyline points={line('heard')} className={styles['heard']} />
        <polyline points={line('self')} className={styles['self']} />
      </svg>
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
                <th scope="row">{new Date(point.at).toLocaleDateString('en-GB', { dateStyle: 'medium' })}</th>
                <td>{point.self}</td>
                <td>{point.heard}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className={styles['key']}>
          Heard: 5 where nothing was missing after the follow-ups, 4 for one thing, 3 for up to three, 2 for up to five,
          1 beyond.
        </p>
      </details>
    </section>
  );
}

function describeBias(bias: number): string {
  if (Math.abs(bias) < 0.25) return 'You score yourself about as you were heard.';
  const by = Math.abs(bias).toFixed(1);
  return bias > 0
    ? `You score yourself ${by} higher than you were heard.`
    : `You score yourself ${by} lower than you were heard.`;
}
