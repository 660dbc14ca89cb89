/** Going through loops, drills and their room in a real browser. All that tests know of their buttons and fields stands here. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { Millis } from '../../src/domain/calendar';
import {
  replayInterview,
  type Interview,
  type InterviewEvent,
  type Place,
  type Score,
} from '../../src/domain/interview';
import type { InterviewRow, RecordingRow } from '../../src/storage/database';
import { readStore, signal } from './browser';

export const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });
export const clock = (page: Page): Locator => page.getByRole('timer');
/** The field for what is said word for word. */
export const answerField = (page: Page): Locator => page.getByRole('textbox', { name: /^My answer/ });
export const recordSwitch = (page: Page): Locator => page.getByRole('checkbox', { name: 'Record me' });
/** Where a narrow window has the switches, and what can be done rarely. */
export const more = (page: Page): Locator => button(page, 'More');
export const awayDialog = (page: Page): Locator => page.getByRole('dialog', { name: /pause/ });
export const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name });

/** The field that is typed into in a place, if it has one. */
export function fieldIn(page: Page, place: Place): Locator | null {
  if (place.name === 'answer' || place.name === 'probe') return answerField(page);
  if (place.name === 'yours') return page.getByRole('textbox', { name: /Notes/ });
  return place.name === 'scoring' ? page.getByRole('textbox', { name: /Evidence/ }).first() : null;
}

/** Has the room record from now on, in a window of any width. */
export async function switchRecordingOn(page: Page): Promise<void> {
  const isNarrow = await more(page).isVisible();
  if (isNarrow) await more(page).click();
  await recordSwitch(page).check();
  if (isNarrow) await page.keyboard.press('Escape');
}

/** What shows that one is in a place. */
export function signOf(page: Page, name: Exclude<Place['name'], 'listening'> | 'paused'): Locator {
  switch (name) {
    case 'opening':
      return button(page, /I’m ready/);
    case 'question':
      return button(page, 'Start the answer');
    case 'answer':
      return button(page, 'I’m done').and(page.locator('main:not(:has-text("Follow-up ")) button'));
    case 'probe':
      return button(page, 'I’m done').and(page.locator('main:has-text("Follow-up ") button'));
    case 'taps':
      return page.getByRole('group', { name: 'In my answer' });
    case 'yours':
      return button(page, 'That was all');
    case 'scoring':
      return button(page, /^(To the debrief|Done)/);
    case 'break':
      return button(page, 'To the next round');
    case 'paused':
      return heading(page).filter({ hasText: 'Paused' });
    case 'over':
      return button(page, /^(To the loops|Another drill)/);
  }
}

/** Sets up a loop and starts it. Resolves in the opening of its first round. */
export async function startLoop(
  page: Page,
  { only, pace }: { readonly only?: string; readonly pace?: 'Real time' | 'Half' | 'Express' } = {},
): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/loop';
  });
  const start = button(page, /^Start, about/);
  await start.waitFor();
  const round = page.getByRole('checkbox', { name: only ?? '' });
  const row = page.getByRole('group', { name: 'Rounds' }).locator('div').filter({ has: round });
  if (only !== undefined) await row.getByRole('button', { name: /^Only/ }).click();
  if (pace !== undefined) await page.getByLabel('Pace').selectOption(pace);
  await start.click();
  await signOf(page, 'opening').waitFor();
}

/** Starts a drill by its two keys, from any screen that is not the room. Resolves when the question stands there. */
export async function startDrill(page: Page): Promise<void> {
  await heading(page).waitFor();
  await page.keyboard.press('d');
  await page
    .getByRole('region', { name: 'The next drill' })
    .getByRole('button', { name: /^Start/ })
    .and(page.locator(':enabled'))
    .waitFor();
  await page.keyboard.press('Enter');
  await signOf(page, 'question').waitFor();
}

/** Ends the interview from anywhere in it; what was answered is left without a score. */
export async function endInterview(page: Page): Promise<void> {
  await page.keyboard.press('Shift+E');
  await button(page, 'End it').click();
  await signOf(page, 'over').or(signOf(page, 'scoring')).waitFor();
  await goOnTo(page, 'over');
}

/** Does something, and waits until the room has moved on from it; the interviewer's “…” is no moment of its own. */
export async function move(page: Page, act: () => Promise<unknown>): Promise<void> {
  const before = await page.evaluate(describeMoment);
  await act();
  const hasMoved = async () => {
    const moment = await page.evaluate(describeMoment);
    return moment !== before && !/^(…|$)/.test(moment);
  };
  await expect.poll(hasMoved, { intervals: [20], timeout: 10_000 }).toBe(true);
}

/** The next thing, by the key that works inside fields too. */
export async function goOn(page: Page): Promise<void> {
  await move(page, () => press(page, 'Control+Enter'));
}

/** As a person presses: not within the moment in which a second press is taken for a slip of the first. */
export async function press(page: Page, key: string): Promise<void> {
  await page.waitForTimeout(330);
  const unscored = button(page, 'Leave it unscored');
  if (!(await unscored.isVisible())) return await page.keyboard.press(key);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

/** Goes on until one is in a place. */
export async function goOnTo(page: Page, name: Parameters<typeof signOf>[1]): Promise<void> {
  while (!(await signOf(page, name).isVisible())) await goOn(page);
}

/** What is on the screen, enough to tell one moment of an interview from the next. */
function describeMoment(): string {
  const shown = ['h1', 'main button', 'header ol'].flatMap((what) => [...document.querySelectorAll(what)]);
  return shown.map((element) => element.getAttribute('aria-label') ?? element.textContent).join('|');
}

/** What is left on the clock at the moment at which it shows its next second. */
export async function readClock(page: Page): Promise<{ readonly left: Millis; readonly at: Millis }> {
  return await page.evaluate(
    () =>
      new Promise((resolve) => {
        const shown = () => document.querySelector('[role="timer"]')?.textContent ?? '';
        const before = shown();
        const look = () => {
          const [, over, minutes, seconds] = /(\+?)(\d+):(\d+)/.exec(shown()) ?? [];
          if (shown() === before || seconds === undefined) return setTimeout(look, 15);
          const count = Number(minutes) * 60_000 + Number(seconds) * 1000;
          return resolve({ left: over === '+' ? -count : count, at: Date.now() });
        };
        look();
      }),
  );
}

/** How far a clock is from having run on like the wall's between two readings. */
export function drift(
  before: Awaited<ReturnType<typeof readClock>>,
  after: Awaited<ReturnType<typeof readClock>>,
): Millis {
  return before.left - after.left - (after.at - before.at);
}

/** All interviews, replayed from what is stored, oldest first. */
export async function readInterviews(page: Page): Promise<Interview[]> {
  const events = await readStore<InterviewEvent>(page, 'interviewEvents');
  const ids = [...new Set(events.map(({ interview }) => interview))].toSorted();
  return ids.flatMap((id) => replayInterview(events.filter(({ interview }) => interview === id)) ?? []);
}

/** The interview under way, as it is stored. */
export async function readRoom(page: Page): Promise<Interview> {
  const open = (await readInterviews(page)).filter(({ closedAt }) => closedAt === null);
  expect(open).toHaveLength(1);
  return open[0] as Interview;
}

/** How many rooms the database takes for open. */
export async function countOpenRooms(page: Page): Promise<number> {
  return (await readStore<InterviewRow>(page, 'interviews')).filter(({ isOpen }) => isOpen === 1).length;
}

/** Resolves once somebody was seen in the room after `since`. */
export async function waitForSignOfLife(page: Page, since: Millis): Promise<void> {
  const newest = async () =>
    Math.max(...(await readStore<InterviewRow>(page, 'interviews')).map(({ seenAt }) => seenAt));
  await expect.poll(newest).toBeGreaterThanOrEqual(since);
}

/** The part of the scoring that is about one answer. */
export function answerSection(page: Page, index: number): Locator {
  return page
    .getByRole('region')
    .filter({ has: page.getByRole('heading', { level: 2 }) })
    .nth(index);
}

export async function giveScore(section: Locator, score: Score): Promise<void> {
  const choice = section.getByRole('radio', { name: String(score), exact: true });
  await choice.click();
  // It is on the disk before it shows.
  await expect(choice).toBeChecked();
}

/** Writes into the interviewer's ear, and goes on. */
export async function say(page: Page, words: string): Promise<void> {
  await answerField(page).fill(words);
  await goOn(page);
}

export interface Standstill {
  /** How far the clock on the screen is from the wall's afterwards, and how far the time that is stored. */
  readonly shown: Millis;
  readonly stored: Millis;
}

/** Stops all pages in the middle of an answer or a follow-up, lets them go on, and ends it. */
export async function standStill(page: Page, profile: string, milliseconds: Millis): Promise<Standstill> {
  const { clock: running } = await readRoom(page);
  const before = await readClock(page);
  try {
    signal(profile, 'renderers', 'SIGSTOP');
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
  } finally {
    signal(profile, 'renderers', 'SIGCONT');
  }
  const after = await readClock(page);
  const ended = Date.now();
  await goOn(page);
  const part = (await readRoom(page)).turns.at(-1)?.parts.at(-1);
  return { shown: drift(before, after), stored: (part?.took ?? 0) - (ended - running.since) };
}

/** Moves the focus by Tab until it is where it should be; what cannot be reached so is not there for the keyboard. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let press = 0; press < 150; press += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${String(target)}`);
}

/** What is recorded of all interviews, without the sound. */
export async function readRecordings(page: Page): Promise<RecordingRow[]> {
  return await readStore<RecordingRow>(page, 'recordings');
}
