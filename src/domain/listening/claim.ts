import type { Range } from './amounts';
import type { Surroundings } from './surroundings';
import { clauseAround, gapAfter, wordAt, type Stretch, type Telling } from './telling';
import type { Topic } from './topics';
import { spanOf, type Span } from './words';

export type ClaimKind = 'team-size' | 'money' | 'date' | 'percentage';

/**
 * - `before`, `after`: the earlier and the later of two states. `level`: a state at a time that is not said.
 * - `change`: by how much something changed. `aim`: what it was meant to be.
 */
export type Role = 'before' | 'after' | 'level' | 'change' | 'aim';

/** A number, and where its words stand, with all that decides whether another telling's number speaks of the same. */
export interface Claim extends Stretch {
  readonly kind: ClaimKind;
  /** The claim agrees with any value inside any of these. */
  readonly ranges: readonly Range[];
  /** The values on the way between two states, where the number is one of them. */
  readonly way: Range | undefined;
  readonly role: Role;
  /** What the number counts in: a currency, a kind of group; empty when it is not said. */
  readonly measure: string;
  readonly topic: Topic;
  /** It is said in passing, of a part of a team or as a bound, and seldom contradicts anything. */
  readonly silent: boolean;
  /** The number with what is near it. */
  readonly span: Span;
}

/** A claim with what stands around it, to tell it from another of the same subject. */
export interface PlacedClaim extends Claim, Surroundings {
  /** The date it is of, in the months of date claims; empty when it is not said. */
  readonly moment: readonly Range[];
  /** Words like "first" and "second" that set things of one name apart. */
  readonly marks: ReadonlySet<string>;
}

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
