import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planDrill, planLoop, plannedTime, type InterviewPlan, type LoopChoice } from '../../src/domain/interview-plan';
import { designPhases, probeTime, questionTime, scriptOf } from '../../src/domain/interview-script';
import { loopMinutes, roundMinutes, type Loop, type LoopRound } from '../../src/domain/loop';
import { levels, loopPaces, principleIds, questionKinds, regions, temperaments } from '../../src/domain/question';
import { candidate, minutes, readShippedDecks, seconds, shippedCandidates } from '../support/interviews';
import { runs } from '../support/runs';

const decks = readShippedDecks();
const shipped = shippedCandidates(decks);
const shippedById = new Map(shipped.map((question) => [question.id, question]));
const [fiveRounds] = decks.loops;
if (!fiveRounds) throw new Error('a loop is shipped');

const usualRounds = ({ rounds }: Loop) => rounds.filter((round) => !round.optional);
const plan = ({ loop = fiveRounds, ...change }: Partial<LoopChoice>): InterviewPlan =>
  planLoop({
    loop,
    roundIds: usualRounds(loop).map(({ id }) => id),
    level: 'L6',
    region: null,
    pace: 'real',
    seed: 'seed',
    candidates: shipped,
    ...change,
  });
const questionsOf = ({ rounds }: InterviewPlan) => rounds.flatMap((round) => round.questions);
const idsOf = (planned: InterviewPlan) => questionsOf(planned).map(({ id }) => id);
const askedIn = (planned: InterviewPlan) => idsOf(planned).flatMap((id) => shippedById.get(id) ?? []);
const minutesOf = ({ rounds }: InterviewPlan) =>
  rounds.reduce((sum, round) => sum + plannedTime(round), 0) / minutes(1);
const seedsOf = (count: number) => Array.from({ length: count }, (_, index) => `seed-${index}`);
const repeated = <T>(items: readonly T[], count: number) =>
  Array.from({ length: count }, (_, i) => items[i % items.length]);

/** Of every shipped loop, level and region in turn. */
const thousand = seedsOf(1000).map((seed, index) => {
  const at = <T>(items: readonly [T, ...T[]], place: number) =>
    items[Math.floor(index / place) % items.length] ?? items[0];
  const loop = decks.loops[index % decks.loops.length] ?? fiveRounds;
  const level = at(levels, 3);
  const region = at([null, ...regions], 9);
  return { level, region, loop, planned: plan({ loop, level, region, seed }) };
});

const round = (id: string, change: Partial<LoopRound> = {}): LoopRound => ({
  id,
  name: id,
  role: 'Manager',
  temperament: 'dry',
  agenda: '',
  panel: 'hiring-manager',
  principles: [],
  competencies: [],
  mix: [{ kinds: ['behavioural'], share: 1 }],
  minutes: { opening: 3, questions: 30, yours: 5 },
  optional: false,
  barRaiser: 'possible',
  ...change,
});
const loopOf = (...rounds: readonly LoopRound[]): Loop => ({ id: 'mine', name: 'Mine', about: '', rounds });

describe('how long one may speak', () => {
  it.each([
    ['behavioural', 2, 4],
    ['motivation', 1, 3],
    ['people', 3, 3],
    ['delivery', 3, 3],
    ['operational-excellence', 3, 3],
    ['coding', 3, 3],
    ['strategy', 3, 3],
  ] as const)('about %s it is %d:00, then %d follow-ups of 0:30', (kind, allowed, probes) => {
    expect(scriptOf(kind)).toEqual([
      { kind: 'answer', phase: null, allowed: minutes(allowed) },
      ...Array.from({ length: probes }, () => ({ kind: 'probe', allowed: seconds(30) })),
    ]);
  });

  it('for a design it is 35 to 40 minutes in phases, and between any two of them the interviewer digs', () => {
    const script = scriptOf('system-design');
    const kinds = script.map(({ kind }) => kind);
    expect(script.flatMap((segment) => (segment.kind === 'answer' ? [segment.phase] : []))).toEqual(designPhases);
    expect(kinds).toEqual(repeated(['answer', 'probe'], 2 * designPhases.length - 1));
    const total = script.reduce((sum, { allowed }) => sum + allowed, 0);
    expect(total).toBeGreaterThanOrEqual(minutes(35));
    expect(total).toBeLessThanOrEqual(minutes(40));
    for (const segment of script) if (segment.kind === 'probe') expect(segment.allowed).toBe(probeTime);
  });

  it('is the same at every pace', () => {
    for (const loop of decks.loops)
      for (const pace of loopPaces)
        for (const { kind, script } of questionsOf(plan({ loop, pace }))) expect(script).toEqual(scriptOf(kind));
  });
});

describe('the pace of a loop', () => {
  const atPaces = (seed: string, loop: Loop) => loopPaces.map((pace) => plan({ seed, loop, pace }));

  it('five rounds are 285 minutes, and each is planned to take what its round is given', () => {
    expect(loopMinutes(usualRounds(fiveRounds))).toBe(285);
    for (const seed of seedsOf(30)) {
      const { rounds } = plan({ seed });
      rounds.forEach((planned, index) => {
        const given = fiveRounds.rounds[index];
        expect(given && Math.abs(plannedTime(planned) / minutes(1) - roundMinutes(given)), planned.id).toBeLessThan(4);
      });
      expect(Math.abs(rounds.reduce((sum, planned) => sum + plannedTime(planned), 0) - minutes(285))).toBeLessThan(
        minutes(10),
      );
    }
  });

  it('at half pace a loop is about half as long, and express about an hour, however long it is in full', () => {
    for (const loop of decks.loops)
      for (const seed of seedsOf(10)) {
        const [real = 0, half = 0, express = 0] = atPaces(seed, loop).map(minutesOf);
        expect(Math.abs(real - loopMinutes(usualRounds(loop))), loop.id).toBeLessThan(15);
        expect(half / real, loop.id).toBeGreaterThan(0.42);
        expect(half / real, loop.id).toBeLessThan(0.58);
        expect(Math.abs(express - 60), loop.id).toBeLessThan(15);
      }
  });

  it('changes how many questions are asked; every round keeps one, its greeting and the candidate’s own', () => {
    for (const loop of decks.loops)
      for (const seed of seedsOf(10)) {
        const plans = atPaces(seed, loop);
        const [real = 0, half = 0, express = 0] = plans.map((planned) => questionsOf(planned).length);
        expect(real).toBeGreaterThan(1.7 * half);
        expect(half).toBeGreaterThan(1.7 * express);
        for (const { rounds } of plans)
          for (const { questions, opening, yours } of rounds) {
            expect(questions.length).toBeGreaterThanOrEqual(1);
            expect(Math.min(opening, yours)).toBeGreaterThanOrEqual(minutes(1));
          }
      }
  });

  it('leaves out what a pace has no time for', () => {
    const design = (pace: 'real' | 'express') =>
      questionsOf(plan({ pace })).filter(({ kind }) => kind === 'system-design').length;
    expect(design('real')).toBe(1);
    expect(design('express')).toBe(0);
  });

  it('does not stretch a loop of less than an hour', () => {
    const short = loopOf(round('one'));
    const counts = (['real', 'express'] as const).map((pace) => idsOf(plan({ loop: short, pace })).length);
    expect(counts[0]).toBe(counts[1]);
  });

  it('a round is planned to take its greeting, its questions with what lies around them, and the candidate’s own', () => {
    for (const planned of plan({}).rounds) {
      const speaking = planned.questions.flatMap(({ script }) => script).reduce((sum, { allowed }) => sum + allowed, 0);
      const around = planned.questions.length * seconds(45);
      expect(plannedTime(planned)).toBe(planned.opening + planned.yours + speaking + around);
    }
  });
});

describe('the questions of a loop', () => {
  it('are the same for the same seed, and others for another', () => {
    for (const pace of loopPaces) {
      expect(plan({ pace })).toEqual(plan({ pace }));
      expect(idsOf(plan({ pace }))).not.toEqual(idsOf(plan({ pace, seed: 'another' })));
    }
  });

  it('never ask one twice nor two siblings', () => {
    for (const { planned } of thousand) {
      const asked = askedIn(planned);
      expect(new Set(asked).size).toBe(idsOf(planned).length);
      const groups = asked.flatMap(({ siblings }) => siblings ?? []);
      expect(new Set(groups).size).toBe(groups.length);
    }
  });

  it('show at least twelve principles in the default loop at its real pace', () => {
    const counts = seedsOf(1000).map((seed, index) => {
      const areas = questionsOf(plan({ seed, level: levels[index % 3] ?? 'L6' })).flatMap((question) => question.areas);
      return new Set(areas.filter((area) => principleIds.some((id) => id === area))).size;
    });
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(12);
  }, 30_000);

  it('are all asked sooner or later', () => {
    const asked = new Set(thousand.flatMap(({ planned }) => idsOf(planned)));
    expect(shipped.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([]);
  });

  it('fit the level and the region; those of a region are asked nowhere else', () => {
    const misplaced = thousand.flatMap(({ planned, level, region }) =>
      askedIn(planned).filter(
        (asked) =>
          !asked.levels.includes(level) ||
          (asked.regions.length > 0 && (region === null || !asked.regions.includes(region))),
      ),
    );
    expect(misplaced).toEqual([]);
    const local = thousand.flatMap(({ planned }) => askedIn(planned)).filter(({ regions: where }) => where.length > 0);
    expect(local).not.toEqual([]);
  });

  it('fit the round: its kinds, and if behavioural the principles that it was given', () => {
    const misplaced = thousand.flatMap(({ planned, loop }) =>
      planned.rounds.flatMap(({ id, questions }) => {
        const given = loop.rounds.find((other) => other.id === id);
        const kinds = given?.mix.flatMap((entry) => entry.kinds) ?? [];
        const principles: readonly string[] = given?.principles ?? [];
        return questions.filter(
          ({ kind, areas: [main] }) =>
            !kinds.includes(kind) ||
            (kind === 'behavioural' && principles.length > 0 && !principles.includes(main ?? '')),
        );
      }),
    );
    expect(misplaced).toEqual([]);
  });

  it('mix the kinds of a round by their shares', () => {
    const kinds = ['motivation', 'people'] as const;
    const candidates = kinds.flatMap((kind) =>
      Array.from({ length: 40 }, (_, index) => candidate(`${kind}-${index}`, { kind })),
    );
    const mix = [
      { kinds: ['motivation'], share: 3 },
      { kinds: ['people'], share: 1 },
    ] as const;
    const loop = loopOf(round('one', { mix, minutes: { opening: 0, questions: 60, yours: 0 } }));
    const asked = questionsOf(plan({ loop, candidates })).map(({ kind }) => kind);
    const count = (kind: string) => asked.filter((other) => other === kind).length;
    expect(Math.abs(count('motivation') - 3 * count('people'))).toBeLessThanOrEqual(3);
    expect(asked.slice(0, 4).toSorted()).toEqual(['motivation', 'motivation', 'motivation', 'people']);
  });

  it('come from the candidate’s weak ones more often: by as much as each needs it', () => {
    const one = loopOf(round('one', { minutes: { opening: 0, questions: 1, yours: 0 } }));
    const candidates = Array.from({ length: 10 }, (_, index) =>
      candidate(`question-${index}`, { need: index === 0 ? 4 : 1 }),
    );
    const asked = seedsOf(3000).flatMap((seed) => idsOf(plan({ loop: one, candidates, seed })));
    const weak = asked.filter((id) => id === 'question-0').length / asked.length;
    expect(asked).toHaveLength(3000);
    expect(weak).toBeGreaterThan(0.27);
    expect(weak).toBeLessThan(0.35);
  });

  it('lean towards those written for the round and for the region', () => {
    const one = loopOf(round('one', { minutes: { opening: 0, questions: 1, yours: 0 } }));
    const candidates = [
      ...Array.from({ length: 5 }, (_, index) => candidate(`elsewhere-${index}`, { rounds: ['recruiter'] })),
      ...Array.from({ length: 5 }, (_, index) => candidate(`home-${index}`)),
      ...Array.from({ length: 5 }, (_, index) => candidate(`local-${index}`, { regions: ['india'] })),
    ];
    const asked = seedsOf(1000).flatMap((seed) => idsOf(plan({ loop: one, candidates, seed, region: 'india' })));
    const count = (name: string) => asked.filter((id) => id.startsWith(name)).length;
    expect(count('home')).toBeGreaterThan(2 * count('elsewhere'));
    expect(count('local')).toBeGreaterThan(2 * count('home'));
    expect(count('elsewhere')).toBeGreaterThan(0);
  });

  it('bring another principle before one comes a second time', () => {
    const candidates = principleIds.flatMap((id) =>
      Array.from({ length: 5 }, (_, index) => candidate(`${id}-${index}`, { principles: [id] })),
    );
    const hour = loopOf(round('one', { minutes: { opening: 0, questions: 26, yours: 0 } }));
    const twice = seedsOf(200).filter((seed) => {
      const mains = questionsOf(plan({ loop: hour, candidates, seed })).map(({ areas }) => areas[0]);
      expect(mains.length).toBeGreaterThan(4);
      return new Set(mains).size < mains.length;
    });
    expect(twice.length).toBeLessThan(20);
  });

  it('say what they show: their principles, and what their kind is scored for', () => {
    const areasOf = (id: string) => questionsOf(planOf(id)).map(({ areas }) => areas);
    const planOf = (id: string) => {
      const question = shippedById.get(id);
      if (!question) throw new Error(`no question is called ${id}`);
      return planDrill(question, 'L6', 'seed');
    };
    const firstOf = (kind: string) => shipped.find((question) => question.kind === kind);
    for (const [kind, competency] of Object.entries({
      'system-design': 'design',
      coding: 'design',
      people: 'people',
      delivery: 'delivery',
      strategy: 'strategy',
      'operational-excellence': 'operations',
    })) {
      const question = firstOf(kind);
      expect(question && areasOf(question.id)).toEqual([[...(question?.principles ?? []), competency]]);
    }
    const behavioural = firstOf('behavioural');
    expect(behavioural && areasOf(behavioural.id)).toEqual([behavioural?.principles]);
  });

  it('hold all of this in any loop, of any questions', () => {
    const anyRound = fc.record({
      principles: fc.subarray([...principleIds], { maxLength: 4 }),
      mix: fc.array(
        fc.record({
          kinds: fc.subarray([...questionKinds], { minLength: 1 }),
          share: fc.integer({ min: 1, max: 10 }),
          paces: fc.option(fc.subarray([...loopPaces], { minLength: 1 }), { nil: undefined }),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      minutes: fc.record({ opening: fc.nat(10), questions: fc.nat(70), yours: fc.nat(10) }),
      optional: fc.boolean(),
    });
    const anyCandidate = fc.record({
      kind: fc.constantFrom(...questionKinds),
      siblings: fc.option(fc.constantFrom('a', 'b', 'c')),
      principles: fc.subarray([...principleIds], { maxLength: 3 }),
      need: fc.double({ min: 0, max: 4, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.array(anyRound, { maxLength: 6 }),
        fc.array(anyCandidate, { maxLength: 60, size: 'max' }),
        fc.constantFrom(...loopPaces),
        fc.string(),
        (rounds, questions, pace, seed) => {
          const loop = loopOf(...rounds.map((change, index) => round(`round-${index}`, change)));
          const candidates = questions.map((change, index) => candidate(`question-${index}`, change));
          const roundIds = loop.rounds.map(({ id }) => id);
          const planned = planLoop({ loop, roundIds, level: 'L7', region: null, pace, seed, candidates });
          expect(planned.rounds.map(({ id }) => id)).toEqual(roundIds);
          const ids = idsOf(planned);
          expect(new Set(ids).size).toBe(ids.length);
          const groups = ids.flatMap((id) => candidates.find((other) => other.id === id)?.siblings ?? []);
          expect(new Set(groups).size).toBe(groups.length);
          planned.rounds.forEach(({ questions: asked }, index) => {
            const mix = loop.rounds[index]?.mix.filter((entry) => entry.paces?.includes(pace) ?? true) ?? [];
            const kinds = mix.flatMap((entry) => entry.kinds);
            for (const { kind } of asked) expect(kinds).toContain(kind);
            // What the last question overruns by is less than half of it.
            const last = asked.at(-1);
            const time = asked.reduce((sum, { kind }) => sum + questionTime(kind), 0);
            if (last && asked.length > 1)
              expect(time - questionTime(last.kind) / 2).toBeLessThanOrEqual(
                minutes(loop.rounds[index]?.minutes.questions ?? 0),
              );
          });
        },
      ),
      { numRuns: runs(100) },
    );
  });
});

describe('the rounds of a loop', () => {
  it('are those that were chosen, in the order of the loop', () => {
    const { rounds } = plan({ roundIds: ['director', 'nobody', 'recruiter'] });
    expect(rounds.map(({ id }) => id)).toEqual(['recruiter', 'director']);
  });

  it('have nothing to ask where nothing is left, and are held all the same', () => {
    const { rounds } = plan({ candidates: [] });
    expect(rounds.map(({ questions }) => questions.length)).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('the bar raiser', () => {
  const raiserOf = ({ rounds, barRaiser }: InterviewPlan) => (barRaiser === null ? null : rounds[barRaiser]?.id);

  it('of the default loop is by seed any of the three in the middle, never the recruiter or the hiring manager', () => {
    const plans = seedsOf(200).map((seed) => plan({ seed, pace: 'express' }));
    expect(new Set(plans.map(raiserOf))).toEqual(new Set(['system-design', 'people-management', 'director']));
    expect(plans.filter(({ isBarRaiserNamed }) => isBarRaiserNamed)).toEqual([]);
    expect(raiserOf(plan({ seed: 'again' }))).toBe(raiserOf(plan({ seed: 'again' })));
  });

  it('is nobody where nobody may be, and in a single round', () => {
    expect(raiserOf(plan({ roundIds: ['recruiter', 'hiring-manager'] }))).toBeNull();
    expect(raiserOf(plan({ roundIds: ['director'] }))).toBeNull();
  });

  it('is the one that the loop names, whatever the seed and whichever rounds are left out', () => {
    for (const loop of decks.loops.filter(({ rounds }) => rounds.some(({ barRaiser }) => barRaiser === 'named')))
      for (const seed of seedsOf(20)) {
        const named = plan({ loop, seed, pace: 'express' });
        expect(raiserOf(named)).toBe('bar-raiser');
        expect(named.isBarRaiserNamed).toBe(true);
        const few = plan({ loop, seed, pace: 'express', roundIds: ['bar-raiser', loop.rounds.at(-1)?.id ?? ''] });
        expect(raiserOf(few)).toBe('bar-raiser');
      }
    const both = loopOf(round('possible'), round('named', { barRaiser: 'named' }));
    for (const seed of seedsOf(20)) expect(raiserOf(plan({ loop: both, seed }))).toBe('named');
  });
});

describe('a drill', () => {
  it('asks its one question, with nobody to greet, nobody to ask and no bar raiser', () => {
    const question = candidate('own-outage');
    const { form, rounds, barRaiser } = planDrill(question, 'L7', 'seed');
    expect({ form, barRaiser }).toEqual({ form: 'drill', barRaiser: null });
    expect(rounds).toHaveLength(1);
    expect(rounds[0]).toMatchObject({ opening: 0, yours: 0 });
    expect(rounds[0]?.questions).toEqual([
      { id: 'own-outage', kind: 'behavioural', areas: ['ownership'], script: scriptOf('behavioural') },
    ]);
  });

  it('is held by anybody, by seed', () => {
    const temperamentOf = (seed: string) => planDrill(candidate('a'), 'L6', seed).rounds[0]?.temperament;
    expect(new Set(seedsOf(100).map(temperamentOf))).toEqual(new Set(temperaments));
    expect(temperamentOf('seed-7')).toBe(temperamentOf('seed-7'));
  });
});
