/** One sitting of daily review: stamps time and ids, asks the state machine, writes, and only then shows. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { attentionFrom, noticeHidden, noticeSign, timeSpent, type Attention } from '../../domain/attention';
import { isLeech, untouchedCard, type CardDeed, type CardId } from '../../domain/card-log';
import type { Pace } from '../../domain/pace';
import {
  nextLearningAt,
  openReview,
  stepReview,
  type ReviewInput,
  type ReviewRules,
  type ReviewSession,
} from '../../domain/review-session';
import type { Rating } from '../../domain/scheduler';
import type { Settings } from '../../domain/settings';
import { readAheadQueue, readDailyQueue, siblingsOf } from '../../runtime/daily-queue';
import { navigate } from '../../runtime/hash-location';
import { showNotice } from '../../runtime/notices';
import { askToPersist } from '../../runtime/persistence';
import { today, type Runtime } from '../../runtime/runtime';
import { commit, StaleError } from '../../storage/commit';
import { describeFailure } from '../../storage/failures';
import { watch } from '../../storage/live';
import { readCards, readNewestEventId } from '../../storage/queries';

export interface ReviewView {
  /** `null` while the queue is being read. */
  readonly session: ReviewSession | null;
  readonly settings: Settings | null;
  readonly pace: Pace | null;
  /** Why the queue could not be read, in a sentence. */
  readonly failure: string | null;
}

export interface ReviewStore extends StoreApi<ReviewView> {
  readonly showAnswer: () => void;
  readonly grade: (rating: Rating) => void;
  readonly setAside: (deed: 'bury' | 'suspend') => void;
  readonly toggleFlag: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Reads the queue and begins. @returns what ends timers and subscriptions; the sitting can be opened again */
  readonly open: () => () => void;
}

/** @param which today's queue, or the cards that come due next */
export function createReviewStore(runtime: Runtime, which: 'today' | 'ahead'): ReviewStore {
  const store = createStore<ReviewView>(() => ({ session: null, settings: null, pace: null, failure: null }));
  let rules: ReviewRules | null = null;
  let attention: Attention = attentionFrom(runtime.now());
  let wakeTimer: ReturnType<typeof setTimeout> | undefined;
  let lastOwnEvent: string | null = null;
  let isClosed = false;

  // Inputs are handled one after the other: a key pressed while the last grade is being written is not lost.
  let handling: Promise<void> = Promise.resolve();
  const enqueue = (handle: () => Promise<void>) => {
    handling = handling
      .then(async () => {
        if (!isClosed) await handle();
      })
      // One input that fails is said, and does not take the next one with it.
      .catch((error: unknown) => showNotice({ tone: 'failure', text: describeFailure(error).sentence }));
  };

  const show = (session: ReviewSession) => {
    const before = store.getState().session?.current;
    if (session.current?.id !== before?.id || session.current?.shownAt !== before?.shownAt)
      attention = attentionFrom(runtime.now());
    store.setState({ session });
    clearTimeout(wakeTimer);
    const wakeAt = session.current ? null : nextLearningAt(session);
    // A timer that sleeps through is no harm: `woke` looks at the clock, and coming back to the page wakes too.
    if (wakeAt !== null) wakeTimer = setTimeout(wake, Math.max(250, wakeAt - runtime.now()));
  };

  const take = (input: ReviewInput): ReviewSession | null => {
    const { session } = store.getState();
    if (!session || !rules) return null;
    const step = stepReview(session, input, rules);
    if (step.changes.length === 0) show(step.session);
    return step.session;
  };

  /** Disk first, then screen: what can't be written leaves the card where it is. */
  const write = async (
    input: Extract<ReviewInput, { kind: 'graded' | 'setAside' }>,
    isRetry = false,
  ): Promise<boolean> => {
    const { session } = store.getState();
    if (!session || !rules) return false;
    const step = stepReview(session, input, rules);
    if (step.changes.length === 0) return false;
    try {
      const cards = await commit(runtime.db, runtime.makeId, step.changes);
      noteOwnWrites(cards);
      show(stepReview(step.session, { kind: 'cardsChanged', cards, now: runtime.now() }, rules).session);
      return true;
    } catch (error) {
      if (error instanceof StaleError) {
        const after = take({ kind: 'cardsChanged', cards: error.cards, now: runtime.now() });
        // A note or a flag came between: the card and what its buttons promise are the same.
        const isSameCard = after?.current?.id === session.current?.id;
        if (isSameCard && !isRetry) return await write(input, true);
      }
      showNotice({ tone: 'failure', text: describeFailure(error).sentence });
      return false;
    }
  };

  const noteOwnWrites = (cards: readonly { readonly lastEvent: string | null }[]) => {
    for (const { lastEvent } of cards)
      if (lastEvent !== null && lastEvent > (lastOwnEvent ?? '')) lastOwnEvent = lastEvent;
  };

  const wake = () => {
    enqueue(async () => {
      const { settings } = store.getState();
      if (settings) take({ kind: 'woke', now: runtime.now(), day: today(runtime, settings) });
    });
  };

  const grade = (rating: Rating) => {
    enqueue(async () => {
      const { session, settings } = store.getState();
      const card = session?.current && session.cards.get(session.current.id);
      if (!session?.current?.outcomes || !settings) return;
      const now = runtime.now();
      const took = Math.round(timeSpent(attention, now));
      const isSaved = await write({ kind: 'graded', rating, now, action: runtime.makeId(now), took });
      if (!isSaved) return;
      if (session.done === 0) void askToPersist();
      const after = card && store.getState().session?.cards.get(card.id);
      if (after && isLeech(after, settings.leechLapses) && !isLeech(card, settings.leechLapses))
        announceLeech(after.id);
    });
  };

  const announceLeech = (id: CardId) => {
    showNotice({
      tone: 'info',
      text: 'That card keeps slipping. Seeing it again will not help: rewrite it in your own words.',
      action: { label: 'Rewrite this', run: () => navigate(`/library/${encodeURIComponent(id)}?note`) },
    });
  };

  const reverse = (kind: 'undone' | 'redone') => {
    enqueue(async () => {
      const { undo, redo } = await import('../../runtime/card-actions');
      const reversal = await (kind === 'undone' ? undo(runtime) : redo(runtime));
      if (!reversal) return;
      noteOwnWrites(reversal.cards);
      const now = runtime.now();
      // Only a review or a card that was set aside belongs on this screen; a note that was undone leaves it alone.
      const { cards, focus } = reversal;
      if (reversal.movesCard) take({ kind, cards, focus, now });
      else take({ kind: 'cardsChanged', cards, now });
    });
  };

  const onSign = () => {
    attention = noticeSign(attention, runtime.now());
  };
  const onVisibility = () => {
    if (document.visibilityState === 'hidden') attention = noticeHidden(attention, runtime.now());
    else {
      onSign();
      wake();
    }
  };
  const open = () => {
    isClosed = false;
    const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchmove'] as const;
    for (const sign of signs) window.addEventListener(sign, onSign, { passive: true });
    document.addEventListener('visibilitychange', onVisibility);
    enqueue(readQueue);
    // Another tab may grade the card that stands here: take in what it did.
    const stopWatching = watch(
      () => readNewestEventId(runtime.db),
      (newest) => enqueue(() => takeInOthers(newest)),
    );
    return () => {
      isClosed = true;
      clearTimeout(wakeTimer);
      stopWatching();
      for (const sign of signs) window.removeEventListener(sign, onSign);
      document.removeEventListener('visibilitychange', onVisibility);
    };
  };

  const readQueue = async () => {
    try {
      lastOwnEvent = await readNewestEventId(runtime.db);
      const daily = await (which === 'today' ? readDailyQueue(runtime) : readAheadQueue(runtime));
      rules = { settings: daily.settings, siblingsOf };
      store.setState({ settings: daily.settings, pace: daily.pace });
      show(openReview(daily.queue, daily.cards, daily.day, runtime.now(), rules, which === 'ahead'));
    } catch (error) {
      store.setState({ failure: describeFailure(error).sentence });
    }
  };

  const takeInOthers = async (newest: string | null) => {
    const { session } = store.getState();
    if (!session || newest === null || newest <= (lastOwnEvent ?? '')) return;
    lastOwnEvent = newest;
    take({ kind: 'cardsChanged', cards: await changedCards(runtime, session), now: runtime.now() });
  };

  return Object.assign(store, {
    showAnswer: () =>
      enqueue(async () => {
        const { settings } = store.getState();
        if (settings) take({ kind: 'answerShown', now: runtime.now(), day: today(runtime, settings) });
      }),
    grade,
    setAside: (deed: 'bury' | 'suspend') =>
      enqueue(async () => {
        const now = runtime.now();
        const { settings } = store.getState();
        if (settings)
          await write({ kind: 'setAside', deed, now, day: today(runtime, settings), action: runtime.makeId(now) });
      }),
    toggleFlag: () =>
      enqueue(async () => {
        const { session, settings } = store.getState();
        const card = session?.current && (session.cards.get(session.current.id) ?? untouchedCard(session.current.id));
        if (!card || !settings) return;
        const at = runtime.now();
        const stamp = { action: runtime.makeId(at), at, day: today(runtime, settings) };
        const deed: CardDeed = { kind: card.flagged ? 'unflagged' : 'flagged' };
        const cards = await commit(runtime.db, runtime.makeId, [
          { kind: 'act', stamp, steps: [{ cardId: card.id, deed }] },
        ]);
        noteOwnWrites(cards);
        take({ kind: 'cardsChanged', cards, now: runtime.now() });
      }),
    undo: () => reverse('undone'),
    redo: () => reverse('redone'),
    open,
  });
}

/** Those of the sitting's cards that the database knows differently by now. */
async function changedCards(runtime: Runtime, session: ReviewSession) {
  const stored = await readCards(runtime.db, [...session.cards.keys()]);
  return stored.filter((card) => card.lastEvent !== session.cards.get(card.id)?.lastEvent);
}
