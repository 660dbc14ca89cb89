import type { Page } from '@playwright/test';
import { expect, gradeOne, makeProfile, openProfile, readStore, startReview, test } from '../support/browser';
import { serve } from '../support/static-server';
import { readFileSync, rmSync } from 'node:fs';

/** The worker has everything once it controls the page. */
const waitForOffline = async (page: Page) => {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((resolve) =>
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
      );
  });
};

test('works with the server dead: reload, deep links, a review, the library’s search', async ({ page, server }) => {
  await waitForOffline(page);
  await server.kill();
  await page.reload();
  await startReview(page);
  await gradeOne(page, 3);
  await page.goto(`${server.url}#/library/pm-bad-hire`);
  await page.reload();
  await expect(page.getByText('They listen for')).toBeVisible();
  await page.goto(`${server.url}#/library?query=disag%20dire`);
  await expect(page.getByRole('status').filter({ hasText: /^[1-9]\d* cards?$/ })).toBeVisible();
  expect((await readStore(page, 'events')).length).toBeGreaterThan(0);
});

test('runs from a sub-path of any static host, offline too', async () => {
  const server = await serve({ prefix: '/some/where' });
  const profile = makeProfile();
  const context = await openProfile(profile);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${server.url}#/library/own-outside-area`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('?');
  await waitForOffline(page);
  await server.kill();
  await page.reload();
  await expect(page.getByText('They listen for')).toBeVisible();
  await context.close();
  rmSync(profile, { recursive: true, force: true });
});

test.describe('the policy', () => {
  test.use({ provoked: /Executing inline script violates/ });
  test('asks nobody else for anything, and lets no script in', async ({ context, server, page }) => {
    const elsewhere: string[] = [];
    context.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== new URL(server.url).origin && protocol !== 'blob:' && protocol !== 'data:')
        elsewhere.push(request.url());
    });
    await page.reload();
    await startReview(page);
    for (let card = 0; card < 3; card += 1) await gradeOne(page, 3);
    for (const path of ['library', 'library/pm-bad-hire', 'settings', '']) {
      await page.goto(`${server.url}#/${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
    }
    await waitForOffline(page);
    expect(elsewhere).toEqual([]);

    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)/);
    const ran = await page.evaluate(
      () =>
        new Promise((resolve) => {
          document.addEventListener('securitypolicyviolation', () => resolve('refused'), { once: true });
          const script = document.createElement('script');
          script.textContent = 'window.ran = true';
          document.body.append(script);
          setTimeout(() => resolve('ran'), 1000);
        }),
    );
    expect(ran).toBe('refused');
  });
});

test('a new version waits until the user wants it, and never shows in a review', async ({ page, server }) => {
  await waitForOffline(page);
  server.replace('/sw.js', `${readFileSync('dist/sw.js', 'utf8')}\n// a newer version`);
  const offer = page.getByText('A new version is ready.');
  await startReview(page);
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting !== null);
  await gradeOne(page, 3);
  await expect(offer).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(offer).toBeVisible();
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Switch now' }).click()]);
  await expect(offer).toBeHidden();
  await expect(page.getByText('Done today')).toBeVisible();
});
