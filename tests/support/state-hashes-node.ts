// Prints what state-hashes.ts finds under Node.
import { stateHashes } from './state-hashes.ts';

process.stdout.write(JSON.stringify(stateHashes()));
