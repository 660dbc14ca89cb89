import type { Clause } from './clauses';
import type { Story } from './story';
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

/** Which words set the scene, state the task, act, and tell how it ended (with what was learned and what lasts). */
export function measureStar(story: Story, outcomes: readonly Clause[], reflections: readonly Span[]): Star {
  const { clauses, words, plain, deeds } = story;
  const counts = { situation: 0, task: 0, action: 0, result: 0 };
  const firstDeed = deeds[0]?.from ?? Infinity;
  const firstResult = outcomes[0]?.from ?? Infinity;
  for (const clause of clauses) {
    const text = plain.slice(words[clause.from]?.start, words[clause.to - 1]?.end);
    const reflects =
      clause.from > firstDeed &&
      reflections.some(({ start }) => start >= clause.sentence.start && start < clause.sentence.end);
    const part =
      outcomes.includes(clause) ||
      reflects ||
      (clause.from > firstResult && !deeds.includes(clause) && firstResult > firstDeed)
        ? 'result'
        : clause.from >= firstDeed
          ? 'action'
          : task.test(text)
            ? 'task'
            : 'situation';
    counts[part] += clause.to - clause.from;
  }
  const inClauses = counts.situation + counts.task + counts.action + counts.result;
  counts.situation += words.length - inClauses;
  const total = Math.max(1, words.length);
  return {
    situation: counts.situation / total,
    task: counts.task / total,
    action: counts.action / total,
    result: counts.result / total,
  };
}
