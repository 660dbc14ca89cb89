import { readQuantities, type Quantity } from '../listening/quantities';
import { readWords, type Word } from '../listening/words';

/** A quantity with the indices of its first word and of the first word after it. */
export interface PlacedQuantity extends Quantity {
  readonly from: number;
  readonly to: number;
}

/** One telling of a story, cut into words, with the quantities that it names. */
export interface Telling {
  readonly text: string;
  readonly words: readonly Word[];
  readonly quantities: readonly PlacedQuantity[];
}

/** A stretch of words: from the first up to, not including, the last index. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const joins = new Set(
  'and but so because which that who when while then after before until although though where since if whereas or once'.split(
    ' ',
  ),
);
const subjects = new Set("i we he she they it there i'm we're it's i'd we'd i've we've".split(' '));

/** "We had, I think, twelve." */
const asides = new Set('think guess believe mean would dont reckon'.split(' '));

export function readTelling(text: string): Telling {
  const words = readWords(text);
  const quantities: PlacedQuantity[] = [];
  let at = 0;
  for (const quantity of readQuantities(text)) {
    while ((words[at]?.end ?? Infinity) <= quantity.start) at += 1;
    let to = at + 1;
    while ((words[to]?.start ?? Infinity) < quantity.end) to += 1;
    quantities.push({ ...quantity, unit: unitOf(quantity), from: at, to });
    at = to;
  }
  return { text, words, quantities };
}

/** A unit ends where the next clause begins: "five hundred thousand although …". */
function unitOf({ kind, unit }: Quantity): string {
  if (kind !== 'count') return unit;
  const words = unit.split(' ');
  const end = words.findIndex((word) => joins.has(word) || subjects.has(word));
  return (end < 0 ? words : words.slice(0, end)).join(' ');
}

/** The word at an index in small letters; empty beyond either end. */
export function wordAt(telling: Telling, at: number): string {
  return telling.words[at]?.lower ?? '';
}

/** The words of a stretch in small letters. */
export function wordsIn(telling: Telling, { from, to }: Stretch): string[] {
  return telling.words.slice(Math.max(0, from), Math.max(0, to)).map(({ lower }) => lower);
}

/** What stands between a word and the next one. */
export function gapAfter({ text, words }: Telling, at: number): string {
  const left = words[at];
  const right = words[at + 1];
  return left === undefined ? '' : text.slice(left.end, right?.start ?? text.length);
}

/** The clause around some words: up to punctuation, a conjunction or a pronoun that begins the next one. */
export function clauseAround(telling: Telling, { from, to }: Stretch): Stretch {
  let start = from;
  while (start > 0 && !partsClauses(telling, start)) start -= 1;
  let end = to;
  while (end < telling.words.length && !partsClauses(telling, end)) end += 1;
  return { from: start, to: end };
}

/** The sentence around some words, no further than `reach` words to either side: speech may come without full stops. */
export function sentenceAround(telling: Telling, { from, to }: Stretch, reach: number): Stretch {
  let start = from;
  while (start > 0 && from - start < reach && !endsSentence(telling, start - 1)) start -= 1;
  let end = to;
  while (end < telling.words.length && end - to < reach && !endsSentence(telling, end - 1)) end += 1;
  return { from: start, to: end };
}

/** Whether a sentence ends with the word at `at`. */
export function endsSentence(telling: Telling, at: number): boolean {
  return /[.!?;]\s|\n\s*\n/.test(gapAfter(telling, at));
}

/** Whether a clause begins with the word at `at`. */
function partsClauses(telling: Telling, at: number): boolean {
  if (/[.,!?;:()–—]/.test(gapAfter(telling, at - 1))) return true;
  const word = wordAt(telling, at);
  if (word === 'i' && asides.has(wordAt(telling, at + 1))) return false;
  return (joins.has(word) && !isInsideNumber(telling, at)) || subjects.has(word);
}

/** "Two and a half", "between three and five". */
function isInsideNumber({ quantities }: Telling, at: number): boolean {
  return quantities.some(({ from, to }) => from < at && at < to);
}
