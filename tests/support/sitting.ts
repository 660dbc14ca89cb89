/** A day's sitting to its end, by the store alone: no screen, and a clock that is moved. */
import { expect, vi } from 'vitest';
import { createReviewStore } from '../../src/features/review/review-store';
import { nextLearningAt, type ReviewSession } from '../../src/domain/review-session';
import { ratings, type Rating } from '../../src/domain/scheduler';
import type { TestRuntime } from './runtime';

interface Manner {
  /** Where the cards come from; today's queue if left out. */
  readonly which?: 'today' | 'ahead';
  /** How often a grade is taken back at once; never if left out. */
  readonly undoShare?: number;
  /** Milliseconds on each card. */
  readonly took?: number;
}

/** @param chance 0 up to 1, anew at each call */
export async function sitThrough(
  runtime: TestRuntime,
  chance: () => number,
  { which = 'today', undoShare = 0, took = 15_000 }: Manner = {},
): Promise<void> {
  const store = createReviewStore(runtime, which);
  const close = store.open();
  const until = (isSo: (session: ReviewSession) => boolean) =>
    vi.waitFor(
      () => {
        const { session, failure } = store.getState();
        if (failure !== null) throw new Error(failure);
        if (!session || !isSo(session)) throw new Error('not yet');
        return session;
      },
      { interval: 1, timeout: 2000 },
    );
  let session = await until(() => true);
  for (let turn = 0; turn < 150; turn += 1) {
    if (!session.current) {
      const wakesAt = nextLearningAt(session);
      if (wakesAt === null) break;
      runtime.advance(Math.max(0, wakesAt - runtime.now()));
      document.dispatchEvent(new Event('visibilitychange'));
      session = await until(({ current }) => current !== null);
      continue;
    }
    const { done } = session;
    runtime.advance(took);
    store.showAnswer();
    const rating: Rating = chance() < 0.15 ? 1 : (ratings[1 + Math.floor(chance() * 3)] ?? 3);
    store.grade(turn > 60 ? 4 : rating);
    session = await until((now) => now.done === done + 1);
    if (turn < 60 && undoShare > 0 && chance() < undoShare) {
      store.undo();
      session = await until((now) => now.done === done);
    }
  }
  expect(session.current).toBeNull();
  close();
}

/** To nine in the morning of the next day, UTC. */
export function sleep(runtime: TestRuntime): void {
  runtime.advance(86_400_000 - (runtime.now() % 86_400_000) + 9 * 3_600_000);
}
