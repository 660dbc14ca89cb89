/** How long a review takes this user: medians of their own, by kind of card, with a sensible figure until there are enough. */
import type { Millis } from './calendar';
import { questionKinds, type CardKind } from './question';

export interface TimedReview {
  readonly kind: CardKind;
  readonly took: Millis;
}

/** Typical milliseconds a review, by kind of card. */
export type Pace = Readonly<Record<CardKind, Millis>>;

/** From here on a kind's own median is trusted. */
const enoughReviews = 5;

/** Before anything is measured: a story is told in one's head, a fact is said. */
const startingPace: Pace = {
  principle: 35_000,
  concept: 40_000,
  fact: 15_000,
  own: 25_000,
  behavioural: 75_000,
  people: 75_000,
  strategy: 75_000,
  motivation: 50_000,
  delivery: 75_000,
  'operational-excellence': 75_000,
  'system-design': 110_000,
  coding: 90_000,
};

export function paceFrom(reviews: readonly TimedReview[]): Pace {
  const kinds: readonly CardKind[] = [...questionKinds, 'principle', 'concept', 'fact', 'own'];
  return Object.fromEntries(
    kinds.map((kind) => {
      const times = reviews.filter((review) => review.kind === kind && review.took > 0).map((review) => review.took);
      return [kind, times.length >= enoughReviews ? median(times) : startingPace[kind]];
    }),
  ) as Record<CardKind, Millis>;
}

/** Whole minutes, at least one unless there is nothing to do. */
export function wholeMinutes(time: Millis): number {
  return time > 0 ? Math.max(1, Math.round(time / 60_000)) : 0;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
