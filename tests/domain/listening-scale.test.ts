import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readScales, storeScales, weigh, weighAny, weighWords, type Scale } from '../../src/domain/listening/scale';
import { learnBalance, learnScale } from '../listening/learn';
import { createNumbering } from '../listening/numbering';

const anyScale = fc
  .record({
    bias: fc.double({ min: -5, max: 5, noNaN: true }),
    weights: fc.dictionary(fc.stringMatching(/^[a-z# /]{1,12}$/), fc.double({ min: -3, max: 3, noNaN: true })),
  })
  .map(({ bias, weights }): Scale => ({ bias, weights: new Map(Object.entries(weights)) }));

describe('a scale', () => {
  it('weighs after it was stored what it weighed before, to a hundredth a sign', () => {
    fc.assert(
      fc.property(anyScale, anyScale, (one, two) => {
        const scales = { one, two };
        const again = readScales(storeScales(scales));
        for (const name of ['one', 'two'] as const) {
          for (const sign of new Set([...one.weights.keys(), ...two.weights.keys()])) {
            const off = (again[name].weights.get(sign) ?? 0) - (scales[name].weights.get(sign) ?? 0);
            expect(Math.abs(off)).toBeLessThanOrEqual(0.01 + 1e-9);
          }
          expect(again[name].bias).toBeCloseTo(scales[name].bias, 2);
        }
      }),
    );
  });

  it('adds up what is there, and nothing for signs that it does not know', () => {
    const scale = { bias: -1, weights: new Map([['should have', 2]]) };
    expect(weigh(scale, new Set(['should have', 'a van']))).toBe(1);
    expect(weigh(scale, new Set())).toBe(-1);
  });

  it('hears the best of several, and more in two than in one', () => {
    expect(weighAny([])).toBe(-9);
    expect(weighAny([-9, 3])).toBeCloseTo(3, 1);
    expect(weighAny([1, 1])).toBeGreaterThan(weighAny([1]));
  });

  it('shares a sign out among the words that show it, once', () => {
    const scale = { bias: 0, weights: new Map([['should have', 2]]) };
    const sign = { name: 'should have', from: 4, to: 6 };
    expect(weighWords(scale, [sign, sign], 3, 7)).toEqual([0, 1, 1, 0]);
  });
});

describe('learning', () => {
  const { names, numberAll } = createNumbering();
  const example = (signs: string, isSo: boolean) => ({ signs: numberAll(new Set(signs.split(' '))), isSo, weight: 1 });
  const examples = Array.from({ length: 40 }, (_, index) => [
    example(`mistake word${index % 7}`, true),
    example(`van word${index % 5}`, false),
  ]).flat();
  const learning = { trust: 1, seldom: 2, least: 0.01, stretch: (ratio: number) => ratio };

  it('gives weight to what tells them apart, and the same twice', () => {
    const scale = learnScale(examples, names, learning);
    expect(weigh(scale, new Set(['mistake']))).toBeGreaterThan(1);
    expect(weigh(scale, new Set(['van']))).toBeLessThan(-1);
    expect(Math.abs(scale.weights.get('word1') ?? 0)).toBeLessThan(scale.weights.get('mistake') ?? 0);
    expect(learnScale(examples, names, learning)).toEqual(scale);
  });

  it('puts what the lightest signs add on the average into the bias', () => {
    const all = learnScale(examples, names, { ...learning, least: 0 });
    const heavy = learnScale(examples, names, { ...learning, least: 0.1 });
    expect(heavy.weights.size).toBeLessThan(all.weights.size);
    const named = examples.map(({ signs }) => new Set(Array.from(signs, (sign) => names[sign] ?? '')));
    const mean = (scale: Scale) => named.reduce((sum, signs) => sum + weigh(scale, signs), 0) / named.length;
    expect(mean(heavy)).toBeCloseTo(mean(all), 9);
  });

  it('balances odds by how far they can be trusted', () => {
    const rows = Array.from({ length: 60 }, (_, index) => ({
      odds: [index % 2 === 0 ? 2 : -2, (index % 3) - 1],
      isSo: index % 2 === 0,
      weight: 1,
    }));
    const { weights } = learnBalance(rows);
    expect(weights[0]).toBeGreaterThan(1);
    expect(Math.abs(weights[1] ?? 9)).toBeLessThan(0.2);
  });
});
