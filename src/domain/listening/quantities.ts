/** Numbers as people say and type them: "42%", "forty two per cent", "half a million dollars", "from three days to four hours". */
import { readWords, spanOf, type Span, type Word } from './words';

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

interface Read {
  readonly kind: Quantity['kind'];
  readonly value: number;
  readonly unit: string;
  /** Index of the first word after it. */
  readonly next: number;
}

interface NumberRead {
  readonly value: number;
  readonly next: number;
}

/** A map, so that "constructor" is no key of it. */
function tableOf<T>(entries: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(entries));
}

const small = tableOf<number>({
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
});

const tens = tableOf<number>({
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
});

const centuries = tableOf<number>({ nineteen: 1900, twenty: 2000 });

const scales = tableOf<number>({
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  grand: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  million: 1e6,
  millions: 1e6,
  mm: 1e6,
  mn: 1e6,
  m: 1e6,
  crore: 1e7,
  crores: 1e7,
  billion: 1e9,
  bn: 1e9,
});

/** Scales that are only meant when they touch their digits: "40k", "$2m". */
const touchingScales = new Set(['k', 'm', 'mm', 'mn', 'bn']);

const currencySigns = tableOf<string>({ $: 'USD', '€': 'EUR', '£': 'GBP', '₹': 'INR', '¥': 'JPY' });

const currencyWords = tableOf<string>({
  dollar: 'USD',
  dollars: 'USD',
  bucks: 'USD',
  usd: 'USD',
  cent: 'USD',
  cents: 'USD',
  euro: 'EUR',
  euros: 'EUR',
  eur: 'EUR',
  pound: 'GBP',
  pounds: 'GBP',
  quid: 'GBP',
  gbp: 'GBP',
  pence: 'GBP',
  rupee: 'INR',
  rupees: 'INR',
  inr: 'INR',
  rs: 'INR',
  yen: 'JPY',
  francs: 'CHF',
  chf: 'CHF',
  kronor: 'SEK',
  krona: 'SEK',
  crowns: 'SEK',
  kroner: 'NOK',
  zloty: 'PLN',
  reais: 'BRL',
  pesos: 'MXN',
  rand: 'ZAR',
  dirhams: 'AED',
  shekels: 'ILS',
  yuan: 'CNY',
});

const hundredths = new Set(['cent', 'cents', 'pence']);

const day = 86_400;
const durations = tableOf<number>({
  millisecond: 1e-3,
  ms: 1e-3,
  second: 1,
  sec: 1,
  minute: 60,
  min: 60,
  hour: 3600,
  hr: 3600,
  shift: 8 * 3600,
  day,
  night: day,
  weekday: day,
  week: 7 * day,
  sprint: 14 * day,
  fortnight: 14 * day,
  month: 30 * day,
  quarter: 91 * day,
  semester: 182 * day,
  year: 365 * day,
  decade: 3650 * day,
});

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
  tenth: 1 / 10,
  tenths: 1 / 10,
});

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

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** "may" and "march" are months only after one of these. */
const beforeMonth = new Set([
  'in',
  'last',
  'since',
  'by',
  'until',
  'early',
  'late',
  'of',
  'this',
  'from',
  'mid',
  'every',
]);

/** A number after one of these names the thing. */
const namedByNumber = new Set(
  (
    'ward gate platform room floor building phase tier level version step chapter line zone section route bay dock lane ' +
    'grade class unit terminal sev severity priority type form article iso covid store flight year stage plant hall'
  ).split(' '),
);

const sparesLabel = new Set(['sub', 'plus', 'minus', 'to', 'under', 'over', 'than', 'from', 'us', 'a', 'nz', 'ca']);

/** What ends the words that say of what a count is. */
const endsUnit = new Set(
  (
    'a an the to from in on at by for with of and or but so because that which who when where while i we they he she it ' +
    'you my our their his her its this these those were was is are had have has did do would could can will not than as ' +
    'into over under within during since after before until then per each every if about between across out off up down'
  ).split(' '),
);

function readQuantity(text: string, words: readonly Word[], at: number): Read | undefined {
  return (
    readDate(text, words, at) ??
    readMultiple(text, words, at) ??
    readLabel(text, words, at) ??
    readSingleDuration(words, at) ??
    readMeasured(text, words, at)
  );
}

function readDate(text: string, words: readonly Word[], at: number): Read | undefined {
  const word = lowerAt(words, at);
  const next = lowerAt(words, at + 1);
  const month = months.indexOf(word);
  if (
    month >= 0 &&
    (!['may', 'march'].includes(word) || beforeMonth.has(lowerAt(words, at - 1)) || isDated(words, at))
  ) {
    const dayOrYear = /^\d{1,2}$|^(?:19|20)\d\d$/.test(next) ? 2 : 1;
    const suffix = dayOrYear === 2 && /^(?:st|nd|rd|th)$/.test(lowerAt(words, at + 2)) ? 1 : 0;
    return { kind: 'date', value: month + 1, unit: 'month', next: at + dayOrYear + suffix };
  }
  if (word === 'q' && /^[1-4]$/.test(next) && touches(words, at + 1))
    return { kind: 'date', value: Number(next), unit: 'quarter', next: at + 2 };
  if (/^(?:19[5-9]|20[0-4])\d$/.test(word) && lowerAt(words, at - 1) !== '$' && !isMeasure(words, at + 1))
    return { kind: 'date', value: Number(word), unit: 'year', next: at + 1 };
  const spoken = readSpokenYear(words, at);
  if (spoken !== undefined) return { kind: 'date', value: spoken.value, unit: 'year', next: spoken.next };
  if (/^\d{1,2}$/.test(word)) {
    if (/^(?:am|pm|o'clock)$/.test(next)) return { kind: 'date', value: Number(word), unit: 'hour', next: at + 2 };
    if (/^[0-5]\d$/.test(next) && between(text, words, at) === ':') {
      const half = /^(?:am|pm)$/.test(lowerAt(words, at + 2)) ? 1 : 0;
      return { kind: 'date', value: Number(word) + Number(next) / 60, unit: 'hour', next: at + 2 + half };
    }
    if (/^(?:st|nd|rd|th)$/.test(next) && touches(words, at + 1))
      return { kind: 'label', value: Number(word), unit: 'ordinal', next: at + 2 };
  }
  const hour = small.get(word);
  if (isClockTime(words, at)) return { kind: 'date', value: hourAt(words, at + 2), unit: 'hour', next: at + 3 };
  if (hour !== undefined && /^(?:am|pm|o'clock)$/.test(next))
    return { kind: 'date', value: hour, unit: 'hour', next: at + 2 };
  return undefined;
}

/** "At about ten to one", "by half past nine". */
function isClockTime(words: readonly Word[], at: number): boolean {
  const before = [1, 2, 3].map((step) => lowerAt(words, at - step));
  return (
    ['five', 'ten', 'twenty', 'quarter', 'half', '5', '10', '20'].includes(lowerAt(words, at)) &&
    ['to', 'past'].includes(lowerAt(words, at + 1)) &&
    hourAt(words, at + 2) >= 1 &&
    hourAt(words, at + 2) <= 12 &&
    (lowerAt(words, at + 1) === 'past' || (before.includes('at') && !before.includes('from'))) &&
    unitWordsEndAt(words, at + 3)
  );
}

function hourAt(words: readonly Word[], at: number): number {
  const word = lowerAt(words, at);
  return small.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : 0);
}

function unitWordsEndAt(words: readonly Word[], at: number): boolean {
  return !isMeasure(words, at) && !scales.has(lowerAt(words, at));
}

/** "March 2021", "May 3rd": no verb stands before these. */
function isDated(words: readonly Word[], at: number): boolean {
  const next = lowerAt(words, at + 1);
  return /^(?:19|20)\d\d$/.test(next) || (/^\d{1,2}$/.test(next) && /^(?:st|nd|rd|th)$/.test(lowerAt(words, at + 2)));
}

/** "twenty twenty three", "nineteen ninety eight", "two thousand and nineteen". */
function readSpokenYear(words: readonly Word[], at: number): NumberRead | undefined {
  const century = centuries.get(lowerAt(words, at));
  const decade = lowerAt(words, at + 1);
  if (century !== undefined) {
    const ten = tens.get(decade);
    if (ten !== undefined) {
      const unit = small.get(lowerAt(words, at + 2));
      const hasUnit = unit !== undefined && unit >= 1 && unit <= 9;
      return { value: century + ten + (hasUnit ? unit : 0), next: at + (hasUnit ? 3 : 2) };
    }
    const teen = small.get(decade);
    if (teen !== undefined && teen >= 10) return { value: century + teen, next: at + 2 };
  }
  if (lowerAt(words, at) === 'two' && decade === 'thousand') {
    const and = lowerAt(words, at + 2) === 'and' ? 1 : 0;
    const rest = small.get(lowerAt(words, at + 2 + and));
    if (rest !== undefined && rest > 0 && !isMeasure(words, at + 3 + and))
      return { value: 2000 + rest, next: at + 3 + and };
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
      if (scales.has(scale)) return undefined;
    }
    return { kind: 'multiple', value: 0.5, unit: 'times', next: at + 1 };
  }
  if (['a', 'one', 'two', 'three'].includes(word) && fractions.has(next) && next !== 'half') {
    const count = word === 'a' ? 1 : (small.get(word) ?? 1);
    const plural = next.endsWith('s');
    // "Two quarters" are months, "a third vendor" is an ordinal, "a quarter" is a share unless something happens in it.
    if (plural === count > 1 && !(next === 'quarters' && count === 2) && !isOrdinalOrPeriod(words, at))
      return { kind: 'multiple', value: count * (fractions.get(next) ?? 0), unit: 'times', next: at + 2 };
  }
  const number = readNumber(text, words, at);
  if (number === undefined) return undefined;
  const after = lowerAt(words, number.next);
  if (after === 'x' && touches(words, number.next))
    return { kind: 'multiple', value: number.value, unit: 'times', next: number.next + 1 };
  if (after === 'fold') return { kind: 'multiple', value: number.value, unit: 'times', next: number.next + 1 };
  if (after === 'times' && !['a', 'per', 'in'].includes(lowerAt(words, number.next + 1)))
    return { kind: 'multiple', value: number.value, unit: 'times', next: number.next + 1 };
  const whole = after === 'in' ? 1 : after === 'out' && lowerAt(words, number.next + 1) === 'of' ? 2 : 0;
  if (whole > 0) return readShare(text, words, number.value, number.next + whole, () => true);
  // "One player in ten gave up", and not "one team in three countries".
  if (lowerAt(words, number.next + 1) === 'in' && /^\p{L}/u.test(after))
    return readShare(text, words, number.value, number.next + 2, (next) => !/[^s]s$/.test(next) || next === 'was');
  return undefined;
}

/** "… in ten": a part of the whole that is named at `at`, where what follows it fits. */
function readShare(
  text: string,
  words: readonly Word[],
  part: number,
  at: number,
  fits: (next: string) => boolean,
): Read | undefined {
  const whole = readNumber(text, words, at);
  if (whole === undefined || whole.value <= part || whole.value > 100 || isDuration(words, whole.next))
    return undefined;
  if (!fits(lowerAt(words, whole.next))) return undefined;
  return { kind: 'multiple', value: part / whole.value, unit: 'times', next: whole.next };
}

/** "Half the team" is people, "first half" is a period. */
function isHalfOfNothing(words: readonly Word[], at: number): boolean {
  const before = lowerAt(words, at - 1);
  return (
    ['first', 'second', 'other', 'better', 'and'].includes(before) ||
    (before === 'a' && lowerAt(words, at - 2) === 'and')
  );
}

function isOrdinalOrPeriod(words: readonly Word[], at: number): boolean {
  const before = lowerAt(words, at - 1);
  const part = lowerAt(words, at + 1);
  const after = lowerAt(words, at + 2);
  if (part === 'quarter')
    return (
      ['in', 'for', 'within', 'per', 'over', 'after', 'every', 'about'].includes(before) ||
      after === 'later' ||
      after === 'ago'
    );
  const shares =
    after === 'of' ||
    after === '' ||
    endsUnit.has(after) ||
    /^(?:less|fewer|more|faster|cheaper|lower|higher)$/.test(after);
  return !shares;
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
  if (!['a', 'an'].includes(lowerAt(words, at)) || !beforeLength.has(before)) return undefined;
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
  const currency = currencyWords.get(after) ?? currencySigns.get(after);
  if (currency !== undefined)
    return { kind: 'money', value: hundredths.has(after) ? value / 100 : value, unit: currency, next: next + 1 };

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

/** "One day", "one night" and "one quarter" name no length unless something is measured by them. */
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

/** Reads digits ("2,300", "2.3m") or words ("two and a half million", "a dozen", "half a million") that begin at `at`. */
function readNumber(text: string, words: readonly Word[], at: number): NumberRead | undefined {
  const word = lowerAt(words, at);
  if (/^\d/.test(word)) return readScales(words, { value: digitsToNumber(word), next: at + 1 });
  if (word === 'half' && lowerAt(words, at + 1) === 'a') {
    const scale = scales.get(lowerAt(words, at + 2));
    return scale === undefined ? undefined : { value: scale / 2, next: at + 3 };
  }
  if (word === 'a' || word === 'an') {
    const skip = ['few', 'couple'].includes(lowerAt(words, at + 1)) ? 1 : 0;
    const scaleAt = at + 1 + skip + (skip > 0 && lowerAt(words, at + 2) === 'of' ? 1 : 0);
    const scale = lowerAt(words, scaleAt);
    if (!['dozen', 'hundred', 'thousand', 'million', 'billion', 'lakh', 'crore'].includes(scale)) return undefined;
    return readTail(text, words, { value: (skip + 1) * (scales.get(scale) ?? 1), next: scaleAt + 1 });
  }
  if (!small.has(word) && !tens.has(word)) return undefined;
  return readTail(text, words, readScales(words, readUnderHundred(words, at)));
}

function readUnderHundred(words: readonly Word[], at: number): NumberRead {
  const word = lowerAt(words, at);
  const ten = tens.get(word);
  if (ten !== undefined) {
    const unit = small.get(lowerAt(words, at + 1));
    const joined = unit !== undefined && unit >= 1 && unit <= 9;
    return readDecimals(words, { value: ten + (joined ? unit : 0), next: at + (joined ? 2 : 1) });
  }
  return readDecimals(words, { value: small.get(word) ?? 0, next: at + 1 });
}

/** "two point three", "two and a half". */
function readDecimals(words: readonly Word[], whole: NumberRead): NumberRead {
  if (lowerAt(words, whole.next) === 'point') {
    let digits = '';
    let next = whole.next + 1;
    for (let digit = small.get(lowerAt(words, next)); digit !== undefined; digit = small.get(lowerAt(words, next))) {
      digits += String(digit);
      next += 1;
    }
    if (digits !== '') return { value: Number(`${whole.value}.${digits}`), next };
  }
  if (isAndAHalf(words, whole.next)) return { value: whole.value + 0.5, next: whole.next + 3 };
  return whole;
}

/** "three hundred thousand": each scale multiplies what stands before it. */
function readScales(words: readonly Word[], number: NumberRead): NumberRead {
  let { value, next } = number;
  for (let word = lowerAt(words, next); scales.has(word); word = lowerAt(words, next)) {
    if (touchingScales.has(word) && !touches(words, next)) break;
    value *= scales.get(word) ?? 1;
    next += 1;
  }
  return { value, next };
}

/** "… hundred and forty two thousand": smaller parts are added, and a later scale multiplies the whole. */
function readTail(text: string, words: readonly Word[], head: NumberRead): NumberRead {
  let { value, next } = head;
  while (value >= 100) {
    const and = lowerAt(words, next) === 'and' ? 1 : 0;
    const word = lowerAt(words, next + and);
    if (!small.has(word) && !tens.has(word)) break;
    if (/[.,;:!?]/.test(between(text, words, next - 1))) break;
    const part = readUnderHundred(words, next + and);
    const scaled = readScales(words, part);
    if (part.value >= 100 || (value < 1000 && and === 0 && value % 100 !== 0)) break;
    value =
      value < 1000 && scaled.value >= 1000 ? (value + part.value) * (scaled.value / part.value) : value + scaled.value;
    next = scaled.next;
  }
  return { value, next };
}

/** Whether a unit that makes a year into a measure stands at `at` ("2000 orders" is still read as a year's number of them). */
function isMeasure(words: readonly Word[], at: number): boolean {
  const word = singular(lowerAt(words, at));
  if (
    isDuration(words, at) ||
    currencyWords.has(lowerAt(words, at)) ||
    ['%', 'percent', 'per', 'percentage'].includes(word)
  )
    return true;
  const plural = lowerAt(words, at);
  return plural.length > 3 && plural.endsWith('s') && !endsUnit.has(plural);
}

function isDuration(words: readonly Word[], at: number): boolean {
  return durations.has(singular(lowerAt(words, at)));
}

function isAndAHalf(words: readonly Word[], at: number): boolean {
  return ['and', 'a', 'half'].every((word, index) => lowerAt(words, at + index) === word);
}

function unitWords(text: string, words: readonly Word[], from: number): string {
  const unit: string[] = [];
  for (let at = from; at < from + 3; at += 1) {
    const word = lowerAt(words, at);
    if (!/^\p{L}/u.test(word) || endsUnit.has(word) || /[.,;:!?()\n]/.test(between(text, words, at - 1))) break;
    unit.push(word);
  }
  return unit.join(' ');
}

function digitsToNumber(digits: string): number {
  const grouped = /^\d{1,3}(?:,\d{2,3})+(?:\.\d+)?$/.test(digits);
  return Number.parseFloat(grouped ? digits.replaceAll(',', '') : digits.replace(',', '.'));
}

function singular(word: string): string {
  return word !== 'ms' && word.endsWith('s') ? word.slice(0, -1) : word;
}

function lowerAt(words: readonly Word[], at: number): string {
  return words[at]?.lower ?? '';
}

/** Whether the word at `at` follows the one before it without a gap. */
function touches(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.end === words[at]?.start;
}

/** What stands between the word at `at` and the next one. */
function between(text: string, words: readonly Word[], at: number): string {
  const left = words[at];
  const right = words[at + 1];
  return left === undefined || right === undefined ? '' : text.slice(left.end, right.start);
}
