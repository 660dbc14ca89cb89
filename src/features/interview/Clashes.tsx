import { useMemo } from 'react';
import { findClashes, type Clash } from '../../domain/hearing';
import type { Interview } from '../../domain/interview';
import { frontOf } from '../../content/catalogue';
import { clashDoubt } from './debrief-words';
import styles from './DebriefScreen.module.css';

const kindNames = { 'team-size': 'Team', money: 'Money', date: 'Date', percentage: 'Percentage' } as const;

/** Two answers that told one story with different figures: the room compares notes, and so does this. */
export function Clashes({ interview }: { readonly interview: Interview }) {
  const clashes = useMemo(() => findClashes(interview), [interview]);
  if (clashes.length === 0) return null;
  const ask = (turn: number) => frontOf(interview.turns[turn]?.question.id ?? '')?.ask;
  const pairOf = ({ turns }: Clash) => turns.join('/');
  const pairs = new Map(clashes.map((clash) => [pairOf(clash), clash.turns]));
  return (
    <section>
      <h2>Told twice, with different figures</h2>
      <ul className={styles['clashes']}>
        {[...pairs].map(([pair, turns]) => (
          <li key={pair}>
            {clashes
              .filter((clash) => pairOf(clash) === pair)
              .map(({ kind, first, second, isDoubtful }) => (
                <p key={`${kind} ${first} ${second}`}>
                  {kindNames[kind]}: <q>{first}</q> against <q>{second}</q>
                  {isDoubtful && <span className={styles['soft']}> · {clashDoubt}</span>}
                </p>
              ))}
            <p className={styles['soft']}>
              {ask(turns[0])} / {ask(turns[1])}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
