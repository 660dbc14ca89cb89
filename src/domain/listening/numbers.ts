/** Numbers in digits and in words: "2,300", "2.3m", "two and a half million", "a dozen", "half a million". */
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

/** Reads digits ("2,300", "2.3m") or words ("two and a half million", "a dozen", "half a million") that begin at `at`; `undefined` where none do. */
export function readNumber(text: string, words: readonly Word[], at: number): NumberRead | undefined {
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
    const head = { value: (skip + 1) * (scales.get(scale) ?? 1), next: scaleAt + 1 };
    return readTail(text, words, readScales(words, head));
  }
  const under = readUnderHundred(text, words, at);
  return under && readTail(text, words, readScales(words, under));
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
    const part = readUnderHundred(text, words, next + and);
    if (part === undefined || isParted(text, words, next - 1)) break;
    const scaled = readScales(words, part);
    if (value < 1000 && and === 0 && value % 100 !== 0) break;
    value =
      value < 1000 && scaled.value >= 1000 ? (value + part.value) * (scaled.value / part.value) : value + scaled.value;
    next = scaled.next;
  }
  return { value, next };
}

/** Whether "and a half" begins at `at`. */
export function isAndAHalf(words: readonly Word[], at: number): boolean {
  return ['and', 'a', 'half'].every((word, index) => lowerAt(words, at + index) === word);
}

function digitsToNumber(digits: string): number {
  const grouped = /^\d{1,3}(?:,\d{2,3})+(?:\.\d+)?$/.test(digits);
  return Number.parseFloat(grouped ? digits.replaceAll(',', '') : digits.replace(',', '.'));
}
