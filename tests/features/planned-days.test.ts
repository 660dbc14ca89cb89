import { describe, expect, it } from 'vitest';
import { catalogueCardById, catalogueCards, loadFronts } from '../../src/content/catalogue';
import { intervalTowardsDate } from '../../src/domain/aim';
import { addDays, dayToIso, type Day } from '../../src/domain/calendar';
import { liveEvents, type ReviewedEvent } from '../../src/domain/card-log';
import { seededShare } from '../../src/domain/seeded';
import { defaultSettings, type Settings } from '../../src/domain/settings';
import { readAheadQueue, readDailyQueue } from '../../src/runtime/daily-queue';
import { changePlan, makeDayPlan } from '../../src/runtime/day-plan';
import { project, readOutlook } from '../../src/runtime/plan-forecast';
import { actOnCards } from '../../src/runtime/card-actions';
import { commit } from '../../src/storage/commit';
import { readPlan } from '../../src/storage/queries';
import { makeTestRuntime, type TestRuntime } from '../support/runtime';
import { sitThrough, sleep } from '../support/sitting';

/** A draw that is another one at each call and the same in each run. */
function draws(seed: string): () => number {
  let serial = 0;
  return () => seededShare(`${seed}/${(serial += 1)}`);
}

async function prepare(left: number, change: Partial<Settings> = {}): Promise<TestRuntime> {
  await loadFronts();
  const runtime = makeTestRuntime();
  const iso = (day: number) => dayToIso(day as Day);
  const settings: Settings = {
    ...defaultSettings,
    level: 'L7',
    interviewDate: iso(runtime.day() + left),
    startDate: iso(runtime.day()),
    minutesADay: 12,
    ...change,
  };
  await commit(runtime.db, runtime.makeId, [{ kind: 'saveSettings', settings }]);
  return runtime;
}

async function shown(runtime: TestRuntime): Promise<readonly string[]> {
  return (await readDailyQueue(runtime)).queue.main;
}

async function reviewsOn(runtime: TestRuntime, day: Day): Promise<ReviewedEvent[]> {
  const events = liveEvents(await runtime.db.events.where('day').equals(day).toArray());
  return events.filter((event): event is ReviewedEvent => event.kind === 'reviewed');
}

describe('the queue of a day with an interview ahead', () => {
  it('is the planned one, reviewed in its order, and the same after every reload', async () => {
    const runtime = await prepare(30);
    expect((await readDailyQueue(runtime)).isPlanMissing).toBe(true);
    await makeDayPlan(runtime);
    const plan = await readPlan(runtime.db, runtime.day());
    const planned = plan?.work.map(({ id }) => id) ?? [];
    expect(planned.length).toBeGreaterThan(2);
    expect(await shown(runtime)).toEqual(planned);
    await sitThrough(runtime, draws('order'));
    const firsts = [...new Set((await reviewsOn(runtime, runtime.day())).map(({ cardId }) => cardId))];
    expect(firsts).toEqual(planned);
    expect(await shown(runtime)).toEqual([]);
    await makeDayPlan(runtime);
    expect(await readPlan(runtime.db, runtime.day())).toEqual(plan);
  });

  it('is planned anew when what it hangs on changes, and putting that back gives the same plan as before', async () => {
    const runtime = await prepare(30);
    await makeDayPlan(runtime);
    const before = await readPlan(runtime.db, runtime.day());
    await changePlan(runtime, { minutesADay: 40 });
    expect((await shown(runtime)).length).toBeGreaterThan(before?.work.length ?? 0);
    await changePlan(runtime, { minutesADay: 12, interviewDate: dayToIso(addDays(runtime.day(), 9)) });
    expect((await readPlan(runtime.db, runtime.day()))?.basis.interviewDate).toBe(dayToIso(addDays(runtime.day(), 9)));
    await changePlan(runtime, before?.basis ?? {});
    expect(await readPlan(runtime.db, runtime.day())).toEqual(before);
  });

  it('planned anew in the middle of the day is what it would have been in the morning, without what is done', async () => {
    const runtime = await prepare(30, { minutesADay: null });
    await makeDayPlan(runtime);
    const morning = await shown(runtime);
    // A budget that holds everything decides the same, and was planned before anything was done.
    await changePlan(runtime, { minutesADay: 6 });
    await sitThrough(runtime, draws('mid-day'), { took: 75_000 });
    const done = new Set((await reviewsOn(runtime, runtime.day())).map(({ cardId }) => cardId));
    expect(done.size).toBeGreaterThan(0);
    await changePlan(runtime, { minutesADay: null });
    const plan = await readPlan(runtime.db, runtime.day());
    expect(plan?.work.map(({ id }) => id).toSorted()).toEqual([...morning].toSorted());
    expect((await shown(runtime)).some((id) => done.has(id))).toBe(false);
  });

  it('holds nothing on a day off, and what was left out comes first for somebody who keeps going', async () => {
    const runtime = await prepare(30);
    await changePlan(runtime, { daysOff: [dayToIso(runtime.day())] });
    expect(await shown(runtime)).toEqual([]);
    const plan = await readPlan(runtime.db, runtime.day());
    const more = (await readAheadQueue(runtime)).queue.main;
    expect(more.length).toBeGreaterThan(0);
    expect(plan?.more.slice(0, plan.cutCount).map(({ id }) => id)).toEqual(expect.arrayContaining([...more]));
    await sitThrough(runtime, draws('more'), { which: 'ahead' });
    expect((await readAheadQueue(runtime)).queue.main.some((id) => more.includes(id))).toBe(false);
  });

  it('leaves out what was dropped, at once and for good', async () => {
    const runtime = await prepare(30);
    await makeDayPlan(runtime);
    const [first = ''] = await shown(runtime);
    await actOnCards(runtime, [{ cardId: first, deed: { kind: 'suspended' } }]);
    expect(await shown(runtime)).not.toContain(first);
    await changePlan(runtime, { minutesADay: 13 });
    const plan = await readPlan(runtime.db, runtime.day());
    expect([...(plan?.work ?? []), ...(plan?.more ?? [])].map(({ id }) => id)).not.toContain(first);
  });

  it('aims at the second interview on the day after the first', async () => {
    const runtime = await prepare(1);
    await changePlan(runtime, { laterInterviewDate: dayToIso(addDays(runtime.day(), 20)) });
    sleep(runtime);
    await makeDayPlan(runtime);
    expect(await shown(runtime)).toEqual([]);
    sleep(runtime);
    await makeDayPlan(runtime);
    expect((await shown(runtime)).length).toBeGreaterThan(0);
    expect((await readOutlook(runtime))?.interviewDay).toBe(addDays(runtime.day(), 18));
  });

  it('is that of FSRS alone without a date, and when the date has passed', async () => {
    const [without, passed] = [await prepare(30, { interviewDate: null }), await prepare(-1)];
    for (const runtime of [without, passed]) {
      const daily = await readDailyQueue(runtime);
      expect(daily.isPlanMissing).toBe(false);
      expect(daily.counts.fresh).toBe(defaultSettings.newPerDay);
      await makeDayPlan(runtime);
      expect(await runtime.db.plans.count()).toBe(0);
      expect(await readDailyQueue(runtime)).toEqual(daily);
    }
  });
});

it('a month: once a day, siblings apart, nothing new on the day, and each card returns when its button said', async () => {
  const days = 24;
  const runtime = await prepare(days, { minutesADay: 40 });
  await keepSomeCards(runtime);
  const first = runtime.day();
  const interviewDay = addDays(first, days);
  const missed = new Set([6, 7, 15]);
  const chance = draws('month');
  /** The day that the last review of a card promised. */
  const promised = new Map<string, number>();
  let returned = 0;
  for (let offset = 0; offset <= days; offset += 1) {
    const day = runtime.day();
    expect(day).toBe(first + offset);
    if (!missed.has(offset)) {
      await makeDayPlan(runtime);
      const plan = await readPlan(runtime.db, day);
      const all = [...(plan?.work ?? []), ...(plan?.more ?? [])];
      const groups = new Set(all.map(({ id }) => catalogueCardById(id)?.siblings));
      for (const { id, kind } of all) if (kind === 'due') expect(promised.get(id) ?? day).toBeLessThanOrEqual(day);
      for (const [id, dueDay] of promised) {
        if (dueDay > day || day === interviewDay) continue;
        const planned = all.find((review) => review.id === id);
        const group = catalogueCardById(id)?.siblings ?? null;
        expect(planned?.kind === 'due' || (group !== null && groups.has(group))).toBe(true);
        returned += 1;
      }
      if (day === interviewDay) expect(all.every(({ kind }) => kind !== 'new')).toBe(true);

      await sitThrough(runtime, chance, { took: 20_000 });
      const reviews = await reviewsOn(runtime, day);
      expect(
        [...new Set(reviews.map(({ cardId }) => cardId))].every(
          (id) => all.some((review) => review.id === id) || promised.get(id) === undefined,
        ),
      ).toBe(true);
      expectOncePerGroup(reviews);
      for (const review of reviews) {
        if (review.dueAt !== null) promised.delete(review.cardId);
        else promised.set(review.cardId, review.dueDay);
        if (day < interviewDay)
          expect(review.dueDay - day).toBeLessThanOrEqual(intervalTowardsDate(3650, day, interviewDay));
      }
    }
    sleep(runtime);
  }
  expect(returned).toBeGreaterThan(30);
}, 60_000);

/** Every fourth question, and all cards of the principles, which come in groups. */
async function keepSomeCards(runtime: TestRuntime): Promise<void> {
  const dropped = catalogueCards.filter(({ kind }, index) => kind !== 'principle' && index % 4 > 0);
  await actOnCards(
    runtime,
    dropped.map(({ id }) => ({ cardId: id, deed: { kind: 'suspended' } })),
  );
}

function expectOncePerGroup(reviews: readonly ReviewedEvent[]): void {
  const holder = new Map<string, string>();
  const graduated = new Set<string>();
  for (const { cardId, dueAt } of reviews) {
    expect(graduated.has(cardId)).toBe(false);
    if (dueAt === null) graduated.add(cardId);
    const group = catalogueCardById(cardId)?.siblings;
    if (!group) continue;
    expect(holder.get(group) ?? cardId).toBe(cardId);
    holder.set(group, cardId);
  }
}

it('readiness says more for more minutes and for days that are studied', async () => {
  const runtime = await prepare(20, { minutesADay: 10 });
  await makeDayPlan(runtime);
  await sitThrough(runtime, draws('ready'), { took: 60_000 });
  const outlook = await readOutlook(runtime);
  if (!outlook) throw new Error('there is an interview ahead');
  const [ten, forty] = await project(outlook, { minutes: [10, 40] });
  expect(forty?.readiness?.mid).toBeGreaterThan(ten?.readiness?.mid ?? 100);
  expect(ten?.unseen.length).toBeGreaterThan(forty?.unseen.length ?? 1000);
});
