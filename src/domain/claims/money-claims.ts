import { hedgeStart, readAmounts, type Amount, type Range } from './amounts';
import type { Claim, Role } from './claim';
import { quoteNear } from './quoting';
import { clauseAround, sentenceAround, wordAt, wordsIn, type Telling } from './telling';
import { isAim, timingAround } from './timing';
import { headsIn, purses, topicOf, type Topic } from './topics';

/** How often a year a sum comes that is said "a month". */
const timesAYear: Readonly<Record<string, number>> = {
  day: 365,
  daily: 365,
  week: 52,
  weekly: 52,
  month: 12,
  monthly: 12,
  quarter: 4,
  quarterly: 4,
  year: 1,
  yearly: 1,
  annually: 1,
};
/** Of several meanings in one clause the first of these says what the money is. */
const precedence = [
  'overspend',
  'saving',
  'refund',
  'loss',
  'raise',
  'revenue',
  'profit',
  'salary',
  'budget',
  'cost',
  'deal',
];
/** A bare number is money from here on, in a clause that speaks of money. */
const leastBareSum = 1000;
/** From here on it may be money when it is not said what it counts; whether it is, the words around it decide. */
const surelyMoney = 10_000;
const reachBack = 15;

/** Sums, in whole units of their currency; a number without one counts when its clause speaks of money. */
export function readMoneyClaims(telling: Telling): Claim[] {
  return readAmounts(telling).flatMap((amount) => {
    const topic = moneyTopic(telling, amount);
    if (amount.kind !== 'money' && !isBareSum(amount, topic)) return [];
    return [
      {
        kind: 'money' as const,
        ranges: [amount.range, ...byYear(telling, amount)],
        role: roleOf(telling, amount),
        measure: amount.kind === 'money' ? amount.unit : '',
        topic,
        silent: false,
        from: amount.from,
        to: amount.to,
        span: quoteNear(telling, amount),
      },
    ];
  });
}

function roleOf(telling: Telling, amount: Amount): Role {
  if (amount.side !== undefined) return amount.side === 'from' ? 'before' : 'after';
  return isAim(telling, amount) ? 'aim' : timingAround(telling, amount);
}

function isBareSum({ kind, unit, value }: Amount, { heads }: Topic): boolean {
  if (kind !== 'count' || value < leastBareSum || countsThings(unit)) return false;
  return heads.size > 0 || value >= surelyMoney;
}

/** "Two million customers", but not "two million annually" or "two million in savings". */
function countsThings(unit: string): boolean {
  const [first = '', ...others] = unit.split(' ');
  if ([first, ...others].some((word) => [...purses.values()].some((means) => means(word)))) return false;
  return first === 'people' || /[^s]s$/.test(first) || others.some((word) => /[^s]s$/.test(word));
}

function byYear(telling: Telling, { range, from, to }: Amount): Range[] {
  const after = wordsIn(telling, { from: to, to: to + 3 });
  const article = /^(?:a|per|each|every|one)$/.test(after[0] ?? '');
  const period = [article ? after[1] : undefined, after[0], wordAt(telling, hedgeStart(telling, from) - 1)].find(
    (word) => word !== undefined && Object.hasOwn(timesAYear, word),
  );
  const times = timesAYear[period ?? ''] ?? overYears(telling, from, to);
  return times === undefined ? [] : [{ low: range.low * times, high: range.high * times }];
}

/** How far from a sum its years may be told, in words. */
const yearsReach = 12;
const beforeYears = /^(?:the|all|those|these|about|around|whole|full|next|last|past|first|our|of|just|roughly)$/;

/** "Over two years" makes half of it a year's, and so does "in two years" right behind it. */
function overYears(telling: Telling, from: number, to: number): number | undefined {
  const sentence = sentenceAround(telling, { from, to }, yearsReach);
  const isSpan = (at: number): boolean => {
    let link = at - 1;
    while (link > at - 4 && beforeYears.test(wordAt(telling, link))) link -= 1;
    const word = wordAt(telling, link);
    return /^(?:over|across|during)$/.test(word) || (link === to && /^(?:in|within|for)$/.test(word));
  };
  const time = telling.quantities.find(
    (one) =>
      one.kind === 'duration' &&
      one.unit === 'year' &&
      one.from >= sentence.from &&
      one.to <= sentence.to &&
      isSpan(one.from),
  );
  return time === undefined ? undefined : (365 * 86_400) / time.value;
}

function moneyTopic(telling: Telling, amount: Amount): Topic {
  const clause = clauseAround(telling, amount);
  const before = { from: clause.from, to: amount.from };
  const after = { from: amount.to, to: clause.to };
  const topic = topicOf(telling, [before, after], [], purses);
  const heads = purposeOf(telling, clause.from, clause.to, amount);
  if (heads.size > 0) return { ...topic, heads };
  const back = sentenceAround(telling, clause, reachBack);
  return { ...topic, heads: purposeOf(telling, back.from, clause.from, amount) };
}

/** What the money is for: the worth of a contract, less spending, or the strongest meaning around. */
function purposeOf(telling: Telling, from: number, to: number, amount: Amount): Set<string> {
  const all = headsIn(telling, { from, to }, purses);
  const words = wordsIn(telling, { from, to });
  const next = headsIn(telling, { from: amount.to, to: amount.to + 2 }, purses);
  if (words.includes('worth') || next.has('deal')) return new Set(['deal']);
  if (next.has('budget')) return new Set(['budget']);
  if (words.includes('over') && words.includes('budget')) return new Set(['overspend']);
  const lowered = words.some((word) =>
    /^(?:cut|cuts|cutting|reduc\w*|lower\w*|slash\w*|drop\w*|less|trim\w*|fell|down|shav\w*|avoid\w*|took)$/.test(word),
  );
  const isLevel = /^(?:to|at|on)$/.test(wordAt(telling, hedgeStart(telling, amount.from) - 1));
  if (lowered && !isLevel && (all.has('cost') || all.has('budget'))) return new Set(['saving']);
  const strongest = precedence.find((name) => all.has(name));
  if (strongest === undefined) return new Set();
  const spending = ['budget', 'cost'].filter((name) => all.has(name));
  if (!spending.includes(strongest)) return new Set([strongest]);
  // What "it cost us" is a loss in other words.
  return new Set(words.includes('cost') ? [...spending, 'loss'] : spending);
}
