/** What a gap hangs on, in log-odds: what was heard sentence by sentence, number by number, at the end, and in the whole answer. */
import { gapIds, type GapId } from '../question';
import type { Clause } from './clauses';
import type { Quantity } from './quantities';
import { weigh, weighAny, type Scale } from './scale';
import { readAnswerSigns, readDeedSigns, readEndingSigns, readQuantitySigns, readSentences, type Sign } from './signs';
import type { Story } from './story';
import type { Sentence } from './transcript';

/** Something in an answer with the signs that it shows. */
export interface Shown<T> {
  readonly of: T;
  readonly signs: readonly Sign[];
  readonly names: ReadonlySet<string>;
}

/** Everything in an answer that is weighed. */
export interface Shows {
  readonly words: number;
  readonly sentences: readonly Shown<Sentence>[];
  readonly quantities: readonly Shown<Quantity>[];
  /** What the speaker may have done. */
  readonly ownDeeds: readonly Shown<Clause>[];
  readonly ending: ReadonlySet<string>;
  readonly whole: ReadonlySet<string>;
}

/** Reads the signs of every sentence that tells something, of its numbers and deeds, and of the whole; but for the ending only those that are known. */
export function readShows(story: Story, known?: ReadonlySet<string>): Shows {
  const show = <T>(of: T, signs: readonly Sign[]): Shown<T> => {
    const kept = known === undefined ? signs : signs.filter(({ name }) => known.has(name));
    return { of, signs: kept, names: new Set(kept.map(({ name }) => name)) };
  };
  const read = readSentences(story);
  const sentences = read.map(({ sentence, signs }) => show(sentence, signs));
  return {
    words: story.words.length,
    sentences,
    quantities: story.quantities.flatMap((quantity) => {
      const around = read.find(({ sentence: { start, end } }) => start <= quantity.start && quantity.start < end);
      if (quantity.kind === 'label' || around === undefined) return [];
      return [show(quantity, readQuantitySigns(story, quantity, around))];
    }),
    ownDeeds: story.ownDeeds.flatMap((deed) => {
      const around = read.find(({ sentence }) => sentence === deed.sentence);
      return around === undefined ? [] : [show(deed, readDeedSigns(deed, around))];
    }),
    ending: readEndingSigns(read),
    whole: readAnswerSigns(story, read, known),
  };
}

/**
 * What is weighed. Of a sentence: `result`, `lesson`, `choice`, `customer`, `lasting`; `blame`, a verdict on others; `owned`, the speaker's
 * part in what went wrong; `begun`, that by now somebody has done something about it. Of a number: `metric`. Of what the speaker did: `deed`, that
 * it is an act that says something of their part. Of the last sentences: `ending`. Of the whole answer: `all …`.
 */
export const scaleNames = [
  'result',
  'lesson',
  'choice',
  'customer',
  'lasting',
  'blame',
  'owned',
  'begun',
  'metric',
  'deed',
  'ending',
  'all result',
  'all metric',
  'all lesson',
  'all choice',
  'all customer',
  'all lasting',
  'all blame',
  'all rambling',
  'all hypothetical',
] as const;
export type ScaleName = (typeof scaleNames)[number];
export type Scales = Readonly<Record<ScaleName, Scale>>;

/** Gaps that are weighed; the others are counted. */
export type WeighedGap = Exclude<GapId, 'unclear-role' | 'below-level'>;
export const weighedGaps = gapIds.filter((gap): gap is WeighedGap => gap !== 'unclear-role' && gap !== 'below-level');

/** Owning less than this is owning nothing, in log-odds. */
const leastOwned = -3;

/** The log-odds of each sentence on a scale. */
export type SentenceOdds = (name: ScaleName) => readonly number[];

/** Weighs the sentences on each scale that is asked for, once. */
export function weighSentences({ sentences }: Shows, scales: Scales): SentenceOdds {
  const weighed = new Map<ScaleName, readonly number[]>();
  return (name) => {
    const odds = weighed.get(name) ?? sentences.map(({ names }) => weigh(scales[name], names));
    weighed.set(name, odds);
    return odds;
  };
}

/** The odds that a gap hangs on, in an order that is the same for every answer. */
export function oddsOf(
  gap: WeighedGap,
  { words, sentences, quantities, ending, whole }: Shows,
  scales: Scales,
  oddsOn: SentenceOdds,
): readonly number[] {
  const said = (name: ScaleName) => weighAny(oddsOn(name));
  const all = (name: ScaleName) => weigh(scales[name], whole);
  switch (gap) {
    case 'no-metric':
      return [weighAny(quantities.map(({ names }) => weigh(scales.metric, names))), all('all metric')];
    case 'no-result':
      return [said('result'), weigh(scales.ending, ending), all('all result')];
    case 'no-learning':
      return [said('lesson'), all('all lesson')];
    case 'no-alternatives':
      return [said('choice'), all('all choice')];
    case 'no-customer':
      return [said('customer'), all('all customer')];
    case 'no-lasting-impact':
      return [said('lasting'), all('all lasting')];
    case 'blame':
      return [said('blame'), Math.max(leastOwned, said('owned')), all('all blame')];
    case 'rambling':
      return [lateOdds(words, sentences, oddsOn('begun')), all('all rambling')];
    case 'hypothetical':
      return [all('all hypothetical')];
  }
}

/** How far into its sentence the first deed stands, as a share of its words, on the average. */
const within = 0.2;
const surest = 9;

/** The log-odds that more than half of the words pass before anybody does anything: over every sentence in which it may begin. */
function lateOdds(words: number, sentences: readonly Shown<Sentence>[], begun: readonly number[]): number {
  let notYet = 0;
  let early = 0;
  let late = 0;
  for (const [index, { of }] of sentences.entries()) {
    const odds = begun[index] ?? 0;
    const here = Math.exp(notYet - Math.log1p(Math.exp(-odds)));
    if (of.from + within * (of.to - of.from) > words / 2) late += here;
    else early += here;
    notYet -= Math.log1p(Math.exp(odds));
  }
  const never = Math.exp(notYet);
  return Math.max(-surest, Math.min(surest, Math.log((late + never + Number.EPSILON) / (early + Number.EPSILON))));
}
