/** Whether two claims can be held against each other, and whether both can be right. */
import type { Range } from './amounts';
import { saysNoMonth, saysNoYear, type Claim } from './claim';
import type { Stretch } from './telling';

/** Whether two claims can both be right, in that some value lies in the ranges of both. */
export function meet(ones: readonly Range[], twos: readonly Range[]): boolean {
  return ones.some((one) => twos.some((two) => one.low < two.high && two.low < one.high));
}

/** "By spring" says nothing of "in June 2021", though June may be spring. */
export function isVaguer(other: Claim, claim: Claim): boolean {
  const [range] = other.ranges;
  return (
    claim.kind === 'date' &&
    !saysNoYear(claim) &&
    !saysNoMonth(claim) &&
    saysNoYear(other) &&
    range !== undefined &&
    range.high - range.low > oneMonth
  );
}

/** Of exact dates, with what rounding leaves, in months. */
const oneMonth = 1.5;

/** Whether two claims count the same way: years ago are no months, euros no dollars, and "in March" says nothing of "in 2015". */
export function isComparable(one: Claim, two: Claim): boolean {
  if (one.kind !== two.kind) return false;
  if (one.kind === 'date')
    return (
      one.measure === two.measure && !(saysNoYear(one) && saysNoMonth(two)) && !(saysNoMonth(one) && saysNoYear(two))
    );
  return one.kind !== 'money' || one.measure === two.measure || one.measure === '' || two.measure === '';
}

/** Sums of which both say over what time they come are compared by the year. */
export function meetInTime({ ranges: ones, kind }: Claim, { ranges: twos }: Claim): boolean {
  const bothTimed = kind === 'money' && ones.length > 1 && twos.length > 1;
  return bothTimed ? meet(ones.slice(1), twos.slice(1)) : meet(ones, twos);
}

export function wordsBetween(one: Stretch, two: Stretch): number {
  return Math.max(two.from - one.to, one.from - two.to);
}
