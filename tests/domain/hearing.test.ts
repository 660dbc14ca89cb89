import { describe, expect, it } from 'vitest';
import { calibrate, heardScore } from '../../src/domain/calibration';
import { fittingGaps } from '../../src/domain/fitting-gaps';
import {
  clashToRaise,
  countTouched,
  filledBy,
  findClashes,
  firstToFix,
  hearTurn,
  isSameStory,
  sortGaps,
  toldIn,
} from '../../src/domain/hearing';
import type { Interview, Part, Probe, Turn } from '../../src/domain/interview';
import { interviewPlan, plannedQuestion, plannedRound, Room } from '../support/interviews';
import { readPairs } from '../support/pairs';

const everyGap = fittingGaps({ kind: 'behavioural', areas: ['ownership'] });

const hollow =
  'Two years ago our refund queue was the worst in the company. We looked at it together and the team decided to rebuild the intake form. We changed the routing, and people were happy in the end.';

const part = (kind: Part['kind'], text: string, change: Partial<Part> = {}): Part => ({
  kind,
  phase: null,
  probe: null,
  allowed: 120_000,
  took: 90_000,
  text,
  notes: '',
  isSpoken: false,
  wasPassed: false,
  ...change,
});
const after = (gap: Extract<Probe, { from: 'gap' }>['gap'], text: string) =>
  part('probe', text, { probe: { from: 'gap', gap, id: 'any', quote: null }, allowed: 30_000 });
const turnWith = (...parts: readonly Part[]): Turn => ({
  round: 0,
  question: plannedQuestion('q'),
  parts,
  said: null,
  wasPassed: false,
  repeats: 0,
  thought: 0,
  score: null,
  evidence: '',
  missed: [],
  wrongFindings: [],
});
const idsOf = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

describe('what was heard of a question', () => {
  it('is nothing where nothing was said in words', () => {
    expect(hearTurn(turnWith(part('answer', '', { notes: 'vendor, eleven days' })), 'L6', everyGap)).toBeNull();
  });

  it('is closed gap by gap by what the follow-ups bring', () => {
    const before = hearTurn(turnWith(part('answer', hollow)), 'L6', everyGap);
    expect(idsOf(before?.open ?? [])).toContain('no-metric');
    const told = turnWith(part('answer', hollow), after('no-metric', 'We cut refunds from eleven days to two.'));
    const hearing = hearTurn(told, 'L6', everyGap);
    expect(idsOf(hearing?.open ?? [])).not.toContain('no-metric');
    // The answer itself did not say it.
    expect(idsOf(hearing?.analysis.gaps ?? [])).toContain('no-metric');
  });

  it('leaves out what the candidate judged to be wrong', () => {
    const turn = { ...turnWith(part('answer', hollow)), wrongFindings: ['no-metric' as const] };
    expect(idsOf(hearTurn(turn, 'L6', everyGap)?.open ?? [])).not.toContain('no-metric');
  });

  it('measures the pace of speech, and not of typing', () => {
    const spoken = hearTurn(turnWith(part('answer', hollow, { isSpoken: true, took: 60_000 })), 'L6', everyGap);
    const typed = hearTurn(turnWith(part('answer', hollow, { took: 60_000 })), 'L6', everyGap);
    expect(spoken?.analysis.delivery.wordsPerMinute).toBeCloseTo(hollow.split(' ').length, -1);
    expect(typed?.analysis.delivery.wordsPerMinute).toBeUndefined();
  });
});

describe('what is missing', () => {
  const blaming =
    'Last year the certification slipped by five weeks. I asked compliance for the papers twice and I told the bank about it. Compliance did not do their job, they just sat on it, and the programme manager reported green the whole time. It was their fault, honestly.';
  const conjecture =
    'I would sit down with the person and ask what holds them back. I usually agree on two goals, and then I would look at them every week.';

  it('is what the question minds, the first to be asked about first', () => {
    const fitting = fittingGaps({ kind: 'delivery', areas: [] });
    const missing = idsOf(hearTurn(turnWith(part('answer', blaming)), 'L6', fitting)?.missing ?? []);
    expect(missing[0]).toBe('blame');
    expect(idsOf(hearTurn(turnWith(part('answer', blaming)), 'L6', [])?.missing ?? [])).toEqual([]);
  });

  it('is repaired by one honest reply, however the answer was told', () => {
    const owned = after('blame', 'I should have gone to compliance in person in the first week, that was my mistake.');
    expect(idsOf(hearTurn(turnWith(part('answer', blaming), owned), 'L6', everyGap)?.open ?? [])).not.toContain(
      'blame',
    );
    // Asked for their own side, they tell a deed of theirs.
    const deed = after('blame', 'I wrote the list of papers in the fifth week.');
    expect(idsOf(hearTurn(turnWith(part('answer', blaming), deed), 'L6', everyGap)?.open ?? [])).not.toContain('blame');
    const event = after(
      'hypothetical',
      'That was Marta in 2023. I gave her the summer intern in June and I sat in on their talks.',
    );
    const open = (reply: Part) =>
      idsOf(hearTurn(turnWith(part('answer', conjecture), reply), 'L6', everyGap)?.open ?? []);
    expect(open(event)).not.toContain('hypothetical');
    expect(open(after('hypothetical', 'I would do the same with anybody.'))).toContain('hypothetical');
    expect(open(after('hypothetical', 'I sent the email.'))).toContain('hypothetical');
  });

  it.each([
    'I had not thought about it like that.',
    'I honestly don’t remember.',
    'Hm, I don’t have the exact numbers.',
  ])('stays missing after “%s”', (shrug) => {
    const before = hearTurn(turnWith(part('answer', hollow)), 'L6', everyGap)?.open;
    expect(hearTurn(turnWith(part('answer', hollow), after('no-learning', shrug)), 'L6', everyGap)?.open).toEqual(
      before,
    );
    expect(filledBy(turnWith(part('answer', hollow), after('no-learning', shrug)), 'L6')).toBeNull();
  });
});

describe('an answer that tells nothing', () => {
  const hear = (...parts: readonly Part[]) => hearTurn(turnWith(...parts), 'L6', everyGap);
  const refusals = [
    'Sorry, I can’t think of one. Could we take another question?',
    'I’d rather not say, to be honest. You would know right away who it is.',
    'That was a defence project and I’m under a non-disclosure agreement, so I can’t go into it.',
    'Honestly? I don’t know what it costs us. Nobody here has ever measured it.',
    'I don’t have a story like that, sorry. We are a platform team, we don’t get complaints.',
    'I don’t really have one for that.',
    'That matter is closed, and I am still bound by the settlement. That is all there is.',
    'No. Nothing.',
  ];

  it.each(refusals)('has no gap besides that: %s', (text) => {
    expect(hear(part('answer', text))).toMatchObject({ tellsNothing: true, missing: [], open: [] });
  });

  it('is no story in which somebody does not know something', () => {
    expect(hear(part('answer', `${hollow} I did not know what it cost us.`))?.tellsNothing).toBe(false);
    const short = 'I called the client and I stopped the launch, because we did not know who had signed.';
    expect(hear(part('answer', short))?.tellsNothing).toBe(false);
    // A design, or "why here", is no story at all.
    expect(hearTurn(turnWith(part('answer', refusals[0]!)), 'L6', [])?.tellsNothing).toBe(false);
  });

  it('becomes one when something is told after all', () => {
    const probe = { from: 'another', wording: 0 } as const;
    const hearing = hear(part('answer', refusals[0]!), part('answer', hollow, { probe }));
    expect(hearing?.tellsNothing).toBe(false);
    expect(idsOf(hearing?.missing ?? [])).toContain('no-metric');
  });
});

describe('a long way to the first action', () => {
  const setting = 'The plant was old, and the company had been sold twice before that summer. ';
  const action = 'I wrote a list of every pump and I called the supplier. Downtime went from nine hours a week to two.';
  const missing = (text: string) => idsOf(hearTurn(turnWith(part('answer', text)), 'L6', everyGap)?.missing ?? []);

  it('takes more than a minute', () => {
    expect(missing(setting.repeat(9) + action)).toContain('rambling');
    expect(missing(setting.repeat(4) + action)).not.toContain('rambling');
  });

  it('is no complaint of its own where it is unclear what the speaker did', () => {
    const told = missing(`${setting.repeat(9)}Then a list was written and the supplier was called.`);
    expect(told).toContain('unclear-role');
    expect(told).not.toContain('rambling');
  });
});

describe('a doubtful finding', () => {
  const oneDeed = `${hollow} I called the vendor.`;
  const parted = (turn: Turn) => {
    const hearing = hearTurn(turn, 'L6', everyGap)!;
    return { sorted: sortGaps(hearing), first: firstToFix(hearing, turn) };
  };

  it('stands apart from what is surely missing, and goes once it has been told', () => {
    const { sorted } = parted(turnWith(part('answer', oneDeed)));
    expect(idsOf(sorted.doubtful)).toContain('unclear-role');
    expect(idsOf(sorted.missing)).not.toContain('unclear-role');
    expect(idsOf(sorted.missing)).toContain('no-metric');
    const mine = 'I wrote the form and I called the bank.';
    const told = parted(turnWith(part('answer', oneDeed), after('no-learning', mine))).sorted;
    expect(idsOf(Object.values(told).flat())).not.toContain('unclear-role');
    // Whoever had to be asked for it had not told it.
    expect(idsOf(parted(turnWith(part('answer', oneDeed), after('unclear-role', mine))).sorted.asked)).toContain(
      'unclear-role',
    );
    const { sorted: asked } = parted(
      turnWith(part('answer', oneDeed), after('no-metric', 'We cut refunds from eleven days to two.')),
    );
    expect(idsOf(asked.asked)).toContain('no-metric');
  });

  it('is not what to work on first, though it would be graver', () => {
    expect(parted(turnWith(part('answer', hollow))).first?.id).toBe('unclear-role');
    const { first } = parted(turnWith(part('answer', oneDeed)));
    expect(first?.id).not.toBe('unclear-role');
    expect(first).not.toHaveProperty('isDoubtful');
  });

  it('stays where it stood when the candidate says that it is wrong', () => {
    const wrongFindings = ['unclear-role', 'no-metric'] as const;
    const { sorted } = parted({ ...turnWith(part('answer', oneDeed)), wrongFindings });
    expect(idsOf(sorted.doubtful)).toContain('unclear-role');
    expect(idsOf(sorted.missing)).toContain('no-metric');
    const told = turnWith(part('answer', oneDeed), after('no-metric', 'We cut refunds from eleven days to two.'));
    expect(idsOf(parted({ ...told, wrongFindings }).sorted.asked)).toContain('no-metric');
  });

  it('is behind what was never told, and that before what was told when asked', () => {
    const clear = 'I called the vendor and I wrote the routing rules. In the end people were happy.';
    const { sorted, first } = parted(
      turnWith(part('answer', clear), after('no-metric', 'We cut refunds from eleven days to two.')),
    );
    expect(idsOf(sorted.asked)).toContain('no-metric');
    expect(idsOf(sorted.missing)).toContain(first?.id);
  });
});

describe('what is let pass', () => {
  const missing = (text: string, fitting = everyGap) =>
    idsOf(hearTurn(turnWith(part('answer', text)), 'L6', fitting)?.missing ?? []);

  it('is a scope that is small by little', () => {
    const led = (count: string) => `I led ${count} engineers. I rewrote the importer and I showed it to every shop.`;
    expect(missing(led('four'))).toContain('below-level');
    expect(missing(led('nine'))).not.toContain('below-level');
  });

  it('is an approach whose speaker says what they do, in whatever verbs', () => {
    const approach = fittingGaps({ kind: 'strategy', areas: [], asksFor: 'approach' });
    const mine = 'I am at every gate myself. I have two people with me, and I say no where I must.';
    expect(missing(mine)).toContain('unclear-role');
    expect(missing(mine, approach)).not.toContain('unclear-role');
    expect(missing('The team is at every gate. Two people say no where they must.', approach)).toContain(
      'unclear-role',
    );
  });
});

it('an answer that gives several reasons has told what was weighed', () => {
  const told = (text: string) => {
    const hearing = hearTurn(turnWith(part('answer', text)), 'L6', everyGap);
    return hearing ? toldIn(hearing) : [];
  };
  const begun =
    'I called the bank every morning and I wrote the routing rules. We cut refunds from eleven days to two.';
  const weighed =
    'I called because a mail would have lain there for days. I chose the routing rules over a new form, since the form would have cost a quarter.';
  expect(told(`${begun} ${weighed}`)).toContain('trade-off');
  expect(told(begun)).not.toContain('trade-off');
});

it('a follow-up is touched by the words that it takes for granted', () => {
  const ask = 'Every cache node restarts at the busiest minute. What does a reader see?';
  expect(countTouched(ask, 'Stateless hosts behind a cache, two nodes in each zone.')).toBeGreaterThanOrEqual(2);
  expect(countTouched(ask, 'We would ask the lawyers first.')).toBe(0);
});

describe('a follow-up', () => {
  it('is answered by whoever says more than a few words to it, whatever the words', () => {
    const open = (text: string) =>
      idsOf(hearTurn(turnWith(part('answer', hollow), after('no-alternatives', text)), 'L6', everyGap)?.open ?? []);
    expect(open('There was the vendor’s form as well, and it would not have taken our codes.')).not.toContain(
      'no-alternatives',
    );
    expect(open('Not really, no.')).toContain('no-alternatives');
  });

  it('is not answered by whoever talks of something else', () => {
    const open = (text: string) =>
      idsOf(hearTurn(turnWith(part('answer', hollow), after('no-learning', text)), 'L6', everyGap)?.open ?? []);
    expect(open('Nights are hard on people, I’ll say that. Dolores was tired by the end of it.')).toContain(
      'no-learning',
    );
    expect(open('I go and sit with the clerks first, before anybody draws anything.')).not.toContain('no-learning');
  });

  it('that goes after scope is answered by any number of those whom it reached', () => {
    const small = 'I had four engineers. I rewrote the importer and I showed it to every shop.';
    const reply = after('below-level', 'It went to eleven hundred shops, and orders rose by nine percent.');
    const before = hearTurn(turnWith(part('answer', small)), 'L6', everyGap);
    expect(idsOf(before?.open ?? [])).toContain('below-level');
    expect(idsOf(hearTurn(turnWith(part('answer', small), reply), 'L6', everyGap)?.open ?? [])).not.toContain(
      'below-level',
    );
  });

  it('is taken in with the figure that filled the gap, and with no other words', () => {
    const filled = filledBy(
      turnWith(part('answer', hollow), after('no-metric', 'We cut refunds from eleven days to two.')),
      'L6',
    );
    expect(filled).toContain('eleven days');
    const lesson = 'I now ask the clerks first, before anybody draws a form.';
    expect(filledBy(turnWith(part('answer', hollow), after('no-learning', lesson)), 'L6')).toBe('');
  });

  it('is not taken in where it brought nothing, or was none about a gap', () => {
    expect(
      filledBy(turnWith(part('answer', hollow), after('no-metric', 'It was really much better.')), 'L6'),
    ).toBeNull();
    expect(filledBy(turnWith(part('answer', hollow), after('no-metric', '')), 'L6')).toBeNull();
    expect(filledBy(turnWith(part('answer', hollow)), 'L6')).toBeNull();
  });
});

describe('two answers', () => {
  const migration = (engineers: string) =>
    `When the Frankfurt datacentre lease ran out I led ${engineers} engineers through the migration of the billing ledger. I drew the cutover calendar, argued with procurement about the lease and moved the ledger in eleven weekends.`;
  const hiring =
    'I hired a designer who dreaded feedback. I sat beside her at every critique for a quarter and asked her to critique my memos in return, and she now runs the critiques.';

  const told = (...texts: readonly string[]): Interview => {
    const questions = texts.map((_, index) => plannedQuestion(`q${index}`));
    const room = new Room(interviewPlan([plannedRound('hiring-manager', questions)]));
    return { ...room.state, turns: texts.map((text) => turnWith(part('answer', text))) };
  };

  it('that tell one story are recognised by their rarer words', () => {
    expect(isSameStory(migration('eight'), migration('fourteen'))).toBe(true);
    expect(isSameStory(migration('eight'), hiring)).toBe(false);
  });

  it('that tell one story in other words are mostly recognised, and others hardly ever taken for one', () => {
    const pairs = readPairs('developing').filter(({ first, second }) => Math.min(first.length, second.length) > 250);
    const recognised = pairs.filter(({ first, second }) => isSameStory(first, second));
    const mistaken = pairs.filter(({ first }, index) => isSameStory(first, pairs[index - 1]?.second ?? ''));
    expect(recognised.length / pairs.length).toBeGreaterThan(0.85);
    expect(mistaken.length / pairs.length).toBeLessThan(0.01);
  });

  it('that differ are raised at once where it is sure, and of the last answer', () => {
    const paid =
      'We got eighty thousand dollars from the harbour for the lighthouse lamps. I had asked the board for more.';
    const sure =
      'We got a hundred and twenty thousand dollars from the harbour for the lighthouse lamps. I told the board every month.';
    const doubted =
      'We spent a hundred and twenty thousand dollars on the lighthouse lamps. I told the board of the harbour every month.';
    expect(clashToRaise(told(paid, sure))).toMatchObject({ kind: 'money', turns: [0, 1] });
    expect(findClashes(told(paid, doubted))).toHaveLength(1);
    expect(clashToRaise(told(paid, doubted))).toBeUndefined();
    expect(clashToRaise(told(paid, sure, hiring))).toBeUndefined();
  });

  it('are held against each other only if they tell one story', () => {
    const [clash] = findClashes(told(migration('eight'), hiring, migration('fourteen')));
    expect(clash).toMatchObject({ kind: 'team-size', turns: [0, 2] });
    expect(clash?.first).toContain('eight');
    expect(clash?.second).toContain('fourteen');
    expect(findClashes(told(migration('eight'), hiring))).toEqual([]);
  });
});

it('a candidate’s ear is how far their scores lie above what was heard', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 11].map(heardScore)).toEqual([5, 4, 3, 3, 2, 2, 1, 1]);
  expect(calibrate([])).toBeNull();
  expect(
    calibrate([
      { self: 4, heard: 3 },
      { self: 3, heard: 3 },
    ]),
  ).toEqual({ bias: 0.5, off: 0.5 });
  // Wrong both ways is no good ear.
  expect(
    calibrate([
      { self: 5, heard: 1 },
      { self: 1, heard: 5 },
    ]),
  ).toEqual({ bias: 0, off: 4 });
});
