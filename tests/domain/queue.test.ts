import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planQueue, relativeOverdueness, type QueueInput } from '../../src/domain/queue';
import { untouchedCard } from '../../src/domain/card-log';
import type { CardKind } from '../../src/domain/question';
import { dayNumber, reviewCard } from '../support/cards';

const input = (change: Partial<QueueInput>): QueueInput => ({
  today: dayNumber(20_000),
  learning: [],
  due: [],
  fresh: [],
  introduced: [],
  newPerDay: 10,
  reviewsLeft: 200,
  siblingsOf: () => null,
  shownToday: new Map(),
  seed: '2026-11-20',
  ...change,
});
const fresh = (count: number, kind: CardKind = 'people') =>
  Array.from({ length: count }, (_, index) => ({ id: `${kind}-${index}`, kind }));

describe('the queue of a day', () => {
  it('is the same for the same seed, and another one for another', () => {
    const cards = fresh(60);
    expect(planQueue(input({ fresh: cards }))).toEqual(planQueue(input({ fresh: cards })));
    expect(planQueue(input({ fresh: cards })).main).not.toEqual(
      planQueue(input({ fresh: cards, seed: 'another' })).main,
    );
  });

  it('brings first what waited longest for its interval', () => {
    const long = reviewCard('long', { elapsed: 110, interval: 100 });
    const short = reviewCard('short', { elapsed: 6, interval: 3 });
    expect(relativeOverdueness(short, dayNumber(20_000))).toBe(2);
    expect(planQueue(input({ due: [long, short] })).main).toEqual(['short', 'long']);
  });

  it('mixes new cards evenly among the reviews', () => {
    const due = Array.from({ length: 20 }, (_, index) => reviewCard(`due-${index}`));
    const { main } = planQueue(input({ due, fresh: fresh(5), newPerDay: 5 }));
    const places = main.flatMap((id, index) => (id.startsWith('people') ? [index] : []));
    const gaps = places.slice(1).map((place, index) => place - (places[index] ?? 0));
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(1);
  });

  it('takes new cards of all kinds in turn', () => {
    const { main } = planQueue(
      input({ fresh: [...fresh(30, 'people'), ...fresh(30, 'coding'), ...fresh(30, 'principle')], newPerDay: 6 }),
    );
    for (const kind of ['people', 'coding', 'principle'])
      expect(main.filter((id) => id.startsWith(kind))).toHaveLength(2);
  });

  it('keeps the rest of the day’s plan when some of it is done and the page is reloaded', () => {
    const cards = [...fresh(20, 'people'), ...fresh(20, 'coding')];
    const { main: plan } = planQueue(input({ fresh: cards }));
    const done = [plan[1], plan[4]].flatMap((id) => cards.filter((card) => card.id === id));
    const rest = planQueue(input({ fresh: cards.filter((card) => !done.includes(card)), introduced: done }));
    expect(rest.main).toEqual(plan.filter((id) => !done.some((card) => card.id === id)));
  });

  it('holds the limits, and never two siblings, not even with one that had its turn', () => {
    const group = (id: string) => `group-${Number(id.split('-').at(-1)) % 7}`;
    fc.assert(
      fc.property(
        fc.nat(40),
        fc.nat(40),
        fc.nat(20),
        fc.nat(20),
        fc.subarray([0, 1, 2, 3]),
        (dueCount, freshCount, newPerDay, reviewsLeft, shown) => {
          const due = Array.from({ length: dueCount }, (_, index) =>
            reviewCard(`due-${index}`, { elapsed: 1 + (index % 9) }),
          );
          const shownToday = new Map(shown.map((number) => [`group-${number}`, `done-${number}`]));
          const { main } = planQueue(
            input({ due, fresh: fresh(freshCount), newPerDay, reviewsLeft, siblingsOf: group, shownToday }),
          );
          const groups = main.map(group);
          expect(new Set(groups).size).toBe(groups.length);
          for (const taken of shownToday.keys()) expect(groups).not.toContain(taken);
          expect(main.filter((id) => id.startsWith('people')).length).toBeLessThanOrEqual(newPerDay);
          expect(main.filter((id) => id.startsWith('due')).length).toBeLessThanOrEqual(reviewsLeft);
        },
      ),
    );
  });

  it('says how many due cards the limit leaves for another day', () => {
    const due = Array.from({ length: 5 }, (_, index) => reviewCard(`due-${index}`));
    expect(planQueue(input({ due, reviewsLeft: 2 })).heldBack).toBe(3);
    expect(planQueue(input({ due })).heldBack).toBe(0);
  });

  it('lets the card itself come again that its group had its turn with', () => {
    const again = {
      ...untouchedCard('a-1'),
      phase: 'learning' as const,
      dueAt: 5,
      memory: { stability: 1, difficulty: 5 },
    };
    const queue = planQueue(
      input({ learning: [again], siblingsOf: () => 'group', shownToday: new Map([['group', 'a-1']]) }),
    );
    expect(queue.learning).toEqual(['a-1']);
  });
});
