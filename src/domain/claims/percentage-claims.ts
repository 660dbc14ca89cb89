import { readAmounts, wordBefore, type Amount, type Range } from './amounts';
import type { Claim, Role } from './claim';
import { quoteNear, quoteWords } from './quoting';
import { clauseAround, sentenceAround, wordAt, wordsIn, type Stretch, type Telling } from './telling';
import { isAim, timingAround } from './timing';
import { headsIn, measures, topicOf, type Topic } from './topics';
import { comparatives } from '../listening/units';

const changeNouns =
  /^(?:drop|reduction|decrease|increase|improvement|growth|rise|decline|up|down|off|jump|gain|cut|uplift|lift|boost|bump|fall|saving|hike|surge)$/;
const changeVerbs =
  /^(?:fell|fall|falls|falling|drop|drops|dropped|dropping|rose|rise|risen|rising|up|down|grew|grow|grown|growing|increased?|increases|increasing|cut|cuts|cutting|reduced?|reduces|reducing|improved?|improves|improving|declined?|decreased?|decreasing|shrank|shrunk|jumped|climbed|gained|lost|lifted|lift|slashed|boosted|lowered|raised|doubled|tripled|halved|better|worse|saved)$/;
/** "Doubled" is a change by a hundred percent, "halving" one by fifty. */
const growthVerbs = /^(?:doubl|tripl|trebl|quadrupl|halv)(?:e|ed|ing)$/;
const levelWords = /^(?:to|at|was|were|is|are|stood|reached|hit|from|of|only|had|touching|hitting|exceeded|became)$/;
/** "A hundred percent sure" measures nothing. */
const figuresOfSpeech =
  /^(?:sure|certain|committed|confident|convinced|agree|agreed|honest|behind|right|clear|responsible|in|on)$/;
/** A metric that "it" stands for is looked for this far back. */
const reachBack = 30;

/** Rates, shares and changes, in percentage points; "a third of" and "halved" among them. */
export function readPercentageClaims(telling: Telling): Claim[] {
  const amounts = readAmounts(telling);
  const hasPercent = amounts.some(({ kind }) => kind === 'percent');
  return amounts.flatMap((amount) => {
    if (hasPercent && isBarePoint(amount)) return [barePoint(telling, amount)];
    const range = percentRange(telling, amount);
    if (range === undefined || isFigureOfSpeech(telling, amount)) return [];
    const role = roleOf(telling, amount);
    const topic = percentTopic(telling, amount);
    return [
      {
        kind: 'percentage' as const,
        ranges: [range],
        role,
        measure: isShare(telling, amount) ? 'share' : '',
        topic,
        silent: false,
        from: amount.from,
        to: amount.to,
        span: quoteNear(telling, amount),
      },
    ];
  });
}

/** In "it was promised at 99.9 percent and stood at 99.7" the second number may be one of percent, too. */
function isBarePoint({ kind, unit, value }: Amount): boolean {
  return kind === 'count' && unit === '' && value <= 100;
}

function barePoint(telling: Telling, amount: Amount): Claim {
  const topic = { heads: new Set<string>(), main: new Set<string>(), more: new Set<string>() };
  const range = { low: amount.value - 0.5, high: amount.value + 0.5 };
  return {
    kind: 'percentage',
    ranges: [range],
    role: 'level',
    measure: '',
    topic,
    silent: true,
    from: amount.from,
    to: amount.to,
    span: quoteWords(telling, amount.from, amount.to),
  };
}

function percentRange(telling: Telling, { kind, value, range, from, to }: Amount): Range | undefined {
  if (kind === 'percent') return range;
  if (kind !== 'multiple') return undefined;
  const word = wordsIn(telling, { from, to }).join(' ');
  if (growthVerbs.test(word)) {
    const growth = 100 * Math.abs(value - 1);
    return { low: growth * 0.9, high: growth * 1.1 };
  }
  return value < 1 ? { low: range.low * 100, high: range.high * 100 } : undefined;
}

function isFigureOfSpeech(telling: Telling, { value, to }: Amount): boolean {
  return value >= 100 && figuresOfSpeech.test(wordAt(telling, to));
}

/** "40 percent of patients", "one in five patients". */
function isShare(telling: Telling, { kind, from, to }: Amount): boolean {
  return (
    wordAt(telling, to) === 'of' ||
    (kind === 'multiple' && / (?:in|out of) /.test(wordsIn(telling, { from, to }).join(' ')))
  );
}

function roleOf(telling: Telling, amount: Amount): Role {
  if (amount.side !== undefined) return amount.side === 'from' ? 'before' : 'after';
  const before = wordBefore(telling, amount.from);
  const after = wordAt(telling, amount.to);
  const word = wordsIn(telling, amount).join(' ');
  if (before === 'by' || changeNouns.test(after) || comparatives.has(after) || growthVerbs.test(word)) return 'change';
  if (isAim(telling, amount)) return 'aim';
  if (isShare(telling, amount)) return timingAround(telling, amount);
  if (changeVerbs.test(before) || (before === 'in' && word === 'half')) return 'change';
  if (before === 'another' || before === 'additional') return 'change';
  if (!levelWords.test(before)) {
    const clause = clauseAround(telling, amount);
    const verbs = wordsIn(telling, { from: clause.from, to: amount.from });
    if (verbs.some((verb) => changeVerbs.test(verb)) && !verbs.includes('to')) return 'change';
  }
  return timingAround(telling, amount);
}

function percentTopic(telling: Telling, amount: Amount): Topic {
  const clause = clauseAround(telling, amount);
  const before = { from: clause.from, to: amount.from };
  const after = { from: amount.to, to: clause.to };
  const afterFirst =
    isShare(telling, amount) ||
    changeNouns.test(wordAt(telling, amount.to)) ||
    comparatives.has(wordAt(telling, amount.to)) ||
    isMeasure(telling, amount.to);
  const near = afterFirst ? [after, before] : [before, after];
  const own = topicOf(telling, near, [], measures);
  if (own.main.size > 0 && !isOnlyAnaphor(telling, before, own)) return own;
  const back = sentenceBack(telling, clause.from);
  const heads = lastHeads(telling, back);
  return { heads, main: heads.size > 0 ? heads : own.main, more: topicOf(telling, [], [back], measures).more };
}

/** "Conversion" in "30 percent conversion". */
function isMeasure(telling: Telling, at: number): boolean {
  return headsIn(telling, { from: at, to: at + 2 }, measures).size > 0;
}

/** In "it went down by 19% after the change" the metric was named before. */
function isOnlyAnaphor(telling: Telling, before: Stretch, own: Topic): boolean {
  return (
    own.heads.size === 0 &&
    /^(?:it|that|this|which|they)$/.test(wordAt(telling, before.from)) &&
    before.to > before.from
  );
}

function sentenceBack(telling: Telling, to: number): Stretch {
  const { from } = sentenceAround(telling, { from: to, to }, reachBack);
  return { from: Math.min(from, Math.max(0, to - reachBack)), to };
}

function lastHeads(telling: Telling, { from, to }: Stretch): Set<string> {
  for (let at = to - 1; at >= from; at -= 1) {
    const heads = headsIn(telling, { from: at, to: at + 1 }, measures);
    if (heads.size > 0) return heads;
  }
  return new Set();
}
