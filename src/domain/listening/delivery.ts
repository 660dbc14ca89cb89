import { compileRules, countHeard } from './rule';
import { fillerRules, hedgeRules } from './rules/delivery';
import type { Story } from './story';
import type { Span } from './words';

/** How an answer was spoken. What was not measured is `undefined`. */
export interface Delivery {
  readonly words: number;
  readonly wordsPerMinute: number | undefined;
  readonly fillers: number;
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
export function measureDelivery(
  story: Story,
  seconds: number | undefined,
  { actions, results }: { readonly actions: readonly Span[]; readonly results: readonly Span[] },
): Delivery {
  const words = story.text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const minutes = seconds !== undefined && Number.isFinite(seconds) && seconds > 0 ? seconds / 60 : undefined;
  const spoken = story.text.toLowerCase().replaceAll('’', "'");
  const filled = countHeard(fillers, spoken);
  return {
    words,
    wordsPerMinute: minutes === undefined ? undefined : words / minutes,
    fillers: filled,
    fillersPerMinute: minutes === undefined ? undefined : filled / minutes,
    hedges: countHeard(hedges, spoken),
    beforeFirstAction: shareBefore(story, actions[0]?.start),
    beforeResult: shareBefore(story, results[0]?.start),
  };
}

function shareBefore({ words }: Story, at: number | undefined): number | undefined {
  return at === undefined ? undefined : words.filter(({ start }) => start < at).length / words.length;
}
