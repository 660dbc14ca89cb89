import { writeFileSync } from 'node:fs';
import type { StoredScales } from '../../src/domain/listening/scale';

export const weightsFolder = 'src/domain/listening/weights';

/** Writes learned scales as a module; `StoredScales` says how to read it. */
export function writeScales(name: string, { biases, signs, weights }: StoredScales<string>): void {
  writeFileSync(
    `${weightsFolder}/${name}.ts`,
    [
      '// Written by `npm run fit`.',
      'export const stored = {',
      `  biases: ${JSON.stringify(biases)},`,
      `  signs: String.raw\`${signs}\`,`,
      `  weights: \`${weights}\`,`,
      '};\n',
    ].join('\n'),
  );
}
