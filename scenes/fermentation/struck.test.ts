import { expect, it } from 'vitest';
import { routes } from '../../src/lines/fermentation/layout/index.ts';
import { struckPipe } from './struck.ts';

const pipes = routes();

it.each(['L-3001', 'H-602', 'HV-30173', 'F-312', 'HV-10105', 'HV-20173', 'L-402', 'HV-40105', 'HV-50154'])(
  'finds a pipe to shake for a hammer at %s',
  (tag) => {
    const struck = struckPipe(pipes, tag);
    expect(struck).not.toBeNull();
    const { from, to } = struck!;
    expect(Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2])).toBeGreaterThan(0.2);
  },
);
