/**
 * `npm run bench`: prints figures from real Chromium on a profile on disk, then what simulated learners reach by the interview
 * date. None of them passes or fails; what they should be stands beside them.
 */
import { existsSync, rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import lighthouse from 'lighthouse';
import { studyDay } from '../../src/domain/calendar';
import { fillDatabase, makeBigDatabase } from '../support/big-database';
import { makeProfile, openProfile } from '../support/browser';
import { benchListening } from './listening';
import { serve, type StaticServer } from '../support/static-server';
import { simulate } from './simulation';
import { measureContradictions } from './contradictions';

const grades = 60;
const starts = 7;

if (!existsSync('dist/index.html')) throw new Error('build first: npx vite build');

const server = await serve();
const small = await measure('500 cards, 10,000 reviews', server, 500, 20);
const large = await measure('10,000 cards, 200,000 reviews', server, 10_000, 20);
console.log(
  `grade to next question painted: p95 ${ratio(large.gradeP95, small.gradeP95)} times the small database’s (aim 1.5)`,
);
console.log(`cold start to first card: median ${ratio(large.start, small.start)} times the small database’s (aim 1.3)`);
await runLighthouse(server);
await server.kill();
simulate();
benchListening();
measureContradictions('set-aside');

async function measure(name: string, { url }: StaticServer, cardCount: number, reviewsEach: number) {
  const profile = makeProfile();
  const day = studyDay(Date.now(), { zone: Intl.DateTimeFormat().resolvedOptions().timeZone, rolloverHour: 4 });
  const database = makeBigDatabase(cardCount, reviewsEach, day);
  const first = await openProfile(profile);
  const page = first.pages()[0] ?? (await first.newPage());
  await page.goto(url);
  await page.getByRole('button', { name: 'Start' }).waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await fillDatabase(page, database);
  await page.goto(`${url}#/review`);
  await page.reload();
  const times = await timeGrades(page);
  await first.close();

  const startTimes: number[] = [];
  for (let start = 0; start < starts; start += 1) {
    const context = await openProfile(profile);
    const fresh = context.pages()[0] ?? (await context.newPage());
    await fresh.goto(`${url}#/review`);
    await fresh.getByRole('button', { name: 'Show the answer' }).waitFor();
    startTimes.push(await fresh.evaluate(() => performance.getEntriesByName('first-card')[0]?.startTime ?? NaN));
    await context.close();
  }
  rmSync(profile, { recursive: true, force: true });
  const gradeP95 = quantile(times, 0.95);
  const start = quantile(startTimes, 0.5);
  console.log(`\n${name} (${database.events.length} events)`);
  console.log(
    `  grade to next question painted, ${times.length} grades: median ${quantile(times, 0.5).toFixed(1)} ms, p95 ${gradeP95.toFixed(1)} ms (aim 50)`,
  );
  console.log(
    `  cold start to first card, ${starts} starts: median ${start.toFixed(0)} ms, slowest ${Math.max(...startTimes).toFixed(0)} ms\n`,
  );
  return { gradeP95, start };
}

/** From the press of a key until the frame that shows the next question has been painted. */
async function timeGrades(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { gradeTimes: times });
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== '3') return;
        const before = document.querySelector('h1');
        const look = () => {
          const now = document.querySelector('h1');
          // A task that is queued in an animation frame runs once that frame has been painted.
          if (now !== null && now !== before) setTimeout(() => times.push(performance.now() - event.timeStamp));
          else requestAnimationFrame(look);
        };
        look();
      },
      { capture: true },
    );
  });
  for (let grade = 0; grade < grades; grade += 1) {
    await page.getByRole('button', { name: 'Show the answer' }).waitFor({ timeout: 10_000 });
    await page.keyboard.press('Space');
    await page.getByRole('group', { name: 'How well did you recall it?' }).waitFor({ timeout: 10_000 });
    await page.keyboard.press('3');
    await page.waitForFunction(
      (count) => (window as unknown as { gradeTimes: number[] }).gradeTimes.length > count,
      grade,
      { timeout: 10_000 },
    );
  }
  return await page.evaluate(() => (window as unknown as { gradeTimes: number[] }).gradeTimes);
}

async function runLighthouse({ url }: StaticServer): Promise<void> {
  const port = 9333;
  const profile = makeProfile();
  const context = await openProfile(profile, { args: [`--remote-debugging-port=${port}`] });
  const result = await lighthouse(url, { port, output: 'json', logLevel: 'silent' });
  await context.close();
  rmSync(profile, { recursive: true, force: true });
  console.log('\nLighthouse, mobile, Today (aim 95, 100, 100, 100)');
  for (const category of Object.values(result?.lhr.categories ?? {}))
    console.log(`  ${category.title}: ${Math.round((category.score ?? 0) * 100)}`);
  const audits = Object.values(result?.lhr.audits ?? {});
  for (const audit of audits)
    if (audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode !== 'informative')
      console.log(`    below: ${audit.title} ${audit.displayValue ?? ''}`);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

function ratio(a: number, b: number): string {
  return (a / b).toFixed(2);
}
