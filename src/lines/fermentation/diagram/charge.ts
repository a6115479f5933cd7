// Sheets L-3008 to L-3012 of R-301: medium and process water in, sight-glass flush, seal fluid. L-3010 is with the cleaning.
import { run, type Sheet } from '../../../plant/diagram.ts';

export const charge: Sheet = {
  equipment: [{ tag: 'V-302', kind: 'seal-pot' }],
  instruments: [{ tag: 'PT-302', on: 'V-302', where: 'dcs' }],
  lines: [
    {
      tag: 'L-3008',
      runs: [
        run('process', 100, 'V-101.out → P-101 → F-101.in'),
        run('process', 100, 'F-101.out → HV-10110 → HV-30191 → L-3008.T1 → R-301.N8'),
      ],
    },
    { tag: 'L-3009', runs: [run('water', 65, 'H-721 → HV-30192 → L-3008.T1')] },
    { tag: 'L-3011', runs: [run('steam', 25, 'L-6003.T7 → HV-30195 → R-301.SG')] },
    { tag: 'L-3012', runs: [run('water', 20, 'V-302 → HV-30196 → R-301.SEAL')] },
  ],
};
