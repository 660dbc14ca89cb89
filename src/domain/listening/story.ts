import { readClauses, type Clause } from './clauses';
import { stativeVerbs } from './families';
import { isParticiple } from './inflection';
import { readQuantities, type Quantity } from './quantities';
import { readTranscript, type Sentence, type Transcript } from './transcript';
import { findTold } from './hollowness';
import { settleTenses } from './tenses';

/** A transcript with what the gaps are judged by: who did what, and the numbers. */
export interface Story extends Transcript {
  readonly clauses: readonly Clause[];
  readonly quantities: readonly Quantity[];
  /** Names values and virtues rather than events, as a string of keywords does. */
  readonly hollow: boolean;
  /** The sentences that tell something; all of them unless the answer is hollow. */
  readonly told: readonly Sentence[];
  /** What the speaker did, in order. */
  readonly ownDeeds: readonly Clause[];
  /** What anyone did about it, the speaker included, in order. */
  readonly deeds: readonly Clause[];
}

/** Those on the speaker's own side of the story. */
const ownSide: ReadonlySet<string> = new Set(
  'team teams engineers engineer us colleague colleagues everyone everybody people group lead leads crew staff deputy developer developers analyst analysts designer designers'.split(
    ' ',
  ),
);

/** Reads any text. */
export function readStory(text: string): Story {
  const transcript = readTranscript(text);
  const clauses = settleTenses(readClauses(transcript), transcript);
  const told = findTold(
    transcript,
    clauses.filter((clause) => isDeed(clause, transcript)),
  );
  const heard = clauses.filter(({ sentence }) => told.includes(sentence));
  const ownDeeds = heard.filter((clause) => clause.subject === 'I' && isDeed(clause, transcript));
  const shared = heard.filter(
    (clause) =>
      (clause.subject === 'I' || clause.subject === 'we' || ownSide.has(clause.actor)) &&
      !isAside(clause, transcript) &&
      isDeed(clause, transcript),
  );
  // Told in the passive voice, a story has no one who acts; then what was done counts.
  const deeds =
    shared.length >= 2
      ? shared
      : heard.filter(
          (clause) =>
            shared.includes(clause) ||
            (clause.tense === 'passive' && !clause.subordinate && !clause.negated && !stativeVerbs.has(clause.verb)),
        );
  return {
    ...transcript,
    clauses,
    quantities: readQuantities(transcript.plain),
    hollow: told.length < transcript.sentences.length,
    told,
    ownDeeds,
    deeds,
  };
}

/** Whether the clause tells a concrete act in the past, not a state, a thought or how somebody came by a job. */
function isDeed(clause: Clause, transcript: Transcript): boolean {
  const { tense, verb, negated } = clause;
  if (tense !== 'past' && tense !== 'perfect') return false;
  if (verb.endsWith('ing') || isJob(clause, transcript) || isInMind(clause, transcript)) return false;
  if (isPhysical(clause, transcript) || isCausative(clause, transcript)) return true;
  return !stativeVerbs.has(verb) && !negated;
}

/** "I sat down with them", "I stood at the gate": a state of the body that is a deed by where it happens. */
function isPhysical({ verb, verbAt }: Clause, { words }: Transcript): boolean {
  if (verb !== 'sat' && verb !== 'stood') return false;
  const next = words[verbAt + 1]?.lower ?? '';
  return verb === 'sat'
    ? ['down', 'with', 'in', 'next', 'beside'].includes(next)
    : ['up', 'at', 'in', 'next', 'beside', 'on', 'by'].includes(next);
}

/** "I got the tills to record it", "I had everything sorted by hand": the speaker has others act. */
function isCausative({ verb, verbAt }: Clause, { words }: Transcript): boolean {
  const rest = [1, 2, 3, 4].map((step) => words[verbAt + step]?.lower ?? '');
  if (verb === 'got') return rest.indexOf('to') >= 1 && rest[0] !== 'used';
  return (
    verb === 'had' &&
    objects.has(rest[0] ?? '') &&
    rest.slice(1).some((word) => causatives.has(word) || (isParticiple(word) && !['been', 'had'].includes(word)))
  );
}

const objects = new Set(
  'the my our them him her it everything everyone all each people us two three both that those these'.split(' '),
);
const causatives = new Set(
  'ask type write call send refuse reject build show take make put do move come look read sign count draw test tell go measure keep run check print record repeat stop start bring'.split(
    ' ',
  ),
);

/** "I ran the systems of a broadcaster", "I took over a team of nine": how the speaker came to be there. */
function isJob({ verb, verbAt }: Clause, { words }: Transcript): boolean {
  const rest = [1, 2, 3, 4, 5, 6, 7, 8].map((step) => words[verbAt + step]?.lower ?? '');
  const near = rest.slice(0, 6);
  if (verb === 'took') return rest[0] === 'over' || (rest[0] === 'on' && ['the', 'a', 'an'].includes(rest[1] ?? ''));
  if (verb === 'ran' && (employer.test(rest.join(' ')) || trade.test(rest.join(' ')))) return true;
  if (['ran', 'headed', 'owned', 'managed', 'built', 'looked', 'covered'].includes(verb))
    return near.some((word) => jobWords.has(word)) && !near.includes('with') && !near.includes('through');
  return false;
}

/** "I told myself", "I let it go on", "what I took from it", "after I moved on": nobody else would have seen it. */
function isInMind({ verb, verbAt, sentence }: Clause, { words }: Transcript): boolean {
  const rest = words.slice(verbAt + 1, Math.min(sentence.to, verbAt + 4)).map(({ lower }) => lower);
  return inMind.get(verb)?.test(rest.join(' ')) === true;
}

const inMind: ReadonlyMap<string, RegExp> = new Map([
  ['told', /^myself\b/],
  ['let', /^(?:it|that|this|things) (?:go on|slide|drift|be|pass|lie)\b/],
  ['took', /^(?:(?:away )?from (?:it|that|this|them|there)|(?:it|that|this|them) for granted)\b/],
  ['moved', /^on(?: from\b|$)/],
]);

/** "I ran the label printing for a parcel depot", and not "the tests for a week" or "a workshop for a client". */
const employer =
  /^(?!an? ).*\bfor an? (?!while|few|couple|minute|hour|day|night|week|weekend|fortnight|month|quarter|season|year|customer|client|supplier|vendor|user|colleague|director)/;
/** "I ran engineering for a school", "I ran the software side of a fish farm". */
const trade = /^(?:engineering (?:for|at|of|in)|the (?:\w+ ){1,2}side of)\b/;
const jobWords = new Set(
  'team teams department group organisation organization systems division engineers floor region business practice operation site unit function after'.split(
    ' ',
  ),
);

/** "when I was at the bank", "which we had bought": told on the way. */
function isAside({ subordinate, from }: Clause, { words }: Transcript): boolean {
  return subordinate && !['because', 'so', 'and', 'what', 'that'].includes(words[from]?.lower ?? '');
}
