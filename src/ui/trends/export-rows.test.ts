import { expect, it } from 'vitest';
import { readAssignment } from '../../attempt/assignment.ts';
import { beginAttempt } from '../../attempt/run.ts';
import { toCsv } from '../alarms/csv.ts';
import { textsOf } from '../dcs/context.tsx';
import { startTexts } from '../i18n.ts';
import { rowsOf } from './export-rows.ts';

const attempt = beginAttempt(readAssignment({ line: 'fermentation', procedures: ['P4'], mode: 'practice' }));
attempt.advance(3620);

it.each(['zh-CN', 'en'] as const)('heads every column with tag, name and unit, in %s', async (language) => {
  await startTexts(language);
  const [head] = rowsOf(attempt, ['TT-301A', 'AT-301A', 'SAMPLE.sugar-401'], [0, 10], textsOf(attempt, language));
  expect(head![0]).toMatch(/ \(h:mm:ss\)$/);
  expect(head![1]).toMatch(/ \(s\)$/);
  expect(head![2]).toMatch(/^TT-301A \S.*\(°C\)$/);
  expect(head![3]).toMatch(/^AT-301A \S.*[^)]$/);
  expect(toCsv([head!]).startsWith('\ufeff')).toBe(true);
});

it('gives every second that was kept, figures with a point and no more digits than were kept, nothing where nothing was measured', async () => {
  await startTexts('en');
  const [, ...rows] = rowsOf(attempt, ['TT-301A', 'SAMPLE.sugar-401'], [3590, 3610], textsOf(attempt, 'en'));
  expect(rows.map(([clock]) => clock)).toContain('01:00:00');
  for (const [clock, seconds, temperature, sugar] of rows) {
    const [h, m, s] = clock!.split(':').map(Number);
    expect(Number(seconds)).toBe(h! * 3600 + m! * 60 + s!);
    expect(temperature).toMatch(/^-?\d+(\.\d+)?$/);
    expect(temperature!.replace(/[-.]/g, '').length).toBeLessThanOrEqual(7);
    expect(Number(temperature)).toBeCloseTo(attempt.trend('TT-301A', Number(seconds), Number(seconds)).values[0]!, 1);
    expect(sugar).toBe('');
  }
});
