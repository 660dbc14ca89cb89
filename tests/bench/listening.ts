/**
 * How well the analysis hears the gaps: `npx tsx tests/bench/listening.ts`. It measures the half that was set aside, and prints figures only,
 * so that nobody comes to fit anything to its texts. What the other half teaches is measured by `npm run fit`, on authors left out in turn.
 */
import { pathToFileURL } from 'node:url';
import { analyseAnswer, lacksPlainly } from '../../src/domain/answer-analysis';
import { printGaps } from '../listening/measure';
import { isWhole, readAnswers, type LabelledAnswer, type MarkKind } from '../support/answers';

const writtenAs = {
  ended: 'answers of the table without the one sentence of their result',
  decoys: 'answers of which one sentence tells the ending',
} as const;

/** What fills a gap that a reply may plainly lack. */
const filling = {
  'no-result': 'result',
  'no-learning': 'lesson',
  'no-customer': 'customer',
  'no-lasting-impact': 'lasting',
} as const;
/** So many answers are there to one that is read sentence by sentence. */
const everySo = 8;

const runs = 200;
const timedWords = 600;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) benchListening();

/** Prints precision, recall and F1 of every gap, false gaps on clean answers, and the time for an answer of 600 words. */
export function benchListening(): void {
  const all = readAnswers('set-aside');
  const answers = all.filter(isWhole);
  console.log(`\nlistening, ${answers.length} answers set aside; aims: precision 0.85, recall 0.80`);
  printGaps(answers, ({ text, seconds, level }) => analyseAnswer({ text, seconds, level }).gaps);
  for (const manner of ['ended', 'decoys'] as const) printCutEndings(manner, all);
  printReplies(answers);
  printTime(answers);
}

/** Prints how often a sentence, given as a reply, plainly lacks what it was marked for, and what it was not. */
function printReplies(answers: readonly LabelledAnswer[]): void {
  const some = answers.filter((_, index) => index % everySo === 0);
  for (const [gap, kind] of Object.entries(filling) as [keyof typeof filling, MarkKind][]) {
    const plain = { told: 0, other: 0 };
    const all = { told: 0, other: 0 };
    for (const { text, marks } of some)
      for (const [sentence] of text.matchAll(/[^.!?]+[.!?]/g)) {
        const what = marks[kind].some((mark) => sentence.includes(mark)) ? 'told' : 'other';
        all[what] += 1;
        if (lacksPlainly(sentence, gap)) plain[what] += 1;
      }
    const share = (what: 'told' | 'other') => (plain[what] / Math.max(1, all[what])).toFixed(2);
    console.log(`  ${gap} plain in a reply: ${share('told')} where it is told, ${share('other')} elsewhere`);
  }
}

/** Prints how often `no-result` is heard where judges heard no ending once one sentence was cut out, and where they heard one. */
function printCutEndings(manner: keyof typeof writtenAs, all: readonly LabelledAnswer[]): void {
  const cut = all.filter((answer) => answer.manner === manner && answer.judged === 'no-result');
  const isHeard = ({ text, seconds, level }: LabelledAnswer) =>
    analyseAnswer({ text, seconds, level }).gaps.some(({ id }) => id === 'no-result');
  const [without, told] = [true, false].map((isGap) => cut.filter(({ gaps }) => gaps.includes('no-result') === isGap));
  const count = (of: readonly LabelledAnswer[] = []) => `${of.filter(isHeard).length} of ${of.length}`;
  console.log(`  no-result in ${writtenAs[manner]}: ${count(without)} without an ending, ${count(told)} with one`);
}

function printTime(answers: readonly LabelledAnswer[]): void {
  const words = answers.flatMap(({ text }) => text.split(/\s+/));
  const times: number[] = [];
  for (let run = 0; run < runs && words.length >= timedWords; run += 1) {
    const from = (run * 97) % (words.length - timedWords + 1);
    const text = words.slice(from, from + timedWords).join(' ');
    const start = performance.now();
    analyseAnswer({ text, seconds: 240, level: 'L7' });
    times.push(performance.now() - start);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * sorted.length)] ?? NaN).toFixed(1);
  console.log(`  ${timedWords} words: median ${at(0.5)} ms, p95 ${at(0.95)} ms (aim 20)`);
}
