import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { performanceFrom, weighCard, type Performance, type Weighable } from '../../src/domain/card-weights';
import type { Score } from '../../src/domain/interview';
import { levels, principleIds, questionKinds, rounds, type Area } from '../../src/domain/question';
import { defaultSettings, type Settings } from '../../src/domain/settings';
import { scoredInterview } from '../support/interviews';

const nothing: Performance = { cards: new Map(), areas: new Map() };
const scored = (cards: readonly [string, Score][], areas: readonly [Area, Score][] = []): Performance => ({
  cards: new Map(cards),
  areas: new Map(areas),
});
const question = (change: Partial<Weighable> = {}): Weighable => ({
  id: 'own-outage',
  kind: 'behavioural',
  levels: ['L6', 'L7'],
  rounds: ['hiring-manager'],
  principles: ['ownership'],
  ...change,
});
const weight = (card: Weighable, settings: Partial<Settings> = {}, performance = nothing) =>
  weighCard(card, { ...defaultSettings, ...settings }, performance).weight;

describe('the weight of a card', () => {
  it('is 1 for a behavioural question of one round, at the user’s level, with nothing else known', () => {
    expect(weight(question(), { level: 'L7' })).toBe(1);
    expect(weight(question())).toBe(1);
  });

  it('follows the rounds: design 2.4 times a behavioural one, and half of each further round', () => {
    expect(weight(question({ kind: 'system-design', rounds: ['system-design'] }))).toBe(2.4);
    expect(weight(question({ rounds: ['hiring-manager', 'director'] }))).toBe(1.5);
    expect(weight(question({ rounds: ['director', 'system-design'] }))).toBeCloseTo(2.9);
    expect(weight(question({ rounds: [] }))).toBe(1);
  });

  it('gives code weight only where there is a coding round', () => {
    const code = question({ kind: 'coding', rounds: ['technical'] });
    expect(weight(code)).toBe(0);
    expect(weight(code, { hasCodingRound: true })).toBe(1.6);
  });

  it('counts facts and concepts less than questions', () => {
    const of = (kind: Weighable['kind']) => weight(question({ kind, rounds: [] }));
    expect([of('own'), of('principle'), of('concept'), of('fact')]).toEqual([1, 1 / 2, 1 / 3, 1 / 5]);
  });

  it('is halved for a card of other levels', () => {
    expect(weight(question(), { level: 'L8' })).toBe(0.5);
    expect(weight(question({ levels: [] }), { level: 'L8' })).toBe(1);
  });

  it('takes the user’s word on a principle, of several the one that counts most', () => {
    const several = question({ principles: ['ownership', 'frugality'] });
    expect(weight(several, { principleWeights: { frugality: 2 } })).toBe(2);
    expect(weight(several, { principleWeights: { frugality: 0.5 } })).toBe(1);
    expect(weight(question(), { principleWeights: { ownership: 0.5 } })).toBe(0.5);
  });

  it('is raised by a bad answer, and half as far by a bad score of its principle', () => {
    const after = (score: Score) => weight(question(), {}, scored([['own-outage', score]]));
    expect(([1, 2, 3, 4, 5] as const).map(after)).toEqual([2, 1.5, 1.25, 1, 1]);
    expect(weight(question(), {}, scored([], [['ownership', 1]]))).toBe(1.5);
    expect(weight(question(), {}, scored([['own-outage', 5]], [['ownership', 2]]))).toBe(1.25);
    expect(weight(question(), {}, scored([['other', 1]], [['frugality', 1]]))).toBe(1);
  });

  it('is the product of its parts, whatever they are', () => {
    const cards = fc.record({
      id: fc.constantFrom('a', 'b'),
      kind: fc.constantFrom(
        ...questionKinds,
        'principle' as const,
        'concept' as const,
        'fact' as const,
        'own' as const,
      ),
      levels: fc.subarray([...levels]),
      rounds: fc.subarray([...rounds]),
      principles: fc.subarray([...principleIds]),
    });
    const settings = fc.record({
      level: fc.constantFrom(null, ...levels),
      hasCodingRound: fc.boolean(),
      principleWeights: fc.dictionary(
        fc.constantFrom(...principleIds),
        fc.constantFrom(0.5 as const, 1 as const, 2 as const),
      ),
    });
    const score = fc.constantFrom<Score>(1, 2, 3, 4, 5);
    const performances = fc.record({
      cards: fc.array(fc.tuple(fc.constantFrom('a', 'b'), score)),
      areas: fc.array(fc.tuple(fc.constantFrom<Area>(...principleIds), score)),
    });
    fc.assert(
      fc.property(cards, settings, performances, (card, chosen, { cards: answers, areas }) => {
        const parts = weighCard(card, chosen, scored(answers, areas));
        const { round, kind, level, principle, performance } = parts;
        expect(parts.weight).toBeCloseTo(round * kind * level * principle * performance);
        expect(parts.weight).toBeGreaterThanOrEqual(0);
        expect(performance).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});

describe('what loops and drills say', () => {
  it('is the newest score of each answer and of each area', () => {
    const older = scoredInterview([
      { answers: [{ score: 1 }, { score: 2 }], areas: [{ area: 'ownership', score: 1, evidence: '' }] },
    ]);
    const newer = scoredInterview([
      { answers: [{ score: 3 }, null], areas: [{ area: 'ownership', score: 4, evidence: 'x' }] },
    ]);
    const { cards, areas } = performanceFrom([newer, older]);
    expect(Object.fromEntries(cards)).toEqual({ 'question-0-0': 3, 'question-0-1': 2 });
    expect(areas.get('ownership')).toBe(4);
  });

  it('counts a high score without a word of evidence as the debrief does', () => {
    const { cards } = performanceFrom([scoredInterview([{ answers: [{ score: 5 }] }])]);
    expect(cards.get('question-0-0')).toBe(3);
  });
});
