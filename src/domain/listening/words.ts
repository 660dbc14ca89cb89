/** A stretch of a transcript, in UTF-16 code units; `quote` is exactly what stands from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** A word, a run of digits or a currency or percent sign. `lower` has a straight apostrophe and no capitals. */
export interface Word {
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

const wordPattern = /\d+(?:[.,]\d+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|[$€£₹¥%]/gu;

/** Splits any text into words, in order. Letters and digits part ("40k" is two words that touch), and so does a hyphen. */
export function readWords(text: string): Word[] {
  return Array.from(text.matchAll(wordPattern), (match) => ({
    lower: match[0].toLowerCase().replaceAll('’', "'"),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The span of `text` from `start` up to `end`. */
export function spanOf(text: string, start: number, end: number): Span {
  return { start, end, quote: text.slice(start, end) };
}

/** A map, so that "constructor" is no key of it. */
export function tableOf<T>(entries: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(entries));
}

/** The word at `at` in small letters; empty beyond either end. */
export function lowerAt(words: readonly Word[], at: number): string {
  return words[at]?.lower ?? '';
}

/** Whether the word at `at` follows the one before it without a gap. */
export function touches(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.end === words[at]?.start;
}

/** Whether a pause stands between the word at `at` and the next one: "thirty, one of them a student" is no number. */
export function isParted(text: string, words: readonly Word[], at: number): boolean {
  return /[.,;:!?()—–\n]|\s-\s/.test(between(text, words, at));
}

/** What stands between the word at `at` and the next one. */
export function between(text: string, words: readonly Word[], at: number): string {
  const left = words[at];
  const right = words[at + 1];
  return left === undefined || right === undefined ? '' : text.slice(left.end, right.start);
}
