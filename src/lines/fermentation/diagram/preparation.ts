// Preparation of media: V-101 for R-301 and V-102 for the seed vessels (content/fermentation.md 1.1, procedure step 4.02).
import { instrumentsOn, run, type Sheet, things } from '../../../plant/diagram.ts';

export const preparation: Sheet = {
  equipment: [
    { tag: 'V-101', kind: 'tank', nozzles: ['water', 'out', 'J-steam', 'J-low'] },
    { tag: 'M-101', kind: 'agitator', on: 'V-101' },
    { tag: 'P-101', kind: 'pump' },
    { tag: 'F-101', kind: 'strainer', nozzles: ['in', 'out'] },
    { tag: 'ST-10101', kind: 'steam-trap', mark: 'D' },
    { tag: 'V-102', kind: 'tank', nozzles: ['water', 'out'] },
    { tag: 'M-102', kind: 'agitator', on: 'V-102' },
    ...things('pump', 'P-102'),
  ],
  valves: [
    { tag: 'HV-10101', kind: 'hand', body: 'gate', dn: 80, normally: 'closed', mark: 'D' },
    { tag: 'HV-10105', kind: 'hand', body: 'globe', dn: 65, normally: 'closed', mark: 'D' },
    { tag: 'HV-10108', kind: 'hand', body: 'ball', dn: 25, normally: 'closed', mark: 'D' },
    { tag: 'HV-10110', kind: 'hand', body: 'gate', dn: 100, normally: 'closed', mark: 'D' },
    { tag: 'HV-10201', kind: 'hand', body: 'gate', dn: 50, normally: 'closed', mark: 'D' },
    { tag: 'HV-10210', kind: 'hand', body: 'gate', dn: 80, normally: 'closed', mark: 'D' },
  ],
  instruments: [...instrumentsOn('V-101', 'dcs', 'WT-101 TT-101'), ...instrumentsOn('V-102', 'dcs', 'WT-102')],
  lines: [
    {
      tag: 'L-1001',
      runs: [
        run('water', 80, 'H-721 → HV-10101 → V-101.water'),
        run('steam', 65, 'H-601 → HV-10105 → V-101.J-steam'),
        run('water', 25, 'V-101.J-low → HV-10108 → ST-10101 → V-601'),
      ],
    },
    {
      // Medium for the seed vessels, with the tee that parts it.
      tag: 'L-1002',
      runs: [
        run('water', 50, 'H-721 → HV-10201 → V-102.water'),
        run('process', 80, 'V-102.out → P-102 → HV-10210 → L-1002.T1'),
      ],
    },
  ],
};
