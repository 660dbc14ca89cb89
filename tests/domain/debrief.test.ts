import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerScore,
  countedScore,
  debriefOf,
  verdictOf,
  voteFor,
  votes,
  type Debrief,
  type Verdict,
  type Vote,
} from '../../src/domain/debrief';
import { scores, type Score } from '../../src/domain/interview';
import { plannedTime } from '../../src/domain/interview-plan';
import {
  interviewPlan,
  minutes,
  plannedQuestion,
  plannedRound,
  Room,
  scoredInterview,
  seconds,
  walk,
  walkTo,
  type RoundScores,
} from '../support/interviews';
import { runs } from '../support/runs';

/** A round whose answers have these scores, each with a line of evidence. */
const answered = (...given: readonly Score[]): RoundScores => ({
  answers: given.map((score) => ({ score, evidence: '“I rang the customer”' })),
});
const unscored: RoundScores = { answers: [null, null] };
const votesOf = ({ rounds }: Debrief) => rounds.map(({ vote }) => vote);

describe('what a score counts for', () => {
  it('is itself up to 3, and no more than 3 without a line of evidence', () => {
    expect(scores.map((score) => countedScore(score, '“I rang them”'))).toEqual([1, 2, 3, 4, 5]);
    expect(scores.map((score) => countedScore(score, ''))).toEqual([1, 2, 3, 3, 3]);
    expect(countedScore(5, ' \n ')).toBe(3);
  });

  const oneAnswer = (said: { words?: string; notes?: string; evidence?: string }) => {
    const room = new Room(interviewPlan([plannedRound('only', [plannedQuestion('own-outage')])]));
    const { words = '', notes = '', evidence = '' } = said;
    const [turn] = walk(room, { words: () => words, notes, score: () => ({ score: 5, evidence }) }).state.turns;
    return turn && answerScore(turn);
  };

  it.each([
    ['the words that were typed', { words: 'We lost a region.' }, 5],
    ['shorthand that was taken', { notes: 'S T A R' }, 5],
    ['a line written while scoring', { evidence: '“I rang them”' }, 5],
    ['nothing', {}, 3],
    ['blanks', { words: ' ', notes: '\n', evidence: '  ' }, 3],
  ] as const)('takes as evidence %s', (_, said, counted) => {
    expect(oneAnswer(said)).toBe(counted);
  });

  it('is nothing for an answer that was not scored', () => {
    const [turn] = scoredInterview([{ answers: [null] }]).turns;
    expect(turn && answerScore(turn)).toBeNull();
  });

  it('holds for what a round showed as well', () => {
    const area = (evidence: string) => ({ area: 'ownership' as const, score: 5 as const, evidence });
    const withLine = debriefOf(scoredInterview([{ ...answered(3), areas: [area('“I”')] }]));
    const without = debriefOf(scoredInterview([{ ...answered(3), areas: [area(' ')] }]));
    expect(withLine.rounds[0]?.mean).toBe(4);
    expect(without.rounds[0]?.mean).toBe(3);
    expect(without.areas[0]?.mean).toBe(3);
  });
});

describe('a vote', () => {
  it.each<[Vote, readonly number[]]>([
    ['strong hire', [5]],
    ['strong hire', [5, 4, 4, 4]],
    ['strong hire', [5, 5, 5, 3]],
    ['hire', [4]],
    ['hire', [5, 4, 4, 4, 4]],
    ['hire', [5, 5, 5, 5, 2]],
    ['hire', [4, 3, 3, 3]],
    ['hire', [5, 4, 2, 2]],
    ['no hire', [3]],
    ['no hire', [4, 3, 3, 3, 3]],
    ['no hire', [5, 5, 5, 5, 1]],
    ['no hire', [2, 2]],
    ['no hire', [3, 1]],
    ['strong no hire', [2, 2, 2, 1]],
    ['strong no hire', [1]],
  ])('is a %s for %j', (vote, counted) => {
    expect(voteFor(counted)).toBe(vote);
  });

  it('is cast by the mean of the answers and of what the round showed', () => {
    const interview = scoredInterview([
      {
        ...answered(4, 4),
        areas: [
          { area: 'ownership', score: 2, evidence: '' },
          { area: 'design', score: 2, evidence: '' },
        ],
      },
    ]);
    expect(debriefOf(interview).rounds[0]).toMatchObject({ mean: 3, vote: 'no hire' });
  });

  it('is not cast without evidence: a round without a scored answer has no vote and no mean', () => {
    expect(voteFor([])).toBeNull();
    const areas = [{ area: 'ownership' as const, score: 5 as const, evidence: '“I”' }];
    const debrief = debriefOf(scoredInterview([unscored, { answers: [null], areas }, { answers: [] }, answered(4)]));
    expect(votesOf(debrief)).toEqual([null, null, null, 'hire']);
    expect(debrief.rounds.map(({ mean }) => mean)).toEqual([null, null, null, 4]);
    // One room of four is no meeting; two are.
    expect(debrief.verdict).toBeNull();
    expect(debriefOf(scoredInterview([unscored, answered(4), unscored, answered(4)])).verdict).toBe('hire');
  });
});

describe('a round of which most was skipped', () => {
  const round = (skipped: number) => {
    const questions = ['a', 'b', 'c', 'd'].map((id) => plannedQuestion(id));
    const room = new Room(interviewPlan([plannedRound('only', questions)]));
    for (let time = 0; time < skipped; time += 1) walkTo(room, 'question').happen({ kind: 'passed' });
    const given = (turn: { readonly wasPassed: boolean }) =>
      turn.wasPassed ? null : { score: 5 as const, evidence: '“I rang them”' };
    return votesOf(debriefOf(walk(room, { score: given }).state));
  };

  it('is no hire, however good the rest was', () => {
    expect(round(2)).toEqual(['strong hire']);
    expect(round(3)).toEqual(['no hire']);
  });

  it('was not skipped where the candidate scored it all the same', () => {
    const room = new Room(interviewPlan([plannedRound('only', [plannedQuestion('a')])]));
    walkTo(room, 'question').happen({ kind: 'passed' });
    const { state } = walk(room, { score: () => ({ score: 5, evidence: '“I had one after all”' }) });
    expect(votesOf(debriefOf(state))).toEqual(['strong hire']);
  });
});

describe('the verdict', () => {
  const hire = 'hire';
  const strong = 'strong hire';
  const no = 'no hire';
  const never = 'strong no hire';

  it.each<[Verdict | null, readonly Vote[]]>([
    [null, []],
    ['hire', [hire, hire, hire, hire, hire]],
    ['hire', [hire, hire, hire, hire, no]],
    ['hire', [strong, hire, hire, no]],
    ['hire', [strong, strong, hire, no, no]],
    ['hire at the level below', [hire, hire, hire, no, no]],
    ['hire at the level below', [hire, hire, no]],
    ['hire at the level below', [hire, no]],
    ['hire at the level below', [strong, never]],
    ['hire at the level below', [strong, hire, hire, never]],
    ['no hire', [hire, no, no]],
    ['no hire', [hire, never]],
    ['no hire', [strong, strong, hire, never, never, never]],
  ])('is %j for %j', (verdict, cast) => {
    expect(verdictOf(cast, false)).toBe(verdict);
  });

  it('is no hire against the bar raiser’s vote, whatever the others are', () => {
    const rounds = [answered(5), answered(5), answered(3), answered(5), answered(5)];
    const withRaiser = (barRaiser: number | null) => debriefOf(scoredInterview(rounds, { barRaiser }));
    expect(votesOf(withRaiser(2))).toEqual([strong, strong, no, strong, strong]);
    expect(withRaiser(2)).toMatchObject({ verdict: 'no hire', isVetoed: true, barRaiser: 2 });
    expect(withRaiser(2).rounds.map(({ isBarRaiser }) => isBarRaiser)).toEqual([false, false, true, false, false]);
    expect(withRaiser(1)).toMatchObject({ verdict: 'hire', isVetoed: false });
    expect(withRaiser(null)).toMatchObject({ verdict: 'hire', isVetoed: false, barRaiser: null });
  });

  it('is not vetoed by a bar raiser who was not interviewed, and hears a strong no as a no', () => {
    const silent = scoredInterview([answered(5), unscored, answered(5)], { barRaiser: 1 });
    expect(debriefOf(silent)).toMatchObject({ verdict: 'hire', isVetoed: false });
    const appalled = scoredInterview([answered(5), answered(1), answered(5)], { barRaiser: 1 });
    expect(debriefOf(appalled)).toMatchObject({ verdict: 'no hire', isVetoed: true });
  });

  it('is not given where nothing was scored', () => {
    const debrief = debriefOf(scoredInterview([unscored, { answers: [] }, unscored], { barRaiser: 0 }));
    expect(debrief).toMatchObject({ verdict: null, isVetoed: false });
    expect(votesOf(debrief)).toEqual([null, null, null]);
  });

  it('is not given for a single round, which votes all the same', () => {
    const debrief = debriefOf(scoredInterview([answered(5, 4)]));
    expect(debrief.verdict).toBeNull();
    expect(votesOf(debrief)).toEqual(['strong hire']);
  });

  it('and every vote: raising any one score makes none of them worse', () => {
    const anyScored = fc.record({ score: fc.constantFrom(...scores), evidence: fc.constantFrom('', '“I rang them”') });
    const anyRound = fc.record({
      answers: fc.array(fc.option(anyScored, { freq: 5 }), { maxLength: 5 }),
      areas: fc.uniqueArray(
        fc.record({
          area: fc.constantFrom('ownership' as const, 'design' as const),
          score: fc.constantFrom(...scores),
          evidence: fc.constantFrom('', '“I rang them”'),
        }),
        { selector: ({ area }) => area, maxLength: 2 },
      ),
    });
    const anyLoop = fc
      .array(anyRound, { minLength: 2, maxLength: 6 })
      .chain((rounds) => fc.tuple(fc.constant(rounds), fc.option(fc.nat(rounds.length - 1))));
    const verdicts: readonly Verdict[] = ['no hire', 'hire at the level below', 'hire'];
    const rankOf = <T>(order: readonly T[], item: T | null) => (item === null ? null : order.indexOf(item));
    const ranksOf = (rounds: readonly RoundScores[], barRaiser: number | null) => {
      const debrief = debriefOf(scoredInterview(rounds, { barRaiser }));
      return [...votesOf(debrief).map((vote) => rankOf(votes, vote)), rankOf(verdicts, debrief.verdict)];
    };
    fc.assert(
      fc.property(anyLoop, fc.nat(), fc.integer({ min: 1, max: 4 }), ([rounds, barRaiser], which, by) => {
        let serial = 0;
        const given = rounds.flatMap(({ answers, areas }) => [...answers.filter(Boolean), ...areas]).length;
        fc.pre(given > 0);
        const raise = <T extends { readonly score: Score }>(scored: T): T => {
          const isRaised = serial === which % given;
          serial += 1;
          return isRaised ? { ...scored, score: Math.min(5, scored.score + by) as Score } : scored;
        };
        const raised = rounds.map(({ answers, areas }) => ({
          answers: answers.map((scored) => scored && raise(scored)),
          areas: areas.map(raise),
        }));
        const before = ranksOf(rounds, barRaiser);
        const after = ranksOf(raised, barRaiser);
        before.forEach((rank, index) => {
          if (rank === null) expect(after[index]).toBeNull();
          else expect(after[index]).toBeGreaterThanOrEqual(rank);
        });
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('what a round is told of itself', () => {
  it('is its strongest answer and, if there is another, its weakest, as they count', () => {
    const { rounds } = debriefOf(
      scoredInterview([
        // A five without a line of evidence is no stronger than a three.
        { answers: [{ score: 3, evidence: '“I”' }, null, { score: 5 }, { score: 4, evidence: '“I”' }, { score: 2 }] },
        answered(3),
        unscored,
      ]),
    );
    const nameOf = (turn: { question: { id: string } } | null | undefined) => turn?.question.id ?? null;
    expect(nameOf(rounds[0]?.strongest)).toBe('question-0-3');
    expect(nameOf(rounds[0]?.weakest)).toBe('question-0-4');
    expect([nameOf(rounds[1]?.strongest), nameOf(rounds[1]?.weakest)]).toEqual(['question-1-0', null]);
    const even = debriefOf(scoredInterview([{ answers: [{ score: 4 }, { score: 4 }] }])).rounds[0];
    expect([nameOf(even?.strongest), nameOf(even?.weakest)]).toEqual(['question-0-0', null]);
    expect([nameOf(rounds[2]?.strongest), nameOf(rounds[2]?.weakest)]).toEqual([null, null]);
    expect(rounds.map(({ turns }) => turns.length)).toEqual([5, 1, 2]);
  });

  it('is what ran over its time, and how long it took against the plan', () => {
    const room = new Room(interviewPlan([plannedRound('only', [plannedQuestion('own-outage')])]));
    walkTo(room, 'answer').wait(seconds(120)).happen({ kind: 'answered', text: '', notes: '', isSpoken: false });
    walkTo(room, 'probe').wait(seconds(37)).happen({ kind: 'answered', text: '', notes: '', isSpoken: false });
    walkTo(room, 'probe').wait(seconds(50)).happen({ kind: 'passed' });
    walkTo(room, 'yours').wait(minutes(1));
    const began = room.now;
    walk(room);
    const [round] = debriefOf(room.state).rounds;
    expect(round?.overTime.map(({ allowed, took }) => [allowed, took])).toEqual([[seconds(30), seconds(37)]]);
    expect(round?.used).toBe(room.state.used[0]);
    expect(round?.used).toBeGreaterThan(began - room.state.openedAt);
    expect(round?.planned).toBe(minutes(3 + 5) + seconds(45 + 120 + 4 * 30));
    expect(round && plannedTime(round.round)).toBe(round?.planned);
  });
});

describe('the areas of a loop', () => {
  it('stand with their mean over the rounds and what was written down, the weakest first', () => {
    const { areas } = debriefOf(
      scoredInterview([
        {
          ...answered(3),
          areas: [
            { area: 'ownership', score: 5, evidence: ' “I rang them” ' },
            { area: 'design', score: 2, evidence: ' ' },
          ],
        },
        { ...answered(3), areas: [{ area: 'ownership', score: 2, evidence: '“we were told”' }] },
      ]),
    );
    expect(areas).toEqual([
      { area: 'design', mean: 2, evidence: [] },
      { area: 'ownership', mean: 3.5, evidence: ['“I rang them”', '“we were told”'] },
    ]);
  });

  it('stand last and without a mean where they were shown and not scored; skipped questions show none', () => {
    const questions = [plannedQuestion('own-outage'), plannedQuestion('dd-query', { areas: ['dive-deep'] })];
    const room = new Room(
      interviewPlan([plannedRound('only', [...questions, plannedQuestion('fr', { areas: ['frugality'] })])]),
    );
    walkTo(room, 'question').happen({ kind: 'passed' });
    walk(room, { areas: () => [{ area: 'frugality', score: 4, evidence: '“I”' }] });
    expect(debriefOf(room.state).areas).toEqual([
      { area: 'frugality', mean: 4, evidence: ['“I”'] },
      { area: 'dive-deep', mean: null, evidence: [] },
    ]);
  });
});
