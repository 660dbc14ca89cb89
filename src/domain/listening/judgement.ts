/** What a listener makes of an answer: which gaps are there, and the words that filled the others. */
import type { GapId } from '../question';
import type { Clause } from './clauses';
import {
  oddsOf,
  readShows,
  weighedGaps,
  weighSentences,
  type ScaleName,
  type Scales,
  type SentenceOdds,
  type Shown,
  type Shows,
  type WeighedGap,
} from './odds';
import type { Quantity } from './quantities';
import { balance, readScales, weigh, weighWords, type Balance, type Scale } from './scale';
import type { Story } from './story';
import type { Sentence } from './transcript';
import { balances } from './weights/balances';
import { stored } from './weights/scales';
import { spanOf, type Span } from './words';

export interface Judgement {
  /** The gaps that are weighed and there, each with its log-odds, above 0; `Infinity` where there was nothing to weigh. */
  readonly gaps: ReadonlyMap<GapId, number>;
  readonly metrics: readonly Span[];
  /** Those of the story's own deeds that say something of the speaker's part: at least one, where there is any. */
  readonly ownDeeds: readonly Clause[];
  readonly results: readonly Span[];
  readonly lessons: readonly Span[];
  readonly choices: readonly Span[];
  readonly customers: readonly Span[];
  readonly lasting: readonly Span[];
  readonly accusations: readonly Span[];
  /** What the speaker owns of what went wrong; this may be nothing, whatever the gaps. */
  readonly owned: readonly Span[];
}

const scales: Scales = readScales(stored);
/** Signs that some scale knows: the others need not be weighed. */
const known = new Set<string>();
for (const { weights } of Object.values(scales)) for (const sign of weights.keys()) known.add(sign);

/** Judges a story. What is missing is not found, and what is not missing is found at least once, where there is anything to quote. */
export function judge(story: Story): Judgement {
  const shows = readShows(story, known);
  const oddsOn = weighSentences(shows, scales);
  const odds = weighedGaps.map((gap) => [gap, gapOdds(gap, shows, oddsOn)] as const);
  const gaps = new Map<GapId, number>(odds.filter(([, one]) => one > 0));
  const said = (name: ScaleName, isMissing: boolean) =>
    isMissing ? [] : heardIn(shows.sentences, oddsOn(name)).map((shown) => narrow(story, shown, scales[name]));
  return {
    gaps,
    metrics: gaps.has('no-metric')
      ? []
      : joinNear(
          story,
          heardIn(
            shows.quantities,
            shows.quantities.map(({ names }) => weigh(scales.metric, names)),
          ).map(({ of }) => of),
        ),
    ownDeeds: heardIn(
      shows.ownDeeds,
      shows.ownDeeds.map(({ names }) => weigh(scales.deed, names)),
      deedFrom,
    ).map(({ of }) => of),
    results: said('result', gaps.has('no-result')),
    lessons: said('lesson', gaps.has('no-learning')),
    choices: said('choice', gaps.has('no-alternatives')),
    customers: said('customer', gaps.has('no-customer')),
    lasting: said('lasting', gaps.has('no-lasting-impact')),
    accusations: said('blame', !gaps.has('blame')),
    owned: shows.sentences
      .filter((_, index) => (oddsOn('owned')[index] ?? 0) > ownedFrom)
      .map((shown) => narrow(story, shown, scales.owned)),
  };
}

/** Odds above which a sentence or a number is marked, whatever else speaks for it. */
const markedFrom = 1.5;
/** The same for what the speaker did: "I left in 2020" is no part of the work. */
const deedFrom = 0.5;
/** The same for what the speaker owns of what went wrong. */
const ownedFrom = 1;

/** The log-odds of a gap; a learned balance puts them above even where it is there. */
function gapOdds(gap: WeighedGap, shows: Shows, oddsOn: SentenceOdds): number {
  if (gap === 'no-result' && (endsMeasured(shows) || endsPlainly(oddsOn))) return -Infinity;
  // A string of values and virtues tells no event.
  if (gap === 'hypothetical' && shows.sentences.length === 0) return Infinity;
  if (gap === 'rambling' && shows.words < shortestRamble) return -Infinity;
  const learned: Balance = balances[gap];
  return balance(learned, oddsOf(gap, shows, scales, oddsOn));
}

/** Half a minute of speech, in words: no shorter answer goes a long way round. */
const shortestRamble = 60;
/** The last number stands at the end when no more letters than these follow it. */
const atTheEnd = 16;
/** Odds above which a number at the end is taken for what came of it. */
const likely = -0.5;

/** Odds above which one sentence says how it ended, whatever else the answer lacks. */
const plainly = 0.5;

/** "In the end we lost the customer": a short story that leaves out everything else has ended all the same. */
function endsPlainly(oddsOn: SentenceOdds): boolean {
  return oddsOn('result').some((odds) => odds > plainly);
}

/** Whether the answer ends with a number that measures an outcome: then it has ended, whatever stood open before. */
function endsMeasured({ sentences, quantities }: Shows): boolean {
  const last = quantities.at(-1);
  const end = sentences.at(-1)?.of.end ?? 0;
  return last !== undefined && end - last.of.end <= atTheEnd && weigh(scales.metric, last.names) > likely;
}

/** Those of which it is sure; where there are none, the likeliest. With every one that is likelier than not, too many marks would be wrong. */
function heardIn<T>(shown: readonly Shown<T>[], odds: readonly number[], from = markedFrom): readonly Shown<T>[] {
  const likeliest = odds.indexOf(Math.max(...odds));
  return shown.filter((_, index) => index === likeliest || (odds[index] ?? 0) > from);
}

/** No clause shorter than this is quoted alone, in words. */
const shortestQuote = 3;

/** The clauses of a sentence that carry it: the run whose words weigh most. Signs of the whole sentence favour none of them. */
function narrow(story: Story, { of, signs }: Shown<Sentence>, scale: Scale): Span {
  const starts = story.clauses.filter(({ sentence }) => sentence === of).map(({ from }) => from);
  const ends = [...starts.slice(1), of.to];
  const shares = weighWords(
    scale,
    signs.filter(({ from, to }) => to - from < of.to - of.from),
    of.from,
    of.to,
  );
  let best = { from: of.from, to: of.to, weight: -Infinity };
  for (const [index, from] of starts.entries()) {
    let weight = 0;
    for (const [behind, to] of ends.slice(index).entries()) {
      for (let at = starts[index + behind] ?? from; at < to; at += 1) weight += shares[at - of.from] ?? 0;
      if (weight > best.weight && to - from >= shortestQuote) best = { from, to, weight };
    }
  }
  const opens = /^(?:and|but|so)$/.test(story.words[best.from]?.lower ?? '') && best.to - best.from > shortestQuote;
  const from = opens ? best.from + 1 : best.from;
  return spanOf(story.text, story.words[from]?.start ?? of.start, story.words[best.to - 1]?.end ?? of.end);
}

/** With these between them two numbers are one: "from eleven days to two", "three of our nine". A pause parts them. */
const joins =
  /^ (?:(?:\w+ )?(?:to|of|in|per|out of|down to|up to) (?:(?:our|the|my|a|an|about|around|only|just) )?|(?:a|an|per) )$/;

function joinNear({ text, words }: Story, quantities: readonly Quantity[]): Span[] {
  const joined: Span[] = [];
  for (const { kind, unit, start, end: bare } of quantities) {
    // "Two pages" rather than "two".
    const counted = kind === 'count' && unit !== '' ? words.find((word) => word.start >= bare) : undefined;
    const end = counted?.end ?? bare;
    const last = joined.at(-1);
    if (last !== undefined && joins.test(text.slice(last.end, start)))
      joined[joined.length - 1] = spanOf(text, last.start, end);
    else joined.push(spanOf(text, start, end));
  }
  return joined;
}
