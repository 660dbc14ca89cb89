import { namedFamilies } from './families';

/**
 * One thing that a listener recognises. A pattern is words in lower case; punctuation between words does not matter, and
 * - `a|b` hears either word, `word?` may be missing,
 * - `_` stands for up to three words, `__` for up to eight, inside one sentence,
 * - `{family}` stands for any word of a family in `families.ts`.
 */
export interface Rule {
  readonly hears: readonly string[];
  /** A text that it hears. */
  readonly example: string;
  /** A text that looks like it and that it must not hear. */
  readonly nearMiss: string;
}

export interface Heard {
  readonly start: number;
  readonly end: number;
}

/** Compiles rules into one expression; they run on one sentence of a transcript's plain text at a time. */
export function compileRules(rules: readonly Rule[]): RegExp {
  const choices = rules.flatMap(({ hears }) => hears.map(toExpression)).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}'])(?:${choices})(?![\\p{L}\\p{N}])`, 'gu');
}

/** Every place between `start` and `end` of a plain text at which one of the compiled rules is heard. */
export function hear(expression: RegExp, plain: string, { start, end }: Heard): Heard[] {
  return Array.from(plain.slice(start, end).matchAll(expression), (match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

const gap = String.raw`[^\p{L}\p{N}.!?]+`;
const anyWord = String.raw`[\p{L}\p{N}'%$€£]+`;

function toExpression(pattern: string): string {
  let expression = '';
  let needsGap = false;
  for (const part of splitOutsideBrackets(pattern)) {
    const optional = /^(?:[^()]*|\((?:[^()]|\([^()]*\))*\))\?$/.test(part);
    if (needsGap && !optional) expression += gap;
    if (part === '_' || part === '__') {
      expression += `(?:${anyWord}${gap}){0,${part === '_' ? 3 : 8}}?`;
      needsGap = false;
    } else if (optional) {
      const word = toChoices(part.slice(0, -1));
      expression += needsGap ? `(?:${gap}${word})?` : `(?:${word}${gap})?`;
    } else {
      expression += toChoices(part);
      needsGap = true;
    }
  }
  return expression;
}

/** Spaces inside brackets belong to the bracket. */
function splitOutsideBrackets(pattern: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of pattern) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === ' ' && depth === 0) parts.push('');
    else parts.push((parts.pop() ?? '') + character);
  }
  return parts;
}

function toChoices(part: string): string {
  const named = part.replaceAll(/(?<!\\p)\{(\p{L}+)\}/gu, (_, name: string) => familyChoices(name));
  return `(?:${named.replaceAll(' ', gap)})`;
}

function familyChoices(name: string): string {
  const family = namedFamilies.get(name);
  if (family === undefined) throw new Error(`families.ts has no family “${name}”.`);
  return `(?:${[...family].join('|')})`;
}
