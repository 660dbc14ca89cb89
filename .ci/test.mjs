/** `npm test`: installs what is missing, checks, then runs the unit, component and real-browser tests. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { findChromium } from './chromium.mjs';
import { installPackages, run } from './install.mjs';

const unitReport = 'node_modules/.cache/unit-tests.json';
const browserReport = 'node_modules/.cache/browser-tests.json';

installPackages();
const chromium = await findChromium();
mkdirSync('node_modules/.cache', { recursive: true });

run('npm', ['run', '--silent', 'check']);
const unit = spawnSync(
  'npx',
  ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
  {
    stdio: 'inherit',
  },
);
const browser = spawnSync('npx', ['playwright', 'test', '--reporter=list,json'], {
  stdio: 'inherit',
  env: { ...process.env, CHROME_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport },
});

const units = JSON.parse(readFileSync(unitReport, 'utf8'));
const { stats } = JSON.parse(readFileSync(browserReport, 'utf8'));
const passed = units.numPassedTests + stats.expected + stats.flaky;
const failed = units.numFailedTests + units.numFailedTestSuites + stats.unexpected;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 && unit.status === 0 && browser.status === 0 ? 0 : 1);
