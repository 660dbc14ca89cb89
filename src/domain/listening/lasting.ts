import { compileRules, hear } from './rule';
import { lastingRules } from './rules/lasting';
import type { Story } from './story';
import { spanOf, type Span } from './words';

const lasting = compileRules(lastingRules);

/** What went on when the story was over. It stands in the later part of an answer. */
export function findLasting(story: Story): Span[] {
  const from = story.words[story.deeds[0]?.from ?? Math.floor(story.words.length / 3)]?.start ?? 0;
  return story.sentences
    .filter(({ end }) => end > from)
    .flatMap((sentence) =>
      hear(lasting, story.plain, sentence).map(({ start, end }) => spanOf(story.text, start, end)),
    );
}
