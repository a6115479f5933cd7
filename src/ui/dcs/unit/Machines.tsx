// Machines of the flow picture: dark while they run.
import type { Point } from '../../../lines/screens.ts';
import type { Tag } from '../../../plant/plant.ts';
import { useLive } from '../context.tsx';

function useRunning(tag: Tag): boolean {
  return useLive((attempt) => attempt.read(tag) > 0);
}

export function Pump({ tag, at: [x, y] }: { readonly tag: Tag; readonly at: Point }) {
  const running = useRunning(tag);
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle r="12" fill={running ? '#3c474e' : '#fff'} stroke="var(--pipe)" strokeWidth="1.8" />
      <path
        d="M-5 -8L9 0L-5 8Z"
        fill={running ? '#fff' : 'none'}
        stroke={running ? '#fff' : 'var(--pipe)'}
        strokeWidth="1.4"
      />
    </g>
  );
}

export function Motor({ tag, at: [x, y] }: { readonly tag: Tag; readonly at: Point }) {
  const running = useRunning(tag);
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle r="16" fill={running ? '#3c474e' : '#fff'} stroke="var(--pipe)" strokeWidth="1.8" />
      <text y="5" textAnchor="middle" className={running ? 'mimic-motor on' : 'mimic-motor'}>
        M
      </text>
    </g>
  );
}
