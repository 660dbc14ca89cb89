/** What a number is about: content words by their stems, and words of one meaning under one name. */
import type { Stretch, Telling } from './telling';
import { wordAt } from './telling';

/** `main` are the words nearest to the number's own phrase, `more` those around it; `heads` is the part of `main` that a lexicon knows. */
export interface Topic {
  readonly heads: ReadonlySet<string>;
  readonly main: ReadonlySet<string>;
  readonly more: ReadonlySet<string>;
}

/** Names of meanings, each with the words that mean it; a star stands for any ending. */
export type Lexicon = ReadonlyMap<string, (word: string) => boolean>;

function lexiconOf(meanings: Readonly<Record<string, string>>): Lexicon {
  return new Map(
    Object.entries(meanings).map(([name, line]) => {
      const pattern = new RegExp(`^(?:${line.replaceAll('*', '\\p{L}*').split(' ').join('|')})$`, 'u');
      return [name, (word) => pattern.test(word)];
    }),
  );
}

/** What rates, shares and changes in percent are of. */
export const measures = lexiconOf({
  attrition: 'attrition turnover resign* regretted',
  retention: 'retention retain* renew*',
  churn: 'churn* cancel* unsubscrib*',
  error: 'error* defect* bug* fault* mistake* misread* failure* failed fail flaw* reject* inaccurac*',
  accuracy: 'accura* precision',
  latency: 'latenc* response respons* load loading p95 p99 slow* speed* faster quicker',
  conversion: 'conversion* convert*',
  cost: 'cost* spend* spent bill* expens* overhead*',
  revenue: 'revenue* sales sell sold bookings income takings arr mrr',
  profit: 'profit* margin* ebitda',
  satisfaction: 'satisf* csat nps happy happier happiness',
  engagement: 'engage* participat*',
  availability: 'uptime availab*',
  downtime: 'downtime standstill* stoppage*',
  crash: 'crash*',
  alert: 'alert* alarm* page pages pager noise noisy',
  ticket: 'ticket*',
  backlog: 'backlog*',
  complaint: 'complain*',
  waste: 'waste wasted scrap scrapped shrinkage spoil*',
  coverage: 'coverage',
  occupancy: 'occup* vacan*',
  attendance: 'attend* noshow*',
  adoption: 'adopt* usage uptake',
  pass: 'pass passed passing passes',
  readmission: 'readmi*',
  infection: 'infect*',
  wait: 'wait* queue* queuing',
  productivity: 'productiv* throughput output velocity',
  absence: 'absen* sick sickness',
  punctuality: 'punctual* delay*',
  incident: 'incident* outage* accident* injur*',
  fraud: 'fraud* chargeback*',
  utilisation: 'utili*',
  donation: 'donat* donor* giving',
  traffic: 'traffic visits visitors',
  enrolment: 'enrol* signup* sign registration* subscri*',
});

/** What money is for. */
export const purses = lexiconOf({
  overspend: 'overspen* overran overrun* overshot',
  saving: 'save saved saves saving savings cheaper',
  loss: 'lose loses losing lost loss losses fine fined fines penalt* writeoff wrote damage* exposure fraud',
  refund: 'refund* compensat* credits',
  revenue: 'revenue* sales income turnover earned earn earning brought generat* bookings arr takings sold grossed',
  profit: 'profit* margin* ebitda',
  raise: 'rais* donat* fundrais* seed round funding grant grants endow* investor* invest*',
  salary: 'salar* wage* bonus* payroll pay',
  deal: 'contract* deal* account worth tender* acquisition acquired',
  budget: 'budget* allocat* spend* spent',
  cost: 'cost* rent rents lease bill* spend* spent paid paying expens* invoice* price* priced quote* quoted fee fees charg*',
});

/** What happens on a date. */
export const happenings = lexiconOf({
  launch:
    'launch* ship ships shipped shipping releas* live rolled rollout deploy* opened publish* introduc* unveil* premier* debut*',
  start:
    'join joined joining start started starting began begin begun kicked kickoff inherited founded founding promot* appointed',
  finish: 'finish* complet* wrapped deliver* ended concluded closed done decommission* retired',
  incident: 'outage* incident* crash* breach* attack* leak* recall* strike flood* accident* explosion blackout',
  leave: 'resign* quit retire',
  sign: 'sign signed signing renew*',
  merger: 'merge* merging acqui* takeover reorg* restructur*',
  migration: 'migrat*',
  hire: 'hire* hiring recruit*',
  audit: 'audit* inspect*',
  plan: 'plan planned planning propos* pitch* approv* idea decided',
});

/** Stages of one happening: two of them are two dates. */
export const stages: ReadonlySet<string> = new Set(['launch', 'start', 'finish', 'plan', 'leave', 'sign']);

const prepositions = new Set(
  'of in on at for among across with from to by over within during per about into through between under around against without was were is are be been being had has have'.split(
    ' ',
  ),
);

const noise = new Set(
  (
    'a an the this that these those my our your his her its their me us we i you he she it they them him who which what when where why how all any each every both some ' +
    'such no not only own same other another more most less least fewer much many few several very really just also too even still again already then than so as if or and but ' +
    'because while until since before after once though although there here now today later ago never always often ever almost nearly about around roughly over under above below up down ' +
    'out off back away of in on at for with from to by into onto through during without within across between against per via was were is are be been being am do did does done have had has ' +
    'having can could will would shall should may might must get got gets getting go goes went gone come came make made take took taken give gave put let say said see saw know knew think ' +
    'thought want wanted need needed use used keep kept find found tell told ask asked look looked feel felt try tried show showed turn turned bring brought become became seem well um uh like yeah okay ok ' +
    'actually basically honestly kind sort thing things something anything nothing everything lot lots bit way ways point end beginning part whole total overall average figure number numbers amount rate rates ' +
    'ratio level levels share percent percentage per cent one two three four five six seven eight nine ten first second third fourth fifth peak goal target last next previous year years month months week weeks day days quarter ' +
    'quarters hour hours minute minutes time times half year-on-year annually yearly monthly weekly annual spring summer autumn fall winter january february march april may june july august september october november december early mid late ' +
    'fell drop drops dropped dropping decrease decreased decreasing reduce reduced reducing reduction cut cuts cutting lower lowered lowering decline declined shrink shrank shrunk rise rose risen rising increase increased increasing ' +
    'grow grew grown growing growth improve improved improving improvement jump jumped climbed climb gain gained gains higher better worse stood stand sat reached reach hit hits ended ending boost boosted ' +
    'lift lifted uplift bump hike surge fold doubled double halved tripled slashed raised raise went-up team teams people person persons engineers engineer manager managers million billion thousand hundred dollars dollar euros euro pounds pound dozen ' +
    "i'm i'd i've we're we'd we've it's that's didn't don't wasn't couldn't wouldn't doesn't weren't can't won't he's she's there's they're what's let's immediately quickly quite pretty together directly after that'd result resulted alone new old big small"
  ).split(' '),
);

/** The topic of words that belong closest to a number, given in the order of their closeness. */
export function topicOf(telling: Telling, near: readonly Stretch[], wide: readonly Stretch[], lexicon: Lexicon): Topic {
  const main = new Set<string>();
  const more = new Set<string>();
  const meaningsIn = (stretches: readonly Stretch[]) =>
    stretches
      .flatMap((stretch) => phrasesOf(telling, stretch))
      .map((phrase) => phrase.flatMap((word) => meaningsOf(word, lexicon)))
      .filter((meanings) => meanings.length > 0);
  const [closest = [], ...further] = meaningsIn(near);
  for (const meaning of closest) main.add(meaning);
  for (const meaning of [...further, ...meaningsIn(wide)].flat()) more.add(meaning);
  return { heads: new Set([...main].filter((name) => lexicon.has(name))), main, more };
}

/** Meanings that the lexicon knows in a stretch. */
export function headsIn(telling: Telling, { from, to }: Stretch, lexicon: Lexicon): Set<string> {
  const heads = new Set<string>();
  for (let at = Math.max(0, from); at < to; at += 1)
    for (const name of lexiconNames(wordAt(telling, at), lexicon)) heads.add(name);
  return heads;
}

/** The names a word goes by: those of its meanings, or its stem; none for a word that says nothing. */
export function meaningsOf(word: string, lexicon: Lexicon): readonly string[] {
  const names = lexiconNames(word, lexicon);
  if (names.length > 0) return names;
  return noise.has(word) || word.length < 3 || !/^\p{L}/u.test(word) ? [] : [stemOf(word)];
}

export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const name of a) if (b.has(name)) shared += 1;
  return shared;
}

function lexiconNames(word: string, lexicon: Lexicon): string[] {
  return [...lexicon].filter(([, means]) => means(word)).map(([name]) => name);
}

/** Content words between prepositions and forms of "be", phrase by phrase. */
function phrasesOf(telling: Telling, { from, to }: Stretch): string[][] {
  const phrases: string[][] = [[]];
  for (let at = Math.max(0, from); at < to; at += 1) {
    const word = wordAt(telling, at);
    if (prepositions.has(word)) phrases.push([]);
    else phrases.at(-1)?.push(word);
  }
  return phrases;
}

/** "Launched", "launches" and "launch" are one word. */
export function stemOf(word: string): string {
  const bare = word.replace(/'s?$/, '');
  const singular = bare.endsWith('ies') ? `${bare.slice(0, -3)}y` : bare.replace(/(?<=[^su])s$/, '');
  const base = singular.replace(/(?<=\p{L}{3})(?:ing|ed)$/u, '');
  return (base === singular ? base : base.replace(/([bdgmnprt])\1$/, '$1')).replace(/e$/, '');
}

/** Whether a word names something, and does not only hold a sentence together, count, or say when. */
export function namesThing(word: string): boolean {
  return !noise.has(word) && word.length > 2;
}
