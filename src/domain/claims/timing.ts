/** Whether a state is told as the earlier or the later one. */
import { clauseAround, sentenceAround, wordAt, wordsIn, type Stretch, type Telling } from './telling';

const earlier =
  /\b(?:at first|at the (?:start|beginning|time)|in the beginning|to begin with|initially|originally|previously|before|used to|inherited|start(?:ed)?(?: out| off)? (?:with|at|from)|(?:when|once|the day|time) (?:i|we) (?:started|joined|arrived|came|took over|got there|began|inherited)|only)\b/g;
const later =
  /\b(?:later|eventually|in the end|at the end|by the (?:end|time)|ended|ending|afterwards|after|now|nowadays|today|finally|reached|became|grew|grown|growing|next|got (?:it |us |that )?(?:down |up )?to|(?:down|up) to|(?:fell|dropped|rose|went|came|climbed|improved|increased|shrank|scaled|expanded|brought|took|got) (?:\S+ ){0,4}to|on from|since then|at (?:the|its|our) peak|at most)\b/g;
/** Words that are looked at on either side. */
const reach = 10;

const aims =
  /\b(?:promis\w*|target\w*|goals?|aim|aimed|aiming|sla|expect\w*|forecast\w*|hop(?:e|ed|ing)|predict\w*|quot\w*|estimat\w*|against)\b/;

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
