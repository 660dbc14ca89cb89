import type Axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { expect, gradeRest, startReview, test } from '../support/browser';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every violation of WCAG 2.2 A and AA and of the best practices that axe can see, in words. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof Axe };
    const { violations: found } = await axe.run(document, { resultTypes: ['violations'] });
    return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`));
  });
}

const sizes = [
  { name: 'phone', width: 390, height: 844 },
  { name: 'desktop', width: 1440, height: 900 },
];

for (const { name, width, height } of sizes)
  for (const theme of ['light', 'dark'] as const)
    test(`axe finds nothing on any screen: ${name}, ${theme}`, async ({ page, server }) => {
      const check = async (where: string) => expect(await violations(page), where).toEqual([]);
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.getByRole('button', { name: 'Start' }).waitFor();
      await check('today, first run');
      await startReview(page);
      await check('question');
      await page.keyboard.press('Space');
      await page.getByRole('group', { name: 'How well did you recall it?' }).waitFor();
      await page.keyboard.press('a');
      await check('answer');
      await page.getByRole('button', { name: 'More about this card' }).click();
      await check('menu');
      await page.keyboard.press('Escape');
      await page.keyboard.press('n');
      await page.getByRole('dialog').waitFor();
      await check('note');
      await page.keyboard.press('Escape');
      await page.keyboard.press('1');
      await page.getByRole('group', { name: 'How well did you recall it?' }).waitFor({ state: 'detached' });
      await gradeRest(page, 4);
      await page.getByText('What was hard').waitFor();
      await check('summary');
      await page.keyboard.press('Enter');
      await page.getByText('Done today').waitFor();
      await check('today, done');
      await page.goto(`${server.url}#/library`);
      await page
        .getByText('145 cards')
        .or(page.getByText(/\d+ cards/))
        .first()
        .waitFor();
      await check('library');
      await page.getByRole('button', { name: 'New card' }).click();
      await check('new card');
      await page.keyboard.press('Escape');
      await page.getByLabel('Search').fill('zzzz');
      await page.getByText('No card fits.').waitFor();
      await check('library, nothing found');
      const reviewed = await page.evaluate(
        () =>
          new Promise<string>((resolve) => {
            const open = indexedDB.open('tell-me-more');
            open.onsuccess = () => {
              const request = open.result.transaction('events').objectStore('events').getAll();
              request.onsuccess = () => resolve((request.result as { cardId: string }[])[0]?.cardId ?? '');
            };
          }),
      );
      await page.goto(`${server.url}#/library/${reviewed}`);
      await page.getByText('Memory').waitFor();
      await check('card');
      await page.keyboard.press('d');
      await page.getByRole('dialog').waitFor();
      await check('due day');
      await page.keyboard.press('Escape');
      await page.goto(`${server.url}#/library/no-such-card`);
      await page.getByText('There is no such card.').waitFor();
      await check('no such card');
      await page.goto(`${server.url}#/guide`);
      await page.getByText('What a score sounds like').waitFor();
      await check('guide');
      await page.locator('summary').first().click();
      await page.getByText('What to ask them').first().waitFor();
      await check('guide, a round open');
      await page.goto(`${server.url}#/settings`);
      await page.getByText('Export everything').waitFor();
      await page.getByLabel('New cards a day').fill('-3');
      await check('settings with a mistake');
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: 'Find a command' }).waitFor();
      await check('palette');
      await page.keyboard.press('Escape');
      await page.getByRole('heading', { level: 1 }).click();
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
      await check('keys');
      await page.keyboard.press('Escape');
      await page.goto(`${server.url}#/nowhere`);
      await page.getByText('There is no such page.').waitFor();
      await check('no such page');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
