// Where pumps stand: foot of the base, which way the motor lies from the casing, and size (1 is a base of 2.1 m). A pump whose motor
// stands on top of it sits in its pipe.
import type { Direction, Port, Position, Solid } from '../../../plant/arrangement.ts';
import { opposite, vector } from '../../../plant/arrangement.ts';
import type { Node } from '../../../plant/diagram.ts';
import type { Tag } from '../../../plant/plant.ts';
import { box, port } from './notation.ts';

export interface PumpPlace {
  readonly tag: Tag;
  readonly at: Position;
  readonly motor: Direction;
  readonly size: number;
}

/** What a pump takes up, for pipes to keep clear of: its base and what stands on it, 0.95 m high at size 1. */
export function pumpSolid({ tag, at: [x, y, z], motor, size }: PumpPlace): Solid {
  if (motor === '+z')
    return box(tag, [x - 0.3 * size, y - 0.3 * size, z], [x + 0.3 * size, y + 0.3 * size, z + 2.3 * size]);
  const along = Math.abs(vector(motor)[0]) > 0.5;
  const [dx, dy] = along ? [1.0 * size, 0.36 * size] : [0.36 * size, 1.0 * size];
  return box(tag, [x - dx, y - dy, z === 0 ? 0 : z - 0.3], [x + dx, y + dy, z + 0.93 * size]);
}

/** Discharge on top of the casing, suction at its free end; both by what they are piped to. */
export function pumpPorts({ tag, at: [x, y, z], motor, size }: PumpPlace, from: Node, to: Node): readonly Port[] {
  const suction = opposite(motor);
  const [ux, uy] = vector(suction);
  return [
    port(tag, x + ux * 0.6 * size, y + uy * 0.6 * size, z + 1.12 * size, '+z', to),
    port(tag, x + ux * (0.9 * size), y + uy * (0.9 * size), z + 0.55 * size, suction, from),
  ];
}

const PITCH = 2.4;
/** Metering pumps of the heated feeds in a row on the ground floor, of the others beside their tanks. */
const metering = (digit: number, x: number, y: number, motor: Direction): PumpPlace => ({
  tag: `P-40${digit}`,
  at: [x, y, 0.45],
  motor,
  size: 0.45,
});

export const feedX: Readonly<Record<number, number>> = {
  1: 40,
  3: 40 + PITCH,
  4: 40 + 2 * PITCH,
  5: 40 + 3 * PITCH,
  8: 40 + 4 * PITCH,
  9: 40 + 5 * PITCH,
};

export const pumps: readonly PumpPlace[] = [
  { tag: 'P-101', at: [8.65, 6, 0], motor: '+z', size: 1 },
  { tag: 'P-102', at: [8.1, 12, 0], motor: '+x', size: 0.6 },
  { tag: 'P-801', at: [48, 12.9, 0], motor: '+y', size: 0.8 },
  { tag: 'P-802', at: [45.08, 11, 0.46], motor: '+x', size: 0.8 },
  { tag: 'P-901', at: [56, 9.88, 0.46], motor: '+y', size: 0.8 },
  ...Object.entries(feedX).map(([digit, x]) => metering(Number(digit), x, 9, '+y')),
  metering(6, 43.02, 20, '+x'),
  metering(7, 47.02, 20, '+x'),
  metering(2, 62.23, 20, '-x'),
];
