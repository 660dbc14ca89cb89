import { useMemo } from 'react';
import { findClashes } from '../../domain/hearing';
import type { Interview } from '../../domain/interview';
import { frontOf } from '../../content/catalogue';
import styles from './DebriefScreen.module.css';

const kindNames = { 'team-size': 'Team', money: 'Money', date: 'Date', percentage: 'Percentage' } as const;

/** Two answers that told one story with different figures: the room compares notes, and so does this. */
export function Clashes({ interview }: { readonly interview: Interview }) {
  const clashes = useMemo(() => findClashes(interview), [interview]);
  if (clashes.length === 0) return null;
  const ask = (turn: number) => frontOf(interview.turns[turn]?.question.id ?? '')?.ask;
  return (
    <section>
      <h2>Told twice, with different figures</h2>
      <ul className={styles['clashes']}>
        {clashes.map((clash) => (
          <li key={`${clash.turns.join('/')}${clash.first}${clash.second}`}>
            <p>
              {kindNames[clash.kind]}: <q>{clash.first}</q> against <q>{clash.second}</q>
            </p>
            <p className={styles['soft']}>
              {ask(clash.turns[0])} / {ask(clash.turns[1])}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
