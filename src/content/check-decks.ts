/**
 * `npm run decks`: checks all decks and prints what is in them, or every mistake with its file, line and field.
 * With `-- --add-ids` it also adds the ids of new cards to the list of those that may never vanish; with `-- --quiet` it prints mistakes only.
 */
import { appendFileSync } from 'node:fs';
import { compileDecks, formatIssue, readCommittedIds, readDecks } from './compile-decks';

const committed = readCommittedIds('decks');
const result = compileDecks(readDecks('decks'), committed);
if (!result.ok) {
  for (const issue of result.issues) console.error(formatIssue(issue));
  console.error(`${result.issues.length} mistakes`);
  process.exitCode = 1;
} else if (!process.argv.includes('--quiet')) {
  const { cards, fronts } = result.decks;
  const fresh = cards.map((card) => card.id).filter((id) => !committed.includes(id));
  if (process.argv.includes('--add-ids')) appendFileSync('decks/ids.txt', fresh.map((id) => `${id}\n`).join(''));
  else if (fresh.length > 0)
    console.log(`${fresh.length} ids are not in decks/ids.txt yet: npm run decks -- --add-ids`);
  const countBy = (label: string, keysOf: (card: (typeof cards)[number]) => readonly string[]) => {
    const counts = new Map<string, number>();
    for (const card of cards) for (const key of keysOf(card)) counts.set(key, (counts.get(key) ?? 0) + 1);
    console.log(`\n${label}`);
    for (const [key, count] of counts) console.log(`  ${String(count).padStart(4)}  ${key}`);
  };
  console.log(`${cards.length} cards`);
  countBy('by kind', (card) => [card.kind]);
  countBy('by principle', (card) => fronts[card.id]?.principles ?? []);
  countBy('by round', (card) => fronts[card.id]?.rounds ?? []);
  countBy('by level', (card) => card.levels);
  countBy('by region', (card) => (card.regions.length > 0 ? card.regions : ['everywhere']));
}
