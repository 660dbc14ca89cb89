/**
 * The shipped content as the app sees it: what is asked is there from the start, answer sides are loaded a deck at a time.
 * Both are made from `decks/` at build time (see `vite-plugin-decks.ts`).
 */
import { answerChunks, cards, fetchFronts, fetchGuide, principles } from 'virtual:decks';
import type { AskedFor, CardKind, Level, PrincipleId, Region, RoundId } from '../domain/question';
import type { AnchorDeck, ConceptDeck, FactDeck, PrincipleDeck, Question, RoundPanel } from './deck-schema';

/** What planning a day needs to know of a card; there from the start, for all cards. */
export interface CatalogueCard {
  readonly id: string;
  readonly kind: Exclude<CardKind, 'own'>;
  readonly levels: readonly Level[];
  /** Empty: asked everywhere. */
  readonly regions: readonly Region[];
  /** Cards that share a name never fall on one day. */
  readonly siblings: string | null;
  /** Where its answer is loaded from. */
  readonly chunk: string;
}

/** What is asked. All fronts are one file, loaded beside every screen but the first. */
export interface CardFront {
  readonly ask: string;
  readonly principles: readonly PrincipleId[];
  readonly rounds: readonly RoundId[];
  /** Left out where a story with an ending is asked for, or the kind of question says it all. */
  readonly asksFor?: AskedFor;
}

type QuestionAnswer = { readonly form: 'question' } & Pick<
  Question,
  'source' | 'listensFor' | 'outline' | 'weakSigns' | 'shift' | 'design'
> & { readonly probes: readonly Omit<Question['probes'][number], 'covers'>[] };
type MeaningAnswer = { readonly form: 'meaning'; readonly short: string } & Omit<PrincipleDeck['meaning'], 'ask'>;
type SignalsAnswer = { readonly form: 'signals' } & Omit<PrincipleDeck['signals'], 'ask'>;
type AntiPatternsAnswer = { readonly form: 'antiPatterns' } & Omit<PrincipleDeck['antiPatterns'], 'ask'>;
type TensionAnswer = { readonly form: 'tension' } & Omit<PrincipleDeck['tension'], 'ask'>;

type ConceptAnswer = { readonly form: 'concept'; readonly topic: string } & Pick<
  ConceptDeck['concepts'][number],
  'answer' | 'inTheRoom' | 'trap' | 'reading'
>;
type FactAnswer = { readonly form: 'fact'; readonly topic: string } & Pick<
  FactDeck['facts'][number],
  'answer' | 'detail' | 'sources'
>;

/** The answer side of a shipped card. */
export type CardAnswer =
  QuestionAnswer | MeaningAnswer | SignalsAnswer | AntiPatternsAnswer | TensionAnswer | ConceptAnswer | FactAnswer;

/** What is worth reading before a loop: each round, and what a score from 1 to 5 sounds like. */
export interface Guide {
  readonly panels: readonly RoundPanel[];
  readonly anchors: readonly AnchorDeck[];
}

export interface Principle {
  readonly id: PrincipleId;
  readonly name: string;
  /** One sentence, ours. */
  readonly short: string;
  /** One of the two that were added in 2021. */
  readonly added2021: boolean;
}

export const catalogueCards: readonly CatalogueCard[] = cards;
export const cataloguePrinciples: readonly Principle[] = principles;

const cardsById = new Map(cards.map((card) => [card.id, card]));
const principlesById = new Map(principles.map((principle) => [principle.id, principle]));
let fronts: Readonly<Record<string, CardFront>> | undefined;
const loaded = new Map<string, Promise<Readonly<Record<string, CardAnswer>>>>();

/**
 * `undefined` for a card that is not shipped: the user's own, or one from a newer version. A follow-up that was missed in a loop
 * is a card of its question's kind that nobody is given as new.
 */
export function catalogueCardById(id: string): CatalogueCard | undefined {
  const probe = probeOfCard(id);
  const card = cardsById.get(probe?.question ?? id);
  return card && probe ? { ...card, id, siblings: null } : card;
}

const probeMark = '.probe.';

/** The question that a follow-up's card belongs to, and which follow-up it is; `null` for any other card. */
export function probeOfCard(id: string): { readonly question: string; readonly probe: string } | null {
  const [question = '', probe] = id.split(probeMark);
  return probe === undefined ? null : { question, probe };
}

/**
 * Fetches what is asked; `frontOf` knows it from then on.
 * @throws when it can't be fetched (offline before the first visit had finished)
 */
export async function loadFronts(): Promise<void> {
  fronts ??= (await fetchFronts()).default;
}

/**
 * `undefined` for a card that is not shipped, and for all of them until `loadFronts` has come back. A follow-up is found by its
 * question; what it asks itself stands with the answers.
 */
export function frontOf(id: string): CardFront | undefined {
  const probe = probeOfCard(id);
  const front = fronts?.[probe?.question ?? id];
  return front && probe ? { ...front, ask: `Follow-up on: ${front.ask}` } : front;
}

/** @throws when it can't be fetched */
export async function loadGuide(): Promise<Guide> {
  return (await fetchGuide()).default;
}

export function principleName(id: PrincipleId): string {
  return principlesById.get(id)?.name ?? id;
}

/**
 * The answer side; its deck is fetched once and kept.
 * @throws when the card is not shipped, or its deck can't be fetched (offline before the first visit had finished)
 */
export async function loadAnswer(id: string): Promise<CardAnswer> {
  const chunk = catalogueCardById(id)?.chunk;
  const fetchChunk = chunk === undefined ? undefined : answerChunks[chunk];
  if (chunk === undefined || fetchChunk === undefined) throw new Error(`no shipped card is called ${id}`);
  let answers = loaded.get(chunk);
  if (!answers) {
    answers = fetchChunk().then((module) => module.default);
    answers.catch(() => loaded.delete(chunk));
    loaded.set(chunk, answers);
  }
  const answer = (await answers)[probeOfCard(id)?.question ?? id];
  if (!answer) throw new Error(`the deck ${chunk} has no answer for ${id}`);
  return answer;
}
