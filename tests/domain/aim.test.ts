import { describe, expect, it } from 'vitest';
import { aimedDay, outcomesTowardsDate } from '../../src/domain/aim';
import { addDays, dayToIso } from '../../src/domain/calendar';
import { untouchedCard } from '../../src/domain/card-log';
import { pastReviews, reviewHistory } from '../../src/domain/forgetting';
import { previewOutcomes } from '../../src/domain/scheduler';
import { moveInterview } from '../../src/domain/setting-rules';
import { defaultSettings, type Settings } from '../../src/domain/settings';
import { isPlanFor, planBasis } from '../../src/domain/stored-plan';
import { missedDays, studyCalendar } from '../../src/domain/study-calendar';
import { dayNumber, reviewCard, reviewLog } from '../support/cards';

const today = dayNumber(20_000);
const iso = (offset: number) => dayToIso(addDays(today, offset));

describe('the interview that is aimed at', () => {
  const aimed = (first: number | null, later: number | null) => {
    const day = aimedDay(
      {
        interviewDate: first === null ? null : iso(first),
        laterInterviewDate: later === null ? null : iso(later),
      },
      today,
    );
    return day === null ? null : day - today;
  };

  it('is the nearest that has not passed', () => {
    expect([aimed(5, null), aimed(0, 9), aimed(-1, 9), aimed(9, 5), aimed(-3, -1), aimed(null, null)]).toEqual([
      5,
      0,
      9,
      5,
      null,
      null,
    ]);
  });

  it('cuts the days that a button promises, and leaves the minutes', () => {
    const settings = { ...defaultSettings, fuzz: false };
    const seen = previewOutcomes(reviewCard('a', { elapsed: 40, interval: 40 }), today, settings);
    const cut = outcomesTowardsDate(seen, today, addDays(today, 12));
    expect(([2, 3, 4] as const).map((rating) => cut[rating].wait)).toEqual(
      [9, 9, 9].map((days) => ({ unit: 'days', days })),
    );
    expect(cut[1]).toEqual(seen[1]);
    expect(cut[3].memory).toEqual(seen[3].memory);
    expect(outcomesTowardsDate(seen, today, null)).toEqual(seen);
    const fresh = previewOutcomes(untouchedCard('b'), today, settings);
    expect(outcomesTowardsDate(fresh, today, addDays(today, 1))[4].wait).toEqual({ unit: 'days', days: 1 });
  });
});

describe('the beginning of the preparation', () => {
  const move = (settings: Partial<Settings>, date: string | null) =>
    moveInterview({ ...defaultSettings, ...settings }, date, iso(0)).startDate;

  it('is set with the first date and stays when it is moved, or taken back', () => {
    expect(move({}, iso(30))).toBe(iso(0));
    expect(move({ interviewDate: iso(30), startDate: iso(-10) }, iso(60))).toBe(iso(-10));
    expect(move({ interviewDate: iso(30), startDate: iso(-10) }, null)).toBe(iso(-10));
    expect(move({}, iso(-1))).toBeNull();
  });

  it('begins anew once the interview has passed, and not while a year is being typed', () => {
    expect(move({ interviewDate: iso(-2), startDate: iso(-40) }, iso(30))).toBe(iso(0));
    expect(move({ interviewDate: iso(-2), laterInterviewDate: iso(5), startDate: iso(-40) }, iso(30))).toBe(iso(-40));
    expect(move({ interviewDate: '0202-03-01', startDate: iso(-40) }, iso(30))).toBe(iso(-40));
  });
});

it('a plan holds until one of the settings that it was decided on changes', () => {
  const settings: Settings = { ...defaultSettings, interviewDate: iso(9), minutesOn: { [iso(1)]: 5 } };
  const plan = { day: today, basis: planBasis(settings), work: [], more: [], cutCount: 0, totalWeight: 1 };
  expect(isPlanFor(plan, structuredClone(settings))).toBe(true);
  expect(isPlanFor(plan, { ...settings, leechLapses: 9, newPerDay: 50 })).toBe(true);
  for (const change of [
    { interviewDate: iso(10) },
    { minutesADay: 5 },
    { daysOff: [iso(2)] },
    { minutesOn: {} },
    { principleWeights: { ownership: 2 as const } },
    { hasCodingRound: true },
  ])
    expect(isPlanFor(plan, { ...settings, ...change })).toBe(false);
  expect(isPlanFor(undefined, settings)).toBe(false);
});

it('the days of the user’s calendar are read from dates, and a day off is not a missed one', () => {
  const calendar = studyCalendar({ minutesADay: null, daysOff: [iso(2), 'no date'], minutesOn: { [iso(1)]: 5 } });
  expect(calendar.minutesADay).toBe(Infinity);
  expect(calendar.minutesOn?.get(today + 1)).toBe(5);
  expect(missedDays(today, today + 5, new Set([today + 1]), calendar)).toEqual([today, today + 3, today + 4]);
});

it('predictions are held against reviews that had to wait, never against a first one or a learning step', () => {
  const log = reviewLog('a', [
    { day: 20_000, rating: 3 },
    { day: 20_000, rating: 3 },
    { day: 20_004, rating: 1 },
    { day: 20_004, rating: 3 },
    { day: 20_010, rating: 4 },
  ]);
  expect(pastReviews(reviewHistory(log)).map(({ passed }) => passed)).toEqual([false, true]);
});
