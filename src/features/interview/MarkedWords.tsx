import { Fragment } from 'react';
import type { Evidence } from '../../domain/answer-analysis';
import type { Span } from '../../domain/listening/words';
import styles from './MarkedWords.module.css';

/** What is marked: its name, and the letter that stands behind its words. */
const kinds = {
  actions: { name: 'Your own action', letter: 'A' },
  results: { name: 'Result', letter: 'R' },
  metrics: { name: 'Number', letter: 'N' },
  alternatives: { name: 'Choice and reason', letter: 'C' },
  customers: { name: 'Whom it touched', letter: 'W' },
  mechanisms: { name: 'What was kept', letter: 'K' },
  lessons: { name: 'Lesson', letter: 'L' },
  owned: { name: 'Owned by you', letter: 'O' },
  scopes: { name: 'Scope', letter: 'S' },
} as const satisfies Record<keyof Evidence, { readonly name: string; readonly letter: string }>;
type Kind = keyof typeof kinds;

interface Mark extends Span {
  readonly kind: Kind;
}

interface Piece {
  readonly text: string;
  /** What shows: where marks meet, the shortest. */
  readonly kind: Kind | undefined;
  /** What ends here. */
  readonly ended: readonly Kind[];
}

/** Cuts a text where marks begin and end. */
function cutAtMarks(text: string, evidence: Evidence): readonly Piece[] {
  const marks = (Object.keys(kinds) as Kind[]).flatMap((kind) =>
    evidence[kind].map((span): Mark => ({ ...span, kind })),
  );
  const shortestFirst = marks.toSorted((a, b) => a.end - a.start - (b.end - b.start));
  const cuts = new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])]);
  return [...cuts]
    .toSorted((a, b) => a - b)
    .flatMap((start, index, all) => {
      const end = all[index + 1];
      if (end === undefined) return [];
      const over = shortestFirst.filter((mark) => mark.start <= start && mark.end >= end);
      const ended = over.filter((mark) => mark.end === end).map(({ kind }) => kind);
      return [{ text: text.slice(start, end), kind: over[0]?.kind, ended: [...new Set(ended)] }];
    });
}

/** The transcript with what was heard in it marked. */
export function MarkedWords({ text, evidence }: { readonly text: string; readonly evidence: Evidence }) {
  const used = (Object.keys(kinds) as Kind[]).filter((kind) => evidence[kind].length > 0);
  return (
    <div className={styles['marked']}>
      <p className={styles['words']}>
        {cutAtMarks(text, evidence).map(({ text: words, kind, ended }, index) =>
          kind ? (
            <mark key={index} data-kind={kind}>
              {words}
              {ended.map((one) => (
                <Fragment key={one}>
                  <sup aria-hidden="true">{kinds[one].letter}</sup>
                  <span className="visually-hidden"> ({kinds[one].name})</span>
                </Fragment>
              ))}
            </mark>
          ) : (
            words
          ),
        )}
      </p>
      {used.length > 0 && (
        <ul className={styles['legend']} aria-label="Marks">
          {used.map((kind) => (
            <li key={kind}>
              <mark data-kind={kind}>
                {kinds[kind].name}
                <sup aria-hidden="true">{kinds[kind].letter}</sup>
              </mark>{' '}
              {evidence[kind].length}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
