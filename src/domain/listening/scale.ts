/** Weighs signs against each other, as a listener does: each speaks for or against, none decides alone. */
import type { Sign } from './signs';

/** What signs weigh, in log-odds (natural logarithm): above 0 they speak for it. A sign that is not in it weighs nothing. */
export interface Scale {
  /** What the scale shows where there is no sign at all. */
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** A scale as it is stored: a line for each weight, in twentieths, then the signs that have it; all of them parted by tabs. */
export interface StoredScale {
  readonly bias: number;
  readonly weights: string;
}

/** How finely weights are stored: a twentieth changes no odds that anybody could feel. */
const steps = 20;

/** Reads a stored scale; a sign that stands in two lines has the weight of the later. */
export function readScale({ bias, weights }: StoredScale): Scale {
  const read = new Map<string, number>();
  for (const line of weights.split('\n')) {
    const [weight, ...signs] = line.split('\t');
    for (const sign of signs) read.set(sign, Number(weight) / steps);
  }
  return { bias, weights: read };
}

/** The inverse of `readScale`, but for weights that round to nothing. */
export function storeScale({ bias, weights }: Scale): StoredScale {
  const byWeight = new Map<number, string[]>();
  for (const [sign, weight] of weights) {
    const rounded = Math.round(weight * steps);
    if (rounded !== 0) byWeight.set(rounded, [...(byWeight.get(rounded) ?? []), sign]);
  }
  const lines = [...byWeight]
    .toSorted(([a], [b]) => b - a)
    .map(([weight, signs]) => [weight, ...signs.toSorted()].join('\t'));
  return { bias: Math.round(bias * 1000) / 1000, weights: lines.join('\n') };
}

/** The log-odds of some signs. */
export function weigh({ bias, weights }: Scale, signs: ReadonlySet<string>): number {
  let sum = bias;
  for (const sign of signs) sum += weights.get(sign) ?? 0;
  return sum;
}

/** The best of several log-odds, and somewhat more where others are good as well: their odds added up, from -9 (hardly ever) on. */
export function weighAny(odds: readonly number[]): number {
  const floor = -9;
  const most = Math.max(floor, ...odds);
  return most + Math.log(odds.reduce((sum, one) => sum + Math.exp(one - most), Math.exp(floor - most)));
}

/** What each word of a stretch adds to the scale, in order: the weight of a sign is shared out among the words that show it. */
export function weighWords({ weights }: Scale, signs: readonly Sign[], from: number, to: number): number[] {
  const shares = Array.from({ length: Math.max(0, to - from) }, () => 0);
  const weighed = new Set<string>();
  for (const sign of signs) {
    const weight = weighed.has(sign.name) ? 0 : (weights.get(sign.name) ?? 0);
    weighed.add(sign.name);
    if (weight === 0) continue;
    for (let at = Math.max(from, sign.from); at < Math.min(to, sign.to); at += 1)
      shares[at - from] = (shares[at - from] ?? 0) + weight / (sign.to - sign.from);
  }
  return shares;
}

/** How several odds are weighed into one. */
export interface Balance {
  readonly bias: number;
  readonly weights: readonly number[];
}

/** The log-odds that come of several, in the order in which they were learned. */
export function balance({ bias, weights }: Balance, odds: readonly number[]): number {
  return odds.reduce((sum, one, index) => sum + one * (weights[index] ?? 0), bias);
}
