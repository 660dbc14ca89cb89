import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittingGaps } from '../../src/domain/fitting-gaps';
import {
  chooseProbe,
  phaseEnded,
  wordingsUsed,
  type FollowUpContext,
  type GapWording,
  type Heard,
} from '../../src/domain/follow-up';
import { probeCardId, taps, type Probe } from '../../src/domain/interview';
import { scriptOf, type DesignPhase } from '../../src/domain/interview-script';
import {
  canonicalProbes,
  gapIds,
  probeSubjects,
  questionKinds,
  temperaments,
  type GapId,
} from '../../src/domain/question';
import { interviewPlan, plannedQuestion, plannedRound, readShippedDecks, Room, walkTo } from '../support/interviews';
import { runs } from '../support/runs';

/** For each gap and temperament a wording that quotes and one that does not. */
const wordings = Object.fromEntries(
  gapIds.map((gap): [GapId, GapWording[]] => [
    gap,
    temperaments.flatMap((temperament) => [
      { id: `${gap}-${temperament}-plain`, temperament, quotes: false },
      { id: `${gap}-${temperament}-quoting`, temperament, quotes: true },
    ]),
  ]),
) as unknown as Readonly<Record<GapId, readonly GapWording[]>>;

const context = (change: Partial<FollowUpContext> = {}): FollowUpContext => ({
  kind: 'behavioural',
  fitting: fittingGaps({ kind: change.kind ?? 'behavioural', areas: [] }),
  temperament: 'dry',
  own: depths('who-paid', 'what-broke', 'what-if', 'what-else'),
  asked: [],
  heard: { by: 'nothing' },
  contradiction: null,
  wordings,
  seed: 'seed',
  ...change,
});
const words = (...gaps: readonly GapId[]): Heard => ({
  by: 'words',
  gaps: gaps.map((id) => ({ id })),
  told: [],
});
const doubtful = (gap: GapId) => ({ id: gap, isDoubtful: true });
const depths = (...ids: readonly string[]) => ids.map((id) => ({ id, about: 'depth' as const }));
const seeds = Array.from({ length: 60 }, (_, index) => `seed-${index}`);

/** The follow-ups of a turn, one after the other. */
function turnOf(count: number, change: Partial<FollowUpContext>): Probe[] {
  const asked: Probe[] = [];
  while (asked.length < count) asked.push(probeOf({ ...change, asked: [...asked] }));
  return asked;
}

function probeOf(change: Partial<FollowUpContext>): Probe {
  const probe = chooseProbe(context(change));
  if (!probe) throw new Error('nothing is asked');
  return probe;
}
/** What it goes after: the gap, the canonical one, or the question's own. */
const aims = (probes: readonly Probe[]) => probes.map((probe) => probeCardId('', probe).replace('.probe.', ''));

describe('an interviewer who read the answer', () => {
  it('goes after what is missing, the most telling first and none of it twice, then deeper', () => {
    const told = turnOf(12, { heard: words(...gapIds.filter((gap) => gap !== 'hypothetical')) });
    expect(aims(told.slice(0, 7))).toEqual([
      'blame',
      'unclear-role',
      'rambling',
      'no-result',
      'no-metric',
      'no-learning',
      'no-alternatives',
    ]);
    // What hides least of the story waits until something deep was asked.
    expect(told[7]?.from).toBe('question');
    expect(aims(told.slice(8, 11))).toEqual(['no-lasting-impact', 'no-customer', 'below-level']);
    expect(told[11]?.from).toBe('question');
    expect(aims(turnOf(2, { own: [], heard: words('below-level') }))[0]).toBe('below-level');
    expect(aims(turnOf(1, { heard: words('below-level', 'no-metric') }))).toEqual(['no-metric']);
  });

  it('wants an event before anything else, and without one asks nothing that an event would have', () => {
    const told = turnOf(8, { heard: words(...gapIds) });
    expect(aims(told.slice(0, 5))).toEqual(['hypothetical', 'another', 'blame', 'unclear-role', 'rambling']);
    expect(aims(told)).not.toContain('no-result');
    expect(aims(turnOf(2, { heard: words('no-result', 'no-metric') }))).toEqual(['no-result', 'no-metric']);
  });

  it('asks who has nothing to tell for what comes nearest, once, and then lets it go', () => {
    const [first] = turnOf(1, { heard: { by: 'shrug' } });
    expect(first?.from).toBe('another');
    expect(chooseProbe(context({ heard: { by: 'shrug' }, asked: [first!] }))).toBeNull();
    // Who then tells something is asked about that.
    expect(aims([probeOf({ heard: words('no-metric'), asked: [first!] })])).toEqual(['no-metric']);
  });

  it('does not say to two answers what can be said in another way', () => {
    const several = ['a', 'b'].map((id): GapWording => ({ id, temperament: 'dry', quotes: false }));
    const change = { wordings: { ...wordings, blame: several }, heard: words('blame') };
    for (const used of ['a', 'b'])
      for (const seed of seeds)
        expect(chooseProbe(context({ ...change, seed, used: new Set([used]) }))).not.toMatchObject({ id: used });
    expect(chooseProbe(context({ ...change, used: new Set(['a', 'b']) }))?.from).toBe('gap');
  });

  it('knows which wordings it has used in its own round', () => {
    const plan = interviewPlan([
      plannedRound('one', [plannedQuestion('a')]),
      plannedRound('two', [plannedQuestion('b')]),
    ]);
    const room = new Room(plan);
    const gap = { from: 'gap', gap: 'blame', id: 'bl-reach', quote: null } as const;
    walkTo(room, 'listening').happen({ kind: 'probed', probe: gap, filled: null });
    walkTo(room, 'listening').happen({ kind: 'probed', probe: { from: 'another', wording: 2 }, filled: null });
    walkTo(room, 'listening');
    expect([...wordingsUsed(room.state)].toSorted()).toEqual(['another 2', 'bl-reach']);
    expect(wordingsUsed(walkTo(walkTo(room, 'break'), 'question').state)).toEqual(new Set());
  });

  it('asks about what is sure first, and about a doubtful gap only after one of the question’s own', () => {
    const heard: Heard = { by: 'words', gaps: [doubtful('blame'), { id: 'no-metric' }], told: [] };
    const heardOnlyDoubts: Heard = { by: 'words', gaps: [doubtful('blame')], told: [] };
    const kinds = (probes: readonly Probe[]) => probes.map((probe) => (probe.from === 'gap' ? probe.gap : probe.from));
    for (const seed of seeds) {
      expect(kinds(turnOf(3, { seed, heard }))).toEqual(['no-metric', 'question', 'blame']);
      expect(kinds(turnOf(2, { seed, heard: heardOnlyDoubts }))).toEqual(['question', 'blame']);
    }
  });

  it('asks once about a gap that was found at several places', () => {
    const asked = turnOf(2, { heard: words('no-result', 'no-result', 'no-result') });
    expect(asked.map(({ from }) => from)).toEqual(['gap', 'question']);
  });

  it('never says the same words of the candidate back twice', () => {
    const quote = 'we shipped in October';
    const heard = {
      by: 'words',
      gaps: [
        { id: 'unclear-role', quote },
        { id: 'no-metric', quote },
      ],
      told: [],
    } as const;
    expect(turnOf(2, { heard })).toMatchObject([{ quote }, { gap: 'no-metric', quote: null }]);
  });

  it('quotes the candidate where there is something to quote, and nothing where there is not', () => {
    for (const seed of seeds) {
      const quoted = {
        by: 'words',
        gaps: [{ id: 'no-metric', quote: 'much faster' }],
        told: [],
      } as const;
      expect(chooseProbe(context({ seed, heard: quoted }))).toEqual({
        from: 'gap',
        gap: 'no-metric',
        id: 'no-metric-dry-quoting',
        quote: 'much faster',
      });
      expect(chooseProbe(context({ seed, heard: words('no-metric') }))).toEqual({
        from: 'gap',
        gap: 'no-metric',
        id: 'no-metric-dry-plain',
        quote: null,
      });
    }
  });

  it('says it in their own way, and in another’s if they have none; a line without a place for it quotes nothing', () => {
    for (const temperament of temperaments) {
      const probe = chooseProbe(context({ temperament, heard: words('blame') }));
      expect(probe).toMatchObject({ id: `blame-${temperament}-plain` });
    }
    const warmOnly = { ...wordings, blame: wordings.blame.filter((wording) => wording.temperament === 'warm') };
    expect(chooseProbe(context({ wordings: warmOnly, heard: words('blame') }))).toMatchObject({
      id: 'blame-warm-plain',
    });
    // Their own way goes before the quotation.
    const dryIsPlain = wordings.blame.filter(({ temperament, quotes }) => temperament !== 'dry' || !quotes);
    const heard = { by: 'words', gaps: [{ id: 'blame', quote: 'they failed us' }], told: [] } as const;
    expect(chooseProbe(context({ wordings: { ...wordings, blame: dryIsPlain }, heard }))).toMatchObject({
      id: 'blame-dry-plain',
      quote: null,
    });
  });

  it('has several ways to say it, and the seed chooses', () => {
    const several = ['a', 'b', 'c'].map((id): GapWording => ({ id, temperament: 'dry', quotes: false }));
    const chosen = seeds.map((seed) =>
      probeOf({ seed, wordings: { ...wordings, blame: several }, heard: words('blame') }),
    );
    expect(new Set(aimsOfWording(chosen))).toEqual(new Set(['a', 'b', 'c']));
  });

  it('has nothing missing in a strong answer and asks the question’s own follow-ups, in an order by seed', () => {
    const orders = seeds.map((seed) => turnOf(4, { seed, heard: words() }));
    for (const order of orders) {
      expect(order.map(({ from }) => from)).toEqual(['question', 'question', 'question', 'question']);
      expect(aims(order).toSorted()).toEqual(['what-broke', 'what-else', 'what-if', 'who-paid']);
    }
    expect(new Set(orders.map((order) => aims(order)[0])).size).toBe(4);
    expect(turnOf(4, { heard: words() })).toEqual(turnOf(4, { heard: words() }));
  });

  it('asks first what hardly any answer holds, and last what this one told', () => {
    const own = [
      { id: 'figures', about: 'data' },
      { id: 'since', about: 'lasting' },
      { id: 'price', about: 'trade-off' },
      { id: 'otherwise', about: 'what-if' },
      { id: 'wall', about: 'depth' },
    ] as const;
    for (const seed of seeds) {
      const order = aims(turnOf(5, { seed, own, heard: { by: 'words', gaps: [], told: ['data', 'lasting'] } }));
      expect(order.slice(0, 2).toSorted()).toEqual(['otherwise', 'price']);
      expect(order[2]).toBe('wall');
      // While a design is only being asked about, nothing of it can fail yet.
    }
  });

  it('falls back on the canonical ones when the question has no more of its own', () => {
    expect(aims(turnOf(4, { own: depths('who-paid'), heard: words() }))).toEqual([
      'who-paid',
      'own-part',
      'differently',
      'measured',
    ]);
  });
});

const aimsOfWording = (probes: readonly Probe[]) => probes.flatMap((probe) => (probe.from === 'gap' ? [probe.id] : []));

it('two figures for one thing are raised before all else, once', () => {
  const contradiction = { first: 'four people', second: 'nine people' };
  for (const heard of [words('no-metric'), { by: 'nothing' } as const]) {
    const [raised, ...others] = turnOf(4, { heard, contradiction });
    expect(raised).toEqual({ from: 'contradiction', ...contradiction });
    expect(others).toEqual(turnOf(3, { heard }));
  }
});

describe('an interviewer who was told what the answer contained', () => {
  it('goes after what it did not contain', () => {
    expect(aims(turnOf(4, { heard: { by: 'taps', said: [] } }))).toEqual([
      'unclear-role',
      'no-result',
      'no-metric',
      'no-learning',
    ]);
    expect(aims(turnOf(1, { heard: { by: 'taps', said: ['own-part', 'result'] } }))).toEqual(['no-metric']);
    expect(aims(turnOf(1, { heard: { by: 'taps', said: ['own-part', 'result', 'number'] } }))).toEqual(['no-learning']);
    expect(aims(turnOf(1, { heard: { by: 'taps', said: ['learned', 'result', 'number'] } }))).toEqual(['unclear-role']);
    expect(aims(turnOf(1, { heard: { by: 'taps', said: ['own-part', 'learned', 'number'] } }))).toEqual(['no-result']);
  });

  it('never claims to have heard words', () => {
    for (const seed of seeds)
      for (const probe of turnOf(4, { seed, heard: { by: 'taps', said: [] } }))
        expect(probe).toMatchObject({ from: 'gap', quote: null });
  });

  it('asks the question’s own follow-ups of an answer that had it all', () => {
    const asked = turnOf(4, { heard: { by: 'taps', said: taps } });
    expect(asked.map(({ from }) => from)).toEqual(['question', 'question', 'question', 'question']);
  });
});

describe('an interviewer who heard nothing', () => {
  it('asks the canonical four of a story, in their order, in any of three wordings', () => {
    const asked = seeds.map((seed) => turnOf(4, { seed }));
    for (const turn of asked) {
      expect(turn.map(({ from }) => from)).toEqual(['canonical', 'canonical', 'canonical', 'canonical']);
      expect(aims(turn)).toEqual(canonicalProbes);
    }
    const used = asked.flat().flatMap((probe) => (probe.from === 'canonical' ? [probe.wording] : []));
    expect(new Set(used)).toEqual(new Set([0, 1, 2]));
  });

  it('asks of anything else the question’s own follow-ups first', () => {
    for (const kind of questionKinds.filter((other) => other !== 'behavioural')) {
      const asked = turnOf(5, { kind, own: depths('who-paid', 'what-broke', 'what-if') });
      expect(
        asked.map(({ from }) => from),
        kind,
      ).toEqual(['question', 'question', 'question', 'canonical', 'canonical']);
    }
  });
});

describe('an interviewer of a design', () => {
  const drawn = ['queue', 'shard'].map((id) => ({ id, about: 'depth' as const, touched: 1 }));
  const design = { kind: 'system-design', heard: words(), own: drawn } as const;

  it('asks about the phase before there is a design, and after it where nothing was said', () => {
    const after = (name: DesignPhase, isSilent: boolean) =>
      chooseProbe(context({ ...design, phase: { name, isSilent } }))?.from;
    expect([after('clarify', false), after('estimate', false)]).toEqual(['phase', 'phase']);
    expect([after('outline', false), after('deep-dive', false)]).toEqual(['question', 'question']);
    expect([after('outline', true), after('deep-dive', true)]).toEqual(['phase', 'phase']);
    // Where none of the question's own speaks of what was drawn, they would all take something else for granted.
    const elsewhere = { ...design, own: depths('pager'), phase: { name: 'outline', isSilent: false } } as const;
    expect(chooseProbe(context(elsewhere))?.from).toBe('phase');
  });

  it('knows a phase in which hardly anything was said, where something else was', () => {
    const ended = (...texts: readonly string[]) => {
      const script = scriptOf('system-design');
      const room = new Room(interviewPlan([plannedRound('design', [{ ...plannedQuestion('sd'), script }])]));
      for (const text of texts) {
        walkTo(room, 'answer').happen({ kind: 'answered', text, notes: '', isSpoken: false });
      }
      return phaseEnded(room.state.turns.at(-1)!);
    };
    const long = 'Who makes links, and do they expire, and how many clicks does each of them draw a day?';
    expect(ended(long)).toEqual({ name: 'clarify', isSilent: false });
    expect(ended(long, 'No idea.')).toEqual({ name: 'estimate', isSilent: true });
    // Who speaks and is not written down may have said a lot.
    expect(ended('')).toEqual({ name: 'clarify', isSilent: false });
  });

  it('asks first what speaks of the things that were drawn', () => {
    const own = [
      { id: 'untouched', about: 'depth', touched: 0 },
      { id: 'touched', about: 'depth', touched: 3 },
    ] as const;
    for (const seed of seeds)
      expect(chooseProbe(context({ ...design, own, seed, phase: { name: 'outline', isSilent: false } }))).toEqual({
        from: 'question',
        id: 'touched',
      });
  });
});

it('no follow-up is asked twice about an answer, whatever is heard of it, and none shares its card', () => {
  const decks = readShippedDecks();
  const shipped = Object.fromEntries(
    decks.gapProbes.map(({ gap, probes }) => [
      gap,
      probes.map(({ id, temperament, ask }) => ({ id, temperament, quotes: ask.includes('{quote}') })),
    ]),
  ) as unknown as Readonly<Record<GapId, readonly GapWording[]>>;
  const questions = decks.questionDecks.flatMap((deck) => deck.questions);
  const anyHeard: fc.Arbitrary<Heard> = fc.oneof(
    fc.constant({ by: 'nothing' as const }),
    fc.record({ by: fc.constant('taps' as const), said: fc.subarray([...taps]) }),
    fc.record({
      by: fc.constant('words' as const),
      gaps: fc.array(
        fc.record({
          id: fc.constantFrom(...gapIds),
          isDoubtful: fc.boolean(),
          quote: fc.option(fc.string(), { nil: undefined }),
        }),
      ),
      told: fc.subarray([...probeSubjects]),
    }),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...questions),
      fc.constantFrom(...temperaments),
      fc.array(anyHeard, { minLength: 4, maxLength: 4 }),
      fc.option(fc.constant({ first: 'four people', second: 'nine people' })),
      fc.string(),
      ({ id, kind, probes, principles, asksFor }, temperament, heardOfEach, contradiction, seed) => {
        const count = scriptOf(kind).filter((segment) => segment.kind === 'probe').length;
        const fitting = fittingGaps({ kind, areas: principles, asksFor });
        const asked: Probe[] = [];
        for (const heard of heardOfEach.slice(0, count))
          asked.push(
            probeOf({
              kind,
              fitting,
              temperament,
              own: probes,
              asked,
              heard,
              contradiction,
              wordings: shipped,
              seed,
            }),
          );
        expect(new Set(asked.map((probe) => probeCardId(id, probe))).size).toBe(count);
        for (const probe of asked)
          if (probe.from === 'gap') {
            const wording = shipped[probe.gap].find((other) => other.id === probe.id);
            expect(wording?.temperament).toBe(temperament);
            if (wording?.quotes) expect(probe.quote).not.toBeNull();
          }
      },
    ),
    { numRuns: runs(500) },
  );
});
