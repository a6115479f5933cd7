// Equipment of harvest and kill tank as lists (content/fermentation.md 1.5, 1.7, 1.9).
import type { Tag } from '../../../../plant/plant.ts';
import { type AreaEquipment, NO_EQUIPMENT } from '../area.ts';
import { rows } from '../instruments.ts';

/** Started = swung to CIP, stopped = swung to product. */
export const SWING_BEND: Tag = 'SB-301';

const shown = rows('dcs', [
  ['TT-901', '°C', 1, 0, 60],
  ['LT-901', '%', 1, 0, 100],
  // 1 = CIP position.
  ['ZS-301', '', 0, 0, 1],
  ['TT-803', '°C', 1, 0, 150],
  ['PT-803', 'MPa', 3, -0.1, 0.4],
  ['LT-803', '%', 1, 0, 100],
  ['TT-801', '°C', 1, 0, 150],
  ['AT-801', 'mS/cm', 1, 0, 200],
  // Meters of the control room: harvested so far, since XV-90101 was last opened, and what runs through it.
  ['V-901.received', 'm³', 2, 0, 200],
  ['V-901.portion', 'm³', 2, 0, 120],
  ['L-9001.flow', 'kg/s', 2, 0, 60],
  ['V-901.loss', '%', 2, 0, 100],
  ['V-901.units', '10⁹ U', 0, 0, 5000],
  ['V-901.titre', 'U/mL', 0, 0, 80_000],
  ['V-901.temperature', '°C', 1, 0, 150],
  ['V-901.volume', 'm³', 2, 0, 120],
]);
const computed = rows('computed', [
  // Thermometer strapped to the trap.
  ['ST-90101.temperature', '°C', 1, 0, 200],
  // Penicillin that has come in since the start, whatever has become of it.
  ['V-901.harvested', 'kg', 1, 0, 3000],
  ['V-901.sterility', '', 0, 0, 6],
  ['V-901.alkaline', '', 0, 0, 1],
  ['L-9001.sterility', '', 0, 0, 6],
  ['L-9001.F0', 'min', 1, 0, 1000],
  ['L-9001.hold', 'min', 1, 0, 1000],
  ['L-9001.held', 'kg', 0, 0, 1000],
  ['HV-90102.flow', 'kg/s', 3, 0, 5],
  ['HV-30126.flow', 'kg/s', 2, 0, 60],
  ['V-803.untreated', 't', 2, 0, 30],
  ['V-803.hold', 'min', 1, 0, 1000],
  ['V-803.F0', 'min', 1, 0, 1000],
  ['R-301.soil', '%', 1, 0, 100],
  // CIP: test paper at P-802; minutes of rinsing before the alkali and of hot alkali that came back; kg/s.
  ['P-802.ph', '', 1, 0, 14],
  ['R-301.rinsed', 'min', 1, 0, 200],
  ['R-301.washed', 'min', 1, 0, 200],
  ['V-801.temperature', '°C', 1, 0, 100],
  ['V-801.strength', '%', 2, 0, 5],
  ['V-801.volume', 'm³', 2, 0, 8],
  ['V-802.volume', 'm³', 2, 0, 8],
  ['HV-30181.flow', 'kg/s', 2, 0, 20],
  ['P-802.flow', 'kg/s', 2, 0, 20],
  ['R-301.alkali', 'kg', 3, 0, 200],
  // 0 wait, 1 harvest, 2 kill; share of the batch's product that has not reached V-901; second + 1 in which the vessel became clean.
  ['R-301.harvest-due', '', 0, 0, 2],
  // Stage of the mycelium, I to VI from 0 on.
  ['R-301.stage-index', '', 0, 0, 5],
  ['R-301.product-left', '%', 1, 0, 100],
  ['R-301.cleaned-at', 's', 0, 0, 2_000_000],
  ['V-901.gas', 'kg', 1, 0, 1000],
  ['R-301.bare', 's', 0, 0, 10_000],
  // The batch for its summary: 1 = seen from t = 0 on; age, what lay in R-301 at t = 0, what has been withdrawn before harvest.
  ['BATCH.whole', '', 0, 0, 1],
  ['BATCH.age', 'h', 1, 0, 300],
  ['BATCH.charge', 't', 1, 0, 100],
  ['BATCH.withdrawn', 'm³', 1, 0, 200],
]);

/** 8.01: what is to become of the batch, in the order of R-301.harvest-due; and the release by quality assurance and shift leader. */
export const DECISION: Tag = 'R-301.harvest-decision';
export const RELEASE: Tag = 'R-301.harvest-release';
/** 8.12: whether the vessel is clean. */
const CLEAN: Tag = 'R-301.cleaned';

export const harvestEquipment: AreaEquipment = {
  ...NO_EQUIPMENT,
  handValves: [
    'HV-90102',
    'HV-90103',
    'HV-90106',
    'HV-90107',
    'HV-80303',
    'HV-80304',
    'HV-80309',
    'HV-80109',
    'HV-80209',
    'HV-80102',
    'HV-80202',
    'HV-80201',
    'HV-80110',
  ],
  tripValves: ['XV-90101'],
  controlValves: ['TV-901'],
  motors: ['M-901', 'P-901', 'M-803', 'P-801', 'P-802', SWING_BEND, RELEASE],
  judgements: new Map([
    [DECISION, ['wait', 'harvest', 'kill']],
    [CLEAN, ['fail', 'pass']],
  ]),
  instruments: [...shown, ...computed],
};
