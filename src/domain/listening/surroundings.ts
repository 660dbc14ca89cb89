/** What stands around a number in its telling, by which a listener knows what it is of. */
import { clauseAround, endsSentence, sentenceAround, wordAt, wordsIn, type Stretch, type Telling } from './telling';
import { namesThing, stemOf } from './topics';

export interface Surroundings {
  /** Stems of the words near it that name things. */
  readonly near: ReadonlySet<string>;
  /** The other words near it: when, how long, in the end. */
  readonly cues: ReadonlySet<string>;
  /** Stems of the few words before it, and behind it. */
  readonly before: ReadonlySet<string>;
  readonly behind: ReadonlySet<string>;
  /** Stems of all words of its clause. */
  readonly clause: ReadonlySet<string>;
  /** The words right before and right behind it, and those with which its clause and its sentence begin. */
  readonly last: string;
  readonly next: string;
  readonly clauseOpens: readonly [string, string];
  readonly sentenceOpens: string;
  /** Values of the other quantities of its sentence. */
  readonly figures: ReadonlySet<string>;
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
/** The same for what says more of its part in the sentence. */
const beside = 6;
/** No sentence is looked at further than this: speech may come without full stops. */
const sentenceReach = 25;
/** Tellings of fewer words are brief. */
const brief = 25;

/** Reads what stands around a number. */
export function readSurroundings(telling: Telling, number: Stretch): Surroundings {
  const { from, to } = number;
  const clause = clauseAround(telling, number);
  const sentence = sentenceAround(telling, number, sentenceReach);
  const around = lettersIn(telling, sentenceAround(telling, number, nearby));
  const named = around.filter((word) => namesThing(word));
  const close = sentenceAround(telling, number, beside);
  return {
    near: new Set(named.map(stemOf)),
    cues: new Set(around.filter((word) => !named.includes(word))),
    before: stems(wordsIn(telling, { from: close.from, to: from })),
    behind: stems(wordsIn(telling, { from: to, to: close.to })),
    clause: stems(lettersIn(telling, clause)),
    last: wordAt(telling, from - 1),
    next: wordAt(telling, to),
    clauseOpens: [wordAt(telling, clause.from), wordAt(telling, clause.from + 1)],
    sentenceOpens: wordAt(telling, sentence.from),
    figures: figuresIn(telling, sentence, number),
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

function lettersIn(telling: Telling, stretch: Stretch): string[] {
  return wordsIn(telling, stretch).filter((word) => /^\p{L}{2,}/u.test(word));
}

function stems(words: readonly string[]): Set<string> {
  return new Set(words.map(stemOf));
}
