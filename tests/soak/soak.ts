/** `npm run soak`: the long campaigns. Prints what they saw; ends with an error if anything was lost. */
import { spawnSync } from 'node:child_process';
import { killAfterGrade } from '../support/kill-campaign';

const kills = Number(process.argv[2] ?? 25);
const factor = Number(process.argv[3] ?? 20);

console.log(`Killing the browser ${kills} times right after the next card appeared …`);
const report = await killAfterGrade(kills);
console.log(
  `  ${report.reviewsFound} of ${report.reviewsMade} reviews there; progress ${report.progressEqualsReplay ? 'equals' : 'DIFFERS FROM'} its replay`,
);

console.log(`\nEvery property ${factor} times as often as in npm test …`);
const properties = spawnSync('npx', ['vitest', 'run', '--testTimeout=1200000', 'tests/domain', 'tests/storage'], {
  stdio: 'inherit',
  env: { ...process.env, SOAK_FACTOR: String(factor) },
});
const isWhole = report.reviewsFound === report.reviewsMade && report.progressEqualsReplay && properties.status === 0;
process.exitCode = isWhole ? 0 : 1;
