/** Weighs signs against each other, as a listener does: each speaks for or against, none decides alone. */
import type { Sign } from './signs';

/** What signs weigh, in log-odds (natural logarithm): above 0 they speak for it. A sign that is not in it weighs nothing. */
export interface Scale {
  /** What the scale shows where there is no sign at all. */
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** Scales as they are stored: what each shows without any sign, the signs, and what these weigh. */
export interface StoredScales<Name extends string> {
  readonly biases: Readonly<Record<Name, number>>;
  /** A line for each sign, in alphabetical order: how many letters it shares with the one before, in base 36, then its others. */
  readonly signs: string;
  /** A line for each sign: a letter for each scale that knows it, in the order of the biases, with its weight there in fiftieths. */
  readonly weights: string;
}

/** How finely weights are stored: a fiftieth changes no odds that anybody could feel. */
const steps = 50;
/** As much as one digit can say. */
const mostShared = 35;
const firstLetter = 'a'.charCodeAt(0);
const zero = '0'.charCodeAt(0);
const minus = '-'.charCodeAt(0);

/**
 * Reads stored scales. Weights are read by the codes of their letters: there are over a hundred thousand, nothing is heard before, and
 * patterns would take twice as long.
 */
export function readScales<Name extends string>(stored: StoredScales<Name>): Readonly<Record<Name, Scale>> {
  const named = Object.entries<number>(stored.biases).map(([name, bias]) => {
    const weights = new Map<string, number>();
    return { name, weights, scale: { bias, weights } };
  });
  const codeAt = (at: number) => stored.weights.charCodeAt(at);
  let sign = '';
  let at = 0;
  for (const line of stored.signs.split('\n')) {
    sign = sign.slice(0, Number.parseInt(line.charAt(0), 36)) + line.slice(1);
    while (codeAt(at) >= firstLetter) {
      const weights = named[codeAt(at) - firstLetter]?.weights;
      const direction = codeAt(at + 1) === minus ? -1 : 1;
      let figure = 0;
      for (at += direction < 0 ? 2 : 1; codeAt(at) >= zero && codeAt(at) < firstLetter; at += 1)
        figure = figure * 10 + codeAt(at) - zero;
      weights?.set(sign, (direction * figure) / steps);
    }
    at += 1;
  }
  return Object.fromEntries<Scale>(named.map(({ name, scale }) => [name, scale])) as Record<Name, Scale>;
}

/** The inverse of `readScales`, but for weights that round to nothing; up to 26 scales. */
export function storeScales<Name extends string>(scales: Readonly<Record<Name, Scale>>): StoredScales<Name> {
  const named = Object.entries<Scale>(scales);
  const table = new Map<string, string>();
  for (const [index, [, { weights }]] of named.entries()) {
    for (const [sign, weight] of weights) {
      const rounded = Math.round(weight * steps);
      const letter = String.fromCharCode(firstLetter + index);
      if (rounded !== 0) table.set(sign, `${table.get(sign) ?? ''}${letter}${rounded}`);
    }
  }
  const sorted = [...table.keys()].toSorted();
  const signs = sorted.map((sign, index) => {
    const shared = sharedLetters(sorted[index - 1] ?? '', sign);
    return `${shared.toString(36)}${sign.slice(shared)}`;
  });
  const biases = named.map(([name, { bias }]) => [name, Math.round(bias * 1000) / 1000]);
  return {
    biases: Object.fromEntries(biases) as Readonly<Record<Name, number>>,
    signs: signs.join('\n'),
    weights: sorted.map((sign) => table.get(sign)).join('\n'),
  };
}

function sharedLetters(one: string, two: string): number {
  const most = Math.min(one.length, two.length, mostShared);
  let shared = 0;
  while (shared < most && one[shared] === two[shared]) shared += 1;
  return shared;
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
