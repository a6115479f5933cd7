import { expect, it } from 'vitest';
import { readAssignment } from '../attempt/assignment.ts';
import { beginAttempt } from '../attempt/run.ts';
import { formatQuantity, formatReading } from './format.ts';

it('shows a dash for what nobody has read yet, and from the first reading on what was read', () => {
  const attempt = beginAttempt(readAssignment({ line: 'fermentation', procedures: ['P5'], mode: 'practice' }));
  attempt.advance(10);
  const both = () => ['SAMPLE.sugar-401', 'SAMPLE.ph-401'].map((tag) => formatReading(attempt, tag));
  expect(both()).toEqual(['—', '—']);
  // Its limits and the ends of its scale are figures all the same; and nought that was measured is nought.
  expect(formatQuantity(attempt, 'SAMPLE.sugar-401', 0)).toBe('0 g/L');
  expect(formatReading(attempt, 'SEED.sample-age')).toBe('—');
  expect(formatReading(attempt, 'FT-401')).toBe('0.0 L/h');
  attempt.act('sample', 'SAMPLE.V-401');
  expect(both()).toEqual([expect.stringMatching(/^7\d\d g\/L$/), '5.80']);
});
