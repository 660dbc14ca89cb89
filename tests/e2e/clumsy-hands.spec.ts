import type { CardEvent } from '../../src/domain/card-log';
import { expect, gradeOne, readStore, startReview, test } from '../support/browser';

const settled = async (page: Parameters<typeof gradeOne>[0]) => {
  await page.waitForTimeout(400);
  return await readStore<CardEvent>(page, 'events');
};

test('a note is saved on the card that it was opened for, whatever another tab does meanwhile', async ({
  context,
  page,
  server,
}) => {
  const other = await context.newPage();
  await other.goto(server.url);
  await startReview(page);
  await startReview(other);
  await page.bringToFront();
  await page.keyboard.press('n');
  await page.getByLabel('Note').fill('about the first card');
  await other.bringToFront();
  await gradeOne(other, 4);
  await page.bringToFront();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  const events = await settled(page);
  const graded = events.find((event) => event.kind === 'reviewed');
  expect(events.find((event) => event.kind === 'noteWritten')?.cardId).toBe(graded?.cardId);
});

test('undo inside a field is the field’s own', async ({ page, server }) => {
  await startReview(page);
  await gradeOne(page, 4);
  await page.goto(`${server.url}#/library`);
  await page.getByLabel('Search').fill('disag');
  await page.keyboard.press('Control+z');
  expect((await settled(page)).some((event) => event.kind === 'voided')).toBe(false);
});

test('two digits typed at a person’s pace into minutes a day are both kept', async ({ page }) => {
  await page.getByLabel('Level you interview for').selectOption('L6');
  await page.getByLabel('Interview date').fill('2031-03-02');
  await page.getByLabel('Minutes a day').pressSequentially('45', { delay: 150 });
  await expect
    .poll(() => readStore<{ value: { minutesADay: number } }>(page, 'settings').then(([row]) => row?.value.minutesADay))
    .toBe(45);
});

test('flag and grade in one breath are both written, and a flag pressed twice is none', async ({ page }) => {
  await startReview(page);
  await page.keyboard.press('Space');
  await page.getByRole('group', { name: 'How well did you recall it?' }).waitFor();
  await page.keyboard.press('f');
  await page.keyboard.press('4');
  const kinds = (await settled(page)).map((event) => event.kind);
  expect(kinds).toContain('flagged');
  expect(kinds).toContain('reviewed');
  await page.keyboard.press('f');
  await page.keyboard.press('f');
  expect((await settled(page)).slice(-2).map((event) => event.kind)).toEqual(['flagged', 'unflagged']);
});

test('a double click on Save makes one card', async ({ page, server }) => {
  await page.goto(`${server.url}#/library`);
  await page.getByRole('button', { name: 'New card' }).click();
  await page.getByLabel('Question').fill('What did the audit cost?');
  await page.getByRole('button', { name: 'Save' }).dblclick();
  expect((await settled(page)).filter((event) => event.kind === 'ownWritten')).toHaveLength(1);
});

test('odd addresses: unknown filters are left out, a slash too many and capitals change nothing', async ({
  page,
  server,
}) => {
  await page.goto(`${server.url}#/library?kind=xyz&principle=zzz`);
  await expect(page.getByRole('status').filter({ hasText: /^\d{3,} cards$/ })).toBeVisible();
  await page.goto(`${server.url}#/REVIEW/`);
  await page.getByRole('button', { name: 'Show the answer' }).waitFor();
  await expect(page.getByRole('navigation')).toBeHidden();
});
