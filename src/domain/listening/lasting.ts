import type { Clause } from './clauses';
import { compileRules, hear } from './rule';
import { lastingRules } from './rules/lasting';
import { undoneRules } from './rules/undone';
import { spanOfClause } from './outcomes';
import type { Story } from './story';
import { spanOf, type Span } from './words';

const lasting = compileRules(lastingRules);
const undone = compileRules(undoneRules);

/** Words that make a present or a perfect into a lasting one, whatever was undone before. */
const stillGoing = /\b(?:still|today|to this day|nowadays|these days|now|ever since)\b/;

/** What went on when the story was over. It stands in the later part of an answer. */
export function findLasting(story: Story): Span[] {
  const from = story.ownDeeds.length === 0 ? 0 : (story.words[story.deeds[0]?.from ?? 0]?.start ?? 0);
  const said = story.told
    .filter(({ end }) => end > from)
    .flatMap((sentence) => hear(lasting, story.plain, sentence).map(({ start, end }) => spanOf(story.text, start, end)))
    .filter((span) => !isOwnHabit(story, span));
  const found = [...said, ...findPresentState(story)].toSorted((a, b) => a.start - b.start);
  const end = findUndoing(story);
  return end === undefined
    ? found
    : found.filter(({ start }) => start > end || stillGoing.test(story.plain.slice(start, start + 60)));
}

/** "These days I ask first" is a lesson; a habit lasts when others share it. */
function isOwnHabit({ clauses, words, plain }: Story, { start, quote }: Span): boolean {
  const clause = clauses.findLast(({ from }) => (words[from]?.start ?? 0) <= start);
  if (clause === undefined || clause.subject !== 'I') return false;
  const sentence = plain.slice(clause.sentence.start, clause.sentence.end);
  return (
    ['present', 'past', 'perfect'].includes(clause.tense) &&
    !/\b(?:we|team|everyone|everybody|they|other|all|it (?:is|has)|still there)\b/.test(quote + sentence.slice(0))
  );
}

/** A story in the past that ends with things in the present: "The valve is on every tanker." */
function findPresentState(story: Story): Span[] {
  const last = story.deeds.at(-1)?.from ?? Infinity;
  const late = Math.max(story.words.length * 0.7, Math.min(last, story.words.length * 0.85));
  return story.clauses
    .filter((clause) => clause.from >= late && isState(story, clause))
    .map((clause) => spanOfClause(story, clause));
}

function isState(
  { words }: Story,
  { subject, tense, subordinate, negated, elliptical, from, verbAt, actor, verb }: Clause,
): boolean {
  if (subject !== 'other' || subordinate || elliptical || actor === '') return false;
  const names = words.slice(from, verbAt).some(({ lower }) => definite.has(lower));
  const there = actor === 'there' && verb === 'is' && !negated;
  if (!(names || there) || (negated && !names)) return false;
  return (tense === 'present' && !verb.startsWith("'")) || tense === 'perfect';
}

const definite = new Set(
  'the our my both all every each new those these whole two three four five six other no'.split(' '),
);

/** Where the end of it is told: "the scanners were sold", "the county went over to another system". */
function findUndoing({ sentences, plain }: Story): number | undefined {
  return sentences
    .slice(-3)
    .flatMap((sentence) => hear(undone, plain, sentence))
    .at(-1)?.start;
}
