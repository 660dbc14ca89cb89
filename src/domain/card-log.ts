/**
 * The log of a card and what replaying it gives. Everything done to a card is an event; nothing else changes it. Undo
 * appends too: it voids an action, redo restores it.
 */
import type { Day, Millis } from './calendar';
import { nextMemory, type Memory, type Outcome, type Phase, type Rating } from './scheduler';

export type CardId = string;
/** Sorts by time and never collides (ULID). */
export type EventId = string;
/** One thing that the user did; its events share it, and undo takes all of them back. */
export type ActionId = string;

/** The text of a card that the user wrote. */
export interface OwnText {
  readonly front: string;
  readonly back: string;
}

/** What happened to a card, without when and by which action. */
export type CardDeed =
  | {
      readonly kind: 'reviewed';
      readonly rating: Rating;
      readonly phase: Exclude<Phase, 'new'>;
      readonly step: number;
      /** The study day on which the card is due again. */
      readonly dueDay: Day;
      /** The instant at which it is due again, for a card in its learning steps. */
      readonly dueAt: Millis | null;
      /** Milliseconds that the user gave to the card, without idle time. */
      readonly took: Millis;
      /** The loop or drill that it comes from; left out for one of the daily review. */
      readonly interview?: string | undefined;
    }
  /** Hidden until a day; as a sibling, when another card of the group was reviewed. */
  | { readonly kind: 'buried'; readonly until: Day; readonly asSibling: boolean }
  | { readonly kind: 'unburied' }
  | { readonly kind: 'suspended' }
  | { readonly kind: 'unsuspended' }
  | { readonly kind: 'flagged' }
  | { readonly kind: 'unflagged' }
  /** Back to new; the note stays. */
  | { readonly kind: 'reset' }
  | { readonly kind: 'dueSet'; readonly dueDay: Day }
  /** The user's own words on a card; empty text removes them. */
  | { readonly kind: 'noteWritten'; readonly text: string }
  /** A card of the user's own, made or changed. */
  | { readonly kind: 'ownWritten'; readonly text: OwnText }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'voided'; readonly target: ActionId }
  | { readonly kind: 'restored'; readonly target: ActionId };

export type CardEvent = CardDeed & {
  readonly id: EventId;
  readonly action: ActionId;
  readonly cardId: CardId;
  readonly at: Millis;
  readonly day: Day;
};

export type ReviewedEvent = Extract<CardEvent, { kind: 'reviewed' }>;

/** What replaying a card's log gives; stored beside the log for speed and rebuilt on demand. */
export interface CardState {
  readonly id: CardId;
  readonly phase: Phase;
  readonly memory: Memory | null;
  readonly step: number;
  readonly reps: number;
  readonly lapses: number;
  /** Lapses since the card was last rewritten: by a note, or by new text. */
  readonly lapsesSinceRewrite: number;
  readonly lastDay: Day | null;
  readonly lastAt: Millis | null;
  /** `null` for a new card. */
  readonly dueDay: Day | null;
  readonly dueAt: Millis | null;
  readonly buriedUntil: Day | null;
  readonly suspended: boolean;
  readonly flagged: boolean;
  readonly note: string;
  /** `null` for a shipped card. */
  readonly own: OwnText | null;
  readonly deleted: boolean;
  /** The newest event of the log, voided or not; `null` for a card that nothing ever happened to. */
  readonly lastEvent: EventId | null;
}

export function untouchedCard(id: CardId): CardState {
  return {
    id,
    phase: 'new',
    memory: null,
    step: 0,
    reps: 0,
    lapses: 0,
    lapsesSinceRewrite: 0,
    lastDay: null,
    lastAt: null,
    dueDay: null,
    dueAt: null,
    buriedUntil: null,
    suspended: false,
    flagged: false,
    note: '',
    own: null,
    deleted: false,
    lastEvent: null,
  };
}

/**
 * A card's state from its whole log.
 * @param events all events of this one card, in the order of their ids
 */
export function replay(id: CardId, events: readonly CardEvent[]): CardState {
  const state = liveEvents(events).reduce(applyEvent, untouchedCard(id));
  return { ...state, lastEvent: events.at(-1)?.id ?? null };
}

/** One more event. For `voided` and `restored` the card has to be replayed instead. */
export function applyEvent(state: CardState, event: CardEvent): CardState {
  const reduce = reducers[event.kind] as (state: CardState, event: CardEvent) => CardState;
  return { ...reduce(state, event), lastEvent: event.id };
}

/** The events that count: those of actions that are not voided, in order, without the voiding itself. */
export function liveEvents(events: readonly CardEvent[]): CardEvent[] {
  const voided = new Set<ActionId>();
  for (const event of events) {
    if (event.kind === 'voided') voided.add(event.target);
    if (event.kind === 'restored') voided.delete(event.target);
  }
  return events.filter((event) => event.kind !== 'voided' && event.kind !== 'restored' && !voided.has(event.action));
}

/** The event that commits what a rating button promised. */
export function outcomeToDeed(outcome: Outcome, at: Millis, day: Day, took: Millis): CardDeed {
  const { wait } = outcome;
  return {
    kind: 'reviewed',
    rating: outcome.rating,
    phase: outcome.phase,
    step: outcome.step,
    dueDay: (wait.unit === 'days' ? day + wait.days : day) as Day,
    dueAt: wait.unit === 'minutes' ? at + wait.minutes * 60_000 : null,
    took,
  };
}

/** Where a card waits for its turn; `null` for one that is suspended or deleted. */
export type QueuePlace =
  | { readonly queue: 'new'; readonly from: Day }
  | { readonly queue: 'review'; readonly from: Day }
  | { readonly queue: 'learning'; readonly from: Millis };

export function queuePlace(state: CardState): QueuePlace | null {
  if (state.suspended || state.deleted) return null;
  const buriedUntil = state.buriedUntil ?? (0 as Day);
  if (state.phase === 'new') return { queue: 'new', from: buriedUntil };
  if (state.dueAt !== null && state.buriedUntil === null) return { queue: 'learning', from: state.dueAt };
  return { queue: 'review', from: Math.max(state.dueDay ?? 0, buriedUntil) as Day };
}

/** Whether a card waits to be shown on `today` (a card in its learning steps always does). */
export function isAvailable(state: CardState, today: Day): boolean {
  const place = queuePlace(state);
  return place !== null && (place.queue === 'learning' || place.from <= today);
}

/** Forgotten so often that another review is a waste of time: the card wants rewriting. */
export function isLeech(state: CardState, leechLapses: number): boolean {
  return state.lapsesSinceRewrite >= leechLapses;
}

type Reducers = {
  readonly [Kind in CardDeed['kind']]: (state: CardState, event: Extract<CardEvent, { kind: Kind }>) => CardState;
};

const reducers: Reducers = {
  reviewed: (state, event) => {
    // Elapsed days were whole study days of the user's calendar when it happened; a clock set back counts as none.
    const elapsed = state.lastDay === null ? 0 : Math.max(0, event.day - state.lastDay);
    const lapsed = event.rating === 1 && state.phase === 'review' ? 1 : 0;
    return {
      ...state,
      phase: event.phase,
      memory: nextMemory(state.memory, elapsed, event.rating),
      step: event.step,
      reps: state.reps + 1,
      lapses: state.lapses + lapsed,
      lapsesSinceRewrite: state.lapsesSinceRewrite + lapsed,
      lastDay: event.day,
      lastAt: event.at,
      dueDay: event.dueDay,
      dueAt: event.dueAt,
      buriedUntil: null,
    };
  },
  buried: (state, { until }) => ({ ...state, buriedUntil: until }),
  unburied: (state) => ({ ...state, buriedUntil: null }),
  suspended: (state) => ({ ...state, suspended: true }),
  unsuspended: (state) => ({ ...state, suspended: false }),
  flagged: (state) => ({ ...state, flagged: true }),
  unflagged: (state) => ({ ...state, flagged: false }),
  reset: (state) => ({
    ...untouchedCard(state.id),
    suspended: state.suspended,
    flagged: state.flagged,
    note: state.note,
    own: state.own,
  }),
  dueSet: (state, { dueDay }) =>
    state.memory === null
      ? { ...state, buriedUntil: dueDay }
      : { ...state, phase: 'review', step: 0, dueDay, dueAt: null, buriedUntil: null },
  noteWritten: (state, { text }) => ({ ...state, note: text, lapsesSinceRewrite: 0 }),
  ownWritten: (state, { text }) => ({ ...state, own: text, lapsesSinceRewrite: 0 }),
  deleted: (state) => ({ ...state, deleted: true }),
  voided: mustReplay,
  restored: mustReplay,
};

function mustReplay(): never {
  throw new Error('a voided or restored action is applied by replaying the card');
}
