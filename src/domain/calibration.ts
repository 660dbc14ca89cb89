/** How well a candidate hears themselves: their own score beside what the analysis heard. */
import type { Score } from './interview';

/** A score for what was heard, from what was missing: five for nothing, one for more than half of the eleven. */
export function heardScore(missing: number): Score {
  if (missing === 0) return 5;
  if (missing === 1) return 4;
  if (missing <= 3) return 3;
  return missing <= 5 ? 2 : 1;
}

export interface Calibrated {
  readonly self: Score;
  readonly heard: Score;
}

/** Mean of self-score less heard score: above 0 is kinder to oneself than a listener. `null` where nothing is measured. */
export function calibrationBias(answers: readonly Calibrated[]): number | null {
  if (answers.length === 0) return null;
  return answers.reduce((sum, { self, heard }) => sum + self - heard, 0) / answers.length;
}
