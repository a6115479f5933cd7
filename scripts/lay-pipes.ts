// Lays the pipes of the fermentation line through its arrangement and writes them down: npm run lay-pipes after a change of diagram or layout.
import { writeFileSync } from 'node:fs';
import { arrangement, floors, stageOf, standing } from '../src/lines/fermentation/layout/index.ts';
import { layPipes } from '../src/plant/piping.ts';

const file = new URL('../src/lines/fermentation/layout/routes.json', import.meta.url);
const pipes = layPipes(standing, arrangement, floors, stageOf);
writeFileSync(file, `[\n${pipes.map((pipe) => `  ${JSON.stringify(pipe)}`).join(',\n')}\n]\n`);
console.log(`${pipes.length} pipes laid`);
