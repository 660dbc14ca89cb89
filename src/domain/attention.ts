/** The time that somebody really gave to a card: not while the page was hidden, nor long after they last touched anything. */
import type { Millis } from './calendar';

/**
 * How long a person may sit still and still be at it. An answer said aloud takes two minutes and no hand; what lies beyond
 * three is a telephone call.
 */
const idleAfter: Millis = 180_000;

export interface Attention {
  readonly spent: Millis;
  /** The last sign of life; `null` while the page is hidden. */
  readonly lastSign: Millis | null;
}

export function attentionFrom(now: Millis): Attention {
  return { spent: 0, lastSign: now };
}

/** A key, a touch, a scroll; or the page has come back. */
export function noticeSign(attention: Attention, now: Millis): Attention {
  return { spent: timeSpent(attention, now), lastSign: now };
}

export function noticeHidden(attention: Attention, now: Millis): Attention {
  return { spent: timeSpent(attention, now), lastSign: null };
}

export function timeSpent({ spent, lastSign }: Attention, now: Millis): Millis {
  return lastSign === null ? spent : spent + Math.min(idleAfter, Math.max(0, now - lastSign));
}
