/** What speaks for and against two claims being about the same: the signs of a pair. Nothing is decided here. */
import { middleOf, saysNoMonth, saysNoYear, type PlacedClaim as Claim } from './claim';
import { meet } from './compare';
import { compareContrasts, type Contrasts } from './contrasts';
import { overlap, stages } from './topics';

/** A claim of one telling with what the other telling has to say to it. */
export interface Met {
  readonly claim: Claim;
  /** A claim of the other telling has the same value. */
  readonly isMatched: boolean;
  /** The nearest other claim of its telling that counts the same way. */
  readonly neighbour: Claim | undefined;
  /** The nearest such claim that may be what was before it, or what came of it. */
  readonly otherEnd: Claim | undefined;
  /** No other claim of its kind in its telling is unmatched. */
  readonly isOnly: boolean;
  /** No other pair with this claim shares more words around the numbers. */
  readonly isNearest: boolean;
  /** How many claims of the other telling it is compared with; at least 1. */
  readonly rivals: number;
  /** How many more words around the numbers it shares with the other claim than with any other one of that telling. */
  readonly lead: number;
}

/** The signs of a pair; the same whichever telling is the first. */
export function readPairSigns(one: Met, two: Met): ReadonlySet<string> {
  const [a, b] = [one.claim, two.claim];
  const names = [
    a.kind,
    ...readCompany(one, two),
    ...readSubjects(a, b),
    ...readContrasts(a, b),
    ...readValues(a, b),
    ...readTimes(a, b),
    ...readPlaces(a, b),
    ...readLikeness(a, b),
    ...readSaidOfEach(a, b),
    ...readWords(a, b),
  ];
  // Sorted, so that adding up gives the very same sum whichever telling is the first.
  return new Set([...names, ...names.map((name) => `${a.kind}: ${name}`)].toSorted());
}

/** What else both tellings have: the others of its kind, those beside it, and how these compare. */
function readCompany(one: Met, two: Met): string[] {
  const both = (isSo: (met: Met) => boolean) => [one, two].filter(isSo).length;
  const nearest = `nearest ${both(({ isNearest }) => isNearest)}`;
  const matched = `matched ${both(({ isMatched }) => isMatched)}`;
  const [less, more] = [one, two]
    .map(({ lead }) => Math.max(-mostLead, Math.min(mostLead, lead)))
    .toSorted((a, b) => a - b);
  const only = `only ${both(({ isOnly }) => isOnly)}`;
  return [
    nearest,
    matched,
    only,
    `rivals ${Math.min(4, Math.max(one.rivals, two.rivals))}`,
    `lead ${less}`,
    `lead at most ${more}`,
    `leads ${less} ${more}`,
    // Where a figure has no others beside it, or the other telling has it as well, these say something else.
    `${only}, ${nearest}`,
    `${only}, ${matched}`,
    `${matched}, ${rolesOf(one.claim, two.claim)}`,
    `neighbours ${compareCompany(one, two, ({ neighbour }) => neighbour)}`,
    `other ends ${compareCompany(one, two, ({ otherEnd }) => otherEnd)}`,
  ];
}

/** Whoever shares so many words more is no nearer with still more. */
const mostLead = 3;

/** Whether what stands beside the one is what stands beside the other, or the other itself: "from 71 percent to 96" beside "from 71 percent to 84". */
function compareCompany(one: Met, two: Met, companionOf: (met: Met) => Claim | undefined): string {
  const [ours, theirs] = [companionOf(one), companionOf(two)];
  const isCrossed = [
    ours !== undefined && meet(ours.ranges, two.claim.ranges),
    theirs !== undefined && meet(theirs.ranges, one.claim.ranges),
  ].includes(true);
  if (ours !== undefined && theirs !== undefined)
    return meet(ours.ranges, theirs.ranges) ? 'met' : isCrossed ? 'crossed' : 'apart';
  return ours === theirs ? 'none' : isCrossed ? 'one crossed' : 'one';
}

function rolesOf(a: Claim, b: Claim): string {
  return `roles ${inOrder(a.role, b.role)}`;
}

/** What the numbers are of, and in which part of a change. */
function readSubjects(a: Claim, b: Claim): string[] {
  return [
    rolesOf(a, b),
    `measures ${a.measure === b.measure ? 'same' : a.measure === '' || b.measure === '' ? 'open' : 'apart'}`,
    `measures ${inOrder(a.measure, b.measure)}`,
    `silent ${Number(a.silent) + Number(b.silent)}`,
    `heads ${relate(a.topic.heads, b.topic.heads)}`,
    `main ${shared(a.topic.main, b.topic.main)}`,
    `beside ${Math.min(3, overlap(a.topic.main, b.topic.more) + overlap(a.topic.more, b.topic.main))}`,
    `around ${shared(a.topic.more, b.topic.more)}`,
    ...(areApart(a.markedTimes, b.markedTimes) ? ['marked times apart'] : []),
    ...compareSets('both', 'one', a.topic.heads, b.topic.heads),
  ];
}

/**
 * Which contrasts set them apart, and how many: each is rare, and there are many. When they are of, and whether one is what was before, counts among
 * these.
 */
function readContrasts(a: Claim, b: Claim): string[] {
  const inTime = [
    a.moment.length > 0 && b.moment.length > 0 && !meet(a.moment, b.moment),
    areApart(a.markedTimes, b.markedTimes),
    inOrder(a.role, b.role) === 'after/before',
    (a.role === 'aim') !== (b.role === 'aim'),
    isComplement(a, b),
  ].filter(Boolean).length;
  const clauses = likeness(a.clause, b.clause);
  const read = (where: string, ours: Contrasts, theirs: Contrasts) => {
    const { apart, alike } = compareContrasts(ours, theirs);
    const parted = Math.min(3, apart.length + inTime);
    return [
      ...apart.map((contrast) => `${where} apart in ${contrast}`),
      ...alike.map((contrast) => `${where} alike in ${contrast}`),
      `${where} apart ${Math.min(5, apart.length + inTime)}`,
      `${where} alike ${Math.min(5, alike.length)}`,
      `${where} apart ${parted}, alike ${Math.min(3, alike.length)}`,
      `${where} apart ${parted}, clauses alike ${clauses}`,
    ];
  };
  return [...read('around', a.contrasts, b.contrasts), ...read('clause', a.clauseContrasts, b.clauseContrasts)];
}

/** "Seventy percent was done" and "thirty percent was still to do". */
function isComplement(a: Claim, b: Claim): boolean {
  return a.kind === 'percentage' && Math.abs(middleOf(a) + middleOf(b) - 100) < 0.5;
}

function bySize(a: Claim, b: Claim): readonly [Claim, Claim] {
  return middleOf(a) <= middleOf(b) ? [a, b] : [b, a];
}

/** How the numbers compare. */
function readValues(a: Claim, b: Claim): string[] {
  const [less, more] = bySize(a, b);
  const ratio = middleOf(more) / Math.max(1e-9, middleOf(less));
  return [
    `ratio ${ratioSteps.findLast((step) => step <= ratio) ?? 1}`,
    ...multiples.filter((times) => Math.abs(ratio / times - 1) < 0.03).map((times) => `times ${times}`),
    ...(a.kind === 'percentage' ? readPercentages(middleOf(less), middleOf(more)) : []),
    // A hundred thousand a month and as much a week: neither is the smaller.
    ...(middleOf(a) === middleOf(b) ? [] : [`roles ${less.role} below ${more.role}`]),
  ];
}

/** What is said of the smaller and of the larger: "of all", "by then", "in the first week". */
function readSaidOfEach(a: Claim, b: Claim): string[] {
  if (middleOf(a) === middleOf(b)) return [];
  const [less, more] = bySize(a, b);
  return [
    ...sidesOnlyOf(less, more).map((side) => `less is ${side}`),
    ...sidesOnlyOf(more, less).map((side) => `more is ${side}`),
    ...without(less.clause, more.clause).map((word) => `less: ${word}`),
    ...without(more.clause, less.clause).map((word) => `more: ${word}`),
  ];
}

/** The sides of contrasts that the clause of one claim takes and that of the other does not. */
function sidesOnlyOf({ clauseContrasts: ours }: Claim, { clauseContrasts: theirs }: Claim): string[] {
  return [...ours].flatMap(([contrast, sides]) =>
    without(sides, theirs.get(contrast) ?? new Set()).map((side) => `${contrast} ${side}`),
  );
}

/** Each reaches up to the next. */
const ratioSteps = [1, 1.15, 1.3, 1.5, 1.8, 2.2, 3, 5, 10, 30];

/** "Sixty percent passed" and "forty percent failed" are all in all. Two parts of one whole are never above all. */
function readPercentages(less: number, more: number): string[] {
  return [
    ...(Math.abs(less + more - 100) < 3 ? ['all in all'] : []),
    less + more > 100 ? 'above all' : 'within all',
    `points apart ${Math.min(64, 8 * Math.floor((more - less) / 8))}`,
  ];
}

/** Twice, three teams', a year's months, its weeks. */
const multiples = [2, 3, 4, 5, 10, 12, 52];

function readTimes(a: Claim, b: Claim): string[] {
  const isDated = a.moment.length > 0 && b.moment.length > 0;
  return [
    ...(areApart(stagesOf(a), stagesOf(b)) ? ['stages apart'] : []),
    `told ${inOrder(a.timeTold, b.timeTold)}`,
    ...(a.kind === 'date' && a.measure === '' ? readDates(a, b) : []),
    ...(isDated ? [meet(a.moment, b.moment) ? 'same moment' : 'moments apart'] : []),
  ];
}

/** How exact two dates are, and how far they are from each other. */
function readDates(a: Claim, b: Claim): string[] {
  const months = Math.abs(middleOf(a) - middleOf(b));
  const inYear = Math.round(months) % 12;
  return [
    `dates of ${inOrder(exactnessOf(a), exactnessOf(b))}`,
    `months apart ${Math.min(inYear, 12 - inYear)}`,
    ...(saysNoYear(a) || saysNoYear(b) ? [] : [`years apart ${Math.min(6, Math.round(months / 12))}`]),
  ];
}

/** "In March", "in 2021", or "in March 2021". */
function exactnessOf(date: Claim): string {
  if (saysNoYear(date)) return 'months';
  return saysNoMonth(date) ? 'years' : 'both';
}

/** The sign that a telling is no longer than a sentence or two. */
const briefly = 'brief';

/** Whether a pair is of such a telling: then all that sets the two apart is meant, while in a story of two minutes most of it is chance. */
export function isBrief(signs: ReadonlySet<string>): boolean {
  return signs.has(briefly);
}

/** Where they stand: people tell a story in its order, and its figures with their neighbours. */
function readPlaces({ place: one, figures: ones }: Claim, { place: two, figures: twos }: Claim): string[] {
  const figures = ones.size === 0 || twos.size === 0 ? 'nothing' : Math.min(2, overlap(ones, twos));
  if (one === undefined || two === undefined) return [briefly, `figures ${figures}`];
  return [
    `figures ${figures}`,
    `places apart ${Math.floor(5 * Math.abs(one.share - two.share))}`,
    `places ${Math.floor(2.5 * (one.share + two.share))}`,
    `thirds ${inOrder(String(Math.floor(3 * one.share)), String(Math.floor(3 * two.share)))}`,
    `sentences apart ${Math.min(5, Math.abs(one.sentencesBefore - two.sentencesBefore))}`,
    `ends ${[one, two].filter(({ sentencesBehind }) => sentencesBehind === 0).length}`,
    `starts ${[one, two].filter(({ sentencesBefore }) => sentencesBefore === 0).length}`,
  ];
}

/** How many of their words are the same, and how many stand with one of them only. */
function readLikeness(a: Claim, b: Claim): string[] {
  const near = shared(a.near, b.near);
  const own = ownOfEach(a.near, b.near);
  return [
    `clauses alike ${likeness(a.clause, b.clause)}`,
    `clauses own ${ownOfEach(a.clause, b.clause)}`,
    `near ${near}`,
    `own ${own}`,
    `near ${near}, own ${own}`,
    `share ${shareOf(a.near, b.near)}`,
    `wide ${Math.min(9, overlap(a.wide, b.wide))}`,
    `wide share ${shareOf(a.wide, b.wide)}`,
  ];
}

function readWords(a: Claim, b: Claim): string[] {
  return [
    ...compareSets('both do', 'one does', a.doings, b.doings),
    ...without(a.doings, b.doings).flatMap((doing) =>
      without(b.doings, a.doings).map((other) => `does ${inOrder(doing, other)}`),
    ),
    `last ${inOrder(a.last, b.last)}`,
    `next ${inOrder(a.next, b.next)}`,
    `clauses ${inOrder(a.clauseOpens[0], b.clauseOpens[0])}`,
    `sentences ${inOrder(a.sentenceOpens, b.sentenceOpens)}`,
    ...[a, b].flatMap(({ last, next, clauseOpens, sentenceOpens }) => [
      `last: ${last}`,
      `next: ${next}`,
      `clause: ${clauseOpens[0]}`,
      `clause: ${clauseOpens.join(' ')}`,
      `sentence: ${sentenceOpens}`,
    ]),
    ...compareSets('both:', 'one:', a.near, b.near),
    ...compareSets('both:', 'one:', a.cues, b.cues),
    ...compareSets('both before:', 'before:', a.before, b.before),
    ...compareSets('both behind:', 'behind:', a.behind, b.behind),
  ];
}

/** A sign for every word, by whether both have it. */
function compareSets(both: string, one: string, ours: ReadonlySet<string>, theirs: ReadonlySet<string>): string[] {
  return [
    ...[...ours].map((word) => `${theirs.has(word) ? both : one} ${word}`),
    ...without(theirs, ours).map((word) => `${one} ${word}`),
  ];
}

function without(ours: ReadonlySet<string>, theirs: ReadonlySet<string>): string[] {
  return [...ours].filter((word) => !theirs.has(word));
}

function inOrder(one: string, two: string): string {
  return one < two ? `${one}/${two}` : `${two}/${one}`;
}

function relate(ones: ReadonlySet<string>, twos: ReadonlySet<string>): string {
  if (ones.size === 0 || twos.size === 0) return ones.size + twos.size === 0 ? 'none' : 'one';
  return overlap(ones, twos) > 0 ? 'same' : 'apart';
}

/** How many words both share; where one has none there is nothing to share. */
function shared(ones: ReadonlySet<string>, twos: ReadonlySet<string>): string {
  return ones.size === 0 || twos.size === 0 ? 'nothing' : String(Math.min(4, overlap(ones, twos)));
}

/** The words around both, as a share of those around the one with fewer, in quarters. */
function shareOf(ones: ReadonlySet<string>, twos: ReadonlySet<string>): string {
  const fewer = Math.min(ones.size, twos.size);
  return fewer === 0 ? 'nothing' : String(Math.floor((4 * overlap(ones, twos)) / fewer));
}

/** How many words each has that the other has not: "1/2". */
function ownOfEach(ones: ReadonlySet<string>, twos: ReadonlySet<string>): string {
  const [less, more] = [without(ones, twos).length, without(twos, ones).length].toSorted((a, b) => a - b);
  return `${Math.min(3, less ?? 0)}/${Math.min(3, more ?? 0)}`;
}

/** The words that both have as a share of those that either has, in fifths. */
function likeness(ones: ReadonlySet<string>, twos: ReadonlySet<string>): string {
  const both = overlap(ones, twos);
  const either = ones.size + twos.size - both;
  return either === 0 ? 'nothing' : String(Math.floor((5 * both) / either));
}

/** A start and a launch are two dates of one story. */
function stagesOf({ topic }: Claim): ReadonlySet<string> {
  return new Set([...topic.heads].filter((name) => stages.has(name)));
}

/** Whether each names something and nothing that the other names. */
export function areApart(ones: ReadonlySet<string>, twos: ReadonlySet<string>): boolean {
  return ones.size > 0 && twos.size > 0 && overlap(ones, twos) === 0;
}
