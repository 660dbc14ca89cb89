/** What a loop or a drill will ask: chosen once, by seed, when it is opened, and kept with its events. */
import type { Millis } from './calendar';
import type { CardId } from './card-log';
import { questionTime, scriptOf, type Segment } from './interview-script';
import { loopMinutes, type Loop, type LoopRound } from './loop';
import type {
  Area,
  Competency,
  Level,
  LoopPace,
  PrincipleId,
  QuestionKind,
  Region,
  RoundId,
  Temperament,
} from './question';
import { seededOrder, seededShare } from './seeded';

export interface InterviewPlan {
  readonly form: 'loop' | 'drill';
  /** As the candidate chose it. */
  readonly name: string;
  readonly level: Level;
  readonly pace: LoopPace;
  readonly seed: string;
  readonly rounds: readonly PlannedRound[];
  /** Index of the round whose interviewer is the bar raiser; `null` where there is none. */
  readonly barRaiser: number | null;
  /** Whether the candidate is told before the debrief. */
  readonly isBarRaiserNamed: boolean;
}

export interface PlannedRound extends Pick<LoopRound, 'id' | 'name' | 'role' | 'temperament' | 'agenda' | 'panel'> {
  readonly opening: Millis;
  readonly yours: Millis;
  readonly questions: readonly PlannedQuestion[];
}

export interface PlannedQuestion {
  readonly id: CardId;
  readonly kind: QuestionKind;
  /** What it shows: its principles, and the competency of its kind. */
  readonly areas: readonly Area[];
  readonly script: readonly Segment[];
}

/** A question that may be asked. */
export interface Candidate {
  readonly id: CardId;
  readonly kind: QuestionKind;
  readonly levels: readonly Level[];
  /** Empty: asked everywhere. */
  readonly regions: readonly Region[];
  readonly siblings: string | null;
  readonly principles: readonly PrincipleId[];
  readonly rounds: readonly RoundId[];
  /** How much it needs asking, above 0: weak and long unseen ones more. 1 is ordinary. */
  readonly need: number;
}

export interface LoopChoice {
  readonly loop: Loop;
  /** Ids of the rounds to run, in any order; they run in the loop's. */
  readonly roundIds: readonly string[];
  readonly level: Level;
  readonly region: Region | null;
  readonly pace: LoopPace;
  readonly seed: string;
  readonly candidates: readonly Candidate[];
}

/** What an express loop aims at, minutes; a loop of many rounds, each with one question at the least, takes longer. */
const expressMinutes = 60;
const shortestOpening: Millis = 60_000;

/** The competency that a kind of question shows besides its principles. */
const competencyOf: Readonly<Partial<Record<QuestionKind, Competency>>> = {
  'system-design': 'design',
  coding: 'design',
  people: 'people',
  delivery: 'delivery',
  strategy: 'strategy',
  'operational-excellence': 'operations',
};

/**
 * A loop with its questions: never one twice, no two siblings, spread over the principles, weighted to what needs asking. The
 * pace cuts the number of questions and what lies around them, never the time of an answer; each round keeps at least one.
 */
export function planLoop(choice: LoopChoice): InterviewPlan {
  const { loop, level, pace, seed } = choice;
  const chosen = loop.rounds.filter((round) => choice.roundIds.includes(round.id));
  const factor = paceFactor(pace, loopMinutes(loop.rounds.filter((round) => !round.optional)));
  const pool = new Pool(choice.candidates.filter((candidate) => isAskable(candidate, choice)));
  const rounds = chosen.map((round) => planRound(round, pool, pace, factor, `${seed}/${round.id}`));
  return { form: 'loop', name: loop.name, level, pace, seed, rounds, ...chooseBarRaiser(chosen, seed) };
}

/** One question with its follow-ups; who asks is drawn by the seed. */
export function planDrill(question: Candidate, level: Level, seed: string): InterviewPlan {
  const temperaments: readonly Temperament[] = ['warm', 'dry', 'sceptical', 'fast'];
  const temperament = seededOrder(temperaments, (name) => name, seed)[0] ?? 'warm';
  const round: PlannedRound = {
    id: 'drill',
    name: 'Drill',
    role: 'Interviewer',
    temperament,
    agenda: '',
    panel: question.rounds[0] ?? 'hiring-manager',
    opening: 0,
    yours: 0,
    questions: [planQuestion(question)],
  };
  return {
    form: 'drill',
    name: 'Drill',
    level,
    pace: 'real',
    seed,
    rounds: [round],
    barRaiser: null,
    isBarRaiserNamed: false,
  };
}

/** The time that a round is planned to take. */
export function plannedTime({ opening, yours, questions }: PlannedRound): Millis {
  return opening + yours + questions.reduce((sum, question) => sum + questionTime(question.kind), 0);
}

function paceFactor(pace: LoopPace, minutes: number): number {
  if (pace === 'real') return 1;
  return pace === 'half' ? 0.5 : Math.min(1, expressMinutes / Math.max(1, minutes));
}

function planRound(round: LoopRound, pool: Pool, pace: LoopPace, factor: number, seed: string): PlannedRound {
  const { id, name, role, temperament, agenda, panel, minutes } = round;
  const inMillis = (count: number) => Math.round(count * factor) * 60_000;
  return {
    id,
    name,
    role,
    temperament,
    agenda,
    panel,
    opening: minutes.opening === 0 ? 0 : Math.max(shortestOpening, inMillis(minutes.opening)),
    yours: minutes.yours === 0 ? 0 : Math.max(shortestOpening, inMillis(minutes.yours)),
    questions: fillRound(round, pool, pace, minutes.questions * 60_000 * factor, seed).map(planQuestion),
  };
}

/** Takes from the entries of the mix in turn, by their shares, until no question fits into what is left of the time. */
function fillRound(round: LoopRound, pool: Pool, pace: LoopPace, time: Millis, seed: string): Candidate[] {
  const questions: Candidate[] = [];
  let left = time;
  let entries = round.mix
    .filter((entry) => entry.paces?.includes(pace) ?? true)
    .map((entry) => ({ kinds: entry.kinds, share: entry.share, credit: 0 }));
  while (entries.length > 0) {
    for (const entry of entries) entry.credit += entry.share;
    const entry = entries.reduce((best, other) => (other.credit > best.credit ? other : best));
    const question = pool.draw(round, entry.kinds, `${seed}/${questions.length}`, (kind) =>
      // One that overruns by less than half of itself is still asked: a round is no train.
      questions.length === 0 ? true : questionTime(kind) / 2 <= left,
    );
    if (!question) {
      entries = entries.filter((other) => other !== entry);
      continue;
    }
    entry.credit -= entries.reduce((sum, other) => sum + other.share, 0);
    left -= questionTime(question.kind);
    questions.push(question);
  }
  return questions;
}

function planQuestion({ id, kind, principles }: Candidate): PlannedQuestion {
  const competency = competencyOf[kind];
  return { id, kind, areas: [...principles, ...(competency ? [competency] : [])], script: scriptOf(kind) };
}

function isAskable(candidate: Candidate, { level, region }: LoopChoice): boolean {
  const regionFits = candidate.regions.length === 0 || (region !== null && candidate.regions.includes(region));
  return regionFits && candidate.levels.includes(level);
}

/** The questions of a loop that are still free, and how often each principle was asked. */
class Pool {
  readonly #free: Set<Candidate>;
  readonly #timesAsked = new Map<Area, number>();

  constructor(candidates: readonly Candidate[]) {
    this.#free = new Set(candidates);
  }

  /** A weighted draw without replacement (Efraimidis and Spirakis 2006); takes the siblings out with it. */
  draw(
    round: LoopRound,
    kinds: readonly QuestionKind[],
    seed: string,
    fits: (kind: QuestionKind) => boolean,
  ): Candidate | undefined {
    let drawn: Candidate | undefined;
    let best = Infinity;
    for (const candidate of this.#free) {
      if (!kinds.includes(candidate.kind) || !fits(candidate.kind) || !belongs(candidate, round)) continue;
      const rank = -Math.log(1 - seededShare(`${seed}/${candidate.id}`)) / this.#weigh(candidate, round);
      if (rank < best) {
        best = rank;
        drawn = candidate;
      }
    }
    if (!drawn) return undefined;
    for (const other of this.#free)
      if (other === drawn || (drawn.siblings !== null && other.siblings === drawn.siblings)) this.#free.delete(other);
    const [main] = drawn.principles;
    if (main && drawn.kind === 'behavioural') this.#timesAsked.set(main, (this.#timesAsked.get(main) ?? 0) + 1);
    return drawn;
  }

  #weigh({ kind, need, rounds, regions, principles }: Candidate, { panel }: LoopRound): number {
    const atHome = rounds.includes(panel) ? 3 : 1;
    const local = regions.length > 0 ? 4 : 1;
    const [main] = principles;
    // A principle that was asked gives way to those that were not; a design is no less worth asking for it.
    const fresh = kind === 'behavioural' && main ? 0.02 ** (this.#timesAsked.get(main) ?? 0) : 1;
    return Math.max(1e-9, need) * atHome * local * fresh;
  }
}

/** A behavioural question is asked by whoever was given its first principle; the others go by their kind. */
function belongs({ kind, principles }: Candidate, round: LoopRound): boolean {
  if (kind !== 'behavioural' || round.principles.length === 0) return true;
  const [main] = principles;
  return main !== undefined && round.principles.includes(main);
}

/** The round that names one; in a loop of several rounds without one, anybody who may be, by seed. */
function chooseBarRaiser(
  rounds: readonly LoopRound[],
  seed: string,
): Pick<InterviewPlan, 'barRaiser' | 'isBarRaiserNamed'> {
  const named = rounds.findIndex((round) => round.barRaiser === 'named');
  if (named >= 0) return { barRaiser: named, isBarRaiserNamed: true };
  const possible = rounds.flatMap((round, index) => (round.barRaiser === 'possible' ? [index] : []));
  const [drawn = null] = seededOrder(possible, String, `${seed}/bar-raiser`);
  return { barRaiser: rounds.length > 1 ? drawn : null, isBarRaiserNamed: false };
}
