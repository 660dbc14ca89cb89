/** Years, months, quarters and hours, as people say and type them. */
import { type NumberRead, readUnderHundred, scales, small } from './numbers';
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
  const month = months.indexOf(word);
  if (
    month >= 0 &&
    (!['may', 'march'].includes(word) || beforeMonth.has(lowerAt(words, at - 1)) || isDated(words, at))
  ) {
    const dayOrYear = /^(?:[1-9]|[12]\d|3[01]|19\d\d|20\d\d)$/.test(next) && !isParted(text, words, at) ? 2 : 1;
    const suffix = dayOrYear === 2 && /^(?:st|nd|rd|th)$/.test(lowerAt(words, at + 2)) ? 1 : 0;
    return { kind: 'date', value: month + 1, unit: 'month', next: at + dayOrYear + suffix };
  }
  // "20 March", "5 May": the day stands before its month.
  if (/^(?:[1-9]|[12]\d|3[01])$/.test(word) && months.includes(next) && !isParted(text, words, at))
    return { kind: 'date', value: months.indexOf(next) + 1, unit: 'month', next: at + 2 };
  if (word === 'q' && /^[1-4]$/.test(next) && touches(words, at + 1))
    return { kind: 'date', value: Number(next), unit: 'quarter', next: at + 2 };
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

/** "March 2021", "May 3rd": no verb stands before these. */
function isDated(words: readonly Word[], at: number): boolean {
  const next = lowerAt(words, at + 1);
  return /^(?:19|20)\d\d$/.test(next) || (/^\d{1,2}$/.test(next) && /^(?:st|nd|rd|th)$/.test(lowerAt(words, at + 2)));
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
