// The face-plate of a control loop: bar, measured value, set-point, output, deviation, mode.
import { useMemo } from 'react';
import type { Faceplate } from '../../../lines/screens.ts';
import type { LoopView } from '../../../plant/plant.ts';
import { formatNumber } from '../../format.ts';
import { useRange } from '../closer.ts';
import { Live, useDcs, useLive, useTexts } from '../context.tsx';
import { useLimits } from '../limits.ts';
import { NumberField } from './NumberField.tsx';
import { VerticalBar } from './VerticalBar.tsx';

export function LoopPlate({ plate }: { readonly plate: Faceplate }) {
  const { attempt, act } = useDcs();
  const { ui } = useTexts();
  const { tag } = plate;
  // What never changes of a loop: measurement, ranges, modes.
  const fixed: LoopView = useMemo(() => attempt.loop(tag), [attempt, tag]);
  const range = useRange(plate) ?? attempt.readings.get(fixed.measured)!.range;
  const mode = useLive((a) => a.loop(tag).mode);
  const setpoint = useLive((a) => a.loop(tag).setpoint);
  const added = useLive((a) => a.loop(tag).added);
  const output = useLive((a) => a.loop(tag).output);
  const decimals = attempt.readings.get(fixed.measured)?.decimals ?? 1;
  const outputReading = attempt.readings.get(`${tag}.output`);
  const outputRange = outputReading?.range ?? [0, 100];
  const isDrive = fixed.unit === 'rpm';
  const outputUnit = isDrive ? fixed.unit : '%';
  return (
    <>
      <div className="plate-body">
        <VerticalBar
          tag={fixed.measured}
          range={range}
          limits={useLimits(fixed.measured)}
          setpoint={mode === 'man' ? null : setpoint + (added ?? 0)}
        />
        <div className="plate-values">
          <p className="plate-pv">
            <span>{ui('plate/pv')}</span>
            <b>
              <Live tag={fixed.measured} />
            </b>
            <small>{fixed.unit}</small>
          </p>
          <NumberField
            label={ui('plate/sp')}
            value={setpoint}
            decimals={decimals}
            unit={fixed.unit}
            range={fixed.setpointRange}
            step={plate.steps?.[0] ?? 1}
            editable={mode !== 'man'}
            onCommit={(value) => act('set', tag, value)}
          />
          <NumberField
            label={ui('plate/op')}
            value={output}
            decimals={isDrive ? 0 : 1}
            unit={outputUnit}
            range={outputRange}
            step={plate.steps?.[1] ?? 1}
            editable={mode === 'man'}
            onCommit={(value) => act('set', tag, value)}
          />
          <OutputBar plate={plate} share={(output - outputRange[0]) / (outputRange[1] - outputRange[0])} />
          {added !== null && (
            <p className="plate-line">
              {ui('plate/cascade')} +{formatNumber(added, decimals)} {fixed.unit}
            </p>
          )}
          <p className="plate-line">
            {ui('plate/deviation')} <Deviation plate={plate} decimals={decimals} />
          </p>
        </div>
      </div>
      <div className="plate-modes" role="group" aria-label={ui('plate/mode')}>
        {fixed.modes.map((candidate) => (
          <button
            key={candidate}
            type="button"
            aria-pressed={mode === candidate}
            onClick={() => act('mode', tag, candidate)}
          >
            {ui(`mode/${candidate}`)}
          </button>
        ))}
      </div>
    </>
  );
}

function Deviation({ plate, decimals }: { readonly plate: Faceplate; readonly decimals: number }) {
  const text = useLive((attempt) => {
    const loop = attempt.loop(plate.tag);
    if (loop.mode === 'man') return '—';
    const deviation = attempt.read(loop.measured) - loop.setpoint - (loop.added ?? 0);
    return `${deviation >= 0 ? '+' : ''}${formatNumber(deviation, decimals)} ${loop.unit}`;
  });
  return <>{text}</>;
}

/** The output, and below it the final elements that it drives; two of them share the bar (split range). */
function OutputBar({ plate, share }: { readonly plate: Faceplate; readonly share: number }) {
  const { line } = useTexts();
  const split = plate.reads.length > 1;
  return (
    <div className="plate-output">
      <svg viewBox="0 0 148 12" preserveAspectRatio="none" aria-hidden="true">
        <rect x="0.5" y="1" width="147" height="10" fill="var(--track)" stroke="#9aa3a8" />
        <rect x="0.5" y="1" width={147 * Math.min(1, Math.max(0, share))} height="10" fill="#3c474e" />
        {split && <path d="M74 0V12" stroke="#1b2227" strokeWidth="1.4" />}
      </svg>
      <div className="plate-elements">
        {plate.reads.map((element) => (
          <span key={element}>
            {line(`keys/${element}`) || element} <Live tag={element} /> %
          </span>
        ))}
      </div>
    </div>
  );
}
