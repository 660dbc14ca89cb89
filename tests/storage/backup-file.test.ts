import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { replay } from '../../src/domain/card-log';
import type { ImportedRows } from '../../src/domain/change';
import { defaultSettings } from '../../src/domain/settings';
import { exportBackup, planImport } from '../../src/storage/backup-file';
import { commit } from '../../src/storage/commit';
import { stateToRow } from '../../src/storage/database';
import { readCardLog } from '../../src/storage/queries';
import { reviewLog } from '../support/cards';
import { makeTestRuntime, type TestRuntime } from '../support/runtime';
import { runs } from '../support/runs';

const noRows: ImportedRows = { events: [], interviewEvents: [], interviews: [], loops: [] };

let runtime: TestRuntime;
let log: ReturnType<typeof reviewLog>;
beforeEach(async () => {
  runtime = makeTestRuntime();
  log = reviewLog('a', [
    { day: 20_000, rating: 3 },
    { day: 20_000, rating: 3 },
    { day: 20_009, rating: 1 },
  ]);
  await commit(runtime.db, runtime.makeId, [
    {
      kind: 'import',
      rows: { ...noRows, events: log },
      settings: {
        ...defaultSettings,
        level: 'L7',
        interviewDate: '2027-01-15',
        laterInterviewDate: '2027-02-01',
        startDate: '2026-11-20',
        daysOff: ['2026-12-25'],
        minutesOn: { '2026-12-24': 5 },
        principleWeights: { ownership: 2 },
        hasCodingRound: true,
      },
    },
  ]);
});

const exported = async () => await (await exportBackup(runtime.db, runtime.now())).text();
const everything = async (from: TestRuntime) => ({
  events: await from.db.events.toArray(),
  cards: await from.db.cards.toArray(),
  settings: await from.db.settings.toArray(),
});

describe('a backup', () => {
  it('brings everything back on an empty machine', async () => {
    const text = await exported();
    const other = makeTestRuntime();
    const result = await planImport(other.db, text);
    if (!result.ok) throw new Error(result.problem);
    expect(result.plan).toMatchObject({ reviews: 3, cards: 1, alreadyHere: 0 });
    await commit(other.db, other.makeId, [{ kind: 'import', rows: result.plan.rows, settings: result.plan.settings }]);
    expect(await everything(other)).toEqual(await everything(runtime));
  });

  it('planned twice changes nothing the second time, and a plan alone changes nothing at all', async () => {
    const before = await everything(runtime);
    const result = await planImport(runtime.db, await exported());
    expect(result).toMatchObject({ ok: true, plan: { rows: { events: [] }, alreadyHere: 3 } });
    expect(await everything(runtime)).toEqual(before);
  });

  it('of another device is joined with what is here: each card is the replay of both histories', async () => {
    const text = await exported();
    const other = makeTestRuntime();
    const elsewhere = reviewLog('a', [{ day: 20_004, rating: 4 }]).map((event) => ({ ...event, action: 'elsewhere' }));
    await commit(other.db, other.makeId, [{ kind: 'import', rows: { ...noRows, events: elsewhere }, settings: null }]);
    const result = await planImport(other.db, text);
    if (!result.ok) throw new Error(result.problem);
    await commit(other.db, other.makeId, [{ kind: 'import', rows: result.plan.rows, settings: null }]);
    const [row] = await other.db.cards.toArray();
    expect(row?.reps).toBe(4);
    expect(row).toEqual(stateToRow(replay('a', await readCardLog(other.db, 'a'))));
    expect(await other.db.settings.count()).toBe(0);
  });
});

describe('a file that is not one', () => {
  const problem = async (text: string) => {
    const result = await planImport(runtime.db, text);
    return result.ok ? 'accepted' : result.problem;
  };

  it('is refused with a sentence that says what is wrong and where', async () => {
    const text = await exported();
    expect(await problem('')).toMatch(/not JSON/);
    expect(await problem(text.slice(0, -20))).toMatch(/not JSON/);
    expect(await problem('null')).toMatch(/not a backup/);
    expect(await problem('{"app":"another"}')).toMatch(/not a backup/);
    expect(await problem(text.replace('"format":2', '"format":3'))).toMatch(/newer version.*format 3/);
    expect(await problem(text.replace('"rating":1', '"rating":9'))).toMatch(/events, entry 3, rating: must be 1 to 4/);
    expect(await problem(text.replace('"newPerDay":10', '"newPerDay":-1'))).toMatch(
      /settings, newPerDay: must be 0 to 500/,
    );
    expect(await problem(text.replace('"kind":"reviewed"', '"kind":"blessed"'))).toMatch(/events, entry 1/);
    expect(await problem(text.replace('"rating":1,', ''))).toMatch(/events, entry 3, rating: is missing/);
    expect(await problem(text.replace('"rating":1,', '"rating":1,"mood":"good",'))).toMatch(
      /events, entry 3, mood: is nothing that this version knows/,
    );
    expect(await problem(text.replace('"rating":1,', '"rating":1,"mood":"good",'))).not.toContain('Invalid');
  });

  it('of any bytes never throws and never half-writes', async () => {
    const text = await exported();
    const before = await everything(runtime);
    const anyText = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .record({ at: fc.nat(text.length), cut: fc.nat(60), put: fc.string({ maxLength: 20 }) })
        .map(({ at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut)),
    );
    await fc.assert(
      fc.asyncProperty(anyText, async (file) => {
        const result = await planImport(runtime.db, file);
        expect(result.ok ? result.plan : result.problem).toBeTruthy();
        if (!result.ok) expect(result.problem.length).toBeGreaterThan(20);
      }),
      { numRuns: runs(400) },
    );
    expect(await everything(runtime)).toEqual(before);
  });
});
