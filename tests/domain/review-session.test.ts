import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEvent, untouchedCard, type CardState } from '../../src/domain/card-log';
import {
  nextLearningAt,
  openReview,
  remaining,
  stepReview,
  type ReviewInput,
  type ReviewRules,
  type ReviewSession,
} from '../../src/domain/review-session';
import { ratings, type Rating } from '../../src/domain/scheduler';
import { defaultSettings } from '../../src/domain/settings';
import { dayNumber, reviewCard, ulidLike } from '../support/cards';
import { runs } from '../support/runs';

const today = dayNumber(20_000);
const start = 20_000 * 86_400_000;
const alone: ReviewRules = { settings: defaultSettings, siblingsOf: () => [] };
const open = (cards: readonly CardState[], rules = alone) =>
  openReview({ learning: [], main: cards.map((card) => card.id), heldBack: 0 }, cards, today, start, rules);

let serial = 0;
/** A sitting whose writes succeed: what is committed comes back as the cards' new states. */
function drive(session: ReviewSession, input: ReviewInput, rules = alone): ReviewSession {
  const step = stepReview(session, input, rules);
  const changed = step.changes.flatMap((change) =>
    change.kind !== 'act'
      ? []
      : change.steps.map(({ cardId, deed }) => {
          serial += 1;
          const event = { id: ulidLike(change.stamp.at, serial), cardId, ...change.stamp, ...deed };
          return applyEvent(session.cards.get(cardId) ?? untouchedCard(cardId), event);
        }),
  );
  if (step.changes.length === 0) return step.session;
  return stepReview(
    step.session,
    { kind: 'cardsChanged', cards: changed, now: 'now' in input ? input.now : start },
    rules,
  ).session;
}
const show = (now: number): ReviewInput => ({ kind: 'answerShown', now, day: today });
const grade = (rating: Rating, now: number): ReviewInput => ({
  kind: 'graded',
  rating,
  now,
  action: `act-${now}`,
  took: 1000,
});

describe('a sitting', () => {
  it('asks, shows, and takes a grade only after the answer', () => {
    const session = open([reviewCard('a'), reviewCard('b')]);
    expect(session.current).toMatchObject({ id: 'a', outcomes: null });
    expect(stepReview(session, grade(3, start), alone)).toEqual({ session, changes: [] });
    const graded = drive(drive(session, show(start)), grade(3, start + 1));
    expect(graded.current?.id).toBe('b');
    expect(graded.done).toBe(1);
  });

  it('writes exactly what the button showed', () => {
    const shown = drive(open([reviewCard('a')]), show(start));
    const promise = shown.current?.outcomes?.[3].wait;
    const [change] = stepReview(shown, grade(3, start + 90_000), alone).changes;
    const deed = change?.kind === 'act' ? change.steps[0]?.deed : undefined;
    expect(promise?.unit === 'days' && deed?.kind === 'reviewed' && deed.dueDay - today).toBe(
      promise?.unit === 'days' && promise.days,
    );
  });

  it('buries the siblings that would come today, in the same action', () => {
    const rules: ReviewRules = { ...alone, siblingsOf: (id) => ['a', 'b', 'c', 'd'].filter((other) => other !== id) };
    const cards = [
      reviewCard('a'),
      reviewCard('b'),
      { ...reviewCard('c'), suspended: true },
      { ...reviewCard('d'), dueDay: dayNumber(20_005) },
    ];
    const session = openReview({ learning: [], main: ['a'], heldBack: 0 }, cards, today, start, rules);
    const { changes } = stepReview(drive(session, show(start), rules), grade(3, start), rules);
    expect(changes).toHaveLength(1);
    expect(changes[0]?.kind === 'act' && changes[0].steps.map((step) => [step.cardId, step.deed.kind])).toEqual([
      ['a', 'reviewed'],
      ['b', 'buried'],
    ]);
  });

  it('brings a forgotten card back when its minutes are over, before the others', () => {
    let session = open([untouchedCard('a'), reviewCard('b'), reviewCard('c')]);
    session = drive(drive(session, show(start)), grade(1, start));
    expect(session.current?.id).toBe('b');
    session = drive(drive(session, show(start)), grade(3, start + 61_000));
    expect(session.current?.id).toBe('a');
  });

  it('waits for a learning card that is too far off, and wakes for it', () => {
    const rules: ReviewRules = { ...alone, settings: { ...defaultSettings, learningSteps: [60], learnAhead: 20 } };
    const shown = drive(open([untouchedCard('a')], rules), show(start), rules);
    const session = drive(shown, grade(1, start), rules);
    const wakesAt = nextLearningAt(session) ?? 0;
    expect(session.current).toBeNull();
    expect(wakesAt).toBe(start + 60 * 60_000);
    const wake = (now: number) => stepReview(session, { kind: 'woke', now, day: today }, rules).session.current;
    expect(wake(wakesAt - 21 * 60_000)).toBeNull();
    expect(wake(wakesAt - 19 * 60_000)?.id).toBe('a');
    expect(wake(wakesAt)?.id).toBe('a');
  });

  it('promises anew when a study day begins while the answer stands there', () => {
    const shown = drive(open([reviewCard('a', { elapsed: 3, interval: 3 })]), show(start));
    const next = stepReview(shown, { kind: 'woke', now: start + 86_400_000, day: dayNumber(20_001) }, alone).session;
    expect(next.day).toBe(20_001);
    expect(next.current?.outcomes?.[3].memory).not.toEqual(shown.current?.outcomes?.[3].memory);
  });

  it('moves on when another tab has graded the card that stands here, and stays when it only wrote a note', () => {
    const session = open([reviewCard('a'), reviewCard('b')]);
    const noted = { ...reviewCard('a'), note: 'mine', lastEvent: 'other' };
    expect(stepReview(session, { kind: 'cardsChanged', cards: [noted], now: start }, alone).session.current?.id).toBe(
      'a',
    );
    const graded = { ...reviewCard('a'), reps: 4, dueDay: dayNumber(20_030), lastEvent: 'other' };
    expect(stepReview(session, { kind: 'cardsChanged', cards: [graded], now: start }, alone).session.current?.id).toBe(
      'b',
    );
  });

  it('moves on as well when the other tab’s grade brings the card back within minutes', () => {
    const session = open([reviewCard('a'), reviewCard('b')]);
    const forgotten = {
      ...reviewCard('a'),
      reps: 4,
      phase: 'relearning' as const,
      dueAt: start + 600_000,
      lastEvent: 'other',
    };
    const after = stepReview(session, { kind: 'cardsChanged', cards: [forgotten], now: start }, alone).session;
    expect(after.current?.id).toBe('b');
    expect(after.learning).toEqual(['a']);
  });

  it('studied ahead keeps a card that was flagged, though it is not due', () => {
    const card = { ...reviewCard('a'), dueDay: dayNumber(20_004) };
    const session = openReview({ learning: [], main: ['a'], heldBack: 0 }, [card], today, start, alone, true);
    const flagged = { ...card, flagged: true, lastEvent: 'flag' };
    const after = stepReview(session, { kind: 'cardsChanged', cards: [flagged], now: start }, alone).session;
    expect(after.current?.id).toBe('a');
  });

  it('puts an undone card back on the screen and loses none of the others', () => {
    const before = open([reviewCard('a'), reviewCard('b'), reviewCard('c')]);
    const after = drive(drive(before, show(start)), grade(3, start + 1));
    const undone = stepReview(
      after,
      { kind: 'undone', cards: [reviewCard('a')], focus: 'a', now: start + 2 },
      alone,
    ).session;
    expect(undone.current).toMatchObject({ id: 'a', outcomes: null });
    expect(remaining(undone)).toEqual(['a', 'b', 'c']);
    expect(undone.done).toBe(0);
  });

  it('ends for every sequence of grades, showing each card until it leaves its steps', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...ratings), { minLength: 1, maxLength: 40 }),
        fc.nat(5),
        fc.nat(5),
        (grades, dueCount, freshCount) => {
          const cards = [
            ...Array.from({ length: dueCount }, (_, index) => reviewCard(`due-${index}`)),
            ...Array.from({ length: freshCount }, (_, index) => untouchedCard(`new-${index}`)),
          ];
          let session = open(cards);
          let now = start;
          const seen = new Set<string>();
          for (let turn = 0; turn < 400; turn += 1) {
            now += 30_000;
            if (!session.current) {
              const wakesAt = nextLearningAt(session);
              if (wakesAt === null) break;
              now = Math.max(now, wakesAt);
              session = stepReview(session, { kind: 'woke', now, day: today }, alone).session;
              continue;
            }
            seen.add(session.current.id);
            // After the given grades everything is easy, so that the sitting must come to an end.
            session = drive(drive(session, show(now)), grade(grades[turn] ?? 4, now));
          }
          expect(session.current).toBeNull();
          expect(remaining(session)).toEqual([]);
          expect([...seen].toSorted()).toEqual(cards.map((card) => card.id).toSorted());
        },
      ),
      { numRuns: runs(100) },
    );
  });
});
