import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { CardEvent } from '../../src/domain/card-log';
import { expect, gradeOne, makeProfile, openProfile, readStore, startReview, test } from '../support/browser';
import { killAfterGrade } from '../support/kill-campaign';
import { serve } from '../support/static-server';

const reviewsIn = async (page: Page) =>
  (await readStore<CardEvent>(page, 'events')).filter((event) => event.kind === 'reviewed').length;

test('a review is there after the browser was killed right after the next card appeared', async () => {
  const report = await killAfterGrade(3);
  expect(report).toEqual({ kills: 3, reviewsMade: 3, reviewsFound: 3, progressEqualsReplay: true });
});

test('two tabs: a grade in one moves the other on, and is never made twice', async ({ context, page, server }) => {
  const other = await context.newPage();
  await other.goto(server.url);
  await startReview(page);
  await startReview(other);
  const first = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(first);
  await other.keyboard.press('Space');
  await other.getByRole('button', { name: /Good/ }).waitFor();

  await page.bringToFront();
  await gradeOne(page, 4);
  await expect(other.getByRole('heading', { level: 1 })).not.toHaveText(first);
  expect(await reviewsIn(page)).toBe(1);

  // The same card in both at the same moment: one of them writes.
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(
    (await page.getByRole('heading', { level: 1 }).textContent()) ?? '',
  );
  for (const tab of [page, other]) {
    await tab.keyboard.press('Space');
    await tab.getByRole('button', { name: /Good/ }).waitFor();
  }
  await Promise.all([page.keyboard.press('4'), other.keyboard.press('4')]);
  await expect.poll(() => reviewsIn(page)).toBeGreaterThanOrEqual(2);
  await page.waitForTimeout(500);
  const events = await readStore<CardEvent>(page, 'events');
  const perCard = new Map<string, number>();
  for (const event of events)
    if (event.kind === 'reviewed') perCard.set(event.cardId, (perCard.get(event.cardId) ?? 0) + 1);
  expect(Math.max(...perCard.values())).toBe(1);

  // Today follows too.
  await other.goto(`${server.url}#/`);
  await expect(other.getByText('Done today')).toBeVisible();
});

test('a full disk is said, and the card stays where it is', async ({ context, page, server }) => {
  const session = await context.newCDPSession(page);
  await startReview(page);
  const question = await page.getByRole('heading', { level: 1 }).textContent();
  const origin = new URL(server.url).origin;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: /Good/ }).waitFor();
  await page.keyboard.press('3');
  await expect(page.getByRole('alert').filter({ hasText: 'The disk is full' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(question ?? '');
  expect(await reviewsIn(page)).toBe(0);

  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await page.keyboard.press('3');
  await expect.poll(() => reviewsIn(page)).toBe(1);
});

test('blocked site data is said on the first screen', async () => {
  const profile = makeProfile();
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(
    join(profile, 'Default/Preferences'),
    JSON.stringify({ profile: { default_content_setting_values: { cookies: 2 } } }),
  );
  const server = await serve();
  const context = await openProfile(profile);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(server.url);
  await expect(page.getByRole('heading', { name: 'Your cards can’t be read.' })).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: 'does not let the app store anything' })).toBeVisible();
  await context.close();
  await server.kill();
  rmSync(profile, { recursive: true, force: true });
});

test('a database of a newer version is left alone, and said', async ({ page, server }) => {
  // A page of the same origin that is not the app.
  await page.goto(`${server.url}robots.txt`);
  await page.evaluate(async () => {
    const deleted = (await indexedDB.databases()).map(
      ({ name = '' }) =>
        new Promise((resolve) => {
          const request = indexedDB.deleteDatabase(name);
          request.onsuccess = resolve;
        }),
    );
    await Promise.all(deleted);
    await new Promise((resolve, reject) => {
      const request = indexedDB.open('tell-me-more', 9999);
      request.onupgradeneeded = () => request.result.createObjectStore('future', { keyPath: 'id' }).put({ id: 'kept' });
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        request.result.close();
        resolve(undefined);
      };
    });
  });
  await page.goto(server.url);
  await expect(page.getByRole('alert').filter({ hasText: 'newer version of this app' })).toBeVisible();
  const versions = await page.evaluate(async () => (await indexedDB.databases()).map(({ version }) => version));
  expect(versions).toEqual([9999]);
});

test('a tab that has become older than the data writes nothing more, says so, and stands in nobody’s way', async ({
  context,
  page,
  server,
}) => {
  await startReview(page);
  const other = await context.newPage();
  await other.goto(`${server.url}robots.txt`);
  const upgrade = await other.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const request = indexedDB.open('tell-me-more', 9999);
        request.onblocked = () => resolve('blocked');
        request.onsuccess = () => {
          request.result.close();
          resolve('upgraded');
        };
      }),
  );
  expect(upgrade).toBe('upgraded');
  await page.bringToFront();
  const question = await page.getByRole('heading', { level: 1 }).textContent();
  await page.keyboard.press('Space');
  await page.getByRole('group', { name: 'How well did you recall it?' }).waitFor();
  await page.keyboard.press('3');
  await expect(page.getByRole('alert').filter({ hasText: 'newer version of this app' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(question ?? '');
});

test('an export brings everything back on another machine; a damaged file changes nothing', async ({
  page,
  server,
}) => {
  await startReview(page);
  for (let card = 0; card < 4; card += 1) await gradeOne(page, card === 2 ? 1 : 4);
  await page.goto(`${server.url}#/settings`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export everything' }).click(),
  ]);
  const file = await download.path();
  const before = await readStore(page, 'cards');

  const profile = makeProfile();
  const context = await openProfile(profile);
  const other = context.pages()[0] ?? (await context.newPage());
  await other.goto(`${server.url}#/settings`);
  const input = other.getByLabel('Import a backup');
  await input.setInputFiles({
    name: 'broken.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"app":"tell-me-more","format":1'),
  });
  await expect(other.getByRole('alert').filter({ hasText: 'broken.json: This file is not JSON' })).toBeVisible();
  await input.setInputFiles({
    name: 'newer.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"app":"tell-me-more","format":99,"events":[]}'),
  });
  await expect(other.getByRole('alert').filter({ hasText: 'written by a newer version' })).toBeVisible();
  expect(await readStore(other, 'events')).toEqual([]);

  await input.setInputFiles(file);
  await expect(other.getByRole('dialog')).toContainText('Adds 4 reviews');
  await other.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(other.getByRole('status').filter({ hasText: 'Imported 4 reviews' })).toBeVisible();
  expect(await readStore(other, 'cards')).toEqual(before);
  await context.close();
  rmSync(profile, { recursive: true, force: true });
});

test('persistent storage is asked for after the first review, not before, and its state is shown', async ({
  context,
  page,
  server,
}) => {
  await page.addInitScript(() => {
    const persist = navigator.storage.persist.bind(navigator.storage);
    Object.assign(window, { asked: 0 });
    navigator.storage.persist = () => {
      (window as unknown as { asked: number }).asked += 1;
      return persist();
    };
  });
  await page.reload();
  const asked = () => page.evaluate(() => (window as unknown as { asked: number }).asked);
  await startReview(page);
  expect(await asked()).toBe(0);
  await gradeOne(page, 3);
  await expect.poll(asked).toBe(1);
  await page.goto(`${server.url}#/settings`);
  await expect(page.getByText('The browser may delete it when space runs low.')).toBeVisible();
  const session = await context.newCDPSession(page);
  await session.send('Browser.grantPermissions', {
    origin: new URL(server.url).origin,
    permissions: ['durableStorage'],
  });
  await page.getByRole('button', { name: 'Ask the browser to keep it' }).click();
  await expect(page.getByText('The browser has promised to keep it')).toBeVisible();
});
