/** A database of many cards and reviews, as two years of use would leave it. */
import type { Page } from '@playwright/test';
import { addDays, type Day } from '../../src/domain/calendar';
import { replay, type CardEvent, type CardId } from '../../src/domain/card-log';
import { stateToRow, type CardRow } from '../../src/storage/database';
import { reviewDeed, ulidLike } from './cards';

export interface BigDatabase {
  readonly events: readonly CardEvent[];
  readonly cards: readonly CardRow[];
}

/** @param today the study day on which about one card in ten is due */
export function makeBigDatabase(cardCount: number, reviewsEach: number, today: Day): BigDatabase {
  const events: CardEvent[] = [];
  const cards: CardRow[] = [];
  let serial = 0;
  for (let index = 0; index < cardCount; index += 1) {
    const id: CardId = `own-card-${index}`;
    const log: CardEvent[] = [];
    const append = (day: Day, deed: object) => {
      serial += 1;
      const at = day * 86_400_000 + (serial % 80_000_000);
      log.push({ id: ulidLike(at, serial), action: `action-${serial}`, cardId: id, at, day, ...deed } as CardEvent);
    };
    let day = addDays(today, -700 + (index % 200));
    append(day, {
      kind: 'ownWritten',
      text: { front: `Which number belongs to story ${index}?`, back: `Number ${index}.` },
    });
    for (let review = 0; review < reviewsEach; review += 1) {
      const card = replay(id, log);
      const rating = index % 7 === 0 && review % 6 === 5 ? 1 : 3;
      append(day, reviewDeed(card, rating, day, day * 86_400_000 + 1000));
      const last = log.at(-1);
      const due = last?.kind === 'reviewed' ? last.dueDay : day;
      // The last reviews are spread so that the due days lie around today.
      day =
        review >= reviewsEach - 2
          ? addDays(today, -1 - (index % 60))
          : addDays(today, Math.max(day - today, Math.min(due - today, -90)));
    }
    events.push(...log);
    cards.push(stateToRow(spreadDue(replay(id, log), today, index)));
  }
  return { events, cards };
}

/** One in ten is due today or has been for some days. */
function spreadDue(card: ReturnType<typeof replay>, today: Day, index: number): ReturnType<typeof replay> {
  return { ...card, phase: 'review', dueAt: null, step: 0, dueDay: addDays(today, (index % 100) - 9) };
}

/** Puts the rows into the app's database through the browser's own interface; the app must have opened it before. */
export async function fillDatabase(page: Page, { events, cards }: BigDatabase): Promise<void> {
  const put = async (store: string, rows: readonly object[]) => {
    for (let start = 0; start < rows.length; start += 5000)
      await page.evaluate(
        ([name, text]) =>
          new Promise<void>((resolve, reject) => {
            const open = indexedDB.open('tell-me-more');
            open.onsuccess = () => {
              const transaction = open.result.transaction(name ?? '', 'readwrite');
              for (const row of JSON.parse(text ?? '[]') as object[]) transaction.objectStore(name ?? '').put(row);
              transaction.oncomplete = () => {
                open.result.close();
                resolve();
              };
              transaction.onabort = () => reject(transaction.error);
            };
          }),
        [store, JSON.stringify(rows.slice(start, start + 5000))],
      );
  };
  await put('events', events);
  await put('cards', cards);
}
