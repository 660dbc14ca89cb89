/**
 * `npm run fit`: learns what signs weigh from the labelled answers, and writes `src/domain/listening/weights/`. Each answer is first judged by
 * scales that were learned without it; from these judgements comes how a gap's odds are weighed into one and where the line is drawn. The table
 * is of these judgements too, on the answers that were written freely, and so a little kind: `tests/bench/listening.ts` is not.
 */
import { writeFileSync } from 'node:fs';
import { oddsOf, scaleNames, weighedGaps, type WeighedGap } from '../../src/domain/listening/odds';
import { balance, storeScale, type Balance } from '../../src/domain/listening/scale';
import { readAnswers } from '../support/answers';
import { learnScales, studyAnswer, type StudiedAnswer } from './examples';
import { learnBalance } from './learn';
import { scoreGap, type Score } from './measure';
import { weightsFolder, writeScale } from './write-scale';

const folds = 4;

/** How near precision and recall come to what is aimed at: 1 where both reach it. */
const nearness = ({ precision, recall }: Score) => Math.min(precision / 0.85, recall / 0.8);

interface Judged {
  readonly answer: StudiedAnswer;
  readonly odds: Readonly<Record<WeighedGap, readonly number[]>>;
}

const answers = readAnswers('developing').map(studyAnswer);
console.log(`${answers.length} answers`);
const judged = Array.from({ length: folds }, (_, fold) => judgeFold(fold)).flat();
const balances = Object.fromEntries(weighedGaps.map((gap) => [gap, balanceOf(gap)])) as Record<WeighedGap, Balance>;
const scales = learnScales(answers);
for (const name of scaleNames) {
  writeScale(name, storeScale(scales[name]));
  console.log(`  ${name.padEnd(18)} ${scales[name].weights.size} signs`);
}
writeFileSync(
  `${weightsFolder}/balances.ts`,
  `// Written by \`npm run fit\`.\nexport const balances = ${JSON.stringify(balances, null, 2)};\n`,
);

/** Judges a part of the answers by scales that were learned from the others. */
function judgeFold(fold: number): Judged[] {
  const own = learnScales(answers.filter((_, index) => index % folds !== fold));
  return answers
    .filter((_, index) => index % folds === fold)
    .map((answer) => ({
      answer,
      odds: Object.fromEntries(weighedGaps.map((gap) => [gap, oddsOf(gap, answer.shows, own)])) as Judged['odds'],
    }));
}

/** The balance, with its bias moved to where the aims are nearest on the answers that were written freely. */
function balanceOf(gap: WeighedGap): Balance {
  const rows = judged.map(({ answer, odds }) => ({
    odds: odds[gap],
    isSo: answer.gaps.includes(gap),
    isFree: answer.isFree,
  }));
  const learned = learnBalance(rows);
  const at = (threshold: number) =>
    scoreGap(
      rows
        .filter(({ isFree }) => isFree)
        .map(({ odds, isSo }) => ({ isThere: isSo, isHeard: balance(learned, odds) > threshold })),
    );
  const thresholds = Array.from({ length: 81 }, (_, step) => -2 + step / 20);
  const best = thresholds.reduce((one, other) => (nearness(at(other)) > nearness(at(one)) ? other : one));
  const { there, precision, recall, f1 } = at(best);
  console.log(
    `  ${gap.padEnd(18)} there ${there}  precision ${precision.toFixed(2)}  recall ${recall.toFixed(2)}  F1 ${f1.toFixed(3)}`,
  );
  const round = (figure: number) => Math.round(figure * 1000) / 1000;
  return { bias: round(learned.bias - best), weights: learned.weights.map(round) };
}
