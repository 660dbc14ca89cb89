import { readdirSync, readFileSync } from 'node:fs';
import type { GapId, Level } from '../../src/domain/question';

/** What a person marked in an answer, as exact words of it. */
export const markKinds = [
  'result',
  'metric',
  'lesson',
  'choice',
  'customer',
  'lasting',
  'blame',
  'owned',
  'mine',
  'first',
] as const;
export type MarkKind = (typeof markKinds)[number];

/**
 * - `free`: freely, and judged afterwards; nearest to what people say.
 * - `hunted`: to be misheard by the ear of its day.
 * - `seeded`, `first`: to a plan that asks for gaps and for traps.
 * - `ended`: others of these with another ending, or with none.
 * - `decoys`: to tell one thing in words that are hard to recognise, or not at all beside much that sounds like it.
 */
const manners = ['free', 'hunted', 'seeded', 'first', 'ended', 'decoys'] as const;
export type Manner = (typeof manners)[number];

/** Whether all gaps of an answer were judged. */
export function isWhole({ judged }: LabelledAnswer): boolean {
  return judged === undefined;
}

/** An answer with the gaps that a person hears in it, and what they marked. */
export interface LabelledAnswer {
  readonly id: string;
  readonly level: Level;
  /** The spoken length; left out where it was typed. */
  readonly seconds?: number;
  readonly gaps: readonly GapId[];
  /** The only gap that was judged, where not all were. */
  readonly judged?: GapId;
  readonly text: string;
  /** The file that it stands in, one author's answers; of another version of an answer, the file of that one. */
  readonly author: string;
  /** How it was written: what its file's name begins with. */
  readonly manner: Manner;
  readonly marks: Readonly<Record<MarkKind, readonly string[]>>;
}

/**
 * The labelled answers of one half, in order of their files: an answer a line.
 * @throws where a file's name does not say how its answers were written, or a line is no JSON
 */
export function readAnswers(half: 'developing' | 'set-aside'): LabelledAnswer[] {
  const folder = `tests/fixtures/answers/${half}`;
  return readdirSync(folder)
    .toSorted()
    .flatMap((name) => {
      const lines = readFileSync(`${folder}/${name}`, 'utf8').trim().split('\n');
      const manner = manners.find((one) => name.startsWith(`${one}-`));
      if (manner === undefined)
        throw new Error(`${folder}/${name}: its name must begin with one of ${manners.join(', ')} and a hyphen`);
      return lines.map((line): LabelledAnswer => {
        const { of = name, ...answer } = JSON.parse(line);
        return { ...answer, author: of, manner, ...(manner === 'ended' ? { judged: 'no-result' } : {}) };
      });
    });
}
