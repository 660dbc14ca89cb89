import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/domain/answer-analysis';
import { shareOut } from '../../src/features/interview/use-heard-evidence';
import { interviewPlan, plannedQuestion, plannedRound, Room, walkTo } from '../support/interviews';

describe('what the answers give as evidence', () => {
  const questions = ['a', 'b'].map((id) => ({ ...plannedQuestion(id), areas: ['ownership', 'dive-deep'] as const }));
  const { turns } = walkTo(new Room(interviewPlan([plannedRound('only', questions)])), 'scoring').state;
  const resultsOf = (...quotes: readonly string[]) =>
    ({ results: quotes.map((quote) => ({ start: 0, end: quote.length, quote })) }) as unknown as Evidence;

  it('stands under the main area of its question alone, each once and two at most', () => {
    const said = [resultsOf('it fell to two', 'it fell'), resultsOf('it fell to two', 'she stayed', 'we won')];
    const shares = shareOut(turns, (turn) => said[turns.indexOf(turn)]);
    expect([...shares]).toEqual([['ownership', ['it fell to two', 'she stayed']]]);
  });

  it('is nothing where nothing was heard', () => {
    expect(shareOut(turns, () => undefined).size).toBe(0);
  });
});
