/** Turns checked deck files into what the app loads: fronts of all cards, and the answers of each deck. Build time only. */
import { principleAspects, type PrincipleAspect, type PrincipleId } from '../domain/question';
import type { CardAnswer, CardFront, CatalogueCard } from './catalogue';
import type { ConceptDeck, FactDeck, PrincipleDeck, QuestionDeck } from './deck-schema';

/** A deck with the name of the chunk that its answers go into. */
export type Named<T> = T & { readonly chunk: string };

export interface CardDecks {
  readonly principles: readonly PrincipleDeck[];
  readonly questionDecks: readonly Named<QuestionDeck>[];
  readonly conceptDecks: readonly Named<ConceptDeck>[];
  readonly factDecks: readonly Named<FactDeck>[];
}

export interface JoinedCards {
  /** What planning needs of every card, in the order of the decks. */
  readonly cards: readonly CatalogueCard[];
  /** What is asked, by card id. */
  readonly fronts: Readonly<Record<string, CardFront>>;
  /** Answer sides by chunk name, then by card id. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, CardAnswer>>>>;
}

const everyLevel = ['L6', 'L7', 'L8'] as const;

export function principleCardId(principle: PrincipleId, aspect: PrincipleAspect): string {
  return `${principle}.${aspect}`;
}

export function joinDecks({ principles, questionDecks, conceptDecks, factDecks }: CardDecks): JoinedCards {
  const cards: CatalogueCard[] = [];
  const fronts: Record<string, CardFront> = {};
  const answers: Record<string, Record<string, CardAnswer>> = {};
  const add = (card: CatalogueCard, front: CardFront, answer: CardAnswer) => {
    cards.push(card);
    fronts[card.id] = front;
    (answers[card.chunk] ??= {})[card.id] = answer;
  };

  for (const deck of principles)
    for (const aspect of principleAspects)
      add(
        {
          id: principleCardId(deck.id, aspect),
          kind: 'principle',
          levels: everyLevel,
          regions: [],
          siblings: `principle-${deck.id}`,
          chunk: `principle-${deck.id}`,
        },
        {
          ask: deck[aspect].ask,
          principles: aspect === 'tension' ? [deck.id, deck.tension.with] : [deck.id],
          rounds: [],
        },
        principleAnswer(deck, aspect),
      );
  for (const deck of questionDecks)
    for (const question of deck.questions) {
      const { id, kind, ask, asksFor, rounds, levels, regions, source, listensFor, outline, weakSigns, shift, design } =
        question;
      const probes = question.probes.map(({ covers: _covers, ...probe }) => probe);
      add(
        { id, kind, levels, regions, siblings: question.siblings ?? null, chunk: deck.chunk },
        { ask, principles: question.principles, rounds, ...(asksFor && { asksFor }) },
        { form: 'question', source, listensFor, outline, weakSigns, shift, probes, ...(design && { design }) },
      );
    }
  for (const deck of conceptDecks)
    for (const { id, ask, siblings = null, ...answer } of deck.concepts)
      add(
        { id, kind: 'concept', levels: everyLevel, regions: [], siblings, chunk: deck.chunk },
        { ask, principles: [], rounds: ['system-design'] },
        { form: 'concept', topic: deck.name, ...answer },
      );
  for (const deck of factDecks)
    for (const { id, ask, siblings = null, ...answer } of deck.facts)
      add(
        { id, kind: 'fact', levels: everyLevel, regions: [], siblings, chunk: deck.chunk },
        { ask, principles: [], rounds: [] },
        { form: 'fact', topic: deck.name, ...answer },
      );
  return { cards, fronts, answers };
}

function principleAnswer(deck: PrincipleDeck, aspect: PrincipleAspect): CardAnswer {
  switch (aspect) {
    case 'meaning':
      return { form: 'meaning', short: deck.short, points: deck.meaning.points, scene: deck.meaning.scene };
    case 'signals':
      return { form: 'signals', L6: deck.signals.L6, L7: deck.signals.L7, L8: deck.signals.L8 };
    case 'antiPatterns':
      return { form: 'antiPatterns', points: deck.antiPatterns.points, heard: deck.antiPatterns.heard };
    case 'tension':
      return { form: 'tension', with: deck.tension.with, points: deck.tension.points, resolve: deck.tension.resolve };
  }
}
