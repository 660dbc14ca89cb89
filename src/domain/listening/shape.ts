import type { Clause } from './clauses';
import { stativeVerbs } from './families';
import { ownSide, type Story } from './story';

/** Longer than this an answer runs on, in seconds. */
export const longestAnswer = 180;

/** Fewer words than this, half a minute of speech, are no long way round whatever the answer's length. */
const shortestPreamble = 75;

/**
 * The share of the words, from 0 to 1, that pass before anyone does anything, where that is a long way; all of them in a hollow answer,
 * and nothing when nobody ever does anything.
 */
export function shareBeforeFirstDeed(story: Story, hypothetical: boolean): number | undefined {
  const { deeds, words, clauses, hollow } = story;
  if (
    hollow &&
    deeds.length === 0 &&
    clauses.filter((clause) => clause.tense === 'would' && isIntended(clause)).length < 3
  )
    return 1;
  const firstDeed = deeds.find((deed, index) => !isIsolated(story, deed, deeds[index + 1]));
  const first = hypothetical ? earlier(firstDeed, clauses.find(isIntended)) : (firstDeed ?? clauses.find(isIntended));
  const begun = clauses.find(
    (clause) =>
      isBeginning(clause) &&
      clause.from > (first?.from ?? 0) - words.length * 0.45 &&
      (first === undefined || clause.from < first.from),
  );
  const earliest = begun ?? first;
  if (earliest === undefined || words.length === 0) return undefined;
  return earliest.from < shortestPreamble ? 0 : earliest.from / words.length;
}

function earlier(one: Clause | undefined, other: Clause | undefined): Clause | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one.from <= other.from ? one : other;
}

/** "I built my first shop in 1998", and then half of the answer passes before anything else is done: it was no part of the story. */
function isIsolated({ words, clauses }: Story, deed: Clause, next: Clause | undefined): boolean {
  if (next === undefined || deed.from >= words.length * 0.2 || next.from - deed.from <= words.length * 0.4)
    return false;
  // "We looked at it as a team, the logs were gone through": somebody goes on.
  const follows = clauses.find(({ from, subordinate }) => from > deed.from && !subordinate);
  return follows === undefined || !(follows.tense === 'passive' || (isAct(follows) && follows.tense === 'past'));
}

function isAct({ subject, verb }: Clause): boolean {
  return (
    (subject === 'I' || subject === 'we') && (!stativeVerbs.has(verb) || beginnings.has(verb) || verb === 'learned')
  );
}

/** Weaker than a deed, and yet somebody does something about it: "I noticed", "we met", "I worked on it". */
function isBeginning({ subject, actor, tense, verb, negated, subordinate }: Clause): boolean {
  return (
    (subject === 'I' || subject === 'we' || ownSide.has(actor)) &&
    tense === 'past' &&
    !negated &&
    !subordinate &&
    beginnings.has(verb)
  );
}

const beginnings = new Set(
  'noticed found met weighed started began got helped stayed stood sat tried said followed watched listened spent gathered considered discovered kept'.split(
    ' ',
  ),
);

/** Whether no particular past event carries the answer: it tells what the speaker would do or does as a rule. */
export function isHypothetical(story: Story): boolean {
  const intended = story.clauses.filter(isIntended).length;
  const happened = story.clauses
    .filter((clause) => isEvent(clause, story))
    .reduce((sum, { subject }) => sum + (subject === 'other' ? 0.5 : 1), 0);
  if (happened >= 3 && happened * 1.5 > intended && !isToldAsRule(story)) return false;
  if (isToldAsRule(story)) return true;
  if (toldInPast(story)) return false;
  return happened < 1.5 || intended >= 3;
}

/** "Each quarter every lead hands in a page": most of it is so in general, and neither "I" nor "we" did anything once. */
function isToldAsRule(story: Story): boolean {
  const heard = story.clauses.filter(({ sentence }) => story.told.includes(sentence));
  const general = heard.filter(({ tense }) => tense === 'present' || tense === 'would').length;
  return (
    heard.length >= 6 &&
    general >= heard.length * 0.6 &&
    !heard.some((clause) => clause.subject !== 'other' && isEvent(clause, story))
  );
}

/** States in the past make a story too, if a thin one: "I was with them for three years, it was always late." */
function toldInPast({ clauses, told }: Story): boolean {
  const heard = clauses.filter(({ sentence }) => told.includes(sentence));
  const past = heard.filter(({ tense }) => tense === 'past').length;
  const present = heard.filter(({ tense }) => tense === 'present' || tense === 'future').length;
  const would = heard.filter(({ tense }) => tense === 'would').length;
  // "I would meet her each morning" is a habit of that time where all around it is past.
  return (past >= 4 && past > heard.length * 0.6) || (past >= 3 && present <= 1 && would < past);
}

/** What the speaker would do or does as a rule. */
export function findIntentions(story: Story): Clause[] {
  return story.clauses.filter(isIntended);
}

/** "I would ask", "what I do is ask", "you go to the shop". */
function isIntended({ subject, tense, verb }: Clause): boolean {
  if (subject === 'other') return false;
  if (tense === 'would' || tense === 'future')
    return !stativeVerbs.has(verb) || verb === 'start' || verb === 'begin' || verb === 'sit';
  return tense === 'present' && !stativeVerbs.has(verb) && !verb.startsWith("'") && verb.length > 2;
}

/** Something that happened once: in the past tense, not under an "if" and not "used to". */
function isEvent({ tense, verb, from, verbAt, subject, sentence }: Clause, { words, told }: Story): boolean {
  if (!told.includes(sentence) || subject === 'you') return false;
  if (!['past', 'passive'].includes(tense) && !(tense === 'perfect' && subject !== 'other')) return false;
  if (stativeVerbs.has(verb) || verb.endsWith('ing')) return false;
  const head = words.slice(from, verbAt).map(({ lower }) => lower);
  return !(
    head.includes('if') ||
    head.includes('ever') ||
    (subject !== 'I' && (head.includes('whenever') || head.includes('once')))
  );
}
