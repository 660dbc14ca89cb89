import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Contradiction } from '../../src/domain/contradictions';

export type LabelledContradiction = Omit<Contradiction, 'isDoubtful'>;

/** Two tellings of one story, with the contradictions that a person hears; their words stand in the tellings. */
export interface LabelledPair {
  readonly id: string;
  readonly first: string;
  readonly second: string;
  readonly contradictions: readonly LabelledContradiction[];
  /** The file that it stands in: the pairs of one author. */
  readonly author: string;
  /** Told twice as people do, with several figures in each telling; the others were written around one or two. */
  readonly isNatural: boolean;
}

/** The labelled pairs of one half, in order of their files. */
export function readPairs(half: 'developing' | 'set-aside'): LabelledPair[] {
  const folder = `tests/fixtures/contradictions/${half}`;
  return readdirSync(folder)
    .toSorted()
    .flatMap((name) => {
      // A quote such as 2019 is text, too.
      const pairs = parse(readFileSync(`${folder}/${name}`, 'utf8'), { schema: 'failsafe' }) as Omit<
        LabelledPair,
        'author' | 'isNatural'
      >[];
      return pairs.map((pair) => ({ ...pair, author: name, isNatural: name.startsWith('natural-') }));
    });
}

/** Whether a quotation and the words of a label share a stretch of the telling. */
export function sharesWords(telling: string, quote: string, label: string): boolean {
  const flat = telling.replaceAll(/\s+/g, ' ').toLowerCase();
  const [a, b] = [quote, label].map((words) => {
    const plain = words.replaceAll(/\s+/g, ' ').toLowerCase();
    return { start: flat.indexOf(plain), end: flat.indexOf(plain) + plain.length };
  });
  return a !== undefined && b !== undefined && a.start < b.end && b.start < a.end;
}
