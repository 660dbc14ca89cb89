/** What one telling says in other figures than the other: a change for its ends, a sum for its parts, a later state for an earlier one. */
import type { Range } from './amounts';
import { middleOf, type PlacedClaim as Claim } from './claim';
import { isComparable, meet, wordsBetween } from './compare';

/** Two percentages, and by how much the later one differs, in points and in percent of the earlier one. */
export interface Change {
  readonly ends: readonly [Claim, Claim];
  readonly by: readonly Range[];
}

/** So many words apart at most, the earlier and the later state are surely those of one change. */
const courseReach = 15;

export function readChanges(claims: readonly Claim[]): Change[] {
  const states = claims.filter(({ kind, silent }) => kind === 'percentage' && !silent);
  return states
    .filter(({ role }) => role === 'before')
    .flatMap((one) =>
      states
        .filter((two) => (two.role === 'after' || two.role === 'level') && wordsBetween(one, two) <= courseReach)
        .map((two) => ({ ends: [one, two] as const, by: changesBetween(middleOf(one), middleOf(two)) })),
    );
}

/** As people round them: from ten percent to seven is "by 30 percent", "by three points", and nearly "by a third". */
function changesBetween(one: number, two: number): Range[] {
  const points = Math.abs(two - one);
  const percent = (100 * points) / Math.max(one, 1e-9);
  return [
    { low: points - 0.1, high: points + 0.1 },
    { low: percent * 0.95 - 0.5, high: percent * 1.05 + 0.5 },
  ];
}

/** "From eight percent to four" in other words: "cut by half". */
export function areOneChange(one: Claim, two: Claim, changes: readonly Change[]): boolean {
  return changes.some(
    ({ ends, by }) =>
      (ends.includes(one) && two.role === 'change' && meet(by, two.ranges)) ||
      (ends.includes(two) && one.role === 'change' && meet(by, one.ranges)),
  );
}

/** What was found at the beginning and what had become of it are two states of one thing. */
export function areTwoStates(one: Claim, two: Claim): boolean {
  const told = new Set([one.timeTold, two.timeTold]);
  return one.kind !== 'date' && told.has('early') && told.has('late');
}

/** Shares of a sum by which its parts may miss it, as people round. */
const sumsMiss = 0.03;

/** "110k in total" is the other telling's 80k and 30k, and a saving of 120k what lies between its 310k and 190k. */
function isOfTwo(claim: Claim, others: readonly Claim[]): boolean {
  if (claim.kind !== 'money') return false;
  const parts = others.filter((other) => isComparable(claim, other));
  const isSaving = claim.topic.heads.has('saving');
  const agrees = (sum: number) => Math.abs(sum - middleOf(claim)) <= sumsMiss * middleOf(claim);
  return parts.some((one, index) =>
    parts
      .slice(index + 1)
      .some(
        (two) =>
          agrees(middleOf(one) + middleOf(two)) ||
          (isSaving && one.role === 'before' && two.role === 'after' && agrees(middleOf(one) - middleOf(two))),
      ),
  );
}

/** What is made of two of the other telling's figures says nothing new. */
export function leaveOutDerived(
  ones: readonly Claim[],
  twos: readonly Claim[],
): readonly [readonly Claim[], readonly Claim[]] {
  return [ones.filter((claim) => !isOfTwo(claim, twos)), twos.filter((claim) => !isOfTwo(claim, ones))];
}
