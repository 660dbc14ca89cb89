/**
 * Learns what signs weigh: logistic regression over signs that are there or not, each first stretched by how much oftener it stands where
 * the thing is so than where it is not (Wang & Manning, “Baselines and Bigrams: Simple, Good Sentiment and Topic Classification”, ACL 2012).
 * The same examples give the same scale.
 */
import type { Balance, Scale } from '../../src/domain/listening/scale';
import { minimise, type Curve } from './minimise';

/** Something of which it is known whether it is so. */
interface Known {
  readonly isSo: boolean;
  /** How much it counts; 1 for an ordinary one. */
  readonly weight: number;
}

export interface Example extends Known {
  /** By their numbers. */
  readonly signs: Int32Array;
}

/** The odds that a gap hangs on in one answer. */
export interface BalancedOdds extends Known {
  readonly odds: readonly number[];
}

export interface Learning {
  /** How much an example counts against the wish for small weights, above 0. */
  readonly trust: number;
  /** Signs that fewer examples show are left out. */
  readonly seldom: number;
  /**
   * Signs that tell examples apart by less are left out (the standard deviation, over all of them, of what a sign adds), and what they add on
   * the average goes into the bias: there are more of them than of all others. By weight alone, rare signs would oust frequent ones.
   */
  readonly least: number;
  readonly stretch: Stretch;
}

/** How far a sign is stretched: the farther, the sooner it weighs something. Of its `ratio`, and of the mean size of all ratios. */
export type Stretch = (ratio: number, mean: number) => number;

/** What says little alone is stretched nearly as far as what says much. */
export const evenly: Stretch = (ratio) => Math.sqrt(Math.abs(ratio));
/**
 * Three quarters of a stretch are the sign's own; the rest is the mean, added with its sign: what speaks mildly against is stretched least of all.
 * Added to the size instead, answers of others were heard worse.
 */
export const byRatio: Stretch = (ratio, mean) => 0.75 * ratio + 0.25 * mean;

/** Learns a scale. `names` has the sign of every number. */
export function learnScale(
  examples: readonly Example[],
  names: readonly string[],
  { trust, seldom, least, stretch }: Learning,
): Scale {
  const counts = countSigns(examples, names.length);
  const columns = [...counts.keys()].filter((sign) => (counts[sign] ?? 0) >= seldom);
  const columnOf = new Int32Array(names.length).fill(-1);
  for (const [column, sign] of columns.entries()) columnOf[sign] = column;
  const shown = examples.map(({ signs }) => signs.map((sign) => columnOf[sign] ?? -1).filter((column) => column >= 0));
  const by = stretchAll(ratiosOf(examples, shown, columns.length), stretch);
  const [bias = 0, ...weights] = learn(examples, stretched(shown, by), trust);
  const kept = new Map<string, number>();
  let left = 0;
  for (const [column, sign] of columns.entries()) {
    const weight = (weights[column] ?? 0) * (by[column] ?? 0);
    const share = (counts[sign] ?? 0) / examples.length;
    if (Math.abs(weight) * Math.sqrt(share * (1 - share)) >= least) kept.set(names[sign] ?? '', weight);
    else left += weight * share;
  }
  return { bias: bias + left, weights: kept };
}

/** How several odds are weighed into one. */
export function learnBalance(rows: readonly BalancedOdds[]): Balance {
  const [bias = 0, ...weights] = learn(rows, plain(rows.map(({ odds }) => odds)), 1);
  return { bias, weights };
}

/** How many examples show each sign. */
function countSigns(examples: readonly Example[], size: number): Int32Array {
  const counts = new Int32Array(size);
  for (const { signs } of examples) for (const sign of signs) counts[sign]! += 1;
  return counts;
}

function stretchAll(ratios: Float64Array, stretch: Stretch): Float64Array {
  const mean = ratios.reduce((total, ratio) => total + Math.abs(ratio), 0) / Math.max(1, ratios.length);
  return ratios.map((ratio) => stretch(ratio, mean));
}

/** The log of how much oftener each sign stands where the thing is so than where it is not, every one counted from one on. */
function ratiosOf(examples: readonly Known[], shown: readonly Int32Array[], size: number): Float64Array {
  const so = new Float64Array(size).fill(1);
  const notSo = new Float64Array(size).fill(1);
  for (const [index, { isSo, weight }] of examples.entries()) {
    const counts = isSo ? so : notSo;
    for (const at of shown[index] ?? []) counts[at]! += weight;
  }
  const sum = (counts: Float64Array) => counts.reduce((total, count) => total + count, 0);
  const even = Math.log(sum(so) / sum(notSo));
  return so.map((count, at) => Math.log(count / (notSo[at] ?? 1)) - even);
}

/** What is shown by examples, as a table with a row for each. */
interface Table {
  readonly columns: number;
  /** Of every row, the sum of what its columns weigh. */
  readonly across: (weights: Float64Array) => Float64Array;
  /** Of every column, the sum of what its rows amount to. */
  readonly down: (amounts: Float64Array) => Float64Array;
}

/** A table of ones, stretched by columns. */
function stretched(shown: readonly Int32Array[], stretch: Float64Array): Table {
  return {
    columns: stretch.length,
    across: (weights) => {
      const by = weights.map((weight, at) => weight * (stretch[at] ?? 0));
      const sums = new Float64Array(shown.length);
      for (const [index, row] of shown.entries()) {
        let sum = 0;
        for (const at of row) sum += by[at] ?? 0;
        sums[index] = sum;
      }
      return sums;
    },
    down: (amounts) => {
      const sums = new Float64Array(stretch.length);
      for (const [index, row] of shown.entries()) {
        const amount = amounts[index] ?? 0;
        for (const at of row) sums[at]! += amount;
      }
      return sums.map((sum, at) => sum * (stretch[at] ?? 0));
    },
  };
}

function plain(rows: readonly (readonly number[])[]): Table {
  const columns = rows[0]?.length ?? 0;
  return {
    columns,
    across: (weights) =>
      Float64Array.from(rows, (row) => row.reduce((sum, one, at) => sum + one * (weights[at] ?? 0), 0)),
    down: (amounts) =>
      Float64Array.from({ length: columns }, (_, at) =>
        rows.reduce((sum, row, index) => sum + (row[at] ?? 0) * (amounts[index] ?? 0), 0),
      ),
  };
}

/** The bias, then the weight of each column. */
function learn(known: readonly Known[], table: Table, trust: number): Float64Array {
  const counts = Float64Array.from(known, ({ weight }) => weight * trust);
  const across = (point: Float64Array) => table.across(point.subarray(1)).map((sum) => sum + (point[0] ?? 0));
  /** The slope that rows amount to, and that of the wish for small weights. */
  const down = (amounts: Float64Array, point: Float64Array) => {
    const sums = [amounts.reduce((total, one) => total + one, 0), ...table.down(amounts)];
    return point.map((one, at) => one + (sums[at] ?? 0));
  };
  const curveAt = (point: Float64Array): Curve => {
    const odds = across(point);
    const sure = odds.map((one) => 1 / (1 + Math.exp(-one)));
    const wrong = sure.map((share, row) => (share - (known[row]?.isSo === true ? 1 : 0)) * (counts[row] ?? 0));
    const bend = sure.map((share, row) => share * (1 - share) * (counts[row] ?? 0));
    const costs = odds.map((one, row) => softPlus(known[row]?.isSo === true ? -one : one) * (counts[row] ?? 0));
    return {
      cost: [...costs, ...point.map((one) => (one * one) / 2)].reduce((total, one) => total + one, 0),
      slope: down(wrong, point),
      bendAlong: (way) =>
        down(
          across(way).map((sum, row) => sum * (bend[row] ?? 0)),
          way,
        ),
    };
  };
  return minimise(curveAt, table.columns + 1);
}

/** log(1 + e^x), also for a large x. */
function softPlus(x: number): number {
  return x > 30 ? x : Math.log1p(Math.exp(x));
}
