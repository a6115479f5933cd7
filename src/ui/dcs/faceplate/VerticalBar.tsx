// The upright bar of a face-plate: scale, alarm limits, measured value, set-point.
import type { Tag } from '../../../plant/plant.ts';
import { formatNumber } from '../../format.ts';
import { useDcs, useLive } from '../context.tsx';
import type { Limit } from '../limits.ts';

interface VerticalBarProps {
  readonly tag: Tag;
  readonly range: readonly [number, number];
  readonly limits: readonly Limit[];
  /** Null where there is none in force. */
  readonly setpoint: number | null;
}

const TOP = 8;
const HEIGHT = 220;
const LEFT = 40;
const WIDTH = 26;
const MARKS = [0, 0.25, 0.5, 0.75, 1] as const;

export function VerticalBar({ tag, range: [low, high], limits, setpoint }: VerticalBarProps) {
  const { attempt } = useDcs();
  const y = (value: number) => TOP + HEIGHT * (1 - Math.min(1, Math.max(0, (value - low) / (high - low))));
  const value = useLive((a) => Math.round(y(a.read(tag)) * 2) / 2);
  const decimals = high - low < 2 ? 2 : 0;
  const limitDecimals = attempt.readings.get(tag)?.decimals ?? 1;
  const inside = limits.filter(({ limit }) => limit >= low && limit <= high);
  const bandTop = inside.filter(({ kind }) => kind === 'H').map(({ limit }) => limit)[0];
  const bandBottom = inside.filter(({ kind }) => kind === 'L').map(({ limit }) => limit)[0];
  return (
    <svg className="plate-bar" viewBox="0 0 132 240" aria-hidden="true">
      {MARKS.map((mark) => (
        <g key={mark}>
          <path d={`M${LEFT - 5} ${TOP + HEIGHT * (1 - mark)}h5`} stroke="var(--pipe)" />
          <text x={LEFT - 8} y={TOP + HEIGHT * (1 - mark) + 4} textAnchor="end">
            {formatNumber(low + (high - low) * mark, decimals)}
          </text>
        </g>
      ))}
      <rect x={LEFT} y={TOP} width={WIDTH} height={HEIGHT} fill="var(--inset)" stroke="#9aa3a8" />
      {bandTop !== undefined && bandBottom !== undefined && (
        <rect x={LEFT + 1} y={y(bandTop)} width={WIDTH - 2} height={y(bandBottom) - y(bandTop)} fill="var(--band)" />
      )}
      <rect x={LEFT + 5} y={value} width={WIDTH - 10} height={TOP + HEIGHT - value} fill="var(--live)" />
      {inside.map(({ id, kind, limit }) => (
        <g key={id}>
          <path d={`M${LEFT} ${y(limit)}h${WIDTH + 4}`} stroke="#1b2227" strokeWidth="1.4" />
          <text x={LEFT + WIDTH + 7} y={y(limit) + 4}>
            {kind} {formatNumber(limit, limitDecimals)}
          </text>
        </g>
      ))}
      {setpoint !== null && (
        <g>
          <path d={`M${LEFT + WIDTH} ${y(setpoint)}l10 -6v12z`} fill="#fff" stroke="#1b2227" strokeWidth="1.2" />
          <text x={LEFT + WIDTH + 13} y={y(setpoint) + 4} fontWeight="700">
            SP
          </text>
        </g>
      )}
    </svg>
  );
}
