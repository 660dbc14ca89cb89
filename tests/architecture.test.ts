import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** A check that can not fail is a defect: each rule of the house is broken once, on a copy, and has to be seen. */
describe('the linter sees', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'layers-'));
    cpSync('src', join(folder, 'src'), { recursive: true });
    for (const file of ['.oxlintrc.json', 'tsconfig.json', 'package.json']) cpSync(file, join(folder, file));
    symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const lint = (path: string, source: string): string => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, source);
    try {
      return execFileSync(join(folder, 'node_modules/.bin/oxlint'), ['--format', 'unix', file], {
        cwd: folder,
        encoding: 'utf8',
      });
    } catch (failure) {
      return (failure as { stdout: string }).stdout;
    } finally {
      rmSync(file);
    }
  };

  it.each([
    [
      'the domain reading the clock',
      'src/domain/planted.ts',
      'export const now = Date.now();',
      /no-restricted-globals/,
    ],
    [
      'the domain drawing lots',
      'src/domain/planted.ts',
      'export const luck = Math.random();',
      /no-restricted-properties/,
    ],
    [
      'the domain importing storage',
      'src/domain/planted.ts',
      "export { commit } from '../storage/commit';",
      /no-restricted-imports/,
    ],
    [
      'the domain importing ts-fsrs elsewhere',
      'src/domain/planted.ts',
      "export { fsrs } from 'ts-fsrs';",
      /no-restricted-imports/,
    ],
    [
      'listening importing more of the domain than its vocabulary',
      'src/domain/listening/planted.ts',
      "export { studyDay } from '../calendar';",
      /no-restricted-imports/,
    ],
    [
      'listening importing claims, which stand on it',
      'src/domain/listening/planted.ts',
      "export { readClaims } from '../claims/read-claims';",
      /no-restricted-imports/,
    ],
    [
      'claims importing more of the domain than that',
      'src/domain/claims/planted.ts',
      "export { studyDay } from '../calendar';",
      /no-restricted-imports/,
    ],
    [
      'a screen importing Dexie',
      'src/features/today/planted.ts',
      "export { Dexie } from 'dexie';",
      /no-restricted-imports/,
    ],
    [
      'a feature importing another',
      'src/features/today/planted.ts',
      "export { createReviewStore } from '../review/review-store';",
      /no-restricted-imports/,
    ],
    [
      'a feature importing the app',
      'src/features/today/planted.ts',
      "export { App } from '../../app/App';",
      /no-restricted-imports/,
    ],
    [
      'ui importing the domain',
      'src/ui/planted.ts',
      "export { ratings } from '../domain/scheduler';",
      /no-restricted-imports/,
    ],
    [
      'storage importing content',
      'src/storage/planted.ts',
      "export { catalogueCards } from '../content/catalogue';",
      /no-restricted-imports/,
    ],
    [
      'content importing storage',
      'src/content/planted.ts',
      "export { commit } from '../storage/commit';",
      /no-restricted-imports/,
    ],
    [
      'the runtime importing parts',
      'src/runtime/planted.ts',
      "export { Answer } from '../parts/Answer';",
      /no-restricted-imports/,
    ],
    [
      'parts importing a feature',
      'src/parts/planted.ts',
      "export { TodayScreen } from '../features/today/TodayScreen';",
      /no-restricted-imports/,
    ],
  ])('%s', (_, path, source, rule) => {
    expect(lint(path, source)).toMatch(rule);
  });

  it('a circle of imports', () => {
    writeFileSync(join(folder, 'src/domain/one.ts'), "export { two } from './two';\nexport const one = 1;");
    expect(lint('src/domain/two.ts', "export { one } from './one';\nexport const two = 2;")).toMatch(/no-cycle/);
  });

  it('nothing in the files as they are', () => {
    expect(lint('src/domain/planted.ts', 'export const harmless = 1;')).not.toMatch(/error/i);
  });
});
