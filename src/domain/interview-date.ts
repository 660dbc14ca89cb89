/**
 * PACE: the queue of a day when the interview is on a day. FSRS keeps every card near one retention for ever; here the aim is
 * recall on one day. New cards are paced to be finished two thirds of the way to it, a card comes back when FSRS says so or
 * when it is three quarters of the way from its last review to the interview, and first come the cards where a minute buys the
 * most recall on the day.
 *
 * The gain of a review today is its effect on the expected recall on the day: what the card would have then if it is reviewed
 * now (recalled or forgotten, by the chances of today) less what it would have if it is left alone. Everything follows from the
 * request; a plan is made once a day and its order kept, because the quota of new cards does not know which of the cards
 * reviewed today were new.
 *
 * Days are whole numbers of one local calendar, times are seconds, recall is 0 to 1.
 */
import { nextMemory, retentionInterval, retrievability, usableWeights, type Memory, type Rating } from './scheduler';

/** A card as planning sees it. */
export interface PlanCard {
  readonly id: string;
  /** How much the card matters on the day; 0 and anything that is no positive number: not at all. */
  readonly weight: number;
  /** Days; 0 for an unseen card. */
  readonly stability: number;
  /** 1 to 10; 0 for an unseen card. */
  readonly difficulty: number;
  /** Day of the last review; `null` for an unseen card. */
  readonly lastDay: number | null;
  /** The day that was promised at the last review. It replaces the FSRS interval, because it is that interval, fuzz included. */
  readonly dueDay?: number | null | undefined;
  /** The group of cards of which only one may be shown a day. */
  readonly siblings?: string | null | undefined;
  /** Key into the costs. */
  readonly kind?: string | undefined;
}

/** Seconds that one review takes, by how it goes. */
export interface ReviewCost {
  /** Recalled. */
  readonly ok: number;
  /** Forgotten, relearning included. */
  readonly fail: number;
  /** Met for the first time. */
  readonly fresh: number;
}

/** Seconds by kind of card; a bare number is the time of a recall, the other two follow in the proportions of a fact. */
export type CostsByKind = Readonly<Record<string, number | Partial<ReviewCost>>>;

export interface PlanRequest {
  readonly cards: readonly PlanCard[];
  readonly today: number;
  /** `null` for none. */
  readonly interviewDay: number | null;
  /** The day on which the user began to prepare; a quota that forgets it costs half a point. */
  readonly startDay: number;
  /** Study seconds from today to the interview, days off excluded; absent: never tight. */
  readonly secondsLeft?: number | undefined;
  /** Study seconds of today; absent: no limit. */
  readonly secondsToday?: number | undefined;
  /** The core is done and the user asks for more. */
  readonly keepGoing?: boolean | undefined;
  /** Above 0, at most 1. */
  readonly desiredRetention: number;
  /** New cards a day while there is no date ahead; with one, the date sets the quota. */
  readonly newPerDay: number;
  readonly costs?: CostsByKind | undefined;
  /** FSRS weights; the published ones where absent. */
  readonly parameters?: readonly number[] | undefined;
}

export interface PlannedReview {
  readonly id: string;
  /** `early` is a card that is not due yet. */
  readonly kind: 'new' | 'due' | 'early';
  /** Weighted recall on the day that the review is expected to buy. */
  readonly gain: number;
  /** Expected time of the review. */
  readonly seconds: number;
  readonly recallNow: number;
  /** Recall on the day, without any further review. Without a date ahead, "the day" is today. */
  readonly recallIfSkipped: number;
  /** Expected recall on the day after a review today. */
  readonly recallIfReviewed: number;
}

export interface DayPlan {
  /** In the order in which the cards are to come; the core first. */
  readonly queue: PlannedReview[];
  /** How many cards at the head of the queue are the day's work; what follows is extra. */
  readonly coreCount: number;
  /** How many cards of the core today's seconds left out. */
  readonly cutCount: number;
  /** Weighted share of the cards that would be recalled on the day if nothing more was reviewed, 0 to 1. */
  readonly readiness: number;
  /** Expected time of the whole queue. */
  readonly plannedSeconds: number;
}

/**
 * What to review today, in which order, and why. Pure: the same request gives the same plan, and cards of equal merit keep the
 * order in which they were given.
 *
 * A card that was reviewed today (or, by a clock that was set back, later) is not planned, nor are its siblings. Of cards with
 * the same id the first counts. Numbers that make no sense are read as the nearest that does.
 * @throws RangeError if `today` is not a number
 */
export function planDay(request: PlanRequest): DayPlan {
  const day = readDay(request);
  const cards = [...firstById(request.cards).values()].map((card) => readCard(card, day));
  const { core, extra } =
    day.left === null
      ? planWithoutDate(cards, day, request)
      : day.left === 0
        ? planInterviewDay(cards, day)
        : planTowardsDate(cards, day, request);
  const secondsToday = readSeconds(request.secondsToday);
  const doable = takeWhatFits(core, secondsToday);
  const more = takeWhatFits(extra, secondsToday - totalSeconds(doable));
  const queue = [...doable, ...more];
  return {
    queue: queue.map((candidate) => candidate.review),
    coreCount: doable.length,
    cutCount: core.length - doable.length,
    readiness: readinessOf(cards, day),
    plannedSeconds: totalSeconds(queue),
  };
}

/**
 * Days after which a card returns that is reviewed today: the FSRS interval, but no later than three quarters of the way to the
 * interview. What a rating button shows when there is a date, and the day on which `planDay` brings the card.
 * @param interval whole days, at least 1
 */
export function intervalTowardsDate(interval: number, today: number, interviewDay: number | null): number {
  if (interviewDay === null || !(interviewDay > today)) return interval;
  return Math.max(1, Math.min(interval, Math.ceil(returnShare * (interviewDay - today) - 0.5)));
}

/** Shares of the ratings, by which a future review is reckoned. */
export type RatingShares = readonly (readonly [Rating, number])[];

/** How often each rating is given at the first review. Source: the defaults of the FSRS simulator. */
export const firstRatings: RatingShares = [
  [1, 0.24],
  [2, 0.094],
  [3, 0.495],
  [4, 0.171],
];

/** The same after a recall. */
export const recallRatings: RatingShares = [
  [2, 0.224],
  [3, 0.631],
  [4, 0.145],
];

/** Seconds of a review of this kind, with the figures of a fact where nothing sensible is given. */
export function costOf(kind: string | undefined, costs: CostsByKind): ReviewCost {
  const cost = kind === undefined ? undefined : costs[kind];
  if (cost === undefined) return factCost;
  if (typeof cost === 'number')
    return isPositive(cost)
      ? { ok: cost, fail: (cost * factCost.fail) / factCost.ok, fresh: (cost * factCost.fresh) / factCost.ok }
      : factCost;
  const seconds = (part: keyof ReviewCost) => {
    const given = cost[part];
    return isPositive(given) ? given : factCost[part];
  };
  return { ok: seconds('ok'), fail: seconds('fail'), fresh: seconds('fresh') };
}

/** Of cards with the same id the first. */
export function firstById<T extends { readonly id: string }>(cards: readonly T[]): Map<string, T> {
  const byId = new Map<string, T>();
  for (const card of cards) if (!byId.has(card.id)) byId.set(card.id, card);
  return byId;
}

/** `null` for an unseen card. A seen card whose numbers make no sense counts as nearly forgotten. */
export function memoryOf({ lastDay, stability, difficulty }: PlanCard): Memory | null {
  if (lastDay === null || !Number.isFinite(lastDay)) return null;
  return { stability: within(stability, 0.001, 36_500), difficulty: within(difficulty, 1, 10) };
}

export function weightOf({ weight }: PlanCard): number {
  return isPositive(weight) ? weight : 0;
}

/** Share of the way to the interview at which the last new card is to be met. */
const newCardsShare = 2 / 3;
/** The days left count for at least this share, however far behind the new cards are: they may also have been added late. */
const leastTurnout = 2 / 3;
/** Share of the way from its last review to the interview at which a card comes back, whatever FSRS says. */
const returnShare = 3 / 4;
/** Longest warm-up on the day itself, seconds. */
const warmUp = 600;
const factCost: ReviewCost = { ok: 8, fail: 20, fresh: 20 };

/** What is the same for all cards of a day. */
interface PlanningDay {
  readonly today: number;
  /** Days to the interview; `null` without one, or when it has passed. */
  readonly left: number | null;
  /** Days from today to the day on which recall counts. */
  readonly horizon: number;
  readonly desiredRetention: number;
  readonly weights: readonly number[];
  readonly costs: CostsByKind;
  /** Expected recall on the day of a card that is met today. */
  readonly recallIfMet: number;
}

/** A card with its numbers put in order. */
interface KnownCard {
  readonly source: PlanCard;
  readonly weight: number;
  /** `null` for an unseen card. */
  readonly memory: Memory | null;
  /** Days since the last review; 0 for an unseen card. */
  readonly elapsed: number;
  readonly cost: ReviewCost;
}

interface Candidate {
  readonly card: KnownCard;
  readonly review: PlannedReview;
}

interface Selection {
  readonly core: readonly Candidate[];
  readonly extra: readonly Candidate[];
}

function planTowardsDate(cards: readonly KnownCard[], day: PlanningDay, request: PlanRequest): Selection {
  const left = day.horizon;
  const open = cards.filter((card) => isOpen(card));
  const fresh = byMerit(open.filter(isUnseen).map((card) => candidateFrom(card, 'new', day)));
  const [due, waiting] = split(open.filter(isSeen), (card) => isDue(card, day));
  const takesTurn = turnTaker(cards);
  const quota = newSecondsToday(cards, left, day.today, request.startDay);
  const newCore = takeQuota(fresh, quota, takesTurn);
  const dueCore = byMerit(due.map((card) => candidateFrom(card, 'due', day))).filter(takesTurn);
  const core = [...newCore, ...dueCore];
  if (!request.keepGoing && !isTight(cards, request.secondsLeft)) return { core, extra: [] };
  const early = byMerit(waiting.map((card) => candidateFrom(card, 'early', day))).filter(
    ({ review }) => review.gain > 0,
  );
  const chosen = new Set(newCore);
  const otherNew = fresh.filter((candidate) => !chosen.has(candidate) && takesTurn(candidate));
  return { core, extra: [...otherNew, ...early.filter(takesTurn)] };
}

/** Nothing new on the day itself, and what is most likely gone comes first. */
function planInterviewDay(cards: readonly KnownCard[], day: PlanningDay): Selection {
  const weakestFirst = cards
    .filter((card) => isSeen(card) && isOpen(card) && card.weight > 0)
    .map((card) => candidateFrom(card, isDue(card, day) ? 'due' : 'early', day))
    .toSorted((a, b) => a.review.recallNow - b.review.recallNow || b.card.weight - a.card.weight)
    .filter(turnTaker(cards));
  return { core: takeWhatFits(weakestFirst, warmUp), extra: [] };
}

/** Ordinary FSRS: what has waited longest for its interval, then the ordinary number of new cards. */
function planWithoutDate(cards: readonly KnownCard[], day: PlanningDay, request: PlanRequest): Selection {
  const open = cards.filter((card) => isOpen(card));
  const takesTurn = turnTaker(cards);
  const inOrder = (some: readonly KnownCard[], kind: PlannedReview['kind']) =>
    some
      .toSorted((a, b) => b.elapsed / interval(b, day) - a.elapsed / interval(a, day))
      .map((card) => candidateFrom(card, kind, day))
      .filter(takesTurn);
  const [due, waiting] = split(open.filter(isSeen), (card) => isDue(card, day));
  const dueCore = inOrder(due, 'due');
  const fresh = byMerit(open.filter(isUnseen).map((card) => candidateFrom(card, 'new', day))).filter(takesTurn);
  const newPerDay = Number.isFinite(request.newPerDay) ? Math.max(0, Math.floor(request.newPerDay)) : 0;
  const core = [...dueCore, ...fresh.slice(0, newPerDay)];
  if (!request.keepGoing) return { core, extra: [] };
  return { core, extra: [...fresh.slice(newPerDay), ...inOrder(waiting, 'early')] };
}

/**
 * Seconds of new cards that today has to take so that the last is met in time. Two things go beyond counting cards, and both
 * change nothing for one kind of card and a learner who is on schedule. Counted in seconds, dear questions do not pile up behind
 * cheap facts. And whoever has fallen behind misses days, so that the days left are worth less than their number: in simulation
 * with a third of the days missed this is worth 0.2 to 1.2 points.
 */
function newSecondsToday(cards: readonly KnownCard[], left: number, today: number, startDay: number): number {
  const start = Number.isFinite(startDay) ? Math.min(Math.floor(startDay), today) : today;
  const window = Math.floor(newCardsShare * (today + left - start));
  const gone = today - start;
  const met = freshSeconds(cards.filter(isSeen));
  const unseen = freshSeconds(cards.filter(isUnseen));
  if (window <= gone) return unseen / Math.max(1, left / 2);
  const schedule = ((met + unseen) * gone) / window;
  const turnout = met < schedule ? Math.max(leastTurnout, met / schedule) : 1;
  return unseen / Math.max(1, (window - gone) * turnout);
}

function freshSeconds(cards: readonly KnownCard[]): number {
  return cards.reduce((sum, { cost }) => sum + cost.fresh, 0);
}

/** New cards until their seconds fill the quota; the one that crosses it is taken. */
function takeQuota(
  fresh: readonly Candidate[],
  quota: number,
  takesTurn: (candidate: Candidate) => boolean,
): Candidate[] {
  const taken: Candidate[] = [];
  let seconds = 0;
  for (const candidate of fresh) {
    if (seconds >= quota - 1e-6) break;
    if (!takesTurn(candidate)) continue;
    taken.push(candidate);
    seconds += candidate.review.seconds;
  }
  return taken;
}

/** Whether the time to the interview is too short for the plan, so that every minute has to be used. */
function isTight(cards: readonly KnownCard[], secondsLeft: number | undefined): boolean {
  const needed = cards.reduce((sum, { memory, cost }) => sum + (memory ? 1.25 * cost.ok : cost.fresh + 3 * cost.ok), 0);
  return needed > readSeconds(secondsLeft);
}

/** Due by the day that was promised, or by the FSRS interval where none was; in any case three quarters of the way. */
function isDue(card: KnownCard, day: PlanningDay): boolean {
  const wait = interval(card, day);
  const limit = day.left === null ? wait : Math.min(wait, returnShare * (card.elapsed + day.left));
  return card.elapsed >= limit - 0.5;
}

/** Days from the last review to the next: those that were promised, otherwise those that FSRS asks for. */
function interval({ source, memory, elapsed }: KnownCard, day: PlanningDay): number {
  const { dueDay } = source;
  if (typeof dueDay === 'number' && Number.isFinite(dueDay)) return Math.max(1, dueDay - (day.today - elapsed));
  return memory ? retentionInterval(memory.stability, day.desiredRetention, day.weights) : 1;
}

function candidateFrom(card: KnownCard, kind: PlannedReview['kind'], day: PlanningDay): Candidate {
  const { memory, elapsed, cost, weight } = card;
  const recallNow = memory ? retrievability(memory.stability, elapsed, day.weights) : 0;
  const recallIfSkipped = memory ? retrievability(memory.stability, elapsed + day.horizon, day.weights) : 0;
  const recallIfReviewed = memory ? recallAfterReview(memory, elapsed, recallNow, day) : day.recallIfMet;
  const review: PlannedReview = {
    id: card.source.id,
    kind,
    gain: weight * (recallIfReviewed - recallIfSkipped),
    seconds: memory ? recallNow * cost.ok + (1 - recallNow) * cost.fail : cost.fresh,
    recallNow,
    recallIfSkipped,
    recallIfReviewed,
  };
  return { card, review };
}

/** Expected recall on the day after a review today: over failing, with one relearning Good, and the ratings of a recall. */
function recallAfterReview(memory: Memory, elapsed: number, recallNow: number, day: PlanningDay): number {
  const recallOnTheDay = (after: Memory) => retrievability(after.stability, day.horizon, day.weights);
  const relearned = nextMemory(nextMemory(memory, elapsed, 1, day.weights), 0, 3, day.weights);
  let expected = (1 - recallNow) * recallOnTheDay(relearned);
  for (const [rating, share] of recallRatings)
    expected += recallNow * share * recallOnTheDay(nextMemory(memory, elapsed, rating, day.weights));
  return expected;
}

function recallAfterMeeting(horizon: number, weights: readonly number[]): number {
  return firstRatings.reduce(
    (sum, [rating, share]) =>
      sum + share * retrievability(nextMemory(null, 0, rating, weights).stability, horizon, weights),
    0,
  );
}

function readinessOf(cards: readonly KnownCard[], day: PlanningDay): number {
  let recalled = 0;
  let total = 0;
  for (const { weight, memory, elapsed } of cards) {
    total += weight;
    if (memory) recalled += weight * retrievability(memory.stability, elapsed + day.horizon, day.weights);
  }
  return total > 0 ? recalled / total : 0;
}

/** Most gain a second first. */
function byMerit(candidates: readonly Candidate[]): Candidate[] {
  return candidates.toSorted((a, b) => b.review.gain / b.review.seconds - a.review.gain / a.review.seconds);
}

/** Lets through the first card of each group, and none of a group of which a card was reviewed today. */
function turnTaker(cards: readonly KnownCard[]): (candidate: Candidate) => boolean {
  const taken = new Set(cards.filter((card) => !isOpen(card)).map((card) => card.source.siblings));
  return ({ card }) => {
    const group = card.source.siblings;
    if (group === undefined || group === null) return true;
    if (taken.has(group)) return false;
    taken.add(group);
    return true;
  };
}

/** In order, leaving out what would run past the seconds: a cheap card may still fit where a dear one did not. */
function takeWhatFits(candidates: readonly Candidate[], seconds: number): readonly Candidate[] {
  let rest = seconds;
  return candidates.filter(({ review }) => {
    const fits = review.seconds <= rest;
    if (fits) rest -= review.seconds;
    return fits;
  });
}

function totalSeconds(candidates: readonly Candidate[]): number {
  return candidates.reduce((sum, { review }) => sum + review.seconds, 0);
}

function isUnseen({ memory }: KnownCard): boolean {
  return memory === null;
}

function isSeen({ memory }: KnownCard): boolean {
  return memory !== null;
}

/** Whether the card may still come today: at most once a day. */
function isOpen({ memory, elapsed }: KnownCard): boolean {
  return memory === null || elapsed > 0;
}

function split<T>(items: readonly T[], belongs: (item: T) => boolean): [T[], T[]] {
  const inside: T[] = [];
  const outside: T[] = [];
  for (const item of items) (belongs(item) ? inside : outside).push(item);
  return [inside, outside];
}

function readDay(request: PlanRequest): PlanningDay {
  if (!Number.isFinite(request.today)) throw new RangeError(`today is not a day: ${request.today}`);
  const today = Math.floor(request.today);
  const { interviewDay, desiredRetention } = request;
  const ahead = interviewDay !== null && interviewDay >= today && interviewDay < Infinity;
  const left = ahead ? Math.floor(interviewDay) - today : null;
  const horizon = left ?? 0;
  const weights = usableWeights(request.parameters);
  return {
    today,
    left,
    horizon,
    desiredRetention: desiredRetention > 0 && desiredRetention <= 1 ? desiredRetention : 0.9,
    weights,
    costs: request.costs ?? {},
    recallIfMet: recallAfterMeeting(horizon, weights),
  };
}

function readCard(card: PlanCard, day: PlanningDay): KnownCard {
  const memory = memoryOf(card);
  return {
    source: card,
    weight: weightOf(card),
    memory,
    elapsed: memory && card.lastDay !== null ? Math.max(0, day.today - Math.floor(card.lastDay)) : 0,
    cost: costOf(card.kind, day.costs),
  };
}

function within(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, Number.isNaN(value) ? low : value));
}

function isPositive(value: number | undefined): value is number {
  return value !== undefined && value > 0 && value < Infinity;
}

/** No limit where nothing is said. */
function readSeconds(seconds: number | undefined): number {
  return seconds === undefined || Number.isNaN(seconds) ? Infinity : Math.max(0, seconds);
}
