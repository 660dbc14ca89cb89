/** What a loop or a drill does to the cards: every scored answer is a review, every missed follow-up a card of its own. */
import type { Day, Millis } from './calendar';
import { outcomeToDeed, untouchedCard, type ActionId, type CardDeed, type CardId, type CardState } from './card-log';
import type { CardStep } from './change';
import { answerScore } from './debrief';
import { probeCardId, type Interview, type InterviewId, type Score, type Turn } from './interview';
import { previewOutcomes, type Rating, type SchedulingSettings } from './scheduler';

const ratingOf: Readonly<Record<Score, Rating>> = { 1: 1, 2: 1, 3: 2, 4: 3, 5: 4 };

/** The one action of a debrief: doing it twice does it once, and undo takes all of it back. */
export function gradingAction(interview: InterviewId): ActionId {
  return `debrief-${interview}`;
}

/** Cards that the debrief will touch, in order, each once. */
export function cardsToGrade(interview: Interview): CardId[] {
  return [...new Set(gradesOf(interview).map(({ cardId }) => cardId))];
}

/**
 * The reviews that follow from an interview's scores. No learning steps: somebody has just spoken on it for four minutes. What
 * went badly is due tomorrow; the rest when FSRS says.
 * @param cards the present states of `cardsToGrade`
 */
export function gradeCards(
  interview: Interview,
  cards: readonly CardState[],
  at: Millis,
  day: Day,
  settings: SchedulingSettings,
): CardStep[] {
  const states = new Map(cards.map((card) => [card.id, card]));
  const withoutSteps = { ...settings, learningSteps: [], relearningSteps: [] };
  return gradesOf(interview).map(({ cardId, rating, took }) => {
    const state = states.get(cardId) ?? untouchedCard(cardId);
    const promised = previewOutcomes(state, day, withoutSteps)[rating];
    const outcome =
      rating === 1 ? { ...promised, phase: 'review' as const, wait: { unit: 'days' as const, days: 1 } } : promised;
    const review = outcomeToDeed(outcome, at, day, took) as Extract<CardDeed, { kind: 'reviewed' }>;
    return { cardId, deed: { ...review, interview: interview.id } };
  });
}

interface Grade {
  readonly cardId: CardId;
  readonly rating: Rating;
  readonly took: Millis;
}

function gradesOf(interview: Interview): Grade[] {
  const grades = interview.turns.flatMap(turnGrades);
  // The same follow-up may have been missed twice in a drill that was repeated: one card, one review.
  return grades.filter((grade, index) => grades.findIndex(({ cardId }) => cardId === grade.cardId) === index);
}

function turnGrades(turn: Turn): Grade[] {
  const score = answerScore(turn);
  if (score === null) return [];
  const spoken = turn.parts.filter((part) => part.kind === 'answer').reduce((sum, part) => sum + part.took, 0);
  const answer: Grade = { cardId: turn.question.id, rating: ratingOf[score], took: Math.min(spoken, longestReview) };
  const probes = turn.parts.flatMap((part, index): Grade[] => {
    const isMissed = part.wasPassed || turn.missed.includes(index);
    if (part.kind !== 'probe' || !part.probe || !isMissed) return [];
    return [{ cardId: probeCardId(turn.question.id, part.probe), rating: 1, took: Math.min(part.took, longestReview) }];
  });
  return [answer, ...probes];
}

/** A log takes no review longer than this; a room left running overnight is one. */
const longestReview: Millis = 3_600_000;
