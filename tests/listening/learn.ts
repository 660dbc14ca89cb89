/**
 * Learns what signs weigh: logistic regression over signs that are there or not, by FTRL-proximal (McMahan et al., “Ad click prediction: a
 * view from the trenches”, KDD 2013), which leaves out signs that say little. The same examples give the same scale.
 */
import type { Scale } from '../../src/domain/listening/scale';
import { seededOrder } from '../../src/domain/seeded';

export interface Example {
  readonly signs: ReadonlySet<string>;
  readonly isSo: boolean;
  /** How much it counts; 1 for an ordinary one. */
  readonly weight: number;
}

export interface Learning {
  readonly passes: number;
  /** How fast weights move. */
  readonly rate: number;
  /** The more, the fewer signs are kept. */
  readonly sparing: number;
  /** Signs that fewer examples show are left out. */
  readonly seldom: number;
}

const damping = 2;

/** Learns a scale; signs that weigh less than a hundredth are not in it. */
export function learnScale(examples: readonly Example[], learning: Learning): Scale {
  const { passes, rate, sparing } = learning;
  const places = placesOf(examples, learning.seldom);
  const bias = places.size;
  const rows = examples.map(({ signs, isSo, weight }, index) => ({
    key: String(index),
    at: Int32Array.from([...[...signs].flatMap((sign) => places.get(sign) ?? []), bias]),
    target: isSo ? 1 : 0,
    weight,
  }));
  const sums = new Float64Array(bias + 1);
  const squares = new Float64Array(bias + 1);
  const weights = new Float64Array(bias + 1);
  const weightAt = (at: number): number => {
    const sum = sums[at] ?? 0;
    const spared = at === bias ? 0 : sparing;
    if (Math.abs(sum) <= spared) return 0;
    return -(sum - Math.sign(sum) * spared) / ((1 + Math.sqrt(squares[at] ?? 0)) / rate + (at === bias ? 0 : damping));
  };
  for (let pass = 0; pass < passes; pass += 1)
    for (const { at, target, weight } of seededOrder(rows, ({ key }) => key, `pass ${pass}`)) {
      let odds = 0;
      for (const place of at) odds += weights[place] = weightAt(place);
      const slope = (1 / (1 + Math.exp(-odds)) - target) * weight;
      for (const place of at) {
        const before = squares[place] ?? 0;
        const after = before + slope * slope;
        sums[place]! += slope - ((Math.sqrt(after) - Math.sqrt(before)) / rate) * (weights[place] ?? 0);
        squares[place] = after;
      }
    }
  const learned = [...places].map(([sign, at]) => [sign, weightAt(at)] as const);
  return { bias: weightAt(bias), weights: new Map(learned.filter(([, weight]) => Math.abs(weight) >= 0.01)) };
}

function placesOf(examples: readonly Example[], seldom: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { signs } of examples) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= seldom);
  return new Map(kept.map(([sign], index) => [sign, index]));
}

/** How several odds are weighed into one: logistic regression on a few numbers, by gradient descent. */
export function learnBalance(rows: readonly { readonly odds: readonly number[]; readonly isSo: boolean }[]): {
  readonly bias: number;
  readonly weights: readonly number[];
} {
  const size = rows[0]?.odds.length ?? 0;
  const weights = Array.from({ length: size }, () => 0);
  let bias = 0;
  const rate = 0.05;
  for (let step = 0; step < 3000; step += 1) {
    const slopes = Array.from({ length: size + 1 }, () => 0);
    for (const { odds, isSo } of rows) {
      const sum = odds.reduce((total, one, index) => total + one * (weights[index] ?? 0), bias);
      const slope = 1 / (1 + Math.exp(-sum)) - (isSo ? 1 : 0);
      odds.forEach((one, index) => (slopes[index]! += slope * one));
      slopes[size]! += slope;
    }
    weights.forEach((_, index) => (weights[index]! -= (rate * (slopes[index] ?? 0)) / rows.length));
    bias -= (rate * 3 * (slopes[size] ?? 0)) / rows.length;
  }
  return { bias, weights };
}
