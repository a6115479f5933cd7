import { expect, it } from 'vitest';
import { readSwitches } from './switches.ts';

it('reads what it knows and passes over what it does not understand', () => {
  expect(readSwitches('?seed=7&speed=60&quality=low&still&lang=en&stringTest=double&assignment=a/p4.json')).toEqual({
    seed: 7,
    speed: 60,
    quality: 'low',
    still: true,
    language: 'en',
    double: true,
    assignment: 'a/p4.json',
  });
  expect(readSwitches('?seed=-1&speed=fast&quality=ultra&lang=fr&stringTest=x&utm=1')).toEqual({
    seed: null,
    speed: null,
    quality: null,
    still: false,
    language: null,
    double: false,
    assignment: null,
  });
});
