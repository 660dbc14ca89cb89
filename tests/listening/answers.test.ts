/** The labelled answers themselves: what is learned and measured is no better than they are. */
import { describe, expect, it } from 'vitest';
import { gapIds, type GapId } from '../../src/domain/question';
import { markKinds, readAnswers, type MarkKind } from '../support/answers';

const fills: readonly (readonly [GapId, MarkKind])[] = [
  ['no-metric', 'metric'],
  ['no-result', 'result'],
  ['no-learning', 'lesson'],
  ['no-alternatives', 'choice'],
  ['no-customer', 'customer'],
  ['no-lasting-impact', 'lasting'],
];

describe.each(['developing', 'set-aside'] as const)('the %s half', (half) => {
  const answers = readAnswers(half);

  it('marks exact words, and what fills a gap exactly where the gap is not', () => {
    const wrong = answers.flatMap(({ id, text, gaps, marks }) => [
      ...markKinds.flatMap((kind) =>
        marks[kind].filter((quote) => !text.includes(quote)).map((quote) => `${id} ${kind}: ${quote}`),
      ),
      ...fills.filter(([gap, kind]) => gaps.includes(gap) === marks[kind].length > 0).map(([gap]) => `${id}: ${gap}`),
      ...gaps.filter((gap) => !gapIds.includes(gap)).map((gap) => `${id}: no such gap: ${gap}`),
    ]);
    expect(wrong).toEqual([]);
    expect(new Set(answers.map(({ id }) => id)).size).toBe(answers.length);
  });

  it.each(gapIds)('has %s in at least a dozen answers, and not in at least a dozen', (gap) => {
    const there = answers.filter(({ gaps }) => gaps.includes(gap)).length;
    expect(there).toBeGreaterThanOrEqual(12);
    expect(answers.length - there).toBeGreaterThanOrEqual(12);
  });
});

it('no answer stands in both halves', () => {
  const own = new Set(readAnswers('developing').map(({ text }) => text));
  expect(readAnswers('set-aside').filter(({ text }) => own.has(text))).toEqual([]);
});
