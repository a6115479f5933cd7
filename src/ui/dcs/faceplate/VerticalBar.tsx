// The upright bar of a face-plate: scale, alarm limits, measured value, set-point. Labels that would lie on each other are laid
// out apart, each with a leader to its mark.
import type { Tag } from '../../../plant/plant.ts';
import { formatNumber } from '../../format.ts';
import { useDcs, useLive } from '../context.tsx';
import type { Limit } from '../limits.ts';
import { labelPlaces } from './label-places.ts';

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
/** Least distance between the lines of two labels, and the middle of a line above its foot. */
const LINE = 12;
const MIDDLE = 4;
/** Where the marks end, and where the labels begin. */
const MARK_END = LEFT + WIDTH + 4;
const LABELS = MARK_END + 11;
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
  const labels = inside.map(({ id, kind, limit }) => ({
    id,
    text: `${kind} ${formatNumber(limit, limitDecimals)}`,
    at: y(limit),
    bold: false,
  }));
  if (setpoint !== null) labels.push({ id: 'SP', text: 'SP', at: y(setpoint), bold: true });
  const places = labelPlaces(
    labels.map(({ at }) => at),
    LINE,
    TOP,
    TOP + HEIGHT,
  );
  return (
    <svg className="plate-bar" viewBox="0 0 136 240" aria-hidden="true">
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
      {inside.map(({ id, limit }) => (
        <path key={id} d={`M${LEFT} ${y(limit)}H${MARK_END}`} stroke="#1b2227" strokeWidth="1.4" />
      ))}
      {labels.map(({ id, text, at, bold }, i) => (
        <g key={id}>
          <path className="plate-leader" d={`M${MARK_END} ${at}L${LABELS - 2} ${places[i]!}`} />
          <text x={LABELS} y={places[i]! + MIDDLE} fontWeight={bold ? 700 : undefined}>
            {text}
          </text>
        </g>
      ))}
      {setpoint !== null && (
        <path d={`M${LEFT + WIDTH} ${y(setpoint)}l10 -6v12z`} fill="#fff" stroke="#1b2227" strokeWidth="1.2" />
      )}
    </svg>
  );
}
