/** What the labelled answers teach of each scale. */
import {
  readShows,
  scaleNames,
  type ScaleName,
  type Scales,
  type Shown,
  type Shows,
  type WeighedGap,
} from '../../src/domain/listening/odds';
import { readScales, storeScales, type Scale } from '../../src/domain/listening/scale';
import { readStory } from '../../src/domain/listening/story';
import type { Span } from '../../src/domain/listening/words';
import type { LabelledAnswer, MarkKind } from '../support/answers';
import { learnScale, type Example, type Learning } from './learn';

/** A labelled answer, read. */
export interface StudiedAnswer extends LabelledAnswer {
  readonly shows: Shows;
  /** What is left of it without the sentences that say how it ended; `null` where it does not end anyway. */
  readonly unended: Shows | null;
}

export function studyAnswer(answer: LabelledAnswer): StudiedAnswer {
  const shows = readShows(readStory(answer.text));
  return { ...answer, shows, unended: readUnended(answer, shows) };
}

function readUnended(answer: LabelledAnswer, { sentences }: Shows): Shows | null {
  const ends = sentences.filter(({ of }) => isMarked(answer, 'result', of));
  if (ends.length === 0) return null;
  let { text } = answer;
  for (const { of } of ends.toReversed()) text = text.slice(0, of.start) + text.slice(of.end).replace(/^[.!?]*\s*/, '');
  return readShows(readStory(text));
}

const ofSentences: Learning = { trust: 0.1, seldom: 5, least: 0.125 };
const ofAnswers: Learning = { trust: 0.3, seldom: 12, least: 0.04 };

/** Learns every scale, as it will be stored. The same answers give the same scales. */
export function learnScales(answers: readonly StudiedAnswer[]): Scales {
  const learn = (name: ScaleName) => {
    const examples = answers.flatMap((answer) => examplesOf(name, answer));
    const learning = name === 'ending' || name.startsWith('all ') ? ofAnswers : ofSentences;
    return learnScale(examples, learning);
  };
  const scales = Object.fromEntries(scaleNames.map((name) => [name, learn(name)])) as Record<ScaleName, Scale>;
  return readScales(storeScales(scales));
}

/** How much an answer counts: what was written freely is nearer to what people say, and counts twice. */
export function countOf({ isFree }: LabelledAnswer): number {
  return isFree ? 2 : 1;
}

function examplesOf(name: ScaleName, answer: StudiedAnswer): Example[] {
  return readExamples(name, answer).map((example) => ({ ...example, weight: countOf(answer) * example.weight }));
}

function readExamples(name: ScaleName, answer: StudiedAnswer): Example[] {
  switch (name) {
    case 'metric':
      return weighExamples(answer.shows.quantities, ({ of }) => isTouched(answer, 'metric', of));
    case 'begun':
      return beginningsOf(answer);
    case 'result':
    case 'lesson':
    case 'choice':
    case 'customer':
    case 'lasting':
    case 'blame':
    case 'owned':
      return weighExamples(answer.shows.sentences, ({ of }) => isMarked(answer, name, of));
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

/** Answers with a gap are the fewer ones, and count twice; those whose end was cut off are made up, and do not. */
function wholeExamples(
  { shows, gaps, unended }: StudiedAnswer,
  gap: WeighedGap,
  isThere: boolean,
  signsOf: (shows: Shows) => ReadonlySet<string>,
): Example[] {
  const hasGap = gaps.includes(gap);
  const own = { signs: signsOf(shows), isSo: hasGap === isThere, weight: hasGap ? 2 : 1 };
  if (gap !== 'no-result' || unended === null) return [own];
  return [own, { signs: signsOf(unended), isSo: isThere, weight: 1 }];
}

/**
 * The gap hangs on the best sentence of an answer. So where several say it each counts less, and where none does, each that does not
 * counts more.
 */
function weighExamples<T>(shown: readonly Shown<T>[], isSo: (one: Shown<T>) => boolean): Example[] {
  const so = shown.filter(isSo).length;
  return shown.map((one) => ({
    signs: one.names,
    isSo: isSo(one),
    weight: isSo(one) ? 1 + 2 / so : so === 0 ? 2 : 0.5,
  }));
}

/** The sentences up to the one in which somebody begins to act. Wherever it stands, it counts as much as three before it. */
function beginningsOf({ text, marks, shows }: StudiedAnswer): Example[] {
  const [first] = marks.first;
  const at = first === undefined ? Infinity : text.indexOf(first);
  return shows.sentences
    .filter(({ of }) => of.start <= at)
    .map(({ of, names }) => ({ signs: withoutPlace(names), isSo: of.end > at, weight: of.end > at ? 3 : 1 }));
}

/** Where an answer begins to act must not be told by where the sentence stands. */
const place = /^@(?:\d|first|last|before|after)/;

function withoutPlace(names: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...names].filter((name) => !place.test(name)));
}

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
