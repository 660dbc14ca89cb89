/** Kills the whole browser with SIGKILL right after the next card has appeared, again and again, on one profile. */
import { rmSync } from 'node:fs';
import { replay, type CardEvent, type CardState } from '../../src/domain/card-log';
import { stateToRow } from '../../src/storage/database';
import { gradeOne, makeProfile, openProfile, readStore, signal } from './browser';
import { serve } from './static-server';

export interface KillReport {
  readonly kills: number;
  readonly reviewsMade: number;
  readonly reviewsFound: number;
  readonly progressEqualsReplay: boolean;
}

export async function killAfterGrade(kills: number): Promise<KillReport> {
  const profile = makeProfile();
  const server = await serve();
  const open = async (screen: string) => {
    const context = await openProfile(profile);
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(`${server.url}#/${screen}`);
    return { context, page };
  };
  try {
    // Enough new cards for all kills.
    const first = await open('settings');
    await first.page.getByLabel('New cards a day').fill(String(kills + 20));
    await first.page.waitForTimeout(500);
    await first.context.close();
    for (let kill = 0; kill < kills; kill += 1) {
      const { context, page } = await open('review');
      await page.getByRole('button', { name: 'Show the answer' }).waitFor();
      await gradeOne(page, kill % 5 === 4 ? 1 : 4);
      signal(profile, 'browser', 'SIGKILL');
      await context.close().catch(() => {
        // It is dead already.
      });
    }
    const { context, page } = await open('review');
    await page.getByRole('heading', { level: 1 }).waitFor();
    const events = await readStore<CardEvent>(page, 'events');
    const cards = await readStore<CardState>(page, 'cards');
    await context.close();
    const isReplay = cards.every((card) => {
      const log = events.filter((event) => event.cardId === card.id);
      return canonical(card) === canonical(stateToRow(replay(card.id, log)));
    });
    const reviewsFound = events.filter((event) => event.kind === 'reviewed').length;
    return { kills, reviewsMade: kills, reviewsFound, progressEqualsReplay: isReplay && cards.length > 0 };
  } finally {
    await server.kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

function canonical(row: object): string {
  return JSON.stringify(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
