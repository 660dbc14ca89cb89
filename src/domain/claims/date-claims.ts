import type { Range } from './amounts';
import type { Claim } from './claim';
import { readDay } from '../listening/dates';
import { quoteNear } from './quoting';
import {
  clauseAround,
  sentenceAround,
  wordAt,
  wordsIn,
  type PlacedQuantity,
  type Stretch,
  type Telling,
} from './telling';
import { isAim } from './timing';
import { happenings, headsIn, meaningsOf, type Topic } from './topics';

/** Part of a date: months of the year, both ends included, or a year, or both. */
interface Piece extends Stretch {
  readonly months: readonly [number, number] | undefined;
  /** From 1 to 31, where the date says it. */
  readonly day?: number | undefined;
  readonly year: number | undefined;
}

const seasons: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 6],
  summer: [6, 9],
  autumn: [9, 12],
  fall: [9, 12],
  winter: [12, 15],
};
/** Months of days that one word names. */
const holidays: Readonly<Record<string, readonly [number, number]>> = {
  christmas: [12, 12],
  easter: [3, 4],
  halloween: [10, 10],
  whitsun: [5, 6],
  midsummer: [6, 6],
  "midsummer's": [6, 6],
  thanksgiving: [11, 11],
  diwali: [10, 11],
  "valentine's": [2, 2],
  valentines: [2, 2],
};
/** Months of days that two words name, apostrophes left out. */
const namedDays: Readonly<Record<string, readonly [number, number]>> = {
  'black friday': [11, 11],
  'cyber monday': [11, 12],
  'boxing day': [12, 12],
  'good friday': [3, 4],
  'whit monday': [5, 6],
  'years eve': [12, 12],
  'mothers day': [3, 5],
  'fathers day': [6, 6],
  'memorial day': [5, 5],
  'independence day': [7, 7],
  'labor day': [9, 9],
  'labour day': [5, 9],
};
const ordinals = ['first', 'second', 'third', 'fourth'];
/** Months that a word before a year leaves of it. */
const partsOfYear: Readonly<Record<string, readonly [number, number]>> = {
  early: [1, 5],
  beginning: [1, 4],
  start: [1, 4],
  mid: [4, 9],
  middle: [4, 9],
  late: [8, 12],
  end: [9, 12],
};
const years = { first: 1990, last: 2049 };
/** A season without one of these before it may be a name. */
const beforeSeason = /^(?:in|last|the|this|early|late|of|that|by|before|during|mid|next|after)$/;
/** A date after one of these bounds something, and dates nothing. */
const bounds = /^(?:since|until|till|before|after|from|between|to|by|every|each|through|than|pre|post)$/;
const reach = 12;
/** In months. */
const dayLength = 1 / 31;

/** When things happened, to the month, or to the day where both say it. A date without a year may be of any year. */
export function readDateClaims(telling: Telling): Claim[] {
  return [
    ...mergePieces(telling, readPieces(telling)).map((piece) => claimOf(telling, piece)),
    ...readYearsAgo(telling),
    ...readWeekdays(telling),
  ];
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** "It was a Sunday in January": compared with its like alone, and not where it is said of every week. */
function readWeekdays(telling: Telling): Claim[] {
  return telling.words.flatMap(({ lower }, at) => {
    const day = weekdays.indexOf(lower);
    if (day < 0 || !/^(?:a|an|the|that|one|on|this|was|it's)$/.test(wordAt(telling, at - 1))) return [];
    return [dateClaim(telling, { from: at, to: at + 1 }, 'weekday', [{ low: day - 0.4, high: day + 0.4 }])];
  });
}

/** "The first half of 2020", "H2": half a year, where a year stands with it. */
function halfOf(telling: Telling, at: number): Piece | undefined {
  const [word, next, then] = [0, 1, 2].map((step) => wordAt(telling, at + step));
  if (word === 'h' && (next === '1' || next === '2'))
    return { from: at, to: at + 2, months: next === '1' ? [1, 6] : [7, 12], year: undefined };
  if (next !== 'half' || then !== 'of' || !/^(?:first|second|back|latter)$/.test(word ?? '')) return undefined;
  if (!/^(?:19\d\d|20\d\d|twenty|nineteen|that|this|the|last)$/.test(wordAt(telling, at + 3))) return undefined;
  if (wordAt(telling, at + 3) === 'the' && wordAt(telling, at + 4) !== 'year') return undefined;
  return { from: at, to: at + 2, months: word === 'first' ? [1, 6] : [7, 12], year: undefined };
}

function claimOf(telling: Telling, piece: Piece): Claim {
  const before = wordsIn(telling, { from: piece.from - 2, to: piece.from }).filter(
    (word) => !['the', 'about', 'around'].includes(word),
  );
  const silent = bounds.test(before.at(-1) ?? '');
  return { ...dateClaim(telling, piece, '', monthsOf(telling, piece)), silent };
}

/** @param measure how it counts: only claims that count alike are compared */
function dateClaim(telling: Telling, piece: Stretch, measure: string, ranges: readonly Range[]): Claim {
  return {
    kind: 'date',
    ranges,
    role: isAim(telling, piece) ? 'aim' : 'level',
    measure,
    topic: happeningOf(telling, piece),
    silent: false,
    from: piece.from,
    to: piece.to,
    span: quoteNear(telling, piece),
  };
}

/** "Three years ago": compared in years, and only with its like. */
function readYearsAgo(telling: Telling): Claim[] {
  return telling.quantities.flatMap((quantity) => {
    const { kind, unit, value, from, to } = quantity;
    if (kind !== 'duration' || unit !== 'year' || !/^(?:ago|back)$/.test(wordAt(telling, to))) return [];
    const years = value / (365 * 86_400);
    return [dateClaim(telling, { from, to: to + 1 }, 'ago', [{ low: years - 0.9, high: years + 0.9 }])];
  });
}

function readPieces(telling: Telling): Piece[] {
  const dates = telling.quantities.flatMap((quantity) => pieceOf(telling, quantity));
  const spoken = telling.words.flatMap((_, at) => spokenPiece(telling, at));
  return [...dates, ...spoken].toSorted((a, b) => a.from - b.from);
}

function pieceOf(telling: Telling, { kind, unit, value, quote, from, to }: PlacedQuantity): Piece[] {
  if (kind !== 'date') return [];
  if (unit === 'year') return [{ from, to, months: undefined, year: value }];
  if (unit === 'quarter') return [{ from, to, months: [value * 3 - 2, value * 3], year: undefined }];
  if (unit !== 'month') return [];
  const year = /(?:19|20)\d\d/.exec(quote)?.[0];
  const day = dayOf(telling, { from, to });
  return [{ from, to, months: [value, value], day, year: year === undefined ? undefined : Number(year) }];
}

/** "March 3rd", "the 6th of June", "the twenty-third of april": the day of a month. */
function dayOf(telling: Telling, { from, to }: Stretch): number | undefined {
  for (let at = from; at < to; at += 1) {
    const day = readDay(telling.words, at);
    if (day !== undefined) return day.value;
  }
  return undefined;
}

/** "The third quarter", "last spring", "at New Year". */
function spokenPiece(telling: Telling, at: number): Piece[] {
  const word = wordAt(telling, at);
  const season = Object.hasOwn(seasons, word) ? seasons[word] : undefined;
  const before = wordAt(telling, at - 1);
  const followedByYear = /^(?:of|19\d\d|20\d\d|twenty|nineteen)$/.test(wordAt(telling, at + 1));
  if (season !== undefined && (beforeSeason.test(before) || followedByYear))
    return [{ from: at, to: at + 1, months: season, year: undefined }];
  const holiday = Object.hasOwn(holidays, word) ? holidays[word] : undefined;
  if (holiday !== undefined) return [{ from: at, to: at + 1, months: holiday, year: undefined }];
  if (
    /^year(?:'?s)?$/.test(word) &&
    before === 'new' &&
    wordAt(telling, at - 2) !== 'a' &&
    wordAt(telling, at + 1) !== 'eve'
  )
    return [{ from: at - 1, to: at + 1, months: [1, 1], year: undefined }];
  const day = namedDays[`${before} ${word}`.replaceAll("'", '')];
  if (day !== undefined) return [{ from: at - 1, to: at + 1, months: day, year: undefined }];
  const half = halfOf(telling, at);
  if (half !== undefined) return [half];
  const quarter = word === 'last' && wordAt(telling, at + 2) === 'of' ? 4 : ordinals.indexOf(word) + 1;
  if (quarter > 0 && wordAt(telling, at + 1) === 'quarter' && /^(?:in|the|of|early|late)$/.test(before))
    return [{ from: at, to: at + 2, months: [quarter * 3 - 2, quarter * 3], year: undefined }];
  return [];
}

/** "March" and "2021" of "March of 2021" are one date. */
function mergePieces(telling: Telling, pieces: readonly Piece[]): Piece[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    const between = last === undefined ? [] : wordsIn(telling, { from: last.to, to: piece.from });
    const belongs =
      between.length <= 3 && between.every((word) => /^(?:of|in|the|that|year|back|\d{1,2}|st|nd|rd|th)$/.test(word));
    if (
      last !== undefined &&
      belongs &&
      last.months !== undefined &&
      last.year === undefined &&
      piece.months === undefined
    )
      merged[merged.length - 1] = { ...last, to: piece.to, year: piece.year };
    // "This was 2021, November."
    else if (
      last?.year !== undefined &&
      last.months === undefined &&
      piece.year === undefined &&
      between.every((word) => word === 'in') &&
      between.length <= 1
    )
      merged[merged.length - 1] = { ...piece, from: last.from, year: last.year };
    else merged.push(piece);
  }
  return merged;
}

function monthsOf(telling: Telling, { from, months, day, year }: Piece): Range[] {
  const before = wordsIn(telling, { from: from - 2, to: from });
  const part = before.map((word) => (Object.hasOwn(partsOfYear, word) ? partsOfYear[word] : undefined)).find(Boolean);
  const [first, last] = months ?? part ?? [1, 12];
  const vague = before.some((word) => ['about', 'around', 'roughly', 'like', 'maybe'].includes(word))
    ? months === undefined
      ? 12
      : 1
    : 0;
  const inYear = (of: number) => {
    const [start, end] = [of * 12 + first - 0.9, of * 12 + last + 0.1];
    if (day === undefined || vague > 0) return { low: start - vague, high: end + vague };
    return { low: start + (day - 1.5) * dayLength, high: start + (day + 0.5) * dayLength };
  };
  const whole = Array.from({ length: years.last - years.first + 1 }, (_, index) => inYear(years.first + index));
  if (year === undefined) return whole;
  return last > 12 ? [inYear(year - 1), inYear(year)] : [inYear(year)];
}

/** What happened then: the clause of the date, or the one beside it when it names nothing but the date. */
function happeningOf(telling: Telling, piece: Stretch): Topic {
  const own = clauseAround(telling, piece);
  const wide = sentenceAround(telling, piece, reach);
  const next = clauseAround(telling, { from: own.to, to: own.to + 1 });
  const overNext = clauseAround(telling, { from: next.to, to: next.to + 1 });
  const previous = clauseAround(telling, { from: own.from - 1, to: own.from });
  const isFirst = piece.from - own.from <= own.to - piece.to;
  const isFollowed = isFirst || own.to < wide.to;
  const clauses = isFollowed ? [own, next, overNext, previous] : [own, previous, next];
  const named = clauses.find((clause) => contentOf(telling, clause, piece).size > 0) ?? own;
  return {
    heads: happeningHeads(telling, named),
    main: contentOf(telling, named, piece),
    more: contentOf(telling, wide, piece),
  };
}

/** "It started to fail" is no start. */
function happeningHeads(telling: Telling, { from, to }: Stretch): Set<string> {
  const heads = new Set<string>();
  for (let at = Math.max(0, from); at < to; at += 1) {
    const next = wordAt(telling, at + 1);
    const auxiliary = next === 'to' || next.endsWith('ing');
    for (const head of headsIn(telling, { from: at, to: at + 1 }, happenings))
      if (!(auxiliary && head === 'start')) heads.add(head);
  }
  return heads;
}

function contentOf(telling: Telling, { from, to }: Stretch, date: Stretch): Set<string> {
  const content = new Set<string>();
  for (let at = Math.max(0, from); at < to; at += 1)
    if (at < date.from || at >= date.to)
      for (const name of meaningsOf(wordAt(telling, at), happenings)) content.add(name);
  return content;
}
