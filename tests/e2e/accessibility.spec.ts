import type Axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import {
  expect,
  fakeMicrophone,
  gradeRest,
  makeClockShiftable,
  shiftClock,
  startReview,
  test,
} from '../support/browser';
import {
  answerSection,
  awayDialog,
  button,
  giveScore,
  goOn,
  goOnTo,
  heading,
  more,
  move,
  say,
  signOf,
  startDrill,
  startLoop,
  switchRecordingOn,
} from '../support/room';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Every violation of WCAG 2.2 A and AA and of the best practices that axe can see, in words.
 * @param rules only these
 */
async function violations(page: Page, ...rules: readonly string[]): Promise<string[]> {
  await page.evaluate(axeSource);
  return await page.evaluate(async (only) => {
    const { axe } = window as unknown as { axe: typeof Axe };
    const runOnly = only.length > 0 ? { runOnly: [...only] } : {};
    const { violations: found } = await axe.run(document, { resultTypes: ['violations'], ...runOnly });
    return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`));
  }, rules);
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
      await page.keyboard.press('w');
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

const hollow =
  'Two years ago our refund queue was the worst in the company. We looked at it together and the team decided to rebuild the intake form. We changed the routing, and people were happy in the end.';

/** Everything that is marked in an answer, each at least once. */
const full =
  'In March a shopkeeper wrote that her payout had come nine days late. I pulled the logs of every late payout that quarter and found 1,400 merchants. We could have credited them one by one, but I rewrote the settlement job with two of fourteen engineers instead. By June late payouts had fallen from four percent to 0.2 percent, and merchants stopped calling about them. The alarm that I set up then still pages the owner today. What I do differently since is to count the silent ones on the first day, not in the third week.';

test.describe('loops and drills', () => {
  test.use({ launch: fakeMicrophone });
  for (const { name, width, height } of sizes)
    test(`axe finds nothing in any phase of an interview: ${name}, light and dark`, async ({
      context,
      page,
      server,
    }) => {
      // Nothing but its colours tells the dark theme from the light one.
      const check = async (where: string) => {
        expect(await violations(page), where).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
        expect(await violations(page, 'color-contrast'), `${where}, dark`).toEqual([]);
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      };
      const goTo = async (path: string) => {
        await page.goto(`${server.url}#/${path}`);
        await heading(page).waitFor();
      };
      await makeClockShiftable(context);
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.reload();
      await goTo('room');
      await check('room, nobody there');
      await goTo('');
      await startDrill(page);
      await check('question');
      await move(page, () => page.keyboard.press('m'));
      await check('a minute to think');
      if (await more(page).isVisible()) {
        await more(page).click();
        await check('the menu of the room');
        await page.keyboard.press('Escape');
      }
      await switchRecordingOn(page);
      await goOn(page);
      await page.getByText('Recording', { exact: true }).waitFor();
      await check('answer');
      await move(page, () => page.keyboard.press('p'));
      await check('paused');
      await move(page, () => page.keyboard.press('p'));
      await shiftClock(page, 400_000);
      await awayDialog(page).waitFor();
      await check('away');
      await page.keyboard.press('Escape');
      await goOn(page);
      await page.keyboard.press('2');
      await signOf(page, 'taps').waitFor();
      await check('taps');
      await goOn(page);
      await shiftClock(page, 45_000);
      await page.getByText(/^\+0:/).waitFor();
      await check('follow-up, over its time');
      await page.keyboard.press('Escape');
      await button(page, 'Go on').waitFor();
      await check('an interview under way');
      await page.keyboard.press('Enter');
      await signOf(page, 'paused').waitFor();
      await page.keyboard.press('Shift+E');
      await button(page, 'End it').waitFor();
      await check('ending it');
      await button(page, 'End it').click();
      await signOf(page, 'scoring').waitFor();
      await giveScore(answerSection(page, 0), 4);
      await page.getByRole('list', { name: 'Recordings' }).waitFor();
      await check('scoring a drill');
      await goOn(page);
      await page.getByRole('list', { name: 'Recordings' }).waitFor();
      await check('debrief of a drill');

      await startLoop(page);
      await check('opening');
      await goOnTo(page, 'answer');
      await say(page, hollow);
      await goOnTo(page, 'probe');
      await check('follow-up that goes after words');
      await goOnTo(page, 'answer');
      await say(page, full);
      await goOnTo(page, 'yours');
      await check('questions of one’s own');
      await goOn(page);
      await giveScore(answerSection(page, 0), 5);
      await giveScore(answerSection(page, 1), 1);
      await page.getByRole('group', { name: 'Follow-ups' }).first().waitFor();
      for (const summary of await page.locator('summary').all()) await summary.click();
      await check('scoring');
      await goOn(page);
      await check('break');
      await page.keyboard.press('Shift+E');
      await button(page, 'End it').click();
      await signOf(page, 'over').waitFor();
      for (const summary of await page.locator('summary').all()) await summary.click();
      await expect(page.getByRole('region', { name: 'What was heard' })).toHaveCount(2);
      await check('debrief of a loop');
      await goTo('loop');
      await page.getByRole('heading', { name: 'Past loops' }).waitFor();
      await check('loops and what became of them');
      await button(page, 'Copy and edit').click();
      await button(page, 'Save').waitFor();
      await check('a loop of one’s own');
      await page.getByLabel('Name of the loop').fill('');
      await button(page, 'Save').click();
      await page
        .getByText(/needs a name/)
        .first()
        .waitFor();
      await check('a loop with a mistake');
      await goTo('drill');
      await page.getByRole('heading', { name: 'Past drills' }).waitFor();
      await check('drills and what became of them');
      await button(page, /^Delete/).click();
      await page.getByRole('dialog').waitFor();
      await check('deleting recordings');
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
});
