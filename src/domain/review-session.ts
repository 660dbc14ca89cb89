/** One sitting of daily review, as a state machine: what is shown, what an input does to it, and what has to be written. */
import { aimedDay, outcomesTowardsDate } from './aim';
import { addDays, type Day, type Millis } from './calendar';
import {
  isAvailable,
  outcomeToDeed,
  queuePlace,
  untouchedCard,
  type ActionId,
  type CardId,
  type CardState,
} from './card-log';
import type { CardStep, Change } from './change';
import type { Queue } from './queue';
import { previewOutcomes, type Outcomes, type Rating } from './scheduler';
import type { Settings } from './settings';

export interface ReviewSession {
  readonly day: Day;
  /** Whether cards may come before their day, studied ahead or by the plan towards an interview: one then belongs here though it is not due. */
  readonly isAhead: boolean;
  /** Every card that the sitting knows of, as it stands in the database. */
  readonly cards: ReadonlyMap<CardId, CardState>;
  /** Not shown yet, in order. */
  readonly main: readonly CardId[];
  /** In the learning steps, in no order. */
  readonly learning: readonly CardId[];
  readonly current: ShownCard | null;
  /** Reviews made in this sitting. */
  readonly done: number;
}

export interface ShownCard {
  readonly id: CardId;
  readonly shownAt: Millis;
  /** What the rating buttons promise; `null` while the question stands alone. */
  readonly outcomes: Outcomes | null;
}

export type ReviewInput =
  | { readonly kind: 'answerShown'; readonly now: Millis; readonly day: Day }
  | {
      readonly kind: 'graded';
      readonly rating: Rating;
      readonly now: Millis;
      readonly action: ActionId;
      readonly took: Millis;
    }
  | {
      readonly kind: 'setAside';
      readonly deed: 'bury' | 'suspend';
      readonly now: Millis;
      readonly day: Day;
      readonly action: ActionId;
    }
  /** Time has passed: a learning card may be due, or a new study day may have begun. */
  | { readonly kind: 'woke'; readonly now: Millis; readonly day: Day }
  /** Cards were changed by something else: another tab, a note, an import. */
  | { readonly kind: 'cardsChanged'; readonly cards: readonly CardState[]; readonly now: Millis }
  /** An action was undone or redone; `focus` is the card that it had been about. */
  | {
      readonly kind: 'undone' | 'redone';
      readonly cards: readonly CardState[];
      readonly focus: CardId;
      readonly now: Millis;
    };

export interface ReviewRules {
  readonly settings: Settings;
  /** The other cards of a card's group. */
  readonly siblingsOf: (id: CardId) => readonly CardId[];
}

export interface ReviewStep {
  readonly session: ReviewSession;
  readonly changes: readonly Change[];
}

/**
 * A sitting with its first card on the screen.
 * @param cards the states of all cards in the queue and of their siblings; one that is missing counts as untouched
 * @param isAhead whether the queue holds cards before their day
 */
export function openReview(
  queue: Queue,
  cards: readonly CardState[],
  day: Day,
  now: Millis,
  rules: ReviewRules,
  isAhead = false,
): ReviewSession {
  const session: ReviewSession = {
    day,
    isAhead,
    cards: new Map(cards.map((card) => [card.id, card])),
    main: queue.main,
    learning: queue.learning,
    current: null,
    done: 0,
  };
  return showNext(session, now, rules);
}

/**
 * What an input makes of a sitting, and what has to be written for it. The new session may be shown only once the changes are
 * on the disk; what they made of the cards then comes back as `cardsChanged`, which shows the next card. An input that does not
 * fit (a grade before the answer) changes nothing.
 */
export function stepReview(session: ReviewSession, input: ReviewInput, rules: ReviewRules): ReviewStep {
  switch (input.kind) {
    case 'answerShown':
      return { session: showAnswer({ ...session, day: input.day }, rules), changes: [] };
    case 'graded':
      return grade(session, input, rules);
    case 'setAside':
      return setAside(session, input);
    case 'woke': {
      const moved = { ...session, day: input.day };
      if (!session.current) return { session: showNext(moved, input.now, rules), changes: [] };
      // On a new study day the buttons' promises are other ones.
      const stale = session.current.outcomes !== null && input.day !== session.day;
      return { session: stale ? showAnswer(moved, rules) : moved, changes: [] };
    }
    case 'cardsChanged':
      return { session: takeIn(session, input.cards, input.now, rules), changes: [] };
    case 'undone': {
      // What comes back may belong to another day: a due date that was set is undone without a card to show.
      const belongsHere = input.cards.some((card) => card.id === input.focus && belongs(session, card));
      return {
        session: belongsHere
          ? bringBack(session, input.cards, input.focus, input.now)
          : takeIn(session, input.cards, input.now, rules),
        changes: [],
      };
    }
    case 'redone': {
      const again = input.cards.some((card) => card.id === session.current?.id);
      const without = again ? { ...session, current: null } : session;
      const known = merge(without, input.cards);
      const reviewedAgain = cardOf(known, input.focus).reps > cardOf(session, input.focus).reps;
      const done = session.done + (reviewedAgain ? 1 : 0);
      const settled = { ...known, main: known.main.filter((id) => id !== input.focus), done };
      return { session: again ? showNext(settled, input.now, rules) : settled, changes: [] };
    }
  }
}

/** Cards still to come, the one on the screen among them. */
export function remaining(session: ReviewSession): CardId[] {
  return [...(session.current ? [session.current.id] : []), ...session.learning, ...session.main];
}

/** When the next learning card is due, if the sitting has nothing else to show; `null` when it is over. */
export function nextLearningAt(session: ReviewSession): Millis | null {
  const times = session.learning.flatMap((id) => session.cards.get(id)?.dueAt ?? []);
  return times.length > 0 ? Math.min(...times) : null;
}

function showAnswer(session: ReviewSession, { settings }: ReviewRules): ReviewSession {
  if (!session.current) return session;
  const { day } = session;
  const promised = previewOutcomes(cardOf(session, session.current.id), day, settings);
  const outcomes = outcomesTowardsDate(promised, day, aimedDay(settings, day));
  return { ...session, current: { ...session.current, outcomes } };
}

function grade(
  session: ReviewSession,
  input: Extract<ReviewInput, { kind: 'graded' }>,
  rules: ReviewRules,
): ReviewStep {
  const shown = session.current;
  if (!shown?.outcomes) return { session, changes: [] };
  const card = cardOf(session, shown.id);
  const outcome = shown.outcomes[input.rating];
  const deed = outcomeToDeed(outcome, input.now, session.day, input.took);
  const steps: CardStep[] = [
    { cardId: card.id, deed, basis: card.lastEvent },
    ...siblingsToBury(session, card.id, rules).map((sibling) => buryStep(sibling, session.day, true)),
  ];
  const gone = new Set(steps.map((step) => step.cardId));
  const next: ReviewSession = {
    ...session,
    current: null,
    done: session.done + 1,
    main: session.main.filter((id) => !gone.has(id)),
    learning: session.learning.filter((id) => !gone.has(id)),
  };
  return { session: next, changes: [act(input, session.day, steps)] };
}

function setAside(session: ReviewSession, input: Extract<ReviewInput, { kind: 'setAside' }>): ReviewStep {
  if (!session.current) return { session, changes: [] };
  const card = cardOf(session, session.current.id);
  const step: CardStep =
    input.deed === 'bury'
      ? buryStep(card, input.day, false)
      : { cardId: card.id, deed: { kind: 'suspended' }, basis: card.lastEvent };
  return { session: { ...session, current: null }, changes: [act(input, input.day, [step])] };
}

/**
 * Takes in what was written, by this sitting or elsewhere. The card on the screen stays unless somebody else has reviewed or
 * hidden it.
 */
function takeIn(session: ReviewSession, cards: readonly CardState[], now: Millis, rules: ReviewRules): ReviewSession {
  const known = merge(session, cards);
  if (!known.current) return showNext(known, now, rules);
  const before = session.cards.get(known.current.id);
  const after = cardOf(known, known.current.id);
  if (before?.lastEvent === after.lastEvent) return known;
  const reviewedElsewhere = before?.reps !== after.reps;
  if (reviewedElsewhere || !belongs(known, after))
    return showNext(merge({ ...known, current: null }, [after]), now, rules);
  return known.current.outcomes ? showAnswer(known, rules) : known;
}

/** Puts the card of an undone action back on the screen, question side up, and the one it displaces behind it. */
function bringBack(session: ReviewSession, cards: readonly CardState[], focus: CardId, now: Millis): ReviewSession {
  const known = merge(session, cards);
  const displaced = session.current && session.current.id !== focus ? [session.current.id] : [];
  const wasReview = cardOf(session, focus).reps > cardOf(known, focus).reps;
  const main = [...displaced, ...known.main].filter((id, index, all) => id !== focus && all.indexOf(id) === index);
  return {
    ...known,
    main,
    learning: known.learning.filter((id) => id !== focus),
    current: { id: focus, shownAt: now, outcomes: null },
    done: Math.max(0, session.done - (wasReview ? 1 : 0)),
  };
}

/** New rows replace old ones; cards that became available or ceased to be are moved in and out of the lists. */
function merge(session: ReviewSession, changed: readonly CardState[]): ReviewSession {
  const cards = new Map(session.cards);
  for (const card of changed) cards.set(card.id, card);
  const isChanged = new Set(changed.map((card) => card.id));
  const currentId = session.current?.id;
  const stays = (id: CardId) => !isChanged.has(id);
  const main = session.main.filter((id) => {
    const card = cards.get(id);
    return stays(id) || (card !== undefined && belongs(session, card) && queuePlace(card)?.queue !== 'learning');
  });
  const learning = session.learning.filter(stays);
  for (const card of changed) {
    if (card.id === currentId) continue;
    if (queuePlace(card)?.queue === 'learning') learning.push(card.id);
  }
  return { ...session, cards, main, learning };
}

function showNext(session: ReviewSession, now: Millis, { settings }: ReviewRules): ReviewSession {
  const soonest = session.learning.toSorted((a, b) => dueAt(session, a) - dueAt(session, b))[0];
  const isDue = soonest !== undefined && dueAt(session, soonest) <= now;
  const isNear = soonest !== undefined && dueAt(session, soonest) <= now + settings.learnAhead * 60_000;
  const next = isDue ? soonest : (session.main[0] ?? (isNear ? soonest : undefined));
  if (next === undefined) return session;
  return {
    ...session,
    current: { id: next, shownAt: now, outcomes: null },
    main: session.main.filter((id) => id !== next),
    learning: session.learning.filter((id) => id !== next),
  };
}

/** Those of the group that would otherwise come today as well. */
function siblingsToBury(session: ReviewSession, id: CardId, rules: ReviewRules): CardState[] {
  return rules
    .siblingsOf(id)
    .map((sibling) => cardOf(session, sibling))
    .filter((sibling) => isAvailable(sibling, session.day));
}

/** Whether a card may be shown in this sitting. */
function belongs(session: ReviewSession, card: CardState): boolean {
  if (!session.isAhead) return isAvailable(card, session.day);
  return queuePlace(card) !== null && (card.buriedUntil === null || card.buriedUntil <= session.day);
}

function buryStep(card: CardState, today: Day, asSibling: boolean): CardStep {
  return { cardId: card.id, deed: { kind: 'buried', until: addDays(today, 1), asSibling }, basis: card.lastEvent };
}

function act(input: { readonly action: ActionId; readonly now: Millis }, day: Day, steps: readonly CardStep[]): Change {
  return { kind: 'act', stamp: { action: input.action, at: input.now, day }, steps };
}

function cardOf(session: ReviewSession, id: CardId): CardState {
  return session.cards.get(id) ?? untouchedCard(id);
}

function dueAt(session: ReviewSession, id: CardId): Millis {
  return session.cards.get(id)?.dueAt ?? 0;
}
