// The bar of TIC-301, whose four limits lie within 8 of 140 deg C.
import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { readAssignment } from '../../../attempt/assignment.ts';
import { beginAttempt } from '../../../attempt/run.ts';
import { startTexts } from '../../i18n.ts';
import { DcsProvider } from '../context.tsx';
import { VerticalBar } from './VerticalBar.tsx';

const LIMITS = [
  { id: 'TT-301.LL', kind: 'LL', priority: 2, limit: 20 },
  { id: 'TT-301.L', kind: 'L', priority: 2, limit: 25.5 },
  { id: 'TT-301.H', kind: 'H', priority: 2, limit: 26.5 },
  { id: 'TT-301.HH', kind: 'HH', priority: 1, limit: 28 },
] as const;

beforeAll(() => startTexts('en'));
afterEach(cleanup);

it('lays the labels of close limits and of the set-point out apart, hottest on top, each with a leader to its mark', () => {
  const attempt = beginAttempt(readAssignment({ line: 'fermentation', procedures: ['P4'] }));
  const { container } = render(
    <DcsProvider value={{ attempt, language: 'en', follow: () => () => {}, act: () => {} }}>
      <VerticalBar tag="TT-301" range={[0, 140]} limits={LIMITS} setpoint={26} />
    </DcsProvider>,
  );
  const labels = [...container.querySelectorAll('.plate-leader + text')].map((text) => ({
    says: text.textContent,
    at: Number(text.getAttribute('y')),
  }));
  labels.sort((a, b) => a.at - b.at);
  expect(labels.map(({ says }) => says)).toEqual(['HH 28.0', 'H 26.5', 'SP', 'L 25.5', 'LL 20.0']);
  // A line of 11 px text is some 12 high.
  for (let i = 1; i < labels.length; i++) expect(labels[i]!.at - labels[i - 1]!.at).toBeGreaterThanOrEqual(12 - 1e-9);
  const leaders = [...container.querySelectorAll('.plate-leader')].map((path) => path.getAttribute('d')!);
  const y = (celsius: number) => 8 + 220 * (1 - celsius / 140);
  expect(leaders.map((d) => Number(/^M\S+ ([\d.]+)L/.exec(d)![1]))).toEqual([...LIMITS.map((l) => y(l.limit)), y(26)]);
});
