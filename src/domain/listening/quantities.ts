/** Numbers as people say and type them: "42%", "forty two per cent", "half a million dollars", "from three days to four hours". */
import { readDate } from './dates';
import { isAndAHalf, readNumber, readPartOfScale, small, tens } from './numbers';
import {
  comparatives,
  currencySigns,
  currencyWords,
  durations,
  endsUnit,
  hundredths,
  isDuration,
  isMeasure,
  nations,
  singular,
} from './units';
import { between, isParted, lowerAt, readWords, type Span, spanOf, tableOf, touches, type Word } from './words';

/**
 * - `percent`: percentage points.
 * - `money`: whole units of the currency in `unit` (an ISO code).
 * - `duration`: seconds; `unit` is the singular word ("day").
 * - `multiple`: a factor ("halved" is 0.5, "tenfold" 10, "one in five" 0.2).
 * - `date`: a year, a month's number, a quarter's number or an hour of the day, by `unit`.
 * - `count`: a bare number; `unit` holds up to three words that follow it ("senior engineers").
 * - `label`: a number that names something ("ward 7", "S3") and measures nothing.
 */
export interface Quantity extends Span {
  readonly kind: 'percent' | 'money' | 'duration' | 'multiple' | 'date' | 'count' | 'label';
  readonly value: number;
  readonly unit: string;
}

/** Finds every quantity in any text, in order; they do not overlap. Vague amounts ("several", "dozens of") are none. */
export function readQuantities(text: string): Quantity[] {
  const words = readWords(text);
  const found: Quantity[] = [];
  for (let at = 0; at < words.length;) {
    const read = readQuantity(text, words, at);
    if (read === undefined) at += 1;
    else {
      const first = words[at]?.start ?? 0;
      const last = words[read.next - 1]?.end ?? first;
      found.push({ kind: read.kind, value: read.value, unit: read.unit, ...spanOf(text, first, last) });
      at = read.next;
    }
  }
  return found;
}

export interface Read {
  readonly kind: Quantity['kind'];
  readonly value: number;
  readonly unit: string;
  /** Index of the first word after it. */
  readonly next: number;
}

/** What makes "an hour" a length. */
const beforeLength = new Set(
  'to under than within in over about took takes inside nearly almost by for from around just only half'.split(' '),
);

const ofTime = new Set(['working', 'business', 'calendar', 'full', 'whole', 'straight', 'more', 'long', 'consecutive']);

const fractions = tableOf<number>({
  half: 1 / 2,
  third: 1 / 3,
  thirds: 1 / 3,
  quarter: 1 / 4,
  quarters: 1 / 4,
  fifth: 1 / 5,
  fifths: 1 / 5,
  sixth: 1 / 6,
  sixths: 1 / 6,
  eighth: 1 / 8,
  eighths: 1 / 8,
  tenth: 1 / 10,
  tenths: 1 / 10,
});

const nths = tableOf<number>({
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  eighth: 8,
  tenth: 10,
  twentieth: 20,
});

/** They may stand before a fraction. */
const weighing = new Set(['full', 'good', 'whole', 'solid', 'mere', 'bare']);

/** Words that are a factor by themselves. */
const factors = tableOf<number>({
  doubled: 2,
  doubling: 2,
  double: 2,
  twice: 2,
  twofold: 2,
  tripled: 3,
  tripling: 3,
  triple: 3,
  trebled: 3,
  threefold: 3,
  quadrupled: 4,
  fourfold: 4,
  fivefold: 5,
  tenfold: 10,
  halved: 0.5,
  halving: 0.5,
  halve: 0.5,
});

/** A number after one of these names the thing. */
const namedByNumber = new Set(
  (
    'ward gate platform room floor building phase tier level version step chapter line zone section route bay dock lane ' +
    'grade class unit terminal sev severity priority type form article iso covid store flight year stage plant hall'
  ).split(' '),
);

const sparesLabel = new Set(['sub', 'plus', 'minus', 'to', 'under', 'over', 'than', 'from', 'us', 'a', 'nz', 'ca']);

function readQuantity(text: string, words: readonly Word[], at: number): Read | undefined {
  // "A quarter of a million" is neither a share nor a length.
  if (readPartOfScale(words, at) !== undefined) return readMeasured(text, words, at);
  return (
    readDate(text, words, at) ??
    readLoosePercent(words, at) ??
    readMultiple(text, words, at) ??
    readLabel(text, words, at) ??
    readSingleDuration(words, at) ??
    readMeasured(text, words, at)
  );
}

/** What may stand before "percent" instead of a number; the longer first. */
const loosePercents: readonly (readonly [words: string, value: number])[] = [
  ['half a', 0.5],
  ['a couple of', 2],
  ['a couple', 2],
  ['a few', 2],
  ['a', 1],
];

/** "Half a percent", "a percentage point", "a couple of percent". */
function readLoosePercent(words: readonly Word[], at: number): Read | undefined {
  for (const [said, value] of loosePercents) {
    const unitAt = at + said.split(' ').length;
    if (said.split(' ').some((word, index) => lowerAt(words, at + index) !== word)) continue;
    const isPoint = lowerAt(words, unitAt) === 'percentage' && lowerAt(words, unitAt + 1).startsWith('point');
    if (isPoint || lowerAt(words, unitAt) === 'percent')
      return { kind: 'percent', value, unit: '%', next: unitAt + (isPoint ? 2 : 1) };
  }
  return undefined;
}

function readMultiple(text: string, words: readonly Word[], at: number): Read | undefined {
  const word = lowerAt(words, at);
  const next = lowerAt(words, at + 1);
  const factor = factors.get(word);
  if (factor !== undefined) {
    const idle =
      (word === 'twice' && ['before', 'about'].includes(next)) ||
      // "Double bookings" are a kind of bookings.
      (['double', 'triple'].includes(word) && next !== '' && !endsUnit.has(next) && next !== 'what');
    return idle ? undefined : { kind: 'multiple', value: factor, unit: 'times', next: at + 1 };
  }
  if (word === 'half' && !isHalfOfNothing(words, at)) {
    if (['an', 'a'].includes(next)) {
      const scale = lowerAt(words, at + 2);
      const seconds = durations.get(scale);
      if (seconds !== undefined) return { kind: 'duration', value: seconds / 2, unit: scale, next: at + 3 };
    }
    return { kind: 'multiple', value: 0.5, unit: 'times', next: at + 1 };
  }
  // "A full quarter", "a good third".
  const skip = word === 'a' && weighing.has(next) ? 1 : 0;
  const fraction = fractions.get(lowerAt(words, at + 1 + skip));
  if (['a', 'an', 'one', 'two', 'three', 'four', 'five'].includes(word) && fraction !== undefined) {
    const named = lowerAt(words, at + 1 + skip);
    const count = word.startsWith('a') ? 1 : (small.get(word) ?? 1);
    const plural = named.endsWith('s');
    // "Two quarters" are months, "a third vendor" is an ordinal, "a quarter" is a share unless something happens in it.
    if (
      named !== 'half' &&
      plural === count > 1 &&
      !(named === 'quarters' && count % 2 === 0) &&
      (skip > 0 ? lowerAt(words, at + 3) !== 'later' : !isOrdinalOrPeriod(text, words, at))
    )
      return { kind: 'multiple', value: count * fraction, unit: 'times', next: at + 2 + skip };
  }
  // "Every third appointment", but not "every third week".
  const nth = word === 'every' ? nths.get(next) : undefined;
  if (nth !== undefined && !isDuration(words, at + 2) && !endsUnit.has(lowerAt(words, at + 2)))
    return { kind: 'multiple', value: 1 / nth, unit: 'times', next: at + 2 };
  const number = readNumber(text, words, at);
  if (number === undefined) return undefined;
  const after = lowerAt(words, number.next);
  if (after === 'x' && touches(words, number.next))
    return { kind: 'multiple', value: number.value, unit: 'times', next: number.next + 1 };
  if (after === 'fold') return { kind: 'multiple', value: number.value, unit: 'times', next: number.next + 1 };
  if (after === 'times' && !['a', 'per', 'in'].includes(lowerAt(words, number.next + 1)))
    return { kind: 'multiple', value: number.value, unit: 'times', next: number.next + 1 };
  const then = lowerAt(words, number.next + 1);
  const links = after === 'in' || (after === 'of' && every.has(then)) ? 1 : after === 'out' && then === 'of' ? 2 : 0;
  if (links > 0) return readShare(text, words, number.value, number.next + links, () => true);
  if (!/^\p{L}/u.test(after) || isParted(text, words, number.next)) return undefined;
  // "Four photo reports in ten": of two words and a number that is no round one, each may be a thing of its own.
  const whole = lowerAt(words, number.next + 3);
  if (lowerAt(words, number.next + 2) === 'in' && ['ten', 'hundred', '10', '100', 'every'].includes(whole))
    return readShare(text, words, number.value, number.next + 3, isNoThing);
  const link = lowerAt(words, number.next + 1);
  // "Nine refunds out of ten".
  if (link === 'out' && lowerAt(words, number.next + 2) === 'of')
    return readShare(text, words, number.value, number.next + 3, () => true);
  // "One player in ten gave up", and not "one team in three countries".
  if (link === 'in') return readShare(text, words, number.value, number.next + 2, isNoThing);
  return undefined;
}

const every = new Set(['every', 'each']);

/** Verbs and others that end like a plural. */
const noPlurals = new Set(
  'was is has as does goes turns comes fails ends gets takes needs leaves costs drops makes gives never says this its us'.split(
    ' ',
  ),
);

function isNoThing(word: string): boolean {
  return !/[^s]s$/.test(word) || noPlurals.has(word);
}

/** "… in ten": a part of the whole that is named at `at`, where what follows it fits. */
function readShare(
  text: string,
  words: readonly Word[],
  part: number,
  at: number,
  fits: (next: string) => boolean,
): Read | undefined {
  const skip = every.has(lowerAt(words, at)) ? 1 : 0;
  const whole =
    lowerAt(words, at + skip) === 'hundred' ? { value: 100, next: at + skip + 1 } : readNumber(text, words, at + skip);
  if (whole === undefined || whole.value <= part || whole.value > 100 || isDuration(words, whole.next))
    return undefined;
  // "We lost two in twenty twenty one."
  if (readDate(text, words, at)?.unit === 'year') return undefined;
  if (skip === 0 && !fits(lowerAt(words, whole.next))) return undefined;
  return { kind: 'multiple', value: part / whole.value, unit: 'times', next: whole.next };
}

/** "The first half" is a period, "the better half" a person. */
function isHalfOfNothing(words: readonly Word[], at: number): boolean {
  const before = lowerAt(words, at - 1);
  return (
    ['first', 'second', 'other', 'better'].includes(before) ||
    (before === 'and' && lowerAt(words, at + 1) !== 'of') ||
    (before === 'a' && lowerAt(words, at - 2) === 'and')
  );
}

/** "A third vendor", "for three quarters"; but not "by two thirds" and "a quarter shorter". */
function isOrdinalOrPeriod(text: string, words: readonly Word[], at: number): boolean {
  const before = lowerAt(words, at - 1);
  const part = lowerAt(words, at + 1);
  const after = lowerAt(words, at + 2);
  if (comparatives.has(after)) return false;
  // "A quarter of an hour" is a length, "a quarter of their week" a share of it.
  if (part.startsWith('quarter') && after === 'of')
    return ['a', 'an'].includes(lowerAt(words, at + 3)) && isDuration(words, at + 4);
  if (isByAbout(words, at)) return false;
  if (part.startsWith('quarter'))
    return (
      ['in', 'for', 'within', 'per', 'over', 'after', 'every', 'about'].includes(before) ||
      after === 'later' ||
      after === 'ago'
    );
  const ends = after === 'of' || after === '' || endsUnit.has(after) || isParted(text, words, at + 1);
  return !part.endsWith('s') && before !== 'by' && !ends;
}

/** "Smaller by about a quarter". */
function isByAbout(words: readonly Word[], at: number): boolean {
  return (
    lowerAt(words, at - 2) === 'by' && ['about', 'around', 'nearly', 'almost', 'over'].includes(lowerAt(words, at - 1))
  );
}

function readLabel(text: string, words: readonly Word[], at: number): Read | undefined {
  const word = lowerAt(words, at);
  const before = lowerAt(words, at - 1);
  if (/^\d/.test(word)) {
    const gap = between(text, words, at - 1);
    const touchesLetters = /^\p{L}/u.test(before) && !sparesLabel.has(before) && (gap === '' || gap === '-');
    if (touchesLetters && !small.has(before) && !tens.has(before))
      return { kind: 'label', value: Number.parseFloat(word), unit: before, next: at + 1 };
    if (word === '24' && lowerAt(words, at + 1) === '7' && between(text, words, at) === '/')
      return { kind: 'label', value: 24, unit: 'always', next: at + 2 };
  }
  if (namedByNumber.has(before) && (/^\d+$/.test(word) || (small.has(word) && word !== 'one'))) {
    const number = readNumber(text, words, at);
    if (number !== undefined && number.value < 10_000 && !isMeasure(words, number.next))
      return { kind: 'label', value: number.value, unit: before, next: number.next };
  }
  return undefined;
}

/** "Under an hour", "to a day and a half": a length, where "forty a day" is a rate. */
function readSingleDuration(words: readonly Word[], at: number): Read | undefined {
  const before = lowerAt(words, at - 1) === 'of' ? lowerAt(words, at - 2) : lowerAt(words, at - 1);
  if (!['a', 'an'].includes(lowerAt(words, at)) || !beforeLength.has(before) || isByAbout(words, at)) return undefined;
  const unit = lowerAt(words, at + 1);
  const seconds = durations.get(unit);
  if (seconds === undefined) return undefined;
  const half = isAndAHalf(words, at + 2);
  return { kind: 'duration', value: seconds * (half ? 1.5 : 1), unit, next: at + (half ? 5 : 2) };
}

function readMeasured(text: string, words: readonly Word[], at: number): Read | undefined {
  const sign = currencySigns.get(lowerAt(words, at));
  const number = readNumber(text, words, sign === undefined ? at : at + 1);
  if (number === undefined) return undefined;
  const { value, next } = number;
  if (sign !== undefined) return { kind: 'money', value, unit: sign, next };

  const after = lowerAt(words, next);
  if (after === '%') return { kind: 'percent', value, unit: '%', next: next + 1 };
  if (after === 'percent' || after === 'percentage' || (after === 'per' && lowerAt(words, next + 1) === 'cent')) {
    const length = after === 'percent' ? 1 : 2;
    return { kind: 'percent', value, unit: '%', next: Math.min(words.length, next + length) };
  }
  if (after === 'basis')
    return { kind: 'percent', value: value / 100, unit: '%', next: Math.min(words.length, next + 2) };
  // "Two million Canadian dollars": which dollars is not asked.
  const nation = nations.has(after) ? 1 : 0;
  const coin = lowerAt(words, next + nation);
  const currency = currencyWords.get(coin) ?? currencySigns.get(coin);
  if (currency !== undefined)
    return {
      kind: 'money',
      value: hundredths.has(coin) ? value / 100 : value,
      unit: currency,
      next: next + nation + 1,
    };

  const skip = ofTime.has(after) ? 1 : 0;
  const unit = singular(lowerAt(words, next + skip));
  const seconds = durations.get(unit);
  if (seconds !== undefined && !isSomeDay(words, at, next + skip)) {
    const half = isAndAHalf(words, next + skip + 1);
    return {
      kind: 'duration',
      value: (value + (half ? 0.5 : 0)) * seconds,
      unit,
      next: next + skip + (half ? 4 : 1),
    };
  }
  if (isPronoun(words, at, next)) return undefined;
  return { kind: 'count', value, unit: unitWords(text, words, next), next };
}

/** "One day" and "one night" name no length unless something is measured by them. */
function isSomeDay(words: readonly Word[], at: number, unitAt: number): boolean {
  if (lowerAt(words, at) !== 'one' || !['day', 'night', 'week', 'shift'].includes(lowerAt(words, unitAt))) return false;
  return ![
    'to',
    'in',
    'within',
    'than',
    'under',
    'by',
    'for',
    'took',
    'takes',
    'about',
    'just',
    'only',
    'of',
    'every',
  ].includes(lowerAt(words, at - 1));
}

/** "That one", "one of them", "no one", "one another": a pronoun and not a number. */
function isPronoun(words: readonly Word[], at: number, next: number): boolean {
  if (lowerAt(words, at) !== 'one' || next !== at + 1) return false;
  const before = lowerAt(words, at - 1);
  if (['about', 'around', 'nearly'].includes(before)) return lowerAt(words, next) === 'of';
  return !['to', 'only', 'just', 'exactly', 'under', 'than'].includes(before);
}

function unitWords(text: string, words: readonly Word[], from: number): string {
  const unit: string[] = [];
  for (let at = from; at < from + 3; at += 1) {
    const word = lowerAt(words, at);
    if (!/^\p{L}/u.test(word) || endsUnit.has(word) || isParted(text, words, at - 1)) break;
    unit.push(word);
  }
  return unit.join(' ');
}
