import { describe, expect, it } from 'vitest';
import { debriefOf } from '../../src/domain/debrief';
import type { Interview } from '../../src/domain/interview';
import type { InterviewPlan } from '../../src/domain/interview-plan';
import { cardsLine, nextSteps } from '../../src/features/interview/debrief-words';
import {
  interviewPlan,
  plannedQuestion,
  plannedRound,
  Room,
  scoredInterview,
  seconds,
  walk,
  type Manner,
} from '../support/interviews';

const question = 'own-outside-area';

function drillPlan(kind: 'behavioural' | 'system-design' = 'behavioural'): InterviewPlan {
  const round = plannedRound('drill', [plannedQuestion(question, { kind })], { opening: 0, yours: 0 });
  return interviewPlan([round], { form: 'drill', name: 'Drill' });
}
const drill = (manner: Manner, kind?: 'system-design') => walk(new Room(drillPlan(kind)), manner);
const stepsOf = (interview: Interview, isCounted = true) => nextSteps(interview, debriefOf(interview), isCounted);

describe('what to do after a drill', () => {
  it('is nothing where the one answer was good enough', () => {
    const { state } = drill({ score: () => ({ score: 3 }) });
    expect(stepsOf(state)).toEqual([]);
    expect(cardsLine(state)).toBe('One answer counts as a review of its card, and comes back when FSRS says.');
  });

  it('is to review what went badly, and that alone', () => {
    const { state } = drill({ score: () => ({ score: 2, missed: [1, 2] }) });
    expect(stepsOf(state)).toEqual(['Review this question and 2 missed follow-ups: due the day after this drill.']);
    expect(cardsLine(state)).toBe(
      'One answer counts as a review of its card. Due the day after: 1 weak answer and 2 missed follow-ups.',
    );
    // Taken back it is due no more, and no better either.
    expect(stepsOf(state, false)).toEqual([]);
    const { state: good } = drill({ score: () => ({ score: 4, missed: [3] }) });
    expect(stepsOf(good)).toEqual(['Review 1 missed follow-up: due the day after this drill.']);
    expect(cardsLine(good)).toMatch('Due the day after: 1 missed follow-up; the rest when FSRS says.');
  });

  it('is to cut what ran over its time, by name', () => {
    const lateIn = (name: 'answer' | 'probe', kind?: 'system-design') =>
      stepsOf(
        drill({ stay: (place) => seconds(place.name === name ? 660 : 5), score: () => ({ score: 3 }) }, kind).state,
      );
    expect(lateIn('answer')).toEqual(['Your answer ran 9 min over its time: cut that much.']);
    expect(lateIn('probe')).toEqual(['Your answer to a follow-up ran 11 min over its time: cut that much.']);
    expect(lateIn('answer', 'system-design')).toEqual([
      'One part of your answer ran 6 min over its time: cut that much.',
    ]);
  });

  it('is nothing for the cards where it was not scored', () => {
    expect(stepsOf(drill({}).state)).toEqual(['Nothing was scored, so no card changes.']);
  });
});

describe('what to do after a loop', () => {
  it('does not call weak answers good because their reviews were taken back', () => {
    const state = scoredInterview([{ answers: [{ score: 1 }, { score: 3 }] }]);
    expect(stepsOf(state)).toContain('Review 1 weak answer: due the day after this interview.');
    expect(stepsOf(state, false)).not.toContain('No answer counted less than a 3.');
    expect(stepsOf(scoredInterview([{ answers: [{ score: 3 }] }]))).toContain('No answer counted less than a 3.');
  });
});
