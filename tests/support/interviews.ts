/** Builders for plans, rounds and logs of interviews, somebody who walks through one, and what the shipped decks may ask. */
import { compileDecks, formatIssue, readDecks, type CompiledDecks } from '../../src/content/compile-decks';
import type { Millis } from '../../src/domain/calendar';
import {
  applyInterviewEvent,
  type AreaScore,
  type Interview,
  type InterviewDeed,
  type InterviewEvent,
  type Place,
  type Probe,
  type Score,
  type Turn,
} from '../../src/domain/interview';
import type { Candidate, InterviewPlan, PlannedQuestion, PlannedRound } from '../../src/domain/interview-plan';
import { scriptOf } from '../../src/domain/interview-script';
import { canonicalProbes, questionKinds, type QuestionKind } from '../../src/domain/question';
import { ulidLike } from './cards';

export const seconds = (count: number): Millis => count * 1000;
export const minutes = (count: number): Millis => count * 60_000;

/** When every interview of the tests is opened. */
export const openingTime: Millis = Date.UTC(2026, 10, 20, 9);

export function plannedQuestion(
  id: string,
  { kind = 'behavioural', areas = ['ownership'], script = scriptOf(kind) }: Partial<Omit<PlannedQuestion, 'id'>> = {},
): PlannedQuestion {
  return { id, kind, areas, script };
}

export function plannedRound(
  id: string,
  questions: readonly PlannedQuestion[],
  change: Partial<PlannedRound> = {},
): PlannedRound {
  return {
    id,
    name: id,
    role: 'Manager',
    temperament: 'dry',
    agenda: 'Whether it is true.',
    panel: 'hiring-manager',
    opening: minutes(3),
    yours: minutes(5),
    questions,
    ...change,
  };
}

export function interviewPlan(rounds: readonly PlannedRound[], change: Partial<InterviewPlan> = {}): InterviewPlan {
  return {
    form: 'loop',
    name: 'A loop',
    level: 'L6',
    pace: 'real',
    seed: 'seed',
    rounds,
    barRaiser: null,
    isBarRaiserNamed: false,
    ...change,
  };
}

export function interviewEvent(deed: InterviewDeed, at: Millis, serial: number): InterviewEvent {
  return { id: ulidLike(at, serial), interview: 'interview-1', at, ...deed };
}

/** A room with a clock of its own: what is done in it becomes the events of a log, whether it fits or not. */
export class Room {
  readonly events: InterviewEvent[] = [];
  now: Millis = openingTime;
  #state: Interview;

  constructor(plan: InterviewPlan) {
    const opened = interviewEvent({ kind: 'opened', plan }, this.now, 0);
    const state = applyInterviewEvent(null, opened);
    if (!state) throw new Error('an interview that was opened is there');
    this.events.push(opened);
    this.#state = state;
  }

  get state(): Interview {
    return this.#state;
  }

  wait(span: Millis): this {
    this.now += span;
    return this;
  }

  happen(deed: InterviewDeed): this {
    const event = interviewEvent(deed, this.now, this.events.length);
    this.#state = applyInterviewEvent(this.#state, event) ?? this.#state;
    this.events.push(event);
    return this;
  }
}

/** How somebody goes through an interview; what is left out is done the ordinary way. */
export interface Manner {
  /** How long one stays in a place. */
  readonly stay?: (place: Place) => Millis;
  readonly words?: (place: Place) => string;
  readonly notes?: string;
  /** Follow-ups that are passed over. */
  readonly passes?: (place: Place) => boolean;
  readonly score?: (turn: Turn, index: number) => Scored | null;
  readonly areas?: (round: number) => readonly Omit<AreaScore, 'round'>[];
}

export interface Scored {
  readonly score: Score;
  readonly evidence?: string;
  readonly missed?: readonly number[];
}

/** More deeds than any interview takes. */
const endless = 5000;

/**
 * Goes on until a place that `until` names is reached, or the end.
 * @throws when there is no end
 */
export function walk(room: Room, manner: Manner = {}, until: (place: Place) => boolean = () => false): Room {
  const { stay = () => seconds(10) } = manner;
  while (room.state.place.name !== 'over' && !until(room.state.place)) {
    const { place } = room.state;
    room.wait(stay(place));
    if (place.name === 'scoring') giveScores(room, place.round, manner);
    if (room.events.length > endless) throw new Error('the interview comes to no end');
    const isPassed = place.name === 'probe' && manner.passes?.(place);
    room.happen(isPassed ? { kind: 'passed' } : nextDeed(room.state, manner));
  }
  return room;
}

/** As far as the first place of this name. */
export function walkTo(room: Room, name: Place['name'], manner: Manner = {}): Room {
  return walk(room, manner, (place) => place.name === name);
}

/** What ends the place one is in, for somebody who answers everything and skips nothing. */
export function nextDeed({ place }: Interview, { words = () => '', notes = '' }: Manner = {}): InterviewDeed {
  switch (place.name) {
    case 'opening':
    case 'break':
      return { kind: 'begun' };
    case 'question':
      return { kind: 'answering' };
    case 'answer':
    case 'probe':
      return { kind: 'answered', text: words(place), notes, isSpoken: false };
    case 'taps':
      return { kind: 'tapped', said: null };
    case 'listening':
      return { kind: 'probed', probe: canonicalProbe(place.segment - 1), filled: null };
    case 'yours':
      return { kind: 'asked', questions: ['how-decided'], notes: '' };
    case 'scoring':
      return { kind: 'scored' };
    case 'over':
      return { kind: 'stopped' };
  }
}

export function canonicalProbe(index: number): Probe {
  return { from: 'canonical', id: canonicalProbes[index % canonicalProbes.length] ?? 'lasted', wording: 0 };
}

function giveScores(room: Room, round: number, { score = () => null, areas = () => [] }: Manner): void {
  room.state.turns.forEach((turn, index) => {
    const scored = turn.round === round ? score(turn, index) : null;
    if (scored) room.happen({ kind: 'answerScored', turn: index, evidence: '', missed: [], ...scored });
  });
  for (const area of areas(round)) room.happen({ kind: 'areaScored', round, ...area });
}

/** What the candidate gave in one round; an answer of `null` was not scored. */
export interface RoundScores {
  readonly answers: readonly (Scored | null)[];
  readonly areas?: readonly Omit<AreaScore, 'round'>[];
}

/** An interview walked to its end, silently, with these scores; every question shows `ownership` and `design`. */
export function scoredInterview(rounds: readonly RoundScores[], change: Partial<InterviewPlan> = {}): Interview {
  const planned = rounds.map(({ answers }, round) =>
    plannedRound(
      `round-${round}`,
      answers.map((_, index) =>
        plannedQuestion(`question-${round}-${index}`, {
          kind: 'motivation',
          areas: ['ownership', 'design'],
          script: [{ kind: 'answer', phase: null, allowed: minutes(1) }],
        }),
      ),
    ),
  );
  const scores = rounds.flatMap(({ answers }) => answers);
  return walk(new Room(interviewPlan(planned, change)), {
    score: (_, index) => scores[index] ?? null,
    areas: (round) => rounds[round]?.areas ?? [],
  }).state;
}

/** A question that may be asked, at every level and everywhere. */
export function candidate(id: string, change: Partial<Candidate> = {}): Candidate {
  return {
    id,
    kind: 'behavioural',
    levels: ['L6', 'L7', 'L8'],
    regions: [],
    siblings: null,
    principles: ['ownership'],
    rounds: ['hiring-manager'],
    need: 1,
    ...change,
  };
}

/** What is shipped. */
export function readShippedDecks(): CompiledDecks {
  const result = compileDecks(readDecks('decks'));
  if (!result.ok) throw new Error(result.issues.map(formatIssue).join('\n'));
  return result.decks;
}

/** All shipped questions, each needing to be asked as much as the others. */
export function shippedCandidates({ cards, fronts }: CompiledDecks): Candidate[] {
  return cards.flatMap(({ id, kind, levels, regions, siblings }) => {
    const front = fronts[id];
    if (!front || !isQuestionKind(kind)) return [];
    const { principles, rounds } = front;
    return [{ id, kind, levels, regions, siblings, principles, rounds, need: 1 }];
  });
}

function isQuestionKind(kind: string): kind is QuestionKind {
  return questionKinds.some((known) => known === kind);
}
