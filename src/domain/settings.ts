/** What the user can set, its bounds, and what a newcomer starts with. */
import type { StudyClock } from './calendar';
import type { Level, Region } from './question';

export interface Settings {
  /** `null` until the user says; all levels are then asked. */
  readonly level: Level | null;
  readonly region: Region | null;
  /** `YYYY-MM-DD` of the interview, or `null`. */
  readonly interviewDate: string | null;
  readonly minutesADay: number | null;
  /** Share of due cards that the user wants to recall, 0.7 to 0.97. */
  readonly desiredRetention: number;
  /** Minutes after which a new card comes back, once each. Empty: straight to days. */
  readonly learningSteps: readonly number[];
  /** The same for a card that was forgotten. */
  readonly relearningSteps: readonly number[];
  /** Longest interval, days. */
  readonly maximumInterval: number;
  /** Spread intervals a little, so that cards learned together do not stay together. */
  readonly fuzz: boolean;
  /** Hour of the wall clock at which a study day begins, 0 to 12: later, and the day would bear the wrong date. */
  readonly rolloverHour: number;
  readonly newPerDay: number;
  readonly reviewsPerDay: number;
  /** Minutes by which a learning card may be shown early once nothing else is left. */
  readonly learnAhead: number;
  /** Lapses after which a card is a leech. */
  readonly leechLapses: number;
}

export const defaultSettings: Settings = {
  level: null,
  region: null,
  interviewDate: null,
  minutesADay: null,
  desiredRetention: 0.9,
  learningSteps: [1, 10],
  relearningSteps: [10],
  maximumInterval: 365,
  fuzz: true,
  rolloverHour: 4,
  newPerDay: 10,
  reviewsPerDay: 200,
  learnAhead: 20,
  leechLapses: 6,
};

interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
}

/** Inclusive bounds of every numeric setting; the form, the import and the sentences below all read them here. */
export const settingBounds = {
  desiredRetention: { min: 0.7, max: 0.97, whole: false },
  maximumInterval: { min: 1, max: 3650, whole: true },
  rolloverHour: { min: 0, max: 12, whole: true },
  newPerDay: { min: 0, max: 500, whole: true },
  reviewsPerDay: { min: 0, max: 5000, whole: true },
  learnAhead: { min: 0, max: 120, whole: true },
  leechLapses: { min: 2, max: 50, whole: true },
  minutesADay: { min: 1, max: 600, whole: true },
} as const satisfies Partial<Record<keyof Settings, Bounds>>;

/** Bounds of one learning step, minutes. A step of a day or more is an interval, which FSRS decides. */
export const stepBounds: Bounds = { min: 1, max: 720, whole: true };
export const maximumSteps = 5;

export function isWithin(value: unknown, { min, max, whole }: Bounds): value is number {
  return typeof value === 'number' && value >= min && value <= max && (!whole || Number.isInteger(value));
}

/**
 * `"1 10"` → `[1, 10]`. Accepts spaces and commas between whole minutes.
 * @returns a sentence that says what is wrong when it can't be read
 */
export function parseSteps(text: string): readonly number[] | string {
  const words = text.split(/[\s,]+/).filter(Boolean);
  if (words.length > maximumSteps) return `At most ${maximumSteps} steps.`;
  const steps = words.map(Number);
  const wrong = words.find((_, index) => !isWithin(steps[index], stepBounds));
  if (wrong !== undefined) return `“${wrong}” is not a number of minutes from ${stepBounds.min} to ${stepBounds.max}.`;
  return steps;
}

export function studyClock(settings: Settings, zone: string): StudyClock {
  return { zone, rolloverHour: settings.rolloverHour };
}
