/** `npm run soak`: the long campaigns. Prints what they saw; ends with an error if anything was lost. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { makeProfile, openProfile } from '../support/browser';
import { killAfterGrade } from '../support/kill-campaign';
import { goOnTo, standStill, startLoop, type Standstill } from '../support/room';
import { killInRoom } from '../support/room-kill-campaign';
import { serve } from '../support/static-server';

const kills = Number(process.argv[2] ?? 25);
const factor = Number(process.argv[3] ?? 20);
const roomKills = Number(process.argv[4] ?? 20);
const tolerance = 1000;

console.log(`Killing the browser ${kills} times right after the next card appeared …`);
const report = await killAfterGrade(kills);
console.log(
  `  ${report.reviewsFound} of ${report.reviewsMade} reviews there; progress ${report.progressEqualsReplay ? 'equals' : 'DIFFERS FROM'} its replay`,
);

console.log(`\nKilling a loop at ${roomKills} random points …`);
const inRoom = await killInRoom(roomKills, `soak-${Date.now()}`);
for (const { killed, place, isSame, openRooms, drift, lost } of inRoom) {
  const state = isSame && openRooms === 1 ? 'as it was' : `CHANGED, ${openRooms} rooms open`;
  console.log(`  ${killed}, ${place}: ${state}; clock off by ${drift ?? '–'} ms; ${lost ?? '–'} ms of typing lost`);
}
const areRoomsWhole = inRoom.every(
  ({ isSame, openRooms, drift, lost }) =>
    isSame && openRooms === 1 && Math.abs(drift ?? 0) <= tolerance && (lost ?? 0) <= 2 * tolerance,
);

console.log('\nStopping the page in the middle of answers …');
const isClockRight = (await stopForAWhile([8000, 15_000, 40_000])).every(
  ({ shown, stored }) => Math.max(Math.abs(shown), Math.abs(stored)) <= tolerance,
);

console.log(`\nEvery property ${factor} times as often as in npm test …`);
const properties = spawnSync('npx', ['vitest', 'run', '--testTimeout=1200000', 'tests/domain', 'tests/storage'], {
  stdio: 'inherit',
  env: { ...process.env, SOAK_FACTOR: String(factor) },
});
const isWhole = report.reviewsFound === report.reviewsMade && report.progressEqualsReplay && properties.status === 0;
process.exitCode = isWhole && areRoomsWhole && isClockRight ? 0 : 1;

async function stopForAWhile(spans: readonly number[]): Promise<readonly Standstill[]> {
  const profile = makeProfile();
  const server = await serve();
  const context = await openProfile(profile);
  const seen: Standstill[] = [];
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(server.url);
    await startLoop(page, { only: 'Hiring manager' });
    await goOnTo(page, 'answer');
    for (const span of spans) {
      const standstill = await standStill(page, profile, span);
      const { shown, stored } = standstill;
      console.log(`  ${span / 1000} s: shown off by ${shown} ms, stored off by ${stored} ms`);
      seen.push(standstill);
      await goOnTo(page, 'probe');
    }
  } finally {
    await context.close();
    await server.kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
  return seen;
}
