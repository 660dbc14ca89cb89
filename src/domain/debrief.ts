/**
 * What a hiring meeting would make of a loop, from the candidate's own scores. Every rule here is one that the screen can state
 * in a sentence; raising a score never makes a vote or the verdict worse.
 */
import type { Millis } from './calendar';
import { areasShown, wordsOf, type Interview, type Part, type Score, type Turn } from './interview';
import { plannedTime, type PlannedRound } from './interview-plan';
import type { Area } from './question';

export const votes = ['strong no hire', 'no hire', 'hire', 'strong hire'] as const;
export type Vote = (typeof votes)[number];

export type Verdict = 'hire' | 'hire at the level below' | 'no hire';

export interface Debrief {
  readonly rounds: readonly RoundDebrief[];
  /** `null` where fewer than half of the rounds cast a vote. */
  readonly verdict: Verdict | null;
  /** Index of the round; `null` where nobody was. */
  readonly barRaiser: number | null;
  /** The bar raiser voted against, which no number of other votes outweighs. */
  readonly isVetoed: boolean;
  /** Every area that the loop showed, the weakest first. */
  readonly areas: readonly AreaDebrief[];
}

export interface RoundDebrief {
  readonly round: PlannedRound;
  readonly isBarRaiser: boolean;
  /** `null` where no answer was scored: without evidence there is no vote. */
  readonly vote: Vote | null;
  /** 1 to 5; `null` where nothing was scored. */
  readonly mean: number | null;
  readonly turns: readonly Turn[];
  readonly strongest: Turn | null;
  /** `null` also where none counts less than the strongest. */
  readonly weakest: Turn | null;
  readonly planned: Millis;
  readonly used: Millis;
  /** Answers and follow-ups that ran over their time. */
  readonly overTime: readonly Part[];
}

export interface AreaDebrief {
  readonly area: Area;
  /** 1 to 5, the mean over the rounds that scored it; `null` where it was asked about and not scored. */
  readonly mean: number | null;
  /** What was written down as evidence, in the candidate's words. */
  readonly evidence: readonly string[];
}

/** A score of 4 or 5 without a line of evidence counts as this. */
const uncorroborated: Score = 3;

/** The lowest mean, and the lowest single score, for each vote; below all of them it is a strong no hire. */
const voteRules: readonly { readonly vote: Vote; readonly mean: number; readonly lowest: number }[] = [
  { vote: 'strong hire', mean: 4.25, lowest: 3 },
  { vote: 'hire', mean: 3.25, lowest: 2 },
  { vote: 'no hire', mean: 2, lowest: 1 },
];

const worth: Readonly<Record<Vote, number>> = { 'strong no hire': -2, 'no hire': -1, hire: 1, 'strong hire': 2 };

/** What a score counts for among those who decide. */
export function countedScore(score: Score, evidence: string): Score {
  return score > uncorroborated && evidence.trim() === '' ? uncorroborated : score;
}

/** The best vote of a round in which most questions were skipped: what was not answered is no reason to hire. */
const bestOfSkipped: Vote = 'no hire';

/** An answer's score as it counts: what was typed or noted is evidence, and so is a line written while scoring. */
export function answerScore(turn: Turn): Score | null {
  if (turn.score === null) return null;
  const evidence = [turn.evidence, wordsOf(turn), ...turn.parts.map((part) => part.notes)].join('');
  return countedScore(turn.score, evidence);
}

export function voteFor(counted: readonly number[]): Vote | null {
  if (counted.length === 0) return null;
  const mean = average(counted);
  const lowest = Math.min(...counted);
  return voteRules.find((rule) => mean >= rule.mean && lowest >= rule.lowest)?.vote ?? 'strong no hire';
}

/**
 * A vote for counts 1 and a strong one 2, against likewise: three fifths of the votes cast make a hire, none below zero a hire
 * at the level below. The bar raiser's vote against ends it.
 */
export function verdictOf(cast: readonly Vote[], isVetoed: boolean): Verdict | null {
  if (cast.length === 0) return null;
  const sum = cast.reduce((total, vote) => total + worth[vote], 0);
  if (isVetoed || sum < 0) return 'no hire';
  return sum >= cast.length * 0.6 ? 'hire' : 'hire at the level below';
}

export function debriefOf(interview: Interview): Debrief {
  const { plan } = interview;
  const rounds = plan.rounds.map((round, index) => roundDebrief(interview, round, index));
  const cast = rounds.flatMap(({ vote }) => (vote === null ? [] : [vote]));
  const raiser = plan.barRaiser === null ? null : (rounds[plan.barRaiser]?.vote ?? null);
  // One room is no loop: it votes, and nobody meets to decide.
  const isMeeting = plan.rounds.length > 1;
  const isVetoed = isMeeting && (raiser === 'no hire' || raiser === 'strong no hire');
  return {
    rounds,
    verdict: isMeeting && cast.length * 2 >= rounds.length ? verdictOf(cast, isVetoed) : null,
    barRaiser: plan.barRaiser,
    isVetoed,
    areas: areaDebriefs(interview),
  };
}

function roundDebrief(interview: Interview, round: PlannedRound, index: number): RoundDebrief {
  const turns = interview.turns.filter((turn) => turn.round === index);
  const scored = turns.filter((turn) => turn.score !== null);
  const answers = scored.map((turn) => answerScore(turn) ?? 0);
  const areas = interview.areaScores.filter((score) => score.round === index);
  const counted = [...answers, ...areas.map(({ score, evidence }) => countedScore(score, evidence))];
  const hasEvidence = answers.length > 0;
  const vote = hasEvidence ? voteFor(counted) : null;
  const byScore = scored.toSorted((a, b) => (answerScore(b) ?? 0) - (answerScore(a) ?? 0));
  return {
    round,
    isBarRaiser: interview.plan.barRaiser === index,
    vote: vote !== null && isMostlySkipped(turns) && worth[vote] > worth[bestOfSkipped] ? bestOfSkipped : vote,
    mean: hasEvidence ? average(counted) : null,
    turns,
    strongest: byScore[0] ?? null,
    weakest: byScore.findLast((turn) => answerScore(turn) !== answerScore(byScore[0] ?? turn)) ?? null,
    planned: plannedTime(round),
    used: interview.used[index] ?? 0,
    overTime: turns.flatMap((turn) => turn.parts.filter((part) => !part.wasPassed && part.took > part.allowed)),
  };
}

/** Whether more questions of a round were passed over than answered; one that was scored all the same had an answer. */
export function isMostlySkipped(turns: readonly Turn[]): boolean {
  return turns.filter(isSkipped).length * 2 > turns.length;
}

function isSkipped({ wasPassed, score }: Turn): boolean {
  return wasPassed && score === null;
}

function areaDebriefs(interview: Interview): AreaDebrief[] {
  const shown = new Set(interview.plan.rounds.flatMap((_, round) => areasShown(interview, round)));
  const debriefs = [...shown].map((area): AreaDebrief => {
    const scores = interview.areaScores.filter((score) => score.area === area);
    return {
      area,
      mean: scores.length > 0 ? average(scores.map(({ score, evidence }) => countedScore(score, evidence))) : null,
      evidence: scores.map(({ evidence }) => evidence.trim()).filter(Boolean),
    };
  });
  return debriefs.toSorted((a, b) => (a.mean ?? 6) - (b.mean ?? 6));
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
