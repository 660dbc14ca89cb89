/** The interview that is aimed at: which day it is, and how a wait gives way to it. */
import { isoToDay, type Day } from './calendar';
import type { Outcomes } from './scheduler';
import type { Settings } from './settings';

/** The nearest interview that has not passed; `null` without one, and cards then come by FSRS alone. */
export function aimedDay(
  { interviewDate, laterInterviewDate }: Pick<Settings, 'interviewDate' | 'laterInterviewDate'>,
  today: Day,
): Day | null {
  const days = [interviewDate, laterInterviewDate].flatMap((date) => (date === null ? [] : (isoToDay(date) ?? [])));
  const ahead = days.filter((day) => day >= today);
  return ahead.length > 0 ? (Math.min(...ahead) as Day) : null;
}

/** Share of the way from its last review to the interview at which a card comes back, whatever FSRS says. */
export const returnShare = 3 / 4;

/**
 * Days after which a card returns that is reviewed today: the FSRS interval, but no later than three quarters of the way to the
 * interview. What a rating button shows when there is a date, and the day on which `planDay` brings the card.
 * @param interval whole days, at least 1
 */
export function intervalTowardsDate(interval: number, today: number, interviewDay: number | null): number {
  if (interviewDay === null || !(interviewDay > today)) return interval;
  return Math.max(1, Math.min(interval, Math.ceil(returnShare * (interviewDay - today) - 0.5)));
}

/** The outcomes of a review with their waits in days cut short by the interview; those in minutes stay. */
export function outcomesTowardsDate(outcomes: Outcomes, today: Day, interviewDay: Day | null): Outcomes {
  const cut = (rating: keyof Outcomes) => {
    const outcome = outcomes[rating];
    if (outcome.wait.unit === 'minutes') return outcome;
    const days = intervalTowardsDate(outcome.wait.days, today, interviewDay);
    return { ...outcome, wait: { unit: 'days' as const, days } };
  };
  return { 1: cut(1), 2: cut(2), 3: cut(3), 4: cut(4) };
}
