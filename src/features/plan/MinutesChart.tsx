import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Projection } from '../../domain/readiness';
import styles from './MinutesChart.module.css';

interface Props {
  readonly projections: readonly Projection[];
  /** Marked, if it is among them. */
  readonly usual: number | null;
}

const height = 190;
const left = 34;
const right = 26;
const top = 12;
const bottom = 26;

/** Readiness over minutes a day, as a band with its middle. */
export function MinutesChart({ projections, usual }: Props) {
  const figure = useRef<HTMLDivElement>(null);
  const width = useWidth(figure);
  const known = projections.flatMap(({ minutes, readiness }) => (readiness ? [{ minutes, ...readiness }] : []));
  const most = Math.max(...known.map(({ minutes }) => minutes));
  const least = Math.max(0, Math.floor((Math.min(100, ...known.map(({ low }) => low)) - 5) / 10) * 10);
  const x = (minutes: number) => left + (minutes / most) * (width - left - right);
  const y = (points: number) => top + ((100 - points) / (100 - least)) * (height - top - bottom);
  const line = (end: 'low' | 'mid' | 'high') =>
    known.map((point) => `${x(point.minutes).toFixed(1)},${y(point[end]).toFixed(1)}`);
  const grid = [least, Math.round((least + 100) / 2), 100];
  return (
    <div ref={figure}>
      <svg
        width={width}
        height={height}
        role="img"
        aria-label="Readiness by minutes a day; the figures are in the table below."
        className={styles['chart']}
      >
        {grid.map((points) => (
          <g key={points}>
            <line x1={left} x2={width - right} y1={y(points)} y2={y(points)} className={styles['grid']} />
            <text x={left - 8} y={y(points) + 4} textAnchor="end" className={styles['label']}>
              {points}
            </text>
          </g>
        ))}
        <polygon points={[...line('high'), ...line('low').toReversed()].join(' ')} className={styles['band']} />
        <polyline points={line('mid').join(' ')} className={styles['line']} />
        {known.map(({ minutes, mid }) => (
          <g key={minutes}>
            <circle
              cx={x(minutes)}
              cy={y(mid)}
              r={minutes === usual ? 6 : 3}
              className={minutes === usual ? styles['usual'] : styles['point']}
            />
            <text
              x={x(minutes)}
              y={height - 8}
              textAnchor="middle"
              className={minutes === usual ? styles['strong'] : styles['label']}
            >
              {minutes}
              {minutes === most && ' min'}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

const widest = 720;

/** The width that there is, CSS pixels: drawn at its real size, the labels stay readable on a phone. */
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
