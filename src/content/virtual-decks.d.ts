/** What `vite-plugin-decks.ts` makes of the folder `decks/`. */
declare module 'virtual:decks' {
  import type { CardAnswer, CatalogueCard, Principle } from './catalogue';
  export const cards: readonly CatalogueCard[];
  export const principles: readonly Principle[];
  export const answerChunks: Readonly<
    Record<string, () => Promise<{ readonly default: Readonly<Record<string, CardAnswer>> }>>
  >;
}
