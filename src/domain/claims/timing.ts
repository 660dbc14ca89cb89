/** Whether a state is told as the earlier or the later one. */
import { clauseAround, sentenceAround, wordAt, wordsIn, type Stretch, type Telling } from './telling';

const earlier =
  /\b(?:at first|at the (?:start|beginning|time|outset)|in the beginning|to begin with|initially|originally|previously|before|used to|inherited|on (?:the )?(?:first day|day one|my arrival|arrival)|in (?:the|our|my) first (?:year|month|week|quarter)|start(?:ed)?(?: out| off)? (?:with|at|from)|(?:when|once|the (?:day|year|month|week|time)|as) (?:i|we) (?:first )?(?:started|joined|arrived|came|took (?:it )?over|got there|began|inherited|opened|set out)|only)\b/g;
const later =
  /\b(?:later|eventually|in the end|at the end|by the (?:end|time)|by (?:the )?(?:spring|summer|autumn|fall|winter|christmas|easter)|ended|ending|afterwards|after|now|nowadays|today|these days|finally|reached|became|grew|grown|growing|next|got (?:it |us |that )?(?:down |up )?to|(?:down|up) to|(?:fell|dropped|rose|went|came|climbed|improved|increased|shrank|scaled|expanded|brought|took|got) (?:\S+ ){0,4}to|on from|since then|years? on|at (?:the|its|our) peak|at most|(?:when|once|the (?:day|year|month|week|time)|as) (?:i|we|it) (?:left|finished|handed|moved on|shipped|was (?:over|done|finished)|were done|closed|quit)|in (?:the|our|my) (?:second|third|last|final) (?:year|month|week|quarter)|once (?:it|that|they|everything) (?:was|were|had))\b/g;
/** These leave no doubt: what was there to begin with, and what had become of it. */
const surelyEarly =
  /\b(?:(?:when|once|the day|as) (?:i|we) (?:first )?(?:started|joined|arrived|came|took (?:it )?over|began|inherited|got there)|at first|initially|in the beginning|at the (?:start|beginning|outset)|to begin with|on my arrival|on day one|i inherited|started (?:out )?with)\b/;
const surelyLate =
  /\b(?:(?:when|by the time|once|as) (?:i|we) (?:left|moved on|handed|finished)|in the end|by the end|eventually|at the end|finally|grown? to|grew (?:\S+ ){0,3}to|ended up|a year later|years? (?:later|on)|today|nowadays)\b/;

/** Words that are looked at on either side. */
const reach = 10;

const aims =
  /\b(?:promis\w*|target\w*|goals?|aim|aimed|aiming|sla|expect\w*|forecast\w*|hop(?:e|ed|ing)|predict\w*|quot\w*|estimat\w*|against|plan|planned|planning|budget\w*|supposed|due|deadline|ask(?:ed|ing)?|want(?:ed|s)?|request\w*|propos\w*|offer\w*|fear\w*|would|could|should|might|ceiling|business case|list price|originally|original|bid|(?:i|we|they|it|he|she)'d have|had it)\b/;

/** Whether a clause says what a number was meant to be. */
export function isAim(telling: Telling, stretch: Stretch): boolean {
  const clause = clauseAround(telling, stretch);
  return aims.test(wordsIn(telling, { from: clause.from, to: stretch.from }).join(' '));
}

/** The side of a change that the words around a number put it on, by the cue that stands nearest. */
export function timingAround(telling: Telling, stretch: Stretch): 'before' | 'after' | 'level' {
  const { from, to } = sentenceAround(telling, stretch, reach);
  const before = wordsIn(telling, { from, to: stretch.from });
  const after = wordsIn(telling, { from: stretch.to, to });
  const distance = (cues: RegExp) =>
    Math.min(lastDistance(cues, before), firstDistance(cues, after, telling, stretch.to));
  const [early, late] = [distance(earlier), distance(later)];
  if (early === late) return 'level';
  return early < late ? 'before' : 'after';
}

/** Whether the words around a number leave no doubt that it is of the beginning, or of what had become of it. */
export function timeTold(telling: Telling, stretch: Stretch): 'early' | 'late' | 'both' | 'open' {
  const words = wordsIn(telling, sentenceAround(telling, stretch, reach)).join(' ');
  const [early, late] = [surelyEarly.test(words), surelyLate.test(words)];
  if (early && late) return 'both';
  return early ? 'early' : late ? 'late' : 'open';
}

function lastDistance(cues: RegExp, words: readonly string[]): number {
  const line = words.join(' ');
  const end = Math.max(-1, ...Array.from(line.matchAll(cues), (cue) => cue.index + cue[0].length));
  return end < 0 ? Infinity : line.slice(end).split(' ').length;
}

/** A cue after the number belongs to it only when no other number stands between. */
function firstDistance(cues: RegExp, words: readonly string[], telling: Telling, at: number): number {
  const nextNumber = telling.quantities.find(({ from }) => from >= at)?.from ?? Infinity;
  const own = words.slice(0, Math.max(0, nextNumber - at));
  const line = own.join(' ');
  const start = Math.min(Infinity, ...Array.from(line.matchAll(cues), (cue) => cue.index));
  if (start === Infinity || wordAt(telling, at) === '') return Infinity;
  return line.slice(0, start).split(' ').length + 1;
}
