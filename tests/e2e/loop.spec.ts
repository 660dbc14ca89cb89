import { studyDay } from '../../src/domain/calendar';
import { replay, untouchedCard, type CardEvent } from '../../src/domain/card-log';
import { probeCardId } from '../../src/domain/interview';
import { stateToRow, type CardRow } from '../../src/storage/database';
import type { Page } from '@playwright/test';
import {
  expect,
  fakeMicrophone,
  makeClockShiftable,
  openProfile,
  readStore,
  shiftClock,
  signal,
  test,
} from '../support/browser';
import { fillDatabase } from '../support/big-database';
import { reviewLog, ulidLike } from '../support/cards';
import {
  answerField,
  answerSection,
  awayDialog,
  button,
  clock,
  countOpenRooms,
  drift,
  endInterview,
  giveScore,
  goOn,
  goOnTo,
  heading,
  more,
  move,
  press,
  readClock,
  readInterviews,
  readRecordings,
  readRoom,
  recordSwitch,
  say,
  signOf,
  startDrill,
  standStill,
  startLoop,
  tabTo,
  waitForSignOfLife,
} from '../support/room';
import { killInRoom } from '../support/room-kill-campaign';

const second = 1000;
/** The clock's face shows whole seconds, and may be a moment behind. */
const facesApart = 1500;

test('killed at any point, a loop opens again where it was: same place, same clock, same words', async () => {
  const report = await killInRoom(4, 'loop-445');
  for (const kill of report) {
    expect(kill).toMatchObject({ isSame: true, openRooms: 1 });
    expect(Math.abs(kill.drift ?? 0), `the clock at ${kill.place}`).toBeLessThanOrEqual(second);
    expect(kill.lost ?? 0, `words at ${kill.place}`).toBeLessThanOrEqual(2 * second);
  }
  expect(new Set(report.map(({ killed }) => killed)).size).toBe(2);
  // Nothing is shown where no clock ran and nobody typed.
  expect(report.some((kill) => kill.drift !== null) && report.some((kill) => kill.lost !== null)).toBe(true);
});

test('a machine that stands still for a while changes no clock, neither the one shown nor the one stored', async ({
  page,
  profile,
}) => {
  await startLoop(page, { only: 'Hiring manager' });
  await goOnTo(page, 'answer');
  for (const span of [3 * second, 7 * second]) {
    const { shown, stored } = await standStill(page, profile, span);
    expect(Math.abs(shown)).toBeLessThanOrEqual(second);
    expect(Math.abs(stored)).toBeLessThanOrEqual(second);
    await goOnTo(page, 'probe');
  }
});

test('away for more than a minute: whether that was a pause is for the candidate to say', async ({ context, page }) => {
  await makeClockShiftable(context);
  await page.reload();
  await startDrill(page);
  await goOnTo(page, 'answer');

  const before = await readClock(page);
  await shiftClock(page, 70 * second);
  await expect(awayDialog(page)).toContainText('1 min');
  await awayDialog(page).getByRole('button', { name: 'Time ran on' }).click();
  await expect(awayDialog(page)).toBeHidden();
  const ran = await readClock(page);
  // The wall's clock has been put forward with it.
  expect(Math.abs(drift(before, ran))).toBeLessThanOrEqual(facesApart);
  expect(await readRoom(page)).toMatchObject({ pauses: 0, pausedFor: 0 });

  // Nobody was there at all: the tab was closed meanwhile, or gone.
  await waitForSignOfLife(page, ran.at);
  await shiftClock(page, 100 * second);
  await page.reload();
  await awayDialog(page).getByRole('button', { name: 'It was a pause' }).click();
  await expect(awayDialog(page)).toBeHidden();
  const paused = await readClock(page);
  const { pauses, pausedFor } = await readRoom(page);
  expect(pauses).toBe(1);
  // The last sign of life may have been two seconds old.
  expect(pausedFor).toBeGreaterThanOrEqual(100 * second);
  expect(pausedFor).toBeLessThanOrEqual(105 * second);
  expect(Math.abs(drift(ran, paused) + pausedFor)).toBeLessThanOrEqual(facesApart);

  // Less than a minute is no absence.
  await waitForSignOfLife(page, paused.at);
  await shiftClock(page, 55 * second);
  await page.waitForTimeout(2500);
  await expect(awayDialog(page)).toBeHidden();
});

test('a pause stands still over a reload, however long it is, and is counted', async ({ context, page }) => {
  await makeClockShiftable(context);
  await page.reload();
  await startDrill(page);
  await goOnTo(page, 'answer');
  // Nothing is recorded, so the answer will be typed: single keys work outside of its field.
  await expect(page.getByRole('textbox', { name: 'My answer, word for word' })).toBeFocused();
  await page.keyboard.press('Escape');
  await move(page, () => page.keyboard.press('p'));
  const shown = await clock(page).textContent();
  await shiftClock(page, 3600 * second);
  await page.reload();
  await expect(signOf(page, 'paused')).toBeVisible();
  await expect(awayDialog(page)).toBeHidden();
  await expect(clock(page)).toHaveText(shown ?? '');
  await move(page, () => page.keyboard.press('p'));
  const { left } = await readClock(page);
  expect(left).toBeGreaterThan(110 * second);
  expect((await readRoom(page)).pausedFor).toBeGreaterThanOrEqual(3600 * second);
});

test.describe('with a microphone', () => {
  test.use({ launch: fakeMicrophone });

  test('a whole express loop by the keyboard alone, offline and recorded, to the debrief and its recordings', async ({
    page,
    server,
  }) => {
    // Some sixty presses, each as far from the one before as a person's.
    test.slow();
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      if (!navigator.serviceWorker.controller)
        await new Promise((resolve) => {
          navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
        });
    });
    await server.kill();
    await page.reload();
    await button(page, 'Start').waitFor();
    await page.keyboard.press('l');
    await button(page, /^Start, about/).waitFor();
    await page.keyboard.press('Enter');
    await signOf(page, 'opening').waitFor();
    await tabTo(page, recordSwitch(page));
    await page.keyboard.press('Space');
    await expect(recordSwitch(page)).toBeChecked();

    // The first answer is spoken and typed, the second noted; the rest is done with.
    await move(page, () => press(page, 'Control+Enter'));
    await move(page, () => press(page, 'Enter'));
    // Whoever just begins to type is writing the answer, and finds the next field ready.
    await page.keyboard.type('We cut refunds from eleven days to two.');
    await page.waitForTimeout(2500);
    await goOn(page);
    await page.keyboard.type('Two of the nine days were mine.');
    await goOnTo(page, 'question');
    await goOn(page);
    await page.keyboard.press('n');
    await page.keyboard.type('Refunds again, other side');
    await goOnTo(page, 'yours');
    await tabTo(page, page.getByRole('checkbox').first());
    await page.keyboard.press('Space');
    await goOnTo(page, 'scoring');
    await tabTo(page, answerSection(page, 0).getByRole('radio').first());
    await page.keyboard.press('ArrowRight');
    await expect(answerSection(page, 0).getByRole('radio').nth(1)).toBeChecked();
    await page.keyboard.press('ArrowRight');
    await expect(answerSection(page, 0).getByRole('radio').nth(2)).toBeChecked();
    await page.keyboard.press('ArrowRight');
    await expect(answerSection(page, 0).getByRole('radio').nth(3)).toBeChecked();
    await goOnTo(page, 'break');
    await goOnTo(page, 'over');

    const [interview] = await readInterviews(page);
    expect(interview).toMatchObject({ place: { name: 'over', wasStopped: false }, plan: { pace: 'express' } });
    expect(interview?.turns.length).toBe(interview?.plan.rounds.flatMap(({ questions }) => questions).length);
    expect(interview?.turns[0]).toMatchObject({ score: 4 });
    expect(interview?.turns[0]?.parts.slice(0, 2).map(({ text }) => text)).toEqual([
      'We cut refunds from eleven days to two.',
      'Two of the nine days were mine.',
    ]);
    expect(interview?.turns[1]?.parts[0]).toMatchObject({ text: '', notes: 'Refunds again, other side' });
    expect(interview?.yours[0]?.questions).toHaveLength(1);
    expect(await readRecordings(page)).toContainEqual(expect.objectContaining({ turn: 0, part: 0, take: 0 }));

    await page.reload();
    await heading(page).waitFor();
    await tabTo(page, page.locator('summary').first());
    await page.keyboard.press('Enter');
    expect(await play(page)).toBeGreaterThan(0);
  });

  test('what was recorded is there after a kill in the middle of an answer, but for two seconds', async ({
    context,
    page,
    profile,
    server,
  }) => {
    await startDrill(page);
    await recordSwitch(page).check();
    await goOnTo(page, 'answer');
    const began = Date.now();
    await page.waitForTimeout(3700);
    const spoken = Date.now() - began;
    signal(profile, 'browser', 'SIGKILL');
    await context.close().catch(() => {});

    const again = await openProfile(profile, fakeMicrophone);
    try {
      const other = again.pages()[0] ?? (await again.newPage());
      await other.goto(`${server.url}#/room`);
      await signOf(other, 'answer').waitFor();
      const kept = await soundLength(other);
      expect(spoken - kept).toBeLessThanOrEqual(2000);
      // It goes on in a recording beside the first one. A switch that is this new may not be on the disk yet.
      await recordSwitch(other).check();
      await other.waitForTimeout(1500);
      await goOnTo(other, 'scoring');
      expect((await readRecordings(other)).filter(({ part }) => part === 0)).toHaveLength(2);
      await expect(other.getByRole('list', { name: 'Recordings' })).toContainText('Your answer, continued');
      await expect(other.getByRole('list', { name: 'Recordings' })).toContainText('Follow-up 1');
      expect(await play(other)).toBeGreaterThan(0);
    } finally {
      await again.close();
    }
  });
});

test.describe('a microphone that is refused', () => {
  test.use({ launch: { args: ['--use-fake-device-for-media-stream'] } });

  test('is said, and the room goes on', async ({ page }) => {
    await startDrill(page);
    await recordSwitch(page).check();
    await goOn(page);
    await expect(page.getByRole('alert').filter({ hasText: /microphone.* nothing is recorded/ })).toBeVisible();
    await expect(recordSwitch(page)).not.toBeChecked();
    await answerField(page).fill('Typed instead.');
    await goOnTo(page, 'scoring');
    await goOnTo(page, 'over');
    expect((await readInterviews(page))[0]?.turns[0]?.parts[0]?.text).toBe('Typed instead.');
    expect(await readRecordings(page)).toEqual([]);
  });
});

test('two tabs: one is the room and the other says so, and takes over when it is closed', async ({
  context,
  page,
  server,
}) => {
  await startLoop(page);
  await goOnTo(page, 'answer');
  const question = await heading(page).textContent();
  await answerField(page).fill('Half of a sentence');
  const before = await readClock(page);

  const other = await context.newPage();
  await other.goto(`${server.url}#/room`);
  await expect(heading(other)).toHaveText('This interview is open in another tab');
  await expect(heading(page)).toHaveText(question ?? '');
  await other.waitForTimeout(1000);

  await page.close();
  await expect(signOf(other, 'answer')).toBeVisible();
  await expect(heading(other)).toHaveText(question ?? '');
  await expect(answerField(other)).toHaveValue('Half of a sentence');
  expect(Math.abs(drift(before, await readClock(other)))).toBeLessThanOrEqual(second);
  expect(await countOpenRooms(other)).toBe(1);
  await goOn(other);
  expect((await readRoom(other)).turns[0]?.parts[0]?.text).toBe('Half of a sentence');
});

test('three weak answers and what was missed are due tomorrow, nothing else; all of it can be taken back', async ({
  page,
}) => {
  await startLoop(page, { only: 'People management', pace: 'Half' });
  const { plan } = await readRoom(page);
  const questions = plan.rounds.flatMap((round) => round.questions.map(({ id }) => id));
  expect(questions.length).toBeGreaterThanOrEqual(5);
  const zone = await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  const today = studyDay(Date.now(), { zone, rolloverHour: 4 });
  // Two of them were reviewed before: a weak one, and one that will be good enough.
  const logs = [1, 4].map((question, index) =>
    reviewLog(questions[question] ?? '', [
      { day: today - 30, rating: 3 },
      { day: today - 27, rating: 4 },
    ]).map((event, serial) => ({ ...event, id: ulidLike(event.at, 10 * index + serial) })),
  );
  const known = logs.map((log) => stateToRow(replay(log[0]?.cardId ?? '', log)));
  await fillDatabase(page, { events: logs.flat(), cards: known });

  // A follow-up of the first answer is skipped; one of the fourth turns out to have been none.
  await goOnTo(page, 'probe');
  await move(page, () => press(page, 'Control+Shift+Enter'));
  await goOnTo(page, 'scoring');
  const given = [1, 2, 1, 4, 3] as const;
  for (const [index, score] of given.entries()) {
    const section = answerSection(page, index);
    await giveScore(section, score);
    if (score > 3) await section.getByRole('textbox', { name: /Evidence/ }).fill('Named the figure and the date.');
    if (score > 3)
      await section
        .getByRole('group', { name: /Follow-ups/ })
        .getByRole('checkbox')
        .last()
        .click();
  }
  await expect(answerSection(page, 3).getByRole('checkbox').last()).toBeChecked();
  expect(await readStore<CardRow>(page, 'cards')).toEqual(known.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  await goOn(page);

  const [interview] = await readInterviews(page);
  const turns = interview?.turns ?? [];
  const missed = [turns[0]?.parts.findIndex((part) => part.wasPassed) ?? -1, (turns[3]?.parts.length ?? 0) - 1];
  const missedCards = [0, 3].map((turn, index) => {
    const probe = turns[turn]?.parts[missed[index] ?? -1]?.probe;
    if (!probe) throw new Error('a follow-up was asked there');
    return probeCardId(questions[turn] ?? '', probe);
  });
  const graded = await readStore<CardRow>(page, 'cards');
  const dueTomorrow = graded.filter(({ dueDay }) => dueDay === today + 1).map(({ id }) => id);
  expect(dueTomorrow.toSorted()).toEqual([...questions.slice(0, 3), ...missedCards].toSorted());
  expect(graded.map(({ id }) => id).toSorted()).toEqual([...questions.slice(0, 5), ...missedCards].toSorted());
  await expect(page.getByText(/3 weak answers and 2 missed follow-ups/).first()).toBeVisible();

  await button(page, 'Take it back').click();
  await button(page, 'Count it again').waitFor();
  const before = graded.map(({ id }) => known.find((row) => row.id === id) ?? stateToRow(untouchedCard(id)));
  expect((await readStore<CardRow>(page, 'cards')).map(withoutLog)).toEqual(before.map(withoutLog));
  await button(page, 'Count it again').click();
  await button(page, 'Take it back').waitFor();
  expect((await readStore<CardRow>(page, 'cards')).map(withoutLog)).toEqual(graded.map(withoutLog));

  // To look at it again does nothing again.
  const events = await readStore<CardEvent>(page, 'events');
  await page.reload();
  await button(page, 'Take it back').waitFor();
  await page.goBack();
  await heading(page).waitFor();
  await page.evaluate((id) => {
    location.hash = `#/debrief/${id}`;
  }, interview?.id);
  await button(page, 'Take it back').waitFor();
  expect(await readStore<CardEvent>(page, 'events')).toEqual(events);
});

test('a drill is two keys away, and what ran over its time is said', async ({ context, page, server }) => {
  await makeClockShiftable(context);
  for (const screen of ['library', 'settings', '']) {
    await page.goto(`${server.url}?from=${screen}#/${screen}`);
    await heading(page).waitFor();
    await startDrill(page);
    if (screen !== '') await endInterview(page);
  }
  await goOnTo(page, 'probe');
  await shiftClock(page, 37 * second);
  await expect(clock(page)).toHaveText(/^\+0:0[78]$/);
  await goOn(page);
  await goOnTo(page, 'scoring');
  await giveScore(answerSection(page, 0), 3);
  await expect(answerSection(page, 0)).toContainText(/\+[78] s/);
  await goOn(page);
  await expect(page.getByRole('article').getByText(/37 s of 30 s \+7 s|38 s of 30 s \+8 s/)).toBeVisible();
});

test('on a phone all of the room is in reach of a thumb, and a follow-up is seen with its field', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await startDrill(page);
  await goOnTo(page, 'answer');
  await say(page, 'We cut refunds from eleven days to two.');
  await goOnTo(page, 'probe');
  for (const part of [heading(page), answerField(page), button(page, 'I’m done')])
    await expect(part).toBeInViewport({ ratio: 1 });

  const bar = page.getByRole('contentinfo');
  const isCut = () => bar.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
  expect(await isCut()).toBe(false);
  const inBar = [button(page, 'Pause'), button(page, 'Leave the room'), more(page)];
  const inMenu = [button(page, 'End the interview here'), bar.locator('label').nth(0), bar.locator('label').nth(1)];
  for (const control of inMenu) await expect(control).toBeHidden();
  await more(page).click();
  for (const control of [...inBar, ...inMenu]) {
    await expect(control).toBeInViewport({ ratio: 1 });
    expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  // Escape closes the menu, and does not leave the room as well.
  await page.keyboard.press('Escape');
  await expect(recordSwitch(page)).toBeHidden();
  await expect(signOf(page, 'probe')).toBeVisible();
  await more(page).click();
  await button(page, 'End the interview here').click();
  await expect(page.getByRole('dialog', { name: 'End the interview here?' })).toBeVisible();
  await expect(recordSwitch(page)).toBeHidden();
});

test('a full disk is said in the room, and what was typed stays', async ({ context, page, server }) => {
  const session = await context.newCDPSession(page);
  await startDrill(page);
  await goOnTo(page, 'answer');
  // Chromium takes its time to notice, unless the database is opened anew.
  const origin = new URL(server.url).origin;
  await page.goto(`${server.url}robots.txt`);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await page.waitForTimeout(2500);
  await page.goto(`${server.url}#/room`);
  await answerField(page).fill('We cut refunds from eleven days to two.');
  const alert = page.getByRole('alert').filter({ hasText: 'The disk is full' });
  await expect(alert).toBeVisible();
  await button(page, 'Dismiss').click();
  await page.keyboard.press('Control+Enter');
  await expect(alert).toBeVisible();
  await expect(signOf(page, 'answer')).toBeVisible();
  await expect(answerField(page)).toHaveValue('We cut refunds from eleven days to two.');
  expect((await readRoom(page)).turns[0]?.parts).toEqual([]);

  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await goOn(page);
  expect((await readRoom(page)).turns[0]?.parts[0]?.text).toBe('We cut refunds from eleven days to two.');
});

test('speech to text of this machine writes the answer', async ({ page }) => {
  await page.addInitScript(fakeRecognition, 'available');
  await page.reload();
  await startDrill(page);
  await goOnTo(page, 'answer');
  await answerField(page).pressSequentially('We cut');
  await expect.poll(() => startedRecognisers(page)).toEqual([{ isLocal: true }]);
  await hear(page, ['refunds from eleven days', 'to two']);
  await expect(answerField(page)).toHaveValue('We cut refunds from eleven days to two');
  await goOn(page);
  expect((await readRoom(page)).turns[0]?.parts[0]?.text).toBe('We cut refunds from eleven days to two');
});

test('speech to text that would have to be fetched, or sends the sound away, is never started', async ({ page }) => {
  await startDrill(page);
  await goOnTo(page, 'answer');
  for (const state of ['downloadable', 'unavailable', null]) {
    await page.addInitScript(fakeRecognition, state);
    await page.reload();
    await signOf(page, 'answer').waitFor();
    await answerField(page).fill('We cut');
    await page.waitForTimeout(300);
    await hear(page, ['refunds']);
    expect(await startedRecognisers(page)).toEqual([]);
    await expect(answerField(page)).toHaveValue('We cut');
  }
});

interface Recognisers {
  readonly started: readonly { readonly isLocal: boolean }[];
  readonly hear: (results: readonly string[]) => void;
}

async function startedRecognisers(page: Page): Promise<Recognisers['started']> {
  return await page.evaluate(() => (window as unknown as Recognisers).started);
}

async function hear(page: Page, results: readonly string[]): Promise<void> {
  await page.evaluate((said) => (window as unknown as Recognisers).hear(said), results);
}

/** A recogniser that hears what the test says. `null`: one of old, which does not know of work on this machine. */
function fakeRecognition(state: string | null): void {
  const started: { isLocal: boolean }[] = [];
  const listening = new Set<EventTarget>();
  class Recognition extends EventTarget {
    processLocally = false;
    start() {
      started.push({ isLocal: this.processLocally });
      listening.add(this);
    }
    stop() {
      listening.delete(this);
      this.dispatchEvent(new Event('end'));
    }
  }
  if (state !== null) Object.assign(Recognition, { available: async () => state });
  for (const name of ['SpeechRecognition', 'webkitSpeechRecognition'])
    Object.defineProperty(window, name, { value: Recognition, configurable: true });
  const hearNow = (texts: readonly string[]) => {
    const results = texts.map((transcript) => Object.assign([{ transcript }], { isFinal: true }));
    for (const recognition of listening)
      recognition.dispatchEvent(Object.assign(new Event('result'), { resultIndex: 0, results }));
  };
  Object.assign(window, { started, hear: hearNow });
}

/** All that a row says of its card; how long its log has become is not part of that. */
function withoutLog({ lastEvent: _, ...row }: CardRow): object {
  return row;
}

/** Plays the first recording that is shown. @returns seconds of it that were heard */
async function play(page: Page): Promise<number> {
  const player = page.locator('audio').first();
  await player.waitFor();
  return await player.evaluate(
    (audio: HTMLAudioElement) =>
      new Promise<number>((resolve, reject) => {
        audio.addEventListener('timeupdate', () => audio.currentTime > 0 && resolve(audio.currentTime));
        audio.addEventListener('ended', () => resolve(audio.currentTime));
        audio.addEventListener('error', () => reject(new Error(audio.error?.message)));
        audio.play().catch(reject);
      }),
  );
}

/** How much sound the chunks of the first recording hold, milliseconds. */
async function soundLength(page: Page): Promise<number> {
  return await page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const open = indexedDB.open('tell-me-more');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const request = open.result.transaction('chunks').objectStore('chunks').getAll();
          request.onsuccess = () => {
            open.result.close();
            const chunks = request.result as { readonly take: number; readonly data: ArrayBuffer }[];
            const sound = new Blob(chunks.filter(({ take }) => take === 0).map(({ data }) => data));
            sound
              .arrayBuffer()
              .then((data) => new AudioContext().decodeAudioData(data))
              .then(({ duration }) => resolve(duration * 1000), reject);
          };
        };
      }),
  );
}
