// The value of `shelve`: why, and for how long. "instrument-fault/60" is the form in which the log keeps it; "maintenance/out-of-service"
// has no time limit.
import {
  LONGEST_SHELVING,
  OUT_OF_SERVICE,
  REMOVAL_REASONS,
  SHELVE_REASONS,
  type ShelveReason,
} from '../plant/alarm.ts';
import type { CommandValue } from '../plant/plant.ts';
import { InputError } from './input-error.ts';

export interface Shelving {
  readonly reason: ShelveReason;
  /** OUT_OF_SERVICE: no limit. */
  readonly minutes: number;
}

const REMOVED = 'out-of-service';

export const shelvingValue = ({ reason, minutes }: Shelving): string =>
  `${reason}/${minutes === OUT_OF_SERVICE ? REMOVED : minutes}`;

/** Reads a value of `shelve`. Throws InputError with the path "value". */
export function readShelving(value: CommandValue): Shelving {
  const [word, digits, ...more] = typeof value === 'string' ? value.split('/') : [];
  const reason = SHELVE_REASONS.find((known) => known === word);
  if (reason === undefined || more.length > 0) {
    throw new InputError('value', 'not-one-of', {
      allowed: SHELVE_REASONS.map((known) => `${known}/1..${LONGEST_SHELVING}`).join(', '),
    });
  }
  if (digits === REMOVED) {
    if (REMOVAL_REASONS.includes(reason)) return { reason, minutes: OUT_OF_SERVICE };
    throw new InputError('value', 'not-one-of', {
      allowed: REMOVAL_REASONS.map((known) => `${known}/${REMOVED}`).join(', '),
    });
  }
  if (digits === undefined || !/^[1-9]\d*$/.test(digits)) throw new InputError('value', 'not-whole');
  const minutes = Number(digits);
  if (minutes > LONGEST_SHELVING) {
    throw new InputError('value', 'out-of-range', { value: minutes, minimum: 1, maximum: LONGEST_SHELVING });
  }
  return { reason, minutes };
}
