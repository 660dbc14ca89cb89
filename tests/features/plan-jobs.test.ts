import { describe, expect, it } from 'vitest';
import type { PlanCard } from '../../src/domain/interview-date';
import { planJobs } from '../../src/runtime/plan-jobs';

const today = 20_000;
const unseen = (kind: string, count: number, weight: number): PlanCard[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${kind}-${index}`,
    kind,
    weight,
    stability: 0,
    difficulty: 0,
    lastDay: null,
  }));
const due: PlanCard[] = Array.from({ length: 4 }, (_, index) => ({
  id: `due-${index}`,
  kind: 'behavioural',
  weight: 1,
  stability: 5,
  difficulty: 5,
  lastDay: today - 9,
  dueDay: today - 4,
}));

describe('the work of a day', () => {
  const { work } = planJobs.planDay({
    cards: [...unseen('operational-excellence', 6, 1.2), ...unseen('behavioural', 12, 1), ...due],
    today,
    interviewDay: today + 3,
    startDay: today,
    secondsLeft: 3 * 7200,
    secondsToday: 7200,
    desiredRetention: 0.9,
    newPerDay: 10,
  });
  const nameOf = (id: string) => id.replace(/-\d+$/, '');

  it('is mixed: nobody meets one kind in a row, and who stops halfway has done half of what was due', () => {
    const names = work.map(({ id }) => nameOf(id));
    expect(new Set(names)).toEqual(new Set(['operational-excellence', 'behavioural', 'due']));
    const isRun = (at: number) => new Set(names.slice(at, at + 4)).size === 1 && names.length - at >= 4;
    expect(names.map((_, at) => isRun(at))).not.toContain(true);
    const half = names.slice(0, Math.ceil(names.length / 2));
    expect(half.filter((name) => name === 'due').length).toBeGreaterThanOrEqual(2);
  });

  it('keeps the order of the plan within a kind', () => {
    for (const kind of ['operational-excellence', 'behavioural']) {
      const gains = work.filter(({ id }) => nameOf(id) === kind).map(({ gain, seconds }) => gain / seconds);
      expect(gains).toEqual(gains.toSorted((a, b) => b - a));
    }
  });
});
