/** What `vite-plugin-decks.ts` makes of the folder `decks/`. */
declare module 'virtual:decks' {
  import type { InterviewScripts } from './interview-scripts';
  import type { CardAnswer, CardFront, CatalogueCard, Guide, Principle } from './catalogue';
  interface Module<T> {
    readonly default: T;
  }
  export const cards: readonly CatalogueCard[];
  export const principles: readonly Principle[];
  export const fetchFronts: () => Promise<Module<Readonly<Record<string, CardFront>>>>;
  export const fetchGuide: () => Promise<Module<Guide>>;
  export const fetchInterviews: () => Promise<Module<InterviewScripts>>;
  export const answerChunks: Readonly<Record<string, () => Promise<Module<Readonly<Record<string, CardAnswer>>>>>>;
}
