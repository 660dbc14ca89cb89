import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { createReviewStore } from '../../src/features/review/review-store';
import { catalogueCardById, loadFronts } from '../../src/content/catalogue';
import { liveEvents, replay, type CardEvent } from '../../src/domain/card-log';
import { nextLearningAt, type ReviewSession } from '../../src/domain/review-session';
import { ratings, type Rating } from '../../src/domain/scheduler';
import { defaultSettings } from '../../src/domain/settings';
import { readAheadQueue } from '../../src/runtime/daily-queue';
import { stateToRow } from '../../src/storage/database';
import { commit } from '../../src/storage/commit';
import { readCardLog } from '../../src/storage/queries';
import { makeTestRuntime, type TestRuntime } from '../support/runtime';
import { runs } from '../support/runs';

/** One day's sitting to its end, by the store alone; now and then an undo. */
async function sitThrough(runtime: TestRuntime, chance: () => number): Promise<void> {
  const store = createReviewStore(runtime, 'today');
  const close = store.open();
  const until = (isSo: (session: ReviewSession) => boolean) =>
    vi.waitFor(
      () => {
        const { session, failure } = store.getState();
        if (failure !== null) throw new Error(failure);
        if (!session || !isSo(session)) throw new Error('not yet');
        return session;
      },
      { interval: 1, timeout: 2000 },
    );
  let session = await until(() => true);
  for (let turn = 0; turn < 150; turn += 1) {
    if (!session.current) {
      const wakesAt = nextLearningAt(session);
      if (wakesAt === null) break;
      runtime.advance(Math.max(0, wakesAt - runtime.now()));
      document.dispatchEvent(new Event('visibilitychange'));
      session = await until(({ current }) => current !== null);
      continue;
    }
    const { done } = session;
    runtime.advance(15_000);
    store.showAnswer();
    const rating: Rating = chance() < 0.15 ? 1 : (ratings[1 + Math.floor(chance() * 3)] ?? 3);
    store.grade(turn > 60 ? 4 : rating);
    session = await until((now) => now.done === done + 1);
    if (turn < 60 && chance() < 0.1) {
      store.undo();
      session = await until((now) => now.done === done);
    }
  }
  expect(session.current).toBeNull();
  close();
}

it('days of review: never two siblings on one day, no more new cards than wanted, progress is the replay', async () => {
  await loadFronts();
  await fc.assert(
    fc.asyncProperty(fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })), async (stream) => {
      const runtime = makeTestRuntime();
      await commit(runtime.db, runtime.makeId, [
        { kind: 'saveSettings', settings: { ...defaultSettings, newPerDay: 6 } },
      ]);
      const chance = () => stream.next().value as number;
      for (let day = 0; day < 4; day += 1) {
        await sitThrough(runtime, chance);
        await expectAheadApart(runtime);
        runtime.advance(86_400_000 - (runtime.now() % 86_400_000) + 9 * 3_600_000);
      }
      const events = await runtime.db.events.toArray();
      const reviews = liveEvents(events).filter((event) => event.kind === 'reviewed');
      expect(reviews.length).toBeGreaterThan(20);
      expectApart(reviews);
      const firstDays = new Map<string, number>();
      for (const review of reviews) if (!firstDays.has(review.cardId)) firstDays.set(review.cardId, review.day);
      for (const day of new Set(firstDays.values()))
        expect([...firstDays.values()].filter((first) => first === day).length).toBeLessThanOrEqual(6);
      for (const row of await runtime.db.cards.toArray())
        expect(row).toEqual(stateToRow(replay(row.id, await readCardLog(runtime.db, row.id))));
    }),
    { numRuns: runs(3) },
  );
}, 60_000);

/** What could be studied ahead is no sibling of anything that was shown today. */
async function expectAheadApart(runtime: TestRuntime): Promise<void> {
  const { queue } = await readAheadQueue(runtime);
  const events = liveEvents(await runtime.db.events.where('day').equals(runtime.day()).toArray());
  const shown = events.filter((event) => event.kind === 'reviewed');
  for (const id of queue.main) {
    const group = catalogueCardById(id)?.siblings;
    if (!group) continue;
    for (const { cardId } of shown) expect(cardId === id || catalogueCardById(cardId)?.siblings !== group).toBe(true);
  }
}

function expectApart(reviews: readonly CardEvent[]): void {
  const holder = new Map<string, string>();
  for (const { cardId, day } of reviews) {
    const group = catalogueCardById(cardId)?.siblings;
    if (!group) continue;
    const key = `${day} ${group}`;
    expect(holder.get(key) ?? cardId).toBe(cardId);
    holder.set(key, cardId);
  }
}
