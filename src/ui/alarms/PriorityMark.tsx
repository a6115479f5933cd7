// The mark of an alarm priority: shape and digit carry the meaning, colour only repeats it.
import type { AlarmPriority } from '../../plant/alarm.ts';

const SHAPES = {
  1: <rect x="0.5" y="0.5" width="19" height="19" rx="1" fill="var(--p1)" stroke="#1b2227" strokeWidth="1" />,
  2: (
    <path
      d="M10 -4.6 L25.2 19.4 L-5.2 19.4 Z"
      fill="var(--p2)"
      stroke="#1b2227"
      strokeWidth="1.2"
      strokeLinejoin="round"
    />
  ),
  3: <circle cx="10" cy="10" r="9.6" fill="var(--p3)" stroke="#1b2227" strokeWidth="0.8" />,
} as const;

/** The triangle reaches out of the square of 20, so that its digit is as large as those of the others. */
const FRAMES = { 1: '0 0 20 20', 2: '-6 -5.4 32 25.4', 3: '0 0 20 20' } as const;

/** The shape alone, about 20 × 20, for use inside a drawing. */
export function PriorityShape({ priority }: { readonly priority: AlarmPriority }) {
  return (
    <>
      {SHAPES[priority]}
      <text
        x="10"
        y={priority === 2 ? 18 : 17.2}
        fontSize="20"
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
      className={`priority-mark p${priority}`}
      viewBox={FRAMES[priority]}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <PriorityShape priority={priority} />
    </svg>
  );
}
