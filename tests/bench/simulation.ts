/**
 * Prints what an interview date does for learners who do not exist: PACE against what schedulers usually do, at the same minutes
 * a day; how often the shown readiness holds the truth; how long planning takes.
 *
 * `npm run bench` includes it; alone: `npx tsx tests/bench/simulation.ts [learners]`.
 */
import { planDay } from '../../src/domain/interview-date';
import { forecastReadiness, projectReadiness, type ReadinessRange } from '../../src/domain/readiness';
import {
  chanceFrom,
  constantRetention,
  pace,
  prepare,
  toPlanCard,
  type Habit,
  type Scenario,
  type Strategy,
} from './learners';

const usualLearners = 16;
/** The best of the constant retentions is looked for with this many, and measured with all. */
const searchLearners = 4;

/** Named by days, cards and minutes a day. */
const scenarios: readonly Scenario[] = [
  { name: '7/400/20', days: 7, cards: 400, minutes: 20 },
  { name: '14/150/10', days: 14, cards: 150, minutes: 10 },
  { name: '30/400/10', days: 30, cards: 400, minutes: 10 },
  { name: '60/400/10', days: 60, cards: 400, minutes: 10 },
  { name: '30/400/10 wrong parameters', days: 30, cards: 400, minutes: 10, strangeness: 1 },
  { name: '30/400/10 forgets twice as fast', days: 30, cards: 400, minutes: 10, memoryFactor: 0.5 },
  { name: '30/400/10 a third of days missed', days: 30, cards: 400, minutes: 10, missed: 1 / 3 },
  { name: '30/300/30 a third are stories', days: 30, cards: 300, minutes: 30, stories: 1 / 3, heaviest: 3 },
  { name: '30/400/10 siblings by four', days: 30, cards: 400, minutes: 10, siblings: 4, heaviest: 3 },
];

const ankiLike: Habit = { retention: 0.9, newShare: 2 / 3, newFirst: false, cramDays: 0 };
const habits: readonly Habit[] = [0.75, 0.85, 0.9, 0.93, 0.96].flatMap((retention) =>
  [0.5, 2 / 3, 0.85].flatMap((newShare) =>
    [true, false].flatMap((newFirst) => [0, 1, 3].map((cramDays) => ({ retention, newShare, newFirst, cramDays }))),
  ),
);

interface Outcome {
  /** Mean recall on the day, points. */
  readonly recall: number;
  readonly minutes: number;
}

export function simulate(learners = usualLearners): void {
  compareStrategies(learners);
  checkReadiness(learners);
  checkProjection(Math.ceil(learners / 2));
  timePlanning();
}

function compareStrategies(learners: number): void {
  console.log(`\nRecall on the day, % (minutes spent), ${learners} learners; days/cards/minutes a day`);
  console.log(row('', ['Anki-like 0.9', 'best constant', 'with cram', 'PACE core', 'PACE all', 'fewer forgotten']));
  const margins: number[] = [];
  for (const scenario of scenarios) {
    const anki = measure(scenario, constantRetention(ankiLike), learners);
    const core = measure(scenario, pace('core'), learners);
    const all = measure(scenario, pace('all'), learners);
    const searched = habits.map((habit) => ({
      habit,
      ...measure(scenario, constantRetention(habit), Math.min(searchLearners, learners)),
    }));
    const best = (some: typeof searched): Outcome => {
      const winner = some.toSorted((a, b) => b.recall - a.recall)[0];
      return winner ? measure(scenario, constantRetention(winner.habit), learners) : anki;
    };
    const constant = best(searched.filter(({ habit }) => habit.cramDays === 0));
    const cram = best(searched);
    // A fair race for the core alone: whoever takes no more minutes than it does.
    const asShort = best(searched.filter(({ minutes }) => minutes <= core.minutes * 1.02));
    margins.push(core.recall - asShort.recall, all.recall - cram.recall);
    const fewer = (scenario.cards * (core.recall - anki.recall)) / 100;
    console.log(row(scenario.name, [...[anki, constant, cram, core, all].map(show), fewer.toFixed(0)]));
  }
  console.log(
    `  least lead over the best baseline at equal minutes: ${Math.min(...margins).toFixed(1)} points (aim: not below −0.5)`,
  );
}

function measure(scenario: Scenario, strategy: Strategy, learners: number): Outcome {
  const preparations = seeds(learners).map((seed) => prepare(scenario, strategy, seed));
  return {
    recall: 100 * mean(preparations.map(({ recall }) => recall)),
    minutes: mean(preparations.map(({ minutes }) => minutes)),
  };
}

/** Learners whose memory the planner gets right, and others whose it does not. */
const readinessScenarios: readonly Scenario[] = [
  { name: '30/400/10', days: 30, cards: 400, minutes: 10 },
  { name: '30/400/10 wrong parameters', days: 30, cards: 400, minutes: 10, strangeness: 1 },
  { name: '60/400/10 wrong parameters', days: 60, cards: 400, minutes: 10, strangeness: 1 },
  { name: '14/150/10 wrong parameters', days: 14, cards: 150, minutes: 10, strangeness: 1 },
  { name: '30/400/10 very wrong', days: 30, cards: 400, minutes: 10, strangeness: 2 },
  { name: '30/400/10 forgets twice as fast', days: 30, cards: 400, minutes: 10, memoryFactor: 0.5 },
  { name: '30/400/10 forgets half as fast', days: 30, cards: 400, minutes: 10, memoryFactor: 2 },
];

function checkReadiness(learners: number): void {
  const moments = [0.2, 0.4, 0.6, 0.8, 1];
  console.log('\nReadiness: the shown range holds the true recall on the day, % of learners (median width, points)');
  console.log(row('share of the days gone', moments.map(String)));
  const checks = readinessScenarios.map((scenario) => ({
    scenario,
    moments: moments.map((moment) =>
      seeds(learners).flatMap((seed) => {
        const { cards, recall, predictions } = prepare(
          scenario,
          pace('core'),
          seed,
          Math.round(moment * scenario.days),
        );
        const { overall } = forecastReadiness({ cards: cards.map(toPlanCard), day: scenario.days, past: predictions });
        return overall ? [checkRange(overall, recall)] : [];
      }),
    ),
  }));
  for (const { scenario, moments: checked } of checks) console.log(row(scenario.name, checked.map(coverage)));
  console.log(
    `  all: ${coverage(checks.flatMap(({ moments: checked }) => checked.flat()))} (aim: at least 80, at most 8)`,
  );
}

/** What is promised for the day half-way, against what the same learner then reaches. */
function checkProjection(learners: number): void {
  console.log('\nWhat-if: the readiness projected for the minutes kept, against the recall then reached');
  for (const scenario of readinessScenarios) {
    const checks = seeds(learners).flatMap((seed) => {
      const today = Math.round(scenario.days / 2);
      const { cards, predictions } = prepare(scenario, pace('core'), seed, today);
      const [projection] = projectReadiness({
        cards: cards.map(toPlanCard),
        today,
        interviewDay: scenario.days,
        startDay: 0,
        desiredRetention: 0.9,
        minutes: [scenario.minutes],
        calendar: {},
        past: predictions,
      });
      const reached = prepare(scenario, pace('core'), seed).recall;
      return projection?.readiness ? [checkRange(projection.readiness, reached)] : [];
    });
    console.log(row(scenario.name, [coverage(checks)]));
  }
}

interface RangeCheck {
  readonly holds: boolean;
  readonly width: number;
}

function checkRange({ low, high }: ReadinessRange, recall: number): RangeCheck {
  return { holds: low <= 100 * recall && 100 * recall <= high, width: high - low };
}

function coverage(checks: readonly RangeCheck[]): string {
  const holding = checks.filter(({ holds }) => holds).length;
  return `${((100 * holding) / checks.length).toFixed(0)} (${median(checks.map(({ width }) => width))})`;
}

function timePlanning(): void {
  console.log('\nPlanning');
  for (const [count, aim] of [
    [500, 10],
    [10_000, 150],
  ] as const) {
    const cards = halfLearned(count);
    const request = { cards, today: 0, interviewDay: 30, startDay: -10, desiredRetention: 0.9, newPerDay: 10 };
    const times = seeds(21).map(() => timed(() => planDay({ ...request, keepGoing: true })));
    console.log(
      `  planDay, ${count} cards: median ${median(times).toFixed(1)} ms, slowest ${Math.max(...times).toFixed(1)} ms (aim ${aim})`,
    );
  }
  const time = timed(() =>
    projectReadiness({
      cards: halfLearned(500),
      today: 0,
      interviewDay: 60,
      startDay: -10,
      desiredRetention: 0.9,
      minutes: [5, 10, 20, 30, 45],
      calendar: {},
      past: [],
    }),
  );
  console.log(`  projectReadiness, 500 cards, 60 days, 5 what-ifs: ${time.toFixed(0)} ms (aim 1500)`);
}

function halfLearned(count: number) {
  const chance = chanceFrom(count);
  return Array.from({ length: count }, (_, index) => {
    const seen = chance() < 0.5;
    return {
      id: `card-${index}`,
      weight: 1 + 2 * chance(),
      stability: seen ? 1 + 60 * chance() : 0,
      difficulty: seen ? 1 + 9 * chance() : 0,
      lastDay: seen ? -1 - Math.floor(30 * chance()) : null,
      siblings: index % 4 === 0 ? `group-${index >> 4}` : undefined,
    };
  });
}

function timed(action: () => unknown): number {
  const start = performance.now();
  action();
  return performance.now() - start;
}

function show({ recall, minutes }: Outcome): string {
  return `${recall.toFixed(1)} (${minutes.toFixed(0)})`;
}

function row(name: string, cells: readonly string[]): string {
  return `  ${name.padEnd(34)}${cells.map((cell) => cell.padStart(16)).join('')}`;
}

function seeds(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}

if (process.argv[1] === import.meta.filename) simulate(Number(process.argv[2] ?? usualLearners));
