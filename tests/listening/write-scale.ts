import { writeFileSync } from 'node:fs';
import type { StoredScale } from '../../src/domain/listening/scale';

export const weightsFolder = 'src/domain/listening/weights';

/** Writes a learned scale as a module, a line for each weight. */
export function writeScale(name: string, { bias, weights }: StoredScale): void {
  writeFileSync(
    `${weightsFolder}/${name.replace(' ', '-')}.ts`,
    [
      '// Written by `npm run fit`. A line for each weight, in twentieths of a nat, then the signs that have it, parted by tabs.',
      'export const scale = {',
      `  bias: ${bias},`,
      `  weights: String.raw\`${weights}\`,`,
      '};\n',
    ].join('\n'),
  );
}
