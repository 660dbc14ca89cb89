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
export function findLasting(story: Story, hypothetical: boolean): Span[] {
  if (story.hollow && story.deeds.length === 0) return [];
  const turn = story.deeds[Math.floor((story.deeds.length - 1) / 2)];
  const from = story.ownDeeds.length === 0 ? 0 : (story.words[turn?.from ?? 0]?.start ?? 0);
  const said = story.told
    .filter(({ end }) => end > from)
    .flatMap((sentence) => hear(lasting, story.plain, sentence).map(({ start, end }) => spanOf(story.text, start, end)))
    .filter((span) => !isOwnHabit(story, span) && !isWished(story, span));
  // Where no story is told, the present tense is how things are done as a rule.
  const found = (
    hypothetical
      ? story.told
          .filter(({ start, end }) => outlasts.test(story.plain.slice(start, end)))
          .map(({ start, end }) => spanOf(story.text, start, end))
      : [...said, ...findPresentState(story), ...findNow(story)]
  ).toSorted((a, b) => a.start - b.start);
  const end = findUndoing(story);
  return end === undefined
    ? found
    : found.filter(({ start }) => start > end || stillGoing.test(story.plain.slice(start, start + 60)));
}

/** "These days I ask first" is a lesson; a habit lasts when others share it. */
function isOwnHabit({ clauses, words, plain }: Story, { start, quote }: Span): boolean {
  const clause = clauses.findLast(({ from }) => (words[from]?.start ?? 0) <= start);
  if (clause === undefined || clause.subject !== 'I' || start >= clause.sentence.end) return false;
  const sentence = plain.slice(clause.sentence.start, clause.sentence.end);
  return (
    ['present', 'past', 'perfect'].includes(clause.tense) &&
    !/\b(?:we|team|everyone|everybody|they|other|all|it (?:is|has)|still there)\b/.test(quote + sentence.slice(0))
  );
}

/** "They would have let us put a warning in the manual": it did not come to that. */
function isWished({ clauses, words }: Story, { start }: Span): boolean {
  const clause = clauses.findLast(({ from }) => (words[from]?.start ?? 0) <= start);
  return (
    clause !== undefined &&
    (clause.tense === 'counterfactual' || clause.tense === 'would') &&
    start < (words[clause.to - 1]?.end ?? 0)
  );
}

/** "We've got a talk planned for Easter", "the plan is to try again": it has not happened yet. */
function isPlanned({ plain }: Story, { sentence }: Clause): boolean {
  return /\b(?:planned|the plan|hope|hoping|will hear|should know|next (?:week|month|quarter|spring|summer|autumn))\b/.test(
    plain.slice(sentence.start, sentence.end),
  );
}

const outlasts =
  /\b(?:to this day|ever since|since then|adopted|copied|(?:has|have) become|became|outlived|taken it over|gone into|norm|for (?:\w+ ){1,2}years|handbook|at each of|in all (?:\w+ )?(?:houses|teams|sites|regions|countries|companies))\b/;

/** A story in the past that ends with things in the present: "The valve is on every tanker." */
function findPresentState(story: Story): Span[] {
  const last = story.deeds.at(-1)?.from ?? Infinity;
  const late = Math.max(story.words.length * 0.7, Math.min(last, story.words.length * 0.85));
  return story.clauses
    .filter((clause) => clause.from >= late && isState(story, clause) && !isPlanned(story, clause))
    .map((clause) => spanOfClause(story, clause));
}

/** "Now complaints get read out loud": the present beside a word that sets it against the past. */
function findNow(story: Story): Span[] {
  const { clauses, words, plain } = story;
  return clauses
    .filter(({ subject, tense, from, negated, sentence, subordinate }) => {
      if (
        tense !== 'present' ||
        subject === 'I' ||
        words.slice(from, from + 12).some(({ lower }) => lower === 'me') ||
        subject === 'you' ||
        subordinate ||
        negated ||
        from < words.length * 0.55
      )
        return false;
      return (
        /\b(?:now(?! and (?:then|again))|nowadays|today|(?:every|each) (?:week|month|\w+day|quarter|year|spring|summer|autumn|winter|morning|night|evening|season|term|shift|january|february|march|april|may|june|july|august|september|october|november|december))\b/.test(
          plain.slice(sentence.start, sentence.end),
        ) && story.ownDeeds.length + story.deeds.length > 0
      );
    })
    .map((clause) => spanOfClause(story, clause));
}

function isState(
  { words }: Story,
  { subject, tense, subordinate, negated, elliptical, from, to, verbAt, actor, verb }: Clause,
): boolean {
  if (subject === 'we')
    return tense === 'present' && !negated && !mental.has(verb) && !subordinate && !verb.startsWith("'");
  if (subject !== 'other' || subordinate || elliptical || actor === '') return false;
  if (tense === 'perfect' && ['they', 'it', 'she', 'he'].includes(actor)) return true;
  const names = words.slice(from, verbAt).some(({ lower }) => definite.has(lower));
  if ((verb === 'is' || verb === 'are') && words[verbAt + 1]?.lower === 'that') return false;
  const there = actor === 'there' && verb === 'is' && !negated;
  const stands = standing.has(words[verbAt + 1]?.lower ?? '');
  if (negated && words.slice(from, to).some(({ lower }) => outdated.has(lower))) return true;
  const they = ['they', 'it', 'somebody', 'someone'].includes(actor) && !mental.has(verb) && !copulas.has(verb);
  if ((abstract.has(actor) && !stands) || !(names || there || they) || negated) return false;
  return (tense === 'present' && !verb.startsWith("'")) || tense === 'perfect';
}

const mental = new Set(
  'are have think know feel believe hope want need mean like love agree remember were can could should'.split(' '),
);
const copulas = new Set("is are 's was were has have".split(' '));
/** Behind "is": where a thing stands now. */
const standing = new Set('in on at still now written part here there kept used'.split(' '));
const outdated = new Set('more anymore longer since now'.split(' '));
const abstract = new Set(
  'lesson rule thing point truth answer moral takeaway mistake question reason problem way idea difference key trick fact person people managers one rest'.split(
    ' ',
  ),
);
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
