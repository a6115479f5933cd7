// What power and utilities bring to the workshop: pumps, the emergency set, steam stop valves, instruments.
import type { Tag } from '../../../../plant/plant.ts';
import { type AreaEquipment, NO_EQUIPMENT } from '../area.ts';
import { rows } from '../instruments.ts';
import { SET } from './supply.ts';
import { waterPumps } from './water.ts';

/** On = pressed: no feed pump runs, the ammonia trip valve is shut. */
export const FEED_STOP = 'E-STOP.feeds';

/** Compressors that can be locked and tagged. */
export const LOCKED: readonly Tag[] = ['K-501A', 'K-501B'];
export const lockOf = (motor: Tag): Tag => `${motor}.loto`;

export const powerEquipment: AreaEquipment = {
  ...NO_EQUIPMENT,
  handValves: ['HV-60101', 'HV-60102', 'HV-60103'],
  controlValves: ['PV-601', 'PV-602'],
  motors: [...waterPumps, 'P-601', SET, FEED_STOP, ...LOCKED.map(lockOf)],
  hotspots: ['R-301.housekeeping'],
  // Before the plant is shut down: has the vessel been harvested? After an emergency: what becomes of the batch?
  judgements: new Map([
    ['R-301.harvested', ['live', 'empty']],
    ['R-301.decision', ['resume', 'sample-hold', 'harvest', 'kill']],
  ]),
  instruments: rows('dcs', [
    ['TT-701', '°C', 1, 0, 60],
    ['PT-701', 'MPa', 3, 0, 0.6],
    ['TT-711', '°C', 1, 0, 60],
    ['PT-711', 'MPa', 3, 0, 0.6],
    ['MCC-01', '', 0, 0, 1],
    ['MCC-02', '', 0, 0, 1],
    ['XA-EG01', '', 0, 0, 1],
    ['XA-UPS01', '', 0, 0, 1],
    ['UPS-01', '%', 0, 0, 100],
    ['EG-01.load', 'kW', 0, 0, 1000],
  ]),
};
