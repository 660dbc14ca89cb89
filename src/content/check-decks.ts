/** `npm run decks`: checks all decks and prints what is in them, or every mistake with its file, line and field. */
import { compileDecks, formatIssue, readCommittedIds, readDecks } from './compile-decks';

const result = compileDecks(readDecks('decks'), readCommittedIds('decks'));
if (!result.ok) {
  for (const issue of result.issues) console.error(formatIssue(issue));
  console.error(`${result.issues.length} mistakes`);
  process.exitCode = 1;
} else {
  const { cards } = result.decks;
  const countBy = (label: string, keysOf: (card: (typeof cards)[number]) => readonly string[]) => {
    const counts = new Map<string, number>();
    for (const card of cards) for (const key of keysOf(card)) counts.set(key, (counts.get(key) ?? 0) + 1);
    console.log(`\n${label}`);
    for (const [key, count] of counts) console.log(`  ${String(count).padStart(4)}  ${key}`);
  };
  console.log(`${cards.length} cards`);
  countBy('by kind', (card) => [card.kind]);
  countBy('by principle', (card) => card.principles);
  countBy('by level', (card) => card.levels);
  countBy('by region', (card) => (card.regions.length > 0 ? card.regions : ['everywhere']));
}
