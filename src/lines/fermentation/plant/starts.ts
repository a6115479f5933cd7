// Named start states of the workshop.
import { absolutePressure, ATMOSPHERE } from '../../../kernel/units.ts';
import type { Memory } from '../../../plant/memory.ts';
import type { SwitchBank } from '../../../plant/switch-bank.ts';
import type { ValveBank } from '../../../plant/valve-bank.ts';
import { CHARGE } from './charging.ts';
import { basicWear } from './clothing.ts';
import type { Controls } from './controls.ts';
import type { Fermentor } from './fermentor.ts';
import { feedRoots } from './valves.ts';
import { kv } from './r301.ts';

/** Everything that a start state sets. */
export interface Parts {
  readonly memory: Memory;
  readonly valves: ValveBank;
  readonly clothing: SwitchBank;
  readonly controls: Controls;
  readonly fermentor: Fermentor;
}

/**
 * P4 with 4.01-4.03 done: R-301 empty and sterile at 0.00 MPa(g) and 30 deg C, jacket empty, F-312 parked at 0.20, 20 kg of
 * condensate in H-602, the charge in V-101 [issue "Start of P4"].
 */
function beginP4({ memory, valves, clothing, controls, fermentor }: Parts): void {
  const v = memory.values;
  for (const tag of ['HV-30101', 'HV-30196', 'HV-30176', 'XV-602']) valves.place(tag, 100);
  for (const tag of basicWear) clothing.turn(tag, true);
  controls.begin();
  const at = 30;
  fermentor.vessel.begin(2, 0, at, ATMOSPHERE, 0.5);
  for (const leg of fermentor.pipes.legs) leg.begin(at, absolutePressure(0.02));
  fermentor.pipes.air.begin(at, ATMOSPHERE);
  fermentor.jacket.begin(at);
  v[fermentor.exhaust.temperature] = at;
  fermentor.train.begin();
  fermentor.filter.begin(absolutePressure(0.2));
  fermentor.headers.begin(20);
  v[fermentor.airHeader] = absolutePressure(0.22);
  v[fermentor.leak] = kv.leakTight;
  v[fermentor.charging.left] = CHARGE;
  for (let i = 0; i < feedRoots.length; i++) v[fermentor.pipes.feedStubs + i] = at;
}

export const starts: ReadonlyMap<string, (parts: Parts) => void> = new Map([['P4', beginP4]]);
