import type { ReadinessRange } from '../domain/readiness';
import { formatRange } from './readiness-words';
import styles from './ReadinessBars.module.css';

interface Props {
  readonly rows: readonly { readonly name: string; readonly range: ReadinessRange | null }[];
}

/** One meter a row, with its range in figures beside it. */
export function ReadinessBars({ rows }: Props) {
  return (
    <dl className={styles['bars']}>
      {rows.map(({ name, range }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {range ? (
              <meter min={0} max={100} value={range.mid} aria-label={name} />
            ) : (
              <span aria-hidden="true" className={styles['empty']} />
            )}
            <span className={styles['figure']}>{formatRange(range)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
