import { hedgeStart, readAmounts, type Amount, type Range } from './amounts';
import type { Claim, Role } from './claim';
import { quoteWords } from './quoting';
import { clauseAround, gapAfter, sentenceAround, wordAt, wordsIn, type Telling } from './telling';
import {
  adjectives,
  anybody,
  company,
  groups,
  growing,
  having,
  hiring,
  isAgent,
  leading,
  leaving,
  links,
  losing,
  otherLeaders,
  own,
  partOfTeam,
  people,
  strangers,
  withMyself,
} from './team-words';
import { isAim, timingAround } from './timing';
import type { Topic } from './topics';

/** What a number of people says: the size of a group, a change of it, or nothing that could contradict. */
interface Reading {
  readonly measure: string;
  readonly role: Role;
  readonly silent: boolean;
  /** Where the words begin that say so. */
  readonly from: number;
}

const reach = 6;

/** How many people were led, group by group. */
export function readTeamClaims(telling: Telling): Claim[] {
  const claims: Claim[] = [];
  for (const amount of readAmounts(telling)) {
    const person = personAfter(telling, amount);
    const reading = isHeadcount(amount)
      ? (read(telling, amount, person, claims) ?? readLoosely(telling, amount, person))
      : undefined;
    if (reading === undefined) continue;
    claims.push({
      kind: 'team-size',
      ranges: rangesOf(telling, amount, person),
      role: reading.role,
      measure: reading.measure,
      topic: topicOf(person === undefined ? '' : wordAt(telling, person)),
      silent: reading.silent,
      from: amount.from,
      to: amount.to,
      span: quoteWords(telling, reading.from, (person ?? amount.to - 1) + 1),
    });
  }
  return claims;
}

function isHeadcount({ kind, value }: Amount): boolean {
  return kind === 'count' && Number.isInteger(value) && value >= 2 && value <= 50_000;
}

/** What kind of reading fits, the surest first. */
function read(
  telling: Telling,
  amount: Amount,
  person: number | undefined,
  earlier: readonly Claim[],
): Reading | undefined {
  const start = hedgeStart(telling, amount.from);
  const counted = person !== undefined;
  const clauseStart = wordAt(telling, clauseAround(telling, amount).from - 1);
  const bare =
    !counted && !/^(?:until|till|if|unless)$/.test(clauseStart) && (amount.unit === '' || isBareUnit(telling, amount));
  const role =
    amount.side === 'from'
      ? 'before'
      : amount.side === 'to'
        ? 'after'
        : isAim(telling, amount)
          ? 'aim'
          : timingAround(telling, amount);
  const size = (measure: string, from: number): Reading => ({
    measure: owned(telling, amount, measure),
    role,
    silent: false,
    from,
  });
  const part: Reading = { measure: '', role: 'level', silent: true, from: start };

  const change = changeOf(telling, start, amount, person);
  if (change !== undefined) return { measure: change, role: 'change', silent: false, from: Math.max(0, start - 1) };
  // "There were fifty of us", "the team was eleven strong".
  if (
    wordAt(telling, amount.to) === 'strong' ||
    /^of us$/.test(wordsIn(telling, { from: amount.to, to: amount.to + 2 }).join(' '))
  )
    return size('', start);
  // "It was me and six others."
  if (isBesideMe(telling, start) && (counted || bare || amount.unit === 'others')) return size('', start - 2);
  const compound = compoundGroup(telling, amount);
  if (compound !== undefined) return size(compound, start);
  const group = groupBefore(telling, start);
  if (group !== undefined && (counted || bare || wordAt(telling, start - 1) === 'of'))
    return size(groups[wordAt(telling, group)] ?? '', group);
  if (!counted && !bare) return undefined;
  const verb = verbBefore(telling, start);
  if (isPartOfTeam(telling, amount, person) && wordAt(telling, (verb ?? 0) - 1) !== 'there')
    return counted ? part : undefined;
  if (verb !== undefined && isSize(telling, verb, amount, counted))
    return size(groupAfter(telling, amount, person) ?? '', verb);
  if (/reports?|directs/.test(wordAt(telling, person ?? -1)) || reportsToMe(telling, person)) return size('', start);
  if (isGrowth(telling, start, amount, earlier))
    return { ...size('', start), role: amount.side === 'from' ? 'before' : 'after' };
  return counted || isAfterthought(telling, amount, earlier) ? part : undefined;
}

/** A number that may be of heads, when nothing says so surely: what else is said around it decides. */
function readLoosely(telling: Telling, amount: Amount, person: number | undefined): Reading | undefined {
  const unit = amount.unit.split(' ');
  const isOfPeople = unit.some((word) => company.test(word) || isAgent(word));
  const isBare = person !== undefined || isOfPeople || unit.every((word) => !/[^s]s$/.test(word));
  const around = wordsIn(telling, sentenceAround(telling, amount, reach));
  const isNear = around.some(
    (word) => company.test(word) || people.test(word) || own.test(word) || Object.hasOwn(groups, word),
  );
  if (!isBare || !(isNear || isOfPeople)) return undefined;
  return {
    measure: 'loose',
    role: timingAround(telling, amount),
    silent: true,
    from: hedgeStart(telling, amount.from),
  };
}

/** The second number of "my team was four at the beginning, and 22 at the peak". */
function isAfterthought(telling: Telling, amount: Amount, earlier: readonly Claim[]): boolean {
  const sentence = sentenceAround(telling, amount, 12);
  return amount.unit === '' && earlier.some(({ from, silent }) => !silent && from >= sentence.from);
}

/** The person noun after a number, adjectives between them. */
function personAfter(telling: Telling, { to }: Amount): number | undefined {
  for (let at = to; at < to + 4; at += 1) {
    const word = wordAt(telling, at);
    if (people.test(word) && !isModifier(telling, at)) return at;
    if (/[.,;:!?()]/.test(gapAfter(telling, at - 1)) || (!adjectives.test(word) && at > to + 1) || links.test(word))
      return undefined;
  }
  return undefined;
}

/** "Support" people and "staff engineers": the noun that follows counts. */
function isModifier(telling: Telling, at: number): boolean {
  return people.test(wordAt(telling, at + 1)) && !/[.,;:!?()]/.test(gapAfter(telling, at));
}

/** The number ends what it says: "we were thirteen on tracking", "a team of eight owns the page". */
function isBareUnit(telling: Telling, { to }: Amount): boolean {
  return /^(?:later|then|now|strong|altogether|overall|total|including|plus|me|myself|maybe|direct)$/.test(
    wordAt(telling, to),
  );
}

/** "An eight-person team", "a ten strong crew". */
function compoundGroup(telling: Telling, { to }: Amount): string | undefined {
  if (!/^(?:person|people|member|strong|man|woman|head|engineer|developer)$/.test(wordAt(telling, to)))
    return undefined;
  const group = wordAt(telling, to + 1);
  return Object.hasOwn(groups, group) ? groups[group] : undefined;
}

/** A group that the number is said of: "a team of", "my two squads,". */
function groupBefore(telling: Telling, start: number): number | undefined {
  for (let at = start - 1; at >= Math.max(0, start - reach); at -= 1) {
    const word = wordAt(telling, at);
    if (/[.;:!?]/.test(gapAfter(telling, at))) return undefined;
    if (Object.hasOwn(groups, word)) return at;
    if (!links.test(word)) return undefined;
  }
  return undefined;
}

function groupAfter(telling: Telling, { to }: Amount, person: number | undefined): string | undefined {
  const words = wordsIn(telling, { from: (person ?? to - 1) + 1, to: (person ?? to - 1) + 7 });
  if (!/^(?:on|in|at|across)$/.test(words[0] ?? '')) return undefined;
  const group = words.find((word) => Object.hasOwn(groups, word));
  return group === undefined ? undefined : groups[group];
}

/** The verb that governs the number, with nothing but links between them. */
function verbBefore(telling: Telling, start: number): number | undefined {
  for (let at = start - 1; at >= Math.max(0, start - reach); at -= 1) {
    const word = wordAt(telling, at);
    if (/[.;:!?,]/.test(gapAfter(telling, at))) return undefined;
    if (leading.test(word) || having.test(word) || /^(?:charge|responsible)$/.test(word)) return at;
    const isNamed = wordAt(telling, start - 1) === 'of' && !own.test(word);
    if (!isNamed && !links.test(word) && !/^(?:for|as|us|there|up|also|already)$/.test(word)) return undefined;
  }
  return undefined;
}

function isSize(telling: Telling, verb: number, amount: Amount, counted: boolean): boolean {
  const word = wordAt(telling, verb);
  if (leading.test(word)) return counted || !/^(?:ran|run|running)$/.test(word);
  if (!having.test(word)) return true;
  const clause = clauseAround(telling, { from: verb, to: verb + 1 });
  const subject = wordsIn(telling, { from: clause.from, to: verb + 1 });
  const copula = /^(?:were|was|are|is|we're|became)$/.test(word);
  if (copula)
    return /^(?:we|we're|there|it)$/.test(wordAt(telling, verb - 1) || word) || word === "we're"
      ? copulaFits(telling, verb, amount, counted)
      : false;
  if (word === 'with')
    return /^(?:start|started|starting|left|began|ended|up|off)$/.test(wordAt(telling, verb - 1)) && counted;
  const owner = subject.some((name) => own.test(name) || Object.hasOwn(groups, name));
  // "I had fifteen on the team."
  return (counted || groupAfter(telling, amount, undefined) !== undefined) && owner && amount.value > 2;
}

/** "We were eight", "there were fifteen people in the group", "there were six of us". */
function copulaFits(telling: Telling, verb: number, amount: Amount, counted: boolean): boolean {
  const after = wordsIn(telling, { from: amount.to, to: amount.to + 8 });
  const isThere = wordAt(telling, verb - 1) === 'there';
  if (after[0] === 'of') return after[1] === 'us' || (isThere && after[1] === 'them');
  if (!isThere) return true;
  return !counted || after.some((word) => Object.hasOwn(groups, word) || /^(?:me|us|my|total|reporting)$/.test(word));
}

function reportsToMe(telling: Telling, person: number | undefined): boolean {
  if (person === undefined) return false;
  const after = wordsIn(telling, { from: person + 1, to: person + 7 }).join(' ');
  return /^(?:who |that )?(?:(?:were |was )?(?:report|work)(?:ed|ing)?(?: directly)? |directly )?(?:in )?(?:to|for|under|below|beneath) me\b/.test(
    after,
  );
}

/** "… to fourteen engineers", "later fourteen": after a verb of growth, when a group is in sight. */
function isGrowth(telling: Telling, start: number, amount: Amount, earlier: readonly Claim[]): boolean {
  const sentence = sentenceAround(telling, amount, 10);
  const before = wordsIn(telling, { from: Math.max(sentence.from, start - reach), to: start });
  const isTo = before.at(-1) === 'to' || before.at(-1) === 'from' || amount.side !== undefined;
  const grows = before.some((word) => growing.test(word)) || before.at(-1) === 'later';
  const aboutGroup =
    before.some((word) => Object.hasOwn(groups, word) || own.test(word)) || earlier.some(({ silent }) => !silent);
  const isCounted = personAfter(telling, amount) !== undefined || before.some((word) => Object.hasOwn(groups, word));
  if (before.at(-1) === 'later' || before.slice(-2).join(' ') === 'there were')
    return earlier.some(({ silent }) => !silent);
  return (
    grows && isTo && aboutGroup && (isCounted || earlier.some(({ from, silent }) => !silent && amount.from - from < 8))
  );
}

function changeOf(telling: Telling, start: number, amount: Amount, person: number | undefined): string | undefined {
  const ofThem = wordAt(telling, amount.to) === 'of' && /^(?:them|us|my|our)$/.test(wordAt(telling, amount.to + 1));
  if (person === undefined && !ofThem) return undefined;
  const before = wordAt(telling, start - 1);
  const after = wordAt(telling, (person ?? amount.to + 1) + 1);
  if (hiring.test(before)) return 'hired';
  if (/^(?:lay|laid|laying) off$/.test(`${wordAt(telling, start - 2)} ${before}`)) return 'left';
  if ((losing.test(before) && (before !== 'let' || after === 'go')) || leaving.test(after)) return 'left';
  return undefined;
}

function isPartOfTeam(telling: Telling, { to }: Amount, person: number | undefined): boolean {
  const end = (person ?? to - 1) + 1;
  const after = wordsIn(telling, { from: end, to: end + 3 }).join(' ');
  return (
    (partOfTeam.test(after) && !/^(?:who|that) (?:report|work)/.test(after)) ||
    (person === undefined && /^of (?:them|those|the|my|our|these)\b/.test(after))
  );
}

/** Marks a group that belongs to somebody else. */
function owned(telling: Telling, amount: Amount, measure: string): string {
  const clause = clauseAround(telling, amount);
  // "One of my directs, with a team of five, …"
  const isAside = wordAt(telling, clause.from) === 'with';
  const { from } = isAside ? clauseAround(telling, { from: clause.from - 1, to: clause.from }) : clause;
  const before = wordsIn(telling, { from, to: amount.from });
  const line = before.join(' ');
  const leader = otherLeaders.exec(line);
  const mine = (leader === null ? before : line.slice(leader.index + leader[0].length).split(' ')).some((word) =>
    own.test(word),
  );
  return !mine && (leader !== null || before.some((word) => strangers.test(word))) ? 'others' : measure;
}

/** "Me plus four." */
function isBesideMe(telling: Telling, start: number): boolean {
  return /^(?:me|myself) (?:and|plus)$/.test(wordsIn(telling, { from: start - 2, to: start }).join(' '));
}

/** With the people named after "and", and with the speaker, who may or may not be counted. */
function rangesOf(telling: Telling, amount: Amount, person: number | undefined): Range[] {
  const { range } = amount;
  const end = (person ?? amount.to - 1) + 1;
  const ranges = [range];
  const after = wordsIn(telling, { from: amount.to, to: amount.to + reach }).join(' ');
  if (withMyself.test(after)) ranges.push({ low: range.low - 1, high: range.high + 1 });
  if (isBesideMe(telling, hedgeStart(telling, amount.from))) ranges.push({ low: range.low + 1, high: range.high + 1 });
  const next = readAmounts(telling).find(({ from }) => from > amount.from);
  if (
    next !== undefined &&
    next.kind === 'count' &&
    next.from <= end + 2 &&
    /^(?:and|plus)$/.test(wordAt(telling, end)) &&
    personAfter(telling, next) !== undefined
  )
    ranges.push({ low: range.low + next.range.low, high: range.high + next.range.high });
  return ranges;
}

function topicOf(person: string): Topic {
  const name = person === '' || anybody.test(person) ? [] : [person.replace(/s$/, '')];
  return { heads: new Set(name), main: new Set(name), more: new Set() };
}
