/** Compiles `decks/` into modules: an index of all cards, all fronts, the guide, what interviewers say, and the answers of each deck. A mistake in a deck stops the build. */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { compileDecks, formatIssue, readCommittedIds, readDecks, type CompiledDecks } from './compile-decks';

const catalogueModule = 'virtual:decks';
const partsPrefix = 'virtual:decks/';
/** Rollup leaves an id that begins with a NUL to the plugin that made it. */
const resolved = (id: string) => `\0${id}`;

export function decksPlugin(folder = 'decks'): Plugin {
  let compiled: CompiledDecks | undefined;
  const compile = (): CompiledDecks => {
    const result = compileDecks(readDecks(folder), readCommittedIds(folder));
    if (!result.ok) throw new Error(`The decks have mistakes:\n${result.issues.map(formatIssue).join('\n')}`);
    return result.decks;
  };
  return {
    name: 'decks',
    buildStart() {
      this.addWatchFile(join(folder, 'ids.txt'));
    },
    resolveId(id) {
      return id === catalogueModule || id.startsWith(partsPrefix) ? resolved(id) : undefined;
    },
    load(id) {
      if (!id.startsWith(resolved(catalogueModule))) return undefined;
      compiled ??= compile();
      if (id === resolved(catalogueModule)) return catalogueSource(compiled);
      const value = partOf(compiled, id.slice(resolved(partsPrefix).length));
      return value && `export default ${asJsonParse(value)};`;
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('change', (path) => {
        if (!path.endsWith('.yaml')) return;
        compiled = undefined;
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

/** What is loaded on demand: all fronts, the guide, what interviewers say, or the answers of one deck. */
function partOf(decks: CompiledDecks, name: string): object | undefined {
  const { fronts, panels, anchors, loops, interviewers, gapProbes, answers } = decks;
  if (name === 'fronts') return fronts;
  if (name === 'guide') return { panels, anchors };
  if (name === 'interviews') return { loops, interviewers, gapProbes };
  return answers[name];
}

function catalogueSource({ cards, principles, answers }: CompiledDecks): string {
  const shown = principles.map(({ id, name, short, added2021 }) => ({ id, name, short, added2021 }));
  const fetchPart = (name: string) => `() => import(${JSON.stringify(partsPrefix + name)})`;
  const chunks = Object.keys(answers).map((name) => `${JSON.stringify(name)}: ${fetchPart(name)}`);
  return [
    `export const cards = ${asJsonParse(cards)};`,
    `export const principles = ${asJsonParse(shown)};`,
    `export const fetchFronts = ${fetchPart('fronts')};`,
    `export const fetchGuide = ${fetchPart('guide')};`,
    `export const fetchInterviews = ${fetchPart('interviews')};`,
    `export const answerChunks = { ${chunks.join(', ')} };`,
  ].join('\n');
}

/** Engines parse JSON in a string faster than the same value as source. */
function asJsonParse(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}
