/**
 * The second half of `npm run fit`: learns from the labelled pairs when two claims speak of the same, and writes `weights/contradiction.ts`. Each pair is first
 * judged by a scale that was learned without its author; where a contradiction begins, and what is printed, come of these judgements.
 */
import { isBrief } from '../../src/domain/claims/pair-signs';
import { choosePairs, pairClaims, type ClaimPair } from '../../src/domain/contradictions';
import { readScales, storeScales, weigh, type Scale } from '../../src/domain/listening/scale';
import { comparePair, printComparisons, type Comparison } from '../bench/contradictions';
import { readPairs, sharesWords, type LabelledPair } from '../support/pairs';
import { evenly, learnScale, type Learning } from './learn';
import { createNumbering } from './numbering';
import { writeScales } from './write-scales';

const folds = 8;
const learning: Learning = { trust: 0.2, seldom: 3, least: 0.002, stretch: evenly };

/** One for tellings of a sentence or two, one for stories. */
const manners = ['brief', 'story'] as const;
type Scales = Readonly<Record<(typeof manners)[number], Scale>>;
/** How much those of the other manner count. */
const others = { brief: 0.1, story: 0.3 };

const pairs = readPairs('developing').map((pair) => ({ pair, candidates: pairClaims(pair.first, pair.second) }));
type Studied = (typeof pairs)[number];

function learnPairs(studied: readonly Studied[]): Scales {
  const { names, numberAll } = createNumbering();
  const known = studied.flatMap(({ pair, candidates }) =>
    candidates.map((candidate) => ({
      signs: numberAll(candidate.signs),
      isSo: isLabelled(pair, candidate),
      manner: mannerOf(candidate),
    })),
  );
  const learned = manners.map((one) => {
    const examples = known.map(({ manner, ...example }) => ({
      ...example,
      weight: manner === one ? 1 : others[one],
    }));
    return [one, learnScale(examples, names, learning)] as const;
  });
  return readScales(storeScales(Object.fromEntries(learned) as Scales));
}

function mannerOf({ signs }: ClaimPair): keyof Scales {
  return isBrief(signs) ? 'brief' : 'story';
}

function isLabelled({ first, second, contradictions }: LabelledPair, { one, two }: ClaimPair): boolean {
  return contradictions.some(
    (label) =>
      label.kind === one.kind &&
      sharesWords(first, one.span.quote, label.first) &&
      sharesWords(second, two.span.quote, label.second),
  );
}

const authors = [...new Set(pairs.map(({ pair }) => pair.author))];
const studied = pairs.map((one) => ({ ...one, fold: authors.indexOf(one.pair.author) % folds }));
const scales = Array.from({ length: folds }, (_, fold) => learnPairs(studied.filter((one) => one.fold !== fold)));
const judged = studied.map(({ pair, candidates, fold }) => {
  const own = scales[fold];
  return {
    pair,
    candidates,
    odds: new Map(candidates.map((one) => [one, own === undefined ? 0 : weigh(own[mannerOf(one)], one.signs)])),
  };
});

/** Where the log-odds of a contradiction may begin. */
const lines = Array.from({ length: 41 }, (_, step) => (step - 20) / 20);

type Judged = (typeof judged)[number];

function compareFrom(some: readonly Judged[], line: number): Comparison[] {
  return some.map(({ pair, candidates, odds }) => {
    const chosen = choosePairs(candidates, (one) => (odds.get(one) ?? 0) - line);
    return comparePair(
      pair,
      chosen.map(({ one, two }) => ({ kind: one.kind, first: one.span.quote, second: two.span.quote })),
    );
  });
}

/** How near both aims are: nine tenths of the contradictions, and nineteen in twenty pairs without one in peace. */
function worth(some: readonly Judged[], comparisons: readonly Comparison[]): number {
  const clean = comparisons.filter((_, index) => some[index]?.pair.contradictions.length === 0);
  const found = comparisons.reduce((sum, one) => sum + one.found.length, 0);
  const missed = comparisons.reduce((sum, one) => sum + one.missed.length, 0);
  const quiet = clean.filter(({ falseAlarms }) => falseAlarms.length === 0).length;
  return Math.min(found / (found + missed) / 0.9, quiet / clean.length / 0.95);
}

/** Chooses where a contradiction begins, and prints how good the judgement then is. */
function drawLine(what: string, some: readonly Judged[]): number {
  const [line = 0] = lines
    .map((one) => ({ one, is: worth(some, compareFrom(some, one)) }))
    .toSorted((a, b) => b.is - a.is)
    .map(({ one }) => one);
  console.log(`${what}: a contradiction from log-odds of ${line.toFixed(2)}`);
  printComparisons(
    some.map(({ pair }) => pair),
    compareFrom(some, line),
  );
  return line;
}

const briefOnes = judged.filter(({ candidates }) => candidates.some((one) => mannerOf(one) === 'brief'));
const drawn = {
  brief: drawLine('brief tellings', briefOnes),
  story: drawLine(
    'stories',
    judged.filter((one) => !briefOnes.includes(one)),
  ),
};
const unread = pairs.flatMap(({ pair, candidates }) =>
  pair.contradictions.filter(
    (label) => !candidates.some((one) => isLabelled({ ...pair, contradictions: [label] }, one)),
  ),
);
console.log(`  ${unread.length} contradictions whose claims were not read`);
if (process.argv.includes('--list')) console.log(unread);
const { brief, story } = learnPairs(pairs);
const moved = (scale: Scale, line: number): Scale => ({ ...scale, bias: scale.bias - line });
writeScales('contradiction', storeScales({ brief: moved(brief, drawn.brief), story: moved(story, drawn.story) }));
