/** The library's search: by the beginnings of words, all of them, through questions, answers, notes and the user's own cards. */
import MiniSearch from 'minisearch';
import type { CardId, CardState } from '../../domain/card-log';
import { answerToLayers } from '../../content/answer-layers';
import {
  catalogueCardById,
  catalogueCards,
  frontOf,
  loadAnswer,
  principleName,
  probeOfCard,
} from '../../content/catalogue';

export interface LibrarySearch {
  /** Ids of the cards that match every word, best first. */
  readonly find: (query: string) => readonly CardId[];
}

interface Entry {
  readonly id: CardId;
  readonly ask: string;
  readonly principles: string;
  readonly answer: string;
  readonly note: string;
}

/** Reads all answers once; they are in the cache or a request away. */
export async function buildSearch(cards: readonly CardState[]): Promise<LibrarySearch> {
  const search = new MiniSearch<Entry>({
    fields: ['ask', 'principles', 'answer', 'note'],
    searchOptions: { prefix: true, combineWith: 'AND', boost: { ask: 4, principles: 3, note: 2 } },
  });
  const shipped = await Promise.all(
    [...catalogueCards, ...cards.filter((card) => probeOfCard(card.id) !== null)].map(async ({ id }) => ({
      id,
      ask: frontOf(id)?.ask ?? '',
      principles: (frontOf(id)?.principles ?? []).map(principleName).join(' '),
      answer: await answerText(id),
    })),
  );
  const notes = new Map(cards.map((card) => [card.id, card.note]));
  search.addAll(shipped.map((entry) => ({ ...entry, note: notes.get(entry.id) ?? '' })));
  const own = cards.filter((card) => card.own !== null && catalogueCardById(card.id) === undefined);
  search.addAll(
    own.map((card) => ({
      id: card.id,
      ask: card.own?.front ?? '',
      principles: '',
      answer: card.own?.back ?? '',
      note: card.note,
    })),
  );
  return { find: (query) => search.search(query).map((result) => result.id as CardId) };
}

/** An answer that can't be loaded now is not searched; its question still is. */
async function answerText(id: CardId): Promise<string> {
  try {
    const { first, more } = answerToLayers(await loadAnswer(id), null);
    return [...first, ...more]
      .flatMap((layer) => [
        layer.text,
        ...(layer.items ?? []),
        ...(layer.lines ?? []).flatMap((line) => [line.name, line.text]),
      ])
      .filter(Boolean)
      .join(' ');
  } catch {
    return '';
  }
}
