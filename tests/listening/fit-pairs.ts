/**
 * The second half of `npm run fit`: learns from the labelled pairs when two claims speak of the same, and writes `weights/contradiction.ts`. Each pair is first
 * judged by a scale that was learned without it; what is printed comes of these judgements.
 */
import { choosePairs, pairClaims, type ClaimPair } from '../../src/domain/contradictions';
import { readScales, storeScales, weigh, type Scale } from '../../src/domain/listening/scale';
import { comparePair, printComparisons } from '../bench/contradictions';
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

const judged = pairs.map(({ pair, candidates }, index) => ({ pair, candidates, fold: index % folds }));
const scales = Array.from({ length: folds }, (_, fold) => learnPairs(judged.filter((one) => one.fold !== fold)));
printComparisons(
  judged.map(({ pair }) => pair),
  judged.map(({ pair, candidates, fold }) => {
    const scale = scales[fold];
    const chosen = choosePairs(candidates, ({ signs }) => (scale === undefined ? 0 : weigh(scale, signs)));
    return comparePair(
      pair,
      chosen.map(({ one, two }) => ({ kind: one.kind, first: one.span.quote, second: two.span.quote })),
    );
  }),
);
const unread = pairs.flatMap(({ pair, candidates }) =>
  pair.contradictions.filter(
    (label) => !candidates.some((one) => isLabelled({ ...pair, contradictions: [label] }, one)),
  ),
);
console.log(`  ${unread.length} contradictions whose claims were not read`);
if (process.argv.includes('--list')) console.log(unread);
writeScales('contradiction', storeScales({ contradiction: learnPairs(pairs) }));
