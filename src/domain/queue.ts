/** What comes today and in which order: by the plan towards an interview where there is one, otherwise by FSRS. */
import type { Day } from './calendar';
import type { CardId, CardState } from './card-log';
import type { CardKind } from './question';
import { seededOrder } from './seeded';

/** A card that has never been reviewed. */
export interface FreshCard {
  readonly id: CardId;
  readonly kind: CardKind;
}

export interface QueueInput {
  readonly today: Day;
  /** Cards on their way through the learning steps. */
  readonly learning: readonly CardState[];
  /** Cards whose day has come. */
  readonly due: readonly CardState[];
  readonly fresh: readonly FreshCard[];
  /** Cards whose first review was today; they keep their place in the day's plan, so that a reload does not change it. */
  readonly introduced: readonly FreshCard[];
  readonly newPerDay: number;
  /** What the day's plan still holds, in its order; it then decides alone what comes besides the learning steps. */
  readonly planned?: readonly CardId[] | undefined;
  /** How many reviews today still allows. */
  readonly reviewsLeft: number;
  /** The group of cards of which only one may be shown a day; `null` for a card that stands alone. */
  readonly siblingsOf: (id: CardId) => string | null;
  /** Groups of which a card was already reviewed today, with that card. */
  readonly shownToday: ReadonlyMap<string, CardId>;
  readonly seed: string;
}

export interface Queue {
  /** Cards of the learning steps, soonest first; they go before all others once their minute has come. */
  readonly learning: readonly CardId[];
  /** Reviews by relative overdueness with the new cards mixed in evenly. */
  readonly main: readonly CardId[];
  /** Due cards that today's limit leaves for another day. */
  readonly heldBack: number;
}

export function planQueue(input: QueueInput): Queue {
  const taken = new Map(input.shownToday);
  const takesTurn = (id: CardId): boolean => {
    const group = input.siblingsOf(id);
    if (group === null) return true;
    const holder = taken.get(group);
    if (holder === undefined) taken.set(group, id);
    return holder === undefined || holder === id;
  };

  const learning = input.learning
    .toSorted((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0))
    .map((card) => card.id)
    .filter(takesTurn);
  if (input.planned) return { learning, main: input.planned.filter(takesTurn), heldBack: 0 };
  const allDue = input.due
    .toSorted(
      (a, b) => relativeOverdueness(b, input.today) - relativeOverdueness(a, input.today) || (a.id < b.id ? -1 : 1),
    )
    .map((card) => card.id)
    .filter(takesTurn);
  const due = allDue.slice(0, Math.max(0, input.reviewsLeft));
  const introduced = new Set(input.introduced.map((card) => card.id));
  const fresh = mixKinds([...input.fresh, ...input.introduced], input.seed)
    .filter((id) => !introduced.has(id) && takesTurn(id))
    .slice(0, Math.max(0, input.newPerDay - introduced.size));
  return { learning, main: mixEvenly([due, fresh]), heldBack: allDue.length - due.length };
}

/** Days waited for each day that FSRS had asked for: 1 on the due day, 2 when the wait was twice as long. */
export function relativeOverdueness(card: CardState, today: Day): number {
  const { lastDay, dueDay } = card;
  if (lastDay === null || dueDay === null) return 1;
  return Math.max(0, today - lastDay) / Math.max(1, dueDay - lastDay);
}

/**
 * All kinds at even distances, in proportion to how many cards of each there are, shuffled by the seed within a kind: a day of
 * new cards is a small picture of the whole. What the user wrote comes first, since it was written to be asked.
 */
function mixKinds(cards: readonly FreshCard[], seed: string): CardId[] {
  const byKind = new Map<CardKind, CardId[]>();
  for (const card of seededOrder(cards, (fresh) => fresh.id, seed)) {
    const ofKind = byKind.get(card.kind);
    if (ofKind) ofKind.push(card.id);
    else byKind.set(card.kind, [card.id]);
  }
  const own = byKind.get('own') ?? [];
  byKind.delete('own');
  return [...own, ...mixEvenly([...byKind.values()])];
}

/** The lists in one, each at even distances and in its own order. */
export function mixEvenly<T>(lists: readonly (readonly T[])[]): T[] {
  return lists
    .flatMap((list) => list.map((one, index) => ({ one, at: (index + 0.5) / list.length })))
    .toSorted((a, b) => a.at - b.at)
    .map(({ one }) => one);
}
