import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervalTowardsDate } from '../../src/domain/aim';
import { planDay, type PlanCard, type PlannedReview, type PlanRequest } from '../../src/domain/interview-date';
import { nextMemory, retentionInterval, retrievability, usableWeights } from '../../src/domain/scheduler';
import { pace, prepare } from '../bench/learners';
import { runs } from '../support/runs';

const today = 20_000;
const request = (cards: readonly PlanCard[], change: Partial<PlanRequest> = {}): PlanRequest => ({
  cards,
  today,
  interviewDay: today + 30,
  startDay: today,
  desiredRetention: 0.9,
  newPerDay: 10,
  ...change,
});
const unseen = (id: string, change: Partial<PlanCard> = {}): PlanCard => ({
  id,
  weight: 1,
  stability: 0,
  difficulty: 0,
  lastDay: null,
  ...change,
});
const seen = (id: string, change: Partial<PlanCard> = {}): PlanCard => ({
  id,
  weight: 1,
  stability: 10,
  difficulty: 5,
  lastDay: today - 12,
  ...change,
});
const many = (count: number, make: (id: string) => PlanCard) =>
  Array.from({ length: count }, (_, index) => make(`card-${index}`));
const ids = (queue: readonly PlannedReview[]) => queue.map(({ id }) => id);
const merit = ({ gain, seconds }: PlannedReview) => gain / seconds;

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const weight = fc.double({ min: 0, max: 5, noNaN: true });
const sibling = maybe(fc.constantFrom('a', 'b', 'c'));
const kind = maybe(fc.constantFrom('fact', 'story'));
const unseenCard = fc
  .record({ weight, siblings: sibling, kind })
  .map((card): Omit<PlanCard, 'id'> => ({ ...card, stability: 0, difficulty: 0, lastDay: null }));
const seenCard: fc.Arbitrary<Omit<PlanCard, 'id'>> = fc.record({
  weight,
  siblings: sibling,
  kind,
  stability: fc.double({ min: 0.01, max: 400, noNaN: true }),
  difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
  lastDay: fc.integer({ min: today - 90, max: today }),
  dueDay: maybe(fc.integer({ min: today - 90, max: today + 90 })),
});
const deck = (card: fc.Arbitrary<Omit<PlanCard, 'id'>>) =>
  fc.array(card, { maxLength: 40 }).map((cards) => cards.map((given, index) => ({ ...given, id: `card-${index}` })));
const anyDeck = deck(fc.oneof(unseenCard, seenCard));
const costs = { fact: { ok: 8, fail: 20, fresh: 20 }, story: { ok: 60, fail: 110, fresh: 150 } };
const anyRequest = fc
  .record({
    cards: anyDeck,
    interviewDay: fc.option(fc.integer({ min: today - 3, max: today + 90 })),
    startDay: fc.integer({ min: today - 60, max: today + 10 }),
    secondsLeft: maybe(fc.integer({ min: 0, max: 20_000 })),
    secondsToday: maybe(fc.integer({ min: 0, max: 3000 })),
    keepGoing: maybe(fc.boolean()),
    desiredRetention: fc.double({ min: 0.7, max: 0.97, noNaN: true }),
    newPerDay: fc.integer({ min: 0, max: 20 }),
    costs: maybe(fc.constant(costs)),
  })
  .map((given): PlanRequest => ({ ...given, today }));
const holds = <T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => void) => {
  fc.assert(fc.property(arbitrary, check), { numRuns: runs(200) });
};

describe('every plan', () => {
  it('has each card once, the core at its head, and never a card that was reviewed today', () => {
    holds(anyRequest, (given) => {
      const { queue, coreCount, cutCount, plannedSeconds } = planDay(given);
      expect(new Set(ids(queue)).size).toBe(queue.length);
      expect(coreCount).toBeLessThanOrEqual(queue.length);
      expect(cutCount).toBeGreaterThanOrEqual(0);
      expect(plannedSeconds).toBeCloseTo(queue.reduce((sum, { seconds }) => sum + seconds, 0));
      for (const review of queue) {
        const card = given.cards.find(({ id }) => id === review.id);
        expect(card?.lastDay).not.toBe(today);
        expect(review.kind === 'new').toBe(card?.lastDay === null);
      }
    });
  });

  it('keeps siblings apart, also from one that was reviewed earlier today', () => {
    holds(anyRequest, (given) => {
      const groupOf = new Map(given.cards.map(({ id, siblings }) => [id, siblings]));
      const shown = given.cards.filter(({ lastDay }) => lastDay === today).map(({ siblings }) => siblings);
      const planned = ids(planDay(given).queue).map((id) => groupOf.get(id));
      const groups = planned.filter((group) => group !== undefined);
      expect(new Set(groups).size).toBe(groups.length);
      expect(groups.filter((group) => shown.includes(group))).toEqual([]);
    });
  });

  it('stays within today’s seconds and says what of the core it left out', () => {
    holds(anyRequest, (given) => {
      const whole = planDay({ ...given, secondsToday: undefined });
      const cut = planDay(given);
      expect(cut.plannedSeconds).toBeLessThanOrEqual((given.secondsToday ?? Infinity) + 1e-6);
      expect(cut.coreCount + cut.cutCount).toBe(whole.coreCount);
    });
    expect(planDay(request(many(40, unseen), { secondsToday: 0 })).queue).toEqual([]);
  });

  it('is the same for the same request and leaves the request alone', () => {
    holds(anyRequest, (given) => {
      for (const card of given.cards) Object.freeze(card);
      Object.freeze(given.cards);
      expect(planDay(given)).toEqual(planDay(given));
    });
  });

  it('survives numbers that make no sense', () => {
    const oddNumber = fc.constantFrom(NaN, Infinity, -Infinity, -1, 0, 0.5, 1e300);
    const oddCard: fc.Arbitrary<Omit<PlanCard, 'id'>> = fc.record({
      weight: oddNumber,
      stability: oddNumber,
      difficulty: oddNumber,
      lastDay: fc.option(fc.oneof(oddNumber, fc.constantFrom(today - 5, today, today + 5))),
      dueDay: fc.option(oddNumber),
      siblings: fc.constantFrom(undefined, null, ''),
      kind: fc.constantFrom(undefined, 'story', 'unheard of'),
    });
    const odd = fc.record({
      cards: deck(oddCard),
      today: fc.constant(today),
      interviewDay: fc.option(fc.oneof(oddNumber, fc.constantFrom(today, today + 7.5))),
      startDay: oddNumber,
      secondsLeft: maybe(oddNumber),
      secondsToday: maybe(oddNumber),
      keepGoing: maybe(fc.boolean()),
      desiredRetention: oddNumber,
      newPerDay: oddNumber,
      costs: maybe(fc.record({ story: fc.oneof(oddNumber, fc.record({ ok: oddNumber, fresh: oddNumber })) })),
      parameters: maybe(
        fc.constantFrom(
          [],
          [NaN],
          Array.from({ length: 21 }, () => NaN),
        ),
      ),
    });
    holds(odd, (given) => {
      const { queue, readiness, plannedSeconds } = planDay(given);
      const figures = queue.flatMap(({ id: _, kind: __, ...rest }) => Object.values(rest));
      for (const figure of [readiness, plannedSeconds, ...figures]) expect(Number.isFinite(figure)).toBe(true);
      expect(readiness).toBeGreaterThanOrEqual(0);
      expect(readiness).toBeLessThanOrEqual(1);
    });
    expect(() => planDay(request([], { today: NaN }))).toThrow(RangeError);
  });

  it('has nothing to do with no cards', () => {
    expect(planDay(request([]))).toEqual({ queue: [], coreCount: 0, cutCount: 0, readiness: 0, plannedSeconds: 0 });
  });

  it('counts a card that is given twice once, as it was given first', () => {
    const { queue, readiness } = planDay(request([seen('a'), unseen('a')]));
    expect(queue.map(({ id, kind }) => `${id} ${kind}`)).toEqual(['a due']);
    expect(readiness).toBe(planDay(request([seen('a')])).readiness);
  });
});

describe('towards the interview', () => {
  const ahead = fc.integer({ min: 1, max: 90 });

  it('new cards are finished two thirds of the way, in equal parts', () => {
    holds(fc.tuple(fc.integer({ min: 0, max: 60 }), ahead), ([count, left]) => {
      const { coreCount } = planDay(request(many(count, unseen), { interviewDay: today + left }));
      const window = Math.floor((2 / 3) * left);
      expect(coreCount).toBe(Math.ceil(count / (window > 0 ? window : Math.max(1, left / 2))));
    });
  });

  it('the quota keeps to the day on which preparation began, and speeds up for whoever is behind', () => {
    const cards = (met: number) => [
      ...many(met, (id) => seen(`met-${id}`, { lastDay: today - 1, stability: 100 })),
      ...many(100 - met, unseen),
    ];
    const introduced = (met: number) =>
      planDay(request(cards(met), { startDay: today - 10, interviewDay: today + 20 })).queue.filter(
        (review) => review.kind === 'new',
      ).length;
    expect(introduced(60)).toBe(4);
    expect(introduced(50)).toBe(5);
    // 60 left in ten days, and only 80 % of what was meant to be done is: 7.5 instead of 6.
    expect(introduced(40)).toBe(8);
    expect(introduced(0)).toBe(15);
  });

  it('once two thirds are past, the rest is met within half of the days left', () => {
    const plan = planDay(request(many(30, unseen), { startDay: today - 25, interviewDay: today + 5 }));
    expect(plan.coreCount).toBe(12);
  });

  it('a beginning that lies ahead is today, a day of review that lies ahead is today too', () => {
    const cards = many(200, unseen);
    expect(planDay(request(cards, { startDay: today + 9 }))).toEqual(planDay(request(cards)));
    const ahead = [seen('a', { lastDay: today + 4, siblings: 'g' }), seen('b', { siblings: 'g' })];
    const now = [seen('a', { lastDay: today, siblings: 'g' }), seen('b', { siblings: 'g' })];
    expect(planDay(request(ahead))).toEqual(planDay(request(now)));
    expect(planDay(request(now)).queue).toEqual([]);
  });

  it('dear cards are spread by their time, not left to the last days', () => {
    const cards = [
      ...many(30, (id) => unseen(`fact-${id}`, { kind: 'fact' })),
      ...many(30, (id) => unseen(`story-${id}`, { kind: 'story' })),
    ];
    const { plannedSeconds } = planDay(request(cards, { costs }));
    expect(plannedSeconds).toBeGreaterThanOrEqual((30 * 20 + 30 * 150) / 20);
    expect(plannedSeconds).toBeLessThan((30 * 20 + 30 * 150) / 20 + 150);
  });

  it('the ordinary number of new cards plays no part', () => {
    const plan = (newPerDay: number) => planDay(request(many(50, unseen), { newPerDay }));
    expect(plan(0)).toEqual(plan(500));
  });

  it('the core is the new cards, then what is due, each by the gain of a second', () => {
    holds(fc.tuple(anyRequest, ahead), ([given, left]) => {
      const { queue, coreCount } = planDay({ ...given, interviewDay: today + left, secondsToday: undefined });
      const core = queue.slice(0, coreCount);
      const fresh = core.filter((review) => review.kind === 'new');
      const due = core.slice(fresh.length);
      expect(due.every((review) => review.kind === 'due')).toBe(true);
      for (const part of [fresh, due])
        for (const [index, review] of part.entries())
          expect(merit(review)).toBeLessThanOrEqual(merit(part[index - 1] ?? review) + 1e-12);
    });
  });

  it('a card is due by FSRS or three quarters of the way, whichever comes first', () => {
    holds(fc.tuple(deck(seenCard), ahead), ([cards, left]) => {
      const alone = cards.map((card) => ({ ...card, siblings: undefined, dueDay: undefined }));
      const due = alone.filter(({ lastDay, stability }) => {
        const elapsed = today - (lastDay ?? 0);
        const limit = Math.min(retentionInterval(stability, 0.9), 0.75 * (elapsed + left));
        return elapsed > 0 && elapsed >= limit - 0.5;
      });
      const { queue } = planDay(request(alone, { interviewDay: today + left }));
      expect(new Set(ids(queue))).toEqual(new Set(ids(due as unknown as PlannedReview[])));
    });
  });

  it('a card comes on the day that its button promised, and no later than three quarters of the way', () => {
    holds(
      fc.record({ interval: fc.integer({ min: 1, max: 200 }), left: ahead, promised: fc.boolean() }),
      ({ interval, left, promised }) => {
        const days = intervalTowardsDate(interval, today, today + left);
        expect(days).toBeLessThanOrEqual(interval);
        const card = seen('a', {
          lastDay: today,
          stability: interval,
          ...(promised && { dueDay: today + interval }),
        });
        for (let later = 1; later < Math.min(left, days + 2); later += 1) {
          const { queue } = planDay(request([card], { today: today + later, interviewDay: today + left }));
          expect(queue.length === 1).toBe(later >= days);
        }
      },
    );
    expect(intervalTowardsDate(12, today, null)).toBe(12);
    expect(intervalTowardsDate(12, today, today - 1)).toBe(12);
  });

  it('a promised day replaces the FSRS interval in both directions', () => {
    const due = (dueDay: number) => planDay(request([seen('a', { dueDay })])).queue.length;
    expect([due(today - 1), due(today), due(today + 1)]).toEqual([1, 1, 0]);
    const early = seen('b', { stability: 300, dueDay: today });
    expect(planDay(request([early])).queue).toHaveLength(1);
  });

  it('gain is what the review adds to the weighted expectation on the day', () => {
    holds(
      fc.record({
        stability: fc.double({ min: 0.5, max: 300, noNaN: true }),
        difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
        elapsed: fc.integer({ min: 1, max: 90 }),
        left: ahead,
      }),
      ({ stability, difficulty, elapsed, left }) => {
        const memory = { stability, difficulty };
        const recall = retrievability(stability, elapsed);
        const later = (after: { stability: number }) => retrievability(after.stability, left);
        const [hard, good, easy] = ([2, 3, 4] as const).map((rating) => later(nextMemory(memory, elapsed, rating)));
        const failed = later(nextMemory(nextMemory(memory, elapsed, 1), 0, 3));
        const reviewed =
          (1 - recall) * failed + recall * (0.224 * (hard ?? 0) + 0.631 * (good ?? 0) + 0.145 * (easy ?? 0));
        const skipped = retrievability(stability, elapsed + left);
        const card = seen('a', { ...memory, weight: 2, lastDay: today - elapsed, dueDay: today });
        const [review] = planDay(request([card], { interviewDay: today + left })).queue;
        expect(review?.recallNow).toBeCloseTo(recall, 10);
        expect(review?.recallIfSkipped).toBeCloseTo(skipped, 10);
        expect(review?.recallIfReviewed).toBeCloseTo(reviewed, 10);
        expect(review?.gain).toBeCloseTo(2 * (reviewed - skipped), 10);
        expect(review?.seconds).toBeCloseTo(recall * 8 + (1 - recall) * 20, 10);
      },
    );
  });

  it('readiness is the weighted recall on the day, an unseen card being worth nothing', () => {
    const { readiness } = planDay(request([seen('a', { weight: 3 }), unseen('b'), unseen('c', { weight: 0 })]));
    expect(readiness).toBeCloseTo((3 * retrievability(10, 42)) / 4, 10);
  });

  it('goes on with everything else only when asked, or when time is tight', () => {
    const cards = [...many(60, unseen), ...many(5, (id) => seen(`waiting-${id}`, { lastDay: today - 2 }))];
    const core = planDay(request(cards));
    expect(core.queue).toHaveLength(core.coreCount);
    const needed = 60 * (20 + 3 * 8) + 5 * 1.25 * 8;
    expect(planDay(request(cards, { secondsLeft: needed })).queue).toHaveLength(core.coreCount);
    for (const more of [{ keepGoing: true }, { secondsLeft: needed - 1 }]) {
      const plan = planDay(request(cards, more));
      expect(plan.coreCount).toBe(core.coreCount);
      expect(ids(plan.queue).slice(0, core.coreCount)).toEqual(ids(core.queue));
      expect(plan.queue).toHaveLength(cards.length);
      expect(plan.queue.at(-1)?.kind).toBe('early');
    }
    const pointless = seen('pointless', { weight: 0, lastDay: today - 2 });
    expect(planDay(request([pointless], { keepGoing: true })).queue).toEqual([]);
  });

  it('of two equal cards the heavier, of two as heavy the cheaper comes first', () => {
    const light = seen('light');
    const heavy = seen('heavy', { weight: 2 });
    const dear = seen('dear', { kind: 'story' });
    expect(ids(planDay(request([dear, light, heavy], { costs })).queue)).toEqual(['heavy', 'light', 'dear']);
  });

  it('a bare number of seconds is the time of a recall', () => {
    const plan = (cost: number | (typeof costs)['fact']) =>
      planDay(request([seen('a', { kind: 'k' }), unseen('b', { kind: 'k' })], { costs: { k: cost } }));
    expect(plan(80)).toEqual(plan({ ok: 80, fail: 200, fresh: 200 }));
  });

  it('reckons with the user’s own weights, and with the published ones when those are none', () => {
    const published = usableWeights(undefined);
    const forgetful = published.map((value, index) => (index === 20 ? 0.5 : value));
    const readiness = (parameters: readonly number[] | undefined) =>
      planDay(request([seen('a')], { parameters })).readiness;
    expect(readiness(forgetful)).toBeCloseTo(retrievability(10, 42, forgetful), 10);
    expect(readiness(forgetful)).not.toBe(readiness(undefined));
    for (const none of [[], [1, 2, 3], published.map(() => NaN)]) expect(readiness(none)).toBe(readiness(undefined));
  });

  it('lived through to the day, every card is met once by two thirds of the way, and siblings on days apart', () => {
    const siblings = fc.array(maybe(fc.constantFrom('a', 'b')), { minLength: 1, maxLength: 12 });
    holds(fc.tuple(siblings, fc.integer({ min: 18, max: 40 })), ([groups, days]) => {
      let cards = groups.map((group, index) => unseen(`card-${index}`, { siblings: group }));
      for (let day = today; day <= today + days; day += 1) {
        const { queue } = planDay(request(cards, { today: day, interviewDay: today + days }));
        if (day >= today + Math.floor((2 / 3) * days)) expect(queue.some(({ kind: is }) => is === 'new')).toBe(false);
        const reviewed = new Set(ids(queue));
        cards = cards.map((card) => {
          if (!reviewed.has(card.id)) return card;
          const before = card.lastDay === null ? null : card;
          const elapsed = card.lastDay === null ? 0 : day - card.lastDay;
          return { ...card, ...nextMemory(before, elapsed, 3), lastDay: day };
        });
        const again = new Set(ids(planDay(request(cards, { today: day, interviewDay: today + days })).queue));
        expect([...again].filter((id) => reviewed.has(id))).toEqual([]);
      }
      expect(cards.every(({ lastDay }) => lastDay !== null)).toBe(true);
    });
  });
});

describe('on the day itself', () => {
  it('nothing new, lowest recall first, ten minutes at most', () => {
    holds(anyRequest, (given) => {
      const { queue, plannedSeconds } = planDay({ ...given, interviewDay: today });
      expect(queue.some((review) => review.kind === 'new')).toBe(false);
      expect(plannedSeconds).toBeLessThanOrEqual(600);
      for (const [index, review] of queue.entries())
        expect(review.recallNow).toBeGreaterThanOrEqual(queue[index - 1]?.recallNow ?? 0);
    });
    const { queue, plannedSeconds } = planDay(request(many(200, seen), { interviewDay: today }));
    expect(plannedSeconds).toBeGreaterThan(580);
    expect(queue.length).toBeLessThan(200);
  });

  it('leaves out what does not matter, and of what is known as well takes the heavier first', () => {
    const cards = [seen('a', { weight: 0, lastDay: today - 80 }), seen('b'), seen('c', { weight: 2 })];
    expect(ids(planDay(request(cards, { interviewDay: today })).queue)).toEqual(['c', 'b']);
  });
});

describe('without a date', () => {
  it('a date that has passed is none', () => {
    holds(anyRequest, (given) => {
      const none = planDay({ ...given, interviewDay: null });
      for (const interviewDay of [today - 1, NaN, Infinity]) expect(planDay({ ...given, interviewDay })).toEqual(none);
    });
  });

  it('brings what waited longest for its interval, then the ordinary number of new cards', () => {
    const cards = [
      ...many(30, unseen),
      seen('long', { stability: 100, lastDay: today - 110 }),
      seen('short', { stability: 3, lastDay: today - 6 }),
      seen('waiting', { lastDay: today - 9 }),
      seen('promised', { lastDay: today - 9, dueDay: today - 6 }),
    ];
    const { queue, coreCount } = planDay(request(cards, { interviewDay: null, newPerDay: 7 }));
    expect(ids(queue).slice(0, 3)).toEqual(['promised', 'short', 'long']);
    expect(queue.filter((review) => review.kind === 'new')).toHaveLength(7);
    expect(coreCount).toBe(10);
    const more = planDay(request(cards, { interviewDay: null, newPerDay: 7, keepGoing: true }));
    expect(more.queue).toHaveLength(cards.length);
    expect(more.queue.at(-1)?.kind).toBe('early');
  });
});

it('takes simulated learners to the day as well as it is said to', () => {
  const recall = (days: number) => {
    const learners = [1, 2, 3, 4].map((seed) =>
      prepare({ name: '', days, cards: 400, minutes: 10 }, pace('core'), seed),
    );
    return learners.reduce((sum, learner) => sum + learner.recall, 0) / learners.length;
  };
  expect(recall(30)).toBeGreaterThan(0.96);
  expect(recall(60)).toBeGreaterThan(0.985);
});
