// `npm start`: installs what is missing, builds the trainer, and serves it.
import { installIfNeeded, run } from './install.mjs';

installIfNeeded();
run('npx', ['--no-install', 'vite', 'build', '--logLevel', 'warn']);
run('node', ['cli/penline.js', 'serve', ...process.argv.slice(2)]);
