/** `npm start`: installs what is missing, builds, serves, prints the address. */
import { installPackages, run } from './install.mjs';

installPackages();
run('npx', ['vite', 'build', '--logLevel', 'warn']);
run('npx', ['vite', 'preview', ...process.argv.slice(2)]);
