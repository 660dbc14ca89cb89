/** Today's queue: what waits, by the database, the catalogue and the settings. */
import { aimedDay } from '../domain/aim';
import { dayToIso, type Day, type Millis } from '../domain/calendar';
import { liveEvents, queuePlace, type CardEvent, type CardId, type CardState } from '../domain/card-log';
import { paceFrom, type Pace } from '../domain/pace';
import { planQueue, type FreshCard, type Queue, type QueueInput } from '../domain/queue';
import type { CardKind } from '../domain/question';
import { dayReviews } from '../domain/review-summary';
import type { Settings } from '../domain/settings';
import { isPlanFor, type StoredPlan } from '../domain/stored-plan';
import { catalogueCardById, catalogueCards } from '../content/catalogue';
import {
  readAhead,
  readCards,
  readDay,
  readNewestReviews,
  readPlan,
  readReviewedBefore,
  readSettings,
  readWaiting,
} from '../storage/queries';
import { today, type Runtime } from './runtime';

/** How many of the newest reviews the user's pace is taken from. */
const paceReviews = 300;
const aheadLimit = 20;
/** How much of the plan's rest is offered at a time to somebody who keeps going, seconds. */
const moreSeconds = 600;

export interface DailyQueue {
  readonly day: Day;
  readonly settings: Settings;
  readonly queue: Queue;
  /** Every card of the queue, and all cards of their groups. */
  readonly cards: readonly CardState[];
  readonly pace: Pace;
  /** What the queue follows; `null` where there is no interview ahead, or its plan has yet to be made. */
  readonly plan: StoredPlan | null;
  /** There is an interview ahead and no plan for today: `day-plan` makes it. Until then the queue is that of FSRS alone. */
  readonly isPlanMissing: boolean;
  /** Nothing was ever reviewed here. */
  readonly isNewcomer: boolean;
  /** Of the cards that could be shown now; a learning card whose minutes are far off is not among them. */
  readonly counts: { readonly fresh: number; readonly due: number; readonly learning: number };
  /** When the first of the learning cards that are far off comes back; `null` when there is none. */
  readonly nextLearningAt: Millis | null;
}

/** The other cards of a card's group. */
export function siblingsOf(id: CardId): readonly CardId[] {
  const group = catalogueCardById(id)?.siblings;
  return group ? (idsByGroup.get(group) ?? []).filter((other) => other !== id) : [];
}

export function kindOf(id: CardId): CardKind {
  return catalogueCardById(id)?.kind ?? 'own';
}

/** What waits now; the order is the same all day. */
export async function readDailyQueue(runtime: Runtime): Promise<DailyQueue> {
  const so = await readDaySoFar(runtime);
  const { settings, day, reviewed, introduced, plan } = so;
  const waiting = await readWaiting(runtime.db, day, settings.newPerDay);
  return await queueOf(runtime, so, {
    planned: plan ? await stillToCome(runtime, plan.work, day) : undefined,
    learning: waiting.learning.filter(isKnown),
    due: waiting.due.filter(isKnown),
    fresh: [
      ...waiting.ownNew.map(({ id }) => ({ id, kind: 'own' as const })),
      ...catalogueCards.filter((card) => !waiting.notNew.has(card.id) && isWanted(card, settings)),
    ],
    introduced,
    newPerDay: settings.newPerDay,
    reviewsLeft: settings.reviewsPerDay - reviewed,
  });
}

/** The cards that come due next after today, for somebody who wants to go on. Their siblings' turn is kept here too. */
export async function readAheadQueue(runtime: Runtime): Promise<DailyQueue> {
  const so = await readDaySoFar(runtime);
  if (so.plan) return await readMoreQueue(runtime, so, so.plan);
  const ahead = await readAhead(runtime.db, so.day, 5 * aheadLimit);
  return await queueOf(runtime, so, {
    ...nothingElse,
    due: ahead.filter((card) => isKnown(card) && mayComeEarly(card, so.day)),
    reviewsLeft: aheadLimit,
  });
}

/** The same with a plan: what buys the most next, some minutes at a time. */
async function readMoreQueue(runtime: Runtime, so: DaySoFar, { more }: StoredPlan): Promise<DailyQueue> {
  const ids = new Set(await stillToCome(runtime, more, so.day));
  let seconds = 0;
  const batch = more.filter((review) => ids.has(review.id) && (seconds += review.seconds) <= moreSeconds);
  return await queueOf(runtime, so, { ...nothingElse, planned: batch.map(({ id }) => id) });
}

const nothingElse = { learning: [], due: [], fresh: [], introduced: [], newPerDay: 0, reviewsLeft: 0 } as const;

/** Milliseconds that these cards are expected to take: as planned, otherwise by this user's pace. */
export function expectedTime({ plan, pace }: Pick<DailyQueue, 'plan' | 'pace'>, ids: readonly CardId[]): Millis {
  const planned = new Map(plan ? [...plan.work, ...plan.more].map(({ id, seconds }) => [id, seconds * 1000]) : []);
  return ids.reduce((sum, id) => sum + (planned.get(id) ?? pace[kindOf(id)]), 0);
}

type DaySoFar = Awaited<ReturnType<typeof readDaySoFar>>;

/** The settings, the day, this user's pace, and what today's reviews mean for the rest of the day. */
async function readDaySoFar(runtime: Runtime) {
  const settings = await readSettings(runtime.db);
  const day = today(runtime, settings);
  const isAimed = aimedDay(settings, day) !== null;
  const [events, pace, stored] = await Promise.all([
    readDay(runtime.db, day),
    readPace(runtime),
    isAimed ? readPlan(runtime.db, day) : undefined,
  ]);
  const plan = isPlanFor(stored, settings) ? stored : null;
  return {
    settings,
    day,
    plan,
    isPlanMissing: isAimed && !plan,
    ...pace,
    ...(await readShownToday(runtime, day, events)),
  };
}

type Candidates = Pick<
  QueueInput,
  'learning' | 'due' | 'fresh' | 'introduced' | 'newPerDay' | 'reviewsLeft' | 'planned'
>;

async function queueOf(runtime: Runtime, so: DaySoFar, candidates: Candidates): Promise<DailyQueue> {
  const { settings, day, plan, isPlanMissing, pace, isNewcomer, groups } = so;
  const queue = planQueue({
    ...candidates,
    today: day,
    siblingsOf: (id) => catalogueCardById(id)?.siblings ?? null,
    shownToday: groups,
    seed: dayToIso(day),
  });
  return await withCards(runtime, { day, settings, queue, plan, isPlanMissing, pace, isNewcomer });
}

/** What was put off stays put off, and what was reviewed today has nothing to gain from coming again. */
function mayComeEarly({ buriedUntil, lastDay }: CardState, day: Day): boolean {
  return (buriedUntil === null || buriedUntil <= day) && lastDay !== day;
}

/** Of planned cards those that still wait for their turn: not reviewed today, put off, or on their way through the steps. */
async function stillToCome(runtime: Runtime, planned: StoredPlan['work'], day: Day): Promise<readonly CardId[]> {
  const cards = await readCards(
    runtime.db,
    planned.map(({ id }) => id),
  );
  const waits = (card: CardState) =>
    (queuePlace(card)?.queue ?? 'learning') !== 'learning' && isKnown(card) && mayComeEarly(card, day);
  return cards.filter(waits).map(({ id }) => id);
}

export async function readPace(runtime: Runtime): Promise<{ readonly pace: Pace; readonly isNewcomer: boolean }> {
  const reviews = await readNewestReviews(runtime.db, paceReviews);
  const pace = paceFrom(reviews.map(({ cardId, took }) => ({ kind: kindOf(cardId), took })));
  return { pace, isNewcomer: reviews.length === 0 };
}

async function withCards(
  runtime: Runtime,
  parts: Omit<DailyQueue, 'cards' | 'counts' | 'nextLearningAt'>,
): Promise<DailyQueue> {
  const ids = [...parts.queue.learning, ...parts.queue.main];
  const all = [...new Set(ids.flatMap((id) => [id, ...siblingsOf(id)]))];
  const cards = await readCards(runtime.db, all);
  const inMain = new Set(parts.queue.main);
  const fresh = cards.filter((card) => inMain.has(card.id) && card.phase === 'new').length;
  const horizon = runtime.now() + parts.settings.learnAhead * 60_000;
  const learningIds = new Set(parts.queue.learning);
  const times = cards.flatMap((card) => (learningIds.has(card.id) && card.dueAt !== null ? [card.dueAt] : []));
  const far = times.filter((at) => at > horizon);
  const counts = { fresh, due: parts.queue.main.length - fresh, learning: times.length - far.length };
  return { ...parts, cards, counts, nextLearningAt: far.length > 0 ? Math.min(...far) : null };
}

/** What today's log means for the rest of the day: limits that are used up, groups that had their turn. */
async function readShownToday(runtime: Runtime, day: Day, events: readonly CardEvent[]) {
  const reviewedIds = [...new Set(dayReviews(events).map((review) => review.cardId))];
  const earlier = await readReviewedBefore(runtime.db, reviewedIds, day);
  const introduced: FreshCard[] = reviewedIds.filter((id) => !earlier.has(id)).map((id) => ({ id, kind: kindOf(id) }));
  const groups = new Map<string, CardId>();
  for (const event of liveEvents(events)) {
    const group = event.kind === 'reviewed' ? catalogueCardById(event.cardId)?.siblings : null;
    if (group && !groups.has(group)) groups.set(group, event.cardId);
  }
  return { introduced, reviewed: reviewedIds.length - introduced.length, groups };
}

/** Cards of a newer version of the content wait until it is here. */
export function isKnown(card: CardState): boolean {
  return card.own !== null || catalogueCardById(card.id) !== undefined;
}

/** Whether a shipped card is for this level and region; before the user has named a level, all levels are. */
export function isWanted(card: (typeof catalogueCards)[number], { level, region }: Settings): boolean {
  const regionFits = card.regions.length === 0 || (region !== null && card.regions.includes(region));
  return regionFits && (level === null || card.levels.includes(level));
}

const idsByGroup = new Map<string, CardId[]>();
for (const { id, siblings } of catalogueCards) {
  if (siblings === null) continue;
  const group = idsByGroup.get(siblings);
  if (group) group.push(id);
  else idsByGroup.set(siblings, [id]);
}
