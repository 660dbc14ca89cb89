import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findContradictions, pairClaims } from '../../src/domain/contradictions';
import { comparePair, type Comparison } from '../bench/contradictions';
import { readPairs } from '../support/pairs';

const pairs = readPairs('developing');

/** Text that is full of what the readers look for. */
const speech = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'team of we were led eight fourteen engineers people from to about nearly saved $ million 2M % percent 38 40 in march 2021 2019 q3 launched errors fell by half and . , I hired left twelve 1,5 ½ ’ the third quarter spring ago years'.split(
          ' ',
        ),
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 40 },
  )
  .map((words) => words.join(' '));
const telling = fc.oneof(
  speech,
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...pairs.flatMap(({ first, second }) => [first, second])),
);

describe('two tellings', () => {
  it('are compared whatever the texts are, with quotes out of each, the same way every time', () => {
    fc.assert(
      fc.property(telling, telling, (first, second) => {
        const found = findContradictions(first, second);
        for (const one of found) {
          expect(one.first).not.toBe('');
          expect(first).toContain(one.first);
          expect(second).toContain(one.second);
        }
        expect(findContradictions(first, second)).toEqual(found);
      }),
    );
  });

  it('contradict each other to the same extent the other way round', () => {
    fc.assert(
      fc.property(telling, telling, (first, second) => {
        const swapped = findContradictions(second, first).map(({ first, second, ...same }) => ({
          ...same,
          first: second,
          second: first,
        }));
        expect(swapped).toEqual(findContradictions(first, second));
      }),
    );
  });

  it('never contradict themselves', () => {
    fc.assert(
      fc.property(telling, (text) => {
        expect(findContradictions(text, text)).toEqual([]);
      }),
    );
  });
});

describe('no contradiction', () => {
  it.each([
    ['rounding', 'We saved about two million.', 'That saved $2M.'],
    ['rounding of a rate', 'Nearly 40 percent of orders came back.', '38 % of orders came back.'],
    ['before against after', 'An approval went from twelve days to three.', 'It took three days.'],
    ['a team that grew', 'We were eight, later fourteen.', 'I led fourteen people.'],
    ['a team on its way', 'I grew the team from 8 to 14.', 'I had a team of 12.'],
    ['a team and the company', 'My team of eight owned it.', 'The whole org of 120 used it.'],
    ['savings and a budget', 'We saved $2M.', 'We had a budget of $5M.'],
    ['different rates', 'The error rate fell 30 %.', 'Cost fell 50 %.'],
    ['a day and its month', 'We launched it on Boxing Day.', 'We launched it in December.'],
    ['a day and its month in figures', 'The notice went out on 3 March.', 'The notice went out in March.'],
    ['a year and its month', 'We launched it in 2021.', 'We launched it in March 2021.'],
    ['a month of a year and that year', 'We launched it in March.', 'We launched it in 2021.'],
    ['years of different happenings', 'I joined in 2021.', 'We launched it in 2022.'],
    ['a sum of two', 'Fees were 80k dollars and travel cost another 30k dollars.', 'We paid 110k dollars.'],
    [
      'a saving and what was before and after',
      'The bill fell from 310k dollars a month to 190k.',
      'We saved 120k dollars a month.',
    ],
    [
      'a yearly sum and that of all years',
      'We saved $400k a year.',
      'Over the three years of the contract we saved $1.2M.',
    ],
    ['a part of a million in words', 'The price was a million and a half dollars.', 'We paid 1.48 million dollars.'],
    ['a day in words and in figures', 'It went live on march twenty eighth.', 'It went live on 28 March.'],
    ['half a year and its month', 'It went live in the first half of 2020.', 'It went live in April 2020.'],
    ['a short year', 'It went live in ’21.', 'It went live in March 2021.'],
    ['the same sum by month and year', 'We saved 100k dollars a month.', 'That saved $1.2M a year.'],
    [
      'the same sum over the same years',
      'We saved $2.4 million over three years.',
      'It saved 2.4 million across the three years.',
    ],
    ['the speaker counted or not', 'There were six of us including me.', 'I led five engineers.'],
    ['somebody else’s team', 'My manager had a team of forty.', 'I managed a team of nine.'],
    ['a team counted with and without the speaker', 'The team was me plus four.', 'I had a team of five.'],
    [
      'others beside the speaker',
      'They showed me and two customers the plan.',
      'They showed me and six customers the plan.',
    ],
    ['two towns', 'The clinic in Leeds went live in February.', 'The clinic in Cardiff went live in May.'],
    [
      'two countries, one by a town of it',
      'We opened the office in Tallinn in March 2021.',
      'The Finnish office opened in March 2022.',
    ],
    ['two names', 'We signed with Orange in 2019.', 'We signed with Vodafone in 2021.'],
    ['two versions', 'Version 3 came out in March.', 'Version 4 came out in July.'],
    [
      'the first and the other',
      'The first bank signed off its statements in February.',
      'The other bank signed off its statements in August.',
    ],
    [
      'a trial and the whole',
      'In the pilot, pages at night fell by half.',
      'Across all teams, pages at night fell by fifteen percent.',
    ],
    [
      'what was done and what was left',
      'Seventy percent of the archive had been digitised.',
      'Thirty percent of the archive was still to be digitised.',
    ],
    ['two sides', 'The front camera costs us 31 euros apiece.', 'The rear camera costs us 12 euros apiece.'],
    [
      'the beginning and the end',
      'My team was eight engineers when I joined.',
      'My team was fourteen engineers when I left.',
    ],
    ['a wish and what came of it', 'I asked the board for ten more analysts.', 'The board gave me six analysts.'],
    ['a plan and what came of it', 'We planned to go live in June.', 'We went live in August.'],
    ['a promise and what became of it', 'We promised 99 percent availability.', 'Availability was 97 percent.'],
  ])('%s', (_, first, second) => {
    expect(findContradictions(first, second)).toEqual([]);
  });
});

it.each([
  ['a sum and its parts', 'Fees were 80k dollars and travel cost another 30k dollars.', 'We paid 110k dollars.'],
  ['a part of a million and what it rounds', 'The price was a quarter of a million dollars.', 'We paid 238k dollars.'],
])('%s are not even compared', (_, first, second) => {
  expect(pairClaims(first, second)).toEqual([]);
});

it('a vague season matches no exact date, and a year before its month is one date with it', () => {
  const live = 'It went live in June 2021.';
  const later = 'It went live in November 2021, and by spring it was faster.';
  const matched = pairClaims(live, later).map(({ signs }) => signs.has('matched 0'));
  expect(matched).toContain(true);
  expect(findContradictions('It went live in May 2021.', 'It went live in 2021, November.')).toMatchObject([
    { kind: 'date', first: expect.stringContaining('May 2021'), second: expect.stringContaining('2021, November') },
  ]);
});

it('two figures that may be of two things are doubtful', () => {
  const given = 'The harbour gave us eighty thousand dollars for the lamps.';
  const [doubted] = findContradictions(given, 'We spent a hundred and twenty thousand dollars on the lamps.');
  expect(doubted).toMatchObject({ kind: 'money', isDoubtful: true });
  const [sure] = findContradictions(given, 'The harbour gave us a hundred and twenty thousand dollars for the lamps.');
  expect(sure).toMatchObject({ kind: 'money' });
  expect(sure).not.toHaveProperty('isDoubtful');
});

describe('a change', () => {
  const changes = [
    [
      'halved',
      'The default rate fell from eight percent to four percent over eighteen months.',
      'Over eighteen months the default rate was cut by half.',
    ],
    ['doubled', 'Conversion went from 4 percent to 8 percent.', 'We doubled conversion.'],
    [
      'in points',
      'Punctual codes went from 65 percent to 95 percent.',
      'Punctual codes went up by 30 percentage points.',
    ],
    ['rounded', 'The error rate fell from 10 percent to 7 percent.', 'The error rate fell by about a third.'],
    [
      'of two claims',
      'The error rate was ten percent before and six percent afterwards.',
      'We cut the error rate by 40 percent.',
    ],
  ] as const;

  it.each(changes)('%s is told by its ends or by its size', (_, ends, size) => {
    expect(pairClaims(ends, size)).toEqual([]);
    expect(pairClaims(size, ends)).toEqual([]);
  });

  it('of another size than its ends make is compared with them', () => {
    expect(
      pairClaims('The error rate fell from 10 percent to 5 percent.', 'The error rate fell by 20 percent.'),
    ).not.toEqual([]);
  });

  it('from the same to something else is a contradiction of what it came to', () => {
    expect(
      findContradictions(
        'Inbox placement went from 71 percent to 96 percent after three months.',
        "We'd started with inbox placement of 71 percent, and when the three months were over we were at 84 percent.",
      ),
    ).toMatchObject([{ second: expect.stringContaining('84 percent') }]);
  });
});

describe('a contradiction', () => {
  it.each([
    ['team-size', 'I had a team of eight.', 'I was leading twelve engineers.'],
    ['team-size', 'I grew the team from 8 to 14.', 'I grew the team from 8 to 20.'],
    ['team-size', 'I took over with thirty moderators.', 'I took over with fifteen moderators.'],
    ['money', 'It cost us a hundred thousand.', 'It cost us four hundred thousand.'],
    ['money', 'we saved about two million', 'that saved us three million dollars'],
    ['date', 'We launched in 2021.', 'It went live in 2022.'],
    ['date', 'On March 3rd the audit failed.', 'The audit failed on June 9th.'],
    ['date', 'May 2017 is when we launched.', 'September 2017 is when we launched.'],
    ['date', 'It was approved on 20 March.', 'It was approved on 5 May.'],
    ['date', 'We opened in the first quarter of 2014.', 'We opened in the last quarter of 2014.'],
    ['date', 'we released it last march', 'it was released in october'],
    ['date', 'The recall notice was sent on 3 March.', 'We sent the recall notice on 17 March.'],
    [
      'date',
      'the recall notice went out on the ninth of april',
      'we sent the recall notice on the twenty third of april',
    ],
    ['date', 'It went live in the first half of 2020.', 'It went live in October 2020.'],
    ['date', 'We opened the shop at Whitsun.', 'We opened the shop in October.'],
    [
      'date',
      'support ended in twenty fifteen and the upgrade was done on a saturday night in november',
      'support had ended in twenty fifteen and we did the upgrade on a saturday night in march',
    ],
    ['date', 'We released it on Valentine’s Day.', 'We released it in October.'],
    ['date', 'we launched it on new years eve', 'we launched it in june'],
    ['date', 'The clinic in Leeds went live in February.', 'The clinic in Leeds went live in May.'],
    ['date', 'We opened the office in Tallinn in March 2021.', 'The office in Estonia opened in March 2022.'],
    ['money', 'The lamps cost us eighty thousand dollars.', 'The lamps cost us a hundred and twenty thousand dollars.'],
    [
      'percentage',
      'Across all teams, pages at night fell by half.',
      'Across all teams, pages at night fell by fifteen percent.',
    ],
    ['team-size', 'My team was eight engineers when I joined.', 'My team was fourteen engineers when I joined.'],
    ['percentage', 'Every fourth appointment was missed.', 'Three appointments out of five were missed.'],
    ['percentage', 'The error rate fell 30 %.', 'We halved the error rate.'],
    ['percentage', 'About three quarters of the staff enrolled.', 'Half of the staff enrolled.'],
    ['percentage', 'a third of all tickets were about passwords', 'ten percent of tickets were about passwords'],
  ])('of %s: %s', (kind, first, second) => {
    expect(findContradictions(first, second)).toMatchObject([{ kind }]);
  });

  it('quotes the words that say so', () => {
    expect(
      findContradictions('Then I had a team of eight.', 'There, about twelve engineers worked for me.'),
    ).toMatchObject([
      { kind: 'team-size', first: 'Then I had a team of eight', second: 'about twelve engineers worked for me' },
    ]);
  });

  it('of one thing does not hide that of another with the same figure', () => {
    const found = findContradictions(
      'Thirty percent of our builds failed that spring. Attrition was at thirty percent.',
      'Half of our builds failed that spring. Attrition was at ten percent.',
    );
    expect(found).toHaveLength(2);
  });

  it('of two figures in one clause is told with that clause once', () => {
    const found = findContradictions(
      'We cut failures from 30 percent to 10 percent of builds.',
      'We cut failures from 50 percent to 20 percent of builds.',
    );
    expect(found).toMatchObject([{ kind: 'percentage' }]);
  });

  it('is named once, however often it is said', () => {
    const first = 'I had a team of eight. A team of eight is small.';
    expect(findContradictions(first, 'I had a team of twelve. A team of twelve is large.')).toHaveLength(1);
  });
});

describe('the labelled pairs', () => {
  it.each(['developing', 'set-aside'] as const)('of the %s half quote words that stand in the tellings', (half) => {
    const wrong = readPairs(half).flatMap(({ id, first, second, contradictions }) =>
      contradictions.filter((one) => !holds(first, one.first) || !holds(second, one.second)).map(() => id),
    );
    expect(wrong).toEqual([]);
  });

  // How well those are heard that nothing was fitted to is measured by `npm run bench`; this sees a fit that went wrong.
  it('that were learned from are told apart', () => {
    const compared = pairs.filter((_, index) => index % 10 === 0).map((pair) => comparePair(pair));
    const count = (of: (one: Comparison) => readonly unknown[]) =>
      compared.reduce((sum, one) => sum + of(one).length, 0);
    const found = count((one) => one.found);
    expect(found / (found + count((one) => one.missed))).toBeGreaterThan(0.75);
    expect(found / (found + count((one) => one.falseAlarms))).toBeGreaterThan(0.75);
  });
});

function holds(telling: string, words: string): boolean {
  const flat = (text: string) => text.replaceAll(/\s+/g, ' ').toLowerCase();
  return flat(telling).includes(flat(words));
}
