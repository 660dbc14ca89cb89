/** What the labelled answers teach of each scale. */
import { quoteClause } from '../../src/domain/listening/clause-quotes';
import type { Clause } from '../../src/domain/listening/clauses';
import {
  readShows,
  scaleNames,
  type ScaleName,
  type Scales,
  type Shown,
  type WeighedGap,
} from '../../src/domain/listening/odds';
import type { Quantity } from '../../src/domain/listening/quantities';
import { readScales, storeScales, type Scale } from '../../src/domain/listening/scale';
import type { GapId } from '../../src/domain/question';
import { readStory } from '../../src/domain/listening/story';
import type { Sentence } from '../../src/domain/listening/transcript';
import type { Span } from '../../src/domain/listening/words';
import type { LabelledAnswer, Manner, MarkKind } from '../support/answers';
import { byRatio, learnScale, type Example, type Learning } from './learn';
import type { Numbering } from './numbering';

/** Something in an answer with the numbers of the signs that it shows. */
interface Numbered<T> {
  readonly of: T;
  readonly signs: Int32Array;
}

/** What a whole answer shows, and what its ending does. */
interface NumberedWhole {
  readonly whole: Int32Array;
  readonly ending: Int32Array;
}

/** A labelled answer, read for learning. */
export interface StudiedAnswer extends LabelledAnswer, NumberedWhole {
  readonly sentences: readonly Numbered<Sentence>[];
  readonly quantities: readonly Numbered<Quantity>[];
  readonly ownDeeds: readonly (Numbered<Clause> & { readonly isMarked: boolean })[];
}

export function studyAnswer(answer: LabelledAnswer, { numberAll }: Numbering): StudiedAnswer {
  const story = readStory(answer.text);
  const { sentences, quantities, ownDeeds, whole, ending } = readShows(story);
  const number = <T>({ of, names }: Shown<T>): Numbered<T> => ({ of, signs: numberAll(names) });
  return {
    ...answer,
    sentences: sentences.map(number),
    quantities: quantities.map(number),
    ownDeeds: ownDeeds.map((deed) => ({
      ...number(deed),
      isMarked: isTouched(answer, 'mine', quoteClause(story, deed.of)),
    })),
    whole: numberAll(whole),
    ending: numberAll(ending),
  };
}

const ofSentences: Learning = { trust: 0.1, seldom: 5, least: 0.002, stretch: byRatio };
const ofAnswers: Learning = { trust: 0.3, seldom: 12, least: 0.002, stretch: byRatio };

/** Learns every scale, as it will be stored. The same answers give the same scales. */
export function learnScales(answers: readonly StudiedAnswer[], { names }: Numbering): Scales {
  const places = new Set([...names.keys()].filter((sign) => place.test(names[sign] ?? '')));
  const learn = (name: ScaleName) => {
    const examples = answers.flatMap((answer) => examplesOf(name, answer, places));
    const learning = name === 'ending' || name.startsWith('all ') ? ofAnswers : ofSentences;
    return learnScale(examples, names, learning);
  };
  const scales = Object.fromEntries(scaleNames.map((name) => [name, learn(name)])) as Record<ScaleName, Scale>;
  return readScales(storeScales(scales));
}

/** How much an answer counts: least, where a plan called for what stands in it. */
const counts: Readonly<Record<Manner, number>> = { free: 2, hunted: 2, seeded: 1, first: 1, ended: 1, decoys: 1 };
/** What is taught by answers of which only one gap was judged. */
const taught: Readonly<Partial<Record<GapId, ReadonlySet<ScaleName>>>> = {
  'no-result': new Set(['result', 'ending', 'all result']),
  'no-metric': new Set(['metric', 'all metric']),
  'no-learning': new Set(['lesson', 'all lesson']),
  'no-alternatives': new Set(['choice', 'all choice']),
  'no-customer': new Set(['customer', 'all customer']),
  'no-lasting-impact': new Set(['lasting', 'all lasting']),
};

function examplesOf(name: ScaleName, answer: StudiedAnswer, places: ReadonlySet<number>): Example[] {
  if (answer.judged !== undefined && taught[answer.judged]?.has(name) !== true) return [];
  const count = counts[answer.manner];
  return readExamples(name, answer, places).map((example) => ({ ...example, weight: count * example.weight }));
}

function readExamples(name: ScaleName, answer: StudiedAnswer, places: ReadonlySet<number>): Example[] {
  switch (name) {
    case 'metric':
      return weighExamples(answer.quantities, ({ of }) => isTouched(answer, 'metric', of));
    case 'deed':
      return answer.ownDeeds.map(({ signs, isMarked: isSo }) => ({ signs, isSo, weight: 1 }));
    case 'begun':
      return beginningsOf(answer, places);
    case 'result':
    case 'lesson':
    case 'choice':
    case 'customer':
    case 'lasting':
    case 'blame':
    case 'owned':
      return weighExamples(answer.sentences, ({ of }) => isMarked(answer, name, of));
    case 'ending':
      return wholeExamples(answer, 'no-result', false, ({ ending }) => ending);
    case 'all result':
    case 'all metric':
    case 'all lesson':
    case 'all choice':
    case 'all customer':
    case 'all lasting':
    case 'all blame':
    case 'all rambling':
    case 'all hypothetical': {
      const { gap, isThere } = asked[name];
      return wholeExamples(answer, gap, isThere, ({ whole }) => whole);
    }
  }
}

/** What is asked of the whole answer: whether it has the gap, or whether it has what the gap lacks. */
const asked: Readonly<
  Record<Extract<ScaleName, `all ${string}`>, { readonly gap: WeighedGap; readonly isThere: boolean }>
> = {
  'all result': { gap: 'no-result', isThere: false },
  'all metric': { gap: 'no-metric', isThere: false },
  'all lesson': { gap: 'no-learning', isThere: false },
  'all customer': { gap: 'no-customer', isThere: false },
  'all lasting': { gap: 'no-lasting-impact', isThere: false },
  'all choice': { gap: 'no-alternatives', isThere: false },
  'all blame': { gap: 'blame', isThere: true },
  'all rambling': { gap: 'rambling', isThere: true },
  'all hypothetical': { gap: 'hypothetical', isThere: true },
};

/** Answers with a gap are the fewer ones, and count twice. */
function wholeExamples(
  answer: StudiedAnswer,
  gap: WeighedGap,
  isThere: boolean,
  signsOf: (whole: NumberedWhole) => Int32Array,
): Example[] {
  const hasGap = answer.gaps.includes(gap);
  return [{ signs: signsOf(answer), isSo: hasGap === isThere, weight: hasGap ? 2 : 1 }];
}

/**
 * The gap hangs on the best sentence of an answer. So where several say it each counts less, and where none does, each that does not
 * counts more.
 */
function weighExamples<T>(shown: readonly Numbered<T>[], isSo: (one: Numbered<T>) => boolean): Example[] {
  const so = shown.filter(isSo).length;
  return shown.map((one) => ({
    signs: one.signs,
    isSo: isSo(one),
    weight: isSo(one) ? 1 + 2 / so : so === 0 ? 2 : 0.5,
  }));
}

/**
 * The sentences up to the one in which somebody begins to act. Wherever it stands, it counts as much as three before it; and where a sentence
 * stands must not tell it.
 */
function beginningsOf({ text, marks, sentences }: StudiedAnswer, places: ReadonlySet<number>): Example[] {
  const [first] = marks.first;
  const at = first === undefined ? Infinity : text.indexOf(first);
  return sentences
    .filter(({ of }) => of.start <= at)
    .map(({ of, signs }) => ({
      signs: signs.filter((sign) => !places.has(sign)),
      isSo: of.end > at,
      weight: of.end > at ? 3 : 1,
    }));
}

/** Signs of the place. */
const place = /^@(?:\d|first|last|before|after)/;

function marksOf({ text, marks }: LabelledAnswer, kind: MarkKind): { readonly start: number; readonly end: number }[] {
  return marks[kind].map((quote) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }));
}

/** Whether at least half of a mark lies in the sentence, or half of the sentence in a mark. */
function isMarked(answer: LabelledAnswer, kind: MarkKind, sentence: Span): boolean {
  return marksOf(answer, kind).some(({ start, end }) => {
    const shared = Math.min(end, sentence.end) - Math.max(start, sentence.start);
    return shared * 2 >= Math.min(end - start, sentence.end - sentence.start);
  });
}

function isTouched(answer: LabelledAnswer, kind: MarkKind, span: Span): boolean {
  return marksOf(answer, kind).some(({ start, end }) => span.start < end && span.end > start);
}
