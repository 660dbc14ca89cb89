/** Readiness as the screens ask for it: what is read, once, and what is then reckoned from it in the worker. */
import { aimedDay } from '../domain/aim';
import type { Day } from '../domain/calendar';
import type { CardId } from '../domain/card-log';
import type { PlanCard } from '../domain/interview-date';
import type { PastReview, Projection, ReadinessForecast } from '../domain/readiness';
import type { Settings } from '../domain/settings';
import { studyCalendar } from '../domain/study-calendar';
import { frontOf } from '../content/catalogue';
import { readSettings } from '../storage/queries';
import { expectedTime, kindOf, readDailyQueue, type DailyQueue } from './daily-queue';
import { readDaySummary } from './day-summary';
import { startDayOf } from './day-plan';
import { runPlanJob } from './plan-client';
import { costsFrom, readPastReviews, readPlanCards } from './plan-inputs';
import type { ProjectJob } from './plan-jobs';
import { today, type Runtime } from './runtime';

/** Everything that readiness is reckoned from, at one moment. */
export interface Outlook {
  readonly settings: Settings;
  readonly day: Day;
  readonly interviewDay: Day;
  readonly cards: readonly PlanCard[];
  readonly past: readonly PastReview[];
  readonly daily: DailyQueue;
  readonly secondsUsed: number;
}

/** What may be different from what the settings say. */
export interface WhatIf {
  readonly minutes: readonly number[];
  readonly interviewDay?: Day;
  /** The days from here on are lived through; today, if left out. */
  readonly from?: Day;
}

/** @returns `null` without an interview ahead */
export async function readOutlook(runtime: Runtime): Promise<Outlook | null> {
  const settings = await readSettings(runtime.db);
  const day = today(runtime, settings);
  const interviewDay = aimedDay(settings, day);
  if (interviewDay === null) return null;
  const [cards, past, daily, done] = await Promise.all([
    readPlanCards(runtime, settings),
    readPastReviews(runtime),
    readDailyQueue(runtime),
    readDaySummary(runtime),
  ]);
  return { settings, day, interviewDay, cards, past, daily, secondsUsed: done.took / 1000 };
}

/** Readiness on the day if nothing more was reviewed; groups are called `principle/ownership`, `round/director`, `kind/people`. */
export async function forecast({ cards, past, interviewDay }: Outlook): Promise<ReadinessForecast> {
  const groups = new Map(cards.map(({ id }) => [id, groupsOf(id)]));
  return await runPlanJob('forecast', { cards, past, day: interviewDay, groups });
}

/** Readiness on the day if every day's plan is carried out within these minutes. */
export async function project(outlook: Outlook, whatIf: WhatIf): Promise<readonly Projection[]> {
  return await runPlanJob('project', projectionOf(outlook, whatIf));
}

/** The fewest whole minutes a day at which every card is met in time; `null` if four hours more are too few. */
export async function minutesForAll(outlook: Outlook, least: number): Promise<number | null> {
  return await runPlanJob('minutesForAll', projectionOf(outlook, { minutes: [] }), { least, most: least + 240 });
}

function projectionOf(outlook: Outlook, { minutes, interviewDay, from }: WhatIf): ProjectJob {
  const { settings, day, cards, past, daily, secondsUsed } = outlook;
  return {
    cards,
    past,
    minutes,
    today: from ?? day,
    interviewDay: interviewDay ?? outlook.interviewDay,
    startDay: startDayOf(settings, day),
    desiredRetention: settings.desiredRetention,
    calendar: studyCalendar(settings),
    costs: costsFrom(daily.pace),
    secondsUsed: from === undefined ? secondsUsed : 0,
    secondsPlanned: from === undefined ? expectedTime(daily, daily.queue.main) / 1000 : Infinity,
  };
}

function groupsOf(id: CardId): string[] {
  const front = frontOf(id);
  return [
    `kind/${kindOf(id)}`,
    ...(front?.principles ?? []).map((principle) => `principle/${principle}`),
    ...(front?.rounds ?? []).map((round) => `round/${round}`),
  ];
}
