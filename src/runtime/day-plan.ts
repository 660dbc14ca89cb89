/** The plan of the day: made once, kept for the day, and made anew when what it was decided on has changed, which is said. */
import { aimedDay } from '../domain/aim';
import { isoToDay, type Day } from '../domain/calendar';
import type { PlanRequest } from '../domain/interview-date';
import { wholeMinutes } from '../domain/pace';
import type { Settings } from '../domain/settings';
import { isPlanFor, planBasis, type StoredPlan } from '../domain/stored-plan';
import { secondsBetween, secondsOn, studyCalendar } from '../domain/study-calendar';
import { commit } from '../storage/commit';
import { describeFailure } from '../storage/failures';
import { readPlan, readSettings } from '../storage/queries';
import { readPace } from './daily-queue';
import { showNotice } from './notices';
import { runPlanJob } from './plan-client';
import { costsFrom, readMorningCards } from './plan-inputs';
import { today, type Runtime } from './runtime';
import { changeSettings } from './settings';

const making = new WeakMap<Runtime, Promise<boolean>>();

/**
 * Makes today's plan unless it is there already.
 * @returns whether there is now nothing left to plan; if not, it has been said why, and the cards come by FSRS alone
 */
export async function makeDayPlan(runtime: Runtime): Promise<boolean> {
  // One after the other: a change of the settings while a plan is being made leads to a second one.
  const turn = (making.get(runtime) ?? Promise.resolve(true)).then(async () => await makeOnce(runtime));
  making.set(runtime, turn);
  return await turn;
}

/** Changes settings that the plan hangs on, and plans today anew at once. @returns whether they were saved */
export async function changePlan(runtime: Runtime, change: Partial<Settings>): Promise<boolean> {
  if (!(await changeSettings(runtime, change))) return false;
  await makeDayPlan(runtime);
  return true;
}

async function makeOnce(runtime: Runtime): Promise<boolean> {
  try {
    const settings = await readSettings(runtime.db);
    const day = today(runtime, settings);
    const interviewDay = aimedDay(settings, day);
    const before = await readPlan(runtime.db, day);
    if (interviewDay === null || isPlanFor(before, settings)) return true;
    const planned = await runPlanJob('planDay', await requestFor(runtime, settings, day, interviewDay));
    const plan: StoredPlan = { day, basis: planBasis(settings), ...planned };
    await commit(runtime.db, runtime.makeId, [{ kind: 'keepPlan', plan }]);
    if (before) announce(runtime, before, plan);
    return true;
  } catch (error) {
    showNotice({
      tone: 'failure',
      text: `Today could not be planned, so cards come by FSRS alone. ${describeFailure(error).sentence}`,
    });
    return false;
  }
}

async function requestFor(runtime: Runtime, settings: Settings, day: Day, interviewDay: Day): Promise<PlanRequest> {
  const [cards, { pace }] = await Promise.all([readMorningCards(runtime, settings, day), readPace(runtime)]);
  const calendar = studyCalendar(settings);
  return {
    cards,
    today: day,
    interviewDay,
    startDay: startDayOf(settings, day),
    secondsToday: secondsOn(day, calendar),
    secondsLeft: secondsBetween(day, interviewDay, calendar),
    desiredRetention: settings.desiredRetention,
    newPerDay: settings.newPerDay,
    costs: costsFrom(pace),
  };
}

/** The day on which the preparation began. */
export function startDayOf({ startDate }: Pick<Settings, 'startDate'>, day: Day): Day {
  return (startDate === null ? undefined : isoToDay(startDate)) ?? day;
}

function announce(runtime: Runtime, before: StoredPlan, after: StoredPlan): void {
  const cards = (plan: StoredPlan) => `${plan.work.length} ${plan.work.length === 1 ? 'card' : 'cards'}`;
  const minutes = (plan: StoredPlan) => wholeMinutes(1000 * plan.work.reduce((sum, { seconds }) => sum + seconds, 0));
  const isSame = cards(after) === cards(before) && minutes(after) === minutes(before);
  showNotice({
    tone: 'info',
    text: isSame
      ? `Re-planned. Today it is still ${cards(after)}, about ${minutes(after)} min.`
      : `Re-planned: today ${cards(after)}, about ${minutes(after)} min, instead of ${cards(before)}, about ${minutes(before)} min.`,
    action: { label: 'Put it back', run: () => void changePlan(runtime, before.basis) },
  });
}
