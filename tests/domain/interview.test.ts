import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elapsed, remaining } from '../../src/domain/clock';
import {
  applyInterviewEvent,
  areasShown,
  headOf,
  probeCardId,
  questionAt,
  replayInterview,
  roundAt,
  taps,
  turnAt,
  wordsOf,
  type Interview,
  type InterviewDeed,
  type InterviewEvent,
  type Place,
} from '../../src/domain/interview';
import { planDrill, planLoop } from '../../src/domain/interview-plan';
import { designPhases } from '../../src/domain/interview-script';
import { roundMinutes } from '../../src/domain/loop';
import {
  candidate,
  canonicalProbe,
  interviewEvent,
  interviewPlan,
  minutes,
  nextDeed,
  openingTime,
  plannedQuestion,
  plannedRound,
  readShippedDecks,
  Room,
  seconds,
  shippedCandidates,
  walk,
  walkTo,
} from '../support/interviews';
import { runs } from '../support/runs';

const story = plannedQuestion('own-outage', { areas: ['ownership', 'dive-deep'] });
const design = plannedQuestion('sd-queue', { kind: 'system-design', areas: ['design'] });
const motive = plannedQuestion('mo-why', { kind: 'motivation', areas: ['ownership'] });
/** Two rounds: a story and a design, then a motive with nothing to ask in return. */
const plan = interviewPlan([
  plannedRound('first', [story, design]),
  plannedRound('second', [motive], { opening: minutes(4), yours: 0 }),
]);

/** Where an interview has been, in order. */
function placesOf(events: readonly InterviewEvent[]): Place['name'][] {
  const places: Place[] = [];
  events.reduce<Interview | null>((state, event) => {
    const next = applyInterviewEvent(state, event);
    if (next && next.place !== places.at(-1)) places.push(next.place);
    return next;
  }, null);
  return places.map(({ name }) => name);
}

const times = <T>(count: number, ...items: readonly T[]) => Array.from({ length: count }, () => items).flat();

describe('a walk through a loop', () => {
  it('goes from the greeting through every question and its follow-ups to the last score', () => {
    const { events, state } = walk(new Room(plan));
    expect(placesOf(events)).toEqual([
      'opening',
      'question',
      'answer',
      'taps',
      ...times(4, 'listening', 'probe'),
      'question',
      ...times(4, 'answer', 'listening', 'probe'),
      'answer',
      'yours',
      'scoring',
      'break',
      'opening',
      'question',
      'answer',
      ...times(3, 'listening', 'probe'),
      'scoring',
      'over',
    ]);
    expect(state.place).toEqual({ name: 'over', wasStopped: false });
    expect(state.turns.map(({ question, round }) => [round, question.id])).toEqual([
      [0, 'own-outage'],
      [0, 'sd-queue'],
      [1, 'mo-why'],
    ]);
    expect(state.yours).toEqual({ 0: { questions: ['how-decided'], notes: '' } });
  });

  it('does not ask what a typed answer contained', () => {
    const { events } = walkTo(new Room(plan), 'yours', { words: () => 'We lost a region, and I rang the customer.' });
    expect(placesOf(events)).not.toContain('taps');
  });

  it('asks what a spoken story contained once, of nothing else, and keeps what was said', () => {
    const room = walkTo(new Room(plan), 'taps').happen({ kind: 'tapped', said: ['number', 'result'] });
    expect(room.state.place).toMatchObject({ name: 'listening', segment: 1 });
    walk(room);
    expect(room.state.turns.map(({ said }) => said)).toEqual([['number', 'result'], null, null]);
    expect(placesOf(room.events).filter((name) => name === 'taps')).toHaveLength(1);
  });

  it('takes a design phase by phase, with the interviewer’s word between', () => {
    const { state } = walk(new Room(plan));
    const parts = state.turns[1]?.parts ?? [];
    expect(parts.flatMap(({ kind, phase }) => (kind === 'answer' ? [phase] : []))).toEqual(designPhases);
    expect(parts.map(({ kind }) => kind)).toEqual([...times(4, 'answer', 'probe'), 'answer']);
    expect(parts.map(({ allowed }) => allowed / minutes(1))).toEqual([5, 0.5, 5, 0.5, 10, 0.5, 10, 0.5, 7]);
  });

  it('knows what was asked, what was said and which follow-up came when', () => {
    const { state } = walkTo(new Room(plan), 'yours', { words: ({ name }) => ` ${name} `, notes: 'S T A R' });
    const [turn] = state.turns;
    expect(turn?.parts.map(({ probe }) => probe)).toEqual([null, ...[0, 1, 2, 3].map(canonicalProbe)]);
    expect(turn?.parts.map(({ notes }) => notes)).toEqual(times(5, 'S T A R'));
    expect(turn && wordsOf(turn)).toBe(['answer', 'probe', 'probe', 'probe', 'probe'].join('\n\n'));
  });

  it('knows the round and the question that one is in', () => {
    const room = walkTo(new Room(plan), 'listening');
    expect(roundAt(room.state)?.id).toBe('first');
    expect(questionAt(room.state)).toBe(story);
    expect(turnAt(room.state)?.question).toBe(story);
    walkTo(room, 'break');
    expect(questionAt(room.state)).toBeNull();
    expect(roundAt(walk(room).state)).toBeNull();
  });

  it('is known to be open until it is over', () => {
    const room = new Room(plan);
    const head = { id: 'interview-1', form: 'loop', openedAt: openingTime };
    expect(headOf(room.state)).toEqual({ ...head, isOpen: 1 });
    expect(headOf(walk(room).state)).toEqual({ ...head, isOpen: 0 });
    expect(room.state.closedAt).toBe(room.now);
  });

  it('of a drill begins with its question and ends with its scores', () => {
    const { events, state } = walk(new Room(planDrill(candidate('own-outage'), 'L6', 'seed')));
    const followUps = times(4, 'listening', 'probe');
    expect(placesOf(events)).toEqual(['question', 'answer', 'taps', ...followUps, 'scoring', 'over']);
    expect(state.turns.map(({ question }) => question.id)).toEqual(['own-outage']);
  });

  it('passes through a round that has nothing to ask', () => {
    const empty = interviewPlan([plannedRound('first', []), plannedRound('second', [], { yours: 0 })]);
    const { events } = walk(new Room(empty));
    expect(placesOf(events)).toEqual(['opening', 'yours', 'scoring', 'break', 'opening', 'scoring', 'over']);
  });
});

describe('the clock of a place', () => {
  it.each([
    ['opening', minutes(3)],
    ['question', null],
    ['answer', minutes(2)],
    ['taps', null],
    ['listening', null],
    ['probe', seconds(30)],
    ['yours', minutes(5)],
    ['scoring', null],
    ['break', null],
  ] as const)('in %s allows %d ms', (name, allowed) => {
    const { state, now } = walkTo(new Room(plan), name);
    expect(remaining(state.clock, now)).toBe(allowed);
    expect(elapsed(state.clock, now + 7000)).toBe(7000);
  });

  it('of the second greeting is that of its round', () => {
    const { state } = walkTo(walkTo(new Room(plan), 'break'), 'opening');
    expect(state.clock.allowed).toBe(minutes(4));
  });

  it('of an answer is the kind’s, for each question that was planned', () => {
    for (const [kind, allowed] of [
      ['behavioural', minutes(2)],
      ['motivation', minutes(1)],
      ['people', minutes(3)],
      ['strategy', minutes(3)],
      ['system-design', minutes(5)],
    ] as const) {
      const room = new Room(planDrill(candidate('a', { kind }), 'L6', 'seed')).happen({ kind: 'answering' });
      expect(room.state.clock.allowed, kind).toBe(allowed);
    }
  });
});

describe('time that is over', () => {
  it('is counted, not cut: a follow-up answered in 37 s took 37 of 30', () => {
    const room = walkTo(new Room(plan), 'probe').wait(seconds(37));
    expect(remaining(room.state.clock, room.now)).toBe(seconds(-7));
    room.happen({ kind: 'answered', text: '', notes: '', isSpoken: false });
    expect(turnAt(room.state)?.parts.at(-1)).toMatchObject({ kind: 'probe', allowed: seconds(30), took: seconds(37) });
    expect(room.state.place).toMatchObject({ name: 'listening', segment: 2 });
  });

  it('moves nothing on by itself: an answer of ten minutes is one answer', () => {
    const room = walkTo(new Room(plan), 'answer').wait(minutes(10)).happen({ kind: 'repeated' });
    expect(room.state.place.name).toBe('answer');
    room.happen({ kind: 'answered', text: '', notes: '', isSpoken: false });
    expect(turnAt(room.state)?.parts).toMatchObject([{ took: minutes(10), allowed: minutes(2) }]);
  });
});

describe('a pause', () => {
  it('stops the clock, and is counted by itself', () => {
    const room = walkTo(new Room(plan), 'answer').wait(seconds(40)).happen({ kind: 'paused' }).wait(minutes(9));
    expect(remaining(room.state.clock, room.now)).toBe(seconds(80));
    room.happen({ kind: 'resumed' }).wait(seconds(20));
    expect(remaining(room.state.clock, room.now)).toBe(seconds(60));
    room.happen({ kind: 'answered', text: '', notes: '', isSpoken: false });
    expect(turnAt(room.state)?.parts[0]?.took).toBe(seconds(60));
    expect(room.state).toMatchObject({ pauses: 1, pausedFor: minutes(9) });
    expect(room.state.used[0]).toBe(room.now - openingTime - minutes(9));
  });

  it.each(['opening', 'question', 'answer', 'taps', 'listening', 'probe', 'yours', 'scoring', 'break'] as const)(
    'in %s is over, and counted, when one simply goes on',
    (name) => {
      const room = walkTo(new Room(plan), name);
      const [usedBefore = 0] = room.state.used;
      room.wait(seconds(5)).happen({ kind: 'paused' }).wait(minutes(9)).happen(nextDeed(room.state));
      expect(room.state).toMatchObject({ pauses: 1, pausedFor: minutes(9) });
      expect(room.state.clock.pausedAt).toBeNull();
      const isOfRound = name !== 'scoring' && name !== 'break';
      expect(room.state.used[0]).toBe(usedBefore + (isOfRound ? seconds(5) : 0));
    },
  );

  it('is not made twice, and not ended where there is none', () => {
    const running = walkTo(new Room(plan), 'answer');
    const { state } = running;
    expect(running.happen({ kind: 'resumed' }).state).toBe(state);
    const paused = running.happen({ kind: 'paused' }).wait(minutes(1)).state;
    expect(running.happen({ kind: 'paused' }).state).toBe(paused);
    running.wait(minutes(1)).happen({ kind: 'resumed' });
    expect(running.state).toMatchObject({ pauses: 1, pausedFor: minutes(2) });
  });

  it('is counted as often as it was made', () => {
    const room = walkTo(new Room(plan), 'answer');
    for (const span of [1, 2, 3]) room.happen({ kind: 'paused' }).wait(minutes(span)).happen({ kind: 'resumed' });
    expect(room.state).toMatchObject({ pauses: 3, pausedFor: minutes(6) });
  });
});

describe('a minute to think', () => {
  const thinking = () => walkTo(new Room(plan), 'question').wait(seconds(12)).happen({ kind: 'thinking' });

  it('begins when it is asked for, and is part of the thought and not of the answer', () => {
    const room = thinking();
    expect(remaining(room.state.clock, room.now)).toBe(seconds(60));
    room.wait(seconds(50)).happen({ kind: 'answering' });
    expect(turnAt(room.state)?.thought).toBe(seconds(62));
    expect(remaining(room.state.clock, room.now)).toBe(minutes(2));
  });

  it('may run over, and is given once', () => {
    const room = thinking().wait(seconds(75));
    const { state } = room;
    expect(remaining(state.clock, room.now)).toBe(seconds(-15));
    expect(room.happen({ kind: 'thinking' }).state).toBe(state);
    room.happen({ kind: 'answering' });
    expect(turnAt(room.state)?.thought).toBe(seconds(87));
  });

  it('stands still in a pause', () => {
    const room = thinking().wait(seconds(10)).happen({ kind: 'paused' }).wait(minutes(5)).happen({ kind: 'resumed' });
    expect(remaining(room.state.clock, room.now)).toBe(seconds(50));
  });
});

describe('a question', () => {
  it('is said again as often as it is asked for, and that is counted', () => {
    const room = walkTo(new Room(plan), 'question').happen({ kind: 'repeated' }).happen({ kind: 'answering' });
    room.happen({ kind: 'repeated' });
    walkTo(room, 'probe').happen({ kind: 'repeated' });
    expect(turnAt(room.state)?.repeats).toBe(3);
    expect(room.state.place.name).toBe('probe');
    expect(walk(room).state.turns.map(({ repeats }) => repeats)).toEqual([3, 0, 0]);
  });

  it.each(['question', 'answer'] as const)('that is skipped at its %s gives way to the next', (name) => {
    const room = walkTo(new Room(plan), name).happen({ kind: 'passed' });
    expect(room.state.place).toEqual({ name: 'question', round: 0, question: 1 });
    expect(room.state.turns.map(({ wasPassed }) => wasPassed)).toEqual([true, false]);
    expect(areasShown(room.state, 0)).toEqual(['design']);
  });

  it('that is skipped in the middle of a design keeps what was said of it', () => {
    const isOutline = (place: Place) => place.name === 'answer' && place.question === 1 && place.segment === 4;
    const room = walk(new Room(plan), {}, isOutline).happen({ kind: 'passed' });
    expect(room.state.place.name).toBe('yours');
    expect(turnAt(room.state)).toMatchObject({ wasPassed: true, parts: { length: 4 } });
  });

  it('keeps its other follow-ups when one is skipped', () => {
    const room = walkTo(new Room(plan), 'probe').wait(seconds(8)).happen({ kind: 'passed' });
    expect(room.state.place).toMatchObject({ name: 'listening', segment: 2 });
    expect(turnAt(room.state)?.parts.at(-1)).toMatchObject({ kind: 'probe', wasPassed: true, took: seconds(8) });
    expect(turnAt(room.state)?.wasPassed).toBe(false);
    expect(walk(room).state.turns[0]?.parts).toHaveLength(5);
  });
});

describe('an answer that tells nothing', () => {
  const heardNothing = () =>
    new Room(shortPlan)
      .happen({ kind: 'begun' })
      .happen({ kind: 'answering' })
      .happen({ kind: 'answered', text: 'I can’t think of one.', notes: '', isSpoken: false });

  it('is asked for again, with the time of an answer, and what comes is the answer', () => {
    const room = heardNothing().happen({ kind: 'probed', probe: { from: 'another', wording: 0 }, filled: null });
    expect(room.state.clock.allowed).toBe(minutes(2));
    room.happen({ kind: 'answered', text: 'There was Marta.', notes: '', isSpoken: false });
    expect(room.state.turns.at(-1)?.parts).toMatchObject([
      { kind: 'answer', allowed: minutes(2) },
      { kind: 'answer', allowed: minutes(2), text: 'There was Marta.' },
    ]);
    expect(room.state.place.name).toBe('listening');
  });

  it('is let go, and the next question comes', () => {
    const room = heardNothing().happen({ kind: 'letGo' });
    expect(room.state.place).toMatchObject({ name: 'question', question: 1 });
    expect(room.state.turns[0]?.wasPassed).toBe(false);
  });
});

describe('a round that is cut short', () => {
  const cut = (name: Place['name']) => walkTo(new Room(plan), name).happen({ kind: 'roundCut' });

  it.each([
    ['opening', 0],
    ['question', 0],
    ['answer', 1],
    ['taps', 1],
    ['listening', 1],
    ['probe', 1],
  ] as const)('at %s goes on to the candidate’s own questions, with %d asked', (name, asked) => {
    const { state } = cut(name);
    expect(state.place).toEqual({ name: 'yours', round: 0 });
    expect(state.turns).toHaveLength(asked);
  });

  it('keeps what was said, and can be scored', () => {
    const room = cut('listening');
    expect(room.state.turns[0]?.parts).toHaveLength(1);
    walkTo(room, 'scoring').happen({ kind: 'answerScored', turn: 0, score: 3, evidence: '', missed: [] });
    expect(room.state.turns[0]?.score).toBe(3);
  });

  it('takes nothing from the next', () => {
    expect(walk(cut('question')).state.turns.map(({ question }) => question.id)).toEqual(['mo-why']);
  });
});

describe('an interview that is ended before its end', () => {
  it.each([
    ['opening', 'over'],
    ['question', 'over'],
    ['answer', 'over'],
    ['taps', 'scoring'],
    ['listening', 'scoring'],
    ['probe', 'scoring'],
    ['yours', 'scoring'],
    ['scoring', 'over'],
    ['break', 'over'],
  ] as const)('at %s goes to %s: what was answered is scored first', (name, next) => {
    const room = walkTo(new Room(plan), name);
    const [usedBefore = 0] = room.state.used;
    room.wait(seconds(20)).happen({ kind: 'stopped' });
    expect(room.state.place).toEqual(next === 'over' ? { name: 'over', wasStopped: true } : { name: next, round: 0 });
    expect(room.state.closedAt).toBe(next === 'over' ? room.now : null);
    const isOfRound = name !== 'scoring' && name !== 'break';
    expect(room.state.used).toEqual([usedBefore + (isOfRound ? seconds(20) : 0), 0]);
  });

  it('is over with these scores, whatever rounds were still to come', () => {
    const room = walkTo(new Room(plan), 'listening').happen({ kind: 'stopped' });
    room.happen({ kind: 'answerScored', turn: 0, score: 4, evidence: '', missed: [] });
    room.wait(minutes(2)).happen({ kind: 'scored' });
    expect(room.state).toMatchObject({ place: { name: 'over', wasStopped: true }, closedAt: room.now });
    expect(room.state.turns.map(({ score }) => score)).toEqual([4]);
  });

  it('may be left from there without a score, too', () => {
    const room = walkTo(new Room(plan), 'listening').happen({ kind: 'stopped' }).happen({ kind: 'stopped' });
    expect(room.state.place).toEqual({ name: 'over', wasStopped: true });
  });

  it('keeps the scores of the rounds before', () => {
    const room = walkTo(new Room(plan), 'break', { score: () => ({ score: 4 }) });
    walkTo(room, 'opening').happen({ kind: 'stopped' });
    expect(room.state.place.name).toBe('over');
    expect(room.state.turns.map(({ score }) => score)).toEqual([4, 4]);
  });

  it('did not ask a question that nobody began to answer', () => {
    const first = walkTo(new Room(plan), 'question').happen({ kind: 'stopped' });
    expect(first.state.turns).toEqual([]);
    const isSecond = (place: Place) => place.name === 'question' && place.question === 1;
    const second = walk(new Room(plan), {}, isSecond).happen({ kind: 'stopped' });
    expect(second.state.turns.map(({ question }) => question.id)).toEqual(['own-outage']);
  });
});

describe('an absence', () => {
  const away = (wasPause: boolean) => {
    const room = walkTo(new Room(plan), 'answer').wait(seconds(30));
    const from = room.now;
    return room.wait(minutes(6)).happen({ kind: 'returned', from, wasPause });
  };

  it('that was a pause is taken off the clock, and counted as one', () => {
    const room = away(true);
    expect(elapsed(room.state.clock, room.now)).toBe(seconds(30));
    expect(room.state).toMatchObject({ pauses: 1, pausedFor: minutes(6) });
    room.wait(seconds(5)).happen({ kind: 'answered', text: '', notes: '', isSpoken: false });
    expect(turnAt(room.state)?.parts[0]?.took).toBe(seconds(35));
  });

  it('that was none counts as speaking', () => {
    const room = away(false);
    expect(elapsed(room.state.clock, room.now)).toBe(minutes(6.5));
    expect(room.state).toMatchObject({ pauses: 0, pausedFor: 0 });
  });

  it('takes off no more than the time in its place, and nothing that lies ahead', () => {
    const early = walkTo(new Room(plan), 'answer').wait(seconds(30));
    early.happen({ kind: 'returned', from: openingTime - minutes(60), wasPause: true });
    expect(elapsed(early.state.clock, early.now)).toBe(0);
    expect(early.state.pausedFor).toBe(seconds(30));
    const late = walkTo(new Room(plan), 'answer').wait(seconds(30));
    late.happen({ kind: 'returned', from: late.now + minutes(5), wasPause: true });
    expect(elapsed(late.state.clock, late.now)).toBe(seconds(30));
    expect(late.state.pausedFor).toBe(0);
  });

  it('during a pause is that pause', () => {
    const room = walkTo(new Room(plan), 'answer').happen({ kind: 'paused' });
    const { state } = room;
    const from = room.now;
    room.wait(minutes(6)).happen({ kind: 'returned', from, wasPause: true });
    expect(room.state).toBe(state);
    expect(room.happen({ kind: 'resumed' }).state).toMatchObject({ pauses: 1, pausedFor: minutes(6) });
  });
});

describe('a finding of the analysis', () => {
  it('is wrong when the candidate says so, until they take it back, also when all is over', () => {
    const room = walk(new Room(plan));
    const judge = (isWrong: boolean) =>
      room.happen({ kind: 'findingJudged', turn: 0, gap: 'no-metric', isWrong }).state.turns[0]?.wrongFindings;
    const { state } = room;
    expect(judge(false)).toEqual([]);
    expect(room.state).toBe(state);
    expect(judge(true)).toEqual(['no-metric']);
    expect(judge(true)).toEqual(['no-metric']);
    expect(judge(false)).toEqual([]);
    expect(room.state).toMatchObject({ place: state.place, closedAt: state.closedAt, used: state.used });
    expect(room.happen({ kind: 'findingJudged', turn: 9, gap: 'blame', isWrong: true }).state.turns).toHaveLength(3);
  });
});

describe('scoring a round', () => {
  const scoring = () => walkTo(new Room(plan), 'scoring');

  it('keeps the last score of each answer, its evidence and the follow-ups that were missed', () => {
    const room = scoring();
    room.happen({ kind: 'answerScored', turn: 0, score: 2, evidence: '', missed: [] });
    room.happen({ kind: 'answerScored', turn: 0, score: 4, evidence: '“I rang them”', missed: [0, 2, 9] });
    expect(room.state.turns[0]).toMatchObject({ score: 4, evidence: '“I rang them”', missed: [2] });
    expect(room.state.turns[1]?.score).toBeNull();
  });

  it('keeps the last score of each area that the round showed, and of no other', () => {
    const room = scoring();
    const score = (area: 'ownership' | 'design' | 'frugality', value: 3 | 5, round = 0) =>
      room.happen({ kind: 'areaScored', round, area, score: value, evidence: '' });
    const { state: unscored } = room;
    score('ownership', 3);
    score('design', 3);
    score('ownership', 5);
    const { state } = room;
    expect(score('frugality', 5).state).toBe(state);
    expect(score('ownership', 5, 1).state).toBe(state);
    expect(unscored.areaScores).toEqual([]);
    expect(state.areaScores).toEqual([
      { round: 0, area: 'design', score: 3, evidence: '' },
      { round: 0, area: 'ownership', score: 5, evidence: '' },
    ]);
  });

  it('is about its own answers only', () => {
    const room = walkTo(walkTo(scoring(), 'break'), 'scoring');
    const { state } = room;
    expect(room.happen({ kind: 'answerScored', turn: 0, score: 5, evidence: '', missed: [] }).state).toBe(state);
    expect(room.happen({ kind: 'answerScored', turn: 9, score: 5, evidence: '', missed: [] }).state).toBe(state);
    room.happen({ kind: 'answerScored', turn: 2, score: 5, evidence: '', missed: [] });
    expect(room.state.turns.map(({ score }) => score)).toEqual([null, null, 5]);
  });

  it('shows the areas of what was asked, those of most questions first', () => {
    const asked = [story, plannedQuestion('dd-query', { areas: ['dive-deep'] }), design];
    const { state } = walkTo(new Room(interviewPlan([plannedRound('only', asked)])), 'scoring');
    expect(areasShown(state, 0)).toEqual(['dive-deep', 'ownership', 'design']);
    expect(areasShown(state, 1)).toEqual([]);
  });
});

it('a follow-up’s card is named by its question and what it asks', () => {
  expect(probeCardId('own-outage', { from: 'question', id: 'who-paid' })).toBe('own-outage.probe.who-paid');
  expect(probeCardId('own-outage', canonicalProbe(0))).toBe('own-outage.probe.own-part');
  expect(probeCardId('own-outage', { from: 'contradiction', first: 'four people', second: 'nine people' })).toBe(
    'own-outage.probe.contradiction',
  );
  const gap = { from: 'gap', gap: 'no-metric', id: 'nm-graph', quote: null } as const;
  expect(probeCardId('own-outage', gap)).toBe('own-outage.probe.no-metric');
});

describe('a day of five rounds', () => {
  const decks = readShippedDecks();
  const [loop] = decks.loops;
  if (!loop) throw new Error('a loop is shipped');
  const fiveRounds = planLoop({
    loop,
    roundIds: loop.rounds.map(({ id }) => id),
    level: 'L6',
    region: null,
    pace: 'real',
    seed: 'a whole day',
    candidates: shippedCandidates(decks),
  });

  it('of 285 minutes is 285 minutes by the clock of the room, whatever lies between the rounds', () => {
    const room = new Room(fiveRounds);
    let roundBegan = room.now;
    while (room.state.place.name !== 'over') {
      const { place, clock } = room.state;
      if (place.name === 'break') roundBegan = room.wait(minutes(10)).now;
      else if (place.name === 'scoring') room.wait(minutes(7));
      else if (place.name === 'question') room.wait(seconds(45));
      // The candidate's own questions last as long as the round has time.
      else if (place.name === 'yours') room.now = roundBegan + minutes(roundMinutes(loop.rounds[place.round]!));
      else room.wait(clock.allowed ?? 0);
      room.happen(nextDeed(room.state, { words: () => 'said' }));
    }
    expect(room.state.used.map((used) => used / minutes(1))).toEqual([45, 60, 60, 60, 60]);
    expect(room.now - openingTime).toBe(minutes(285 + 5 * 7 + 4 * 10));
  });

  it('loses and gains no millisecond, however long each thing takes and wherever it is interrupted', () => {
    const anyStay = fc.record({ before: fc.nat(400_000), pause: fc.option(fc.nat(4_000_000)), after: fc.nat(9999) });
    fc.assert(
      fc.property(fc.infiniteStream(anyStay), (stays) => {
        const room = new Room(fiveRounds);
        const used = fiveRounds.rounds.map(() => 0);
        let paused = 0;
        while (room.state.place.name !== 'over') {
          const { place } = room.state;
          const { before, pause, after } = stays.next().value ?? { before: 0, pause: null, after: 0 };
          room.wait(before);
          if (pause !== null) room.happen({ kind: 'paused' }).wait(pause).happen({ kind: 'resumed' });
          room.wait(after).happen(nextDeed(room.state));
          paused += pause ?? 0;
          if (place.name !== 'scoring' && place.name !== 'break')
            used[place.round] = (used[place.round] ?? 0) + before + after;
        }
        expect(room.state.used).toEqual(used);
        expect(room.state.pausedFor).toBe(paused);
      }),
      { numRuns: runs(10) },
    );
  });
});

/** Where each deed fits; what else it needs stands in `fits`. */
const placesFor: Readonly<Record<InterviewDeed['kind'], readonly Place['name'][]>> = {
  opened: [],
  begun: ['opening', 'break'],
  thinking: ['question'],
  repeated: ['question', 'answer', 'probe'],
  answering: ['question'],
  answered: ['answer', 'probe'],
  tapped: ['taps'],
  probed: ['listening'],
  letGo: ['listening'],
  passed: ['question', 'answer', 'probe'],
  roundCut: ['opening', 'question', 'answer', 'taps', 'listening', 'probe'],
  asked: ['yours'],
  answerScored: ['scoring'],
  areaScored: ['scoring'],
  scored: ['scoring'],
  paused: ['opening', 'question', 'answer', 'taps', 'listening', 'probe', 'yours', 'scoring', 'break'],
  resumed: ['opening', 'question', 'answer', 'taps', 'listening', 'probe', 'yours', 'scoring', 'break'],
  returned: ['opening', 'question', 'answer', 'taps', 'listening', 'probe', 'yours', 'scoring', 'break'],
  findingJudged: ['opening', 'question', 'answer', 'taps', 'listening', 'probe', 'yours', 'scoring', 'break', 'over'],
  stopped: ['opening', 'question', 'answer', 'taps', 'listening', 'probe', 'yours', 'scoring', 'break'],
};

function fits({ place, clock, turns }: Interview, deed: InterviewDeed): boolean {
  if (!placesFor[deed.kind].includes(place.name)) return false;
  const round = 'round' in place ? place.round : null;
  if (deed.kind === 'thinking') return clock.allowed === null;
  if (deed.kind === 'paused') return clock.pausedAt === null;
  if (deed.kind === 'resumed') return clock.pausedAt !== null;
  if (deed.kind === 'returned') return deed.wasPause && clock.pausedAt === null;
  if (deed.kind === 'findingJudged') return turns[deed.turn]?.wrongFindings.includes(deed.gap) === !deed.isWrong;
  if (deed.kind === 'answerScored') return turns[deed.turn]?.round === round;
  if (deed.kind !== 'areaScored') return true;
  const shown = turns.filter((turn) => turn.round === round && !turn.wasPassed);
  return deed.round === round && shown.some((turn) => turn.question.areas.includes(deed.area));
}

/** The same two rounds with fewer follow-ups, so that chance gets to the end of them. */
const shortPlan = interviewPlan([
  plannedRound('first', [
    { ...story, script: story.script.slice(0, 3) },
    { ...design, script: design.script.slice(0, 3) },
  ]),
  plannedRound('second', [{ ...motive, script: motive.script.slice(0, 1) }], { yours: 0 }),
]);

/** What may happen in a room: the next thing, or anything at all; an absence is one since the last thing that happened. */
type Happening =
  | { readonly do: 'go on' }
  | { readonly do: 'deed'; readonly deed: InterviewDeed }
  | { readonly do: 'return'; readonly share: number; readonly wasPause: boolean };

const anyScore = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const);
const anyText = fc.constantFrom('', ' ', 'I rang the customer.');
const anyPlainDeed = fc.constantFrom<InterviewDeed>(
  { kind: 'opened', plan: interviewPlan([]) },
  { kind: 'begun' },
  { kind: 'thinking' },
  { kind: 'repeated' },
  { kind: 'answering' },
  { kind: 'letGo' },
  { kind: 'probed', probe: { from: 'another', wording: 1 }, filled: null },
  { kind: 'probed', probe: { from: 'phase', phase: 'clarify', wording: 0 }, filled: null },
  { kind: 'passed' },
  { kind: 'roundCut' },
  { kind: 'scored' },
  { kind: 'paused' },
  { kind: 'resumed' },
);
const anyTellingDeed: fc.Arbitrary<InterviewDeed> = fc.oneof(
  fc.record({ kind: fc.constant('answered' as const), text: anyText, notes: anyText, isSpoken: fc.boolean() }),
  fc.record({ kind: fc.constant('tapped' as const), said: fc.option(fc.subarray([...taps])) }),
  fc.record({ kind: fc.constant('probed' as const), probe: fc.nat(3).map(canonicalProbe), filled: fc.constant(null) }),
  fc.record({ kind: fc.constant('asked' as const), questions: fc.array(anyText), notes: anyText }),
  fc.record({
    kind: fc.constant('findingJudged' as const),
    turn: fc.nat(3),
    gap: fc.constantFrom('no-metric' as const, 'blame' as const),
    isWrong: fc.boolean(),
  }),
);
const anyScoringDeed: fc.Arbitrary<InterviewDeed> = fc.oneof(
  fc.record({
    kind: fc.constant('answerScored' as const),
    turn: fc.nat(3),
    score: anyScore,
    evidence: anyText,
    missed: fc.array(fc.nat(10)),
  }),
  fc.record({
    kind: fc.constant('areaScored' as const),
    round: fc.nat(2),
    area: fc.constantFrom('ownership' as const, 'dive-deep' as const, 'design' as const, 'frugality' as const),
    score: anyScore,
    evidence: anyText,
  }),
);
const anyDeed = fc.oneof(
  { weight: 3, arbitrary: anyPlainDeed },
  { weight: 2, arbitrary: anyTellingDeed },
  { weight: 3, arbitrary: anyScoringDeed },
);
const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 12, arbitrary: fc.constant({ do: 'go on' as const }) },
  { weight: 10, arbitrary: anyDeed.map((deed) => ({ do: 'deed' as const, deed })) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('return' as const),
      share: fc.integer({ min: 0, max: 4 }),
      wasPause: fc.boolean(),
    }),
  },
);
const anyHappenings = (least: number) =>
  fc.tuple(
    fc.array(fc.record({ wait: fc.integer({ min: least, max: 100_000 }), what: anyHappening }), {
      maxLength: 90,
      size: 'max',
    }),
    fc.boolean(),
  );
type Happenings = readonly { readonly wait: number; readonly what: Happening }[];

/** Does all of it, then leaves if `leaves`; tells of every deed before and after it happened. */
function live(
  happenings: Happenings,
  leaves: boolean,
  see: (step: { before: Interview; deed: InterviewDeed; after: Interview; wait: number; away: number }) => void,
): Room {
  const room = new Room(shortPlan);
  const happen = (wait: number, what: Happening) => {
    const before = room.state;
    room.wait(wait);
    const away = what.do === 'return' ? Math.floor((Math.max(0, wait) * what.share) / 4) : 0;
    const deed =
      what.do === 'return'
        ? { kind: 'returned' as const, from: room.now - away, wasPause: what.wasPause }
        : what.do === 'deed'
          ? what.deed
          : nextDeed(before);
    see({ before, deed, after: room.happen(deed).state, wait, away });
  };
  for (const { wait, what } of happenings) happen(wait, what);
  if (leaves) {
    happen(1000, { do: 'deed', deed: { kind: 'stopped' } });
    happen(1000, { do: 'go on' });
  }
  return room;
}

describe('whatever happens in a room', () => {
  it('fits and changes it, or does not fit and leaves it exactly as it is', () => {
    fc.assert(
      fc.property(anyHappenings(-5000), ([happenings, leaves]) => {
        const { events } = live(happenings, leaves, ({ before, deed, after }) => {
          expect(after !== before, `${deed.kind} in ${before.place.name}`).toBe(fits(before, deed));
        });
        const state = replayInterview(events);
        expect(events.some(({ id }) => id === state?.lastEvent)).toBe(true);
      }),
      { numRuns: runs(150) },
    );
  });

  it('is kept by its log: replaying it up to any moment, or from a file, gives the room as it then was', () => {
    fc.assert(
      fc.property(anyHappenings(-5000), fc.nat(), ([happenings, leaves], moment) => {
        const states: Interview[] = [];
        const shown: Interview[] = [];
        const { events } = live(happenings, leaves, ({ after }) => {
          states.push(after);
          shown.push(structuredClone(after));
        });
        // What was shown is not changed afterwards.
        expect(states).toEqual(shown);
        if (shown.length === 0) return;
        const index = moment % shown.length;
        expect(replayInterview(events.slice(0, index + 2))).toEqual(shown[index]);
        const fromFile = JSON.parse(JSON.stringify(events)) as InterviewEvent[];
        expect(replayInterview(fromFile)).toEqual(shown.at(-1));
      }),
      { numRuns: runs(60) },
    );
  });

  it('names the newest event that changed something', () => {
    const room = walkTo(new Room(plan), 'question');
    expect(room.state.lastEvent).toBe(room.events.at(-1)?.id);
    const { lastEvent } = room.state;
    expect(room.happen({ kind: 'scored' }).state.lastEvent).toBe(lastEvent);
    expect(room.happen({ kind: 'repeated' }).state.lastEvent).toBe(room.events.at(-1)?.id);
  });

  it('takes exactly its time: what a round used is what passed in it, pauses and absences left out', () => {
    fc.assert(
      fc.property(anyHappenings(0), ([happenings, leaves]) => {
        const used = shortPlan.rounds.map(() => 0);
        const { state, now } = live(happenings, leaves, ({ before: { place, clock }, after, wait, away }) => {
          if (!('round' in place) || place.name === 'scoring' || place.name === 'break') return;
          const wasAway = after.clock.paused !== clock.paused && clock.pausedAt === null ? away : 0;
          const passed = clock.pausedAt === null ? wait - wasAway : 0;
          used[place.round] = (used[place.round] ?? 0) + passed;
        });
        const { place } = state;
        const underWay =
          place.name === 'over' || place.name === 'scoring' || place.name === 'break' ? null : place.round;
        const shown = state.used.map((span, round) => span + (round === underWay ? elapsed(state.clock, now) : 0));
        expect(shown).toEqual(used);
      }),
      { numRuns: runs(150) },
    );
  });

  it('never takes less than no time, even if the machine’s clock is set back', () => {
    fc.assert(
      fc.property(anyHappenings(-100_000), ([happenings, leaves]) => {
        const { state } = live(happenings, leaves, () => {});
        const spans = state.turns.flatMap(({ parts, thought }) => [thought, ...parts.map(({ took }) => took)]);
        expect(Math.min(state.pausedFor, ...state.used, ...spans)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: runs(50) },
    );
  });

  it('begins with its being opened, once', () => {
    expect(replayInterview([])).toBeNull();
    expect(replayInterview([interviewEvent({ kind: 'begun' }, 1, 1)])).toBeNull();
    const { state, events } = new Room(plan).happen({ kind: 'opened', plan: interviewPlan([]) });
    expect(state.plan).toBe(plan);
    expect(state.openedAt).toBe(openingTime);
    expect(replayInterview(events)).toEqual(state);
  });
});
