// Machines of the flow picture: dark while they run.
import type { Point } from '../../../lines/screens.ts';
import type { Tag } from '../../../plant/plant.ts';
import { useLive } from '../context.tsx';

function useRunning(tag: Tag): boolean {
  return useLive((attempt) => attempt.read(tag) > 0);
}

export function RunningPump({ tag, at }: { readonly tag: Tag; readonly at: Point }) {
  return <Pump running={useRunning(tag)} at={at} />;
}

/** `running` is null where nothing reports it. */
export function Pump({ running, at: [x, y] }: { readonly running: boolean | null; readonly at: Point }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle
        r="12"
        fill={running === null ? 'var(--panel)' : running ? '#3c474e' : '#fff'}
        stroke="var(--pipe)"
        strokeWidth="1.8"
      />
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
