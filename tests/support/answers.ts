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
 * - `hunted`: to be misheard by the ear of its day, and then judged twice.
 * - `seeded`, `first`: to a plan that asks for gaps and for traps.
 */
export type Manner = 'free' | 'hunted' | 'seeded' | 'first';

/** An answer with the gaps that a person hears in it, and what they marked. */
export interface LabelledAnswer {
  readonly id: string;
  readonly level: Level;
  /** The spoken length; left out where it was typed. */
  readonly seconds?: number;
  readonly gaps: readonly GapId[];
  readonly text: string;
  /** The file that it stands in: one author's answers. */
  readonly author: string;
  /** How it was written: what its file's name begins with. */
  readonly manner: Manner;
  readonly marks: Readonly<Record<MarkKind, readonly string[]>>;
}

/** The labelled answers of one half, in order of their files: an answer a line. */
export function readAnswers(half: 'developing' | 'set-aside'): LabelledAnswer[] {
  const folder = `tests/fixtures/answers/${half}`;
  return readdirSync(folder)
    .toSorted()
    .flatMap((name) => {
      const lines = readFileSync(`${folder}/${name}`, 'utf8').trim().split('\n');
      const manner = name.split('-')[0] as Manner;
      return lines.map((line): LabelledAnswer => ({ ...JSON.parse(line), author: name, manner }));
    });
}
