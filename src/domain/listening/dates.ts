/** Years, months, quarters and hours, as people say and type them. */
import { type NumberRead, readUnderHundred, scales, small, tens } from './numbers';
import { isMeasure } from './units';
import { between, isParted, lowerAt, tableOf, touches, type Word } from './words';

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

/** "Sept 2020": months by their first letters, where nothing else can be meant. */
const abbreviations = tableOf<number>({
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
});

const ordinals = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth'
).split(' ');

/** "may" and "march" are months only after one of these, or beside a day or a year; abbreviations, too. */
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
  'was',
]);

const centuries = tableOf<number>({ nineteen: 1900, twenty: 2000 });

/** A date, or an ordinal such as "the 3rd", which is a label. */
export interface DateRead {
  readonly kind: 'date' | 'label';
  /** A year, a month from 1 to 12, a quarter from 1 to 4, an hour of the day, by `unit`. */
  readonly value: number;
  readonly unit: 'year' | 'month' | 'quarter' | 'hour' | 'ordinal';
  /** Index of the first word after it. */
  readonly next: number;
}

/** Reads the date that begins with the word at `at`; `undefined` where none does. */
export function readDate(text: string, words: readonly Word[], at: number): DateRead | undefined {
  const word = lowerAt(words, at);
  const next = lowerAt(words, at + 1);
  const month = readMonth(text, words, at) ?? readDayAndMonth(text, words, at);
  if (month !== undefined) return { kind: 'date', value: month.value, unit: 'month', next: month.next };
  const quarter = word === 'q' ? (small.get(next) ?? Number(next)) : 0;
  if (quarter >= 1 && quarter <= 4) return { kind: 'date', value: quarter, unit: 'quarter', next: at + 2 };
  if (isShortYear(text, words, at))
    return { kind: 'date', value: Number(word) + (Number(word) < 50 ? 2000 : 1900), unit: 'year', next: at + 1 };
  if (/^(?:19[5-9]|20[0-4])\d$/.test(word) && (!isMeasure(words, at + 1) || isParted(text, words, at)))
    return { kind: 'date', value: Number(word), unit: 'year', next: at + 1 };
  const spoken = readSpokenYear(text, words, at);
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

/** "March", "March 3", "march the twenty eighth", "March 2021"; its value is the month's number. */
function readMonth(text: string, words: readonly Word[], at: number): NumberRead | undefined {
  const word = lowerAt(words, at);
  const isPlain = months.includes(word) && !['may', 'march'].includes(word);
  const value = monthNamed(word);
  if (value === undefined) return undefined;
  const next = lowerAt(words, at + 1);
  const isYear = /^(?:19|20)\d\d$/.test(next);
  const dayAt = next === 'the' ? at + 2 : at + 1;
  const day = isYear || isShortYear(text, words, dayAt) ? undefined : readDay(words, dayAt);
  const isParting = isParted(text, words, at);
  if (isParting || (day === undefined && !isYear))
    return isPlain || beforeMonth.has(lowerAt(words, at - 1)) ? { value, next: at + 1 } : undefined;
  // "They march 20 miles", "that may first look": the day of a verb has something behind it.
  const isVerb =
    word === 'may' || word === 'march'
      ? !isYear && !beforeMonth.has(lowerAt(words, at - 1)) && !isDated(text, words, day?.next ?? at)
      : false;
  return isVerb ? undefined : { value, next: day?.next ?? at + 2 };
}

/** "20 March", "the twenty eighth of march", "3rd May": the day stands before its month. */
function readDayAndMonth(text: string, words: readonly Word[], at: number): NumberRead | undefined {
  const day = readDay(words, at);
  if (day === undefined) return undefined;
  const of = lowerAt(words, day.next) === 'of' ? 1 : 0;
  const value = monthNamed(lowerAt(words, day.next + of));
  const parted = Array.from({ length: day.next + of - at }, (_, step) => isParted(text, words, at + step));
  // "The second may be late."
  const isVerb = of === 0 && lowerAt(words, day.next) === 'may' && !/^\d/.test(lowerAt(words, at));
  return value === undefined || isVerb || parted.includes(true) ? undefined : { value, next: day.next + of + 1 };
}

function monthNamed(word: string): number | undefined {
  const month = months.indexOf(word) + 1;
  return month === 0 ? abbreviations.get(word) : month;
}

/** "3", "3rd", "third", "twenty eighth": a day of the month, from 1 to 31, that begins at `at`. */
export function readDay(words: readonly Word[], at: number): NumberRead | undefined {
  const word = lowerAt(words, at);
  const next = lowerAt(words, at + 1);
  if (/^(?:[1-9]|[12]\d|3[01])$/.test(word))
    return { value: Number(word), next: at + (/^(?:st|nd|rd|th)$/.test(next) ? 2 : 1) };
  const unit = ordinals.indexOf(next) + 1;
  const ten = tens.get(word);
  if ((ten === 20 && unit > 0 && unit < 10) || (ten === 30 && unit === 1)) return { value: ten + unit, next: at + 2 };
  const value = ordinals.indexOf(word) + 1 || (word === 'thirtieth' ? 30 : 0);
  return value === 0 ? undefined : { value, next: at + 1 };
}

/** "In '19", "March '21". */
function isShortYear(text: string, words: readonly Word[], at: number): boolean {
  const start = words[at]?.start ?? 0;
  return (
    /^\d\d$/.test(lowerAt(words, at)) &&
    /['’]/.test(text.slice(Math.max(0, start - 1), start)) &&
    !isMeasure(words, at + 1)
  );
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
    !isMeasure(words, at + 3) &&
    !scales.has(lowerAt(words, at + 3))
  );
}

function hourAt(words: readonly Word[], at: number): number {
  const word = lowerAt(words, at);
  return small.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : 0);
}

/** "May 3rd", "March 3, 2021": the day that ends before `next` is none of a verb. */
function isDated(text: string, words: readonly Word[], next: number): boolean {
  const last = lowerAt(words, next - 1);
  if (/^(?:st|nd|rd|th)$/.test(last) || ordinals.includes(last) || last === 'thirtieth') return true;
  return lowerAt(words, next) === '' || isParted(text, words, next - 1) || /^(?:19|20)\d\d$/.test(lowerAt(words, next));
}

/** "Two thousand and forty" is no year that anybody tells of. */
const yearsSpoken = 40;

/** "twenty twenty three", "nineteen ninety eight", "two thousand and nineteen". */
function readSpokenYear(text: string, words: readonly Word[], at: number): NumberRead | undefined {
  if (isParted(text, words, at)) return undefined;
  const century = centuries.get(lowerAt(words, at));
  const rest = century === undefined ? undefined : readUnderHundred(text, words, at + 1);
  if (century !== undefined && rest !== undefined && rest.value >= 10)
    return { value: century + rest.value, next: rest.next };
  if (lowerAt(words, at) !== 'two' || lowerAt(words, at + 1) !== 'thousand') return undefined;
  const and = lowerAt(words, at + 2) === 'and' ? 1 : 0;
  const years = readUnderHundred(text, words, at + 2 + and);
  if (years === undefined || years.value === 0 || years.value >= yearsSpoken) return undefined;
  return isMeasure(words, years.next) || scales.has(lowerAt(words, years.next))
    ? undefined
    : { value: 2000 + years.value, next: years.next };
}
