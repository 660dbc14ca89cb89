import fc from 'fast-check';
import { expect, it } from 'vitest';
import { catalogueCardById, loadFronts } from '../../src/content/catalogue';
import { liveEvents, replay, type CardEvent } from '../../src/domain/card-log';
import { defaultSettings } from '../../src/domain/settings';
import { readAheadQueue } from '../../src/runtime/daily-queue';
import { stateToRow } from '../../src/storage/database';
import { commit } from '../../src/storage/commit';
import { readCardLog } from '../../src/storage/queries';
import { makeTestRuntime, type TestRuntime } from '../support/runtime';
import { runs } from '../support/runs';
import { sitThrough, sleep } from '../support/sitting';

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
        await sitThrough(runtime, chance, { undoShare: 0.1 });
        await expectAheadApart(runtime);
        sleep(runtime);
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
