// Shelving an alarm: why, and for how long, or out of service until it is put back. Nothing is shelved without both (ISA-18.2).
import { useEffect, useId, useRef, useState } from 'react';
import { shelvingValue } from '../../attempt/shelving.ts';
import {
  type AlarmDefinition,
  LONGEST_SHELVING,
  OUT_OF_SERVICE,
  REMOVAL_REASONS,
  SHELVE_REASONS,
  type ShelveReason,
} from '../../plant/alarm.ts';
import { useDcs, useTexts } from '../dcs/context.tsx';
import { alarmName } from './alarm-text.ts';

/** Minutes that are offered; the last is the longest allowed. */
const DURATIONS = [15, 30, 60, 120, 240, LONGEST_SHELVING] as const;

interface Props {
  readonly alarm: Pick<AlarmDefinition, 'id' | 'tag' | 'kind'>;
  readonly onClose: () => void;
}

export function ShelveDialog({ alarm, onClose }: Props) {
  const { act } = useDcs();
  const texts = useTexts();
  const { ui } = texts;
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [reason, setReason] = useState<ShelveReason | null>(null);
  const [minutes, setMinutes] = useState<number>(DURATIONS[1]);
  useEffect(() => dialog.current?.showModal(), []);
  const removes = minutes === OUT_OF_SERVICE;
  // Out of service is only what is being mended.
  const allowed = reason !== null && (!removes || REMOVAL_REASONS.includes(reason));
  const shelve = () => {
    if (reason === null || !allowed) return;
    act('shelve', alarm.id, shelvingValue({ reason, minutes }));
    dialog.current?.close();
  };
  return (
    <dialog ref={dialog} className="shelve-dialog" aria-labelledby={title} onClose={onClose}>
      <h2 id={title}>{ui('shelve/title', { tag: alarm.tag })}</h2>
      <p>{alarmName(texts, alarm)}</p>
      <fieldset>
        <legend>{ui('shelve/reason')}</legend>
        {SHELVE_REASONS.map((candidate) => (
          <label key={candidate}>
            <input
              type="radio"
              name="reason"
              value={candidate}
              checked={reason === candidate}
              onChange={() => setReason(candidate)}
            />{' '}
            {ui(`shelve/reasons/${candidate}`)}
          </label>
        ))}
      </fieldset>
      <label className="shelve-duration">
        {ui('shelve/duration')}{' '}
        <select value={minutes} onChange={(e) => setMinutes(Number(e.target.value))}>
          {DURATIONS.map((duration) => (
            <option key={duration} value={duration}>
              {duration < 60 ? ui('shelve/minutes', { count: duration }) : ui('shelve/hours', { count: duration / 60 })}
            </option>
          ))}
          <option value={OUT_OF_SERVICE}>{ui('shelve/out-of-service')}</option>
        </select>
      </label>
      <p className="shelve-hint">{ui(removes ? 'shelve/removal' : 'shelve/hint')}</p>
      <div className="shelve-answers">
        <button type="button" className="dcs-button" onClick={() => dialog.current?.close()}>
          {ui('shelve/cancel')}
        </button>
        <button type="button" className="dcs-button" disabled={!allowed} onClick={shelve}>
          {ui('shelve/shelve')}
        </button>
      </div>
    </dialog>
  );
}
