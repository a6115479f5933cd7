#!/usr/bin/env node
// Starts the command line in whatever folder it is called from: the sources are TypeScript, tsx reads them as they are.
import { register } from 'tsx/esm/api';

register();
const { main } = await import('./penline.ts');
process.exitCode = await main(process.argv.slice(2));
