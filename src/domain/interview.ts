/**
 * One loop or drill as a state machine over stored events. Its state is what replaying them gives; an event that does not fit
 * the place changes nothing, so that no file and no second tab can bring the room into a state that does not exist.
 */
import type { Millis } from './calendar';
import type { CardId, EventId } from './card-log';
import { elapsed, pauseClock, resumeClock, startClock, type Clock } from './clock';
import type { InterviewPlan, PlannedQuestion, PlannedRound } from './interview-plan';
import { thinkingTime, type DesignPhase, type Segment } from './interview-script';
import type { Area, CanonicalProbe, GapId } from './question';

/** Sorts by time (ULID). */
export type InterviewId = string;

export const scores = [1, 2, 3, 4, 5] as const;
export type Score = (typeof scores)[number];

/** What the candidate says, with one tap each, that an answer nobody could hear contained. */
export const taps = ['number', 'own-part', 'result', 'learned'] as const;
export type Tap = (typeof taps)[number];

/** A follow-up, by reference: its words are content. */
export type Probe =
  | { readonly from: 'question'; readonly id: string }
  | { readonly from: 'canonical'; readonly id: CanonicalProbe; readonly wording: number }
  /** Provoked by what the answer left out; `quote` is what was said, in the candidate's words. */
  | { readonly from: 'gap'; readonly gap: GapId; readonly id: string; readonly quote: string | null }
  /** Two answers told one story with different figures; both are quoted. */
  | { readonly from: 'contradiction'; readonly first: string; readonly second: string }
  /** After a phase of a design, about that phase; where nothing was said in it, for what it is there for. */
  | { readonly from: 'phase'; readonly phase: DesignPhase; readonly wording: number }
  /** Nothing was told: the interviewer asks for whatever comes nearest. What is said to it is the answer. */
  | { readonly from: 'another'; readonly wording: number };

export type InterviewDeed =
  | { readonly kind: 'opened'; readonly plan: InterviewPlan }
  /** The opening or the break is over. */
  | { readonly kind: 'begun' }
  /** "Give me a minute to think." */
  | { readonly kind: 'thinking' }
  | { readonly kind: 'repeated' }
  /** The answer's clock starts. */
  | { readonly kind: 'answering' }
  /**
   * An answer, a phase of one, or a follow-up is over. `text` is the answer itself, `notes` are shorthand about it; `isSpoken`
   * where the text was taken down from speech, so that the time it took is the time of speaking.
   */
  | { readonly kind: 'answered'; readonly text: string; readonly notes: string; readonly isSpoken: boolean }
  /** `null`: the candidate would rather not say. */
  | { readonly kind: 'tapped'; readonly said: readonly Tap[] | null }
  /** `filled`: the words that answered the follow-up before, where it went after something missing; empty where none can be quoted. */
  | { readonly kind: 'probed'; readonly probe: Probe; readonly filled: string | null }
  /** The interviewer has nothing to follow up, and goes on to the next question. */
  | { readonly kind: 'letGo' }
  /** A question or a follow-up was passed over. */
  | { readonly kind: 'passed' }
  /** No more questions in this round. */
  | { readonly kind: 'roundCut' }
  /** The candidate's own questions are over. */
  | { readonly kind: 'asked'; readonly questions: readonly string[]; readonly notes: string }
  | {
      readonly kind: 'answerScored';
      readonly turn: number;
      readonly score: Score;
      /** A line of what was said, for those who weigh it. */
      readonly evidence: string;
      /** Indices of the turn's parts that are follow-ups with no answer worth the name. */
      readonly missed: readonly number[];
    }
  | {
      readonly kind: 'areaScored';
      readonly round: number;
      readonly area: Area;
      readonly score: Score;
      readonly evidence: string;
    }
  /** The round's scores are given. */
  | { readonly kind: 'scored' }
  | { readonly kind: 'paused' }
  | { readonly kind: 'resumed' }
  /** Nobody was in the room since `from`; the candidate says whether that was a pause. */
  | { readonly kind: 'returned'; readonly from: Millis; readonly wasPause: boolean }
  /** What the analysis heard missing was there, says the candidate; or was missing after all. */
  | { readonly kind: 'findingJudged'; readonly turn: number; readonly gap: GapId; readonly isWrong: boolean }
  /** Ended before the end: what was answered in this round is still scored. */
  | { readonly kind: 'stopped' };

export type InterviewEvent = InterviewDeed & {
  readonly id: EventId;
  readonly interview: InterviewId;
  readonly at: Millis;
};

/** One question as it was asked and answered. */
export interface Turn {
  readonly round: number;
  readonly question: PlannedQuestion;
  readonly parts: readonly Part[];
  readonly said: readonly Tap[] | null;
  readonly wasPassed: boolean;
  readonly repeats: number;
  /** From the question to the first word. */
  readonly thought: Millis;
  readonly score: Score | null;
  readonly evidence: string;
  readonly missed: readonly number[];
  /** Findings of the analysis that the candidate says are wrong. */
  readonly wrongFindings: readonly GapId[];
}

/** A stretch of speaking. */
export interface Part {
  readonly kind: 'answer' | 'probe';
  readonly phase: DesignPhase | null;
  readonly probe: Probe | null;
  readonly allowed: Millis;
  readonly took: Millis;
  readonly text: string;
  readonly notes: string;
  readonly isSpoken: boolean;
  readonly wasPassed: boolean;
}

export interface AreaScore {
  readonly round: number;
  readonly area: Area;
  readonly score: Score;
  readonly evidence: string;
}

/** Where in the room one is. */
export type Place =
  | { readonly name: 'opening'; readonly round: number }
  /** The question stands alone; nothing runs yet. */
  | { readonly name: 'question'; readonly round: number; readonly question: number }
  | { readonly name: 'answer'; readonly round: number; readonly question: number; readonly segment: number }
  /** Nobody heard the words: what did they contain? */
  | { readonly name: 'taps'; readonly round: number; readonly question: number; readonly segment: number }
  /** The interviewer is about to ask the next follow-up. */
  | { readonly name: 'listening'; readonly round: number; readonly question: number; readonly segment: number }
  | {
      readonly name: 'probe';
      readonly round: number;
      readonly question: number;
      readonly segment: number;
      readonly probe: Probe;
      readonly filled: string | null;
    }
  | { readonly name: 'yours'; readonly round: number }
  | { readonly name: 'scoring'; readonly round: number }
  | { readonly name: 'break'; readonly round: number }
  | { readonly name: 'over'; readonly wasStopped: boolean };

export interface Interview {
  readonly id: InterviewId;
  readonly plan: InterviewPlan;
  readonly openedAt: Millis;
  readonly closedAt: Millis | null;
  /** The candidate ends it after this round's scores. */
  readonly isEnding: boolean;
  readonly place: Place;
  /** Of the place one is in. */
  readonly clock: Clock;
  /** In the order in which they were asked; the last one may be under way. */
  readonly turns: readonly Turn[];
  readonly areaScores: readonly AreaScore[];
  /** What was asked of each interviewer: ids of the panel's questions, and notes. */
  readonly yours: Readonly<Record<number, { readonly questions: readonly string[]; readonly notes: string }>>;
  /** Time used by each round, pauses left out, without scoring and break. */
  readonly used: readonly Millis[];
  readonly pauses: number;
  /** Pauses that are over, together; a pause under way is in the clock. */
  readonly pausedFor: Millis;
  /** The newest event; a change that was decided on an older one is refused. */
  readonly lastEvent: EventId;
}

/** @returns `null` for a log that does not begin with `opened` */
export function replayInterview(events: readonly InterviewEvent[]): Interview | null {
  return events.reduce<Interview | null>(applyInterviewEvent, null);
}

/** One more event. The very same state comes back when it does not fit. */
export function applyInterviewEvent(state: Interview | null, event: InterviewEvent): Interview | null {
  if (event.kind === 'opened') return state ?? openInterview(event);
  // What the analysis found is read, and judged, when all is over.
  if (!state || (state.place.name === 'over' && event.kind !== 'findingJudged')) return state;
  const reduce = reducers[event.kind] as (state: Interview, event: InterviewEvent) => Interview;
  const next = reduce(state, event);
  return next === state ? state : { ...next, lastEvent: event.id };
}

/** What is known of an interview without replaying it; stored beside its log. */
export interface InterviewHead {
  readonly id: InterviewId;
  readonly form: InterviewPlan['form'];
  readonly openedAt: Millis;
  /** A number, because a database has no index on truth. */
  readonly isOpen: 0 | 1;
}

export function headOf({ id, plan, openedAt, closedAt }: Interview): InterviewHead {
  return { id, form: plan.form, openedAt, isOpen: closedAt === null ? 1 : 0 };
}

export function roundAt(interview: Interview): PlannedRound | null {
  return 'round' in interview.place ? (interview.plan.rounds[interview.place.round] ?? null) : null;
}

/** The question under way. */
export function questionAt({ plan, place }: Interview): PlannedQuestion | null {
  if (!('question' in place)) return null;
  return plan.rounds[place.round]?.questions[place.question] ?? null;
}

/** The turn under way, or the last one. */
export function turnAt({ turns }: Interview): Turn | null {
  return turns.at(-1) ?? null;
}

/** The card of a follow-up that was missed. */
export function probeCardId(question: CardId, probe: Probe): CardId {
  return `${question}.probe.${probeName(probe)}`;
}

function probeName(probe: Probe): string {
  switch (probe.from) {
    case 'gap':
      return probe.gap;
    case 'contradiction':
    case 'another':
      return probe.from;
    case 'phase':
      return `phase-${probe.phase}`;
    case 'question':
    case 'canonical':
      return probe.id;
  }
}

/** Everything that was said in words in a turn so far, the answer first. */
export function wordsOf(turn: Turn): string {
  return turn.parts
    .map((part) => part.text.trim())
    .filter(Boolean)
    .join('\n\n');
}

/** Areas shown by the questions that were asked in a round, those of most questions first. */
export function areasShown(interview: Interview, round: number): Area[] {
  const counts = new Map<Area, number>();
  for (const turn of interview.turns)
    if (turn.round === round && !turn.wasPassed)
      for (const area of turn.question.areas) counts.set(area, (counts.get(area) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([area]) => area);
}

function openInterview({ id, interview, at, plan }: Extract<InterviewEvent, { kind: 'opened' }>): Interview {
  const opened: Interview = {
    id: interview,
    plan,
    openedAt: at,
    closedAt: null,
    isEnding: false,
    place: { name: 'opening', round: 0 },
    clock: startClock(at, plan.rounds[0]?.opening || null),
    turns: [],
    areaScores: [],
    yours: {},
    used: plan.rounds.map(() => 0),
    pauses: 0,
    pausedFor: 0,
    lastEvent: id,
  };
  // A drill has nobody to greet: its question stands there at once.
  return plan.form === 'drill' ? askQuestion(opened, 0, 0, at) : opened;
}

type Reducers = {
  readonly [Kind in Exclude<InterviewDeed['kind'], 'opened'>]: (
    state: Interview,
    event: Extract<InterviewEvent, { kind: Kind }>,
  ) => Interview;
};

const reducers: Reducers = {
  begun: (state, { at }) => {
    const { place } = state;
    if (place.name === 'break') return openRound(state, place.round + 1, at);
    if (place.name === 'opening') return askQuestion(leave(state, at), place.round, 0, at);
    return state;
  },
  thinking: (state, { at }) => {
    if (state.place.name !== 'question' || state.clock.allowed !== null) return state;
    const ran = elapsed(state.clock, at);
    // The minute begins now; what had passed before it counts as thought all the same.
    return { ...state, clock: { ...state.clock, allowed: ran + thinkingTime } };
  },
  repeated: (state) =>
    state.place.name === 'question' || state.place.name === 'answer' || state.place.name === 'probe'
      ? changeTurn(state, (turn) => ({ ...turn, repeats: turn.repeats + 1 }))
      : state,
  answering: (state, { at }) => {
    if (state.place.name !== 'question') return state;
    const thought = elapsed(state.clock, at);
    const { round, question } = state.place;
    const ready = changeTurn(leave(state, at), (turn) => ({ ...turn, thought }));
    return enterSegment(ready, round, question, 0, at);
  },
  answered: (state, { at, text, notes, isSpoken }) => {
    const { place } = state;
    if (place.name !== 'answer' && place.name !== 'probe') return state;
    return endPart(state, at, { text, notes, isSpoken, wasPassed: false });
  },
  tapped: (state, { at, said }) => {
    if (state.place.name !== 'taps') return state;
    const tapped = changeTurn(leave(state, at), (turn) => ({ ...turn, said }));
    return enter(tapped, { ...state.place, name: 'listening' }, at, null);
  },
  probed: (state, { at, probe, filled }) => {
    if (state.place.name !== 'listening') return state;
    // Another story takes as long as the first would have taken.
    const segment = probe.from === 'another' ? questionAt(state)?.script[0] : segmentAt(state);
    return enter(leave(state, at), { ...state.place, name: 'probe', probe, filled }, at, segment?.allowed ?? null);
  },
  letGo: (state, { at }) => {
    const { place } = state;
    return place.name === 'listening' ? nextQuestion(leave(state, at), place.round, place.question, at) : state;
  },
  passed: (state, { at }) => {
    const { place } = state;
    if (place.name === 'probe') return endPart(state, at, { text: '', notes: '', isSpoken: false, wasPassed: true });
    if (place.name !== 'question' && place.name !== 'answer') return state;
    const passed = changeTurn(leave(state, at), (turn) => ({ ...turn, wasPassed: true }));
    return nextQuestion(passed, place.round, place.question, at);
  },
  roundCut: (state, { at }) => {
    const { place } = state;
    if (place.name === 'opening') return afterQuestions(leave(state, at), place.round, at);
    if (!('question' in place)) return state;
    return afterQuestions(leave(withoutUnbegun(state), at), place.round, at);
  },
  asked: (state, { at, questions, notes }) => {
    if (state.place.name !== 'yours') return state;
    const { round } = state.place;
    const yours = { ...state.yours, [round]: { questions, notes } };
    return enter({ ...leave(state, at), yours }, { name: 'scoring', round }, at, null);
  },
  answerScored: (state, { turn: index, score, evidence, missed }) => {
    const turn = state.turns[index];
    if (!turn || state.place.name !== 'scoring' || turn.round !== state.place.round) return state;
    const probes = missed.filter((part) => turn.parts[part]?.kind === 'probe');
    return { ...state, turns: state.turns.with(index, { ...turn, score, evidence, missed: probes }) };
  },
  areaScored: (state, { round, area, score, evidence }) => {
    if (state.place.name !== 'scoring' || round !== state.place.round) return state;
    if (!areasShown(state, round).includes(area)) return state;
    const others = state.areaScores.filter((other) => other.round !== round || other.area !== area);
    return { ...state, areaScores: [...others, { round, area, score, evidence }] };
  },
  scored: (state, { at }) => {
    if (state.place.name !== 'scoring') return state;
    const { round } = state.place;
    const settled = leave(state, at);
    const isLast = round + 1 >= state.plan.rounds.length;
    return isLast || state.isEnding
      ? close(settled, at, state.isEnding)
      : enter(settled, { name: 'break', round }, at, null);
  },
  paused: (state, { at }) => {
    const clock = pauseClock(state.clock, at);
    return clock === state.clock ? state : { ...state, clock, pauses: state.pauses + 1 };
  },
  resumed: (state, { at }) => (state.clock.pausedAt === null ? state : endPause(state, at)),
  returned: (state, { at, from, wasPause }) => {
    if (!wasPause || state.clock.pausedAt !== null) return state;
    const away = Math.max(0, at - Math.max(from, state.clock.since));
    const clock = { ...state.clock, paused: state.clock.paused + away };
    return { ...state, clock, pauses: state.pauses + 1, pausedFor: state.pausedFor + away };
  },
  findingJudged: (state, { turn: index, gap, isWrong }) => {
    const turn = state.turns[index];
    if (!turn || turn.wrongFindings.includes(gap) === isWrong) return state;
    const others = turn.wrongFindings.filter((other) => other !== gap);
    const wrongFindings = isWrong ? [...others, gap] : others;
    return { ...state, turns: state.turns.with(index, { ...turn, wrongFindings }) };
  },
  stopped: (state, { at }) => {
    const { place } = state;
    const ended = { ...leave(withoutUnbegun(state), at), isEnding: true };
    const hasAnswers =
      'round' in place && state.turns.some((turn) => turn.round === place.round && turn.parts.length > 0);
    // What was answered is scored before the door closes.
    const isScored = place.name === 'scoring' || place.name === 'break' || !hasAnswers;
    return isScored ? close(ended, at, true) : enter(ended, { name: 'scoring', round: place.round }, at, null);
  },
};

/** A question that nobody began to answer was not asked. */
function withoutUnbegun(state: Interview): Interview {
  return state.place.name === 'question' ? { ...state, turns: state.turns.slice(0, -1) } : state;
}

function close(state: Interview, at: Millis, wasStopped: boolean): Interview {
  return { ...enter(state, { name: 'over', wasStopped }, at, null), closedAt: at };
}

function endPause(state: Interview, at: Millis): Interview {
  const clock = resumeClock(state.clock, at);
  return { ...state, clock, pausedFor: state.pausedFor + clock.paused - state.clock.paused };
}

/** Counts the time of the place that ends, and ends a pause with it. */
function leave(state: Interview, at: Millis): Interview {
  const { place } = state;
  const settled = state.clock.pausedAt === null ? state : endPause(state, at);
  if (!('round' in place) || place.name === 'scoring' || place.name === 'break') return settled;
  const used = settled.used.with(place.round, (settled.used[place.round] ?? 0) + elapsed(settled.clock, at));
  return { ...settled, used };
}

function enter(state: Interview, place: Place, at: Millis, allowed: Millis | null): Interview {
  return { ...state, place, clock: startClock(at, allowed) };
}

function openRound(state: Interview, round: number, at: Millis): Interview {
  return enter(leave(state, at), { name: 'opening', round }, at, state.plan.rounds[round]?.opening || null);
}

function askQuestion(state: Interview, round: number, question: number, at: Millis): Interview {
  const planned = state.plan.rounds[round]?.questions[question];
  if (!planned) return afterQuestions(state, round, at);
  const turn: Turn = {
    round,
    question: planned,
    parts: [],
    said: null,
    wasPassed: false,
    repeats: 0,
    thought: 0,
    score: null,
    evidence: '',
    missed: [],
    wrongFindings: [],
  };
  return enter({ ...state, turns: [...state.turns, turn] }, { name: 'question', round, question }, at, null);
}

function nextQuestion(state: Interview, round: number, question: number, at: Millis): Interview {
  return askQuestion(state, round, question + 1, at);
}

function afterQuestions(state: Interview, round: number, at: Millis): Interview {
  const yours = state.plan.rounds[round]?.yours ?? 0;
  if (yours > 0) return enter(state, { name: 'yours', round }, at, yours);
  return enter(state, { name: 'scoring', round }, at, null);
}

function segmentAt({ plan, place }: Interview): Segment | undefined {
  if (!('segment' in place)) return undefined;
  return plan.rounds[place.round]?.questions[place.question]?.script[place.segment];
}

/** The next stretch of the question: speaking goes on, or the interviewer digs; after the last, the next question. */
function enterSegment(state: Interview, round: number, question: number, segment: number, at: Millis): Interview {
  const planned = state.plan.rounds[round]?.questions[question];
  const next = planned?.script[segment];
  if (!planned || !next) return nextQuestion(state, round, question, at);
  const where = { round, question, segment };
  if (next.kind === 'answer') return enter(state, { name: 'answer', ...where }, at, next.allowed);
  const turn = turnAt(state);
  const isFirst = segment === 1 && planned.kind === 'behavioural';
  const wasHeard = turn?.parts.some((part) => part.text.trim() !== '');
  if (isFirst && !wasHeard) return enter(state, { name: 'taps', ...where }, at, null);
  return enter(state, { name: 'listening', ...where }, at, null);
}

function endPart(
  state: Interview,
  at: Millis,
  how: Pick<Part, 'text' | 'notes' | 'isSpoken' | 'wasPassed'>,
): Interview {
  const { place } = state;
  const segment = segmentAt(state);
  if ((place.name !== 'answer' && place.name !== 'probe') || !segment) return state;
  const isAnother = place.name === 'probe' && place.probe.from === 'another';
  const part: Part = {
    kind: isAnother ? 'answer' : segment.kind,
    phase: segment.kind === 'answer' ? segment.phase : null,
    probe: place.name === 'probe' ? place.probe : null,
    allowed: state.clock.allowed ?? segment.allowed,
    took: elapsed(state.clock, at),
    ...how,
  };
  const ended = changeTurn(leave(state, at), (turn) => ({ ...turn, parts: [...turn.parts, part] }));
  return enterSegment(ended, place.round, place.question, place.segment + 1, at);
}

function changeTurn(state: Interview, change: (turn: Turn) => Turn): Interview {
  const turn = state.turns.at(-1);
  return turn ? { ...state, turns: [...state.turns.slice(0, -1), change(turn)] } : state;
}
