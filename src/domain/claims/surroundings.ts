/** What stands around a number in its telling, by which a listener knows what it is of. */
import { gatherContrasts, sidesOf, sidesOfQuantity, type Contrasts, type Side } from './contrasts';
import { doingsOf } from './doings';
import { clauseAround, endsSentence, sentenceAround, wordAt, type Stretch, type Telling } from './telling';
import { timeTold } from './timing';
import { namesThing, stemOf } from './topics';

export interface Surroundings {
  /** Stems of the words near it that name things. */
  readonly near: ReadonlySet<string>;
  /** The same of a wider stretch, whether sentences end in it or not. */
  readonly wide: ReadonlySet<string>;
  /** The sorts of doing that the words near it speak of. */
  readonly doings: ReadonlySet<string>;
  /** The sides of contrasts that the words near it take, and those of its clause. */
  readonly contrasts: Contrasts;
  readonly clauseContrasts: Contrasts;
  /** The other words near it: when, how long, in the end. */
  readonly cues: ReadonlySet<string>;
  /** Stems of the few words before it, and behind it. */
  readonly before: ReadonlySet<string>;
  readonly behind: ReadonlySet<string>;
  /** Stems of the words of its clause that are in no number. */
  readonly clause: ReadonlySet<string>;
  /** The words right before and right behind it, and those with which its clause and its sentence begin. */
  readonly last: string;
  readonly next: string;
  readonly clauseOpens: readonly [string, string];
  readonly sentenceOpens: string;
  /** Values of the other quantities of its sentence. */
  readonly figures: ReadonlySet<string>;
  /** Whether it is of the beginning, or of what had become of it. */
  readonly timeTold: ReturnType<typeof timeTold>;
  /** Where it stands in the telling; `undefined` in one so brief that everything in it stands at the start and at the end. */
  readonly place: Place | undefined;
}

export interface Place {
  /** Words before it, as a share of all, from 0 to below 1. */
  readonly share: number;
  /** How many sentences stand before its own, and behind it. */
  readonly sentencesBefore: number;
  readonly sentencesBehind: number;
}

/** So many words on either side say what a number is of. */
const nearby = 12;
/** The same for what else is told there. */
const farther = 30;
/** The same for what says more of its part in the sentence. */
const beside = 6;
/** No sentence is looked at further than this: speech may come without full stops. */
const sentenceReach = 25;
/** Tellings of fewer words are brief. */
const brief = 25;

/** What a word of a telling is: found once, since numbers stand near each other. */
interface Known {
  readonly word: string;
  readonly stem: string;
  readonly doings: readonly string[];
  readonly sides: ReturnType<typeof sidesOf>;
  readonly inLetters: boolean;
  readonly inNumber: boolean;
  readonly namesThing: boolean;
}

/** Reads what stands around each of some numbers. */
export function readSurroundings(telling: Telling, numbers: readonly Stretch[]): Surroundings[] {
  const inNumbers = wordsOfNumbers(telling);
  const known = telling.words.map(({ lower }, at) => ({
    word: lower,
    stem: stemOf(lower),
    doings: doingsOf(lower),
    sides: sidesOf(lower, !inNumbers.has(at) && isName(telling, at)),
    inLetters: /^\p{L}{2,}/u.test(lower),
    inNumber: inNumbers.has(at),
    // "Eighty thousand" names nothing: two sentences that differ in their sums alone share all of their words.
    namesThing: !inNumbers.has(at) && namesThing(lower),
  }));
  return numbers.map((number) => readAround(telling, known, number));
}

/** Whether a word is written as a name: with a capital, and not since a sentence begins. */
function isName(telling: Telling, at: number): boolean {
  const { lower = '', start = 0 } = telling.words[at] ?? {};
  return (
    at > 0 &&
    !endsSentence(telling, at - 1) &&
    lower !== 'i' &&
    !lower.startsWith("i'") &&
    /^\p{Lu}/u.test(telling.text.slice(start))
  );
}

/** The indices of all words that numbers are made of; names with a number in them are none. */
function wordsOfNumbers({ quantities }: Telling): ReadonlySet<number> {
  const numbers = quantities.filter(({ kind }) => kind !== 'label');
  return new Set(numbers.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)));
}

function readAround(telling: Telling, known: readonly Known[], number: Stretch): Surroundings {
  const { from, to } = number;
  const clause = clauseAround(telling, number);
  const sentence = sentenceAround(telling, number, sentenceReach);
  const knownIn = (stretch: Stretch) => known.slice(Math.max(0, stretch.from), stretch.to);
  const around = knownIn(sentenceAround(telling, number, nearby)).filter(({ inLetters }) => inLetters);
  const close = sentenceAround(telling, number, beside);
  // "The first quarter of 2014" is no first of two.
  const sidesAround = (stretch: Stretch) => [
    ...[...knownIn({ from: stretch.from, to: from }), ...knownIn({ from: to, to: stretch.to })].flatMap(
      ({ sides }) => sides,
    ),
    ...sidesOfOthers(telling, stretch, number),
  ];
  return {
    near: stemsOf(around.filter((one) => one.namesThing)),
    wide: stemsOf(knownIn({ from: from - farther, to: to + farther }).filter((one) => one.inLetters && one.namesThing)),
    doings: new Set(around.flatMap(({ doings }) => doings)),
    contrasts: gatherContrasts(sidesAround(sentenceAround(telling, number, nearby))),
    clauseContrasts: gatherContrasts(sidesAround(clause)),
    cues: new Set(around.filter((one) => !one.namesThing).map(({ word }) => word)),
    before: stemsOf(knownIn({ from: close.from, to: from })),
    behind: stemsOf(knownIn({ from: to, to: close.to })),
    clause: stemsOf(knownIn(clause).filter(({ inLetters, inNumber }) => inLetters && !inNumber)),
    last: wordAt(telling, from - 1),
    next: wordAt(telling, to),
    clauseOpens: [wordAt(telling, clause.from), wordAt(telling, clause.from + 1)],
    sentenceOpens: wordAt(telling, sentence.from),
    figures: figuresIn(telling, sentence, number),
    timeTold: timeTold(telling, number),
    place: placeOf(telling, from),
  };
}

function placeOf(telling: Telling, at: number): Place | undefined {
  const { length } = telling.words;
  if (length < brief) return undefined;
  return {
    share: at / length,
    sentencesBefore: sentenceEnds(telling, 0, at),
    sentencesBehind: sentenceEnds(telling, at, length - 1),
  };
}

/** The sides that other quantities of a stretch take. */
function sidesOfOthers({ quantities }: Telling, { from, to }: Stretch, number: Stretch): readonly Side[] {
  return quantities
    .filter((one) => one.from >= from && one.to <= to && (one.to <= number.from || one.from >= number.to))
    .flatMap(sidesOfQuantity);
}

function figuresIn({ quantities }: Telling, { from, to }: Stretch, number: Stretch): Set<string> {
  const others = quantities.filter(
    (one) =>
      one.kind !== 'label' && one.from >= from && one.to <= to && (one.to <= number.from || one.from >= number.to),
  );
  return new Set(others.map(({ kind, value }) => `${kind} ${value}`));
}

function sentenceEnds(telling: Telling, from: number, to: number): number {
  let ends = 0;
  for (let at = from; at < to; at += 1) if (endsSentence(telling, at)) ends += 1;
  return ends;
}

function stemsOf(words: readonly Known[]): Set<string> {
  return new Set(words.map(({ stem }) => stem));
}
