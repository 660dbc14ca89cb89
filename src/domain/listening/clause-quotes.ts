/** How what somebody did is quoted: in words that can be said back to them. */
import type { Clause } from './clauses';
import { choosingVerbs, stativeVerbs } from './families';
import type { Story } from './story';
import { spanOf, type Span } from './words';

/** Words that join another clause to this one. */
const joining = new Set(
  'and but so or because then although though while when whenever until since unless if plus'.split(' '),
);
/** A speaker draws breath with these. */
const breaths = new Set('um uh er hm well okay ok so like yeah right'.split(' '));
/** These say when or why something was done, and what was done stands behind them: "when I lack data, I ask". */
const conditions = new Set('when whenever while if because since unless until after before although though'.split(' '));
/** With these another clause begins where speech comes without pauses: "we looked around first we thought …". */
const speakers = new Set('i we they he she'.split(' '));
/** Behind these it is what somebody said or knew: "I told her we were late". */
const told = new Set(
  'that who which what how where why if than as said told asked decided agreed promised showed sure me him her them us you and but or so because when while after before until since'.split(
    ' ',
  ),
);
/** With these begins what somebody said, showed or meant. */
const openings = new Set('that who which whose where'.split(' '));
/** With these nothing ends that goes on behind a joining word: "the three things and by when". */
const dangling = new Set('by to of for with at in on from that what how'.split(' '));
/** So many words are said back at the most; speech that comes without pauses is cut at its verbs instead. */
const saidBack = 20;
/** Fewer words than this are no quotation of a deed. */
const leastSaid = 3;

/**
 * The exact words of a clause with what belongs to it, up to a pause or to a word that joins another: "I told my director it would be four
 * months". Conjunctions at its head and at its end are left out.
 */
export function quoteClause(story: Story, { actor, from, to, verbAt, sentence }: Clause): Span {
  const { text, words } = story;
  const lower = (at: number) => words[at]?.lower ?? '';
  const isJoining = (at: number) => joining.has(lower(at));
  const isLoose = (at: number) => isJoining(at) || dangling.has(lower(at));
  const isPause = (at: number) => isPauseBehind(story, at);
  const isNext = (at: number) =>
    isJoining(at) || (speakers.has(lower(at)) && !told.has(lower(at - 1)) && !stativeVerbs.has(lower(at - 1)));
  const isBegun = (at: number) => isJoining(at) || breaths.has(lower(at)) || lower(at) === lower(at + 1);
  let start = from;
  if (conditions.has(lower(from)))
    for (let at = verbAt; at > from; at -= 1)
      if (lower(at).replace(/'.*/, '') === actor) {
        start = at;
        break;
      }
  while (start < to - 1 && isBegun(start)) start += 1;
  // "So, the one I'd pick": what stands before a pause is no clause without its verb.
  let end = Math.max(to, verbAt + 1);
  while (end < sentence.to && !isPause(end - 1) && !isNext(end)) end += 1;
  if (end - start > saidBack) {
    end = Math.max(to, verbAt + 1);
    // "We showed that people": what was shown comes behind it.
    if (openings.has(lower(end - 2)) || openings.has(lower(end - 1))) end = Math.min(sentence.to, start + saidBack);
  }
  if (isJoining(end) || isJoining(end - 1)) while (end - 1 > start && isLoose(end - 1)) end -= 1;
  return spanOf(text, words[start]?.start ?? 0, words[end - 1]?.end ?? 0);
}

/** Whether the speaker pauses behind a word. */
function isPauseBehind({ plain, words }: Story, at: number): boolean {
  return /[,;:.!?()–—]/.test(plain.slice(words[at]?.end, words[at + 1]?.start));
}

/** Behind a verb these show that its object stands before it. */
const prepositions = new Set('for with in at on to by from of about during after before until'.split(' '));
/** With these a noun begins that a clause may lean on: "the launch (that) we did". */
const articles = new Set('the a an this that these those my our their his her its first last only'.split(' '));
/** "In the end we moved to May" leans on no noun: these say when. */
const times = new Set(
  'end time times start beginning moment meantime second minute hour day days week weekend month quarter year years morning afternoon evening night spring summer autumn fall winter'.split(
    ' ',
  ),
);
/** So many words of a noun are looked at. */
const longestNoun = 4;

/** "The launch (that) we did for the clubs": no sentence by itself. */
function leansOnNoun(story: Story, { from, verbAt, sentence }: Clause): boolean {
  const lower = (at: number) => story.words[at]?.lower ?? '';
  const before = lower(from - 1);
  if (from <= sentence.from || isPauseBehind(story, from - 1) || joining.has(lower(from)) || times.has(before))
    return false;
  const isOpen = verbAt + 1 >= sentence.to || isPauseBehind(story, verbAt) || prepositions.has(lower(verbAt + 1));
  const noun = story.words.slice(Math.max(sentence.from, from - longestNoun), from - 1);
  return isOpen && !told.has(before) && !stativeVerbs.has(before) && noun.some(({ lower: word }) => articles.has(word));
}

/** The clause in which somebody decides; `undefined` where nobody says so: any other deed would be no choice. */
export function findDecision(clauses: readonly Clause[]): Clause | undefined {
  return clauses.find(({ verb, from, to }) => choosingVerbs.has(verb) && to - from > leastSaid);
}

const teams = new Set('team teams engineers developers group crew everyone everybody colleagues'.split(' '));

/** What others did, or what was done by nobody in particular; what befell them, as in "we were shocked", is no deed. */
export function findOthersDeed(story: Story): Clause | undefined {
  const others = story.deeds.filter((deed) => deed.subject !== 'I' && !leansOnNoun(story, deed));
  return (
    others.find(({ subject, tense }) => subject === 'we' && tense !== 'passive') ??
    others.find(({ subject, tense, actor }) => subject === 'other' && (tense === 'passive' || teams.has(actor)))
  );
}

/** Whether the clause is said in quotation marks: "I typed it twice" are the customer's words, and no deed of the speaker. */
export function isSaidBySomebody({ text, words }: Story, { from }: Clause): boolean {
  const at = words[from]?.start ?? 0;
  return [...text.matchAll(/"[^"]*"|“[^”]*”/g)].some(({ index, 0: said }) => index < at && at < index + said.length);
}
