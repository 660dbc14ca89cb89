import type { Page } from '@playwright/test';
import { intervalTowardsDate } from '../../src/domain/aim';
import { addDays, dayToIso, isoToDay, studyDay, type Day } from '../../src/domain/calendar';
import { liveEvents, type CardEvent } from '../../src/domain/card-log';
import type { Settings } from '../../src/domain/settings';
import type { StoredPlan } from '../../src/domain/stored-plan';
import { violations } from '../support/axe';
import { expect, gradeOne, readStore, startReview, test } from '../support/browser';

/** The page's clock runs ahead by what is written down; a reload sets it. */
const movedClock = () => {
  const real = Date.now.bind(Date);
  Date.now = () => real() + Number(localStorage.getItem('test.clock-ahead') ?? 0);
};

async function setClock(page: Page, days: number): Promise<void> {
  await page.evaluate((ahead) => localStorage.setItem('test.clock-ahead', String(ahead * 86_400_000)), days);
  await page.reload();
}

async function todayIn(page: Page): Promise<Day> {
  const [now, zone] = await page.evaluate(
    () => [Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone] as const,
  );
  return studyDay(now, { zone, rolloverHour: 4 });
}

async function planOf(page: Page, day: Day): Promise<StoredPlan> {
  const find = async () => (await readStore<StoredPlan>(page, 'plans')).find((plan) => plan.day === day);
  await expect.poll(find).toBeTruthy();
  return (await find()) as StoredPlan;
}

async function reviews(page: Page) {
  const events = liveEvents(await readStore<CardEvent>(page, 'events'));
  return events.flatMap((event) => (event.kind === 'reviewed' ? [event] : []));
}

async function setInterview(page: Page, url: string, day: Day, minutes: number): Promise<void> {
  await page.goto(`${url}#/plan`);
  await page.getByLabel('Minutes a day').fill(String(minutes));
  await page.getByLabel('Interview date').fill(dayToIso(day));
  await page.getByRole('heading', { level: 1, name: /^On .* you should recall/ }).waitFor();
}

const readinessSentence = /^On \d+ \w+ you should recall .* of 100\.$/;

/** Today and the plan's screen say the same, and the queue shown is the queue planned. */
async function expectAgreement(page: Page, url: string): Promise<void> {
  await page.goto(`${url}#/`);
  const onToday = await page.getByText(readinessSentence).textContent();
  await page.keyboard.press('p');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(onToday ?? '');
  await page.keyboard.press('t');
  await page.getByText(readinessSentence).waitFor();
}

/** Reviews the day to its end: every button promises what is written, and no more than the interview allows. */
async function reviewTheDay(page: Page, interviewDay: Day): Promise<void> {
  const day = await todayIn(page);
  const plan = await planOf(page, day);
  const due = new Map((await reviews(page)).map(({ cardId, dueDay }) => [cardId, dueDay]));
  for (const { id, kind } of plan.work) {
    if (kind === 'new') expect(due.has(id)).toBe(false);
    // What was promised before the interview was moved nearer may come sooner.
    if (kind === 'due' && plan.basis.interviewDate === dayToIso(interviewDay)) expect(due.get(id)).toBeDefined();
  }
  const end = page.getByRole('heading', { name: /Done for now|A short pause/ });
  const next = page.getByRole('button', { name: 'Show the answer' });
  await startReview(page);
  for (let card = 0; ; card += 1) {
    await end.or(next).waitFor();
    if (await end.isVisible()) break;
    await page.getByRole('heading', { level: 1 }).evaluate((heading) => heading.setAttribute('data-graded', ''));
    await page.keyboard.press('Space');
    const rating = card % 4 === 3 ? 'Good' : 'Easy';
    const button = page.getByRole('button', { name: rating });
    const shown = (await button.textContent()) ?? '';
    const before = (await reviews(page)).length;
    await button.click();
    await page.locator('h1:not([data-graded])').waitFor();
    await expect.poll(async () => (await reviews(page)).length).toBe(before + 1);
    const review = (await reviews(page)).toSorted((a, b) => (a.id < b.id ? -1 : 1)).at(-1);
    const [, count, unit] = /(\d+) (min|d)/.exec(shown) ?? [];
    if (unit === 'd') {
      expect((review?.dueDay ?? 0) - day).toBe(Number(count));
      expect(Number(count)).toBeLessThanOrEqual(intervalTowardsDate(3650, day, interviewDay));
    }
  }
  const firsts = [...new Set((await reviews(page)).filter((review) => review.day === day).map(({ cardId }) => cardId))];
  const inSteps = firsts.filter((id) => !plan.work.some((planned) => planned.id === id));
  expect(firsts.filter((id) => !inSteps.includes(id))).toEqual(plan.work.map(({ id }) => id));
  for (const id of inSteps) expect(due.has(id)).toBe(true);
}

test('a month: plan, buttons and readiness agree, through missed days and a moved date, to the day itself', async ({
  page,
  server,
}) => {
  await page.addInitScript(movedClock);
  await setClock(page, 0);
  const first = await todayIn(page);
  const before = addDays(first, 24);
  await setInterview(page, server.url, before, 4);
  await expectAgreement(page, server.url);
  await reviewTheDay(page, before);

  // Days that nobody studied are named with their cost, and the plan goes on from there.
  await setClock(page, 4);
  await page.goto(`${server.url}#/plan`);
  await expect(page.getByText(/The last 3 days were missed. What that costs in recall on the day:/)).toBeVisible();
  await expectAgreement(page, server.url);
  await reviewTheDay(page, before);
  await page.reload();
  await page.goto(`${server.url}#/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Done for today.');
  await expect(page.getByText(/more cards?, about \d+ minutes?, would raise your recall on the day/)).toBeVisible();

  // The interview is moved: tried out first, then taken, with what it was and what it is.
  await setClock(page, 8);
  await page.goto(`${server.url}#/plan`);
  const moved = addDays(first, 18);
  const planned = await planOf(page, addDays(first, 8));
  await page.getByLabel('Interview on').fill(dayToIso(moved));
  await expect(page.getByText(/4 minutes a day, interview on .*: .* of 100, instead of/)).toBeVisible();
  expect((await planOf(page, addDays(first, 8))).basis).toEqual(planned.basis);
  await page.getByRole('button', { name: 'Use this' }).click();
  await expect(page.getByText(/^Re-planned: \d+.* on \d+ \w+ instead of \d+.* on \d+ \w+\.$/)).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /^Re-planned.*today.*\d+ cards?/i })).toBeVisible();
  const [settings] = await readStore<{ value: Settings }>(page, 'settings');
  expect(settings?.value).toMatchObject({ interviewDate: dayToIso(moved), startDate: dayToIso(first) });
  await expectAgreement(page, server.url);
  await reviewTheDay(page, moved);

  // A day off holds nothing, and is no missed day.
  await setClock(page, 9);
  await page.goto(`${server.url}#/plan`);
  await page.getByRole('button', { name: 'Take today off' }).click();
  await page.getByRole('button', { name: 'Study today after all' }).waitFor();
  await page.goto(`${server.url}#/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A day off.');
  await setClock(page, 10);
  await page.goto(`${server.url}#/plan`);
  await expect(page.getByText(/You have studied since|were missed|was missed/)).toContainText('6 days');
  await expectAgreement(page, server.url);
  await reviewTheDay(page, moved);

  await setClock(page, 18);
  await page.goto(`${server.url}#/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Today is the day/);
  const last = await planOf(page, moved);
  expect(last.work.length).toBeGreaterThan(0);
  expect([...last.work, ...last.more].filter(({ kind }) => kind === 'new')).toEqual([]);

  // The day after, cards come by FSRS again.
  await setClock(page, 19);
  await page.goto(`${server.url}#/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/cards stand between you and done/);
  await expect(page.getByText(/\d+ new, \d+ due/)).toBeVisible();
  await expect(page.getByText(readinessSentence)).toBeHidden();
});

const sizes = [
  { name: 'phone', width: 360, height: 740 },
  { name: 'desktop', width: 1440, height: 900 },
];

for (const theme of ['light', 'dark'] as const)
  test(`axe finds nothing on the plan, on phone and desktop: ${theme}`, async ({ page, server }) => {
    const check = async (where: string) => {
      for (const { name, width, height } of sizes) {
        await page.setViewportSize({ width, height });
        expect(await violations(page), `${where}, ${name}`).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth),
          `${where}, ${name}`,
        ).toBeLessThanOrEqual(width);
      }
    };
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.getByRole('button', { name: 'Start' }).waitFor();
    await page.keyboard.press('p');
    await page.getByRole('heading', { level: 1, name: 'When is your interview?' }).waitFor();
    await check('no date');
    await setInterview(page, server.url, addDays(await todayIn(page), 30), 5);
    await page.getByText('The figures').click();
    await page.getByText(/\d+ cards? will not be met by then/).waitFor();
    await check('plan');
    await page.keyboard.press('t');
    await page.getByText(readinessSentence).waitFor();
    await check('today');
    await startReview(page);
    await page.keyboard.press('y');
    await page.getByText('the product of').waitFor();
    await check('why this card');
    await page.keyboard.press('Escape');
    await gradeOne(page, 4);
    await page.keyboard.press('Escape');
    await page.getByText('weakest in').waitFor();
    await check('today, after a review');
  });

test('plans with the server dead, in a worker, and what was dropped comes back by undo', async ({ page, server }) => {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((resolve) =>
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
      );
  });
  await server.kill();
  await page.reload();
  const interviewDay = addDays(await todayIn(page), 20);
  await setInterview(page, server.url, interviewDay, 5);
  expect(page.workers().some((worker) => worker.url().includes('plan-worker'))).toBe(true);
  await page.getByRole('button', { name: 'Drop them' }).click();
  await expect(page.getByText('Every card will have been met by then.')).toBeVisible();
  const suspended = async () =>
    (await readStore<{ suspended: boolean }>(page, 'cards')).filter((card) => card.suspended).length;
  expect(await suspended()).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(suspended).toBe(0);
  await expect(page.getByText(/\d+ cards? will not be met by then/)).toBeVisible();
  await page.goto(`${server.url}#/`);
  await page.reload();
  const { work } = await planOf(page, await todayIn(page));
  await expect(page.getByText(new RegExp(`^${work.length} cards?, about \\d+ minutes?$`))).toBeVisible();
  expect(isoToDay(dayToIso(interviewDay))).toBe(interviewDay);
});
