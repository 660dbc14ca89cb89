import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { studyDay } from '../../src/domain/calendar';
import { applyEvent, outcomeToDeed, replay, untouchedCard, type CardEvent } from '../../src/domain/card-log';
import {
  nextMemory,
  previewOutcomes,
  ratings,
  retentionInterval,
  retrievability,
  stabilitiesUntil,
  usableWeights,
  type Rating,
} from '../../src/domain/scheduler';
import { defaultSettings, type Settings } from '../../src/domain/settings';
import { dayNumber, reviewCard, reviewDeed, reviewLog, ulidLike } from '../support/cards';
import { runs } from '../support/runs';

const today = dayNumber(20_000);
const without = (change: Partial<Settings>): Settings => ({ ...defaultSettings, fuzz: false, ...change });

describe('each trap of the scheduling package', () => {
  it('1: a review ten minutes later across UTC midnight is the same study day', () => {
    const clock = { zone: 'America/Los_Angeles', rolloverHour: 4 };
    const before = studyDay(Date.parse('2026-11-20T15:55:00-08:00'), clock);
    const after = studyDay(Date.parse('2026-11-20T16:05:00-08:00'), clock);
    expect(after).toBe(before);
    const first = previewOutcomes(untouchedCard('a'), before, without({}))[3].memory;
    const sameDay = nextMemory(first, after - before, 3);
    expect(sameDay.stability).toBeLessThan(3);
    expect(nextMemory(first, 1, 3).stability).toBeGreaterThan(7);
  });

  it('2: undoing a review gives back the due day', () => {
    const log = reviewLog('a', [
      { day: 20_000, rating: 4 },
      { day: 20_008, rating: 3 },
    ]);
    const undo: CardEvent = {
      id: ulidLike(20_009 * 86_400_000, 9),
      action: 'u',
      cardId: 'a',
      at: 0,
      day: dayNumber(20_009),
      kind: 'voided',
      target: 'action-1',
    };
    expect(replay('a', [...log, undo]).dueDay).toBe(replay('a', log.slice(0, 1)).dueDay);
  });

  it('3: no interval is longer than the maximum', () => {
    const card = reviewCard('a', { elapsed: 40, interval: 40 });
    for (const rating of ratings) {
      const { wait } = previewOutcomes(card, today, without({ maximumInterval: 10 }))[rating];
      if (wait.unit === 'days') expect(wait.days).toBeLessThanOrEqual(10);
    }
  });

  it('4: a change of one setting keeps the others and takes effect at once', () => {
    const card = reviewCard('a', { elapsed: 30, interval: 30 });
    const days = (settings: Settings) => {
      const { wait } = previewOutcomes(card, today, settings)[3];
      return wait.unit === 'days' ? wait.days : 0;
    };
    const usual = days(without({}));
    expect(days(without({ desiredRetention: 0.95 }))).toBeLessThan(usual);
    expect(days(without({ maximumInterval: 20 }))).toBe(20);
    expect(days(without({}))).toBe(usual);
  });

  it('5: with fuzz, the same card on the same day has the same intervals, another card other ones', () => {
    const settings = { ...defaultSettings, fuzz: true };
    const waits = (id: string) =>
      previewOutcomes(reviewCard(id, { elapsed: 60, interval: 60 }), today, settings)[3].wait;
    expect(waits('a')).toEqual(waits('a'));
    const different = new Set(Array.from({ length: 20 }, (_, index) => JSON.stringify(waits(`card-${index}`))));
    expect(different.size).toBeGreaterThan(3);
  });

  it('6: predicted recall falls within the day, and is 90 % after the stability', () => {
    expect(retrievability(10, 0.5)).toBeLessThan(1);
    expect(retrievability(10, 0.25)).toBeGreaterThan(retrievability(10, 0.5));
    expect(retrievability(10, 10)).toBeCloseTo(0.9, 6);
  });

  it('7: a card leaves the learning steps, whatever step it stands on', () => {
    let card = untouchedCard('a');
    for (let turn = 0; turn < 3 && card.phase !== 'review'; turn += 1) {
      const deed = reviewDeed(card, 3, 20_000, turn);
      card = applyEvent(card, { id: ulidLike(turn, 0), action: 'x', cardId: 'a', at: turn, day: today, ...deed });
    }
    expect(card.phase).toBe('review');
    // The user has since removed the step on which this one stands.
    const stranded = {
      ...untouchedCard('b'),
      phase: 'learning' as const,
      memory: { stability: 2, difficulty: 5 },
      step: 4,
      lastDay: today,
    };
    expect(previewOutcomes(stranded, today, without({ learningSteps: [5] }))[1].wait).toEqual({
      unit: 'minutes',
      minutes: 5,
    });
    expect(previewOutcomes(stranded, today, without({ learningSteps: [5] }))[3].phase).toBe('review');
  });

  it('8: importing the package is the only side effect, and steps are minutes, never text', () => {
    const { wait } = previewOutcomes(untouchedCard('a'), today, without({ learningSteps: [90] }))[1];
    expect(wait).toEqual({ unit: 'minutes', minutes: 90 });
  });

  it('9: every field that the package needs is there from the first review on', () => {
    for (const outcome of Object.values(previewOutcomes(untouchedCard('a'), today, without({})))) {
      expect(Number.isFinite(outcome.memory.stability)).toBe(true);
      expect(Number.isFinite(outcome.memory.difficulty)).toBe(true);
    }
  });

  it('10: the log keeps the due day itself, not the time of the review before', () => {
    const [first, second] = reviewLog('a', [
      { day: 20_000, rating: 4 },
      { day: 20_020, rating: 3 },
    ]);
    expect(first?.kind === 'reviewed' && first.dueDay).toBeGreaterThan(20_000);
    expect(second?.kind === 'reviewed' && second.dueDay).toBeGreaterThan(20_020);
  });
});

describe('what a rating button shows', () => {
  const zones = [
    'UTC',
    'America/Los_Angeles',
    'Europe/Berlin',
    'Asia/Kolkata',
    'Pacific/Kiritimati',
    'Australia/Lord_Howe',
  ];
  const anyPast = fc.array(fc.record({ gap: fc.integer({ min: 0, max: 40 }), rating: fc.constantFrom(...ratings) }), {
    maxLength: 8,
  });

  it('is what the review commits, at any instant, in any zone, with and without fuzz', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2032, 0) }),
        fc.constantFrom(...zones),
        fc.boolean(),
        anyPast,
        fc.constantFrom(...ratings),
        fc.integer({ min: 0, max: 3_600_000 }),
        (at, zone, fuzz, past, rating, thinking) => {
          const settings = { ...defaultSettings, fuzz };
          const day = studyDay(at, { zone, rolloverHour: 4 });
          let before = day - past.reduce((sum, { gap }) => sum + gap, 0);
          const log = reviewLog(
            'a',
            past.map(({ gap, rating: earlier }) => ({ day: (before += gap), rating: earlier })),
          );
          const card = replay('a', log);
          const shown = previewOutcomes(card, day, settings)[rating];
          const deed = outcomeToDeed(shown, at + thinking, day, thinking);
          const event = { id: ulidLike(at + thinking, 0), action: 'x', cardId: 'a', at: at + thinking, day, ...deed };
          const after = applyEvent(card, event);
          expect(after.memory).toEqual(shown.memory);
          expect(after.phase).toBe(shown.phase);
          if (shown.wait.unit === 'days') {
            expect(after.dueDay).toBe(day + shown.wait.days);
            expect(after.dueAt).toBeNull();
          } else expect(after.dueAt).toBe(at + thinking + shown.wait.minutes * 60_000);
        },
      ),
      { numRuns: runs(300) },
    );
  });

  it('never shrinks from Hard to Good to Easy', () => {
    fc.assert(
      fc.property(anyPast, fc.integer({ min: 1, max: 200 }), (past, wait) => {
        let day = 19_000;
        const card = replay(
          'a',
          reviewLog(
            'a',
            past.map(({ gap, rating }) => ({ day: (day += gap), rating })),
          ),
        );
        const outcomes = previewOutcomes(card, dayNumber(day + wait), defaultSettings);
        const minutes = (rating: Rating) => {
          const { wait: until } = outcomes[rating];
          return until.unit === 'days' ? until.days * 1440 : until.minutes;
        };
        expect(minutes(2)).toBeGreaterThanOrEqual(minutes(1) > 1000 ? 0 : minutes(1));
        expect(minutes(3)).toBeGreaterThanOrEqual(minutes(2));
        expect(minutes(4)).toBeGreaterThanOrEqual(minutes(3));
      }),
    );
  });
});

it('a clock that was set back counts as no time at all', () => {
  const card = reviewCard('a', { today: 20_000, elapsed: -5 });
  expect(() => previewOutcomes(card, today, defaultSettings)).not.toThrow();
});

describe('the arithmetic behind planning', () => {
  it('the interval for a retention is what a button shows without fuzz', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.7, max: 0.97, noNaN: true }),
        fc.integer({ min: 1, max: 60 }),
        (share, elapsed) => {
          const settings = without({ desiredRetention: share, maximumInterval: 36_500 });
          const { memory, wait } = previewOutcomes(reviewCard('a', { elapsed, interval: 10 }), today, settings)[2];
          expect(wait).toEqual({ unit: 'days', days: retentionInterval(memory.stability, share) });
        },
      ),
    );
  });

  it('recall falls to a share in as many stabilities as is said', () => {
    for (const recall of [0.5, 0.8, 0.9, 0.99]) {
      expect(retrievability(7, 7 * stabilitiesUntil(recall))).toBeCloseTo(recall, 5);
    }
  });

  it('weights of earlier versions are carried over, nonsense is not', () => {
    const published = usableWeights(undefined);
    expect(published).toHaveLength(21);
    vi.spyOn(console, 'debug').mockReturnValue();
    expect(usableWeights(published.slice(0, 17))).toHaveLength(21);
    expect(usableWeights([...published.slice(0, 20), 7])[20]).toBe(0.8);
    for (const none of [[], [1, 2], published.map(() => NaN)]) expect(usableWeights(none)).toBe(published);
  });
});
