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
