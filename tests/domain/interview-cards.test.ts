import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEvent, untouchedCard, type CardState } from '../../src/domain/card-log';
import { cardsToGrade, gradeCards, gradingAction } from '../../src/domain/interview-cards';
import { type Interview, type Probe, type Score } from '../../src/domain/interview';
import { previewOutcomes, type Rating } from '../../src/domain/scheduler';
import { defaultSettings } from '../../src/domain/settings';
import { dayNumber, reviewCard, ulidLike } from '../support/cards';
import {
  interviewPlan,
  minutes,
  plannedQuestion,
  plannedRound,
  readShippedDecks,
  Room,
  seconds,
  walk,
  walkTo,
  type Manner,
} from '../support/interviews';
import { designPhases } from '../../src/domain/interview-script';
import { canonicalProbes, gapIds } from '../../src/domain/question';

const today = dayNumber(20_000);
const now = 20_000 * 86_400_000;
const evidence = '“I rang the customer”';
const plan = interviewPlan([
  plannedRound('first', [plannedQuestion('own-outage'), plannedQuestion('mo-why', { kind: 'motivation' })]),
  plannedRound('second', [plannedQuestion('sd-queue', { kind: 'system-design', areas: ['design'] })]),
]);

const grade = (interview: Interview, cards: readonly CardState[] = []) =>
  gradeCards(interview, cards, now, today, defaultSettings);
const gradesOf = (interview: Interview) => grade(interview).map(({ cardId, deed }) => [cardId, ratingOf(deed)]);
const ratingOf = (deed: ReturnType<typeof grade>[number]['deed']): Rating | null =>
  deed.kind === 'reviewed' ? deed.rating : null;

/** The review that one score of the first question makes of its card. */
function reviewBy(score: Score, card = untouchedCard('own-outage'), manner: Manner = {}) {
  const { state } = walk(new Room(plan), {
    score: (turn) => (turn.question === plan.rounds[0]?.questions[0] ? { score, evidence } : null),
    ...manner,
  });
  const [step] = grade(state, [card]);
  if (step?.deed.kind !== 'reviewed') throw new Error('a scored answer is a review');
  return step.deed;
}

/** The card as the review leaves it. */
const after = (card: CardState, deed: ReturnType<typeof reviewBy>) =>
  applyEvent(card, { id: ulidLike(now, 1), action: 'a', cardId: card.id, at: now, day: today, ...deed });

describe('a scored answer', () => {
  const cards: [string, CardState][] = [
    ['new', untouchedCard('own-outage')],
    ['reviewed', reviewCard('own-outage')],
    ['long known', reviewCard('own-outage', { elapsed: 200, interval: 180 })],
    ['half learned', { ...reviewCard('own-outage', { elapsed: 0 }), phase: 'learning', step: 1, dueAt: now }],
    ['relearned', { ...reviewCard('own-outage', { elapsed: 0 }), phase: 'relearning', step: 0, dueAt: now }],
  ];

  it.each([
    [1, 1],
    [2, 1],
    [3, 2],
    [4, 3],
    [5, 4],
  ] as const)('of %d is rated %d', (score, rating) => {
    expect(reviewBy(score).rating).toBe(rating);
  });

  it('of 4 or 5 without a line of evidence is rated as the 3 that it counts for', () => {
    for (const score of [4, 5] as const)
      expect(reviewBy(score, untouchedCard('own-outage'), { score: () => ({ score }) }).rating).toBe(2);
    expect(reviewBy(5, untouchedCard('own-outage'), { score: () => ({ score: 5 }), notes: 'S T A R' }).rating).toBe(4);
  });

  it.each(cards)('that went badly is due tomorrow and not in ten minutes: a %s card', (_, card) => {
    for (const score of [1, 2] as const) {
      const deed = reviewBy(score, card);
      expect(deed).toMatchObject({ rating: 1, phase: 'review', dueDay: today + 1, dueAt: null });
      expect(after(card, deed)).toMatchObject({ phase: 'review', dueDay: today + 1, dueAt: null, reps: card.reps + 1 });
    }
  });

  it('that went badly is a lapse of a card that was known', () => {
    const card = reviewCard('own-outage');
    expect(after(card, reviewBy(2, card)).lapses).toBe(card.lapses + 1);
    expect(after(card, reviewBy(3, card)).lapses).toBe(card.lapses);
  });

  it.each(cards)('is due when FSRS says, without learning steps: a %s card', (_, card) => {
    const promised = previewOutcomes(card, today, { ...defaultSettings, learningSteps: [], relearningSteps: [] });
    const dueDays = ([3, 4, 5] as const).map((score) => {
      const deed = reviewBy(score, card);
      const outcome = promised[deed.rating];
      expect(deed).toMatchObject({ phase: 'review', dueAt: null });
      expect(deed.dueDay - today).toBe(outcome.wait.unit === 'days' ? outcome.wait.days : null);
      expect(after(card, deed).memory).toEqual(outcome.memory);
      return deed.dueDay;
    });
    expect(dueDays[0]).toBeGreaterThan(today);
    expect(dueDays).toEqual(dueDays.toSorted((a, b) => a - b));
  });

  it('is a review of that interview, and took as long as one spoke on it', () => {
    const deed = reviewBy(4, untouchedCard('own-outage'), { stay: ({ name }) => seconds(name === 'answer' ? 95 : 20) });
    expect(deed).toMatchObject({ interview: 'interview-1', took: seconds(95) });
  });

  it('took all phases of a design, and no more than an hour in a room that was left running', () => {
    const tookIn = (span: number) => {
      const manner: Manner = {
        stay: ({ name }) => (name === 'answer' ? span : seconds(20)),
        score: ({ question }) => (question.id === 'sd-queue' ? { score: 3 } : null),
      };
      const [step] = grade(walk(new Room(plan), manner).state);
      return step?.deed.kind === 'reviewed' ? step.deed.took : null;
    };
    expect(tookIn(minutes(7))).toBe(minutes(35));
    expect(tookIn(minutes(300))).toBe(minutes(60));
  });
});

describe('what is not scored', () => {
  it('touches no card, nor do its follow-ups', () => {
    const { state } = walk(new Room(plan), { passes: () => true });
    expect(state.turns[0]?.parts.some(({ wasPassed }) => wasPassed)).toBe(true);
    expect(cardsToGrade(state)).toEqual([]);
    expect(grade(state)).toEqual([]);
  });

  it('touches no card when it was skipped', () => {
    const room = walkTo(new Room(plan), 'question').happen({ kind: 'passed' });
    walk(room, { score: ({ wasPassed }) => (wasPassed ? null : { score: 3 }) });
    expect(cardsToGrade(room.state)).toEqual(['mo-why', 'sd-queue']);
  });
});

describe('a follow-up', () => {
  const firstOnly =
    (missed: readonly number[]): Required<Manner>['score'] =>
    ({ question }) =>
      question.id === 'own-outage' ? { score: 4, evidence, missed } : null;

  it('that had no answer, or was skipped, is a card of its own that is due tomorrow', () => {
    const { state } = walk(new Room(plan), {
      score: firstOnly([1]),
      passes: (place) => place.name === 'probe' && place.segment === 3,
    });
    expect(gradesOf(state)).toEqual([
      ['own-outage', 3],
      ['own-outage.probe.own-part', 1],
      ['own-outage.probe.measured', 1],
    ]);
    for (const { deed } of grade(state).slice(1))
      expect(deed).toMatchObject({ phase: 'review', dueDay: today + 1, dueAt: null, interview: 'interview-1' });
    expect(cardsToGrade(state)).toEqual(grade(state).map(({ cardId }) => cardId));
  });

  it('that was answered is none', () => {
    const { state } = walk(new Room(plan), { score: firstOnly([]) });
    expect(gradesOf(state)).toEqual([['own-outage', 3]]);
  });

  it('that was missed before is reviewed again, from where it stood', () => {
    const { state } = walk(new Room(plan), { score: firstOnly([1]) });
    const known = reviewCard('own-outage.probe.own-part', { elapsed: 1, interval: 1 });
    const step = grade(state, [known]).find(({ cardId }) => cardId === known.id);
    if (step?.deed.kind !== 'reviewed') throw new Error('a missed follow-up is a review');
    expect(after(known, step.deed)).toMatchObject({ dueDay: today + 1, reps: known.reps + 1, lapses: 1 });
  });

  it('that was missed twice is one card, reviewed once', () => {
    const probe: Probe = { from: 'question', id: 'who-paid' };
    const room = walkTo(new Room(plan), 'listening');
    for (let time = 0; time < 2; time += 1) {
      walkTo(room, 'listening').happen({ kind: 'probed', probe, filled: null });
      room.wait(seconds(5)).happen({ kind: 'passed' });
    }
    walk(room, { score: firstOnly([]) });
    expect(gradesOf(room.state)).toEqual([
      ['own-outage', 3],
      ['own-outage.probe.who-paid', 1],
    ]);
  });

  it('is none that only asked for another story', () => {
    const room = walkTo(new Room(interviewPlan([plannedRound('only', [plannedQuestion('own-outage')])])), 'listening');
    room.happen({ kind: 'probed', probe: { from: 'another', wording: 0 }, filled: null }).happen({ kind: 'passed' });
    room.happen({ kind: 'letGo' });
    walk(room, { score: firstOnly([]) });
    expect(gradesOf(room.state).map(([id]) => id)).toEqual(['own-outage']);
  });

  it('bears no name that another one of its question may bear', () => {
    const common: readonly string[] = [
      ...canonicalProbes,
      ...gapIds,
      'contradiction',
      ...designPhases.map((phase) => `phase-${phase}`),
    ];
    expect(new Set(common).size).toBe(common.length);
    const own = readShippedDecks().questionDecks.flatMap(({ questions }) => questions.flatMap(({ probes }) => probes));
    expect(own.filter(({ id }) => common.includes(id))).toEqual([]);
  });
});

describe('grading an interview', () => {
  it('touches each card once, in the order of the interview, and is one action', () => {
    const anyScore = fc.option(fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const));
    fc.assert(
      fc.property(
        fc.array(anyScore, { minLength: 3, maxLength: 3 }),
        fc.array(fc.nat(9)),
        fc.nat(3),
        (given, missed, skip) => {
          const { state } = walk(new Room(plan), {
            passes: (place) => place.name === 'probe' && place.segment === skip,
            score: (_, index) => {
              const score = given[index] ?? null;
              return score && { score, missed };
            },
          });
          const ids = grade(state).map(({ cardId }) => cardId);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids).toEqual(cardsToGrade(state));
          const questions = ids.filter((id) => !id.includes('.probe.'));
          expect(questions).toEqual(['own-outage', 'mo-why', 'sd-queue'].filter((_, index) => given[index]));
          for (const id of ids) expect(questions).toContain(id.split('.probe.')[0]);
        },
      ),
    );
  });

  it('is named by the interview, so that doing it twice is the same action', () => {
    expect(gradingAction('one')).toBe(gradingAction('one'));
    expect(gradingAction('one')).not.toBe(gradingAction('two'));
  });
});
