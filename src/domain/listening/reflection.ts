import type { Clause } from './clauses';
import { stativeVerbs } from './families';
import { isPast, verbForms } from './inflection';
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
    ? [...findChanges(story), ...findLearned(story)]
    : [
        ...findHabits(story),
        ...findOldWays(story),
        ...findLateThoughts(story),
        ...findMaxims(story),
        ...findSelfVerdicts(story),
        ...findLearned(story),
        ...findClefts(story),
      ];
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
        !(stativeVerbs.has(clause.verb) && !lasting.has(clause.verb)) &&
        !clause.verb.endsWith('ing') &&
        !mental.has(clause.verb) &&
        (isLate(story, clause) || habitual.test(story.plain.slice(clause.sentence.start, clause.sentence.end))),
    )
    .map((clause) => spanOfClause(story, clause));
}

/** Stative elsewhere, and yet a habit when the speaker does it now. */
const lasting = verbForms('keep try start begin end wait stand sit watch observe study ensure back');

/** "I used to fill the silence", "I have given up on mail": where no story is told, what the speaker does otherwise than before. */
function findChanges(story: Story): Span[] {
  return story.clauses
    .filter(
      ({ subject, tense, verb, from, to }) =>
        subject === 'I' &&
        ((tense === 'background' &&
          verb !== 'be' &&
          (omitted.has(verb) || story.words.slice(from, to).some(({ lower }) => lower === 'used'))) ||
          (tense === 'perfect' && turned.has(verb))),
    )
    .map((clause) => spanOfClause(story, clause));
}

const turned = verbForms('learn give change stop find come start become begin move switch drop abandon unlearn');

/** "I was late to it by two winters", "I was designing for people who are awake": behind the turn, what the speaker says of how they were. */
function findSelfVerdicts(story: Story): Span[] {
  const turn = Math.max(story.ownDeeds[Math.floor(story.ownDeeds.length / 2)]?.from ?? 0, story.words.length * 0.6);
  return story.clauses
    .filter(({ subject, tense, verb, verbAt, from }) => {
      if (subject !== 'I' || from <= turn) return false;
      const head = complementOf(story, verbAt);
      if (tense === 'passive') return fooled.has(verb);
      if (tense !== 'past' && tense !== 'present' && tense !== 'background') return false;
      if (verb === 'was')
        return head !== '' && !harmless.has(head) && !/(?:ed|en)$/.test(head) && isLate(story, { from });
      return tense === 'past' && verb.endsWith('ing') && !harmless.has(verb) && isLate(story, { from });
    })
    .map((clause) => spanOfClause(story, clause));
}

/** The word behind the verb, past "too", "quite" and the like. */
function complementOf({ words }: Story, verbAt: number): string {
  let at = verbAt + 1;
  while (degrees.has(words[at]?.lower ?? '')) at += 1;
  return words[at]?.lower ?? '';
}

const degrees = new Set(
  'too very really quite so rather simply just a bit little far also still always pretty much more less honestly frankly'.split(
    ' ',
  ),
);
const fooled = new Set(
  'fooled misled blinded blindsided wrong-footed taught humbled shamed corrected cured'.split(' '),
);
const harmless = new Set(
  (
    'happy glad proud relieved delighted pleased content grateful thankful tired exhausted nervous excited there here on in at off out up ' +
    'home the my an our accountable responsible sure confident able born ill sick lucky back done away with from of and but when i we it ' +
    'that not one going working sitting standing waiting talking leading running told asked good fine okay ready free busy present to also'
  ).split(' '),
);

/** "We learned that a forecast without an owner drifts": what was learned is so in general, and no news of the day. */
function findLearned(story: Story): Span[] {
  const { clauses, words } = story;
  return clauses
    .filter((clause, index) => {
      if (clause.subject !== 'I' && clause.subject !== 'we') return false;
      if (!learning.has(clause.verb) || clause.negated || clause.from <= words.length * 0.5) return false;
      if (clause.tense !== 'past' && clause.tense !== 'perfect') return false;
      const next = clauses[index + 1];
      if (next?.sentence !== clause.sentence)
        return (
          words[clause.verbAt + 1]?.lower === 'that' &&
          !['on', 'in', 'at', 'from', 'by', 'when', 'too', 'day'].includes(words[clause.verbAt + 2]?.lower ?? '') &&
          !words.slice(clause.verbAt + 2, clause.to).some(({ lower }) => isPast(lower))
        );
      return next.tense === 'present' && next.subject !== 'I' && next.from - clause.verbAt < 12;
    })
    .map((clause) => spanOfClause(story, clause));
}

const learning = verbForms('learn understand realise realize discover see grasp notice');

/** "What blinded me was pride", "where I was careless is that …": behind the turn, a sentence that holds up one thing about the speaker. */
function findClefts(story: Story): Span[] {
  const turn = story.words[Math.floor(story.words.length * 0.6)]?.start ?? 0;
  return story.told.flatMap((sentence) =>
    Array.from(story.plain.slice(sentence.start, sentence.end).matchAll(cleft), ({ index, 0: { length } }) =>
      spanOf(story.text, sentence.start + index, sentence.start + index + length),
    ).filter(({ start }) => start > turn),
  );
}

const cleft =
  /\b(?:what|where|all|(?:first|one|only) thing(?: that)?) (?!(?:we|i|they) (?:saw|did|do|built|heard|needed|wanted|found|shipped|noticed|meant|had|knew|got|have)\b)(?:\w+ ){0,4}(?:i|we|me|us|my|our|i'd|we'd|i've|we've)\b(?: [\w']+){0,7}? (?:is|was|were)\b/g;

/** "I had judged the machines by the day for four years": behind the turn, a habit or belief that the speaker had. */
function findOldWays(story: Story): Span[] {
  const turn = Math.min(story.deeds[Math.floor(story.deeds.length / 2)]?.from ?? Infinity, story.words.length * 0.65);
  return story.clauses
    .filter(({ subject, tense, from, to, verb }) => {
      if (from <= turn) return false;
      const words = story.plain.slice(story.words[from]?.start, story.words[to - 1]?.end);
      if (subject === 'we') return tense === 'background' && (believed.has(verb) || omitted.has(verb));
      if (subject === 'other')
        return tense === 'background' && /^(?:(?:and|but|so|all) )*my /.test(words) && isLate(story, { from });
      if (subject !== 'I') return false;
      if (tense === 'background')
        return believed.has(verb) || omitted.has(verb) || longHeld.test(words) || isLate(story, { from });
      return (
        (tense === 'would' ||
          (tense === 'counterfactual' && /\bi(?:'d| would| would not| wouldn't) /.test(words)) ||
          tense === 'perfect') &&
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
const omitted = new Set(
  'missed overlooked skipped ignored forgotten delegated underestimated overestimated misread misjudged neglected failed'.split(
    ' ',
  ),
);
const longHeld =
  /\b(?:for (?:\w+ ){0,3}(?:years?|months?)|half a year|every (?:day|week|month)|all (?:those|that|my|along)|always|never|until then|before that|in \w+ years)\b/;

/** "An alarm that nobody hears is a decoration": late in a story, what holds in general is its lesson. */
function findMaxims(story: Story): Span[] {
  if (story.ownDeeds.length === 0 && story.deeds.length < 2) return [];
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
