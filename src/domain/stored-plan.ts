/** The plan of a day as it is kept, so that a reload shows the same cards and the next card costs no planning. */
import type { Day } from './calendar';
import type { PlannedReview } from './interview-date';
import type { Settings } from './settings';

/** The settings that a plan is decided on: another value of any of them, and the day is planned anew. */
const basisNames = [
  'interviewDate',
  'laterInterviewDate',
  'startDate',
  'minutesADay',
  'daysOff',
  'minutesOn',
  'principleWeights',
  'hasCodingRound',
  'level',
  'region',
  'desiredRetention',
] as const satisfies readonly (keyof Settings)[];
export type PlanBasis = Pick<Settings, (typeof basisNames)[number]>;

export function planBasis(settings: Settings): PlanBasis {
  return Object.fromEntries(basisNames.map((name) => [name, settings[name]])) as unknown as PlanBasis;
}

/** What was planned for a day. It stands until the day is over or its basis changes; cards that were reviewed drop out of it. */
export interface StoredPlan {
  readonly day: Day;
  readonly basis: PlanBasis;
  /** The day's work, in the order in which it is to come. */
  readonly work: readonly PlannedReview[];
  /** What comes next for somebody who keeps going: what was cut first, then what buys most. */
  readonly more: readonly PlannedReview[];
  /** How many cards the plan asks for and today's minutes leave out; they stand first in `more`. */
  readonly cutCount: number;
  /** Of all cards together: a gain divided by it is a share of readiness. */
  readonly totalWeight: number;
}

/** Whether a stored plan is still the one to follow. */
export function isPlanFor(plan: StoredPlan | undefined, settings: Settings): plan is StoredPlan {
  return plan !== undefined && JSON.stringify(plan.basis) === JSON.stringify(planBasis(settings));
}
