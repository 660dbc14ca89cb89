import type { Clause } from './clauses';
import { stativeVerbs } from './families';
import { spanOfClause } from './outcomes';
import type { Story } from './story';
import type { Span } from './words';

/** Longer than this an answer runs on, in seconds. */
export const longestAnswer = 180;

/** The share of the words, from 0 to 1, that pass before anyone does anything; nothing when nobody ever does. */
export function shareBeforeFirstDeed({ deeds, words, clauses }: Story): number | undefined {
  const first = deeds[0] ?? clauses.find(isIntended);
  return first === undefined || words.length === 0 ? undefined : first.from / words.length;
}

/** What the answer would do or does as a rule, when no particular past event carries it; otherwise empty. */
export function findHypothetical(story: Story): Span[] {
  const intended = story.clauses.filter(isIntended);
  const happened = story.clauses
    .filter((clause) => isEvent(clause, story))
    .reduce((sum, { subject }) => sum + (subject === 'other' ? 0.5 : 1), 0);
  if (story.words.length < 8 && intended.length === 0) return [];
  if (happened >= 3 && happened * 2.5 > intended.length) return [];
  if (happened >= 1.5 && intended.length < 3) return [];
  const shown = intended.length > 0 ? intended : story.clauses.slice(0, 1);
  return shown.map((clause) => spanOfClause(story, clause));
}

/** "I would ask", "what I do is ask", "you go to the shop". */
function isIntended({ subject, tense, verb }: Clause): boolean {
  if (subject === 'other') return false;
  if (tense === 'would' || tense === 'future')
    return !stativeVerbs.has(verb) || verb === 'start' || verb === 'begin' || verb === 'sit';
  return tense === 'present' && !stativeVerbs.has(verb) && !verb.startsWith("'") && verb.length > 2;
}

/** Something that happened once: in the past tense, not under an "if" and not "used to". */
function isEvent({ tense, verb, from, verbAt, subject }: Clause, { words }: Story): boolean {
  if (!['past', 'perfect', 'passive'].includes(tense) || stativeVerbs.has(verb) || verb.endsWith('ing')) return false;
  const head = words.slice(from, verbAt).map(({ lower }) => lower);
  return !(
    head.includes('if') ||
    head.includes('ever') ||
    (subject !== 'I' && (head.includes('whenever') || head.includes('once')))
  );
}
