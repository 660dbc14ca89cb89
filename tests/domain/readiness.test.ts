import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanCard } from '../../src/domain/interview-date';
import {
  forecastReadiness,
  projectReadiness,
  type PastReview,
  type ProjectionRequest,
} from '../../src/domain/readiness';
import { secondsBetween, secondsOn } from '../../src/domain/study-calendar';
import { pace, prepare, toPlanCard } from '../bench/learners';
import { runs } from '../support/runs';

const today = 20_000;
const interviewDay = today + 20;
const seen = (index: number, change: Partial<PlanCard> = {}): PlanCard => ({
  id: `card-${index}`,
  weight: 1,
  stability: 5 + (index % 20),
  difficulty: 5,
  lastDay: today - (index % 7),
  ...change,
});
const unseen = (index: number, change: Partial<PlanCard> = {}): PlanCard =>
  seen(index, { stability: 0, difficulty: 0, lastDay: null, ...change });
const many = (count: number, make: (index: number) => PlanCard) =>
  Array.from({ length: count }, (_, index) => make(index));
const past = (count: number, predicted: number, share: number): PastReview[] =>
  Array.from({ length: count }, (_, index) => ({ predicted, passed: index < share * count }));
const forecast = (cards: readonly PlanCard[], reviews: readonly PastReview[] = []) =>
  forecastReadiness({ cards, day: interviewDay, past: reviews });
const width = (reviews: readonly PastReview[]) => {
  const range = forecast(many(200, seen), reviews).overall;
  return range ? range.high - range.low : NaN;
};
const mid = (reviews: readonly PastReview[]) => forecast(many(200, seen), reviews).overall?.mid ?? NaN;

const anyCard = fc.record({
  weight: fc.constantFrom(0, 1, 2.5, NaN, -1),
  stability: fc.constantFrom(0, 0.5, 10, 300, NaN),
  difficulty: fc.constantFrom(0, 1, 5, 10, NaN),
  lastDay: fc.constantFrom(null, today, today - 1, today - 40, today + 3, NaN),
});
const anyDeck = fc
  .array(anyCard, { maxLength: 30 })
  .map((cards) => cards.map((card, index): PlanCard => ({ ...card, id: `card-${index}` })));
const anyPast = fc.array(fc.record({ predicted: fc.double({ min: 0, max: 1, noNaN: false }), passed: fc.boolean() }), {
  maxLength: 60,
});

describe('the forecast', () => {
  it('is a range of whole points around a middle, whatever it is given', () => {
    fc.assert(
      fc.property(anyDeck, anyPast, (cards, reviews) => {
        const { overall, groups } = forecastReadiness({
          cards,
          day: interviewDay,
          past: reviews,
          groupsOf: (id) => [id.slice(-1)],
        });
        for (const range of [overall, ...groups.values()]) {
          if (range === null) continue;
          const { low, mid: middle, high } = range;
          expect([low, middle, high].every(Number.isInteger)).toBe(true);
          expect(0 <= low && low <= middle && middle <= high && high <= 100).toBe(true);
        }
      }),
      { numRuns: runs(200) },
    );
  });

  it('says nothing where nothing was measured', () => {
    expect(forecast([]).overall).toBeNull();
    expect(forecast(many(9, unseen)).overall).toBeNull();
    expect(forecast([seen(1, { weight: 0 })]).overall).toBeNull();
    expect(forecast([...many(9, unseen), seen(9)]).overall).not.toBeNull();
  });

  it('counts what was never seen as not known', () => {
    const half = forecast([...many(50, seen), ...many(50, (index) => unseen(50 + index))]).overall;
    const whole = forecast(many(50, seen)).overall;
    expect(Math.abs((half?.mid ?? 0) - (whole?.mid ?? 0) / 2)).toBeLessThanOrEqual(1);
  });

  it('falls for a learner who forgets more than was predicted, rises for one who forgets less', () => {
    const asPredicted = mid(past(400, 0.9, 0.9));
    expect(mid(past(400, 0.9, 0.8))).toBeLessThan(asPredicted - 3);
    expect(mid(past(400, 0.9, 0.97))).toBeGreaterThan(asPredicted + 3);
    expect(Math.abs(mid([]) - asPredicted)).toBeLessThanOrEqual(1);
  });

  it('trusts a few reviews little, and narrows with many', () => {
    expect(mid(past(5, 0.9, 0.6))).toBeGreaterThan(mid(past(100, 0.9, 0.6)));
    expect(width(past(30, 0.9, 0.9))).toBeLessThan(width([]));
    expect(width(past(1000, 0.9, 0.9))).toBeLessThan(width(past(30, 0.9, 0.9)));
  });

  it('is wider for a small group than for all', () => {
    const { overall, groups } = forecastReadiness({
      cards: [...many(200, seen), unseen(200)],
      day: interviewDay,
      past: past(500, 0.9, 0.9),
      groupsOf: (id) =>
        id === 'card-200' ? ['principle:frugality'] : id < 'card-103' ? ['round:director', 'all'] : ['all'],
    });
    const small = groups.get('round:director');
    expect((small?.high ?? 0) - (small?.low ?? 0)).toBeGreaterThan((overall?.high ?? 0) - (overall?.low ?? 0));
    const span = (count: number) => {
      const range = forecast(many(count, () => seen(0)).map((card, index) => ({ ...card, id: `${index}` }))).overall;
      return range ? range.high - range.low : NaN;
    };
    expect(span(1)).toBeGreaterThan(span(100));
    expect(groups.get('principle:frugality')).toBeNull();
    expect([...groups.keys()].toSorted()).toEqual(['all', 'principle:frugality', 'round:director']);
  });

  it('holds the true recall of simulated learners, the planner’s parameters being wrong', () => {
    const learners = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    const checks = learners.flatMap((seed) =>
      [10, 20, 30].map((until) => {
        const scenario = { name: '', days: 30, cards: 200, minutes: 8, strangeness: 1 };
        const { cards, recall, predictions } = prepare(scenario, pace('core'), seed, until);
        const { overall } = forecastReadiness({ cards: cards.map(toPlanCard), day: 30, past: predictions });
        return overall !== null && overall.low <= 100 * recall && 100 * recall <= overall.high;
      }),
    );
    expect(checks.filter(Boolean).length / checks.length).toBeGreaterThanOrEqual(0.8);
  });
});

describe('the what-if', () => {
  const request = (cards: readonly PlanCard[], change: Partial<ProjectionRequest> = {}): ProjectionRequest => ({
    cards,
    today,
    interviewDay,
    startDay: today,
    desiredRetention: 0.9,
    minutes: [2, 5, 10],
    calendar: {},
    past: [],
    ...change,
  });

  it('more minutes leave fewer cards unseen and more of them known', () => {
    const [little, more, enough] = projectReadiness(request(many(150, unseen)));
    expect(little?.unseen.length).toBeGreaterThan(more?.unseen.length ?? 0);
    expect(enough?.unseen).toEqual([]);
    expect(little?.readiness?.mid).toBeLessThan(more?.readiness?.mid ?? 0);
    expect(more?.readiness?.mid).toBeLessThanOrEqual(enough?.readiness?.mid ?? 0);
    expect(little?.minutesUsed).toBeLessThanOrEqual(20 * 2.5);
  });

  it('gives the same answer again and changes no card', () => {
    const cards = many(40, (index) => Object.freeze(index % 2 ? seen(index) : unseen(index)));
    expect(projectReadiness(request(cards))).toEqual(projectReadiness(request(cards)));
  });

  it('takes days off, single days and what is left of today into account', () => {
    const unseenAt = (change: Partial<ProjectionRequest>) =>
      projectReadiness(request(many(100, unseen), { minutes: [1], ...change }))[0]?.unseen.length ?? NaN;
    const usual = unseenAt({});
    const someOff = new Set([today + 1, today + 2, today + 3, today + 4, today + 5, today + 6]);
    expect(unseenAt({ calendar: { daysOff: someOff } })).toBeGreaterThan(usual);
    expect(unseenAt({ calendar: { minutesOn: new Map([[today + 3, 60]]) } })).toBeLessThan(usual);
    const all = new Set(Array.from({ length: 20 }, (_, index) => today + index));
    expect(unseenAt({ calendar: { daysOff: all } })).toBe(100);
    expect(unseenAt({ calendar: { daysOff: all }, secondsToday: 100 })).toBe(95);
    expect(unseenAt({ secondsToday: 20 })).toBe(usual + 2);
  });

  it('is a range, and a forgetful learner reaches less in more time', () => {
    const at = (share: number) =>
      projectReadiness(request(many(60, seen), { minutes: [10], past: past(200, 0.9, share) }))[0];
    const usual = at(0.9);
    const forgetful = at(0.7);
    expect((forgetful?.readiness?.high ?? 0) - (forgetful?.readiness?.low ?? 0)).toBeGreaterThan(3);
    expect(forgetful?.readiness?.mid).toBeLessThan(usual?.readiness?.mid ?? 0);
    expect(forgetful?.minutesUsed).toBeGreaterThan(usual?.minutesUsed ?? 0);
  });

  it('a day that was promised counts for the next review only', () => {
    const overdue = (index: number) => seen(index, { lastDay: today - 60 });
    const promised = many(30, (index) => ({ ...overdue(index), dueDay: today }));
    expect(projectReadiness(request(promised))).toEqual(projectReadiness(request(many(30, overdue))));
  });

  it('on the day itself it is the forecast', () => {
    const cards = many(100, seen);
    const reviews = past(300, 0.9, 0.85);
    const [now] = projectReadiness(request(cards, { today: interviewDay, past: reviews }));
    expect(now?.minutesUsed).toBe(0);
    expect(now?.readiness?.mid).toBe(forecast(cards, reviews).overall?.mid);
  });

  it('survives cards that make no sense, and says nothing of none', () => {
    fc.assert(
      fc.property(anyDeck, (cards) => {
        for (const { readiness } of projectReadiness(request(cards, { minutes: [0, 5, NaN] })))
          if (readiness) expect(readiness.low <= readiness.mid && readiness.mid <= readiness.high).toBe(true);
      }),
      { numRuns: runs(30) },
    );
    expect(projectReadiness(request([]))[0]?.readiness).toBeNull();
  });
});

describe('the study calendar', () => {
  it('adds up the days, without those off and without the interview day', () => {
    const calendar = {
      minutesADay: 10,
      daysOff: new Set([3]),
      minutesOn: new Map([
        [3, 50],
        [4, 20],
        [5, -1],
      ]),
    };
    expect([2, 3, 4, 5].map((day) => secondsOn(day, calendar))).toEqual([600, 0, 1200, 0]);
    expect(secondsBetween(2, 7, calendar)).toBe(600 + 1200 + 600);
    expect(secondsBetween(7, 2, calendar)).toBe(0);
  });
});
