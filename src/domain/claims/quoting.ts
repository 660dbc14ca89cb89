/** How a number is quoted. */
import { clauseAround, gapAfter, wordAt, type Stretch, type Telling } from './telling';
import { spanOf, type Span } from '../listening/words';

/** The words from the index `from` up to, not including, `to` as they stand in the text. */
export function quoteWords({ text, words }: Telling, from: number, to: number): Span {
  const first = words[Math.max(0, from)]?.start ?? 0;
  return spanOf(text, first, words[Math.min(to, words.length) - 1]?.end ?? first);
}

/** So many words on either side of a number are near it. */
const nearby = 6;

/** The number with its clause, as far as that is near. */
export function quoteNear(telling: Telling, { from, to }: Stretch): Span {
  const clause = clauseAround(telling, { from, to });
  return quoteWords(telling, Math.max(clause.from, from - nearby), Math.min(clause.to, to + nearby));
}

/** So many words on either side of a number are said again at most. */
const saidAgain = 12;
const joining = /^(?:and|but|so|or|because|although|though|plus)$/;

/** The words around a number that say it by themselves, to be said to the candidate: up to a pause, or to a word that joins them to others. */
export function quoteWhole(telling: Telling, { from, to }: Stretch): Span {
  const isPause = (at: number) => /[.,;:!?()–—]/.test(gapAfter(telling, at));
  const clause = clauseAround(telling, { from, to });
  let start = from;
  while (start > 0 && !isPause(start - 1) && !joining.test(wordAt(telling, start - 1))) start -= 1;
  let end = to;
  while (end < telling.words.length && !isPause(end - 1) && !joining.test(wordAt(telling, end))) end += 1;
  // Speech comes without pauses: then the clause must do, or what is near.
  if (from - start > saidAgain) start = Math.max(clause.from, from - saidAgain);
  return quoteWords(telling, start, end - to > saidAgain ? Math.min(clause.to, to + saidAgain) : end);
}
