/** Builders and generators for cards, events and time. */
import fc from 'fast-check';
import type { Day } from '../../src/domain/calendar';
import { replay, untouchedCard, type CardDeed, type CardEvent, type CardState } from '../../src/domain/card-log';
import { previewOutcomes, ratings, type Rating } from '../../src/domain/scheduler';
import { outcomeToDeed } from '../../src/domain/card-log';
import { defaultSettings } from '../../src/domain/settings';

export const dayNumber = (day: number) => day as Day;

/** A card in review, last seen `elapsed` days before `today` and due after `interval`. */
export function reviewCard(id: string, { today = 20_000, elapsed = 10, interval = 10, ...rest } = {}): CardState {
  return {
    ...untouchedCard(id),
    phase: 'review',
    memory: { stability: interval, difficulty: 5 },
    reps: 3,
    lastDay: dayNumber(today - elapsed),
    lastAt: (today - elapsed) * 86_400_000,
    dueDay: dayNumber(today - elapsed + interval),
    lastEvent: `event-of-${id}`,
    ...rest,
  };
}

/** What a user may do to a card, as the choices of a test; due dates follow from the card's state at the time. */
export type Deed =
  | { readonly do: 'review'; readonly rating: Rating }
  | { readonly do: 'plain'; readonly deed: CardDeed }
  | { readonly do: 'undo' }
  | { readonly do: 'redo' };

const plainDeeds: readonly CardDeed[] = [
  { kind: 'buried', until: dayNumber(20_003), asSibling: false },
  { kind: 'unburied' },
  { kind: 'suspended' },
  { kind: 'unsuspended' },
  { kind: 'flagged' },
  { kind: 'unflagged' },
  { kind: 'reset' },
  { kind: 'dueSet', dueDay: dayNumber(20_010) },
  { kind: 'noteWritten', text: 'my words' },
  { kind: 'ownWritten', text: { front: 'asked', back: 'said' } },
  { kind: 'deleted' },
];

export const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('review' as const), rating: fc.constantFrom(...ratings) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('plain' as const), deed: fc.constantFrom(...plainDeeds) }) },
  { weight: 2, arbitrary: fc.constant({ do: 'undo' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'redo' as const }) },
);

/** The event of a review made on a card as it stands. */
export function reviewDeed(card: CardState, rating: Rating, day: number, at: number): CardDeed {
  const outcomes = previewOutcomes(card, dayNumber(day), defaultSettings);
  return outcomeToDeed(outcomes[rating], at, dayNumber(day), 4000);
}

/** A log of reviews, one a study day, each as the card then stood. */
export function reviewLog(
  id: string,
  reviews: readonly { readonly day: number; readonly rating: Rating }[],
): CardEvent[] {
  const log: CardEvent[] = [];
  for (const { day, rating } of reviews) {
    const at = day * 86_400_000 + log.length;
    const deed = reviewDeed(replay(id, log), rating, day, at);
    log.push({
      id: ulidLike(at, log.length),
      action: `action-${log.length}`,
      cardId: id,
      at,
      day: dayNumber(day),
      ...deed,
    });
  }
  return log;
}

/** A well-formed id whose order is that of `at`, then `serial`. */
export function ulidLike(at: number, serial: number): string {
  const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const encode = (value: number, length: number) =>
    Array.from({ length }, (_, place) => digits[Math.floor(value / 32 ** (length - 1 - place)) % 32]).join('');
  return encode(at, 10) + encode(serial, 16);
}
