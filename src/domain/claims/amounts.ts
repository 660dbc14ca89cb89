/** Quantities with what they leave open: "about two million", "nearly forty percent", "eight to ten", "from five to three". */
import type { PlacedQuantity, Telling } from './telling';
import { gapAfter, wordAt, wordsIn } from './telling';
import type { Quantity } from '../listening/quantities';

/** Values strictly between the two are meant. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** A quantity as a range, hedges and both ends of "eight to ten" included. `from` and `to` are words, as of a stretch. */
export interface Amount {
  readonly kind: Quantity['kind'];
  readonly unit: string;
  readonly value: number;
  readonly range: Range;
  /** Its side of "from five to three". */
  readonly side: 'from' | 'to' | undefined;
  readonly from: number;
  readonly to: number;
}

const around =
  /\b(?:about|around|roughly|approximately|approx|circa|some|maybe|perhaps|probably|like|say|i think|i guess|i believe|close to|in the region of|something like|ballpark|ish|or so|give or take)$/;
const below =
  /\b(?:nearly|almost|under|below|shy of|less than|fewer than|not quite|up to|close to|at most|no more than)$/;
const above =
  /\b(?:over|above|more than|north of|at least|upwards of|upward of|exceeding|exceeded|beyond|past|a little over|no less than)$/;
const afterwards = /^(?:or so|odd|ish|give or take|or thereabouts|more or less|roughly|i think|or something|plus)\b/;
/** How far a hedge reaches, as a share of the value. */
const reach = { around: 0.12, below: 0.13, above: 0.2 };
/** "A quarter of a million" and "a million and a half" are rounded to parts, by this share of the value. */
const inParts = 0.06;
/** Words of a hedge: at most these many before the number. */
const hedgeLength = 4;

export function readAmounts(telling: Telling): Amount[] {
  const amounts: Amount[] = [];
  const { quantities } = telling;
  for (let index = 0; index < quantities.length; index += 1) {
    const one = quantities[index];
    const two = quantities[index + 1];
    if (one === undefined) continue;
    const bond = two === undefined ? undefined : bondOf(telling, one, two);
    if (two === undefined || bond === undefined) amounts.push(amountOf(telling, one));
    else {
      amounts.push(...(bond === 'course' ? courseOf(telling, one, two) : [spreadOf(telling, one, two)]));
      index += 1;
    }
  }
  return amounts;
}

/** Where the hedge of a number begins, or the number itself. */
export function hedgeStart(telling: Telling, from: number): number {
  for (let length = hedgeLength; length > 0; length -= 1) {
    const before = wordsIn(telling, { from: from - length, to: from }).join(' ');
    const hedge = around.exec(before) ?? below.exec(before) ?? above.exec(before);
    if (hedge !== null) return from - hedge[0].split(' ').length;
  }
  return from;
}

function amountOf(telling: Telling, quantity: PlacedQuantity): Amount {
  const { kind, unit, value, from, to } = quantity;
  return { kind, unit, value, range: rangeOf(telling, quantity), side: undefined, from, to };
}

/** "From five to three" is a course, "five to seven" and "between five and seven" are a spread. */
function bondOf(telling: Telling, one: PlacedQuantity, two: PlacedQuantity): 'course' | 'spread' | undefined {
  if (one.kind === 'label' || two.kind === 'label' || one.kind === 'date' || two.kind === 'date') return undefined;
  if (one.kind !== two.kind && !lacksUnit(one) && !lacksUnit(two)) return undefined;
  const between = wordsIn(telling, { from: one.to, to: two.from });
  const before = wordsIn(telling, { from: one.from - hedgeLength, to: one.from });
  const link = between.find((word) => ['to', 'or', 'and', 'down', 'up'].includes(word));
  if (before.includes('from') && between.length <= 6 && between.includes('to')) return 'course';
  if (between.length === 0) return /^\s*[-–]\s*$/.test(gapAfter(telling, one.to - 1)) ? 'spread' : undefined;
  if (between.length > 1 || !lacksUnit(one)) return undefined;
  return link === 'to' || link === 'or' || (link === 'and' && before.includes('between')) ? 'spread' : undefined;
}

function lacksUnit({ kind, unit }: PlacedQuantity): boolean {
  return kind === 'count' && unit === '';
}

/** In "two to three million dollars" the first borrows kind and scale of the second, in "from nine percent to six" the second the kind. */
function borrow(one: PlacedQuantity, two: PlacedQuantity): PlacedQuantity {
  if (!lacksUnit(one)) return one;
  const scale = [1e9, 1e6, 1e3].find((step) => two.value >= step && one.value < 1000) ?? 1;
  return { ...one, kind: two.kind, unit: two.unit, value: one.value * scale };
}

function courseOf(telling: Telling, first: PlacedQuantity, second: PlacedQuantity): Amount[] {
  const one = amountOf(telling, borrow(first, second));
  const two = amountOf(telling, borrow(second, first));
  return [
    { ...one, side: 'from' },
    { ...two, side: 'to' },
  ];
}

function spreadOf(telling: Telling, first: PlacedQuantity, second: PlacedQuantity): Amount {
  const one = amountOf(telling, borrow(first, second));
  const two = amountOf(telling, second);
  return { ...two, range: span([one.range, two.range]), from: one.from };
}

function span(ranges: readonly Range[]): Range {
  return { low: Math.min(...ranges.map(({ low }) => low)), high: Math.max(...ranges.map(({ high }) => high)) };
}

function rangeOf(telling: Telling, { kind, value, quote, from, to }: PlacedQuantity): Range {
  const before = wordsIn(telling, { from: from - hedgeLength, to: from }).join(' ');
  const after = wordsIn(telling, { from: to, to: to + 3 }).join(' ');
  const rounding = kind === 'count' && value < 1000 ? headsRounding(value, quote) : figureRounding(kind, value, quote);
  const close = Math.max(value * reach.around, kind === 'count' ? 1.01 : 0);
  if (/couple|few/.test(quote)) return { low: value * 0.75, high: value * (quote.includes('few') ? 3 : 1.5) };
  if (below.test(before))
    return { low: Math.min(value * (1 - reach.below), value - close), high: value + rounding / 2 };
  if (above.test(before))
    return { low: value - rounding / 2, high: Math.max(value * (1 + reach.above), value + close) };
  if (around.test(before) || afterwards.test(after))
    return { low: value - close - rounding / 2, high: value + close + rounding / 2 };
  return { low: value - rounding, high: value + rounding };
}

/** A few people are counted; from twenty on, round figures may have been rounded. */
function headsRounding(value: number, quote: string): number {
  if (quote.includes('dozen')) return 1.01;
  return value >= 20 && value % 10 === 0 ? 2.01 : 0.01;
}

/** A figure with one digit that counts is exact to a quarter of its place, a longer one to half: 2M is 1.75M to 2.25M, 2.3M 2.25M to 2.35M. */
function figureRounding(kind: Quantity['kind'], value: number, quote: string): number {
  if (kind === 'multiple') return value * 0.06;
  const digits = Number(value.toPrecision(12)).toExponential().split('e');
  const decimals = (digits[0]?.split('.')[1] ?? '').length;
  const place = 10 ** (Number(digits[1]) - decimals);
  if (kind === 'percent')
    return Math.min(
      2.51,
      Math.max(place * (decimals === 0 && value >= 10 ? 0.251 : 0.49), /\.\d|point/.test(quote) ? 0.05 : 0.49),
    );
  const rounding = place * (decimals === 0 ? 0.251 : 0.501);
  return /half|quarter/.test(quote) ? Math.max(rounding, value * inParts) : rounding;
}

/** The word right before a number and its hedge. */
export function wordBefore(telling: Telling, from: number): string {
  return wordAt(telling, hedgeStart(telling, from) - 1);
}
