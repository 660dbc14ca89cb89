/** An interviewer who listens: typed answers with known gaps draw the follow-ups that go after them. */
import type { Page } from '@playwright/test';
import { expect, readStore, test } from '../support/browser';

interface Told {
  readonly kind: string;
  readonly probe?: { readonly from: string; readonly gap?: string; readonly quote?: string | null };
  readonly filled?: string | null;
  readonly gap?: string;
}

async function startDrill(page: Page, question: string) {
  await page.goto(`${page.url().split('#')[0]}#/drill?card=${question}`);
  await page.getByRole('button', { name: 'Start', exact: false }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Start the answer' }).click();
  await page.getByRole('button', { name: 'I’m done' }).waitFor();
}

/** Answers what was asked, and waits for what is asked next; the interviewer's “…” in between is neither. */
async function say(page: Page, words: string) {
  const asked = page.getByRole('heading', { level: 1 });
  const before = await asked.innerText();
  await page.getByRole('textbox', { name: 'My answer, word for word' }).fill(words);
  await page.keyboard.press('Control+Enter');
  await expect(asked).not.toHaveText(before);
  await expect(asked).not.toHaveText('…');
}

async function finish(page: Page, score: number) {
  const radio = page.getByRole('radio', { name: String(score) });
  await radio.click({ force: true });
  await expect(radio).toBeChecked();
  await page.getByRole('button', { name: 'To the debrief' }).click();
  await page.getByRole('button', { name: 'Try it again' }).waitFor();
}

const probesAsked = async (page: Page) =>
  (await readStore<Told>(page, 'interviewEvents')).filter(({ kind }) => kind === 'probed');

const hollow =
  'Two years ago our refund queue was the worst in the company. We looked at it together and the team decided to rebuild the intake form. We changed the routing, and by the summer the queue was gone.';

test('goes after what the answer left out, quotes it, and takes in what the follow-up brings', async ({ page }) => {
  await startDrill(page, 'co-one-complaint');
  await say(page, hollow);
  await expect(page.locator('h1 q')).toBeVisible();
  await say(page, 'I wrote the new routing rules myself, and I called the vendor every morning for two weeks.');
  await expect(page.locator('main')).toContainText('Follow-up 2 of 4');
  await say(page, 'We cut refunds from eleven days to two.');
  await say(
    page,
    'I should have asked for a date in January. Since then I ask every supplier for one in the first week.',
  );
  await say(page, 'The weekly queue review still runs today.');
  const asked = await probesAsked(page);
  const gaps = asked.flatMap(({ probe }) => probe?.gap ?? []);
  expect(gaps.slice(0, 2)).toEqual(['unclear-role', 'no-metric']);
  expect(new Set(gaps).size).toBe(gaps.length);
  expect(asked[1]?.filled).not.toBeNull();
  expect(asked[2]?.filled).toContain('eleven days');
  for (const { probe } of asked) if (probe?.quote) expect(hollow).toContain(probe.quote);

  await finish(page, 4);
  const heard = page.getByRole('region', { name: 'What was heard in answer 1' });
  await expect(heard).toContainText('The number');
  await expect(heard).toContainText('Told only when asked');
  await expect(heard).toContainText('not measured');
  await expect(heard.locator('mark').first()).toBeVisible();

  // A finding that is marked as wrong stays so.
  await heard.getByRole('button', { name: 'I had told it: Your own part' }).click();
  await expect(heard).toContainText('you say that you had told it');
  await page.reload();
  await expect(heard).toContainText('you say that you had told it');
  const judged = (await readStore<Told>(page, 'interviewEvents')).filter(({ kind }) => kind === 'findingJudged');
  expect(judged.map(({ gap }) => gap)).toEqual(['unclear-role']);

  // A second try stands beside the first.
  await page.getByRole('button', { name: 'Try it again' }).click();
  await page.getByRole('button', { name: /^Start/ }).click();
  await page.getByRole('button', { name: 'Start the answer' }).click();
  await page.getByRole('textbox', { name: 'My answer, word for word' }).fill(hollow);
  await page.keyboard.press('Control+Enter');
  for (let probe = 1; probe <= 4; probe += 1) {
    await expect(page.locator('main')).toContainText(`Follow-up ${probe} of 4`);
    await page.getByRole('button', { name: 'Skip' }).click();
  }
  await finish(page, 2);
  await expect(page.getByRole('heading', { name: 'This question before' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'This time' })).toBeVisible();
  await expect(page.getByRole('row', { name: /Your score/ })).toContainText('4 of 5');
});

test('a strong answer draws the question’s own follow-ups', async ({ page }) => {
  await startDrill(page, 'co-one-complaint');
  await say(
    page,
    'In March a shopkeeper wrote that her payout had come nine days late and that she could not pay her staff. I read her ticket on a Monday and pulled the logs of every late payout that quarter, because one letter usually hides a hundred silent people. I found 1,400 merchants. We could have credited them one by one, but I took a team of fourteen engineers off the reporting project instead, since a credit would have left the cause alone. I rewrote the settlement job with two of them and I rang the shopkeeper every Friday. By June late payouts had fallen from four percent to 0.2 percent, and merchants stopped calling about them. The lateness alarm that I set up then still pages the owner today, and every team that moves money has copied it. What I do differently since is to count the silent ones on the first day, not in the third week.',
  );
  const [first] = await probesAsked(page);
  expect(first?.probe?.from).toBe('question');
  await expect(page.locator('main')).not.toContainText('usual four');
});

test('with taps, what was not tapped is asked about; with neither, the usual four, and the screen says why', async ({
  page,
}) => {
  await startDrill(page, 'co-one-complaint');
  await page.waitForTimeout(400);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: /I said my own part/ }).click();
  await page.getByRole('button', { name: /I said how it ended/ }).click();
  await page.getByRole('button', { name: /I said what I learned/ }).click();
  await page.waitForTimeout(400);
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toContainText('Follow-up 1 of 4');
  expect((await probesAsked(page))[0]?.probe?.gap).toBe('no-metric');
  await page.getByRole('button', { name: 'End the interview here' }).click();
  await page.getByRole('button', { name: 'End it' }).click();
  await finish(page, 3);

  await startDrill(page, 'co-one-complaint');
  await page.waitForTimeout(400);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Ask me the usual four' }).click();
  await expect(page.locator('main')).toContainText('your words were not heard');
  expect((await probesAsked(page)).at(-1)?.probe).toMatchObject({ from: 'canonical', id: 'own-part' });
});

test('the hiring manager raises two figures for one thing, and the debrief shows both', async ({ page }) => {
  const migration = (engineers: string) =>
    `When the Frankfurt datacentre lease ran out I led ${engineers} engineers through the migration of the billing ledger. I drew the cutover calendar, argued with procurement about the lease and moved the ledger in eleven weekends.`;
  await page.goto(`${page.url().split('#')[0]}#/loop`);
  await page.getByRole('button', { name: 'Only this: Hiring manager' }).click();
  await page.getByRole('button', { name: /^Start, about/ }).click();
  await page.getByRole('button', { name: 'I’m ready' }).click();
  for (const engineers of ['eight', 'fourteen']) {
    await page.getByRole('button', { name: 'Start the answer' }).click();
    await say(page, migration(engineers));
    if (engineers === 'fourteen') break;
    for (;;) {
      await page.getByRole('button', { name: 'Skip' }).click();
      const next = page.getByRole('button', { name: 'Start the answer' });
      await next
        .or(page.getByRole('button', { name: 'I’m done' }))
        .first()
        .waitFor();
      await page.waitForTimeout(150);
      if (await next.isVisible()) break;
    }
  }
  await expect(page.locator('h1 q')).toHaveCount(2);
  await expect(page.locator('h1')).toContainText('eight');
  await expect(page.locator('h1')).toContainText('fourteen');
  await page.getByRole('button', { name: 'End the interview here' }).click();
  await page.getByRole('button', { name: 'End it' }).click();
  await page.getByRole('radio', { name: '3' }).first().click({ force: true });
  await expect(page.getByRole('radio', { name: '3' }).first()).toBeChecked();
  await page.getByRole('button', { name: 'To the debrief' }).click();
  const clashes = page.getByRole('heading', { name: 'Told twice, with different figures' }).locator('..');
  await expect(clashes).toContainText('eight');
  await expect(clashes).toContainText('fourteen');
});
