/** Where two tellings of one story cannot both be right. */
import type { ClaimKind, PlacedClaim as Claim } from './claims/claim';
import { isComparable, isVaguer, meet, meetInTime, wordsBetween } from './claims/compare';
import { areOneChange, areTwoStates, leaveOutDerived, readChanges } from './claims/derived';
import { areApart, isBrief, readPairSigns, type Met } from './claims/pair-signs';
import { readClaims } from './claims/read-claims';
import { readScales, weigh } from './listening/scale';
import { overlap } from './claims/topics';
import { stored } from './listening/weights/contradiction';

/** What one telling says and what the other says; both are quoted as they stand. */
export interface Contradiction {
  readonly kind: ClaimKind;
  readonly first: string;
  readonly second: string;
  /** Every fourth of such findings is of two different things, and one in ten or twenty of the others (`tests/bench/contradictions.ts`). */
  readonly isDoubtful?: boolean;
}

/** Log-odds from which a finding is sure. */
const sureFrom = 1.5;

/** Two claims that differ, with the signs by which a listener tells whether they speak of the same. */
export interface ClaimPair {
  readonly one: Claim;
  readonly two: Claim;
  readonly signs: ReadonlySet<string>;
}

/** One for tellings of a sentence or two, one for stories. */
const scales = readScales(stored);

/**
 * Finds what cannot be true in both of two tellings: sizes of a team, sums, dates and percentages of the same thing at the same time.
 * Never throws.
 */
export function findContradictions(first: string, second: string): readonly Contradiction[] {
  const found = choosePairs(pairClaims(first, second), ({ signs }) =>
    weigh(scales[isBrief(signs) ? 'brief' : 'story'], signs),
  ).map(({ one, two, odds }) => ({
    kind: one.kind,
    first: one.whole.quote,
    second: two.whole.quote,
    ...(odds < sureFrom ? { isDoubtful: true } : {}),
  }));
  // "From nine percent to two" against "from twelve to five" is said once.
  return found.filter((one, index) => found.findIndex((other) => isSameQuote(one, other)) === index);
}

function isSameQuote(one: Contradiction, other: Contradiction): boolean {
  return one.kind === other.kind && one.first === other.first && one.second === other.second;
}

/** A pair that speaks of the same, with its log-odds, above 0. */
interface ChosenPair extends ClaimPair {
  readonly odds: number;
}

/** Of the pairs whose log-odds are above even, the surest first, each claim once; in the order in which they are told. */
export function choosePairs(pairs: readonly ClaimPair[], oddsOf: (pair: ClaimPair) => number): readonly ChosenPair[] {
  const chosen: ChosenPair[] = [];
  const likely = pairs.map((pair) => ({ ...pair, odds: oddsOf(pair) })).filter(({ odds }) => odds > 0);
  for (const pair of likely.toSorted((a, b) => b.odds - a.odds || byPlace(a, b)))
    if (!chosen.some((other) => repeats(pair.one, other.one) || repeats(pair.two, other.two))) chosen.push(pair);
  return chosen.toSorted(byPlace);
}

/** Every two claims of a kind that differ, but for those that the other telling has both as well. */
export function pairClaims(first: string, second: string): ClaimPair[] {
  const [ones, twos] = leaveOutDerived(readClaims(first), readClaims(second));
  const [metOnes, metTwos] = [meetOthers(ones, twos), meetOthers(twos, ones)];
  const changes = [...readChanges(ones), ...readChanges(twos)];
  const pairs = metOnes.flatMap((one) =>
    metTwos
      .filter((two) => isComparable(one.claim, two.claim) && !(one.isMatched && two.isMatched))
      .filter((two) => !meetInTime(one.claim, two.claim) && !areOneChange(one.claim, two.claim, changes))
      .filter((two) => !areTwoStates(one.claim, two.claim))
      .map((two) => ({ one, two, shared: overlap(one.claim.near, two.claim.near) })),
  );
  const most = new Map<Claim, number>();
  const rivals = new Map<Claim, number>();
  for (const { one, two, shared } of pairs)
    for (const { claim } of [one, two]) {
      most.set(claim, Math.max(shared, most.get(claim) ?? 0));
      rivals.set(claim, (rivals.get(claim) ?? 0) + 1);
    }
  return pairs.map(({ one, two, shared }) => {
    const met = (side: typeof one, other: Claim, others: readonly Claim[]): Met => ({
      ...side,
      isNearest: shared === most.get(side.claim),
      rivals: rivals.get(side.claim) ?? 1,
      lead: shared - nextNearest(side.claim, other, others),
    });
    return {
      one: one.claim,
      two: two.claim,
      signs: readPairSigns(met(one, two.claim, twos), met(two, one.claim, ones)),
    };
  });
}

/** How many words around the numbers a claim shares with the nearest claim that is not `other`, whether they agree or not. */
function nextNearest(claim: Claim, other: Claim, others: readonly Claim[]): number {
  const rest = others.filter((one) => one !== other && one.from !== other.from && isComparable(claim, one));
  return Math.max(0, ...rest.map((one) => overlap(claim.near, one.near)));
}

function meetOthers(claims: readonly Claim[], others: readonly Claim[]): Omit<Met, 'isNearest' | 'rivals' | 'lead'>[] {
  const isMatched = (claim: Claim) =>
    others.some((other) => isComparable(other, claim) && meetInTime(other, claim) && !isVaguer(other, claim));
  const open = claims.filter((claim) => !isMatched(claim));
  return claims.map((claim) => {
    const beside = claims.filter((other) => isAnother(claim, other));
    return {
      claim,
      neighbour: nearestOf(claim, beside),
      otherEnd: nearestOf(
        claim,
        beside.filter((other) => isOtherEnd(claim, other)),
      ),
      isMatched: !open.includes(claim),
      isOnly: open.every((other) => other === claim || other.kind !== claim.kind),
    };
  });
}

/** Whether a claim of the same telling counts the same way and has another value. */
function isAnother(claim: Claim, other: Claim): boolean {
  return other !== claim && !other.silent && isComparable(other, claim) && !meetInTime(other, claim);
}

/** So many words apart at most, what was before and what came of it are told. */
const changeReach = 30;

function isOtherEnd(claim: Claim, other: Claim): boolean {
  return (claim.role === 'before') !== (other.role === 'before') && wordsBetween(claim, other) <= changeReach;
}

function nearestOf(claim: Claim, others: readonly Claim[]): Claim | undefined {
  return others.toSorted((a, b) => wordsBetween(claim, a) - wordsBetween(claim, b))[0];
}

/** The same claim, or the same thing said again: two rates of 30 per cent may be of two things. */
function repeats(claim: Claim, other: Claim): boolean {
  if (claim === other) return true;
  return (
    isComparable(claim, other) && meet(claim.ranges, other.ranges) && !areApart(claim.topic.main, other.topic.main)
  );
}

function byPlace(a: ClaimPair, b: ClaimPair): number {
  return a.one.from + a.two.from - (b.one.from + b.two.from) || (quotesOf(a) < quotesOf(b) ? -1 : 1);
}

/** The words of both, in an order that does not depend on which telling is the first. */
function quotesOf({ one, two }: ClaimPair): string {
  return [one.span.quote, two.span.quote].toSorted().join(' ');
}
