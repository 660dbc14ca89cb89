/**
 * Readiness: the share of the cards that would be recalled on the day, as a range, and what it would be with other minutes a day.
 *
 * FSRS predicts each card's recall, but a learner may forget faster or slower than its weights say. The forecast therefore asks
 * the learner's own reviews: had every stability been `factor` times what FSRS thinks, how likely would these passes and lapses
 * have been? log(factor) has a normal prior around 0; its posterior is worked out on a grid, and every stability is multiplied
 * by the factor. In simulation this comes nearer to the true recall than a shift in log-odds, because reviews happen at lower
 * recall than the interview does, and only the forgetting curve knows how one leads to the other.
 *
 * The range is where readiness lies for factors within `rangeWidth` standard deviations. Three things are added up in it: what
 * the reviews leave open, how far one factor for all is from the truth, and the differences between cards, which matter in small
 * groups. Recall is 0 to 1, readiness whole points of 100.
 */
import {
  costOf,
  firstById,
  firstRatings,
  memoryOf,
  planDay,
  recallRatings,
  weightOf,
  type CostsByKind,
  type PlanCard,
  type ReviewCost,
  type RatingShares,
} from './interview-date';
import { nextMemory, retrievability, stabilitiesUntil, usableWeights, type Memory, type Rating } from './scheduler';
import { seededShare } from './seeded';
import { secondsBetween, secondsOn, type StudyCalendar } from './study-calendar';

/** A review that the user has made, other than a card's first and those of the (re)learning steps. */
export interface PastReview {
  /** Predicted recall just before it, 0 to 1. */
  readonly predicted: number;
  /** Recalled: rated Hard, Good or Easy. */
  readonly passed: boolean;
}

/** Whole points, 0 to 100; `low` ≤ `mid` ≤ `high`. */
export interface ReadinessRange {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}

export interface ReadinessRequest {
  readonly cards: readonly PlanCard[];
  /** The day on which recall counts. */
  readonly day: number;
  readonly past: readonly PastReview[];
  /** Groups of a card to which a readiness of their own is wanted: its principle, its round, its kind. */
  readonly groupsOf?: ((id: string) => readonly string[]) | undefined;
  /** FSRS weights; the published ones where absent. */
  readonly parameters?: readonly number[] | undefined;
}

export interface ReadinessForecast {
  /** `null` is "not measured": no card of any weight has been seen. */
  readonly overall: ReadinessRange | null;
  readonly groups: ReadonlyMap<string, ReadinessRange | null>;
}

/** Readiness on the day if nothing more was reviewed. An unseen card counts as not known. */
export function forecastReadiness(request: ReadinessRequest): ReadinessForecast {
  const weights = usableWeights(request.parameters);
  const belief = learnFactor(request.past, weights);
  const overall: Share[] = [];
  const groups = new Map<string, Share[]>();
  for (const card of firstById(request.cards).values()) {
    const share = shareFrom(card, request.day);
    if (share === null) continue;
    overall.push(share);
    for (const group of request.groupsOf?.(card.id) ?? []) {
      const members = groups.get(group);
      if (members) members.push(share);
      else groups.set(group, [share]);
    }
  }
  return {
    overall: rangeOf(overall, belief, weights),
    groups: new Map([...groups].map(([group, shares]) => [group, rangeOf(shares, belief, weights)])),
  };
}

export interface ProjectionRequest {
  readonly cards: readonly PlanCard[];
  readonly today: number;
  readonly interviewDay: number;
  readonly startDay: number;
  readonly desiredRetention: number;
  /** The what-ifs: minutes a day; days off and single days with minutes of their own stay as they are. */
  readonly minutes: readonly number[];
  readonly calendar: Pick<StudyCalendar, 'daysOff' | 'minutesOn'>;
  /** What is left of today, where part of it has been used; otherwise today is a day like the others. */
  readonly secondsToday?: number | undefined;
  readonly past: readonly PastReview[];
  readonly costs?: CostsByKind | undefined;
  readonly parameters?: readonly number[] | undefined;
}

export interface Projection {
  readonly minutes: number;
  /** Readiness on the day if the day's core is done within these minutes on every day. */
  readonly readiness: ReadinessRange | null;
  /** Cards that will not have been met by then. */
  readonly unseen: readonly string[];
  /** Minutes that the plan really needs, over all days. */
  readonly minutesUsed: number;
}

/**
 * Readiness on the day at each of several numbers of minutes a day. The days to come are lived through with `planDay` by three
 * learners: as the reviews suggest, and at either end of what they leave open. Recall is drawn, but the draws hang on card and
 * day only: the same request gives the same answer, and all learners and what-ifs have the same luck.
 */
export function projectReadiness(request: ProjectionRequest): Projection[] {
  const weights = usableWeights(request.parameters);
  const { factor, spread } = learnFactor(request.past, weights);
  const deviation = rangeWidth * Math.hypot(spread, modelSpread);
  return request.minutes.map((minutes) => {
    const live = (logFactor: number) => liveUntil(request, minutes, factor * Math.exp(logFactor), weights);
    const expected = live(0);
    return {
      minutes,
      readiness: toRange([live(-deviation), expected, live(deviation)].map(({ recall }) => recall)),
      unseen: expected.unseen,
      minutesUsed: expected.seconds / 60,
    };
  });
}

/** Standard deviation of log(factor) before anything is known of the learner: half or double is quite possible. */
const priorSpread = 0.7;
/** How far one factor for all is from the truth, log units; measured over simulated learners with weights of their own. */
const modelSpread = 0.35;
/** How far one card is from the others, log units. */
const cardSpread = 0.6;
/** Standard deviations to either side that the range covers. */
const rangeWidth = 1.28;
/** The grid on which log(factor) is searched. */
const logFactors = Array.from({ length: 121 }, (_, index) => (index - 60) / 20);

/** What is known of the learner: the factor on all stabilities and the standard deviation of its logarithm. */
interface Belief {
  readonly factor: number;
  readonly spread: number;
}

/** A card's part in readiness. */
interface Share {
  readonly weight: number;
  /** `null` while unseen. */
  readonly stability: number | null;
  /** Days from the last review to the day that counts. */
  readonly elapsed: number;
}

/** Mean and spread of log(factor) given the passes and lapses. */
function learnFactor(past: readonly PastReview[], weights: readonly number[]): Belief {
  const outcomes = [...countByRecall(past)].map(([predicted, counts]) => ({
    waited: stabilitiesUntil(predicted, weights),
    ...counts,
  }));
  const logPosterior = logFactors.map((logFactor) => {
    let sum = -(logFactor ** 2) / (2 * priorSpread ** 2);
    for (const { waited, passed, lapsed } of outcomes) {
      const recall = Math.min(0.999, retrievability(Math.exp(logFactor), waited, weights));
      sum += passed * Math.log(recall) + lapsed * Math.log(1 - recall);
    }
    return sum;
  });
  const best = Math.max(...logPosterior);
  const densities = logPosterior.map((value) => Math.exp(value - best));
  const total = densities.reduce((sum, density) => sum + density, 0);
  const expected = (value: (logFactor: number) => number) =>
    logFactors.reduce((sum, logFactor, index) => sum + value(logFactor) * (densities[index] ?? 0), 0) / total;
  const mean = expected((logFactor) => logFactor);
  return { factor: Math.exp(mean), spread: Math.sqrt(expected((logFactor) => (logFactor - mean) ** 2)) };
}

/** Passes and lapses by predicted recall in steps of half a point, from 10 to 99.5 %: no outcome is impossible. */
function countByRecall(past: readonly PastReview[]): Map<number, { passed: number; lapsed: number }> {
  const counts = new Map<number, { passed: number; lapsed: number }>();
  for (const { predicted, passed } of past) {
    if (!Number.isFinite(predicted)) continue;
    const recall = Math.min(199, Math.max(20, Math.round(predicted * 200))) / 200;
    const count = counts.get(recall) ?? { passed: 0, lapsed: 0 };
    if (passed) count.passed += 1;
    else count.lapsed += 1;
    counts.set(recall, count);
  }
  return counts;
}

function rangeOf(shares: readonly Share[], belief: Belief, weights: readonly number[]): ReadinessRange | null {
  const seen = shares.filter(({ stability }) => stability !== null);
  if (seen.length === 0) return null;
  const spread = Math.hypot(belief.spread, modelSpread, cardSpread / Math.sqrt(effectiveCount(seen)));
  const recallAt = (deviations: number) =>
    weightedRecall(shares, belief.factor * Math.exp(deviations * spread), weights);
  return toRange([recallAt(-rangeWidth), recallAt(0), recallAt(rangeWidth)]);
}

/**
 * Rounded outwards.
 * @param recalls low, middle, high; by bad luck of a draw not quite in order. `null` where nothing can be said
 */
function toRange(recalls: readonly (number | null)[]): ReadinessRange | null {
  const [low, mid, high] = recalls.flatMap((recall) => (recall === null ? [] : 100 * recall)).toSorted((a, b) => a - b);
  if (low === undefined || mid === undefined || high === undefined) return null;
  return { low: Math.floor(low), mid: Math.round(mid), high: Math.ceil(high) };
}

/** How many cards of equal weight would leave as much to chance. */
function effectiveCount(shares: readonly Share[]): number {
  const sum = shares.reduce((total, { weight }) => total + weight, 0);
  return sum ** 2 / shares.reduce((total, { weight }) => total + weight ** 2, 0);
}

function weightedRecall(shares: readonly Share[], factor: number, weights: readonly number[]): number {
  let recalled = 0;
  let total = 0;
  for (const { weight, stability, elapsed } of shares) {
    total += weight;
    if (stability !== null) recalled += weight * retrievability(stability * factor, elapsed, weights);
  }
  return recalled / total;
}

/** @returns `null` for a card of no weight */
function shareFrom(card: PlanCard, day: number): Share | null {
  const weight = weightOf(card);
  if (weight === 0) return null;
  return { weight, stability: memoryOf(card)?.stability ?? null, elapsed: Math.max(0, day - (card.lastDay ?? day)) };
}

/** A card on its way through days to come. */
interface FutureCard extends PlanCard {
  stability: number;
  difficulty: number;
  lastDay: number | null;
  dueDay: number | null | undefined;
}

interface Future {
  /** Weighted recall on the day; `null` if no card of any weight has been seen. */
  readonly recall: number | null;
  readonly unseen: readonly string[];
  readonly seconds: number;
}

/** From today to the interview, each day's plan carried out until it is done or the minutes are over. */
function liveUntil(request: ProjectionRequest, minutes: number, factor: number, weights: readonly number[]): Future {
  const { today, interviewDay, costs = {} } = request;
  const calendar = { ...request.calendar, minutesADay: minutes };
  const byId = firstById(request.cards.map(futureCard));
  const cards = [...byId.values()];
  let seconds = 0;
  for (let day = today; day < interviewDay; day += 1) {
    const available = day === today ? (request.secondsToday ?? secondsOn(day, calendar)) : secondsOn(day, calendar);
    if (available <= 0) continue;
    const secondsLeft = available + secondsBetween(day + 1, interviewDay, calendar);
    const { queue } = planDay({ ...request, cards, today: day, secondsLeft, secondsToday: undefined, newPerDay: 0 });
    let spent = 0;
    for (const { id } of queue) {
      if (spent >= available) break;
      const card = byId.get(id);
      if (card) spent += costOf(card.kind, costs)[reviewOnce(card, day, factor, weights)];
    }
    seconds += spent;
  }
  const shares = cards.flatMap((card) => shareFrom(card, interviewDay) ?? []);
  return {
    recall: shares.some(({ stability }) => stability !== null) ? weightedRecall(shares, factor, weights) : null,
    unseen: cards.filter((card) => card.lastDay === null).map((card) => card.id),
    seconds,
  };
}

function futureCard(card: PlanCard): FutureCard {
  const memory = memoryOf(card);
  return {
    ...card,
    stability: memory?.stability ?? 0,
    difficulty: memory?.difficulty ?? 0,
    lastDay: memory && card.lastDay,
    dueDay: card.dueDay,
  };
}

/** One review by a learner whose stabilities are `factor` times what FSRS thinks; the card is changed. */
function reviewOnce(card: FutureCard, day: number, factor: number, weights: readonly number[]): keyof ReviewCost {
  const luck = (question: string) => seededShare(`${card.id}/${day}/${question}`);
  const { lastDay } = card;
  const before: Memory | null = lastDay === null ? null : { stability: card.stability, difficulty: card.difficulty };
  const elapsed = lastDay === null ? 0 : Math.max(0, day - lastDay);
  const remember = ({ stability, difficulty }: Memory) =>
    Object.assign(card, { stability, difficulty, lastDay: day, dueDay: undefined });
  if (before === null) {
    remember(nextMemory(null, 0, pick(luck('rating'), firstRatings), weights));
    return 'fresh';
  }
  if (luck('recall') < retrievability(before.stability * factor, elapsed, weights)) {
    remember(nextMemory(before, elapsed, pick(luck('rating'), recallRatings), weights));
    return 'ok';
  }
  remember(nextMemory(nextMemory(before, elapsed, 1, weights), 0, 3, weights));
  return 'fail';
}

/** @param share 0 up to 1 */
function pick(share: number, ratings: RatingShares): Rating {
  let rest = share;
  const found = ratings.find(([, part]) => (rest -= part) < 0);
  return found?.[0] ?? 3;
}
