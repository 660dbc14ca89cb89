import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { GapId } from '../../src/domain/answer-analysis';
import type { Level } from '../../src/domain/question';

/** An answer with the gaps that a person hears in it. */
export interface LabelledAnswer {
  readonly id: string;
  readonly level: Level;
  readonly seconds?: number;
  readonly clean?: boolean;
  /** The one sentence that states the result, where there is only one. */
  readonly result?: string;
  readonly gaps: readonly GapId[];
  readonly text: string;
}

/** The labelled answers of one half, in order of their files. */
export function readAnswers(half: 'developing' | 'set-aside'): LabelledAnswer[] {
  const folder = `tests/fixtures/answers/${half}`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .flatMap((name) => parse(readFileSync(`${folder}/${name}`, 'utf8')) as LabelledAnswer[]);
}
