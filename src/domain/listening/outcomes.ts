import type { Clause } from './clauses';
import {
  achievingVerbs,
  changeVerbs,
  concludingVerbs,
  reactingVerbs,
  isServedWord,
  ledPeople,
  stativeVerbs,
} from './families';
import type { Quantity } from './quantities';
import { compileRules, hear } from './rule';
import { lastingRules } from './rules/lasting';
import { pendingRules, resultRules } from './rules/results';
import { undoneRules } from './rules/undone';
import { isParticiple, verbForms } from './inflection';
import { ownSide, type Story } from './story';
import { spanOf, type Span } from './words';

const results = compileRules(resultRules);
const undone = compileRules(undoneRules);
const lasting = compileRules(lastingRules);
const pending = compileRules(pendingRules);

/** What must come together before a clause is heard as an ending. */
const enough = 2;
/** And where nothing else in the answer has happened. */
const sure = 3;
/** And where a habit is told, in which only a measured change is one. */
const measuredChange = 2.5;
/** And where nothing else ends the story. */
const possible = 1;

const speech = new Set(
  'said told spoke talked wrote asked explained answered replied suggested proposed argued thought mentioned reported warned believed complained shouted heard knew'.split(
    ' ',
  ),
);
/** "I was called back": what others wanted of the speaker. */
const ordered = new Set('called asked told given sent invited moved brought handed needed put transferred'.split(' '));
const choosing = new Set('chose decided picked opted preferred settled'.split(' '));
const endings = new Set('again finally eventually anymore altogether'.split(' '));

/** The clauses that say how it ended, in order. */
export function findOutcomes(story: Story, hypothetical: boolean, reflections: readonly Span[]): Clause[] {
  const turn = hypothetical ? start : turnOf(story);
  const last = lastDeedOf(story, reflections);
  // Behind what was learned, a story goes on without its end.
  const lesson = Math.min(
    ...reflections
      .map(({ start }) => story.words.findIndex((word) => word.start >= start))
      .filter((from) => from > (last?.from ?? Infinity)),
  );
  // Before a choice is made, what changes is still the trouble.
  const choice = story.deeds.find(({ verb, from }) => choosing.has(verb) && from < story.words.length * 0.7);
  const told = new Set(story.told);
  const isOpen =
    !hypothetical &&
    story.sentences.some((sentence) => sentence.to > turn.from && hear(pending, story.plain, sentence).length > 0);
  const least = isOpen ? sure : hypothetical ? measuredChange : enough;
  const scored = story.clauses
    .filter(({ sentence }) => told.has(sentence))
    .map((clause) => {
      if (!hypothetical && isOpening(story, clause)) return { clause, score: Infinity };
      const score =
        isUndoing(story, clause) && !isCalledOff(clause, lesson) ? 0 : scoreOutcome(story, clause, last, hypothetical);
      if (score < sure && isReflection(story, clause, reflections)) return { clause, score: 0 };
      if (score < sure && clause.from > lesson && !isTelling(story, clause)) return { clause, score: 0 };
      if (clause.from < (choice?.from ?? 0)) return { clause, score: 0 };
      return { clause, score: clause.from >= turn.verbAt || (clause.from >= turn.from && score >= sure) ? score : 0 };
    });
  const heard = scored.filter(
    ({ clause, score }) => score >= least && (!isOpen || hypothetical || isMeasured(story, clause)),
  );
  // Most stories end: where nothing is clearly an ending, what happened behind the last deed is one.
  const endings =
    heard.length > 0 || hypothetical || isOpen
      ? heard
      : scored.filter(({ clause, score }) => score >= possible && isEventAfter(story, clause, last));
  const bare = hypothetical ? [] : findVerbless(story, turn);
  return [...endings.map(({ clause }) => clause), ...bare].toSorted((a, b) => a.from - b.from);
}

/** "Downtime: from four hours to six minutes": a sentence without a verb, which measures a change. */
function findVerbless(story: Story, turn: Pick<Clause, 'from'>): Clause[] {
  const verbal = new Set(story.clauses.map(({ sentence }) => sentence));
  return story.told
    .filter((sentence) => sentence.from > turn.from && !verbal.has(sentence))
    .filter((sentence) => {
      const text = story.plain.slice(sentence.start, sentence.end);
      return (
        /^(?:and |so )?(?:the |end |net |final ){0,3}(?:result|outcome|upshot|effect)\b/.test(text) ||
        story.quantities.some(
          ({ start }, index) => start >= sentence.start && start < sentence.end && isBeforeAndAfter(story, index),
        )
      );
    })
    .map((sentence) => ({
      subject: 'other',
      actor: '',
      verb: '',
      tense: 'past',
      negated: false,
      elliptical: false,
      subordinate: false,
      sentence,
      from: sentence.from,
      to: sentence.to,
      verbAt: sentence.from,
    }));
}

/** The numbers that measure an outcome. */
export function findMetrics(story: Story, outcomes: readonly Clause[], hypothetical: boolean): Quantity[] {
  const { quantities, clauses } = story;
  return quantities.filter((quantity, index) => {
    const clause = [...clauses, ...outcomes].find((candidate) => holds(story, candidate, quantity));
    if (clause === undefined || !(measures(story, quantity) || measuresLength(story, clause, quantity))) return false;
    if (hypothetical && !outcomes.includes(clause))
      return (changeVerbs.has(clause.verb) && clause.subject === 'other') || isBeforeAndAfter(story, index);
    if (outcomes.includes(clause)) return true;
    const sameSentence = outcomes.some(({ sentence }) => sentence === clause.sentence);
    if (sameSentence && clause.from >= (outcomes.find(({ sentence }) => sentence === clause.sentence)?.from ?? 0))
      return true;
    // What is counted behind the first ending belongs to it.
    if (
      clause.from > (outcomes[0]?.from ?? Infinity) &&
      clause.subject === 'other' &&
      !clause.subordinate &&
      (clause.tense === 'past' || clause.tense === 'passive')
    )
      return true;
    return isBeforeAndAfter(story, index) && clause.from >= (story.deeds[0]?.from ?? 0);
  });
}

const start = { from: 0, verbAt: 0 };

/** Where an ending can begin: behind the middle one of the deeds, which may be the ending itself. */
function turnOf({ deeds }: Story): Pick<Clause, 'from' | 'verbAt'> {
  return deeds[Math.floor((deeds.length - 1) / 2)] ?? start;
}

/** More than that somebody else did something: a change, an answer, a number, or a word by which one ends. */
function isTelling(story: Story, clause: Clause): boolean {
  const { verb, subject, tense } = clause;
  return (
    changeVerbs.has(verb) ||
    reactingVerbs.has(verb) ||
    concludingVerbs.has(verb) ||
    movesTo(story, clause) ||
    (tense === 'perfect' && clause.negated) ||
    (subject !== 'I' && isMeasured(story, clause)) ||
    hear(results, story.plain, spanOfClause(story, clause)).length > 0
  );
}

/** What follows a lesson in its sentence belongs to the lesson. */
function isReflection(story: Story, clause: Clause, reflections: readonly Span[]): boolean {
  const end = spanOfClause(story, clause).end;
  const { sentence } = clause;
  return reflections.some(({ start }) => start >= sentence.start && start < end);
}

function isMeasured(story: Story, clause: Clause): boolean {
  return story.quantities.some(
    (quantity) =>
      holds(story, clause, quantity) && (measures(story, quantity) || measuresLength(story, clause, quantity)),
  );
}

function isUndoing(story: Story, clause: Clause): boolean {
  const span = spanOfClause(story, clause);
  return hear(undone, story.plain, clause.sentence).some(({ start, end }) => start < span.end && end > span.start);
}

/** "The project was cancelled" ends a story; what was sold a year later does not. */
function isCalledOff({ verb, from, tense }: Clause, lesson: number): boolean {
  return from < lesson && tense === 'passive' && calledOff.has(verb);
}

const calledOff = new Set('cancelled canceled scrapped stopped abandoned killed called'.split(' '));

function scoreOutcome(story: Story, clause: Clause, last: Clause | undefined, hypothetical: boolean): number {
  const { subject, tense, verb, negated, sentence } = clause;
  if (['present', 'perfect', 'past'].includes(tense) && contrasts(story, clause))
    return hypothetical && tense === 'present' ? 0 : sure;
  if (!hypothetical && tense === 'present' && isMeasuredState(story, clause, last)) return enough;
  if (!hypothetical && isStateSince(story, clause, last)) return enough;
  if (['would', 'counterfactual', 'present', 'future', 'background'].includes(tense)) return 0;
  const span = spanOfClause(story, clause);
  if (speech.has(verb) && (subject !== 'other' || hear(results, story.plain, span).length === 0)) return 0;
  if (subject === 'I' && tense === 'passive' && ordered.has(verb)) return 0;

  const measured = isMeasured(story, clause);
  if (hypothetical && !measured) return 0;
  const measuredFirmly =
    measured && story.quantities.some((quantity) => quantity.kind !== 'count' && holds(story, clause, quantity));
  if (
    !measuredFirmly &&
    (tense === 'perfect' || verb === 'became' || clause.elliptical) &&
    hear(lasting, story.plain, sentence).length > 0
  )
    return 0;
  if (isReduced(story, clause) || (isEffort(story, clause) && !contrasts(story, clause))) return 0;
  let score = 0;
  if (subject === 'other' && tense !== 'could' && !isSubordinateReason(story, clause)) {
    const after = isAfter(clause, last);
    const changes = changeVerbs.has(verb) || movesTo(story, clause) || (verb === 'became' && measured);
    if (changes) score += (after ? 2 : 1.5) - (tense === 'passive' && !measured ? 0.5 : 0);
    else if (reactingVerbs.has(verb) && (!ownSide.has(clause.actor) || staying.has(verb)))
      score += after && !clause.subordinate ? 2 : 0.5;
    else if (!stativeVerbs.has(verb) || isWhole(clause)) score += !after ? 0.5 : isWeakEvent(clause) ? 1 : 2;
    else if (after && !periods.has(clause.actor)) score += isFinalState(story, clause, last) ? 2 : 1;
    if (after && hasServed(story, clause)) score += 0.5;
    if (measured && !periods.has(clause.actor) && !attitudes.has(verb)) score += 1;
    if (tense !== 'perfect' && opensWithTime(story, clause)) score += 1;
    if (negated) score += 0.5;
  } else if (
    (subject === 'we' || subject === 'I') &&
    !clause.subordinate &&
    concludingVerbs.has(verb) &&
    (subject === 'we' || !ownActs.has(verb)) &&
    isLastOrAfter(clause, last)
  ) {
    score += measured ? 3 : 2;
  } else if (subject === 'we' || subject === 'I') {
    if (achievingVerbs.has(verb))
      score += measured ? (steps.has(verb) && !isAfter(clause, last) ? 1.5 : 2) : isAfter(clause, last) ? 1.5 : 1;
    else if (measured && subject === 'we' && (changeVerbs.has(verb) || movesTo(story, clause))) score += 2;
    if (measured && verb === 'had' && opensWithTime(story, clause)) score += 1.5;
    if (opensWithTime(story, clause)) score += isAfter(clause, last) ? 1 : 0.5;
    // "We were off the air for nineteen minutes."
    if (subject === 'we' && isAfter(clause, last) && ['was', 'were', 'had'].includes(verb))
      score += story.quantities.some((quantity) => holds(story, clause, quantity)) ? 2 : 1;
  } else if (tense === 'could') score += opensWithTime(story, clause) ? 1 : 0.5;
  if (!isSubordinateReason(story, clause) && hear(results, story.plain, span).length > 0) score += 2;
  if (
    measured &&
    story.quantities.some((quantity, index) => holds(story, clause, quantity) && isBeforeAndAfter(story, index))
  )
    score += 1;
  if (story.words.slice(clause.from, clause.to).some(({ lower }) => endings.has(lower))) score += 1;
  return isAftermath(story, clause) && !measuredFirmly ? Math.min(score, possible) : score;
}

const pronounSubjects = new Set('it that this there i which what'.split(' '));
/** Not how it ended, but how people stood to it, or when that was. */
const moods = new Set(
  'sceptical skeptical tired nervous afraid scared angry furious worried against unsure busy holiday time first beginning hesitant reluctant'.split(
    ' ',
  ),
);
const staying = verbForms('stay leave quit resign join return');
/** What they are of the speaker's telling, and not of the world. */
const thoughts = new Set(
  'mistake lesson thing part option alternative insight idea point reason choice plan question answer problem task goal worry fear bet'.split(
    ' ',
  ),
);

/** What has been so since, and what one's own people did, belongs to the story or to what outlives it rather than to its end. */
function isAftermath(story: Story, clause: Clause): boolean {
  const { tense, verb, actor, subject, negated } = clause;
  if (changeVerbs.has(verb) || reactingVerbs.has(verb) || calledOff.has(verb) || subject !== 'other') return false;
  return (
    tense === 'perfect' ||
    ownSide.has(actor) ||
    (actor === 'there' && !negated && !opensWithTime(story, clause)) ||
    (tense === 'passive' && story.deeds.includes(clause))
  );
}

/** "Got four signatures" is on the way where more is done behind it. */
const steps = verbForms('get bring hand open lift clear finish complete');

/** "It took three weeks", "it was built in a month": what was put in. */
function isEffort(story: Story, clause: Clause): boolean {
  const { subject, verb, tense } = clause;
  const isLength = subject === 'other' && ['took', 'needed', 'lasted', 'cost'].includes(verb);
  const isMaking = tense === 'passive' && making.has(verb);
  if (isMaking) return true;
  return (
    isLength && story.quantities.some((quantity) => quantity.kind === 'duration' && holds(story, clause, quantity))
  );
}

const making = verbForms(
  'build write make develop design test implement draw plan prepare rebuild rewrite migrate review discuss measure check collect train',
);

/** "with the cable pulled", "Oaxaca included": no verb of a sentence. */
function isReduced({ words }: Story, { subject, tense, verb, verbAt, to, elliptical, from }: Clause): boolean {
  if (tense !== 'past' || !isParticiple(verb)) return false;
  if (words.slice(from, verbAt).some(({ lower }) => lower === 'gets')) return true;
  if (changeVerbs.has(verb)) return false;
  if (elliptical) return !['and', 'but', 'then', 'so', 'or', 'plus'].includes(words[from]?.lower ?? '');
  return (
    subject === 'other' &&
    verbAt + 1 === to &&
    words
      .slice(from, verbAt)
      .some(({ lower }) => ['with', 'the', 'to', 'get', 'gets'].includes(lower) || from + 1 === verbAt) &&
    !personal.has(words[verbAt - 1]?.lower ?? '')
  );
}

const personal = new Set('he she it they who everybody everyone nobody people'.split(' '));

/** The last thing that the speaker did in the story: not what they took from it, have done since, or put in place. */
function lastDeedOf(story: Story, reflections: readonly Span[]): Clause | undefined {
  const isOfStory = (deed: Clause) =>
    (deed.tense === 'past' || deed.tense === 'passive') &&
    !deed.subordinate &&
    !isReflection(story, deed, reflections) &&
    hear(lasting, story.plain, deed.sentence).length === 0;
  return (
    story.ownDeeds.findLast(isOfStory) ?? story.ownDeeds.at(-1) ?? story.deeds.findLast(isOfStory) ?? story.deeds.at(-1)
  );
}

/** What "I" do by these is a deed and no end. */
const ownActs = verbForms('keep sign make hire close complete hit meet');

/** The last deed may be the ending itself: "I convinced him." */
function isLastOrAfter(clause: Clause, last: Clause | undefined): boolean {
  return clause === last || isAfter(clause, last);
}

/** "She is a lead now", "the wards have not complained since": how it has been with people since, behind everything that was done. */
function isStateSince({ words }: Story, clause: Clause, last: Clause | undefined): boolean {
  const { tense, actor, subject, subordinate, from, verbAt } = clause;
  const head = words.slice(from, verbAt).map(({ lower }) => lower);
  const negated = clause.negated || head.some((word) => ['no', 'none', 'not', 'nobody'].includes(word));
  if (!isAfter(clause, last) || (subordinate && !(head[0] === 'since' && head[1] === 'then'))) return false;
  if (tense === 'perfect') return negated && subject !== 'I';
  return tense === 'present' && (actor === 'she' || actor === 'he') && subject === 'other' && !negated;
}

/** What somebody wants or thinks is no measure of anything. */
const attitudes = verbForms('want need hope expect think believe know feel wish prefer');

/** Behind the last thing that the speaker did, what happens to others is how it ended. */
function isAfter({ from }: Clause, last: Clause | undefined): boolean {
  return last !== undefined && from > last.from;
}

/** Somebody else did something, or something was done, behind the speaker's last deed. */
function isEventAfter(story: Story, clause: Clause, last: Clause | undefined): boolean {
  return (
    isAfter(clause, last) &&
    clause.subject !== 'I' &&
    !clause.subordinate &&
    !story.deeds.includes(clause) &&
    (!stativeVerbs.has(clause.verb) || isWhole(clause)) &&
    clause.verb !== 'cost' &&
    (clause.tense === 'past' || clause.tense === 'passive') &&
    hear(lasting, story.plain, clause.sentence).length === 0
  );
}

/** "The shelf was full": a state of a thing, behind everything that the speaker did. */
function isFinalState(
  { words, clauses }: Story,
  { verb, verbAt, to, actor, from, subordinate, sentence }: Clause,
  last: Clause | undefined,
): boolean {
  if (
    clauses.some(
      (other) => other.sentence === sentence && (other.tense === 'would' || other.tense === 'counterfactual'),
    )
  )
    return false;
  const head = words.slice(Math.max(0, from), verbAt).map(({ lower }) => lower);
  const named = words
    .slice(Math.max(0, from), Math.min(from + 4, verbAt))
    .some(({ lower }) => ['the', 'our', 'all', 'every', 'no', 'both'].includes(lower));
  return (
    from > (last?.from ?? Infinity) &&
    !subordinate &&
    (verb === 'was' || verb === 'were') &&
    named &&
    !pronounSubjects.has(actor) &&
    !words.slice(verbAt, to).some(({ lower }) => moods.has(lower)) &&
    !head.some((word) => thoughts.has(word))
  );
}

/** What one's own people did, what it cost, and what was done by nobody in particular are deeds rather than endings. */
function isWeakEvent({ subordinate, tense, actor, verb, negated }: Clause): boolean {
  return (
    subordinate ||
    tense === 'perfect' ||
    (tense === 'passive' && !negated && !calledOff.has(verb)) ||
    ownSide.has(actor) ||
    verb === 'cost' ||
    actor === 'there'
  );
}

/** "The month had thirty days" measures the month. */
const periods = new Set('day week month quarter year season shift night'.split(' '));

function isWhole({ verb }: Clause): boolean {
  return ['ended', 'finished', 'began', 'started', 'arrived', 'survived', 'got', 'received'].includes(verb);
}

function hasServed({ words }: Story, { from, to }: Clause): boolean {
  return words.slice(from, to).some(({ lower }) => isServedWord(lower));
}

/** "Double charges are at zero": how things stand after everything that the speaker did. */
function isMeasuredState(story: Story, clause: Clause, last: Clause | undefined): boolean {
  return (
    clause.subject === 'other' &&
    isAfter(clause, last) &&
    movesTo(story, clause) &&
    story.quantities.some((quantity) => holds(story, clause, quantity) && measures(story, quantity))
  );
}

/** "The memory is at three gigabytes, it used to be sixty." */
function contrasts(story: Story, clause: Clause): boolean {
  return story.quantities.some((quantity, index) => holds(story, clause, quantity) && isContrasted(story, index));
}

function isContrasted({ plain, quantities }: Story, index: number): boolean {
  const next = quantities[index + 1];
  return next !== undefined && usedToBe.test(plain.slice(quantities[index]?.end, next.start));
}

/** "went down", "came back", "went from nine to two", "was at four": a plain verb that a direction makes into a change. */
function movesTo({ words, plain }: Story, { verbAt, to }: Clause): boolean {
  const verb = words[verbAt];
  if (verb === undefined || !directed.has(verb.lower)) return false;
  const rest = plain.slice(verb.end, words[to - 1]?.end ?? verb.end);
  if (comparison.test(rest)) return true;
  return copula.has(verb.lower) ? stand.test(rest) : direction.test(rest);
}

const directed = new Set('is are went came got was were turned ran stood sat took stayed goes comes gone'.split(' '));
const copula = new Set('is are was were'.split(' '));
/** "Was at four", "were back up", and not "was to roll back" or "was nine weeks away". */
const stand =
  /^(?: (?:all|only|just|now|still|right|already|soon|again)){0,2} (?:down|up from|up to|up by|back|under|below|at (?:about |around )?(?:\d|zero|nothing|one|two|three|four|five|six|seven|eight|nine|ten|half|\w+teen|\w+ty)|in by|out (?:on time|well)|home|through)\b/;
const comparison =
  /\b(?:lower|higher|faster|fewer|cheaper|shorter|sooner|earlier|smaller|larger|better|worse|less|more) ?(?:than|$|[,;])/;
const direction =
  /^(?: \w+){0,2}? (?:down|up from|up to|up by|back|from (?:\w+ ){1,5}to|under|below|at (?:about |around )?\d|to (?:about |around |just |only )?(?:\d|zero|nothing|none|two|three|four|five|six|seven|eight|nine|ten)|out (?:on time|well)|well|away|home|straight|live|through)\b/;

/** "because the queue fell": a change that explains, not one that ends. */
function isSubordinateReason({ words }: Story, { from }: Clause): boolean {
  return ['because', 'if', 'when', 'whenever', 'which', 'who', 'where', 'while', 'until', 'before'].includes(
    words[from]?.lower ?? '',
  );
}

/** "In March", "two weeks later", "by the end of the year", "within a quarter" at the head of the sentence. */
function opensWithTime(story: Story, clause: Clause): boolean {
  const { plain } = story;
  const { sentence } = clause;
  const head = plain.slice(sentence.start, sentence.end);
  return (
    timeOpening.test(head) ||
    /\b(?:within|by the (?:end|time)|at the end of|after) (?:a|an|the|two|three|four|five|six|\d+|that|one) (?:\w+ ){0,2}(?:days?|weeks?|months?|quarters?|years?|hours?|season|summer|winter|spring|autumn|shift)\b/.test(
      head,
    ) ||
    /\b(?:after|since|following) (?:that|then|this)\b|\bfrom (?:then|that (?:day|week|month|night|point)) on(?:wards)?\b/.test(
      plain.slice(spanOfClause(story, clause).start, spanOfClause(story, clause).end),
    )
  );
}

const timeOpening = new RegExp(
  String.raw`^(?:(?:and|so|but|then|well|yeah)[\s,]+){0,3}(?:` +
    String.raw`(?:by|in|within|after|on|at|from|over|during|before|since)\s+(?:the\s+|that\s+|a\s+|an\s+|our\s+|my\s+|about\s+|only\s+|just\s+|early\s+|late\s+|mid\s+|end\s+of\s+){0,3}` +
    String.raw`(?:end|following|next|first|second|third|fourth|fifth|last|same|summer|winter|spring|autumn|fall|christmas|easter|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|quarter|year|day|night|season|morning|evening|time|q\d|\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|few|couple|then|that|half|harvest|term|semester|\w+teenth|\w+ieth)` +
    String.raw`|the\s+(?:very\s+)?(?:next|following|same|first|second|summer|winter|spring|autumn|(?:day|week|month|year|season|night|morning|spring|summer|autumn|winter)\s+after)|that\s+(?:very\s+)?(?:next|same|summer|winter|spring|autumn|week|month|year|season|night|evening|morning|monday|friday)` +
    String.raw`|(?:a|an|one|two|three|four|five|six|eight|ten|\d+)\s+(?:\w+\s+)?(?:hours?|days?|weeks?|months?|quarters?|years?)\s+(?:later|after|on)` +
    String.raw`|today|finally|eventually|at last|ultimately|overnight|afterwards)\b`,
);

/** The answer that begins with its end: a measured change or a loss in the first two sentences, before anyone acted. */
function isOpening(story: Story, clause: Clause): boolean {
  const first = story.sentences.slice(0, 2);
  if (!first.includes(clause.sentence) || !['past', 'passive', 'background'].includes(clause.tense)) return false;
  const text = story.plain.slice(clause.sentence.start, clause.sentence.end);
  const saysSo =
    /\b(?:that is how it ended|this is how it ended|by the end|in the end|at the end of|used to|ended|end result|short version|headline)\b/.test(
      text,
    );
  const won =
    clause.subject !== 'you' &&
    /^(?:lost|won|cut|halved|saved|reduced|failed|closed|doubled)$/.test(clause.verb) &&
    clause.subject !== 'other';
  return saysSo || (won && clause.tense !== 'background');
}

function measures({ plain }: Story, { kind, unit, start, end }: Quantity): boolean {
  if (kind === 'date' || kind === 'label') return false;
  if (kind === 'percent' || kind === 'money' || kind === 'multiple') return true;
  const before = plain.slice(Math.max(0, start - 24), start);
  const after = plain.slice(end, end + 16);
  if (kind === 'duration') {
    if (
      /\b(?:to|from|than|under|below|of|was|were|took|at|by|down|about|around|only|just|saved?|instead of) (?:\w+ )?$/.test(
        before,
      )
    )
      return !/^ (?:later|ago|before|after)/.test(after);
    return (
      !/\b(?:for|over|in|within|after|next|last|first|every|another|past|during|some|since|until|these|those|at) (?:\w+ ){0,2}$/.test(
        before,
      ) && !/^ (?:later|ago|before|after|on\b|old)/.test(after)
    );
  }
  if (/^ (?:of (?:my|our|us|them|those|these))\b/.test(after) && !/^ of (?:my|our) (?:\w+|\d+) \w+/.test(after))
    return false;
  if (unit.includes('colleagues')) return false;
  if (
    /\b(?:my|our|with|led|had|those|these|of|by|for) (?:\w+ )?$/.test(before) &&
    unit.split(' ').some((word) => ledPeople.has(word))
  )
    return false;
  return !/\b(?:all(?! but)|these|those|both|other|each of the|first|last) (?:(?!but)\w+ )?$/.test(before);
}

/** "was done in six hours", but not "the team built it in six weeks" and not "in six weeks it was gone". */
function measuresLength(
  { plain, words }: Story,
  { subject, actor, verb, sentence, verbAt }: Clause,
  { kind, start }: Quantity,
): boolean {
  if (kind !== 'duration') return false;
  // "We were off the air for nineteen minutes."
  if (subject !== 'I' && (verb === 'was' || verb === 'were') && plain.slice(0, start).endsWith(' for ')) return true;
  if (subject !== 'other' || ownSide.has(actor)) return false;
  const isOpening = start - sentence.start < 12;
  return (
    !isOpening &&
    start > (words[verbAt]?.start ?? 0) &&
    /\b(?:in|within|after) (?:\w+ ){0,2}$/.test(plain.slice(Math.max(0, start - 24), start))
  );
}

/** "from eleven days to two": two numbers, one change. */
function isBeforeAndAfter(story: Story, index: number): boolean {
  const { plain, quantities } = story;
  const quantity = quantities[index];
  const next = quantities[index + 1];
  if (isContrasted(story, index)) return true;
  // "Nine percent before, one percent after."
  if (
    next !== undefined &&
    quantity !== undefined &&
    /^ before\b/.test(plain.slice(quantity.end, next.start)) &&
    /^ (?:after|afterwards|now|today)\b/.test(plain.slice(next.end, next.end + 14))
  )
    return true;
  if (quantity === undefined) return false;
  const before = plain.slice(Math.max(0, quantity.start - 20), quantity.start);
  if (
    /\b(?:down to|up to|by|instead of|dropped to|fell to|rose to) (?:about |around |only |just |nearly )?$/.test(
      before,
    ) &&
    quantity.kind !== 'duration'
  )
    return /\b(?:down|instead|dropped|fell|rose|by)/.test(before) && !/\bup to\b/.test(before);
  return (
    next !== undefined &&
    /\bfrom (?:\w+ ){0,2}$/.test(before) &&
    /^(?: \w+){0,4} (?:down )?(?:to|into) (?:\w+ ){0,2}$/.test(plain.slice(quantity.end, next.start))
  );
}

const usedToBe =
  /^[^.!?]{0,60}\b(?:used to (?:be|take|need|have)|before (?:it was|that)|instead of|was once|where(?:as)? (?:\w+ ){0,6}(?:had been|used to be|was|were|took|costs?|takes)|up from|down from|compared (?:to|with)|against|it had been|earlier it)\b[^.!?]{0,24}$/;

function holds({ words }: Story, { from, to }: Clause, { start }: Span): boolean {
  return start >= (words[from]?.start ?? 0) && start < (words[to - 1]?.end ?? 0);
}

/** The exact words of a clause, without a conjunction at its head. */
export function spanOfClause({ text, words }: Story, { from, to }: Clause): Span {
  const head = /^(?:and|so|but|then|or)$/.test(words[from]?.lower ?? '') && to - from > 1 ? from + 1 : from;
  return spanOf(text, words[head]?.start ?? 0, words[to - 1]?.end ?? 0);
}
