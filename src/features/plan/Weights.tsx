import { principleIds, type PrincipleId } from '../../domain/question';
import type { PrincipleWeight, Settings } from '../../domain/settings';
import { principleName } from '../../content/catalogue';
import { useResult } from '../../parts/use-result';
import { changePlan } from '../../runtime/day-plan';
import { readPerformance } from '../../runtime/plan-inputs';
import { useRuntime } from '../../runtime/runtime';
import styles from './PlanScreen.module.css';

/** What makes a card weigh more or less, and what the user may say about it. */
export function Weights({ settings }: { readonly settings: Settings }) {
  const runtime = useRuntime();
  const { value: performance } = useResult(() => readPerformance(runtime), [runtime]);
  const setWeight = (id: PrincipleId, weight: PrincipleWeight) =>
    void changePlan(runtime, { principleWeights: { ...settings.principleWeights, [id]: weight } });
  return (
    <section>
      <h2>What counts more</h2>
      <p>
        Heavy cards come first, above all those that you have not met. Your level, the rounds that ask a question and
        your last loop or drill set a card’s weight; what you say of a principle goes on top.
      </p>
      <div className={styles['scroll']} tabIndex={0} role="region" aria-label="Principles and their weights">
        <table>
          <thead>
            <tr>
              <th scope="col">Principle</th>
              <th scope="col">Last scored</th>
              <th scope="col">Counts</th>
            </tr>
          </thead>
          <tbody>
            {principleIds.map((id) => {
              const score = performance?.areas.get(id);
              return (
                <tr key={id}>
                  <th scope="row">{principleName(id)}</th>
                  <td>{score === undefined ? 'not measured' : `${score} of 5`}</td>
                  <td>
                    <select
                      aria-label={`${principleName(id)} counts`}
                      value={settings.principleWeights[id] ?? 1}
                      onChange={(event) => setWeight(id, Number(event.target.value) as PrincipleWeight)}
                    >
                      <option value={0.5}>Less</option>
                      <option value={1}>As usual</option>
                      <option value={2}>More</option>
                    </select>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={settings.hasCodingRound}
          onChange={(event) => void changePlan(runtime, { hasCodingRound: event.target.checked })}
        />
        There is a coding round. Without one, coding questions wait until after the interview.
      </label>
      <details>
        <summary>How a weight is worked out</summary>
        <p>
          It is a product. Its rounds: a behavioural round counts 1, the design round 2.4 (62.5 of 100 shared by four,
          and 37.5); the heaviest counts in full and each further one half; code counts 1.6 where there is a coding
          round. Its kind: a question 1, a principle’s card ½, a design concept ⅓, a fact ⅕. Your level: ½ for a card of
          other levels. Its principles: less ½, more 2; of several the one that counts most. Your last loop or drill: 2,
          1½ or 1¼ for an answer scored 1, 2 or 3, and half as much on top for a principle.
        </p>
      </details>
    </section>
  );
}
