/** Where two tellings of one story cannot both be right. */
import type { Range } from './listening/amounts';
import type { ClaimKind, PlacedClaim as Claim } from './listening/claim';
import { readClaims } from './listening/claims';
import { overlap, stages } from './listening/topics';

/** What one telling says and what the other says; both are quoted as they stand. */
export interface Contradiction {
  readonly kind: ClaimKind;
  readonly first: string;
  readonly second: string;
}

interface Pair {
  readonly one: Claim;
  readonly two: Claim;
  readonly agreement: number;
}

/**
 * How sure it is that two claims speak of the same: from `sure` on they are compared, below it only when each telling has no
 * other claim of the kind that is left unexplained, and at 0 never.
 */
const sure = 1;

/**
 * Finds what cannot be true in both of two tellings: sizes of a team, sums, dates and percentages of the same thing that no rounding,
 * no course from before to after and no other number of the other telling explains. Never throws.
 */
export function findContradictions(first: string, second: string): readonly Contradiction[] {
  const [ones, twos] = [readClaims(first), readClaims(second)];
  const openOnes = ones.filter((claim) => isOpen(claim, twos));
  const openTwos = twos.filter((claim) => isOpen(claim, ones));
  const pairs = openOnes.flatMap((one) => openTwos.map((two) => ({ one, two, agreement: agreementOf(one, two) })));
  const comparable = pairs.filter(({ one, two, agreement }) => {
    const alone = [openOnes, openTwos].every((open) => open.filter(({ kind }) => kind === one.kind).length === 1);
    return agreement >= sure || (agreement > 0 && alone && one.kind === two.kind);
  });
  return chooseBest(comparable)
    .toSorted(byPlace)
    .map(({ one, two }) => ({ kind: one.kind, first: one.span.quote, second: two.span.quote }));
}

/** Whether nothing in the other telling explains the claim. */
function isOpen(claim: Claim, others: readonly Claim[]): boolean {
  return !claim.silent && !others.some((other) => explains(other, claim)) && !isSum(claim, others);
}

/** "110k in total" is the other telling's 80k and 30k. */
function isSum(claim: Claim, others: readonly Claim[]): boolean {
  if (claim.kind !== 'money') return false;
  const parts = others
    .filter((other) => other.kind === 'money' && sharesMeasure(claim, other))
    .flatMap(({ ranges }) => ranges.slice(0, 1));
  return parts.some((one, index) =>
    parts
      .slice(index + 1)
      .some((two) => meet([{ low: one.low + two.low, high: one.high + two.high }], claim.ranges.slice(0, 1))),
  );
}

function explains(other: Claim, claim: Claim): boolean {
  if (other.kind !== claim.kind || !sharesMeasure(other, claim)) return false;
  const fits = meet(other.ranges, claim.ranges) || isOnTheWay(other, claim) || isOnTheWay(claim, other);
  if (!fits || other.silent || claim.kind === 'team-size') return fits;
  if (topicAgreement(other, claim) > 0) return true;
  return claim.kind === 'date' && !areStagesApart(other, claim) && isOfAnyYear(other) === isOfAnyYear(claim);
}

/** "In March" says no year, and a bare year explains it only when both speak of the same. */
function isOfAnyYear({ ranges }: Claim): boolean {
  return ranges.length > 2;
}

/** "A team of twelve" lies on the way of "from eight to fourteen". */
function isOnTheWay({ way }: Claim, { ranges, role }: Claim): boolean {
  return way !== undefined && role === 'level' && meet([way], ranges);
}

/** How sure it is that two claims that differ speak of the same, from 0. */
function agreementOf(one: Claim, two: Claim): number {
  if (one.kind !== two.kind || !sharesMeasure(one, two) || !sharesRole(one, two)) return 0;
  if (isDisjoint(one.marks, two.marks) || areMomentsApart(one, two)) return 0;
  const agreement = topicAgreement(one, two);
  return agreement > 0 && one.role === two.role ? agreement + 0.1 : agreement;
}

/** A rate in May and a rate in September. */
function areMomentsApart(one: Claim, two: Claim): boolean {
  return one.moment.length > 0 && two.moment.length > 0 && !meet(one.moment, two.moment);
}

function sharesRole(one: Claim, two: Claim): boolean {
  if (one.role === two.role) return true;
  const states = [one.role, two.role].every((role) => role !== 'change' && role !== 'aim');
  return states && (one.role === 'level' || two.role === 'level');
}

function sharesMeasure(one: Claim, two: Claim): boolean {
  const [a, b] = [one.measure, two.measure];
  if (a === b) return true;
  if (one.kind === 'date') return false;
  if (one.kind === 'percentage') return true;
  const known = a === '' ? b : a;
  if (a !== '' && b !== '')
    return one.kind === 'team-size' && overlap(one.topic.heads, two.topic.heads) > 0 && !isApart(a) && !isApart(b);
  return one.kind === 'money' || !isApart(known) || (known === 'org' && overlap(one.topic.heads, two.topic.heads) > 0);
}

/** A group that is never the speaker's team under another name. */
function isApart(measure: string): boolean {
  return ['org', 'others', 'hired', 'left'].includes(measure);
}

function topicAgreement(one: Claim, two: Claim): number {
  switch (one.kind) {
    case 'team-size':
      return overlap(one.topic.heads, two.topic.heads) > 0 ? 2 : 1;
    case 'date':
      return happeningAgreement(one, two);
    case 'money':
    case 'percentage':
      return subjectAgreement(one, two);
  }
}

function subjectAgreement(one: Claim, two: Claim): number {
  const [a, b] = [one.topic, two.topic];
  if (a.heads.size > 0 && b.heads.size > 0) {
    if (overlap(a.heads, b.heads) === 0) return 0;
    return one.measure === 'share' && two.measure === 'share' && isDisjoint(a.more, b.more) ? 0.5 : 2;
  }
  const shared = overlap(a.main, b.main);
  if (shared > 0)
    return one.measure === 'share' && two.measure === 'share' && isDisjoint(a.more, b.more) ? 0.5 : 1 + shared / 10;
  if (overlap(a.main, b.more) + overlap(a.more, b.main) > 0) return 1;
  return a.main.size === 0 || b.main.size === 0 ? 0.5 : 0;
}

function happeningAgreement(one: Claim, two: Claim): number {
  const [a, b] = [one.topic, two.topic];
  if (areStagesApart(one, two)) return 0;
  const shared = overlap(a.main, b.main);
  const around = overlap(a.main, b.more) + overlap(a.more, b.main);
  if (overlap(a.heads, b.heads) > 0) return 1 + shared / 10;
  if (a.heads.size > 0 && b.heads.size > 0) return around > 1 ? 0.5 : 0;
  if (shared > 1 || around > 2) return 1;
  return shared + around > 0 ? 0.5 : 0;
}

/** A start and a launch are two dates of one story. */
function areStagesApart(one: Claim, two: Claim): boolean {
  const stagesOf = ({ topic }: Claim) => new Set([...topic.heads].filter((name) => stages.has(name)));
  return isDisjoint(stagesOf(one), stagesOf(two));
}

function isDisjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && overlap(a, b) === 0;
}

function meet(ones: readonly Range[], twos: readonly Range[]): boolean {
  return ones.some((one) => twos.some((two) => one.low < two.high && two.low < one.high));
}

/** Each claim once, the surest pairs first; the order does not depend on which telling is the first. */
function chooseBest(pairs: readonly Pair[]): Pair[] {
  const chosen: Pair[] = [];
  for (const pair of pairs.toSorted((a, b) => b.agreement - a.agreement || byPlace(a, b)))
    if (!chosen.some((other) => repeats(pair.one, other.one) || repeats(pair.two, other.two))) chosen.push(pair);
  return chosen;
}

/** The same claim, or the same thing said again. */
function repeats(claim: Claim, other: Claim): boolean {
  return claim === other || (claim.kind === other.kind && explains(claim, other));
}

function byPlace(a: Pair, b: Pair): number {
  return a.one.at + a.two.at - (b.one.at + b.two.at);
}
