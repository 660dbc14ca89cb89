import { useEffect, useState, useRef, type RefObject } from 'react';
import { addDays, type Day } from '../../domain/calendar';
import { forgettingCurve, type ReviewedOn } from '../../domain/forgetting';
import { retrievability } from '../../domain/scheduler';
import { formatDay } from '../../parts/dates';
import { formatDays } from '../../parts/card-words';
import styles from './ForgettingChart.module.css';

interface Props {
  /** At least one review. */
  readonly history: readonly ReviewedOn[];
  readonly today: Day;
}

const height = 200;
const left = 40;
const top = 14;
const bottom = 24;

/** Predicted recall since the first review and for a while to come, its answer in a sentence above it. */
export function ForgettingChart({ history, today }: Props) {
  const figure = useRef<HTMLElement>(null);
  const width = useWidth(figure);
  const first = history[0];
  const last = history.at(-1);
  if (!first || !last) return null;
  const horizon = addDays(today, Math.max(7, Math.round((today - first.day) / 3), Math.round(last.memory.stability)));
  const points = forgettingCurve(history, horizon);
  const x = (day: number) => left + ((day - first.day) / Math.max(1, horizon - first.day)) * (width - left - 8);
  const y = (recall: number) => top + (1 - recall) * (height - bottom - top);
  const now = retrievability(last.memory.stability, today - last.day);
  const inAMonth = retrievability(last.memory.stability, today + 30 - last.day);
  const percent = (recall: number) => Math.round(recall * 100);

  return (
    <figure ref={figure} className={styles['figure']}>
      <figcaption>
        <p className={styles['sentence']}>
          You would recall this with {percent(now)} % today, and with {percent(inAMonth)} % in a month if you left it
          alone.
        </p>
        <p className={styles['note']}>
          A prediction by FSRS from {history.length === 1 ? 'one review' : `${history.length} reviews`}. Stability:{' '}
          {formatDays(Math.max(1, Math.round(last.memory.stability)))}. Difficulty: {last.memory.difficulty.toFixed(1)}{' '}
          of 10.
        </p>
      </figcaption>
      <svg
        width={width}
        height={height}
        role="img"
        aria-label="Predicted recall over time; the reviews are in the table below."
        className={styles['chart']}
      >
        {[0, 0.5, 0.9, 1].map((recall) => (
          <g key={recall}>
            <line
              x1={left}
              x2={width - 8}
              y1={y(recall)}
              y2={y(recall)}
              className={recall === 0.9 ? styles['target'] : styles['grid']}
            />
            <text x={left - 8} y={y(recall) + 4} textAnchor="end" className={styles['label']}>
              {percent(recall)}
            </text>
          </g>
        ))}
        <line x1={x(today)} x2={x(today)} y1={top} y2={height - bottom} className={styles['today']} />
        <polyline
          points={points.map((point) => `${x(point.day).toFixed(1)},${y(point.recall).toFixed(1)}`).join(' ')}
          className={styles['curve']}
        />
        {history.map((review, index) => (
          <circle
            key={index}
            cx={x(review.day)}
            cy={y(1)}
            r={4}
            className={review.rating === 1 ? styles['forgotten'] : styles['recalled']}
          />
        ))}
        <text x={left} y={height - 6} className={styles['label']}>
          {formatDay(first.day)}
        </text>
        <text x={width - 8} y={height - 6} textAnchor="end" className={styles['label']}>
          {formatDay(horizon)}
        </text>
        {x(today) > left + 110 && x(today) < width - 120 && (
          <text x={x(today)} y={height - 6} textAnchor="middle" className={styles['label']}>
            today
          </text>
        )}
      </svg>
    </figure>
  );
}

const widest = 720;

/** The width that there is, CSS pixels: the chart is drawn at its real size, so that its labels stay readable on a phone. */
function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(widest);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.max(240, Math.min(widest, Math.floor(entry.contentRect.width))));
    });
    if (element.current) observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
