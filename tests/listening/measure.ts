/** How well gaps are heard: precision and recall, gap by gap. */
import type { Gap } from '../../src/domain/answer-analysis';
import { gapIds } from '../../src/domain/question';
import type { LabelledAnswer } from '../support/answers';

export interface Score {
  readonly there: number;
  readonly right: number;
  readonly wrong: number;
  /** From 0 to 1. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Whether a gap is there in an answer, and whether it was heard. */
export interface HeardGap {
  readonly isThere: boolean;
  readonly isHeard: boolean;
}

export function scoreGap(heard: readonly HeardGap[]): Score {
  const count = (of: (one: HeardGap) => boolean) => heard.filter(of).length;
  const there = count(({ isThere }) => isThere);
  const right = count(({ isThere, isHeard }) => isThere && isHeard);
  const wrong = count(({ isThere, isHeard }) => !isThere && isHeard);
  return {
    there,
    right,
    wrong,
    precision: right / Math.max(1, right + wrong),
    recall: right / Math.max(1, there),
    f1: (2 * right) / Math.max(1, there + right + wrong),
  };
}

/** Prints a table of all gaps, the mean of their F1, how often sure and doubtful findings are right, and the gaps that were heard in answers without any. */
export function printGaps(
  answers: readonly LabelledAnswer[],
  findingsOf: (answer: LabelledAnswer) => readonly Pick<Gap, 'id' | 'isDoubtful'>[],
): void {
  const heard = answers.map((answer) => {
    const findings = findingsOf(answer);
    return { answer, findings, gaps: new Set(findings.map(({ id }) => id)) };
  });
  console.log(`  ${'gap'.padEnd(18)} there  right  false  precision  recall    F1`);
  const scores = gapIds.map((id) => {
    const score = scoreGap(
      heard.map(({ answer, gaps }) => ({ isThere: answer.gaps.includes(id), isHeard: gaps.has(id) })),
    );
    const figures = [score.precision, score.recall, score.f1].map((figure) => figure.toFixed(2).padStart(9)).join('');
    const counts = [score.there, score.right, score.wrong].map((count) => String(count).padStart(5)).join('  ');
    console.log(`  ${id.padEnd(18)} ${counts}${figures}`);
    return score.f1;
  });
  for (const [name, isIt] of [
    ['sure', false],
    ['doubtful', true],
  ] as const) {
    const found = heard.flatMap(({ answer, findings }) =>
      findings.filter(({ isDoubtful = false }) => isDoubtful === isIt).map(({ id }) => answer.gaps.includes(id)),
    );
    const right = found.filter(Boolean).length;
    console.log(
      `  ${name} findings: ${found.length}, of which ${(right / Math.max(1, found.length)).toFixed(2)} are right`,
    );
  }
  const clean = heard.filter(({ answer }) => answer.gaps.length === 0);
  const wrong = clean.reduce((sum, { gaps }) => sum + gaps.size, 0);
  console.log(`  macro F1 ${(scores.reduce((sum, f1) => sum + f1, 0) / scores.length).toFixed(3)}`);
  console.log(`  false gaps on ${clean.length} clean answers: ${wrong} (aim: at most 1 in 18)`);
}
