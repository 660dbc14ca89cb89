/**
 * Learners who do not exist prepare for an interview: PACE against what schedulers usually do, at the same minutes a day.
 * `npm run bench` prints it; alone: `npx tsx tests/bench/simulation.ts [learners]`.
 *
 * A learner's memory is FSRS-6, by the published weights or by others that the planner does not know. Whether a card is recalled
 * and how it is rated is drawn from the learner's memory; the planner sees the ratings only. A card that is forgotten gets one
 * relearning Good the same day.
 */
import { planDay, type CostsByKind, type PlanCard, type ReviewCost } from '../../src/domain/interview-date';
import { nextMemory, retentionInterval, retrievability, usableWeights, type Memory, type Rating } from '../../src/domain/scheduler';

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
  /** The learner's stabilities as a multiple of what the planner thinks. */
  readonly memoryFactor?: number;
  readonly costs?: CostsByKind;
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
  readonly weights: readonly number[];
  /** Weighted mean of the learner's real recall on the day, 0 to 1. */
  readonly recall: number;
  /** Minutes spent over all days. */
  readonly minutes: number;
  readonly unseen: number;
  readonly predictions: readonly Prediction[];
}

/** What a strategy sees in the morning. */
interface Morning {
  readonly cards: readonly SimulatedCard[];
  readonly today: number;
  readonly scenario: Scenario;
}

/** Cards in the order in which they are to be reviewed while there is time. */
type Strategy = (morning: Morning) => readonly SimulatedCard[];
type Chance = () => number;

const costs: Readonly<Record<'fact' | 'story', ReviewCost>> = {
  fact: { ok: 8, fail: 20, fresh: 20 },
  story: { ok: 60, fail: 110, fresh: 150 },
};

export function pace(mode: 'core' | 'all', plan: typeof planDay = planDay): Strategy {
  return ({ cards, today, scenario }) => {
    const byId = new Map(cards.map((card) => [card.id, card]));
    const { queue, coreCount } = plan({
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
    const order = mode === 'core' && !process.env['TIGHTALL'] ? queue.slice(0, coreCount) : queue;
    return order.flatMap(({ id }) => byId.get(id) ?? []);
  };
}

interface Habit {
  readonly retention: number;
  /** Share of the days by which the new cards are spread. */
  readonly newShare: number;
  /** Days before the interview on which everything is reviewed again, weakest first. */
  readonly cramDays: number;
}

/** What is due by a constant retention, longest waiting for its interval first, then an even number of new cards a day. */
function constantRetention({ retention, newShare, cramDays }: Habit): Strategy {
  return ({ cards, today, scenario }) => {
    const siblings = new Set(cards.filter((card) => card.lastDay === today).map((card) => card.siblings));
    siblings.delete(undefined);
    const alone = (card: SimulatedCard) => {
      if (card.siblings === undefined) return true;
      if (siblings.has(card.siblings)) return false;
      siblings.add(card.siblings);
      return true;
    };
    const seen = cards.filter((card) => card.believed !== null && card.lastDay !== null && card.lastDay < today);
    const elapsed = (card: SimulatedCard) => today - (card.lastDay ?? today);
    const recall = (card: SimulatedCard) => retrievability(card.believed?.stability ?? 1, elapsed(card));
    const overdueness = (card: SimulatedCard) =>
      elapsed(card) / retentionInterval(card.believed?.stability ?? 1, retention);
    const rank = <T>(items: readonly T[], value: (item: T) => number) =>
      items
        .map((item) => ({ item, value: value(item) }))
        .toSorted((a, b) => b.value - a.value)
        .map(({ item }) => item);
    const reviews =
      scenario.days - today <= cramDays
        ? rank(seen, (card) => 1 - recall(card))
        : rank(seen, overdueness).filter((card) => overdueness(card) >= 1);
    const newADay = Math.ceil(cards.length / Math.max(1, Math.floor(newShare * scenario.days)));
    const fresh = cards.filter((card) => card.believed === null);
    return [...reviews.filter(alone), ...fresh.filter(alone).slice(0, newADay)];
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
    weights,
    recall: actualRecall(cards, scenario.days, weights),
    minutes: spent / 60,
    unseen: cards.filter((card) => card.lastDay === null).length,
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

export function actualRecall(cards: readonly SimulatedCard[], day: number, weights: readonly number[]): number {
  const total = cards.reduce((sum, card) => sum + card.weight, 0);
  const recalled = cards.reduce(
    (sum, { weight, actual, lastDay }) =>
      sum + (actual && lastDay !== null ? weight * retrievability(actual.stability, day - lastDay, weights) : 0),
    0,
  );
  return recalled / total;
}

export function toPlanCard({ id, weight, believed, lastDay, siblings, kind }: SimulatedCard): PlanCard {
  return { id, weight, stability: believed?.stability ?? 0, difficulty: believed?.difficulty ?? 0, lastDay, siblings, kind };
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

const scenarios: readonly Scenario[] = [
  { name: '7/400/20', days: 7, cards: 400, minutes: 20 },
  { name: '14/150/10', days: 14, cards: 150, minutes: 10 },
  { name: '30/400/10', days: 30, cards: 400, minutes: 10 },
  { name: '60/400/10', days: 60, cards: 400, minutes: 10 },
  { name: '30/400/10 wrong parameters', days: 30, cards: 400, minutes: 10, strangeness: 1 },
  { name: '30/400/10 forgets twice as fast', days: 30, cards: 400, minutes: 10, memoryFactor: 0.5 },
  { name: '30/400/10 a third of the days missed', days: 30, cards: 400, minutes: 10, missed: 1 / 3 },
  { name: '30/300/30 a third are stories', days: 30, cards: 300, minutes: 30, stories: 1 / 3, heaviest: 3 },
  { name: '30/400/10 groups of four', days: 30, cards: 400, minutes: 10, siblings: 4, heaviest: 3 },
];

interface Result {
  readonly recall: number;
  readonly minutes: number;
  readonly unseen: number;
}
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function run(scenario: Scenario, strategy: Strategy, learners: number): Result {
  const results = Array.from({ length: learners }, (_, seed) => prepare(scenario, strategy, seed + 1));
  return {
    recall: 100 * mean(results.map((result) => result.recall)),
    minutes: mean(results.map((result) => result.minutes)),
    unseen: mean(results.map((result) => result.unseen)),
  };
}

export function simulate(learners: number): void {
  const show = ({ recall, minutes, unseen }: Result) =>
    `${recall.toFixed(1)} ${String(Math.round(minutes)).padStart(4)} ${String(Math.round(unseen)).padStart(3)}`;
  for (const scenario of scenarios) {
    const t = performance.now();
    const core = run(scenario, pace('core'), learners);
    const all = run(scenario, pace('all'), learners);
    const anki = run(scenario, constantRetention({ retention: 0.9, newShare: 2 / 3, cramDays: 0 }), learners);
    let best: [Result, Habit] | undefined, cram: [Result, Habit] | undefined;
    for (const retention of [0.7, 0.8, 0.85, 0.9, 0.93, 0.95, 0.97])
      for (const newShare of [0.5, 2 / 3, 0.8, 0.95])
        for (const cramDays of [0, 1, 2, 3]) {
          const habit = { retention, newShare, cramDays };
          const r = run(scenario, constantRetention(habit), Math.max(4, learners >> 2));
          if (cramDays === 0 && (!best || r.recall > best[0].recall)) best = [r, habit];
          if (!cram || r.recall > cram[0].recall) cram = [r, habit];
        }
    if (best) best[0] = run(scenario, constantRetention(best[1]), learners);
    if (cram) cram[0] = run(scenario, constantRetention(cram[1]), learners);
    console.log(scenario.name.padEnd(36), 'core', show(core), '| all', show(all), '| anki', show(anki), '| best', best && show(best[0]), JSON.stringify(best?.[1]), '| cram', cram && show(cram[0]), JSON.stringify(cram?.[1]), Math.round(performance.now() - t));
  }
}
if (process.argv[1]?.endsWith('simulation.ts')) simulate(Number(process.argv[2] ?? 8));
