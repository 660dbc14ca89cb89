/** What speaks for and against two claims being about the same: the signs of a pair. Nothing is decided here. */
import type { Range } from './amounts';
import type { PlacedClaim as Claim } from './claim';
import { overlap, stages } from './topics';

/** A claim of one telling with what the other telling has to say to it. */
export interface Met {
  readonly claim: Claim;
  /** A claim of the other telling has the same value. */
  readonly isMatched: boolean;
  /** No other claim of its kind in its telling is unmatched. */
  readonly isOnly: boolean;
  /** No other pair with this claim shares more words around the numbers. */
  readonly isNearest: boolean;
}

/** The signs of a pair; the same whichever telling is the first. */
export function readPairSigns(one: Met, two: Met): ReadonlySet<string> {
  const [a, b] = [one.claim, two.claim];
  const { kind } = a;
  const names = [
    kind,
    `roles ${inOrder(a.role, b.role)}`,
    `measures ${a.measure === b.measure ? 'same' : a.measure === '' || b.measure === '' ? 'open' : 'apart'}`,
    `measures ${inOrder(a.measure, b.measure)}`,
    `heads ${compare(a.topic.heads, b.topic.heads)}`,
    `main ${shared(a.topic.main, b.topic.main)}`,
    `beside ${Math.min(3, overlap(a.topic.main, b.topic.more) + overlap(a.topic.more, b.topic.main))}`,
    `around ${shared(a.topic.more, b.topic.more)}`,
    `near ${shared(a.near, b.near)}`,
    `share ${shareOf(a.near, b.near)}`,
    `nearest ${Number(one.isNearest) + Number(two.isNearest)}`,
    `silent ${Number(a.silent) + Number(b.silent)}`,
    `matched ${Number(one.isMatched) + Number(two.isMatched)}`,
    `only ${Number(one.isOnly) + Number(two.isOnly)}`,
    `ratio ${ratioOf(a.ranges, b.ranges)}`,
  ];
  if (areApart(a.marks, b.marks)) names.push('marks apart');
  if (areApart(stagesOf(a), stagesOf(b))) names.push('stages apart');
  if (a.moment.length > 0 && b.moment.length > 0)
    names.push(meet(a.moment, b.moment) ? 'same moment' : 'moments apart');
  for (const head of a.topic.heads) names.push(b.topic.heads.has(head) ? `both ${head}` : `one ${head}`);
  for (const head of b.topic.heads) if (!a.topic.heads.has(head)) names.push(`one ${head}`);
  for (const [ours, theirs] of [
    [a.near, b.near],
    [a.cues, b.cues],
  ] as const) {
    for (const word of ours) names.push(theirs.has(word) ? `both: ${word}` : `one: ${word}`);
    for (const word of theirs) if (!ours.has(word)) names.push(`one: ${word}`);
  }
  // Sorted, so that adding up gives the very same sum whichever telling is the first.
  return new Set([...names, ...names.map((name) => `${kind}: ${name}`)].toSorted());
}

/** Whether two claims can both be right, in that some value lies in the ranges of both. */
export function meet(ones: readonly Range[], twos: readonly Range[]): boolean {
  return ones.some((one) => twos.some((two) => one.low < two.high && two.low < one.high));
}

function inOrder(one: string, two: string): string {
  return one < two ? `${one}/${two}` : `${two}/${one}`;
}

function compare(ones: ReadonlySet<string>, twos: ReadonlySet<string>): string {
  if (ones.size === 0 || twos.size === 0) return ones.size + twos.size === 0 ? 'none' : 'one';
  return overlap(ones, twos) > 0 ? 'same' : 'apart';
}

/** How many words both share; where one has none there is nothing to share. */
function shared(ones: ReadonlySet<string>, twos: ReadonlySet<string>): string {
  return ones.size === 0 || twos.size === 0 ? 'nothing' : String(Math.min(4, overlap(ones, twos)));
}

/** The words around both, as a share of those around the one with fewer, in quarters. */
function shareOf(ones: ReadonlySet<string>, twos: ReadonlySet<string>): string {
  const fewer = Math.min(ones.size, twos.size);
  return fewer === 0 ? 'nothing' : String(Math.floor((4 * overlap(ones, twos)) / fewer));
}

function ratioOf([one]: readonly Range[], [two]: readonly Range[]): string {
  if (one === undefined || two === undefined) return '?';
  const [low, high] = [one.low + one.high, two.low + two.high].toSorted((a, b) => a - b);
  const ratio = (high ?? 1) / Math.max(1e-9, low ?? 1);
  return ratio < 1.5 ? '1' : ratio < 3 ? '2' : ratio < 8 ? '5' : '10';
}

/** A start and a launch are two dates of one story. */
function stagesOf({ topic }: Claim): ReadonlySet<string> {
  return new Set([...topic.heads].filter((name) => stages.has(name)));
}

/** Whether each names something and nothing that the other names. */
export function areApart(ones: ReadonlySet<string>, twos: ReadonlySet<string>): boolean {
  return ones.size > 0 && twos.size > 0 && overlap(ones, twos) === 0;
}
