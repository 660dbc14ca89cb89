import { decidingVerbs, stativeVerbs } from './families';
import { compileRules, hear } from './rule';
import { alternativeRules } from './rules/alternatives';
import type { Story } from './story';
import { spanOf, type Span } from './words';

const alternatives = compileRules(alternativeRules);

/** Words that lead a reason; "since" and "as" only with a subject behind them. */
const reason =
  /\b(?:because|(?:since|as) (?:the|a|an|it|we|i|they|he|she|my|our|their|his|her|any|every|no|nobody|that|this|most|there) (?!then\b)|on the grounds? that|given that|for fear|knowing that)/;

/** Options, prices and reasons behind what was chosen. Empty when the choice stands alone. */
export function findAlternatives(story: Story): Span[] {
  const weighed = story.told.flatMap((sentence) =>
    hear(alternatives, story.plain, sentence).map(({ start, end }) => spanOf(story.text, start, end)),
  );
  return [...weighed, ...findReasons(story)].toSorted((a, b) => a.start - b.start);
}

/** A reason counts behind something that the speaker or the team did, not behind the trouble. */
function findReasons(story: Story): Span[] {
  return story.clauses.flatMap((clause) => {
    const chose = clause.subject === 'I' || clause.subject === 'we' || clause.tense === 'passive';
    const acted =
      ['past', 'present', 'passive', 'perfect'].includes(clause.tense) &&
      (!clause.negated || clause.tense === 'present') &&
      (decidingVerbs.has(clause.verb) || !stativeVerbs.has(clause.verb));
    if (!chose || !acted || clause.verb.endsWith('ing')) return [];
    const from = story.words[clause.verbAt]?.start ?? 0;
    const next = story.sentences[story.sentences.indexOf(clause.sentence) + 1];
    const rest = story.plain.slice(from, clause.sentence.end);
    const found = reason.exec(rest);
    if (found !== null && !otherDeedBetween(story, clause.verbAt, from + found.index))
      return [spanOf(story.text, from + found.index, clause.sentence.end)];
    if (next !== undefined && /^(?:because|the reason|otherwise)\b/.test(story.plain.slice(next.start, next.end)))
      return [spanOf(story.text, next.start, next.end)];
    return [];
  });
}

/** "I called the plant and the belt stopped because …": the reason belongs to the belt. */
function otherDeedBetween({ clauses, words }: Story, verbAt: number, until: number): boolean {
  return clauses.some(
    ({ subject, subordinate, tense, verbAt: at, verb }) =>
      at > verbAt &&
      (words[at]?.start ?? 0) < until &&
      subject === 'other' &&
      !subordinate &&
      tense === 'past' &&
      !stativeVerbs.has(verb),
  );
}
