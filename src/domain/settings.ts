/** What the user can set, and what a newcomer starts with. Its bounds: `setting-rules.ts`. */
import type { StudyClock } from './calendar';
import type { Level, PrincipleId, Region } from './question';

export interface Settings {
  /** `null` until the user says; all levels are then asked. */
  readonly level: Level | null;
  readonly region: Region | null;
  /** `YYYY-MM-DD` of the interview, or `null`. */
  readonly interviewDate: string | null;
  /** A second interview. Whichever comes first is aimed at; the other takes over on the day after it. */
  readonly laterInterviewDate: string | null;
  /** `YYYY-MM-DD` on which the preparation began; stays when the interview is moved. `null` until there is a date. */
  readonly startDate: string | null;
  readonly minutesADay: number | null;
  /** Days on which nothing is studied, `YYYY-MM-DD`, in order. */
  readonly daysOff: readonly string[];
  /** Minutes of single days that differ from the usual, by `YYYY-MM-DD`. */
  readonly minutesOn: Readonly<Record<string, number>>;
  /** What the user thinks of a principle's importance, as a factor; 1 where nothing is said. */
  readonly principleWeights: Readonly<Partial<Record<PrincipleId, PrincipleWeight>>>;
  /** Whether code is asked for; without it, coding questions have no weight for the interview. */
  readonly hasCodingRound: boolean;
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

export type PrincipleWeight = 0.5 | 1 | 2;

export const defaultSettings: Settings = {
  level: null,
  region: null,
  interviewDate: null,
  laterInterviewDate: null,
  startDate: null,
  minutesADay: null,
  daysOff: [],
  minutesOn: {},
  principleWeights: {},
  hasCodingRound: false,
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

export function studyClock(settings: Settings, zone: string): StudyClock {
  return { zone, rolloverHour: settings.rolloverHour };
}
