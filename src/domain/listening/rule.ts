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

/** Compiled patterns in their order, found by the word that they begin with. */
export interface Hearing {
  readonly patterns: readonly RegExp[];
  readonly byFirstWord: ReadonlyMap<string, readonly number[]>;
  /** Those that may begin with any word. */
  readonly anywhere: readonly number[];
  /** What was heard in the last text: several listeners ask about the same sentence. */
  last: { readonly plain: string; readonly places: Map<string, readonly Heard[]> };
}

/** Compiles rules; they run on one sentence of a transcript's plain text at a time. */
export function compileRules(rules: readonly Rule[]): Hearing {
  const sources = rules.flatMap(({ hears }) => hears);
  const firsts = sources.map(firstWordsOf);
  const anywhere = firsts.flatMap((first, index) => (first === undefined ? [index] : []));
  const byFirstWord = new Map<string, number[]>();
  for (const word of new Set(firsts.flatMap((first) => first ?? [])))
    byFirstWord.set(
      word,
      firsts.flatMap((first, index) => (first === undefined || first.includes(word) ? [index] : [])),
    );
  return {
    patterns: sources.map((source) => new RegExp(`(?:${toExpression(source)})(?![\\p{L}\\p{N}])`, 'uy')),
    byFirstWord,
    anywhere,
    last: { plain: '', places: new Map() },
  };
}

/** Every place between `start` and `end` of a plain text at which one of the compiled rules is heard. */
export function hear(hearing: Hearing, plain: string, { start, end }: Heard): readonly Heard[] {
  if (hearing.last.plain !== plain) hearing.last = { plain, places: new Map() };
  const key = `${start} ${end}`;
  const known = hearing.last.places.get(key);
  if (known !== undefined) return known;
  const places = [...hearIn(hearing, plain.slice(start, end))].map((heard) => ({
    start: start + heard.start,
    end: start + heard.end,
  }));
  hearing.last.places.set(key, places);
  return places;
}

const wordStarts = /(?<![\p{L}\p{N}'])(?:(?<word>\p{L}+)|(?=[\p{N}'%$€£]))/gu;

function* hearIn({ patterns, byFirstWord, anywhere }: Hearing, text: string): Generator<Heard> {
  let free = 0;
  for (const { index, groups } of text.matchAll(wordStarts)) {
    if (index < free) continue;
    for (const at of byFirstWord.get(groups?.['word'] ?? '') ?? anywhere) {
      const pattern = patterns[at];
      if (pattern === undefined) continue;
      pattern.lastIndex = index;
      if (!pattern.test(text)) continue;
      free = pattern.lastIndex;
      yield { start: index, end: free };
      break;
    }
  }
}

/** The words, up to an apostrophe or a hyphen, of which a pattern begins with one; `undefined` when that cannot be told. */
function firstWordsOf(pattern: string): string[] | undefined {
  const parts = splitOutsideBrackets(pattern);
  const words: string[] = [];
  for (const part of parts) {
    const optional = part.endsWith('?') && (/^[^()]*$/.test(part) || part.endsWith(')?'));
    const found = choicesOf(optional ? part.slice(0, -1) : part);
    if (found === undefined) return undefined;
    words.push(...found);
    if (!optional) return words;
  }
  return undefined;
}

function choicesOf(part: string): string[] | undefined {
  const plain = part.replace(/^(?:\(\?<?![^()]*\))+/, '');
  const inner = isOneGroup(plain) ? plain.slice(3, -1) : plain;
  const words: string[] = [];
  for (const choice of splitOutsideBrackets(inner, '|')) {
    const family = /^\{(\p{L}+)\}$/u.exec(choice)?.[1];
    if (family !== undefined) {
      for (const member of namedFamilies.get(family) ?? []) words.push(...(/^\p{L}+/u.exec(member) ?? ['']));
      continue;
    }
    if (isOneGroup(choice) && choice !== plain) {
      const nested = choicesOf(choice);
      if (nested === undefined) return undefined;
      words.push(...nested);
      continue;
    }
    const word = /^([a-z]+)(?:$|['-]|(?=\(\?<?!)| (?!\?))/.exec(choice)?.[1];
    if (word === undefined) return undefined;
    words.push(word);
  }
  return words.includes('') ? undefined : words;
}

function isOneGroup(part: string): boolean {
  if (!/^\(\?:.*\)$/.test(part)) return false;
  let depth = 0;
  for (let at = 0; at < part.length - 1; at += 1) {
    if (part[at] === '(') depth += 1;
    if (part[at] === ')') depth -= 1;
    if (depth === 0) return false;
  }
  return true;
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

/** What stands inside brackets belongs to the bracket. */
function splitOutsideBrackets(pattern: string, separator = ' '): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of pattern) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === separator && depth === 0) parts.push('');
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
