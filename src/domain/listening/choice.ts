import { decidingVerbs, isServedWord, stativeVerbs } from './families';
import { spanOfClause } from './outcomes';
import { verbForms } from './inflection';
import { compileRules, hear } from './rule';
import { alternativeRules } from './rules/alternatives';
import { ownSide, type Story } from './story';
import { spanOf, type Span } from './words';

const alternatives = compileRules(alternativeRules);

/** Words that lead a reason; "since", "as" and "for" only where they begin a clause. */
const reason =
  /\b(?:because(?! of (?:me|us|it|them|him|her)\b)|on the grounds? that|given that|for fear|knowing that)\b/;
const toldReason = new RegExp(
  String.raw`\bsince (?!then|that day|that night|that week|last|early|late|january|february|march|april|may|june|july|august|september|october|november|december|\d|the (?:spring|summer|autumn|winter|beginning|start|day|nineties|eighties))(?:[\w']+ ){1,9}?(?:is|are|was|were|has|have|had|can|could|would|will|do|does|did|isn't|wasn't|don't|doesn't|didn't|won't|can't|couldn't|\w+ed|\w+s)\b` +
    String.raw`|\bas (?:it|we|i|he|she|they|you|there|nobody|no|none|that|this|most|half|our|my|their) (?:[\w']+ ){0,6}?(?:is|are|was|were|has|have|had|can|could|would|will|do|does|did|isn't|wasn't|don't|doesn't|didn't|won't|can't|couldn't)\b` +
    String.raw`|[,;] for (?:it|we|they|there|i|he|she|nobody|no|the|a|an|two|three) (?:[\w']+ ){0,5}?(?:is|are|was|were|has|have|had|can|could|would|will|does|did)\b` +
    String.raw`|[:;—–-] (?:otherwise|that way|because)\b|\b(?:otherwise|for the (?:simple )?reason|out of fear|seeing that|seeing as)\b`,
);
const reasonClause = new Set('since as for'.split(' '));

/** To look, to ask and to go somewhere is no choice that wants a reason. */
const finding = verbForms(
  'call ask go look phone ring drive visit tell meet sit read check talk walk watch count stand fly listen interview hear see find learn know come join notice',
);

/** Options, prices and reasons behind what was chosen. Empty when the choice stands alone. */
export function findAlternatives(story: Story): Span[] {
  if (story.hollow && story.deeds.length === 0) return [];
  // At the very end "would have" and the like speak of the lesson and not of the choice.
  const last = story.words[Math.floor(story.words.length * 0.85)]?.start ?? 0;
  const weighed = story.told.flatMap((sentence) =>
    hear(alternatives, story.plain, sentence).map(({ start, end }) => spanOf(story.text, start, end)),
  );
  const other = story.told.filter(({ start, quote }) => start > 0 && start <= last && /^or\b/i.test(quote));
  return [
    ...other.map(({ start, end }) => spanOf(story.text, start, end)),
    ...weighed.filter(({ start }) => start <= last),
    ...findReasons(story),
    ...findRejected(story),
  ].toSorted((a, b) => a.start - b.start);
}

/** What others wanted, what another way would have meant, and what the speaker did not do: options that were weighed. */
function findRejected(story: Story): Span[] {
  const last = story.words.length * 0.8;
  return story.clauses
    .filter(({ subject, tense, verb, verbAt, from, actor, negated, subordinate }) => {
      if (from > last || from < (story.deeds[0]?.from ?? Infinity) * 0.5) return false;
      if (subject === 'other')
        return (
          tense === 'counterfactual' ||
          (tense === 'would' && costs.has(verb)) ||
          (tense === 'past' && wishes.has(verb) && !subordinate && !isServedWord(actor) && actor !== 'they') ||
          (tense === 'past' && offers.has(verb) && !subordinate && isProposal(story, verbAt)) ||
          (tense === 'past' &&
            (verb === 'was' || verb === 'were') &&
            feasible.has(story.words[verbAt + 1]?.lower ?? ''))
        );
      return (
        negated &&
        tense === 'past' &&
        !/^d(?:o|id)/.test(verb) &&
        (decidingVerbs.has(verb) || verb === 'wait' || verb === 'want' || (subject === 'I' && isRefusable(verb))) &&
        !subordinate
      );
    })
    .map((clause) => spanOfClause(story, clause));
}

/** "The controllers offered to type each one in", "the vendor said more bandwidth", "the owner's idea was a second room". */
const offers = new Set('offered said asked recommended'.split(' '));
const feasible = new Set('possible feasible conceivable thinkable available tempting'.split(' '));

function isProposal({ words }: Story, verbAt: number): boolean {
  const [first = '', second = ''] = [1, 2].map((step) => words[verbAt + step]?.lower ?? '');
  if (words[verbAt]?.lower === 'said')
    return ['more', 'buy', 'add', 'hire', 'wait', 'get', 'bigger', 'build', 'use'].includes(first);
  return (
    first === 'to' ||
    (['us', 'me'].includes(first) && second === 'to') ||
    ['a', 'an', 'another', 'more'].includes(first)
  );
}

/** "I did not press it": what one could have done, and no news of what one failed to know, to say or to get. */
function isRefusable(verb: string): boolean {
  return !stativeVerbs.has(verb) && !finding.has(verb) && !unwilled.has(verb);
}

const unwilled = verbForms(
  'say tell answer reply get speak write work give make do show let put sleep eat check test ask',
);

const costs = new Set('cost take mean need hide break lose require solve double slow delay'.split(' '));
const wishes = new Set(
  'wanted suggested proposed preferred recommended urged advised favoured favored insisted pushed lobbied argued'.split(
    ' ',
  ),
);

/** A reason counts behind something that the speaker or the team did, not behind the trouble. */
function findReasons(story: Story): Span[] {
  const first = story.deeds[0]?.from ?? 0;
  return story.clauses.flatMap((clause) => {
    const chose =
      clause.subject === 'I' ||
      clause.subject === 'we' ||
      (clause.tense === 'passive' && clause.from >= first) ||
      ownSide.has(clause.actor);
    const acted =
      ['past', 'present', 'passive', 'perfect'].includes(clause.tense) &&
      (!clause.negated || clause.tense === 'present') &&
      (decidingVerbs.has(clause.verb) ||
        (!stativeVerbs.has(clause.verb) && (clause.negated || !finding.has(clause.verb))));
    if (!chose || !acted || clause.verb.endsWith('ing')) return [];
    const from = story.words[clause.verbAt]?.start ?? 0;
    const led = story.clauses.find(
      (other) =>
        other.sentence === clause.sentence &&
        other.from > clause.verbAt &&
        reasonClause.has(story.words[other.from]?.lower ?? ''),
    );
    if (led !== undefined && story.words[led.from + 1]?.lower !== 'then') return [spanOfClause(story, led)];
    const next = story.sentences[story.sentences.indexOf(clause.sentence) + 1];
    const rest = story.plain.slice(from, clause.sentence.end);
    const told = toldReason.exec(rest);
    if (told !== null && !otherDeedBetween(story, clause.verbAt, from + told.index))
      return [spanOf(story.text, from + told.index, clause.sentence.end)];
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
