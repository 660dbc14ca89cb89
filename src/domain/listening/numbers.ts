/** Numbers in digits and in words: "2,300", "2.3m", "two and a half million", "a million two", "a dozen", "a quarter of a million". */
import { isParted, lowerAt, tableOf, touches, type Word } from './words';

export interface NumberRead {
  readonly value: number;
  /** Index of the first word after it. */
  readonly next: number;
}

export const small = tableOf<number>({
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

export const tens = tableOf<number>({
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

export const scales = tableOf<number>({
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  grand: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  million: 1e6,
  millions: 1e6,
  mil: 1e6,
  mio: 1e6,
  mln: 1e6,
  mm: 1e6,
  mn: 1e6,
  m: 1e6,
  crore: 1e7,
  crores: 1e7,
  billion: 1e9,
  bn: 1e9,
});

/** Scales that are only meant when they touch their digits: "$2m". */
const touchingScales = new Set(['m', 'mm', 'mn', 'bn']);
/** Scales of which there may be "a" or "half a". */
const countedScales = new Set(['dozen', 'hundred', 'thousand', 'million', 'billion', 'lakh', 'crore', 'mil']);
/** Parts of a scale, by how many of them there are. */
const parts = tableOf<number>({ half: 1 / 2, quarter: 1 / 4, quarters: 1 / 4, third: 1 / 3, thirds: 1 / 3 });
/** "Several hundred" is no number, and nor is "per hundred". */
const vaguely = new Set('several many some few couple the per every each by one in'.split(' '));

/** Reads digits ("2,300", "2.3m") or words ("two and a half million", "a dozen", "half a million") that begin at `at`; `undefined` where none do. */
export function readNumber(text: string, words: readonly Word[], at: number): NumberRead | undefined {
  const word = lowerAt(words, at);
  if (/^\d/.test(word)) return readHalf(words, readScales(words, { value: digitsToNumber(word), next: at + 1 }));
  const part = readPartOfScale(words, at);
  if (part !== undefined) return part;
  if (word === 'point' && small.has(lowerAt(words, at + 1))) return readDecimals(words, { value: 0, next: at });
  const begun = readArticle(words, at) ?? readHundred(words, at) ?? readUnderHundred(text, words, at);
  if (begun === undefined) return undefined;
  return readHalf(words, readTail(text, words, readScales(words, readShortHundreds(text, words, begun))));
}

/** "Half a million", "a quarter of a million", "three quarters of a million". */
export function readPartOfScale(words: readonly Word[], at: number): NumberRead | undefined {
  const word = lowerAt(words, at);
  const count = word === 'a' ? 1 : small.get(word);
  const partAt = count === undefined ? at : at + 1;
  const part = parts.get(lowerAt(words, partAt));
  if (part === undefined) return undefined;
  const of = lowerAt(words, partAt + 1) === 'of' ? 1 : 0;
  const a = lowerAt(words, partAt + 1 + of) === 'a' ? 1 : 0;
  const scaleAt = partAt + 1 + of + a;
  const scale = scales.get(lowerAt(words, scaleAt));
  // "A quarter million", and not "a third thousand".
  if (scale === undefined || (a === 0 && (of > 0 || part === 1 / 3))) return undefined;
  return { value: (count ?? 1) * part * scale, next: scaleAt + 1 };
}

/** "A dozen", "a couple of hundred"; "a couple" by itself is none. */
function readArticle(words: readonly Word[], at: number): NumberRead | undefined {
  if (!['a', 'an'].includes(lowerAt(words, at))) return undefined;
  const skip = ['few', 'couple'].includes(lowerAt(words, at + 1)) ? 1 : 0;
  const scaleAt = at + 1 + skip + (skip > 0 && lowerAt(words, at + 2) === 'of' ? 1 : 0);
  const scale = lowerAt(words, scaleAt);
  if (!countedScales.has(scale)) return undefined;
  return { value: (skip + 1) * (scales.get(scale) ?? 1), next: scaleAt + 1 };
}

/** "Hundred percent", as some speakers of English say it. */
function readHundred(words: readonly Word[], at: number): NumberRead | undefined {
  if (lowerAt(words, at) !== 'hundred' || vaguely.has(lowerAt(words, at - 1))) return undefined;
  return { value: 100, next: at + 1 };
}

/** "Three fifty thousand" are 350,000. */
function readShortHundreds(text: string, words: readonly Word[], head: NumberRead): NumberRead {
  if (!Number.isInteger(head.value) || head.value < 1 || head.value > 9) return head;
  const ten = tens.has(lowerAt(words, head.next)) ? readUnderHundred(text, words, head.next) : undefined;
  if (ten === undefined || !['thousand', 'grand', 'k'].includes(lowerAt(words, ten.next))) return head;
  return { value: 100 * head.value + ten.value, next: ten.next };
}

/** "A million and a half", "two million and a quarter". */
function readHalf(words: readonly Word[], number: NumberRead): NumberRead {
  const scale = [1e9, 1e7, 1e6, 1e3].find((step) => number.value >= step && number.value % step === 0);
  const part = scale === undefined ? undefined : readAndPart(words, number.next);
  return part === undefined ? number : { value: number.value + part * (scale ?? 0), next: number.next + 3 };
}

/** The part of one that "and a half" or "and a quarter" at `at` adds. */
function readAndPart(words: readonly Word[], at: number): number | undefined {
  if (isAndAHalf(words, at)) return 1 / 2;
  const isQuarter = ['and', 'a', 'quarter'].every((word, index) => lowerAt(words, at + index) === word);
  // "One and a quarter of the others" is no number.
  return isQuarter && !['of', 'later', 'ago'].includes(lowerAt(words, at + 3)) ? 1 / 4 : undefined;
}

/** "Nineteen", "twenty one", "forty", "two point three"; `undefined` where no such word begins. */
export function readUnderHundred(text: string, words: readonly Word[], at: number): NumberRead | undefined {
  const word = lowerAt(words, at);
  const ten = tens.get(word);
  if (ten !== undefined) {
    const unit = small.get(lowerAt(words, at + 1));
    const joined = unit !== undefined && unit >= 1 && unit <= 9 && !isParted(text, words, at);
    return readDecimals(words, { value: ten + (joined ? unit : 0), next: at + (joined ? 2 : 1) });
  }
  const value = small.get(word);
  return value === undefined ? undefined : readDecimals(words, { value, next: at + 1 });
}

/** "two point three", "two and a half", "one and a quarter". */
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
  const part = readAndPart(words, whole.next);
  return part === undefined ? whole : { value: whole.value + part, next: whole.next + 3 };
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
    const part = readUnderHundred(text, words, next + and);
    if (part === undefined || isParted(text, words, next - 1)) break;
    const scaled = readScales(words, part);
    if (value < 1000 && and === 0 && value % 100 !== 0) break;
    value = addTail(value, part.value, scaled.value, and > 0);
    next = scaled.next;
  }
  return { value, next };
}

function addTail(value: number, part: number, scaled: number, isJoined: boolean): number {
  if (value < 1000 && scaled >= 1000) return (value + part) * (scaled / part);
  // "A million two" are 1,200,000.
  const scale = [1e9, 1e6].find((step) => value % step === 0);
  return scale !== undefined && !isJoined && scaled === part && part < 10
    ? value + (part * scale) / 10
    : value + scaled;
}

/** Whether "and a half" begins at `at`. */
export function isAndAHalf(words: readonly Word[], at: number): boolean {
  return ['and', 'a', 'half'].every((word, index) => lowerAt(words, at + index) === word);
}

function digitsToNumber(digits: string): number {
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(digits)) return Number(digits.replaceAll('.', ''));
  const grouped = /^\d{1,3}(?:,\d{2,3})+(?:\.\d+)?$/.test(digits);
  return Number.parseFloat(grouped ? digits.replaceAll(',', '') : digits.replace(',', '.'));
}
