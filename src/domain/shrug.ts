/** Replies and answers that say that there is nothing to say. */
import { compileRules, countHeard } from './listening/rule';
import { shrugRules } from './listening/rules/shrugs';

const shrugs = compileRules(shrugRules);
/** Longer replies than this say something besides, in words. */
const longestShrug = 25;

/** Whether a reply says that there is nothing to say: it fills nothing. */
export function isShrug(text: string): boolean {
  return countWords(text) <= longestShrug && hasShrug(text);
}

/** Whether somewhere in a text somebody says so. */
export function hasShrug(text: string): boolean {
  return countHeard(shrugs, text.toLowerCase().replaceAll('’', "'")) > 0;
}

/** Words as they are parted by white space; 0 in an empty text. */
export function countWords(text: string): number {
  return text.trim().split(/\s+/).filter(Boolean).length;
}
