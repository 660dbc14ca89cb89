/** What planning and readiness are reckoned from: the cards with their weights, the user's time, and how reviews went so far. */
import type { Day, Millis } from '../domain/calendar';
import { liveEvents, replay, untouchedCard, type CardEvent, type CardId, type CardState } from '../domain/card-log';
import { performanceFrom, weighCard, type CardWeight, type Performance } from '../domain/card-weights';
import { pastReviews, reviewHistory } from '../domain/forgetting';
import type { CostsByKind, PlanCard } from '../domain/interview-date';
import { paceFrom, type Pace } from '../domain/pace';
import type { CardKind } from '../domain/question';
import type { PastReview } from '../domain/readiness';
import type { Settings } from '../domain/settings';
import { catalogueCardById, catalogueCards, frontOf, loadFronts } from '../content/catalogue';
import { readInterviews } from '../storage/interview-queries';
import { readAllCards, readCardLog, readDay, readNewestReviews } from '../storage/queries';
import { seededOrder } from '../domain/seeded';
import { isKnown, isWanted, kindOf } from './daily-queue';
import type { Runtime } from './runtime';

/** How many of the newest loops and drills are asked how the candidate does. */
const recentInterviews = 30;
/** Of how many of the last reviewed cards the predictions are held against what happened. */
const judgedCards = 300;
const judgedReviews = 1500;

/** Every card that has any weight for the interview, as it stands; unseen ones as far as they are for this level and region. */
export async function readPlanCards(runtime: Runtime, settings: Settings): Promise<PlanCard[]> {
  const [states, performance] = await Promise.all([readAllCards(runtime.db), readPerformance(runtime), loadFronts()]);
  return toPlanCards(states, settings, performance);
}

/**
 * The cards that may come on a day, as they stood in the morning: whenever in the day it is planned, the plan is the same, and
 * what has been done since then drops out of it. Cards on their way through the learning steps count as met and do not come again.
 */
export async function readMorningCards(runtime: Runtime, settings: Settings, day: Day): Promise<PlanCard[]> {
  const [states, events, performance] = await Promise.all([
    readAllCards(runtime.db),
    readDay(runtime.db, day),
    readPerformance(runtime),
    loadFronts(),
  ]);
  const movedToday = new Set(events.map(({ cardId }) => cardId));
  const mornings = await Promise.all(
    states.map(async (state) =>
      movedToday.has(state.id) ? morningOf(await readCardLog(runtime.db, state.id), state, day) : state,
    ),
  );
  const isHidden = ({ buriedUntil }: CardState) => buriedUntil !== null && buriedUntil > day;
  const open = mornings.filter((state) => !isHidden(state));
  const hidden = new Set(mornings.filter(isHidden).map(({ id }) => id));
  const inSteps = new Set(open.flatMap(({ id, dueAt }) => (dueAt === null ? [] : [id])));
  return toPlanCards(open, settings, performance, hidden).map((card) =>
    inSteps.has(card.id) ? { ...card, lastDay: day } : card,
  );
}

/** Without what the day's reviews did: neither they nor the burying of siblings. Text and suspensions are as they are now. */
function morningOf(log: readonly CardEvent[], now: CardState, day: Day): CardState {
  const before = liveEvents(log).filter(
    (event) => event.day !== day || (event.kind !== 'reviewed' && event.kind !== 'buried'),
  );
  return { ...replay(now.id, before), lastEvent: now.lastEvent };
}

/** @param hidden cards that are not to be taken for unseen though they have no state here */
function toPlanCards(
  states: readonly CardState[],
  settings: Settings,
  performance: Performance,
  hidden: ReadonlySet<CardId> = new Set(),
): PlanCard[] {
  const known = new Set(states.map(({ id }) => id));
  const untouched = catalogueCards
    .filter(({ id }) => !known.has(id) && !hidden.has(id))
    .map(({ id }) => untouchedCard(id));
  const cards = [...states, ...untouched].filter(
    (state) =>
      !state.suspended && !state.deleted && isKnown(state) && (state.memory !== null || mayBeNew(state, settings)),
  );
  // Cards of equal merit come in this order: decks mixed, and the same every day.
  return seededOrder(cards, ({ id }) => id, 'plan')
    .map((state) => toPlanCard(state, weighKnown(state.id, settings, performance).weight))
    .filter(({ weight }) => weight > 0);
}

function mayBeNew(state: CardState, settings: Settings): boolean {
  const shipped = catalogueCardById(state.id);
  return shipped === undefined ? state.own !== null : isWanted(shipped, settings);
}

function toPlanCard({ id, memory, lastDay, dueDay }: CardState, weight: number): PlanCard {
  return {
    id,
    weight,
    stability: memory?.stability ?? 0,
    difficulty: memory?.difficulty ?? 0,
    lastDay: memory && lastDay,
    dueDay: memory && dueDay,
    siblings: catalogueCardById(id)?.siblings,
    kind: kindOf(id),
  };
}

/** The weight of one card and what it is made of. */
export async function readCardWeight(runtime: Runtime, settings: Settings, id: CardId): Promise<CardWeight> {
  const [performance] = await Promise.all([readPerformance(runtime), loadFronts()]);
  return weighKnown(id, settings, performance);
}

function weighKnown(id: CardId, settings: Settings, performance: Performance): CardWeight {
  const front = frontOf(id);
  const card = {
    id,
    kind: kindOf(id),
    levels: catalogueCardById(id)?.levels ?? [],
    rounds: front?.rounds ?? [],
    principles: front?.principles ?? [],
  };
  return weighCard(card, settings, performance);
}

export async function readPerformance(runtime: Runtime): Promise<Performance> {
  return performanceFrom(await readInterviews(runtime.db, recentInterviews));
}

/** A day of hurried key presses must not fill the next one with cards: this share of the usual time is the least. */
const leastPace = 1 / 4;

/** Seconds of a recall by kind of card; what a lapse and a first meeting take follows from it. */
export function costsFrom(pace: Pace): CostsByKind {
  const usual = Object.entries(paceFrom([])) as [CardKind, Millis][];
  return Object.fromEntries(usual.map(([kind, took]) => [kind, Math.max(pace[kind], leastPace * took) / 1000]));
}

/** What was predicted and what happened, over the cards that were reviewed last. */
export async function readPastReviews(runtime: Runtime): Promise<PastReview[]> {
  const newest = await readNewestReviews(runtime.db, judgedReviews);
  const ids = [...new Set(newest.map(({ cardId }) => cardId))].slice(0, judgedCards);
  const logs = await Promise.all(ids.map((id) => readCardLog(runtime.db, id)));
  return logs.flatMap((log) => pastReviews(reviewHistory(log)));
}
