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

/** How far the own scores lie from what was heard, on the average, in points from 0 to 4. */
export interface Calibration {
  /** Above 0 is kinder to oneself than a listener. */
  readonly bias: number;
  /** Whichever way: two scores that are wrong by 2 and by -2 have no bias, and are off by 2. */
  readonly off: number;
}

/** `null` where nothing is measured. */
export function calibrate(answers: readonly Calibrated[]): Calibration | null {
  if (answers.length === 0) return null;
  const mean = (of: (answer: Calibrated) => number) =>
    answers.reduce((sum, answer) => sum + of(answer), 0) / answers.length;
  return { bias: mean(({ self, heard }) => self - heard), off: mean(({ self, heard }) => Math.abs(self - heard)) };
}
