/** Real Chromium on a profile on disk, one for each test, and what tests do in it again and again. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, test as base, type BrowserContext, type Page } from '@playwright/test';
import { serve, type StaticServer } from './static-server';

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

function browserPath(): string | undefined {
  return process.env['CHROME_PATH'] ?? systemBrowsers.find((path) => existsSync(path));
}

type LaunchOptions = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>;

/** A new context on a profile that stays on the disk: an ordinary window, not an off-the-record one. */
export async function openProfile(folder: string, options: LaunchOptions = {}): Promise<BrowserContext> {
  const executablePath = browserPath();
  const context = await chromium.launchPersistentContext(folder, {
    ...(executablePath && { executablePath }),
    viewport: { width: 1280, height: 800 },
    ...options,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      ...(options.args ?? []),
    ],
  });
  // tsx wraps named functions in a helper that a page does not have.
  await context.addInitScript('globalThis.__name ??= (named) => named');
  return context;
}

export function makeProfile(): string {
  return mkdtempSync(join(tmpdir(), 'profile-'));
}

/** A microphone that beeps, and nobody who has to allow it. */
export const fakeMicrophone: LaunchOptions = {
  args: ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
};

/** Sends a signal to the browser of a profile with all its processes, or to those that run its pages alone. */
export function signal(profile: string, which: 'browser' | 'renderers', name: NodeJS.Signals): void {
  const processes = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,args='], { encoding: 'utf8' }).split('\n');
  for (const line of processes) {
    const isMeant = line.includes(`user-data-dir=${profile}`) && (which === 'browser' || line.includes('=renderer'));
    if (isMeant) sendSignal(Number.parseInt(line, 10), name);
  }
}

function sendSignal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It went down with its parent.
  }
}

/** Gives every page that is loaded from now on a clock that `shiftClock` can put forward. */
export async function makeClockShiftable(context: BrowserContext): Promise<void> {
  await context.addInitScript((key) => {
    const { now } = Date;
    Date.now = () => now() + Number(localStorage.getItem(key) ?? 0);
  }, clockShift);
}

/** Lets time pass that nobody sees, as a machine asleep would. */
export async function shiftClock(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate(([key, by]) => localStorage.setItem(key, String(Number(localStorage.getItem(key) ?? 0) + by)), [
    clockShift,
    milliseconds,
  ] as const);
}

const clockShift = 'test.clock-shift';

interface Fixtures {
  readonly server: StaticServer;
  readonly profile: string;
  readonly context: BrowserContext;
  readonly page: Page;
  /** A complaint of the browser that the test itself provokes. */
  readonly provoked: RegExp;
  /** How the browser is started. */
  readonly launch: LaunchOptions;
}

/** A test with a server of its own, a profile of its own, and the app open on Today. Any console error fails it. */
export const test = base.extend<Fixtures>({
  provoked: [/^$/, { option: true }],
  launch: [{}, { option: true }],
  server: async ({}, use) => {
    const server = await serve();
    await use(server);
    await server.kill();
  },
  profile: async ({}, use) => {
    const folder = makeProfile();
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  },
  context: async ({ profile, launch }, use) => {
    const context = await openProfile(profile, launch);
    await use(context);
    await context.close().catch(() => {
      // The test has killed it.
    });
  },
  page: async ({ context, server, provoked }, use) => {
    const page = context.pages()[0] ?? (await context.newPage());
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(server.url);
    await use(page);
    const unexpected = complaints.filter(
      (text) => !/ERR_CONNECTION_REFUSED|Failed to load resource|fetch the script/.test(text) && !provoked.test(text),
    );
    if (unexpected.length > 0) throw new Error(`The browser complained:\n${unexpected.join('\n')}`);
  },
});

export { expect } from '@playwright/test';

/** Starts the review from Today by the keyboard. */
export async function startReview(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Show the answer' }).waitFor();
}

/** Shows the answer and grades it; resolves when the next question, or the end, is there. */
export async function gradeOne(page: Page, rating: 1 | 2 | 3 | 4): Promise<void> {
  // The same card may come again at once: what is marked is the heading itself, and not its text.
  await page.getByRole('heading', { level: 1 }).evaluate((heading) => heading.setAttribute('data-graded', ''));
  await page.keyboard.press('Space');
  await page.getByRole('group', { name: 'How well did you recall it?' }).waitFor();
  await page.keyboard.press(String(rating));
  await page.locator('h1:not([data-graded])').waitFor();
}

/** Grades every card that is left; resolves at the summary. */
export async function gradeRest(page: Page, rating: 1 | 2 | 3 | 4): Promise<void> {
  const end = page.getByRole('heading', { name: /Done for now|A short pause/ });
  const next = page.getByRole('button', { name: 'Show the answer' });
  for (;;) {
    await end.or(next).waitFor();
    if (await end.isVisible()) return;
    await gradeOne(page, rating);
  }
}

type StoreName =
  'events' | 'cards' | 'settings' | 'drafts' | 'interviews' | 'interviewEvents' | 'recordings' | 'loops' | 'plans';

/** All rows of a store, read by the browser's own interface. */
export async function readStore<T>(page: Page, store: StoreName): Promise<T[]> {
  return await page.evaluate(
    (name) =>
      new Promise<T[]>((resolve, reject) => {
        const open = indexedDB.open('tell-me-more');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const request = open.result.transaction(name).objectStore(name).getAll();
          request.onsuccess = () => {
            open.result.close();
            resolve(request.result as T[]);
          };
        };
      }),
    store,
  );
}
