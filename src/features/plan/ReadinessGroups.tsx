import type { ComponentProps } from 'react';
import { principleIds, questionKinds, rounds, type CardKind, type RoundId } from '../../domain/question';
import type { ReadinessForecast } from '../../domain/readiness';
import { principleName } from '../../content/catalogue';
import { kindName } from '../../parts/card-words';
import { ReadinessBars } from '../../parts/ReadinessBars';
import styles from './PlanScreen.module.css';

const kinds: readonly CardKind[] = [...questionKinds, 'principle', 'concept', 'fact', 'own'];
const roundNames: Readonly<Record<RoundId, string>> = {
  recruiter: 'Recruiter',
  'system-design': 'System design',
  'people-management': 'People management',
  director: 'Director',
  'hiring-manager': 'Hiring manager',
  technical: 'Technical',
};

/** A round and a kind of question may share a name. */
function Group({ name, rows }: { readonly name: string } & ComponentProps<typeof ReadinessBars>) {
  if (rows.length === 0) return null;
  return (
    <div>
      <h3>{name}</h3>
      <ReadinessBars rows={rows} />
    </div>
  );
}

/** What would be recalled on the day of each principle, round and kind if nothing more was reviewed. */
export function ReadinessGroups({ groups }: Pick<ReadinessForecast, 'groups'>) {
  const rowsOf = <Id extends string>(group: string, ids: readonly Id[], nameOf: (id: Id) => string) =>
    ids.flatMap((id) => {
      const range = groups.get(`${group}/${id}`);
      return range === undefined ? [] : [{ name: nameOf(id), range }];
    });
  return (
    <section>
      <h2>If you stopped now, by principle, round and kind</h2>
      <p className={styles['soft']}>
        Of 100 on the day. A card that you have not met counts as not known; where none was met, nothing is measured.
      </p>
      <div className={styles['columns']}>
        <Group name="Principles" rows={rowsOf('principle', principleIds, principleName)} />
        <div className={styles['column']}>
          <Group name="Rounds" rows={rowsOf('round', rounds, (id) => roundNames[id])} />
          <Group name="Kinds of card" rows={rowsOf('kind', kinds, kindName)} />
        </div>
      </div>
    </section>
  );
}
