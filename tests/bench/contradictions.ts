/**
 * `npx tsx tests/bench/contradictions.ts [developing]`: how well contradictions between two tellings are found, on the labelled pairs
 * that nobody looks at while developing, or on the others. With `--list`, also what was missed and what was wrongly found.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { findContradictions, type Contradiction } from '../../src/domain/contradictions';

export interface LabelledPair {
  readonly id: string;
  readonly first: string;
  readonly second: string;
  /** `first` and `second` are parts of the quotes that are expected. */
  readonly expect: readonly Contradiction[];
}

/** What was found of a pair, missed, and found without being there. */
export interface Comparison {
  readonly id: string;
  readonly found: readonly Contradiction[];
  readonly missed: readonly Contradiction[];
  readonly falseAlarms: readonly Contradiction[];
}

export function readPairs(set: string): LabelledPair[] {
  const text = readFileSync(`tests/fixtures/contradictions/${set}.yaml`, 'utf8');
  // A quote such as 2019 is text, too.
  return parse(text, { schema: 'failsafe' }) as LabelledPair[];
}

export function comparePair({ id, first, second, expect }: LabelledPair): Comparison {
  const found = findContradictions(first, second);
  const matches = (label: Contradiction, { kind, first, second }: Contradiction) =>
    label.kind === kind && holds(first, label.first) && holds(second, label.second);
  return {
    id,
    found: found.filter((one) => expect.some((label) => matches(label, one))),
    missed: expect.filter((label) => !found.some((one) => matches(label, one))),
    falseAlarms: found.filter((one) => !expect.some((label) => matches(label, one))),
  };
}

/** Prints recall, precision and false alarms of a labelled set. */
export function measureContradictions(set: string, list = false): void {
  const pairs = readPairs(set);
  const comparisons = pairs.map(comparePair);
  const count = (of: (comparison: Comparison) => readonly Contradiction[]) =>
    comparisons.reduce((sum, comparison) => sum + of(comparison).length, 0);
  const found = count(({ found }) => found);
  const missed = count(({ missed }) => missed);
  const wrong = count(({ falseAlarms }) => falseAlarms);
  const clean = new Set(pairs.filter(({ expect }) => expect.length === 0).map(({ id }) => id));
  const alarmed = comparisons.filter(({ id, falseAlarms }) => clean.has(id) && falseAlarms.length > 0).length;
  console.log(`\nContradictions, ${set}: ${pairs.length} pairs, ${clean.size} without any`);
  console.log(`  recall ${ratio(found, found + missed)} (aim 0.90), precision ${ratio(found, found + wrong)}`);
  console.log(
    `  pairs with a false alarm in twenty without contradiction: ${((20 * alarmed) / clean.size).toFixed(1)} (aim 1)`,
  );
  if (list)
    for (const { id, missed, falseAlarms } of comparisons)
      if (missed.length + falseAlarms.length > 0) console.log(id, { missed, falseAlarms });
}

function holds(quote: string, part: string): boolean {
  return quote.replaceAll(/\s+/g, ' ').toLowerCase().includes(part.toLowerCase());
}

function ratio(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(2);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  measureContradictions(process.argv[2] === 'developing' ? 'developing' : 'set-aside', process.argv.includes('--list'));
