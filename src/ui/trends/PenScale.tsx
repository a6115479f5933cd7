// The scale of one pen: fitted to its lines with the others of its unit, the instrument's whole range, or typed.
import { useId, useState } from 'react';
import type { Tag } from '../../plant/plant.ts';
import { useDcs, useTexts } from '../dcs/context.tsx';
import type { Scale } from './desk.ts';

interface Props {
  readonly tag: Tag;
  readonly scale: Scale;
  readonly onChange: (scale: Scale) => void;
}

export function PenScale({ tag, scale, onChange }: Props) {
  const { attempt } = useDcs();
  const { ui } = useTexts();
  const id = useId();
  const { range, unit } = attempt.readings.get(tag)!;
  const own = typeof scale !== 'string';
  const [typed, setTyped] = useState<readonly [string, string]>(() => {
    const [low, high] = own ? scale : range;
    return [String(low), String(high)];
  });
  const type = (low: string, high: string) => {
    setTyped([low, high]);
    if (isRange(low, high)) onChange([Number(low), Number(high)]);
  };
  const choose = (kind: string) => {
    if (kind === 'own') onChange(isRange(...typed) ? [Number(typed[0]), Number(typed[1])] : range);
    else onChange(kind === 'fit' ? 'fit' : 'instrument');
  };
  return (
    <div className="trend-scale" role="group" aria-label={ui('trend/scale', { tag })}>
      <label htmlFor={`${id}-kind`}>{ui('trend/scale', { tag })}</label>
      <select id={`${id}-kind`} value={own ? 'own' : scale} onChange={(event) => choose(event.target.value)}>
        <option value="fit">{ui('trend/fit')}</option>
        <option value="instrument">{ui('trend/instrument', { low: range[0], high: range[1], unit })}</option>
        <option value="own">{ui('trend/own')}</option>
      </select>
      {own && (
        <p>
          <input
            type="number"
            step="any"
            aria-label={ui('trend/low')}
            aria-invalid={!isRange(...typed)}
            value={typed[0]}
            onChange={(event) => type(event.target.value, typed[1])}
          />
          {' – '}
          <input
            type="number"
            step="any"
            aria-label={ui('trend/high')}
            aria-invalid={!isRange(...typed)}
            value={typed[1]}
            onChange={(event) => type(typed[0], event.target.value)}
          />{' '}
          {unit}
        </p>
      )}
    </div>
  );
}

function isRange(low: string, high: string): boolean {
  return low.trim() !== '' && high.trim() !== '' && Number(low) < Number(high);
}
