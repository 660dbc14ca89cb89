/** Brings what a fresh clone lacks: the packages of the lock file. Uses nothing but Node itself. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const isNewEnough = major > 20 || (major === 20 && minor >= 19);

// Vite means the missing file extensions in its own configuration; a newcomer would take it for an error of ours.
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true';

export function installPackages() {
  if (!isNewEnough) {
    console.error(`Node ${process.versions.node} is too old: this project needs 20.19 or newer.`);
    process.exit(1);
  }
  const installed = 'node_modules/.package-lock.json';
  const isFresh = existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
  if (isFresh) return;
  console.log('Installing packages …');
  // Not `npm ci`: it refuses a lock file that lacks the packages of other platforms, as one made behind a partial registry does.
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund']);
}

/** Runs a command in the foreground and ends the process with its exit code if it fails. */
export function run(command, args) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}
