/** Bounds of the settings, and how what is typed becomes one. Only forms and imports need them, not the first card. */
import type { PrincipleWeight, Settings } from './settings';

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

/** Bounds of the minutes of a single day, and the most single days and days off that are kept. */
export const dayMinutesBounds: Bounds = { min: 0, max: 600, whole: true };
export const maximumDays = 400;

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

/**
 * What setting or moving the interview changes. The preparation begins when a date is first set, and anew once the interview that
 * it was for has passed; a date that lies before the beginning was only on its way through the field.
 * @param today `YYYY-MM-DD`
 */
export function moveInterview(
  { interviewDate, laterInterviewDate, startDate }: Settings,
  date: string | null,
  today: string,
): Pick<Settings, 'interviewDate' | 'startDate'> {
  const hasPassed = (other: string | null) =>
    other !== null && startDate !== null && other >= startDate && other < today;
  const isOver = hasPassed(interviewDate) && (laterInterviewDate === null || laterInterviewDate < today);
  const begins = date !== null && date >= today && (startDate === null || isOver);
  return { interviewDate: date, startDate: begins ? today : startDate };
}

export const principleWeights: readonly PrincipleWeight[] = [0.5, 1, 2];
