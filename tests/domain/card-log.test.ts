import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyEvent,
  isAvailable,
  isLeech,
  liveEvents,
  queuePlace,
  replay,
  untouchedCard,
  type CardEvent,
} from '../../src/domain/card-log';
import { dayNumber, reviewCard, reviewLog, ulidLike } from '../support/cards';

const event = (serial: number, body: Partial<CardEvent> & { kind: CardEvent['kind'] }): CardEvent =>
  ({
    id: ulidLike(serial, serial),
    action: `action-${serial}`,
    cardId: 'a',
    at: serial,
    day: dayNumber(20_000),
    ...body,
  }) as CardEvent;

describe('replaying a log', () => {
  it('gives what applying its events one by one gave', () => {
    const anyReviews = fc.array(
      fc.record({ gap: fc.nat(30), rating: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const) }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(anyReviews, (reviews) => {
        let day = 19_000;
        const log = reviewLog(
          'a',
          reviews.map(({ gap, rating }) => ({ day: (day += gap), rating })),
        );
        const stepByStep = log.reduce(applyEvent, untouchedCard('a'));
        expect(replay('a', log)).toEqual(stepByStep);
      }),
    );
  });

  it('leaves out what was undone, and takes it in again when it is redone', () => {
    const log = reviewLog('a', [
      { day: 20_000, rating: 4 },
      { day: 20_010, rating: 1 },
    ]);
    const undone = [...log, event(3e15 - 1e15, { kind: 'voided', target: 'action-1' })];
    const redone = [...undone, event(2.1e15, { kind: 'restored', target: 'action-1' })];
    const core = ({ lastEvent: _lastEvent, ...rest }: ReturnType<typeof replay>) => rest;
    expect(core(replay('a', undone))).toEqual(core(replay('a', log.slice(0, 1))));
    expect(core(replay('a', redone))).toEqual(core(replay('a', log)));
    expect(liveEvents(undone)).toHaveLength(1);
  });

  it('keeps the note, the flag and the text through a reset, and nothing of the memory', () => {
    const log = [
      ...reviewLog('a', [{ day: 20_000, rating: 4 }]),
      event(2e12, { kind: 'noteWritten', text: 'mine' }),
      event(2.1e12, { kind: 'flagged' }),
      event(2.2e12, { kind: 'reset' }),
    ];
    const card = replay('a', log);
    expect(card).toMatchObject({
      note: 'mine',
      flagged: true,
      memory: null,
      phase: 'new',
      reps: 0,
      lapses: 0,
      dueDay: null,
    });
  });
});

describe('where a card waits', () => {
  const today = dayNumber(20_000);

  it('nowhere while it is suspended or deleted', () => {
    expect(queuePlace({ ...reviewCard('a'), suspended: true })).toBeNull();
    expect(queuePlace({ ...reviewCard('a'), deleted: true })).toBeNull();
  });

  it('until the later of its due day and the day to which it was put off', () => {
    const card = { ...reviewCard('a'), buriedUntil: dayNumber(20_001) };
    expect(isAvailable(card, today)).toBe(false);
    expect(isAvailable(card, dayNumber(20_001))).toBe(true);
  });

  it('for its minute, in the learning steps', () => {
    const card = { ...untouchedCard('a'), phase: 'learning' as const, dueAt: 123, dueDay: today };
    expect(queuePlace(card)).toEqual({ queue: 'learning', from: 123 });
    expect(queuePlace({ ...card, buriedUntil: dayNumber(20_001) })).toEqual({ queue: 'review', from: 20_001 });
  });
});

it('a card that is forgotten again and again is a leech, until it is rewritten', () => {
  const lapses = Array.from({ length: 6 }, (_, index) => ({ day: 20_000 + 40 * (index + 1), rating: 1 as const }));
  const recoveries = lapses.flatMap((lapse) => [
    lapse,
    { day: lapse.day + 1, rating: 3 as const },
    { day: lapse.day + 2, rating: 4 as const },
  ]);
  const log = reviewLog('a', [{ day: 20_000, rating: 4 }, ...recoveries]);
  const card = replay('a', log);
  expect(isLeech(card, 6)).toBe(true);
  const rewritten = applyEvent(card, event(9e12, { kind: 'noteWritten', text: 'shorter' }));
  expect(isLeech(rewritten, 6)).toBe(false);
  expect(rewritten.lapses).toBe(card.lapses);
});
