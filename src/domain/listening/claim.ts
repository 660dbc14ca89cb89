import type { Range } from './amounts';
import type { Surroundings } from './surroundings';
import { clauseAround, wordAt, type Stretch, type Telling } from './telling';
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

const joining = /^(?:and|but|so|or|because|that|which|where|then|although|though|plus)$/;
const saysWhen = /^(?:when|while|once|after|before|until|since)$/;
/** So many words on either side of a number are quoted at most. */
const quoted = { before: 8, behind: 6 };

/** The clause of a number, as far as it is near: with the word that says when ("when I came, …"), without one that only joins it to the last. */
export function quoteClause(telling: Telling, { from, to }: Stretch): Span {
  const clause = clauseAround(telling, { from, to });
  let start = Math.max(clause.from, from - quoted.before);
  while (start < from && joining.test(wordAt(telling, start))) start += 1;
  if (start === clause.from && saysWhen.test(wordAt(telling, start - 1))) start -= 1;
  return quoteWords(telling, start, Math.min(clause.to, to + quoted.behind));
}
