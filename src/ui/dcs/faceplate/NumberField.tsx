// A set-point or an output that can be typed: arrows step it, Enter sends it, Escape gives it up. Nothing is sent before Enter.
import { useEffect, useId, useRef, useState } from 'react';
import { formatNumber } from '../../format.ts';
import { useTexts } from '../context.tsx';
import { parseNumber, stepped, stepsOfKey } from './number-entry.ts';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly decimals: number;
  readonly unit: string;
  readonly range: readonly [number, number];
  readonly step: number;
  readonly editable: boolean;
  readonly onCommit: (value: number) => void;
}

export function NumberField({ label, value, decimals, unit, range, step, editable, onCommit }: NumberFieldProps) {
  const { ui } = useTexts();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState<string | null>(null);
  // While nothing is typed the whole figure stays selected, also when it changes: the first digit replaces it.
  useEffect(() => {
    if (draft === null && document.activeElement === input.current) input.current?.select();
  });
  const typed = draft === null ? value : parseNumber(draft);
  const valid = typed !== null && typed >= range[0] && typed <= range[1];
  const commit = () => {
    if (draft === null || !valid) return;
    setDraft(null);
    onCommit(typed);
  };
  return (
    <div className="plate-field">
      <label htmlFor={id}>{label}</label>
      <span className="plate-input">
        <input
          ref={input}
          id={id}
          role="spinbutton"
          inputMode="decimal"
          autoComplete="off"
          readOnly={!editable}
          value={draft ?? formatNumber(value, decimals)}
          aria-valuenow={Number((typed ?? value).toFixed(decimals))}
          aria-valuemin={range[0]}
          aria-valuemax={range[1]}
          aria-invalid={!valid}
          {...(draft === null ? {} : { 'aria-describedby': `${id}-note` })}
          className={draft === null ? '' : 'draft'}
          onFocus={(event) => event.target.select()}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={() => setDraft(null)}
          onKeyDown={(event) => {
            if (!editable) return;
            if (event.key === 'Enter') commit();
            else if (event.key === 'Escape') setDraft(null);
            else {
              const steps = stepsOfKey(event.key);
              if (steps === 0) return;
              event.preventDefault();
              setDraft(formatNumber(stepped(typed ?? value, step, steps, range), decimals).replace('−', '-'));
            }
          }}
        />
        <span className="plate-unit">{unit}</span>
      </span>
      {draft !== null && (
        <span id={`${id}-note`} className={valid ? 'plate-note' : 'plate-note wrong'} role="status">
          {valid ? (
            // The pointer must not take the focus before the click: leaving the field gives the draft up.
            <button
              type="button"
              className="plate-enter"
              onPointerDown={(e) => e.preventDefault()}
              onClick={commit}
              tabIndex={-1}
            >
              ↵ {ui('plate/enter')}
            </button>
          ) : (
            ui('plate/range', { low: formatNumber(range[0], decimals), high: formatNumber(range[1], decimals) })
          )}
        </span>
      )}
    </div>
  );
}
