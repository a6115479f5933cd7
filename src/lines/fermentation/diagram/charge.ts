// Sheets L-3008 to L-3012: medium and process water in, CIP, sight-glass flush, seal fluid.
import { run, type Sheet } from '../../../plant/diagram.ts';

export const charge: Sheet = {
  equipment: [
    { tag: 'V-101', kind: 'tank' },
    { tag: 'P-101', kind: 'pump' },
    { tag: 'F-101', kind: 'strainer', nozzles: ['in', 'out'] },
    { tag: 'P-801', kind: 'pump' },
    { tag: 'P-802', kind: 'pump' },
    { tag: 'V-801', kind: 'tank' },
    { tag: 'V-802', kind: 'tank' },
    { tag: 'V-302', kind: 'seal-pot' },
  ],
  valves: [
    { tag: 'HV-10110', kind: 'hand', body: 'gate', dn: 100, normally: 'closed', mark: 'D' },
    { tag: 'HV-80110', kind: 'hand', body: 'gate', dn: 65, normally: 'closed', mark: 'D' },
  ],
  instruments: [
    { tag: 'WT-101', on: 'V-101', where: 'dcs' },
    { tag: 'TT-101', on: 'V-101', where: 'dcs' },
    { tag: 'PT-302', on: 'V-302', where: 'dcs' },
  ],
  lines: [
    {
      tag: 'L-3008',
      runs: [
        run('process', 100, 'V-101 → P-101 → F-101.in'),
        run('process', 100, 'F-101.out → HV-10110 → HV-30191 → L-3008.T1 → R-301.N8'),
      ],
    },
    { tag: 'L-3009', runs: [run('water', 65, 'H-721 → HV-30192 → L-3008.T1')] },
    {
      tag: 'L-3010',
      runs: [
        run('process', 100, 'V-801 → P-801'),
        run('process', 100, 'V-802 → P-801'),
        run('process', 65, 'P-801 → HV-80110 → HV-30181 → R-301.CIP'),
        run('process', 100, 'SB-301.CIP → P-802 → L-3010.T1 → V-801'),
        run('process', 100, 'L-3010.T1 → V-802'),
      ],
    },
    { tag: 'L-3011', runs: [run('steam', 25, 'L-6003.T7 → HV-30195 → R-301.SG')] },
    { tag: 'L-3012', runs: [run('water', 20, 'V-302 → HV-30196 → R-301.SEAL')] },
  ],
};
