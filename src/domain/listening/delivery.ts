import type { Clause } from './clauses';
import { compileRules, hear } from './rule';
import { fillerRules, hedgeRules } from './rules/delivery';
import type { Story } from './story';

/** How an answer was spoken. What was not measured is `undefined`. */
export interface Delivery {
  readonly words: number;
  readonly wordsPerMinute: number | undefined;
  readonly fillersPerMinute: number | undefined;
  readonly hedges: number;
  /** Share of the words, from 0 to 1, before the first thing that the speaker did. */
  readonly beforeFirstAction: number | undefined;
  /** Share of the words, from 0 to 1, before the first result. */
  readonly beforeResult: number | undefined;
}

const fillers = compileRules(fillerRules);
const hedges = compileRules(hedgeRules);

/** Measures the delivery; `seconds` is the spoken length, above 0, or `undefined` for a typed answer. */
export function measureDelivery(story: Story, seconds: number | undefined, outcomes: readonly Clause[]): Delivery {
  const words = story.text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const minutes = seconds !== undefined && Number.isFinite(seconds) && seconds > 0 ? seconds / 60 : undefined;
  const spoken = story.text.toLowerCase();
  const whole = { start: 0, end: spoken.length };
  return {
    words,
    wordsPerMinute: minutes === undefined ? undefined : words / minutes,
    fillersPerMinute: minutes === undefined ? undefined : hear(fillers, spoken, whole).length / minutes,
    hedges: hear(hedges, spoken, whole).length,
    beforeFirstAction: shareBefore(story, story.ownDeeds[0]),
    beforeResult: shareBefore(story, outcomes[0]),
  };
}

function shareBefore({ words }: Story, clause: Clause | undefined): number | undefined {
  return clause === undefined || words.length === 0 ? undefined : clause.from / words.length;
}
