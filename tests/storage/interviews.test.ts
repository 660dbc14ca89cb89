/** Loops and drills in the database: one open room, one writer, grades once and taken back as one, all of it in a backup. */
import { beforeEach, describe, expect, it } from 'vitest';
import { applyInterviewEvent, headOf, type Interview, type InterviewDeed } from '../../src/domain/interview';
import { cardsToGrade, gradeCards, gradingAction } from '../../src/domain/interview-cards';
import type { Loop } from '../../src/domain/loop';
import { defaultSettings } from '../../src/domain/settings';
import { timeAfter } from '../../src/runtime/ids';
import { exportBackup, planImport } from '../../src/storage/backup-file';
import { commit, StaleError } from '../../src/storage/commit';
import {
  countTakes,
  isActionStanding,
  readInterview,
  readLoops,
  readOpenInterview,
  readRecording,
  readRecordings,
  readRecordingSizes,
} from '../../src/storage/interview-queries';
import { readCards } from '../../src/storage/queries';
import { interviewPlan, plannedQuestion, plannedRound, walk, Room } from '../support/interviews';
import { makeTestRuntime, type TestRuntime } from '../support/runtime';

let runtime: TestRuntime;
beforeEach(() => {
  runtime = makeTestRuntime();
});

const plan = interviewPlan([
  plannedRound('one', [plannedQuestion('q1'), plannedQuestion('q2', { kind: 'motivation' })]),
]);

async function happen(
  interview: Interview | null,
  deed: InterviewDeed,
  id = interview?.id ?? 'first',
): Promise<Interview> {
  const at = runtime.now();
  const eventId = runtime.makeId(timeAfter(interview?.lastEvent ?? null, at));
  const event = { id: eventId, interview: id, at, ...deed };
  const next = applyInterviewEvent(interview, event);
  if (!next) throw new Error('it was opened');
  const basis = interview?.lastEvent ?? null;
  await commit(runtime.db, runtime.makeId, [{ kind: 'interview', event, basis, head: headOf(next) }]);
  return next;
}

/** A whole interview as somebody would give it, with these scores, written event by event. */
async function held(scores: readonly (1 | 2 | 3 | 4 | 5)[]): Promise<Interview> {
  const room = walk(new Room(plan), {
    score: (_, index) => ({ score: scores[index] ?? 3, evidence: 'I rang the vendor.' }),
    passes: (place) => place.name === 'probe' && place.segment === 2 && place.question === 0,
  });
  const [opened, ...rest] = room.events;
  if (opened?.kind !== 'opened') throw new Error('an interview begins by being opened');
  let interview = await happen(null, { kind: 'opened', plan });
  for (const { id: _id, interview: _interview, at: _at, ...deed } of rest) interview = await happen(interview, deed);
  return interview;
}

async function grade(interview: Interview) {
  const cards = await readCards(runtime.db, cardsToGrade(interview));
  const [at, day] = [runtime.now(), runtime.day()];
  const steps = gradeCards(interview, cards, at, day, defaultSettings);
  const stamp = { action: gradingAction(interview.id), at, day };
  await commit(runtime.db, runtime.makeId, [{ kind: 'act', stamp, steps, once: true }]);
}

describe('the room', () => {
  it('is one: a second cannot be opened while one is', async () => {
    const first = await happen(null, { kind: 'opened', plan });
    await expect(happen(null, { kind: 'opened', plan }, 'second')).rejects.toThrow(StaleError);
    expect((await readOpenInterview(runtime.db))?.id).toBe(first.id);
    await happen(first, { kind: 'stopped' });
    expect(await readOpenInterview(runtime.db)).toBeNull();
    await happen(null, { kind: 'opened', plan }, 'second');
    expect((await readOpenInterview(runtime.db))?.id).toBe('second');
  });

  it('refuses what was decided on an older state, and writes nothing of it', async () => {
    const opened = await happen(null, { kind: 'opened', plan });
    const begun = await happen(opened, { kind: 'begun' });
    await expect(happen(opened, { kind: 'paused' })).rejects.toThrow(StaleError);
    expect(await readInterview(runtime.db, opened.id)).toEqual(begun);
  });

  it('is replayed from its log to the very state that was shown', async () => {
    const interview = await held([2, 4]);
    expect(await readInterview(runtime.db, interview.id)).toEqual(interview);
    expect(interview.place).toEqual({ name: 'over', wasStopped: false });
  });
});

describe('the grades of an interview', () => {
  it('put weak answers and missed follow-ups into tomorrow, once, and are taken back as one', async () => {
    const interview = await held([1, 5]);
    const before = await runtime.db.cards.toArray();
    await grade(interview);
    const tomorrow = runtime.day() + 1;
    const due = await runtime.db.cards.filter((card) => card.dueDay === tomorrow).primaryKeys();
    expect(due.toSorted()).toEqual(['q1', 'q1.probe.differently']);
    const graded = await runtime.db.cards.toArray();
    expect(graded.find((card) => card.id === 'q2')?.dueDay).toBeGreaterThan(tomorrow);

    await grade(interview);
    expect(await runtime.db.cards.toArray()).toEqual(graded);

    const action = gradingAction(interview.id);
    expect(await isActionStanding(runtime.db, action)).toBe(true);
    const stamp = { action: 'undo', at: runtime.now(), day: runtime.day() };
    await commit(runtime.db, runtime.makeId, [{ kind: 'undo', stamp, target: action }]);
    expect(await isActionStanding(runtime.db, action)).toBe(false);
    const unmade = (await runtime.db.cards.toArray()).map((card) => ({ ...card, lastEvent: null }));
    expect(unmade.every((card) => card.reps === 0 && card.dueDay === null)).toBe(true);
    expect(before).toEqual([]);
    // Doing the debrief again does not overrule the undo.
    await grade(interview);
    expect(await isActionStanding(runtime.db, action)).toBe(false);
  });
});

describe('a recording', () => {
  const recording = { interview: 'first', turn: 0, part: 1, take: 0 };
  const piece = (text: string) => new TextEncoder().encode(text).buffer;

  it('is kept piece by piece, put together again, measured, and deleted whole', async () => {
    for (const [index, text] of ['one ', 'two ', 'three'].entries())
      await commit(runtime.db, runtime.makeId, [
        { kind: 'keepChunk', recording, index, mime: 'audio/webm', data: piece(text) },
      ]);
    await commit(runtime.db, runtime.makeId, [
      { kind: 'keepChunk', recording: { ...recording, take: 1 }, index: 0, mime: 'audio/webm', data: piece('again') },
    ]);
    const [row] = await readRecordings(runtime.db, 'first');
    if (!row) throw new Error('it was recorded');
    expect(await (await readRecording(runtime.db, row)).text()).toBe('one two three');
    expect(await countTakes(runtime.db, recording)).toBe(2);
    expect((await readRecordingSizes(runtime.db)).get('first')).toBe(18);
    await commit(runtime.db, runtime.makeId, [{ kind: 'deleteRecordings', interview: 'first' }]);
    expect(await runtime.db.chunks.count()).toBe(0);
    expect(await runtime.db.recordings.count()).toBe(0);
  });
});

describe('a backup', () => {
  const loop: Loop = {
    id: 'mine',
    name: 'Mine',
    about: '',
    rounds: [
      {
        id: 'r',
        name: 'Only',
        role: '',
        temperament: 'dry',
        agenda: '',
        panel: 'director',
        principles: [],
        competencies: [],
        mix: [{ kinds: ['strategy'], share: 1 }],
        minutes: { opening: 1, questions: 10, yours: 1 },
        optional: false,
        barRaiser: 'possible',
      },
    ],
  };

  it('carries interviews and loops, and another device shows the same debrief', async () => {
    const interview = await held([2, 4]);
    await grade(interview);
    await commit(runtime.db, runtime.makeId, [{ kind: 'saveLoop', loop }]);
    const text = await (await exportBackup(runtime.db, runtime.now())).text();

    const other = makeTestRuntime();
    const result = await planImport(other.db, text);
    if (!result.ok) throw new Error(result.problem);
    await commit(other.db, other.makeId, [{ kind: 'import', rows: result.plan.rows, settings: null }]);
    expect(await readInterview(other.db, interview.id)).toEqual(interview);
    expect(await readOpenInterview(other.db)).toBeNull();
    expect(await readLoops(other.db)).toEqual([loop]);
    expect(await other.db.cards.toArray()).toEqual(await runtime.db.cards.toArray());

    const again = await planImport(other.db, text);
    expect(again).toMatchObject({ ok: true, plan: { rows: { events: [], interviewEvents: [], loops: [] } } });
  });

  it('with a damaged interview is refused with the place of the damage', async () => {
    await held([2, 4]);
    const text = await (await exportBackup(runtime.db, runtime.now())).text();
    const damaged = await planImport(runtime.db, text.replace('"kind":"answering"', '"kind":"singing"'));
    expect(damaged).toMatchObject({ ok: false });
    if (!damaged.ok) expect(damaged.problem).toMatch(/interviewEvents, entry 3/);
  });
});
