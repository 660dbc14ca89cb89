/** A debrief in sentences; the screen and the exported file say the same. */
import { answerScore, isMostlySkipped, type Debrief, type RoundDebrief, type Verdict } from '../../domain/debrief';
import { cardsToGrade } from '../../domain/interview-cards';
import type { Interview, Part, Turn } from '../../domain/interview';
import type { Level } from '../../domain/question';
import { frontOf } from '../../content/catalogue';
import { formatDuration, numberInWords, plural } from '../../ui/time';
import { areaName } from '../../parts/area-names';

/** Beside two figures of which it is not sure that they are of one thing. */
export const clashDoubt = 'perhaps of two different things';

const levelBelow: Readonly<Record<Level, string>> = { L6: 'L5', L7: 'L6', L8: 'L7' };

/** The verdict as a heading. */
export function verdictTitle({ verdict, rounds }: Debrief, level: Level): string {
  if (verdict !== null) return verdictTitles(level)[verdict];
  const [only] = rounds;
  if (rounds.length === 1 && only?.vote) return `This room says: ${only.vote}.`;
  if (rounds.some(({ vote }) => vote !== null)) return 'Too few rooms voted for a verdict.';
  return 'Nothing was scored, so nobody votes.';
}

function verdictTitles(level: Level): Readonly<Record<Verdict, string>> {
  return {
    hire: `Hire at ${level}.`,
    'hire at the level below': `Hire at ${levelBelow[level]}, one level below the one you aimed at.`,
    'no hire': `No hire at ${level}.`,
  };
}

/** What carried the verdict, or stood in its way. */
export function verdictReason(debrief: Debrief): string {
  const { rounds, isVetoed, verdict } = debrief;
  const raiser = debrief.barRaiser === null ? null : rounds[debrief.barRaiser];
  const silent = rounds.filter(({ vote }) => vote === null).length;
  const against = rounds.filter(({ vote }) => vote === 'no hire' || vote === 'strong no hire');
  return [
    isVetoed &&
      raiser &&
      `The bar raiser, ${raiser.round.name}, voted ${raiser.vote}, and no number of other votes outweighs that.`,
    isVetoed && against.length > 1 && `Against as well: ${namesOf(against.filter((round) => round !== raiser))}.`,
    !isVetoed && against.length > 0 && verdict !== null && `Against: ${namesOf(against)}.`,
    !isVetoed && against.length === 0 && verdict !== null && 'Nobody voted against.',
    silent > 0 && rounds.length > 1 && `${plural(silent, 'round')} without a scored answer cast no vote.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function namesOf(rounds: readonly RoundDebrief[]): string {
  return rounds.map(({ round }) => round.name).join(', ');
}

/** Who the bar raiser was; empty where there was none, or the reason of the verdict names them. */
export function barRaiserLine({ barRaiser, rounds, isVetoed }: Debrief): string {
  const round = barRaiser === null ? undefined : rounds[barRaiser];
  if (!round || isVetoed) return '';
  const vote = round.vote === null ? 'cast no vote' : `voted ${round.vote}`;
  return `The bar raiser sat in ${round.round.name} and ${vote}.`;
}

/** How a vote comes about. */
export const voteRule =
  'A room counts its scored answers and areas alike: a mean of 3.25 with nothing below 2 is a hire, 4.25 with nothing below 3 a strong one, and below 2 a strong no. Where most questions were skipped it is no hire.';

/** One interviewer's write-up, as it would be read out in the meeting. */
export function writeUp({ round, vote, turns, strongest, weakest, overTime, used, planned }: RoundDebrief): string[] {
  const asked = turns.filter((turn) => !turn.wasPassed);
  const skipped = turns.length - asked.length;
  const missed = asked.reduce(
    (sum, turn) => sum + turn.parts.filter((part, index) => part.wasPassed || turn.missed.includes(index)).length,
    0,
  );
  const lines = [
    `${round.role || round.name}. ${vote === null ? 'No vote: no answer was scored.' : `Vote: ${vote}.`}`,
    asked.length === 0
      ? 'Nothing was answered.'
      : `${capital(numberInWords(asked.length))} ${asked.length === 1 ? 'answer' : 'answers'} in ${formatDuration(used)} of ${formatDuration(planned)}${skipped > 0 ? `; ${numberInWords(skipped)} skipped` : ''}${missed > 0 ? `; ${plural(missed, 'follow-up')} without an answer` : ''}${overTime.length > 0 ? `; over time ${overTime.length === 1 ? 'once' : `${numberInWords(overTime.length)} times`}` : ''}.`,
  ];
  if (vote !== null && isMostlySkipped(turns)) lines.push('Most of it was skipped, which is no reason to hire.');
  const scored = turns.filter((turn) => turn.score !== null).length;
  const name = weakest ? 'Strongest' : scored > 1 ? 'All scored the same' : 'Scored';
  if (strongest) lines.push(`${name}, ${scoreText(strongest)}: ${askOf(strongest)}${quoteOf(strongest)}`);
  if (weakest) lines.push(`Weakest, ${scoreText(weakest)}: ${askOf(weakest)}${quoteOf(weakest)}`);
  return lines;
}

/**
 * What to do next; empty where nothing follows.
 * @param isCounted whether the scores stand as reviews; they may have been taken back
 */
export function nextSteps(interview: Interview, debrief: Debrief, isCounted: boolean): string[] {
  const steps =
    interview.plan.form === 'drill' ? afterDrill(interview, isCounted) : afterLoop(interview, debrief, isCounted);
  return steps.filter((line) => typeof line === 'string');
}

type PossibleStep = string | false | undefined;

/** One answer: there is no other to compare it with, and where it went well nothing follows. */
function afterDrill(interview: Interview, isCounted: boolean): PossibleStep[] {
  const turn = interview.turns[0];
  const { weak, missed } = gradedWorst(interview);
  const due = [weak > 0 && 'this question', missed > 0 && plural(missed, 'missed follow-up')].filter(Boolean);
  const [worst] = turn?.parts.filter(isWorthCutting).toSorted((a, b) => lateBy(b) - lateBy(a)) ?? [];
  return [
    isCounted && due.length > 0 && `Review ${due.join(' and ')}: due the day after this drill.`,
    worst && `${stretchName(worst)} ran ${formatDuration(lateBy(worst))} over its time: cut that much.`,
    (!turn || turn.score === null) && 'Nothing was scored, so no card changes.',
  ];
}

function stretchName({ kind, phase }: Part): string {
  if (kind === 'probe') return 'Your answer to a follow-up';
  return phase === null ? 'Your answer' : 'One part of your answer';
}

function afterLoop(interview: Interview, debrief: Debrief, isCounted: boolean): PossibleStep[] {
  const isScored = interview.turns.some((turn) => turn.score !== null);
  const due = dueNextDay(interview);
  const weakest = debrief.areas.find((area) => area.mean !== null && area.mean < 3.25);
  const unproven = debrief.areas.find((area) => area.mean === null);
  const worst = Math.max(...debrief.rounds.flatMap(({ overTime }) => overTime.filter(isWorthCutting).map(lateBy)));
  return [
    isCounted && due !== '' && `Review ${due}: due the day after this interview.`,
    weakest && `Drill ${areaName(weakest.area)} once: it came out at ${weakest.mean?.toFixed(1)}.`,
    unproven && `${areaName(unproven.area)} was asked about and not scored: no data.`,
    worst > 0 && `Cut the longest answer by ${formatDuration(worst)}: it ran over its time by that.`,
    !isScored && 'Nothing was scored, so nothing follows for your cards.',
    isScored && due === '' && !weakest && 'No answer counted less than a 3.',
  ];
}

/** Running over by less is nothing to speak of, milliseconds. */
const worthCutting = 15_000;

function isWorthCutting(part: Part): boolean {
  return !part.wasPassed && lateBy(part) > worthCutting;
}

function lateBy({ took, allowed }: Part): number {
  return took - allowed;
}

/** What the scores did to the cards, in a sentence; empty where they did nothing. */
export function cardsLine(interview: Interview): string {
  const scored = interview.turns.filter((turn) => turn.score !== null).length;
  if (scored === 0) return '';
  const due = dueNextDay(interview);
  const counted = `${capital(numberInWords(scored))} ${scored === 1 ? 'answer counts as a review of its card' : 'answers count as reviews of their cards'}`;
  if (due === '') return `${counted}, and ${scored === 1 ? 'comes' : 'come'} back on schedule.`;
  // What follows from a drill stands under "Next".
  if (interview.plan.form === 'drill') return `${counted}.`;
  const rest = gradedWorst(interview).weak < scored ? '; the rest comes back on schedule' : '';
  return `${counted}. Due the day after: ${due}${rest}.`;
}

/** `2 weak answers and 1 missed follow-up`; empty where there are none. */
function dueNextDay(interview: Interview): string {
  const { weak, missed } = gradedWorst(interview);
  return [weak > 0 && plural(weak, 'weak answer'), missed > 0 && plural(missed, 'missed follow-up')]
    .filter(Boolean)
    .join(' and ');
}

/** How many answers and follow-ups went so badly that they are due the next day. */
function gradedWorst(interview: Interview): { readonly weak: number; readonly missed: number } {
  const scored = interview.turns.filter((turn) => turn.score !== null);
  return {
    weak: scored.filter((turn) => (answerScore(turn) ?? 5) <= 2).length,
    missed: cardsToGrade(interview).length - new Set(scored.map((turn) => turn.question.id)).size,
  };
}

function askOf(turn: Turn): string {
  return `“${frontOf(turn.question.id)?.ask ?? turn.question.id}”`;
}

function scoreText(turn: Turn): string {
  return String(answerScore(turn) ?? '–');
}

function quoteOf(turn: Turn): string {
  return turn.evidence.trim() === '' ? '' : ` Evidence: “${turn.evidence.trim()}”`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
