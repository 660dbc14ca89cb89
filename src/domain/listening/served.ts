import type { Clause } from './clauses';
import { innerUsers, isServedWord } from './families';
import { spanOfClause } from './outcomes';
import type { Story } from './story';
import type { Span, Word } from './words';

/** What befalls people: it tells an effect on whoever it happens to. */
const befalls =
  /\b(?:wait(?:ed|ing|s)?|queue[ds]?|queu(?:e?ing)|stuck|complain\w*|late|lost|lose|losing|miss(?:ed|ing)?|pay(?:ing)?|paid|refund\w*|stranded|charged|angry|furious|upset|happy|relieved|thank\w*|trust\w*|sav(?:e|ed|ing|es)|easier|faster|sooner|help(?:ed|s)?|served?|serving|home|sleep|slept|safe(?:ly|r)?|hurt|injur\w*|could|able|unable|need(?:ed)?|want(?:ed)?|got|get|getting|received?|order(?:ed|s)?|bought|buy|buying|left|leave|leaving|came back|stopped|stop|gave up|walk(?:ed)?|stood|standing|hours?|minutes?|days|overtime|by hand|no longer|twice|used|use|using|tired|afraid|missed|struggl\w*|suffer\w*|cold|hungry|called|phoned|wrote|told me|asked for|kept|quit|resign\w*|retyp\w*|copy|copied|type[ds]?|typing|satisf\w*|nps|loved?|hated?)\b/;

/** Names a department or a product: "Customer Service Tools", "user stories", "client side". */
const namesThing =
  /^(?:\s*-?\s*(?:service|services|success|obsession|experience|care|focus|centric|facing|side|search|mail|checkout|tools?|team|support|data|base|journey|satisfaction score|story|stories|interface|id|ids|account|accounts|management|relations|operations|platform|portal|records?|table|admin|agreement|value|first|needs|engagement|insights?|analytics|acquisition|segmentation|lifecycle|profile|manager)\b)/;

/** Where somebody who is served by the work appears with something that happens to them. */
export function findServed(story: Story): Span[] {
  const { clauses, words, text, plain, told } = story;
  return clauses
    .filter((clause) => {
      for (let at = clause.from; at < clause.to; at += 1) {
        const word = words[at];
        if (word === undefined) continue;
        const served = isServedWord(word.lower);
        if (!served && !innerUsers.has(word.lower)) continue;
        if (namesThing.test(plain.slice(word.end, word.end + 24)) || isName(text, plain, word.start)) continue;
        if (isOwnPeople(plain, word.start) || isDepartment(plain, word)) continue;
        if (told.includes(clause.sentence) && (served ? isAffected(story, clause, at) : happensTo(story, clause, at))) return true;
      }
      return false;
    })
    .map((clause) => spanOfClause(story, clause));
}

/** Those who are served count when something befalls them or the ending is about them; to be named is not enough. */
function isAffected({ plain, words, hollow }: Story, clause: Clause, at: number): boolean {
  const happened = ['past', 'perfect', 'passive', 'could', 'background'].includes(clause.tense);
  if (hollow && !happened) return false;
  const around = plain.slice(words[clause.from]?.start ?? 0, words[clause.to - 1]?.end).replace(words[at]?.lower ?? '', '');
  return befalls.test(around) || (happened && clause.subject === 'other' && at < clause.verbAt && !states.test(clause.verb));
}

/** "The app had two million users" says nothing about them. */
const states = /^(?:was|were|is|are|had|has|have|lived|came|existed|been)$/;

/** What befalls colleagues hard or well enough to be an effect of the work. */
const befallsHard =
  /\b(?:wait(?:ed|ing|s)?|queue\w*|queu\w*|stuck|complain\w*|lost|miss(?:ed|ing)|stranded|angry|relie\w+|thank\w*|trust\w*|sav(?:e|ed|ing|es)|easier|faster|sooner|helped|home|slept|sleep|safe\w*|hurt|injur\w*|no longer|overtime|by hand|tired|afraid|struggl\w*|suffer\w*|cold|twice|three times|quit|resign\w*|retyp\w*|instead of|could (?:now|finally|see|go|get)|stopped (?:having|calling|ringing)|spent|double|nightgown|cried|paid late)\b/;

/** Inside the company, people count as served when it is told how they fare. */
function happensTo({ plain, words }: Story, clause: Clause, at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const end = words[clause.to - 1]?.end ?? word.end;
  const isSubject = words[clause.verbAt] !== undefined && at < clause.verbAt && clause.subject === 'other';
  const rest = plain.slice(word.end, end);
  const before = plain.slice(words[clause.from]?.start ?? 0, word.start);
  return isSubject
    ? befallsHard.test(rest)
    : /\b(?:for|gave|give|saved?|cost|spared|freed|paid|let|helped|kept|made|left|complaints from|by the|of the) (?:\w+ ){0,3}$/.test(
        before,
      ) && befallsHard.test(before + rest);
}

/** "Customer Mail" in the middle of a sentence is a name. */
function isName(text: string, plain: string, start: number): boolean {
  const begins = /(?:^|[.!?]["”']?\s+)$/.test(text.slice(Math.max(0, start - 4), start)) || start === 0;
  const capital = text.charAt(start) !== plain.charAt(start);
  return capital && !begins;
}

/** "the product people", "good people": colleagues and not those who are served. */
function isDepartment(plain: string, { lower, start }: Word): boolean {
  if (lower !== 'people' && lower !== 'persons' && lower !== 'man' && lower !== 'woman') return false;
  return /\b(?:product|sales|finance|marketing|legal|hr|it|fraud|platform|infrastructure|security|operations|ops|commercial|hosting|monument|arts|supplier's|vendor's|press|good|great|talented|right|my|our|own|those|such|of|data|design|network|quality|procurement|about|\d+|two|three|four|five|six|engineering) $/.test(plain.slice(Math.max(0, start - 24), start));
}

/** "my nine engineers" do the work and are not served by it. */
function isOwnPeople(plain: string, start: number): boolean {
  return (
    /\b(?:my|our) (?:\w+ ){0,2}$/.test(plain.slice(Math.max(0, start - 30), start)) &&
    !/\b(?:our|my) (?:customers|users)/.test(plain.slice(Math.max(0, start - 4), start + 12)) &&
    !/\bour (?:\w+ )?$/.test(plain.slice(Math.max(0, start - 14), start))
  );
}
