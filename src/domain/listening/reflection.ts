import type { Clause } from './clauses';
import { stativeVerbs } from './families';
import { compileRules, hear } from './rule';
import { lessonRules } from './rules/lessons';
import { spanOfClause } from './outcomes';
import type { Story } from './story';
import { spanOf, type Span } from './words';

const lessons = compileRules(lessonRules);

/** "I keep one file on my own desk each month": what marks a present habit of the speaker as a changed one. */
const habitual =
  /\b(?:now|since|every|each|always|any|today|these days|nowadays|before i|first week|from (?:then|that)|no longer|anymore|nobody|no one)\b/;

/** What the speaker learned, does otherwise since, or would do otherwise. Empty when nothing of the kind is said. */
export function findLessons(story: Story, hypothetical: boolean): Span[] {
  const said = story.told.flatMap((sentence) =>
    hear(lessons, story.plain, sentence).map(({ start, end }) => spanOf(story.text, start, end)),
  );
  const habits = hypothetical
    ? []
    : [...findHabits(story), ...findOldWays(story), ...findLateThoughts(story), ...findMaxims(story)];
  return [...said, ...habits].toSorted((a, b) => a.start - b.start);
}

/** A story in the past that ends with "I" or "we" in the present tells what changed. */
function findHabits(story: Story): Span[] {
  const begun = story.deeds[Math.floor(story.deeds.length / 2)]?.from ?? Infinity;
  return story.clauses
    .filter(
      (clause) =>
        clause.subject === 'I' &&
        clause.tense === 'present' &&
        clause.from > begun &&
        !stativeVerbs.has(clause.verb) &&
        !clause.verb.endsWith('ing') &&
        !mental.has(clause.verb) &&
        (isLate(story, clause) || habitual.test(story.plain.slice(clause.sentence.start, clause.sentence.end))),
    )
    .map((clause) => spanOfClause(story, clause));
}

/** "I had judged the machines by the day for four years": behind the turn, a habit or belief that the speaker had. */
function findOldWays(story: Story): Span[] {
  const turn = story.deeds[Math.floor(story.deeds.length / 2)]?.from ?? Infinity;
  return story.clauses
    .filter(({ subject, tense, from, to, verb }) => {
      if (subject !== 'I' || from <= turn) return false;
      const words = story.plain.slice(story.words[from]?.start, story.words[to - 1]?.end);
      if (tense === 'background') return believed.has(verb) || longHeld.test(words) || isLate(story, { from });
      return (
        (tense === 'would' || tense === 'perfect') &&
        isLate(story, { from }) &&
        !mental.has(verb) &&
        !(tense === 'perfect' && neutral.has(verb))
      );
    })
    .map((clause) => spanOfClause(story, clause));
}

const neutral = new Set('been had left heard seen told met visited worked kept received moved'.split(' '));
const believed = new Set(
  'think believe assume judge expect start believed thought assumed judged imagined taken mistaken trusted treated come confused expected doing relied wanted hoped organised organized built been'.split(
    ' ',
  ),
);
const longHeld =
  /\b(?:for (?:\w+ ){0,3}(?:years?|months?)|half a year|every (?:day|week|month)|all (?:those|that|my|along)|always|never|until then|before that|in \w+ years)\b/;

/** "An alarm that nobody hears is a decoration": late in a story, what holds in general is its lesson. */
function findMaxims(story: Story): Span[] {
  return story.told
    .filter(
      ({ from, to, start, end }) =>
        isLate(story, { from }) && to - from > 4 && general.test(story.plain.slice(start, end)),
    )
    .filter((sentence) => story.clauses.find((clause) => clause.sentence === sentence)?.tense === 'present')
    .map(({ start, end }) => spanOf(story.text, start, end));
}

const general =
  /^(?:(?:and|so|but|because|yeah)[\s,]+)*(?:an?|no|nobody|if you|when you|whoever|what you|never|always|ask|look|measure|talk|listen|before you|sometimes|a person|people (?!in|at|who|from)|you) /;

/** The last quarter of an answer looks back. */
function isLate({ words }: Story, { from }: Pick<Clause, 'from'>): boolean {
  return from > words.length * 0.72;
}

/** Behind the ending, what the speaker thinks, knows or is now, and what the story did to "me". */
function findLateThoughts(story: Story): Span[] {
  const last = Math.max(story.ownDeeds.at(-1)?.from ?? Infinity, story.words.length * 0.6);
  return story.clauses
    .filter(({ subject, tense, from, to, verb, verbAt, negated }) => {
      if (from <= last) return false;
      const words = story.plain.slice(story.words[from]?.start, story.words[to - 1]?.end);
      if (subject === 'I')
        return (
          thoughts.has(verb) &&
          (tense === 'past' || negated || verb !== 'know') &&
          !/^i (?:think|guess|believe) (?:everyone|everybody|it was|that was|the whole|we all)/.test(words)
        );
      if (subject === 'you') return tense === 'present' && !['know', 'see', 'mean', 'say', 'are'].includes(verb);
      return (
        story.words[verbAt + 1]?.lower === 'me' && !toMe.has(verb) && ['past', 'perfect', 'present'].includes(tense)
      );
    })
    .map((clause) => spanOfClause(story, clause));
}

const thoughts = new Set(
  'understood realised realized underestimated regret regretted become trust respect value admit admitted know forgot wished wish lost missed failed ignored overlooked misjudged mistook hesitated'.split(
    ' ',
  ),
);
/** What others do to a speaker without changing anything. */
const toMe = new Set(
  'told gave asked sent thanked wrote called showed offered paid let brought met hugged invited promoted congratulated rang phoned joined helped handed'.split(
    ' ',
  ),
);

const mental = new Set(
  "say tell mention call admit promise swear bet can can't cannot might may must should do don't would assure repeat speak quote".split(
    ' ',
  ),
);
