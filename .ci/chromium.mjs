/** Finds a browser for the tests: a system Chrome or Chromium, else Playwright's, else the distribution's package. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const known = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** @returns {Promise<string>} the path of an executable; ends the process with a sentence when there is none to be had */
export async function findChromium() {
  const found = await lookForChromium();
  if (found) return found;
  console.log('No Chrome or Chromium here: installing one for the browser tests …');
  const attempts = [
    ['apt-get', ['update', '-qq'], ['install', '-y', '-qq', 'chromium']],
    ['npx', ['playwright', 'install', 'chromium']],
  ];
  for (const [command, ...steps] of attempts) {
    for (const args of steps)
      spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    const installed = await lookForChromium();
    if (installed) return installed;
  }
  console.error('The browser tests need Chrome or Chromium. Install one, or set CHROME_PATH to its executable.');
  process.exit(1);
}

async function lookForChromium() {
  const system = known.find((path) => path && existsSync(path));
  if (system) return system;
  const { chromium } = await import('@playwright/test');
  const bundled = chromium.executablePath();
  return existsSync(bundled) ? bundled : undefined;
}
