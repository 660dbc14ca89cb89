import type { Clause } from './clauses';
import { anyPeople, customerBodies, innerUsers, isNamedServed, isServedWord, outwardWorkers } from './families';
import { verbForms } from './inflection';
import { spanOfClause } from './outcomes';
import type { Story } from './story';
import { spanOf, type Span, type Word } from './words';

/** What befalls people: it tells an effect on whoever it happens to. */
const befalls =
  /\b(?:wait(?:ed|ing|s)?|queue[ds]?|queu(?:e?ing)|stuck|complain\w*|late|lost|lose|losing|miss(?:ed|ing)?|pay(?:ing)?|paid|refund\w*|stranded|charged|angry|furious|upset|happy|relieved|thank\w*|trust\w*|sav(?:e|ed|ing|es)|easier|faster|sooner|help(?:ed|s)?|served?|serving|home|sleep\w*|slept|safe(?:ly|r)?|hurt|injur\w*|could|able|unable|need(?:ed)?|want(?:ed)?|got|get|getting|received?|order(?:ed|s)?|bought|buy|buying|left|leave|leaving|came|stopped|stop|gave up|walk(?:ed)?|stood|standing|hours?|minutes?|days|overtime|by hand|no longer|twice|used|use|using|tired|afraid|missed|struggl\w*|suffer\w*|cold|hungry|called|phoned|wrote|told me|asked for|kept|quit|resign\w*|retyp\w*|copy|copied|type[ds]?|typing|satisf\w*|nps|loved?|hated?|felt|find|found|told us|said|let them|let|gets?|go|went)\b/;

/** Names a department or a product: "Customer Service Tools", "user stories", "client side". */
const namesThing =
  /^(?:\s*-?\s*(?:service|services|success|obsession|experience|care|focus|centric|facing|side|search|mail|checkout|tools?|team|support|data|base|journey|satisfaction score|story|stories|interface|id|ids|account|accounts|management|relations|operations|platform|portal|records?|table|admin|agreement|value|first|needs|engagement|insights?|analytics|acquisition|segmentation|lifecycle|profile|manager)\b)/;

/** Where somebody who is served by the work appears with something that happens to them. Whoever tells no story must tell an effect. */
export function findServed(story: Story, hypothetical: boolean): Span[] {
  const named = hypothetical && !story.hollow ? findNamed(story) : [];
  if (named.length >= 2) return named;
  return story.clauses
    .filter((clause) => story.told.includes(clause.sentence) && clause.tense !== 'future')
    .filter((clause) => {
      for (let at = clause.from; at < clause.to; at += 1) if (isServedAt(story, clause, at, hypothetical)) return true;
      return false;
    })
    .map((clause) => spanOfClause(story, clause));
}

/** Where no story is told, whoever names those that are served twice has them in mind. */
function findNamed({ words, plain, text, sentences }: Story): Span[] {
  return words
    .filter(
      ({ lower, start, end }) =>
        isNamedServed(lower) && !namesThing.test(plain.slice(end, end + 24)) && !isName(text, plain, start),
    )
    .map(({ start }) => sentences.find((sentence) => sentence.end > start))
    .filter((sentence) => sentence !== undefined)
    .map(({ start, end }) => spanOf(text, start, end));
}

function isServedAt(story: Story, clause: Clause, at: number, hypothetical: boolean): boolean {
  const { plain, text, words } = story;
  const word = words[at];
  if (word === undefined) return false;
  const served = isServedWord(word.lower);
  const anyone = anyPeople.has(word.lower);
  if (
    anyone &&
    !hypothetical &&
    pastTenses.has(clause.tense) &&
    ofAKind.test(plain.slice(Math.max(0, word.start - 16), word.start))
  )
    return true;
  if (isComplaint(story, clause, word) && !hypothetical) return true;
  if (customerBodies.has(word.lower)) return isTouched(story, clause, at);
  if (!served && !anyone && !innerUsers.has(word.lower)) return false;
  if (namesThing.test(plain.slice(word.end, word.end + 24)) || isName(text, plain, word.start)) return false;
  if (/^ of (?:it|them|these|those|that|hundred|dozen|\w+s)\b/.test(plain.slice(word.end, word.end + 12))) return false;
  if (isOwnPeople(plain, word.start) || isDepartment(plain, word)) return false;
  // In stories in which nobody is served, those whom one serves are hardly ever so much as named.
  if (
    (isNamedServed(word.lower) || outwardWorkers.has(word.lower)) &&
    !hypothetical &&
    !story.hollow &&
    isMet(story, clause, word) &&
    !isScene(story, clause, at)
  )
    return true;
  if (
    !served &&
    !anyone &&
    story.quantities.some(
      ({ kind, unit, end }) =>
        kind === 'count' &&
        clause.subject !== 'other' &&
        word.start - end < 20 &&
        word.start > end &&
        unit.includes(word.lower),
    )
  )
    return false;
  const around =
    plain.slice(words[clause.from]?.start ?? 0, word.start) +
    plain.slice(
      word.end,
      served || anyone || outwardWorkers.has(word.lower) ? endOf(story, clause, at) : (words[clause.to - 1]?.end ?? 0),
    );
  if (served) return isAffected(story, clause, at, around);
  if (!anyone && clause.tense === 'would') return false;
  const happened = pastTenses.has(clause.tense) || pastTenses.has(actorOfNext(story, clause)?.tense ?? 'present');
  const isSubject = clause.subject === 'other' && at < clause.verbAt;
  return befallsHard.test(around) && (happened || !anyone)
    ? true
    : anyone && happened && isSubject && befalls.test(around);
}

/** "The app had two million users": the scene. */
function isScene(story: Story, clause: Clause, at: number): boolean {
  if (states.test(clause.verb)) return story.words[clause.verbAt + 1]?.lower !== 'to';
  return clause.from < (story.deeds[0]?.from ?? 0) && at > clause.verbAt;
}

/** Named in what happened, and not in how things are; "four families of it" and "a reader for the badge" are things. */
function isMet({ plain }: Story, { tense, negated }: Clause, { lower, start }: Word): boolean {
  if (tense === 'counterfactual' || (tense === 'present' && negated && lower === 'user')) return false;
  if (
    thingsToo.has(lower) &&
    !/\b(?:a|an|the|our|two|three|hundred|thousand|young|\w+ed|\w+s|of) (?:\w+ )?$/.test(
      plain.slice(Math.max(0, start - 20), start),
    )
  )
    return false;
  // "Most of them used to be interpreters" says who they are.
  if (/\b(?:be|been|is|are|was|were) (?:an? )?(?:\w+ )?$/.test(plain.slice(Math.max(0, start - 24), start)))
    return false;
  return (
    !thingsToo.has(lower) &&
    (tense !== 'present' ||
      !/\b(?:a|an|any|every|each|named) (?:\w+ )?$/.test(plain.slice(Math.max(0, start - 20), start)))
  );
}

/** Names of people that are names of things as well. */
const thingsToo = new Set(
  'reader readers family families editor editors pilot pilots player players rider public member members host hosts client clients'.split(
    ' ',
  ),
);

/** "Old people were sitting in their coats". */
const ofAKind =
  /\b(?:old|young|elderly|poor|deaf|blind|sick|disabled|ordinary|honest|local|pregnant|homeless|lonely|hungry|frail) $/;

/** "Complaints fell": somebody complained. */
function isComplaint({ plain }: Story, { tense }: Clause, { lower, start }: Word): boolean {
  return (
    /^complain(?:ts?|ed|ing)$/.test(lower) &&
    pastTenses.has(tense) &&
    !/\b(?:i|we|my|our|team) (?:\w+ )?$/.test(plain.slice(Math.max(0, start - 16), start))
  );
}

/** "A bakery called", "the hospital got its results": a customer that is a house or a firm. */
function isTouched({ clauses, words }: Story, clause: Clause, at: number): boolean {
  const acting = at < clause.verbAt ? clause : clauses[clauses.indexOf(clause) + 1];
  return (
    acting !== undefined &&
    acting.sentence === clause.sentence &&
    acting.subject === 'other' &&
    pastTenses.has(acting.tense) &&
    words.slice(at + 1, acting.verbAt).length < 6 &&
    (touching.has(acting.verb) || (/^(?!.*ss$).{5,}s$/.test(words[at]?.lower ?? '') && !states.test(acting.verb)))
  );
}

const touching = verbForms(
  'call ring phone write complain wait lose stay leave return get receive reorder thank save miss pay restore warm heat renew',
);

const pastTenses: ReadonlySet<Clause['tense']> = new Set<Clause['tense']>([
  'past',
  'perfect',
  'passive',
  'could',
  'background',
]);

/** Those who are served count when something befalls them, or when they do something in the story; to be named is not enough. */
function isAffected({ hollow }: Story, clause: Clause, at: number, around: string): boolean {
  const happened = pastTenses.has(clause.tense) || clause.tense === 'would';
  if (hollow && !happened) return false;
  return (
    befalls.test(around) || (happened && clause.subject === 'other' && at < clause.verbAt && !states.test(clause.verb))
  );
}

/** "The app had two million users" says nothing about them. */
const states = /^(?:was|were|is|are|had|has|have|lived|came|existed|been)$/;

/** What befalls colleagues hard or well enough to be an effect of the work. */
const befallsHard =
  /\b(?:wait(?:ed|ing|s)?|queue\w*|queu\w*|stuck|complain\w*|lost|miss(?:ed|ing)|stranded|angry|relie\w+|thank\w*|trust\w*|sav(?:e|ed|ing|es)|easier|faster|sooner|helped|home|slept|sleep|safe\w*|hurt|injur\w*|no longer|overtime|by hand|tired|afraid|struggl\w*|suffer\w*|cold|twice|three times|quit|resign\w*|retyp\w*|instead of|could (?:now|finally|see|go|get)|stopped (?:having|calling|ringing)|spent|double|cried|paid late|fined|penalt\w+|refund\w*|money back|could not|couldn't|stood in|sent home|in the dark|in the rain|in the cold|turned away|got to|got (?:their|his|her)|were told|were able|punish\w*|asleep|hospital|died|exhausted|overworked|their breaks?)\b/;

/** What is said about them goes on for some words of the sentence, and as long as "they", "she" or "who" stands for them. */
function endOf(story: Story, clause: Clause, at: number): number {
  const to = Math.max((actorOfNext(story, clause) ?? clause).to, Math.min(at + reach, clause.sentence.to));
  return story.words[to - 1]?.end ?? 0;
}

/** In words. */
const reach = 14;

function actorOfNext({ clauses }: Story, clause: Clause): Clause | undefined {
  const next = clauses[clauses.indexOf(clause) + 1];
  return next !== undefined && ['they', 'she', 'he', 'who', 'nobody', 'everyone'].includes(next.actor)
    ? next
    : undefined;
}

/** "Customer Mail" in the middle of a sentence is a name. */
function isName(text: string, plain: string, start: number): boolean {
  const begins = /(?:^|[.!?]["”']?\s+)$/.test(text.slice(Math.max(0, start - 4), start)) || start === 0;
  const capital = text.charAt(start) !== plain.charAt(start);
  return capital && !begins;
}

/** "the product people", "good people": colleagues and not those who are served. */
function isDepartment(plain: string, { lower, start }: Word): boolean {
  if (!anyPeople.has(lower)) return false;
  return /\b(?:product|sales|finance|marketing|legal|hr|it|fraud|platform|infrastructure|security|operations|ops|commercial|hosting|monument|arts|supplier's|vendor's|press|good|great|talented|new|more|few|other|right|my|our|own|those|such|data|design|network|quality|procurement|about|\d+|two|three|four|five|six|engineering) $/.test(
    plain.slice(Math.max(0, start - 24), start),
  );
}

/** "my nine engineers" do the work and are not served by it. */
function isOwnPeople(plain: string, start: number): boolean {
  return (
    /\b(?:my|our) (?:\w+ ){0,2}$/.test(plain.slice(Math.max(0, start - 30), start)) &&
    !/\b(?:our|my) (?:customers|users)/.test(plain.slice(Math.max(0, start - 4), start + 12)) &&
    !/\bour (?:\w+ )?$/.test(plain.slice(Math.max(0, start - 14), start))
  );
}
