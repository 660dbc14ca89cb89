import type { Story } from './story';
import type { Sentence } from './transcript';
import type { Span } from './words';

/** The share of the words, each from 0 to 1, together 1 (or all 0 when nothing was said). */
export interface Star {
  readonly situation: number;
  readonly task: number;
  readonly action: number;
  readonly result: number;
}

const task =
  /\b(?:(?:i|we) (?:had to|needed to|was to|were to|was asked|were asked|was supposed|was told|was given|was tasked|was responsible|was expected|wanted to|was brought in)|(?:my|our|the) (?:task|job|goal|aim|target|brief|mandate|challenge|objective|assignment|question|deadline) (?:was|is)|asked me|told me to|gave me|wanted me)\b/;

/** What is heard in an answer, as far as it tells its parts. */
interface Heard {
  readonly actions: readonly Span[];
  readonly results: readonly Span[];
  readonly lessons: readonly Span[];
  readonly mechanisms: readonly Span[];
}

/** Which sentences set the scene, state the task, act, and tell how it ended (with what was learned and what lasts). */
export function measureStar(story: Story, { actions, results, lessons, mechanisms }: Heard): Star {
  const counts = { situation: 0, task: 0, action: 0, result: 0 };
  const reflections = [...lessons, ...mechanisms];
  // What others did before the speaker did anything belongs to the scene.
  const begun = actions[0]?.start ?? story.words[story.deeds[0]?.from ?? Infinity]?.start ?? Infinity;
  const holds = (spans: readonly Span[], { start, end }: Sentence) =>
    spans.some((span) => span.start < end && span.end > start);
  for (const sentence of story.sentences) {
    const { from, to } = sentence;
    const hasBegun = sentence.end > begun;
    if (holds(results, sentence) || (hasBegun && holds(reflections, sentence))) counts.result += to - from;
    else if (hasBegun) counts.action += to - from;
    else if (task.test(story.plain.slice(sentence.start, sentence.end))) counts.task += to - from;
    else counts.situation += to - from;
  }
  const total = Math.max(1, story.words.length);
  return {
    situation: counts.situation / total,
    task: counts.task / total,
    action: counts.action / total,
    result: counts.result / total,
  };
}
