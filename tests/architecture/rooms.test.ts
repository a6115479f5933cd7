import { expect, test } from 'vitest';
import { checkRooms, importsOf } from './rooms.ts';
import { sourceFiles } from './source-files.ts';

const files = sourceFiles(['src', 'scenes', 'cli', 'server', 'scorm']);

test('no import of the repository crosses a wall', () => {
  expect(files.size).toBeGreaterThan(200);
  expect(checkRooms(files)).toEqual([]);
});

test.each([
  ['src/plant/vessel.ts', "import { score } from '../scoring/score.ts';", 'plant must not know scoring'],
  ['src/kernel/math.ts', "export { Layout } from '../plant/plant.ts';", 'kernel must not know plant'],
  ['src/attempt/run.ts', "import type { App } from '../ui/App.tsx';", 'attempt must not know ui'],
  ['src/lines/fermentation/facts.ts', "import { run } from '../../attempt/run.ts';", 'lines must not know attempt'],
  [
    'src/lines/fermentation/facts.ts',
    "import x from '../extraction/facts.ts';",
    'line fermentation must not know line extraction',
  ],
  ['src/ui/App.tsx', "import { Vector3 } from 'three';", 'ui must not use three'],
  ['src/ui/App.tsx', "import { Canvas } from '@react-three/fiber';", 'ui must not use @react-three/fiber'],
  ['src/ui/App.tsx', "const scene = import('../../scenes/index.tsx');", 'ui must not know scenes'],
  ['src/ui/App.tsx', "import { packageFor } from '../../scorm/package.ts';", 'ui must not know scorm'],
  ['src/ui/App.tsx', "import { enter } from '../lms/enter.ts';", 'ui must not know lms'],
  ['scenes/index.tsx', "import { App } from '../src/ui/App.tsx';", 'scenes must not know ui'],
  ['scenes/index.tsx', "import type { Rubric } from '../src/scoring/rubric.ts';", 'scenes must not know scoring'],
  ['scenes/index.tsx', "import { enter } from '../src/lms/enter.ts';", 'scenes must not know lms'],
  ['src/lms/follow.ts', "import Scene from '../../scenes/index.tsx';", 'lms must not know scenes'],
  ['cli/run.ts', "import { App } from '../src/ui/App.tsx';", 'cli must not know ui'],
  ['server/trainer.ts', "import { run } from '../cli/run.ts';", 'server must not know cli'],
  ['src/attempt/run.ts', "import { readFileSync } from 'node:fs';", 'attempt must not use node:fs'],
  ['src/attempt/run.ts', "import '../main.tsx';", 'attempt must not know main'],
  ['src/plant/vessel.ts', "type T = import('../scoring/score.ts').T;", 'plant must not know scoring'],
  ['src/ui/App.tsx', 'const page = import(`./${name}.tsx`);', 'name is computed'],
  ['src/ui/App.tsx', "import help from '../../docs/help.ts';", 'belongs to no room'],
  ['src/helpers/strings.ts', 'export const x = 1;', 'belongs to no room'],
])('a forbidden import planted in %s is found: %s', (path, text, reason) => {
  const [problem, ...others] = checkRooms(new Map([[path, text]]));
  expect(others).toEqual([]);
  expect(problem).toContain(path);
  expect(problem).toContain(reason);
});

test('one forbidden import among all files is found, and nothing else', () => {
  const path = 'src/ui/App.tsx';
  const planted = `${files.get(path)!}\nimport { Vector3 } from 'three';\n`;
  const problems = checkRooms(new Map([...files, [path, planted]]));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^src\/ui\/App\.tsx:\d+ imports three: ui must not use three$/);
});

test.each([
  ['cli/serve.ts', "import { listen } from '../server/listen.ts';"],
  ['cli/package.ts', "import { packageFor } from '../scorm/package.ts';"],
  ['src/ui/studio/Studio.tsx', "import { packageFor } from '../../../scorm/package.ts';"],
  ['src/main.tsx', "import { enter } from './lms/enter.ts'; const Scene = () => import('../scenes/index.tsx');"],
  ['scenes/index.tsx', "import { lines } from '../src/lines/index.ts';"],
  ['src/attempt/run.ts', "// import { App } from '../ui/App.tsx';\nconst text = \"import '../ui/App.tsx'\";"],
])('what the rules allow is allowed: %s %s', (path, text) => {
  expect(checkRooms(new Map([[path, text]]))).toEqual([]);
});

test('imports of every kind are seen, with their lines', () => {
  const text =
    "import a from './a.ts';\nexport * from './b.ts';\nconst c = () => import('./c.ts');\ntype D = import('./d.ts').D;";
  expect(importsOf('x.ts', text)).toEqual([
    { name: './a.ts', line: 1 },
    { name: './b.ts', line: 2 },
    { name: './c.ts', line: 3 },
    { name: './d.ts', line: 4 },
  ]);
});
