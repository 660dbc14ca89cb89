/**
 * Measures what a browser has to load until the first card can be graded, from the build's own manifest, and fails above the
 * budget. Content (`decks-…`) and the lazily loaded screens are not in it.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const budget = 135_000;
const entries = ['index.html', 'src/features/review/ReviewScreen.tsx'];

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const files = new Set();
const collect = (key) => {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`${key} is not in the build: the list of entries in .ci/sizes.mjs is out of date`);
  if (files.has(chunk.file)) return;
  files.add(chunk.file);
  for (const imported of chunk.imports ?? []) collect(imported);
};
entries.forEach(collect);

const sizes = [...files]
  .filter((file) => !file.includes('/decks-'))
  .map((file) => ({ file, size: gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length }));
const total = sizes.reduce((sum, { size }) => sum + size, 0);
for (const { file, size } of sizes) console.log(`${String(size).padStart(8)}  ${file}`);
console.log(`${String(total).padStart(8)}  bytes (gzip) until the first card can be graded; at most ${budget}`);
if (total > budget) process.exit(1);
