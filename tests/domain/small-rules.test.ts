import { describe, expect, it } from 'vitest';
import { attentionFrom, noticeHidden, noticeSign, timeSpent } from '../../src/domain/attention';
import { estimateMinutes, paceFrom } from '../../src/domain/pace';
import { seededShare } from '../../src/domain/seeded';
import { parseSteps } from '../../src/domain/settings';
import { forgettingCurve, reviewHistory } from '../../src/domain/forgetting';
import { summariseDay } from '../../src/domain/review-summary';
import { dayNumber, reviewLog } from '../support/cards';

describe('time on a card', () => {
  it('counts while somebody is there, not while the page is hidden', () => {
    let attention = attentionFrom(0);
    attention = noticeSign(attention, 40_000);
    attention = noticeHidden(attention, 50_000);
    attention = noticeSign(attention, 5_000_000);
    expect(timeSpent(attention, 5_010_000)).toBe(60_000);
  });

  it('stops three minutes after the last sign of life, and never runs backwards', () => {
    expect(timeSpent(attentionFrom(0), 3_600_000)).toBe(180_000);
    expect(timeSpent(attentionFrom(1000), 0)).toBe(0);
  });
});

describe('the pace', () => {
  const reviews = (count: number, took: number) =>
    Array.from({ length: count }, () => ({ kind: 'people' as const, took }));

  it('is the user’s own median once there are five reviews of a kind', () => {
    const start = paceFrom([]).people;
    expect(paceFrom(reviews(4, 10_000)).people).toBe(start);
    expect(paceFrom([...reviews(4, 10_000), { kind: 'people', took: 900_000 }]).people).toBe(10_000);
    expect(paceFrom(reviews(9, 10_000)).coding).toBe(paceFrom([]).coding);
  });

  it('never promises no time at all for something', () => {
    expect(estimateMinutes([], paceFrom([]))).toBe(0);
    expect(estimateMinutes(['people'], paceFrom(reviews(9, 100)))).toBe(1);
  });
});

describe('learning steps as they are typed', () => {
  it('are minutes between spaces or commas', () => {
    expect(parseSteps(' 1, 10 60')).toEqual([1, 10, 60]);
    expect(parseSteps('')).toEqual([]);
  });

  it.each(['1.5', '10m', '0', '-5', '721', 'x', '1 2 3 4 5 6'])('refuses %j with a sentence', (text) => {
    expect(parseSteps(text)).toBeTypeOf('string');
  });
});

describe('the forgetting curve', () => {
  it('starts at certainty after each review and falls until the next', () => {
    const history = reviewHistory(
      reviewLog('a', [
        { day: 20_000, rating: 4 },
        { day: 20_009, rating: 3 },
      ]),
    );
    const curve = forgettingCurve(history, dayNumber(20_040));
    expect(curve[0]).toEqual({ day: 20_000, recall: 1 });
    expect(curve.filter((point) => point.day === 20_009).map((point) => point.recall)).toContain(1);
    expect(history[1]?.recallBefore).toBeCloseTo(curve.find((point) => point.day === 20_009)?.recall ?? 0, 6);
    expect(curve.at(-1)?.recall).toBeLessThan(1);
  });
});

it('a day’s summary counts cards once, first recalls only, and names what was hard', () => {
  const morning = reviewLog('easy', [{ day: 20_000, rating: 3 }]);
  const hard = reviewLog('hard', [
    { day: 20_000, rating: 1 },
    { day: 20_000, rating: 3 },
  ]);
  const summary = summariseDay([...morning, ...hard], (review) => review.cardId === 'easy');
  expect(summary).toMatchObject({ reviews: 3, cards: 2, fresh: 1, tested: 1, recalled: 0, took: 12_000 });
  expect(summary.hardest).toEqual([{ cardId: 'hard', again: 1, hard: 0 }]);
});

it('a seeded draw is the same for the same seed and spread evenly over seeds', () => {
  expect(seededShare('card/1')).toBe(seededShare('card/1'));
  const draws = Array.from({ length: 2000 }, (_, index) => seededShare(`card/${index}`));
  for (let tenth = 0; tenth < 10; tenth += 1)
    expect(draws.filter((draw) => Math.floor(draw * 10) === tenth).length).toBeGreaterThan(140);
});
