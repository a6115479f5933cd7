// The key values of a unit as horizontal bars: normal band, alarm limits, set-point, and the value as number and pointer.
import type { Attempt } from '../../../attempt/attempt.ts';
import type { KeyValue } from '../../../lines/screens.ts';
import type { Tag } from '../../../plant/plant.ts';
import { PriorityMark } from '../../alarms/PriorityMark.tsx';
import { priorityOf } from '../../alarms/standing.ts';
import { useRange } from '../closer.ts';
import { bandNow, holdsNow } from '../condition-now.ts';
import { Live, unitOf, useDcs, useLive, useTexts } from '../context.tsx';
import { useLimits } from '../limits.ts';

interface KeyBarsProps {
  readonly keys: readonly KeyValue[];
  readonly selected: Tag;
  readonly onSelect: (tag: Tag) => void;
}

export function KeyBars({ keys, selected, onSelect }: KeyBarsProps) {
  const { ui } = useTexts();
  const isDue = (a: Attempt, key: KeyValue) => key.while === undefined || holdsNow(a, key.while);
  const due = useLive((a) => keys.map((key) => Number(isDue(a, key))).join(''));
  const shown = keys.filter((_, i) => due[i] === '1');
  return (
    <ul className="dcs-panel key-bars" aria-label={ui('unit/keys')}>
      {shown.map((key) => (
        <KeyBar key={key.tag} of={key} selected={key.loop === selected} onSelect={onSelect} />
      ))}
    </ul>
  );
}

interface KeyBarProps {
  readonly of: KeyValue;
  readonly selected: boolean;
  readonly onSelect: (tag: Tag) => void;
}

function KeyBar({ of: key, selected, onSelect }: KeyBarProps) {
  const { ui, line } = useTexts();
  const { tag, loop } = key;
  const priority = useLive((a) => priorityOf(a, [tag]));
  const name = line(`keys/${tag}`);
  return (
    <li className={`key-bar p${priority}`}>
      <div className="key-head">
        <div className="key-title">
          {loop === undefined ? (
            <span className="key-name">{name}</span>
          ) : (
            <button
              type="button"
              className="key-name"
              aria-pressed={selected}
              title={ui('unit/open', { tag: loop })}
              onClick={() => onSelect(loop)}
            >
              {name}
            </button>
          )}
          <TagAndUnit tag={tag} />
        </div>
        {priority !== 0 && <PriorityMark priority={priority} label={ui('alarm/priority', { priority })} />}
        <b className="key-value">
          <Live tag={tag} />
        </b>
      </div>
      <DeviationBar of={key} priority={priority} />
    </li>
  );
}

/** Under the name of a key value: its tag and its unit. What is computed has no tag of its own. */
export function TagAndUnit({ tag }: { readonly tag: Tag }) {
  const { attempt } = useDcs();
  return (
    <small>
      {tag.includes('.') ? '' : `${tag} `}
      <i>{unitOf(attempt, tag)}</i>
    </small>
  );
}

const TOP = 12;
const HEIGHT = 8;

interface DeviationBarProps {
  readonly of: KeyValue;
  readonly priority: number;
  /** Of the bar, px at 1366. */
  readonly width?: number;
}

/** Normal band, limits, set-point and value along the range of a key value. */
export function DeviationBar({ of: key, priority, width = 230 }: DeviationBarProps) {
  const { attempt } = useDcs();
  const [low, high] = useRange(key) ?? attempt.readings.get(key.tag)!.range;
  const x = (value: number) => Math.round(Math.min(1, Math.max(0, (value - low) / (high - low))) * width * 2) / 2;
  const band = key.bands[useLive((a) => bandNow(a, key.bands))];
  const value = useLive((a) => x(a.read(key.tag)));
  const setpoint = useLive((a) => {
    if (key.loop === undefined) return null;
    const loop = a.loop(key.loop);
    return loop.mode === 'man' ? null : x(loop.setpoint);
  });
  const limits = useLimits(key.tag).filter((alarm) => alarm.limit > low && alarm.limit < high);
  return (
    <svg className="key-track" viewBox={`-7 0 ${width + 14} 30`} aria-hidden="true">
      <rect x="0" y={TOP} width={width} height={HEIGHT} fill="var(--track)" stroke="#9aa3a8" />
      {band !== undefined && (
        <rect
          x={x(band.from)}
          y={TOP}
          width={Math.max(2, x(band.to) - x(band.from))}
          height={HEIGHT}
          fill="var(--band)"
        />
      )}
      {limits.map((alarm) => (
        <path key={alarm.id} d={`M${x(alarm.limit)} ${TOP - 3}v${HEIGHT + 6}`} stroke="#1b2227" strokeWidth="1.4" />
      ))}
      <path
        d={`M${value} ${TOP + 1}l-6 -10h12z`}
        fill={priority === 0 ? 'var(--live)' : `var(--p${priority})`}
        stroke="#1b2227"
        strokeWidth={priority === 0 ? 0 : 1}
      />
      {setpoint !== null && (
        <path d={`M${setpoint} ${TOP + HEIGHT}l-5 8h10z`} fill="#fff" stroke="#1b2227" strokeWidth="1" />
      )}
    </svg>
  );
}
