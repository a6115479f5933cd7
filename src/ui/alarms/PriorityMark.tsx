// The mark of an alarm priority: shape and digit carry the meaning, colour only repeats it.
import type { AlarmPriority } from '../../plant/alarm.ts';

const SHAPES = {
  1: <rect x="2" y="2" width="16" height="16" rx="1" fill="var(--p1)" stroke="#1b2227" strokeWidth="1" />,
  2: <path d="M10 1.5 L19 18 L1 18 Z" fill="var(--p2)" stroke="#1b2227" strokeWidth="1.2" strokeLinejoin="round" />,
  3: <circle cx="10" cy="10" r="8.6" fill="var(--p3)" stroke="#1b2227" strokeWidth="0.8" />,
} as const;

/** The shape alone, 20 × 20, for use inside a drawing. */
export function PriorityShape({ priority }: { readonly priority: AlarmPriority }) {
  return (
    <>
      {SHAPES[priority]}
      <text
        x="10"
        y={priority === 2 ? 16.2 : 14.4}
        fontSize={priority === 2 ? 11 : 12.5}
        fontWeight="700"
        textAnchor="middle"
        fill={priority === 2 ? '#000' : '#fff'}
      >
        {priority}
      </text>
    </>
  );
}

/** As an image of its own; `label` is read out, without one it is decoration beside a text that says it. */
export function PriorityMark({ priority, label }: { readonly priority: AlarmPriority; readonly label?: string }) {
  return (
    <svg
      className="priority-mark"
      viewBox="0 0 20 20"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <PriorityShape priority={priority} />
    </svg>
  );
}
