/** What is reckoned beside the screen: the plan of a day, and readiness. Pure; run in a worker, or here where there is none. */
import { planDay, weightOf, type PlannedReview, type PlanRequest } from '../domain/interview-date';
import { mixEvenly } from '../domain/queue';
import {
  forecastReadiness,
  projectReadiness,
  type Projection,
  type ProjectionRequest,
  type ReadinessForecast,
  type ReadinessRequest,
} from '../domain/readiness';
import type { StoredPlan } from '../domain/stored-plan';
import { secondsOn } from '../domain/study-calendar';

type Planned = Pick<StoredPlan, 'work' | 'more' | 'cutCount' | 'totalWeight'>;

/** A forecast with the groups of each card as data: functions do not travel. */
export type ForecastJob = Omit<ReadinessRequest, 'groupsOf'> & {
  readonly groups: ReadonlyMap<string, readonly string[]>;
};

export interface ProjectJob extends Omit<ProjectionRequest, 'secondsToday'> {
  /** Study seconds of today that have been used. */
  readonly secondsUsed: number;
  /** Seconds of today's plan that are still to come: where nothing limits the day, it ends with them. */
  readonly secondsPlanned: number;
}

/**
 * What is due and the new cards of each kind at even distances, each in the plan's order: whoever stops halfway has reviewed half of what was due,
 * and nobody meets twelve questions of one kind in a row.
 */
function mixWork(work: readonly PlannedReview[], { cards }: PlanRequest): PlannedReview[] {
  const kindOf = new Map(cards.map(({ id, kind }) => [id, kind]));
  const groups = new Map<string | undefined, PlannedReview[]>();
  for (const review of work) {
    const name = review.kind === 'new' ? kindOf.get(review.id) : 'seen';
    groups.set(name, [...(groups.get(name) ?? []), review]);
  }
  return mixEvenly([...groups.values()]);
}

/** Longest list of what could come beyond the day's work. */
const mostMore = 200;

export const planJobs = {
  planDay(request: PlanRequest): Planned {
    const today = planDay(request);
    const all = planDay({ ...request, keepGoing: true, secondsToday: undefined });
    const planned = new Set(today.queue.map(({ id }) => id));
    const rest = all.queue.filter(({ id }) => !planned.has(id));
    return {
      work: request.interviewDay === request.today ? today.queue : mixWork(today.queue, request),
      more: rest.slice(0, mostMore),
      cutCount: today.cutCount,
      totalWeight: request.cards.reduce((sum, card) => sum + weightOf(card), 0),
    };
  },

  forecast({ groups, ...request }: ForecastJob): ReadinessForecast {
    return forecastReadiness({ ...request, groupsOf: (id) => groups.get(id) ?? [] });
  },

  /** One number of minutes after the other, because today has been used up to a different extent by each. */
  project({ secondsUsed, secondsPlanned, ...request }: ProjectJob): Projection[] {
    return request.minutes.flatMap((minutes) => {
      const available = secondsOn(request.today, { ...request.calendar, minutesADay: minutes });
      const secondsToday = available < Infinity ? Math.max(0, available - secondsUsed) : secondsPlanned;
      return projectReadiness({ ...request, minutes: [minutes], secondsToday });
    });
  },

  /** The fewest whole minutes a day at which every card is met in time; `null` if even `most` are too few. */
  minutesForAll(
    request: ProjectJob,
    { least, most }: { readonly least: number; readonly most: number },
  ): number | null {
    const isEnough = (minutes: number) => planJobs.project({ ...request, minutes: [minutes] })[0]?.unseen.length === 0;
    if (!isEnough(most)) return null;
    let tooFew = least;
    let enough = most;
    while (enough - tooFew > 1) {
      const middle = Math.floor((tooFew + enough) / 2);
      if (isEnough(middle)) enough = middle;
      else tooFew = middle;
    }
    return enough;
  },
};

export type PlanJobs = typeof planJobs;
export type PlanJobName = keyof PlanJobs;
