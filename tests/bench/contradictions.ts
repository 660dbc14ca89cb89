/**
 * `npx tsx tests/bench/contradictions.ts [developing]`: how well contradictions between two tellings are found, on the labelled pairs
 * that nobody looks at while developing, or on the others. With `--list`, also what was missed and what was wrongly found.
 */
import { pathToFileURL } from 'node:url';
import { findContradictions } from '../../src/domain/contradictions';
import { readPairs, sharesWords, type LabelledContradiction, type LabelledPair } from '../support/pairs';

/** What was found of a pair, missed, and found without being there. */
export interface Comparison {
  readonly id: string;
  readonly found: readonly LabelledContradiction[];
  readonly missed: readonly LabelledContradiction[];
  readonly falseAlarms: readonly LabelledContradiction[];
}

export function comparePair(
  { id, first, second, contradictions }: LabelledPair,
  found: readonly LabelledContradiction[] = findContradictions(first, second),
): Comparison {
  const matches = (label: LabelledContradiction, one: LabelledContradiction) =>
    label.kind === one.kind &&
    sharesWords(first, one.first, label.first) &&
    sharesWords(second, one.second, label.second);
  return {
    id,
    found: found.filter((one) => contradictions.some((label) => matches(label, one))),
    missed: contradictions.filter((label) => !found.some((one) => matches(label, one))),
    falseAlarms: found.filter((one) => !contradictions.some((label) => matches(label, one))),
  };
}

/** Prints recall, precision and false alarms of comparisons. */
export function printComparisons(pairs: readonly LabelledPair[], comparisons: readonly Comparison[]): void {
  const count = (of: (comparison: Comparison) => readonly LabelledContradiction[]) =>
    comparisons.reduce((sum, comparison) => sum + of(comparison).length, 0);
  const found = count(({ found }) => found);
  const missed = count(({ missed }) => missed);
  const wrong = count(({ falseAlarms }) => falseAlarms);
  const clean = new Set(pairs.filter(({ contradictions }) => contradictions.length === 0).map(({ id }) => id));
  const alarmed = comparisons.filter(({ id, falseAlarms }) => clean.has(id) && falseAlarms.length > 0).length;
  console.log(`contradictions, ${pairs.length} pairs, ${clean.size} without any`);
  console.log(`  recall ${ratio(found, found + missed)} (aim 0.90), precision ${ratio(found, found + wrong)}`);
  console.log(
    `  pairs with a false alarm in twenty without contradiction: ${((20 * alarmed) / clean.size).toFixed(1)} (aim 1)`,
  );
}

/** Prints how well contradictions are found in one half. */
export function measureContradictions(half: 'developing' | 'set-aside', list = false): void {
  const pairs = readPairs(half);
  measurePairs(
    'written around one or two figures',
    pairs.filter(({ isNatural }) => !isNatural),
    list,
  );
  measurePairs(
    'told twice as people do',
    pairs.filter(({ isNatural }) => isNatural),
    list,
  );
}

function measurePairs(name: string, pairs: readonly LabelledPair[], list: boolean): void {
  console.log(`\n${name}`);
  const comparisons = pairs.map((pair) => comparePair(pair));
  printComparisons(pairs, comparisons);
  for (const [name, isIt] of [
    ['sure', false],
    ['doubtful', true],
  ] as const) {
    const those = pairs.map((pair) =>
      comparePair(
        pair,
        findContradictions(pair.first, pair.second).filter(({ isDoubtful = false }) => isDoubtful === isIt),
      ),
    );
    const right = those.flatMap(({ found }) => found).length;
    const wrong = those.flatMap(({ falseAlarms }) => falseAlarms).length;
    console.log(`  ${name} ones: ${right + wrong}, of which ${ratio(right, right + wrong)} are right`);
  }
  if (list)
    for (const { id, missed, falseAlarms } of comparisons)
      if (missed.length + falseAlarms.length > 0) console.log(id, { missed, falseAlarms });
}

function ratio(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(2);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  measureContradictions(process.argv[2] === 'developing' ? 'developing' : 'set-aside', process.argv.includes('--list'));
