import type { Clause } from './clauses';
import { isServedWord } from './families';
import { compileRules, hear, type Heard } from './rule';
import { blameRules, ownershipRules } from './rules/blame';
import type { Story } from './story';
import { spanOf, type Span } from './words';

const blame = compileRules(blameRules);
const ownership = compileRules(ownershipRules);

/** Verdicts on others, as sentences; empty when the speaker owns a part of what went wrong. */
export function findBlame(story: Story): Span[] {
  if (ownsPart(story)) return [];
  return story.sentences
    .filter((sentence) => hear(blame, story.plain, sentence).some((heard) => !isOfNoOneBlamed(story, heard)))
    .map(({ start, end }) => spanOf(story.text, start, end));
}

/** "A crew doesn't care about seams", "a family just gave up", "you tell nobody": of people in general, or of those whom the work serves. */
function isOfNoOneBlamed({ clauses, words, plain }: Story, { start, end }: Heard): boolean {
  const clause = clauses.findLast(({ from, verbAt }) => (words[Math.min(from, verbAt)]?.start ?? 0) < end);
  if (clause === undefined || (words[clause.to - 1]?.end ?? 0) <= start) return false;
  if (
    clause.subject === 'you' ||
    /\b(?:called|thought|considered|found) (?:people|them|him|her) $/.test(
      plain.slice(Math.max(0, end - 40), end).replace(/\w+$/, ''),
    )
  )
    return true;
  if (clause.subject === 'I' && ['called', 'thought', 'considered', 'believed', 'expected'].includes(clause.verb))
    return true;
  const said = plain.slice(clause.sentence.start, clause.sentence.end);
  if (/^(?:and |so |but )?(?:if|when|whenever) (?:somebody|someone|anyone|people|an?|you) /.test(said)) return true;
  // What "I" and "we" did badly is no accusation, unless the others are named in it.
  if (clause.subject !== 'other' && start >= (words[clause.from]?.start ?? 0) && !others.test(plain.slice(start, end)))
    return true;
  if (clause.subject !== 'other' || clause.elliptical) return false;
  const head = plain.slice(words[clause.from]?.start, words[clause.verbAt]?.start);
  const served = words.slice(clause.from, clause.verbAt).some(({ lower }) => isServedWord(lower));
  return (
    served ||
    (isGeneral(clause) && /^(?:(?:and|but|so|because|since|as|that) )?(?:an?|people|nobody|no one) /.test(head))
  );
}

/** "I had not known", "I had not slept": no neglect; nor is "I had not been told". */
const unowned = new Set('known slept expected heard had got received eaten planned met seen wanted'.split(' '));

const others =
  /\b(?:them|they|him|her|his|he|she|their|theirs|people|vendor|supplier|management|leadership|director|boss|blame)\b/;

function isGeneral({ tense }: Clause): boolean {
  return tense === 'present' || tense === 'would' || tense === 'future';
}

function ownsPart({ sentences, clauses, plain, words }: Story): boolean {
  return (
    sentences.some((sentence) => hear(ownership, plain, sentence).length > 0) ||
    clauses.some(
      ({ subject, tense, verb, negated, from, to }) =>
        subject === 'I' &&
        tense === 'background' &&
        negated &&
        !unowned.has(verb) &&
        words.slice(from, to).some(({ lower }) => ['had', "hadn't", "i'd"].includes(lower)) &&
        !words.slice(from, to).some(({ lower }) => lower === 'been'),
    )
  );
}
