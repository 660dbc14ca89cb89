/**
 * How well the analysis hears the gaps: `npx tsx tests/bench/listening.ts [developing]`. Without an argument it measures the half that
 * was set aside, and prints figures only, so that nobody comes to write rules for its texts.
 */
import { pathToFileURL } from 'node:url';
import { analyseAnswer } from '../../src/domain/answer-analysis';
import { gapIds } from '../../src/domain/question';
import { readAnswers, type LabelledAnswer } from '../support/answers';

const runs = 200;
const timedWords = 600;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  benchListening(process.argv[2] === 'developing' ? 'developing' : 'set-aside');

/** Prints precision, recall and F1 of every gap, false gaps on clean answers, and the time for an answer of 600 words. */
export function benchListening(half: 'developing' | 'set-aside'): void {
  const answers = readAnswers(half);
  const heard = new Map(answers.map((answer) => [answer, hearGaps(answer)]));
  console.log(`\nlistening, ${answers.length} answers (${half}); aims: precision 0.85, recall 0.80`);
  console.log(`  ${'gap'.padEnd(18)} there  right  false  precision  recall    F1`);
  const f1s = gapIds.map((id) => {
    const there = answers.filter(({ gaps }) => gaps.includes(id)).length;
    const right = answers.filter((answer) => answer.gaps.includes(id) && heard.get(answer)?.has(id)).length;
    const wrong = answers.filter((answer) => !answer.gaps.includes(id) && heard.get(answer)?.has(id)).length;
    const precision = right / Math.max(1, right + wrong);
    const recall = right / Math.max(1, there);
    const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
    const figures = [precision, recall, f1].map((figure) => figure.toFixed(2).padStart(9)).join('');
    console.log(
      `  ${id.padEnd(18)} ${[there, right, wrong].map((count) => String(count).padStart(5)).join('  ')}${figures}`,
    );
    return f1;
  });
  const clean = answers.filter((answer) => answer.clean === true);
  const falseGaps = clean.reduce((sum, answer) => sum + (heard.get(answer)?.size ?? 0), 0);
  console.log(`  macro F1 ${(f1s.reduce((sum, f1) => sum + f1, 0) / f1s.length).toFixed(3)}`);
  console.log(`  false gaps on ${clean.length} clean answers: ${falseGaps} (aim: at most 1 in 18)`);
  printTime(answers);
}

function hearGaps({ text, seconds, level }: LabelledAnswer): Set<string> {
  return new Set(analyseAnswer({ text, seconds, level }).gaps.map(({ id }) => id));
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
