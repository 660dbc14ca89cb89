/**
 * Learners who do not exist, and the strategies by which they prepare.
 *
 * A learner's memory is FSRS-6, by the published weights or by others that the planner does not know. Whether a card is recalled
 * and how it is rated is drawn from the learner's memory; the planner sees the ratings only. A card that is forgotten gets one
 * relearning Good the same day.
 */
import { planDay, type PlanCard, type ReviewCost } from '../../src/domain/interview-date';
import {
  nextMemory,
  retentionInterval,
  retrievability,
  usableWeights,
  type Memory,
  type Rating,
} from '../../src/domain/scheduler';

export interface Scenario {
  readonly name: string;
  /** Days from the first day to the interview. */
  readonly days: number;
  readonly cards: number;
  readonly minutes: number;
  /** Share of days on which the learner does not turn up, without having said so. */
  readonly missed?: number;
  /** How far the learner's weights are from the planner's: 0 not at all, 1 stabilities half or double and more. */
  readonly strangeness?: number;
  /** The learner's first stabilities as a multiple of what the planner thinks; their growth goes with it. */
  readonly memoryFactor?: number;
  /** Share of the cards that are of kind `story`; the others are of kind `fact`. */
  readonly stories?: number;
  /** Cards in a group of siblings. */
  readonly siblings?: number;
  /** Weights from 1 to this. */
  readonly heaviest?: number;
}

export interface SimulatedCard {
  readonly id: string;
  readonly weight: number;
  readonly kind: 'fact' | 'story';
  readonly siblings: string | undefined;
  readonly cost: ReviewCost;
  /** What the planner believes; `null` while unseen. */
  believed: Memory | null;
  actual: Memory | null;
  lastDay: number | null;
}

/** One review as the planner could have kept it. */
export interface Prediction {
  readonly predicted: number;
  readonly passed: boolean;
}

export interface Preparation {
  readonly cards: readonly SimulatedCard[];
  /** Weighted mean of the learner's real recall on the day, 0 to 1. */
  readonly recall: number;
  /** Minutes spent over all days. */
  readonly minutes: number;
  readonly predictions: readonly Prediction[];
}

/** What a strategy sees in the morning. */
interface Morning {
  readonly cards: readonly SimulatedCard[];
  readonly today: number;
  readonly scenario: Scenario;
}

/** Cards in the order in which they are to be reviewed while there is time. */
export type Strategy = (morning: Morning) => readonly SimulatedCard[];
type Chance = () => number;

const costs: Readonly<Record<'fact' | 'story', ReviewCost>> = {
  fact: { ok: 8, fail: 20, fresh: 20 },
  story: { ok: 60, fail: 110, fresh: 150 },
};

/** The plan of the app: the day's core, or everything that there is time for. */
export function pace(mode: 'core' | 'all'): Strategy {
  return ({ cards, today, scenario }) => {
    const byId = new Map(cards.map((card) => [card.id, card]));
    const { queue, coreCount } = planDay({
      cards: cards.map(toPlanCard),
      today,
      interviewDay: scenario.days,
      startDay: 0,
      secondsLeft: (scenario.days - today) * scenario.minutes * 60,
      keepGoing: mode === 'all',
      desiredRetention: 0.9,
      newPerDay: 10,
      costs,
    });
    const order = mode === 'core' ? queue.slice(0, coreCount) : queue;
    return order.flatMap(({ id }) => byId.get(id) ?? []);
  };
}

export interface Habit {
  readonly retention: number;
  /** Share of the days by which the new cards are spread. */
  readonly newShare: number;
  /** New cards before reviews, or after them. */
  readonly newFirst: boolean;
  /** Days before the interview on which everything is reviewed again, weakest first. */
  readonly cramDays: number;
}

/** What is due by a constant retention, longest waiting for its interval first, and an even number of new cards a day. */
export function constantRetention({ retention, newShare, newFirst, cramDays }: Habit): Strategy {
  return ({ cards, today, scenario }) => {
    const newADay = Math.ceil(cards.length / Math.max(1, Math.floor(newShare * scenario.days)));
    const fresh = cards.filter((card) => card.believed === null);
    const reviews =
      scenario.days - today <= cramDays ? weakestFirst(cards, today) : mostOverdue(cards, today, retention);
    const takesTurn = turnTaker();
    if (!newFirst) return [...reviews.filter(takesTurn), ...fresh.filter(takesTurn).slice(0, newADay)];
    const introduced = fresh.filter(takesTurn).slice(0, newADay);
    const groups = turnTaker();
    return [...introduced, ...reviews].filter(groups);
  };
}

function mostOverdue(cards: readonly SimulatedCard[], today: number, retention: number): SimulatedCard[] {
  return rankBelieved(cards, (stability, lastDay) => (today - lastDay) / retentionInterval(stability, retention), 1);
}

function weakestFirst(cards: readonly SimulatedCard[], today: number): SimulatedCard[] {
  return rankBelieved(cards, (stability, lastDay) => 1 - retrievability(stability, today - lastDay), 0);
}

/** The seen cards from the highest value down to `least`. */
function rankBelieved(
  cards: readonly SimulatedCard[],
  valueOf: (stability: number, lastDay: number) => number,
  least: number,
): SimulatedCard[] {
  return cards
    .flatMap((card) =>
      card.believed && card.lastDay !== null ? { card, value: valueOf(card.believed.stability, card.lastDay) } : [],
    )
    .filter(({ value }) => value >= least)
    .toSorted((a, b) => b.value - a.value)
    .map(({ card }) => card);
}

function turnTaker(): (card: SimulatedCard) => boolean {
  const taken = new Set<string>();
  return ({ siblings }) => {
    if (siblings === undefined) return true;
    const first = !taken.has(siblings);
    taken.add(siblings);
    return first;
  };
}

/** One learner from the first day to the interview. */
export function prepare(scenario: Scenario, strategy: Strategy, seed: number, until = scenario.days): Preparation {
  const weights = learnerWeights(scenario, seed);
  const cards = makeCards(scenario, seed);
  const days = chanceFrom(seed * 7919 + 1);
  const predictions: Prediction[] = [];
  let spent = 0;
  for (let today = 0; today < until; today += 1) {
    const absent = days() < (scenario.missed ?? 0);
    if (absent) continue;
    let seconds = 0;
    for (const card of strategy({ cards, today, scenario })) {
      if (seconds >= scenario.minutes * 60) break;
      seconds += review(card, today, weights, seed, predictions);
    }
    spent += seconds;
  }
  return {
    cards,
    recall: actualRecall(cards, scenario.days, weights),
    minutes: spent / 60,
    predictions,
  };
}

/** @returns seconds that it took */
function review(
  card: SimulatedCard,
  today: number,
  weights: readonly number[],
  seed: number,
  predictions: Prediction[],
): number {
  // A card's luck does not hang on the order of the queue: strategies meet the same learner.
  const chance = chanceFrom(seed * 104_729 + hash(card.id) * 31 + today);
  if (card.lastDay === null || card.actual === null || card.believed === null) {
    const rating = draw(chance(), [0.24, 0.094, 0.495, 0.171], 1);
    learn(card, 0, rating, weights);
    card.lastDay = today;
    return card.cost.fresh;
  }
  const elapsed = today - card.lastDay;
  const passed = chance() < retrievability(card.actual.stability, elapsed, weights);
  predictions.push({ predicted: retrievability(card.believed.stability, elapsed), passed });
  card.lastDay = today;
  if (passed) {
    learn(card, elapsed, draw(chance(), [0.224, 0.631, 0.145], 2), weights);
    return card.cost.ok;
  }
  learn(card, elapsed, 1, weights);
  learn(card, 0, 3, weights);
  return card.cost.fail;
}

function learn(card: SimulatedCard, elapsed: number, rating: Rating, weights: readonly number[]): void {
  card.actual = nextMemory(card.actual, elapsed, rating, weights);
  card.believed = nextMemory(card.believed, elapsed, rating);
}

function actualRecall(cards: readonly SimulatedCard[], day: number, weights: readonly number[]): number {
  const total = cards.reduce((sum, card) => sum + card.weight, 0);
  const recalled = cards.reduce(
    (sum, { weight, actual, lastDay }) =>
      sum + (actual && lastDay !== null ? weight * retrievability(actual.stability, day - lastDay, weights) : 0),
    0,
  );
  return recalled / total;
}

export function toPlanCard({ id, weight, believed, lastDay, siblings, kind }: SimulatedCard): PlanCard {
  return {
    id,
    weight,
    stability: believed?.stability ?? 0,
    difficulty: believed?.difficulty ?? 0,
    lastDay,
    siblings,
    kind,
  };
}

function makeCards(scenario: Scenario, seed: number): SimulatedCard[] {
  const chance = chanceFrom(seed * 31_337 + 5);
  return Array.from({ length: scenario.cards }, (_, index) => {
    const kind = chance() < (scenario.stories ?? 0) ? 'story' : 'fact';
    return {
      id: `card-${index}`,
      weight: 1 + chance() * ((scenario.heaviest ?? 1) - 1),
      kind,
      siblings: scenario.siblings ? `group-${Math.floor(index / scenario.siblings)}` : undefined,
      cost: costs[kind],
      believed: null,
      actual: null,
      lastDay: null,
    };
  });
}

const published = usableWeights(undefined);

/** The first stabilities and the growth of stability scaled by a factor of the learner's own, all other weights shaken. */
function learnerWeights({ strangeness = 0, memoryFactor = 1 }: Scenario, seed: number): readonly number[] {
  const chance = chanceFrom(seed * 65_537 + 3);
  const own = memoryFactor * Math.exp(strangeness * 0.6 * normal(chance));
  return usableWeights(
    published.map((weight, index) => {
      if (index < 4) return weight * own * Math.exp(strangeness * 0.3 * normal(chance));
      if (index === 8) return weight + strangeness * 0.3 * normal(chance) + Math.log(memoryFactor) / 4;
      return weight * Math.exp(strangeness * 0.12 * normal(chance));
    }),
  );
}

function draw(chance: number, shares: readonly number[], first: Rating): Rating {
  let rest = chance;
  const index = shares.findIndex((share) => (rest -= share) < 0);
  return (first + (index < 0 ? shares.length - 1 : index)) as Rating;
}

function normal(chance: Chance): number {
  return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
}

/** Mulberry32. */
export function chanceFrom(seed: number): Chance {
  let state = Math.imul(seed | 0, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function hash(text: string): number {
  let value = 0;
  for (let index = 0; index < text.length; index += 1) value = (Math.imul(value, 31) + text.charCodeAt(index)) | 0;
  return value;
}
