import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayToIso, isoToDay, startOfStudyDay, studyDay } from '../../src/domain/calendar';
import { runs } from '../support/runs';

const zones = [
  'UTC',
  'America/Los_Angeles',
  'America/St_Johns',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'America/Sao_Paulo',
];
const anyInstant = fc.integer({ min: Date.UTC(2015, 0), max: Date.UTC(2035, 0) });
const anyClock = fc.record({ zone: fc.constantFrom(...zones), rolloverHour: fc.integer({ min: 0, max: 23 }) });

const dayAt = (iso: string, zone: string, rolloverHour = 4) =>
  dayToIso(studyDay(Date.parse(iso), { zone, rolloverHour }));

describe('a study day', () => {
  it('goes on past midnight until the rollover hour', () => {
    expect(dayAt('2026-11-20T23:30:00+01:00', 'Europe/Berlin')).toBe('2026-11-20');
    expect(dayAt('2026-11-21T03:59:59+01:00', 'Europe/Berlin')).toBe('2026-11-20');
    expect(dayAt('2026-11-21T04:00:00+01:00', 'Europe/Berlin')).toBe('2026-11-21');
  });

  it('is the wall clock’s, not that of UTC: late afternoon in Seattle is no new day', () => {
    expect(dayAt('2026-11-20T15:50:00-08:00', 'America/Los_Angeles')).toBe('2026-11-20');
    expect(dayAt('2026-11-20T16:10:00-08:00', 'America/Los_Angeles')).toBe('2026-11-20');
  });

  it('keeps its hour when the clocks change', () => {
    // Berlin, 29 March 2026: 02:00 becomes 03:00. 25 October: 03:00 becomes 02:00.
    expect(dayAt('2026-03-29T03:59:00+02:00', 'Europe/Berlin')).toBe('2026-03-28');
    expect(dayAt('2026-03-29T04:00:00+02:00', 'Europe/Berlin')).toBe('2026-03-29');
    expect(dayAt('2026-10-25T03:59:00+01:00', 'Europe/Berlin')).toBe('2026-10-24');
    expect(dayAt('2026-10-25T04:00:00+01:00', 'Europe/Berlin')).toBe('2026-10-25');
  });

  it('begins at the instant that `startOfStudyDay` names, in every zone', () => {
    fc.assert(
      fc.property(anyInstant, anyClock, (at, clock) => {
        const day = studyDay(at, clock);
        const start = startOfStudyDay(day, clock);
        expect(studyDay(start, clock)).toBe(day);
        expect(studyDay(start - 1, clock)).toBeLessThan(day);
        expect(startOfStudyDay(addDays(day, 1), clock)).toBeGreaterThan(at);
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('a date of the calendar', () => {
  it('is read and written without a shift', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (number) => {
        const iso = dayToIso(number as ReturnType<typeof studyDay>);
        expect(isoToDay(iso)).toBe(number);
      }),
    );
  });

  it.each(['2026-02-30', '2026-13-01', '20-11-2026', '2026-1-1', '', 'tomorrow', '2026-11-20T10:00'])(
    'is not %j',
    (text) => {
      expect(isoToDay(text)).toBeUndefined();
    },
  );
});
