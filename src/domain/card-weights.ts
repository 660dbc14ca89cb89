/**
 * How much a card matters on the day of the interview, as a product of factors that the screen names:
 *
 *     weight = round × kind × level × principle × performance
 *
 * - **round**: behavioural rounds share 62.5 of 100, four of them, and the design round has the other 37.5, which makes it 2.4
 *   times one of them. A question counts as the heaviest of its rounds and half of each further one: what several interviewers
 *   may ask is asked sooner. Code counts 1.6 where there is a coding round (50, 30 and 20 of 100), and nothing where there is none.
 * - **kind**: a question 1, a principle's card ½, a design concept ⅓, a fact about the process ⅕.
 * - **level**: 1 for the user's level, ½ for a card that is asked at other levels only and was met all the same.
 * - **principle**: what the user said of it, ½, 1 or 2; of several the one that counts most.
 * - **performance**: what the last loop or drill says: an answer scored 1, 2 or 3 raises it to 2, 1½ or 1¼, and a low score of one
 *   of its principles raises it half as far.
 */
import { answerScore } from './debrief';
import type { Interview, Score } from './interview';
import type { Area, CardKind, Level, PrincipleId, RoundId } from './question';
import type { Settings } from './settings';

/** What weighing needs to know of a card. */
export interface Weighable {
  readonly id: string;
  readonly kind: CardKind;
  /** Empty: every level. */
  readonly levels: readonly Level[];
  readonly rounds: readonly RoundId[];
  readonly principles: readonly PrincipleId[];
}

/** The last scores of loops and drills, 1 to 5. */
export interface Performance {
  readonly cards: ReadonlyMap<string, Score>;
  readonly areas: ReadonlyMap<Area, Score>;
}

export interface CardWeight {
  /** The product of the others. */
  readonly weight: number;
  readonly round: number;
  readonly kind: number;
  readonly level: number;
  readonly principle: number;
  readonly performance: number;
}

export function weighCard(
  card: Weighable,
  settings: Pick<Settings, 'level' | 'principleWeights' | 'hasCodingRound'>,
  performance: Performance,
): CardWeight {
  const factors = {
    round: roundFactor(card, settings.hasCodingRound),
    kind: kindFactors[card.kind] ?? 1,
    level: settings.level === null || card.levels.length === 0 || card.levels.includes(settings.level) ? 1 : 0.5,
    principle: Math.max(
      ...(card.principles.length > 0 ? card.principles.map((id) => settings.principleWeights[id] ?? 1) : [1]),
    ),
    performance: performanceFactor(card, performance),
  };
  return { ...factors, weight: Object.values(factors).reduce((product, factor) => product * factor, 1) };
}

/** @param interviews the newest first; of each answer and area the newest score counts */
export function performanceFrom(interviews: readonly Interview[]): Performance {
  const cards = new Map<string, Score>();
  const areas = new Map<Area, Score>();
  const keep = <Key>(scores: Map<Key, Score>, key: Key, score: Score) => {
    if (!scores.has(key)) scores.set(key, score);
  };
  for (const interview of interviews) {
    for (const turn of interview.turns.toReversed()) {
      const score = answerScore(turn);
      if (score === null) continue;
      keep(cards, turn.question.id, score);
    }
    for (const { area, score } of interview.areaScores.toReversed()) keep(areas, area, score);
  }
  return { cards, areas };
}

const designRound = 2.4;
const codingRound = 1.6;
/** Of each round beyond the heaviest. */
const furtherRound = 0.5;
const kindFactors: Readonly<Partial<Record<CardKind, number>>> = { principle: 1 / 2, concept: 1 / 3, fact: 1 / 5 };
const raises: Readonly<Record<Score, number>> = { 1: 1, 2: 0.5, 3: 0.25, 4: 0, 5: 0 };

function roundFactor({ kind, rounds }: Weighable, hasCodingRound: boolean): number {
  if (kind === 'coding') return hasCodingRound ? codingRound : 0;
  const [heaviest = 1, ...further] = rounds
    .map((round) => (round === 'system-design' ? designRound : 1))
    .toSorted((a, b) => b - a);
  return heaviest + furtherRound * further.reduce((sum, weight) => sum + weight, 0);
}

function performanceFactor({ id, principles }: Weighable, { cards, areas }: Performance): number {
  const raise = (score: Score | undefined) => (score === undefined ? 0 : raises[score]);
  return 1 + Math.max(raise(cards.get(id)), ...principles.map((principle) => raise(areas.get(principle)) / 2));
}
