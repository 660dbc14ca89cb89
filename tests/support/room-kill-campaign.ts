/**
 * Kills the tab's process or the whole browser with SIGKILL at random points of a loop, again and again, on one profile: while
 * somebody waits or types, and just after they went on.
 */
import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Millis } from '../../src/domain/calendar';
import type { Interview } from '../../src/domain/interview';
import { seededShare } from '../../src/domain/seeded';
import { makeProfile, openProfile, signal } from './browser';
import {
  answerSection,
  clock,
  countOpenRooms,
  drift,
  fieldIn,
  giveScore,
  goOn,
  heading,
  move,
  readClock,
  readInterviews,
  signOf,
  startLoop,
} from './room';
import { serve } from './static-server';

/** Longer than it takes until what is typed is on the disk. */
const longestStay: Millis = 3500;

export interface RoomKill {
  readonly killed: 'renderers' | 'browser';
  /** Where in the loop: `1/0 probe`, and where it was on the way to. */
  readonly place: string;
  /** Whether everything that had happened was there again, and shown. */
  readonly isSame: boolean;
  readonly openRooms: number;
  /** How far the clock was from having run on; `null` where none runs. */
  readonly drift: Millis | null;
  /** How long before the kill the first lost letter was typed; `null` where nothing is typed. */
  readonly lost: Millis | null;
}

/** @param seed the same one kills at the same points */
export async function killInRoom(kills: number, seed: string): Promise<readonly RoomKill[]> {
  const profile = makeProfile();
  const server = await serve();
  const open = async (context?: Awaited<ReturnType<typeof openProfile>>) => {
    const opened = context ?? (await openProfile(profile));
    const page = context ? await opened.newPage() : (opened.pages()[0] ?? (await opened.newPage()));
    await page.goto(`${server.url}#/room`);
    return { context: opened, page };
  };
  let { context, page } = await open();
  const report: RoomKill[] = [];
  try {
    await startLoop(page);
    for (let kill = 0; kill < kills; kill += 1) {
      const chance = (of: string) => seededShare(`${seed}/${kill}/${of}`);
      await walkOn(page, 1 + Math.floor(chance('steps') * 7), chance('thinks') < 0.5);
      const before = await readMoment(page);
      const typed = await stay(page, before.interview, chance('stay') * longestStay);
      const goesOn = chance('goes on') < 0.25 && 'question' in before.interview.place;
      if (goesOn) await page.keyboard.press('Control+Enter');
      if (goesOn) await page.waitForTimeout(chance('soon') * 50);
      const killed = chance('which') < 0.5 ? 'renderers' : 'browser';
      const killedAt = Date.now();
      signal(profile, killed, 'SIGKILL');
      if (killed === 'renderers') await page.close();
      else await context.close().catch(() => {});
      ({ context, page } = await open(killed === 'renderers' ? context : undefined));
      // Killed between an answer and its follow-up, the interviewer is still about to ask.
      await heading(page).filter({ hasNotText: /^…$/ }).waitFor();
      const after = await readMoment(page);
      const hasGoneOn = goesOn && after.interview.lastEvent !== before.interview.lastEvent;
      report.push({
        killed,
        place: `${placeOf(before.interview)}${hasGoneOn ? ` → ${placeOf(after.interview)}` : ''}`,
        isSame: hasGoneOn ? isNext(before, after, typed) : isSame(before, after),
        openRooms: await countOpenRooms(page),
        drift: hasGoneOn || !before.clock || !after.clock ? null : Math.round(drift(before.clock, after.clock)),
        lost: typed && !hasGoneOn ? await lossOf(page, before.interview, typed, killedAt) : null,
      });
    }
    return report;
  } finally {
    await context.close().catch(() => {});
    await server.kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

/** Some steps further, into another loop if this one ends; some ask for a minute to think, some score an answer. */
async function walkOn(page: Page, steps: number, thinks: boolean): Promise<void> {
  for (let step = 0; step < steps; step += 1) {
    if (await signOf(page, 'over').isVisible()) await startLoop(page);
    else await goOn(page);
  }
  if (await signOf(page, 'over').isVisible()) await startLoop(page);
  if (thinks && (await signOf(page, 'question').isVisible())) await move(page, () => page.keyboard.press('m'));
  // On the way out of a round without a score the room asks once more.
  const backToScores = page.getByRole('button', { name: 'Score it' });
  if (await backToScores.isVisible()) await backToScores.click();
  if (await answerSection(page, 0).isVisible()) await giveScore(answerSection(page, 0), 2);
}

interface Moment {
  readonly interview: Interview;
  readonly speech: string | null;
  readonly clock: Awaited<ReturnType<typeof readClock>> | null;
}

async function readMoment(page: Page): Promise<Moment> {
  const speech = await heading(page).textContent();
  const running = (await clock(page).isVisible()) ? await readClock(page) : null;
  const interview = (await readInterviews(page)).at(-1);
  if (!interview) throw new Error('nothing was opened');
  return { interview, speech, clock: running };
}

function isSame(before: Moment, after: Moment): boolean {
  const shown = ({ interview, speech, clock: running }: Moment) =>
    JSON.stringify([interview, speech, running !== null]);
  return shown(before) === shown(after);
}

/** Whether it went on by one step, with all that was typed: a step is written whole or not at all. */
function isNext(before: Moment, after: Moment, typed: Typed | null): boolean {
  const index = before.interview.turns.length - 1;
  const earlier = ({ interview }: Moment) => JSON.stringify(interview.turns.slice(0, index));
  const said = after.interview.turns[index]?.parts.at(-1)?.text ?? '';
  const isWhole = before.interview.place.name === 'question' || said === lettersOf(typed ?? []);
  return earlier(before) === earlier(after) && isWhole;
}

function placeOf({ place }: Interview): string {
  return `${'round' in place ? place.round : '–'}/${'question' in place ? place.question : '–'} ${place.name}`;
}

type Typed = readonly { readonly letter: string; readonly at: Millis }[];

/** Types for a while where something can be typed, and waits elsewhere. */
async function stay(page: Page, { place }: Interview, span: Millis): Promise<Typed | null> {
  const until = Date.now() + span;
  const field = fieldIn(page, place);
  const typed: { letter: string; at: Millis }[] = [];
  if (!field || !(await field.isVisible())) {
    await page.waitForTimeout(span);
    return null;
  }
  await field.click();
  while (Date.now() < until) {
    const letter = 'abcdefghijklmnopqrstuvwxyz '.charAt(typed.length % 27);
    typed.push({ letter, at: Date.now() });
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await page.waitForTimeout(25);
  }
  return typed;
}

/** @throws if there is text that was not typed */
async function lossOf(page: Page, { place }: Interview, typed: Typed, killedAt: Millis): Promise<Millis> {
  // The room is there before its drafts are.
  await page.waitForTimeout(300);
  const text = (await fieldIn(page, place)?.inputValue()) ?? '';
  if (!lettersOf(typed).startsWith(text)) throw new Error(`“${text}” was not typed`);
  const firstLost = typed[text.length];
  return firstLost ? killedAt - firstLost.at : 0;
}

function lettersOf(typed: Typed): string {
  return typed.map(({ letter }) => letter).join('');
}
