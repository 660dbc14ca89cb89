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
  /** Written freely and judged afterwards; the others were written to a plan that asks for traps. */
  readonly isFree: boolean;
  readonly marks: Readonly<Record<MarkKind, readonly string[]>>;
}

/** The labelled answers of one half, in order of their files: an answer a line. */
export function readAnswers(half: 'developing' | 'set-aside'): LabelledAnswer[] {
  const folder = `tests/fixtures/answers/${half}`;
  return readdirSync(folder)
    .toSorted()
    .flatMap((name) => {
      const lines = readFileSync(`${folder}/${name}`, 'utf8').trim().split('\n');
      const isFree = name.startsWith('free');
      return lines.map((line): LabelledAnswer => ({ ...JSON.parse(line), author: name, isFree }));
    });
}
