import { compileRules, hear } from './rule';
import { blameRules, ownershipRules } from './rules/blame';
import type { Story } from './story';
import { spanOf, type Span } from './words';

const blame = compileRules(blameRules);
const ownership = compileRules(ownershipRules);

/** Verdicts on others, as sentences; empty when the speaker owns a part of what went wrong. */
export function findBlame(story: Story): Span[] {
  if (ownsPart(story)) return [];
  return story.sentences
    .filter((sentence) => hear(blame, story.plain, sentence).length > 0)
    .map(({ start, end }) => spanOf(story.text, start, end));
}

function ownsPart({ sentences, clauses, plain }: Story): boolean {
  return (
    sentences.some((sentence) => hear(ownership, plain, sentence).length > 0) ||
    clauses.some(({ subject, tense, negated }) => subject === 'I' && tense === 'background' && negated)
  );
}
