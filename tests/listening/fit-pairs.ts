/**
 * The second half of `npm run fit`: learns from the labelled pairs when two claims speak of the same, and writes `weights/contradiction.ts`. Each pair is first
 * judged by a scale that was learned without it; where a contradiction begins, and what is printed, come of these judgements.
 */
import { choosePairs, pairClaims, type ClaimPair } from '../../src/domain/contradictions';
import { readScales, storeScales, weigh, type Scale } from '../../src/domain/listening/scale';
import { comparePair, printComparisons, type Comparison } from '../bench/contradictions';
import { readPairs, sharesWords, type LabelledPair } from '../support/pairs';
import { evenly, learnScale, type Learning } from './learn';
import { createNumbering } from './numbering';
import { writeScales } from './write-scales';

const folds = 8;
/** Tellings of fewer letters in all say one thing each: nothing in them is beside the point, and they count twice. */
const brief = 300;
const learning: Learning = { trust: 0.2, seldom: 3, least: 0.002, stretch: evenly };

const pairs = readPairs('developing').map((pair) => ({ pair, candidates: pairClaims(pair.first, pair.second) }));
type Studied = (typeof pairs)[number];

function learnPairs(studied: readonly Studied[]): Scale {
  const { names, numberAll } = createNumbering();
  const examples = studied.flatMap(({ pair, candidates }) =>
    candidates.map((candidate) => ({
      signs: numberAll(candidate.signs),
      isSo: isLabelled(pair, candidate),
      weight: pair.first.length + pair.second.length < brief ? 2 : 1,
    })),
  );
  return readScales(storeScales({ contradiction: learnScale(examples, names, learning) })).contradiction;
}

function isLabelled({ first, second, contradictions }: LabelledPair, { one, two }: ClaimPair): boolean {
  return contradictions.some(
    (label) =>
      label.kind === one.kind &&
      sharesWords(first, one.span.quote, label.first) &&
      sharesWords(second, two.span.quote, label.second),
  );
}

const studied = pairs.map((one, index) => ({ ...one, fold: index % folds }));
const scales = Array.from({ length: folds }, (_, fold) => learnPairs(studied.filter((one) => one.fold !== fold)));
const judged = studied.map(({ pair, candidates, fold }) => {
  const scale = scales[fold];
  return {
    pair,
    candidates,
    odds: new Map(candidates.map((one) => [one, scale === undefined ? 0 : weigh(scale, one.signs)])),
  };
});

/** Where the log-odds of a contradiction may begin. */
const lines = Array.from({ length: 41 }, (_, step) => (step - 20) / 20);

function compareFrom(line: number): Comparison[] {
  return judged.map(({ pair, candidates, odds }) => {
    const chosen = choosePairs(candidates, (one) => (odds.get(one) ?? 0) - line);
    return comparePair(
      pair,
      chosen.map(({ one, two }) => ({ kind: one.kind, first: one.span.quote, second: two.span.quote })),
    );
  });
}

/** How near both aims are: nine tenths of the contradictions, and nineteen in twenty pairs without one in peace. */
function worth(comparisons: readonly Comparison[]): number {
  const clean = comparisons.filter((_, index) => judged[index]?.pair.contradictions.length === 0);
  const found = comparisons.reduce((sum, one) => sum + one.found.length, 0);
  const missed = comparisons.reduce((sum, one) => sum + one.missed.length, 0);
  const quiet = clean.filter(({ falseAlarms }) => falseAlarms.length === 0).length;
  return Math.min(found / (found + missed) / 0.9, quiet / clean.length / 0.95);
}

const [line = 0] = lines
  .map((one) => ({ one, is: worth(compareFrom(one)) }))
  .toSorted((a, b) => b.is - a.is)
  .map(({ one }) => one);
console.log(`a contradiction from log-odds of ${line.toFixed(2)}`);
printComparisons(
  judged.map(({ pair }) => pair),
  compareFrom(line),
);
const unread = pairs.flatMap(({ pair, candidates }) =>
  pair.contradictions.filter(
    (label) => !candidates.some((one) => isLabelled({ ...pair, contradictions: [label] }, one)),
  ),
);
console.log(`  ${unread.length} contradictions whose claims were not read`);
if (process.argv.includes('--list')) console.log(unread);
const learned = learnPairs(pairs);
writeScales('contradiction', storeScales({ contradiction: { ...learned, bias: learned.bias - line } }));
