/** What a verb's form leaves open, by the story around it: "I cut" in a habit, "I phone the porter" in a story told in the present. */
import type { Clause } from './clauses';
import { stativeVerbs } from './families';
import { verbForms } from './inflection';
import type { Transcript } from './transcript';

/** The past looks like the present. */
const unmarked = new Set('cut put set read let hit shut cast quit cost hurt split spread bet bid shed'.split(' '));
/** So many things done in the present make a story told in it. */
const enough = 3;

/** The night, the day or the month of one event. */
const particular =
  /\b(?:(?:one|that|this one|last|the next|the same) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|day|night|morning|afternoon|evening|weekend|week|month|year|spring|summer|autumn|fall|winter|time)|(?:a|two|three|four|five|couple of|few) (?:days|weeks|months|years) (?:ago|back|later)|(?:so )?it(?:'s| is) (?:a )?(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter|midnight|noon|(?:\w+ ){1,3}(?:in the morning|at night|o'clock|pm|am))|(?:in|last) (?:january|february|april|june|july|august|september|october|november|december)|in (?:19|20)\d\d)\b/;
const general =
  /\b(?:usually|generally|typically|normally|in general|as a rule|always|often|mostly|whenever|tends? to|every (?:time|week|day|month|quarter)|each (?:time|week|day|month|quarter)|most of the time|sometimes)\b/;
const nowadays = /\b(?:now|nowadays|today|these days|still|always|every|each|to this day|since)\b/;

/** Reads the tenses of a story's clauses as a listener does. */
export function settleTenses(read: readonly Clause[], transcript: Transcript): readonly Clause[] {
  // "Three other services read from it": things read as a rule.
  const clauses = read.map((clause) =>
    clause.verb === 'read' && clause.tense === 'past' && clause.subject === 'other' && isOfThings(clause, transcript)
      ? { ...clause, tense: 'present' as const }
      : clause,
  );
  const acts = clauses.filter(({ subject, verb }) => subject !== 'other' && !stativeVerbs.has(verb));
  const count = (tense: Clause['tense']) =>
    acts.filter((clause) => clause.tense === tense && !unmarked.has(clause.verb)).length;
  const [past, present] = [count('past'), count('present')];
  if (present <= past) return clauses;
  if (isToldInPresent(clauses, acts, transcript)) return clauses.map((clause) => toPast(clause, transcript));
  return clauses.map((clause) =>
    clause.tense === 'past' &&
    clause.subject !== 'other' &&
    unmarked.has(clause.verb) &&
    !/\bfrom .* to\b/.test(textOf(clause, transcript))
      ? { ...clause, tense: 'present' }
      : clause,
  );
}

/** "It's a Friday at eight, and I phone the night porter": one event, told as if it went on. */
function isToldInPresent(clauses: readonly Clause[], acts: readonly Clause[], { plain }: Transcript): boolean {
  const done = acts.filter(({ subject, tense }) => (subject === 'I' || subject === 'we') && tense === 'present');
  const would = clauses.filter(({ tense }) => tense === 'would' || tense === 'future').length;
  return done.length >= enough && would <= 1 && particular.test(plain) && !general.test(plain);
}

function isOfThings({ actor, verbAt }: Clause, { words }: Transcript): boolean {
  return actor.endsWith('s') || words[verbAt + 1]?.lower === 'from';
}

const saying = verbForms('think know mean guess believe remember suppose feel want hope say tell');

/** What is so or is done nowadays stays in the present. */
function toPast(clause: Clause, transcript: Transcript): Clause {
  const { plain } = transcript;
  const { tense, verb, sentence } = clause;
  if (tense !== 'present' || stativeVerbs.has(verb) || saying.has(verb)) return clause;
  const isLate = sentence.start > plain.length * 0.75;
  return nowadays.test(textOf(clause, transcript)) || isLate ? clause : { ...clause, tense: 'past' };
}

function textOf({ from, to }: Clause, { plain, words }: Transcript): string {
  return plain.slice(words[from]?.start, words[to - 1]?.end);
}
