/**
 * FSRS-6. The only file that imports ts-fsrs.
 *
 * The package counts days in UTC and builds due dates by adding to instants. Here it only ever sees synthetic instants, the
 * midnight UTC of a study day's number, so that its days are exactly the user's study days, in any time zone and across any
 * change of the clocks. What comes back is read as a wait in minutes or in days, never as a date.
 */
import {
  BasicLearningStepsStrategy,
  type Card,
  default_w,
  forgetting_curve,
  fsrs,
  type FSRS,
  GenSeedStrategyWithCardId,
  State,
  StrategyMode,
} from 'ts-fsrs';
import type { Day } from './calendar';
import type { Settings } from './settings';

export const ratings = [1, 2, 3, 4] as const;
/** 1 Again, 2 Hard, 3 Good, 4 Easy. */
export type Rating = (typeof ratings)[number];

export type Phase = 'new' | 'learning' | 'review' | 'relearning';

/** What FSRS knows of one memory. */
export interface Memory {
  /** Days until recall falls to 90 %. */
  readonly stability: number;
  /** 1 (easy) to 10. */
  readonly difficulty: number;
}

/** What scheduling needs of a card's past. */
export interface Schedulable {
  readonly id: string;
  readonly phase: Phase;
  /** `null` for a card that has not been reviewed. */
  readonly memory: Memory | null;
  /** Index of the (re)learning step that the card stands on. */
  readonly step: number;
  readonly reps: number;
  readonly lapses: number;
  /** Study day of the last review; `null` before the first. */
  readonly lastDay: Day | null;
}

/** How long a card waits: minutes on its way through the learning steps, afterwards whole study days. */
export type Wait =
  { readonly unit: 'minutes'; readonly minutes: number } | { readonly unit: 'days'; readonly days: number };

/** What one rating would do; a review commits exactly this. */
export interface Outcome {
  readonly rating: Rating;
  readonly phase: Exclude<Phase, 'new'>;
  readonly step: number;
  readonly memory: Memory;
  readonly wait: Wait;
}

export type Outcomes = Readonly<Record<Rating, Outcome>>;

export type SchedulingSettings = Pick<
  Settings,
  'desiredRetention' | 'learningSteps' | 'relearningSteps' | 'maximumInterval' | 'fuzz'
>;

/** FSRS weights; today's parameters are the published defaults. */
const defaultWeights: readonly number[] = default_w;

/**
 * What each rating button would do on study day `today`. Pure: the same card, day and settings give the same answer, fuzz
 * included, so that what a button shows is what the review does.
 */
export function previewOutcomes(card: Schedulable, today: Day, settings: SchedulingSettings): Outcomes {
  const now = dayToInstant(today);
  const preview = schedulerFor(settings).repeat(toPackageCard(card, today), now);
  const outcome = (rating: Rating): Outcome => {
    const { card: next } = preview[rating];
    const minutes = Math.round((next.due.getTime() - now.getTime()) / 60_000);
    const phase = phaseByState[next.state];
    if (phase === 'new') throw new Error('a reviewed card can not be new');
    return {
      rating,
      phase,
      step: next.learning_steps,
      memory: { stability: next.stability, difficulty: next.difficulty },
      wait:
        phase === 'review'
          ? // The package raises Good above Hard and Easy above Good after it has applied the maximum.
            { unit: 'days', days: Math.min(Math.max(1, next.scheduled_days), settings.maximumInterval) }
          : { unit: 'minutes', minutes },
    };
  };
  return { 1: outcome(1), 2: outcome(2), 3: outcome(3), 4: outcome(4) };
}

/** The memory after one review; the same arithmetic as `previewOutcomes`, for replaying a log under other weights. */
export function nextMemory(
  memory: Memory | null,
  elapsedDays: number,
  rating: Rating,
  weights: readonly number[] = defaultWeights,
): Memory {
  const { stability, difficulty } = modelFor(weights).next_state(memory, Math.max(0, elapsedDays), rating);
  return { stability, difficulty };
}

/**
 * Predicted recall, 0 to 1.
 * @param elapsedDays days since the last review; fractions allowed
 */
export function retrievability(stability: number, elapsedDays: number, weights = defaultWeights): number {
  return forgetting_curve(weights as number[], Math.max(0, elapsedDays), stability);
}

/**
 * Days until recall falls to the desired retention: whole, at least 1, without fuzz and without a maximum.
 * @param desiredRetention above 0, at most 1
 */
export function retentionInterval(stability: number, desiredRetention: number, weights = defaultWeights): number {
  return Math.max(1, Math.round(stability * stabilitiesUntil(desiredRetention, weights)));
}

/**
 * Time from a review until recall has fallen to `recall`, as a multiple of the stability; 1 at 90 %.
 * @param recall above 0, at most 1
 */
export function stabilitiesUntil(recall: number, weights = defaultWeights): number {
  return modelFor(weights).calculate_interval_modifier(recall);
}

/**
 * Weights that can be reckoned with: lists of FSRS 4.5 and 5 (17 and 19 numbers) are carried over to FSRS-6, every weight is
 * brought within its bounds, and anything else gives the published defaults.
 */
export function usableWeights(weights: readonly number[] | undefined): readonly number[] {
  if (!weights || ![17, 19, 21].includes(weights.length) || !weights.every(Number.isFinite)) return defaultWeights;
  return modelFor(weights).parameters.w;
}

const phaseByState: Record<State, Phase> = {
  [State.New]: 'new',
  [State.Learning]: 'learning',
  [State.Review]: 'review',
  [State.Relearning]: 'relearning',
};
const stateByPhase: Record<Phase, State> = {
  new: State.New,
  learning: State.Learning,
  review: State.Review,
  relearning: State.Relearning,
};

function dayToInstant(day: Day): Date {
  return new Date(day * 86_400_000);
}

/** Every field by hand: the package loops for ever on a card without `learning_steps`. */
function toPackageCard(card: Schedulable, today: Day): Card & { readonly id: string } {
  // A clock that was set back must not make time run backwards for the memory.
  const lastDay = card.lastDay === null ? null : (Math.min(card.lastDay, today) as Day);
  return {
    id: card.id,
    due: dayToInstant(today),
    stability: card.memory?.stability ?? 0,
    difficulty: card.memory?.difficulty ?? 0,
    elapsed_days: lastDay === null ? 0 : today - lastDay,
    scheduled_days: 0,
    learning_steps: card.step,
    reps: card.reps,
    lapses: card.lapses,
    state: card.memory === null ? State.New : stateByPhase[card.phase],
    ...(lastDay !== null && { last_review: dayToInstant(lastDay) }),
  };
}

// Assigning parameters to a scheduler leaves stale parts behind; a change of settings makes a new one.
let cached: { readonly key: string; readonly scheduler: FSRS } | undefined;

function schedulerFor(settings: SchedulingSettings): FSRS {
  const { desiredRetention, learningSteps, relearningSteps, maximumInterval, fuzz } = settings;
  const key = JSON.stringify([desiredRetention, learningSteps, relearningSteps, maximumInterval, fuzz]);
  if (cached?.key !== key) cached = { key, scheduler: makeScheduler(settings) };
  return cached.scheduler;
}

function makeScheduler(settings: SchedulingSettings): FSRS {
  const scheduler = fsrs({
    w: [...defaultWeights],
    request_retention: settings.desiredRetention,
    maximum_interval: settings.maximumInterval,
    enable_fuzz: settings.fuzz,
    enable_short_term: true,
  });
  scheduler.useStrategy(StrategyMode.SEED, GenSeedStrategyWithCardId('id'));
  // The steps go in through a strategy because the package clips the weights by the number of relearning steps, and a
  // memory must not depend on a setting that only says when a card is shown again.
  scheduler.useStrategy(StrategyMode.LEARNING_STEPS, (parameters, state, step) => {
    const inMinutes = (minutes: readonly number[]) => minutes.map((count) => `${count}m` as const);
    const learning_steps = inMinutes(settings.learningSteps);
    const relearning_steps = inMinutes(settings.relearningSteps);
    const steps = state === State.Review || state === State.Relearning ? relearning_steps : learning_steps;
    // A card may stand on a step that the user has since removed.
    const standing = Math.max(0, Math.min(step, steps.length - 1));
    return BasicLearningStepsStrategy({ ...parameters, learning_steps, relearning_steps }, state, standing);
  });
  return scheduler;
}

const models = new WeakMap<readonly number[], FSRS>();

function modelFor(weights: readonly number[]): FSRS {
  let model = models.get(weights);
  if (!model) {
    model = fsrs({ w: [...weights], enable_short_term: true });
    models.set(weights, model);
  }
  return model;
}
