/**
 * `npm run fit`: learns what signs weigh from the labelled answers, and writes `src/domain/listening/weights/`. Each answer that was written
 * freely is first judged by scales that were learned without its author; from these judgements comes how a gap's odds are weighed into one and
 * where the line is drawn. The table is of them, too, and so a little kind: `tests/bench/listening.ts` is not.
 */
import { writeFileSync } from 'node:fs';
import {
  oddsOf,
  readShows,
  scaleNames,
  weighedGaps,
  weighSentences,
  type Scales,
  type WeighedGap,
} from '../../src/domain/listening/odds';
import { balance, storeScales, type Balance, type Scale } from '../../src/domain/listening/scale';
import { readStory } from '../../src/domain/listening/story';
import { readAnswers } from '../support/answers';
import { learnScales, studyAnswer, type StudiedAnswer } from './examples';
import { learnBalance, type BalancedOdds } from './learn';
import { scoreGap, type Score } from './measure';
import { createNumbering } from './numbering';
import { weightsFolder, writeScales } from './write-scales';

const folds = 4;

/** How good precision and recall are at once. A wrong follow-up costs more than one that is not asked; that a story has no end must be heard. */
const worth = (gap: WeighedGap, { precision, recall }: Score) =>
  gap === 'no-result' ? Math.min(precision / 0.9, recall / 0.88) : Math.min(precision / 0.94, recall / 0.83);
/** The odds that a gap hangs on in an answer, by scales that were learned without its author. */
interface Judged extends BalancedOdds {
  readonly gap: WeighedGap;
}

const numbering = createNumbering();
const answers = readAnswers('developing').map((answer) => studyAnswer(answer, numbering));
console.log(`${answers.length} answers`);
const free = answers.filter(({ manner }) => manner === 'free');
const authors = [...new Set(free.map(({ author }) => author))];
const judged = Array.from({ length: folds }, (_, fold) => judgeFold(fold)).flat();
const balances = Object.fromEntries(weighedGaps.map((gap) => [gap, balanceOf(gap)])) as Record<WeighedGap, Balance>;
const scales = learnScales(answers, numbering);
writeScales('scales', storeScales(scales));
for (const name of scaleNames)
  console.log(`  ${name.padEnd(18)} ${scales[name].weights.size} signs, most of all ${heaviest(scales[name])}`);
writeFileSync(
  `${weightsFolder}/balances.ts`,
  `// Written by \`npm run fit\`.\nexport const balances = ${JSON.stringify(balances, null, 2)};\n`,
);

/** Judges the free answers of some authors by scales that were learned from all others. */
function judgeFold(fold: number): Judged[] {
  const isTheirs = ({ author }: StudiedAnswer) => authors.indexOf(author) % folds === fold;
  const own = learnScales(
    answers.filter((answer) => !isTheirs(answer)),
    numbering,
  );
  return free.filter(isTheirs).flatMap((answer) => judgeAnswer(answer, own));
}

function judgeAnswer({ text, gaps }: StudiedAnswer, own: Scales): Judged[] {
  const shows = readShows(readStory(text));
  const oddsOn = weighSentences(shows, own);
  return weighedGaps.map((gap) => ({
    gap,
    odds: oddsOf(gap, shows, own, oddsOn),
    isSo: gaps.includes(gap),
    weight: 1,
  }));
}

/** The balance, with its bias moved to where it is worth most. */
function balanceOf(gap: WeighedGap): Balance {
  const rows = judged.filter((one) => one.gap === gap);
  const learned = learnBalance(rows);
  const at = (threshold: number) =>
    scoreGap(rows.map(({ odds, isSo }) => ({ isThere: isSo, isHeard: balance(learned, odds) > threshold })));
  const thresholds = Array.from({ length: 81 }, (_, step) => -2 + step / 20);
  const best = thresholds.reduce((one, other) => (worth(gap, at(other)) > worth(gap, at(one)) ? other : one));
  const { precision, recall, f1 } = at(best);
  console.log(
    `  ${gap.padEnd(18)} precision ${precision.toFixed(2)}  recall ${recall.toFixed(2)}  F1 ${f1.toFixed(3)}`,
  );
  const round = (figure: number) => Math.round(figure * 1000) / 1000;
  return { bias: round(learned.bias - best), weights: learned.weights.map(round) };
}

function heaviest({ weights }: Scale): string {
  const signs = [...weights].toSorted(([, a], [, b]) => b - a).map(([sign]) => JSON.stringify(sign));
  return signs.slice(0, 5).join(', ');
}
