// Harvest: swing bend, cooler E-901, hold tank V-901 and its pump (content/fermentation.md 1.5).
import { instrumentsOn, run, type Sheet, things } from '../../../plant/diagram.ts';

export const harvest: Sheet = {
  equipment: [
    // The swing bend joins the harvest pipe to E-901 or to CIP return, never both.
    { tag: 'SB-301', kind: 'spool', nozzles: ['in', 'product', 'CIP'] },
    { tag: 'E-901', kind: 'exchanger', nozzles: ['in', 'out', 'chw-in', 'chw-out'] },
    { tag: 'V-901', kind: 'tank', nozzles: ['in', 'out', 'vent', 'J-in', 'J-out'] },
    { tag: 'M-901', kind: 'agitator', on: 'V-901' },
    { tag: 'P-901', kind: 'pump' },
    ...things('steam-trap', 'ST-90101'),
    ...things('drain', 'END.drain-90102'),
    { tag: 'END.filtration', kind: 'supply' },
    // "Vented via absorber": no tag of its own.
    { tag: 'END.absorber-901', kind: 'vent' },
  ],
  valves: [
    { tag: 'HV-90102', kind: 'hand', body: 'ball', dn: 20, normally: 'closed', mark: 'D' },
    { tag: 'HV-90103', kind: 'hand', body: 'gate', dn: 100, normally: 'closed', mark: 'D' },
    // Jacket of V-901, with the digits of a tank's cooling water (0.1).
    { tag: 'HV-90106', kind: 'hand', body: 'gate', dn: 80, normally: 'closed', mark: 'D' },
    { tag: 'HV-90107', kind: 'hand', body: 'gate', dn: 80, normally: 'closed', mark: 'D' },
    { tag: 'XV-90101', kind: 'on-off', body: 'ball', dn: 150, normally: 'closed', fail: 'closed', mark: 'D' },
    { tag: 'TV-901', kind: 'control', body: 'globe', dn: 100, normally: 'closed', fail: 'open', mark: 'D' },
  ],
  instruments: [
    { tag: 'ZS-301', on: 'SB-301', where: 'dcs' },
    { tag: 'TT-901', on: 'E-901.out', where: 'dcs' },
    ...instrumentsOn('V-901', 'dcs', 'LT-901'),
  ],
  loops: [{ tag: 'TIC-901', measures: 'TT-901', drives: ['TV-901'] }],
  lines: [
    {
      tag: 'L-9001',
      runs: [
        run('process', 150, 'SB-301.product → E-901.in'),
        run('process', 150, 'E-901.out → L-9001.T1 → XV-90101 → V-901.in'),
        run('process', 20, 'L-9001.T1 → HV-90102 → ST-90101 → END.drain-90102'),
        run('process', 100, 'V-901.out → P-901 → HV-90103 → END.filtration'),
        run('process', 50, 'V-901.vent → END.absorber-901'),
      ],
    },
    {
      tag: 'L-9002',
      runs: [
        run('water', 100, 'H-711 → TV-901 → E-901.chw-in'),
        run('water', 100, 'E-901.chw-out → H-712'),
        run('water', 80, 'H-711 → HV-90106 → V-901.J-in'),
        run('water', 80, 'V-901.J-out → HV-90107 → H-712'),
      ],
    },
  ],
};
