import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { replay, type CardId } from '../../src/domain/card-log';
import type { Change } from '../../src/domain/change';
import { defaultSettings } from '../../src/domain/settings';
import { findRedoable, findUndoable } from '../../src/domain/undo-history';
import { commit, StaleError } from '../../src/storage/commit';
import { stateToRow } from '../../src/storage/database';
import { readInterviews } from '../../src/storage/interview-queries';
import { readCardLog, readCards, readDraft, readNewest, readSettings } from '../../src/storage/queries';
import { anyDeed, reviewDeed, type Deed } from '../support/cards';
import { makeTestRuntime, type TestRuntime } from '../support/runtime';
import { runs } from '../support/runs';

let runtime: TestRuntime;
beforeEach(() => {
  runtime = makeTestRuntime();
});

const write = (...changes: Change[]) => commit(runtime.db, runtime.makeId, changes);
const stamp = () => ({ action: runtime.makeId(runtime.now()), at: runtime.now(), day: runtime.day() });

/** Does what a user would, through the public face. */
async function perform(deed: Deed, id: CardId): Promise<void> {
  const [card] = await readCards(runtime.db, [id]);
  if (!card) return;
  if (deed.do === 'review')
    await write({
      kind: 'act',
      stamp: stamp(),
      steps: [{ cardId: id, deed: reviewDeed(card, deed.rating, runtime.day(), runtime.now()), basis: card.lastEvent }],
    });
  else if (deed.do === 'plain') await write({ kind: 'act', stamp: stamp(), steps: [{ cardId: id, deed: deed.deed }] });
  else {
    const newest = await readNewest(runtime.db, 500);
    const past = deed.do === 'undo' ? findUndoable(newest) : findRedoable(newest);
    if (past) await write({ kind: deed.do, stamp: stamp(), target: past.action });
  }
}

async function expectProgressEqualsReplay(): Promise<void> {
  for (const row of await runtime.db.cards.toArray())
    expect(row).toEqual(stateToRow(replay(row.id, await readCardLog(runtime.db, row.id))));
}

describe('what is stored of a card', () => {
  it('is the replay of its log, after anything that a user may do, undo and redo among it, whatever the clock does', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            deed: anyDeed,
            card: fc.constantFrom('a', 'b', 'c'),
            pause: fc.integer({ min: -7_200_000, max: 4 * 86_400_000 }),
          }),
          { maxLength: 25 },
        ),
        async (steps) => {
          runtime = makeTestRuntime();
          for (const { deed, card, pause } of steps) {
            runtime.advance(pause);
            await perform(deed, card);
          }
          await expectProgressEqualsReplay();
        },
      ),
      { numRuns: runs(60) },
    );
  });

  it('comes back exactly when everything is undone, and again when everything is redone', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ deed: anyDeed, card: fc.constantFrom('a', 'b') }), { minLength: 1, maxLength: 12 }),
        async (steps) => {
          runtime = makeTestRuntime();
          const acts = steps.filter(({ deed }) => deed.do === 'review' || deed.do === 'plain');
          const states = async () =>
            (await readCards(runtime.db, ['a', 'b'])).map(({ lastEvent: _lastEvent, ...rest }) => rest);
          const history = [await states()];
          for (const { deed, card } of acts) {
            runtime.advance(86_400_000);
            await perform(deed, card);
            history.push(await states());
          }
          for (let index = acts.length - 1; index >= 0; index -= 1) {
            await perform({ do: 'undo' }, 'a');
            expect(await states()).toEqual(history[index]);
          }
          for (let index = 1; index <= acts.length; index += 1) {
            await perform({ do: 'redo' }, 'a');
            expect(await states()).toEqual(history[index]);
          }
        },
      ),
      { numRuns: runs(30) },
    );
  });
});

describe('a change', () => {
  it('is refused whole when one of its cards was changed meanwhile', async () => {
    await perform({ do: 'review', rating: 3 }, 'a');
    const before = await readNewest(runtime.db, 10);
    const stale: Change = {
      kind: 'act',
      stamp: stamp(),
      steps: [
        { cardId: 'b', deed: { kind: 'flagged' }, basis: null },
        { cardId: 'a', deed: { kind: 'suspended' }, basis: 'an older event' },
      ],
    };
    await expect(write(stale)).rejects.toBeInstanceOf(StaleError);
    expect(await readNewest(runtime.db, 10)).toEqual(before);
    expect((await readCards(runtime.db, ['b']))[0]?.flagged).toBe(false);
  });

  it('undoes a grade with the siblings that it buried, as one', async () => {
    const [card] = await readCards(runtime.db, ['a']);
    if (!card) throw new Error('every card has a state');
    await write({
      kind: 'act',
      stamp: stamp(),
      steps: [
        { cardId: 'a', deed: reviewDeed(card, 3, runtime.day(), runtime.now()) },
        {
          cardId: 'b',
          deed: { kind: 'buried', until: (runtime.day() + 1) as typeof card.dueDay & number, asSibling: true },
        },
      ],
    });
    await perform({ do: 'undo' }, 'a');
    expect(await readCards(runtime.db, ['a', 'b'])).toMatchObject([{ reps: 0, phase: 'new' }, { buriedUntil: null }]);
  });

  it('is not undone twice', async () => {
    await perform({ do: 'plain', deed: { kind: 'flagged' } }, 'a');
    const past = findUndoable(await readNewest(runtime.db, 10));
    const undo = { kind: 'undo' as const, stamp: stamp(), target: past?.action ?? '' };
    await write(undo);
    await expect(write({ ...undo, stamp: stamp() })).rejects.toBeInstanceOf(StaleError);
  });

  it('keeps the order of a log when the clock is set back', async () => {
    await perform({ do: 'review', rating: 3 }, 'a');
    runtime.advance(-3 * 3_600_000);
    await perform({ do: 'review', rating: 4 }, 'a');
    const log = await readCardLog(runtime.db, 'a');
    expect(log.map((event) => event.kind === 'reviewed' && event.rating)).toEqual([3, 4]);
    await expectProgressEqualsReplay();
  });

  it('saves two settings at once without losing either', async () => {
    await Promise.all([
      write({ kind: 'saveSettings', settings: { newPerDay: 3 } }),
      write({ kind: 'saveSettings', settings: { minutesADay: 20 } }),
    ]);
    expect(await readSettings(runtime.db)).toEqual({ ...defaultSettings, newPerDay: 3, minutesADay: 20 });
  });

  it('keeps settings and drafts, and drops a draft that is emptied', async () => {
    await write(
      { kind: 'saveSettings', settings: { ...defaultSettings, newPerDay: 3 } },
      { kind: 'keepDraft', key: 'note/a', text: 'half a' },
    );
    expect((await readSettings(runtime.db)).newPerDay).toBe(3);
    expect(await readDraft(runtime.db, 'note/a')).toBe('half a');
    await write({ kind: 'keepDraft', key: 'note/a', text: '' });
    expect(await runtime.db.drafts.count()).toBe(0);
  });
});

/** Stores and their indexes, as each version made them. */
const firstStores = {
  events: ['cardId', 'action', 'day'],
  cards: ['[queue+from]', 'origin'],
  settings: [],
  drafts: [],
};
const versions: readonly { version: number; stores: Readonly<Record<string, readonly string[]>> }[] = [
  { version: 1, stores: firstStores },
  {
    version: 2,
    stores: {
      ...firstStores,
      interviews: ['isOpen', 'openedAt'],
      interviewEvents: ['interview'],
      recordings: ['interview'],
      chunks: ['interview'],
      loops: [],
    },
  },
];

it.each(versions)(
  'a database of version $version opens, and its cards are what their logs say',
  async ({ version, stores }) => {
    const { rows } = (await import(`../fixtures/database-v${version}.json`)).default as {
      rows: Readonly<Record<string, readonly object[]>>;
    };
    await createVersion(runtime.db.name, version, stores, rows);
    for (const [name, stored] of Object.entries(rows)) expect(await runtime.db.table(name).count()).toBe(stored.length);
    await expectProgressEqualsReplay();
    const settings = await readSettings(runtime.db);
    expect(settings.level).toBe('L7');
    expect(settings.daysOff).toEqual([]);
    expect(await runtime.db.plans.count()).toBe(0);
    if (rows['interviews']) expect((await readInterviews(runtime.db, 10))[0]?.turns).toHaveLength(1);
    await perform({ do: 'undo' }, 'a');
    await expectProgressEqualsReplay();
  },
);

const keyPaths: Readonly<Record<string, string | string[]>> = {
  settings: 'key',
  drafts: 'key',
  recordings: ['interview', 'turn', 'part', 'take'],
  chunks: ['interview', 'turn', 'part', 'take', 'index'],
};

/** The stores as that version made them, by the browser's own interface: Dexie multiplies a version by ten. */
function createVersion(
  name: string,
  version: number,
  stores: Readonly<Record<string, readonly string[]>>,
  rows: Readonly<Record<string, readonly object[]>>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version * 10);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      for (const [store, indexes] of Object.entries(stores)) {
        const made = request.result.createObjectStore(store, { keyPath: keyPaths[store] ?? 'id' });
        for (const index of indexes)
          made.createIndex(index, index.startsWith('[') ? index.slice(1, -1).split('+') : index);
        for (const row of rows[store] ?? []) made.put(row);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}
