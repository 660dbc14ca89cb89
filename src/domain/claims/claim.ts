import type { Range } from './amounts';
import type { Surroundings } from './surroundings';
import type { Stretch } from './telling';
import type { Topic } from './topics';
import type { Span } from '../listening/words';

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
  readonly role: Role;
  /** What the number counts in: a currency, a kind of group, "loose" where it may be of no heads at all; empty when it is not said. */
  readonly measure: string;
  readonly topic: Topic;
  /** It is said in passing, of a part of a team or as a bound, and seldom contradicts anything. */
  readonly silent: boolean;
  /** The number with what is near it; what is learned from is found by it. */
  readonly span: Span;
}

/** A claim with what stands around it, to tell it from another of the same subject. */
export interface PlacedClaim extends Claim, Surroundings {
  /** The date it is of, in the months of date claims; empty when it is not said. */
  readonly moment: readonly Range[];
  /** Times that "first" and "second" and the like set apart: "first year". */
  readonly markedTimes: ReadonlySet<string>;
  /** The words that say it by themselves. */
  readonly whole: Span;
}

/** Whether a date leaves its year open: "in March" is of any year, and one of a winter touches two. */
export function saysNoYear({ ranges }: Claim): boolean {
  return ranges.length > 2;
}

/** Whether a date leaves its month open: "in 2021". */
export function saysNoMonth({ ranges: [range] }: Claim): boolean {
  return range !== undefined && range.high - range.low > 11;
}

/** The middle of what it says, in its own units; 0 where nothing is said. */
export function middleOf({ ranges: [range] }: Claim): number {
  return range === undefined ? 0 : (range.low + range.high) / 2;
}
