/**
 * How well the analysis hears the gaps: `npx tsx tests/bench/listening.ts`. It measures the half that was set aside, and prints figures only,
 * so that nobody comes to fit anything to its texts. What the other half teaches is measured by `npm run fit`, on authors left out in turn.
 */
import { pathToFileURL } from 'node:url';
import { analyseAnswer } from '../../src/domain/answer-analysis';
import { printGaps } from '../listening/measure';
import { readAnswers, type LabelledAnswer } from '../support/answers';

const runs = 200;
const timedWords = 600;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) benchListening();

/** Prints precision, recall and F1 of every gap, false gaps on clean answers, and the time for an answer of 600 words. */
export function benchListening(): void {
  const all = readAnswers('set-aside');
  const answers = all.filter(({ manner }) => manner !== 'ended');
  console.log(`\nlistening, ${answers.length} answers set aside; aims: precision 0.85, recall 0.80`);
  printGaps(answers, ({ text, seconds, level }) => analyseAnswer({ text, seconds, level }).gaps);
  printCutEndings(all.filter(({ manner }) => manner === 'ended'));
  printTime(answers);
}

/** Prints how often `no-result` is heard in answers whose one sentence of the result was cut out, by what two judges heard of the rest. */
function printCutEndings(cut: readonly LabelledAnswer[]): void {
  const isHeard = ({ text, seconds, level }: LabelledAnswer) =>
    analyseAnswer({ text, seconds, level }).gaps.some(({ id }) => id === 'no-result');
  const [without, told] = [true, false].map((isGap) => cut.filter(({ gaps }) => gaps.includes('no-result') === isGap));
  const count = (of: readonly LabelledAnswer[] = []) => `${of.filter(isHeard).length} of ${of.length}`;
  console.log(
    `  no-result once the result is cut out: ${count(without)}; where an ending is still told: ${count(told)}`,
  );
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
