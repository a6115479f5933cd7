// Sheet L-3004 and TL-23: seed from V-202 to R-301, and steam route 4.
import { run, type Sheet } from '../../../plant/diagram.ts';

export const transfer: Sheet = {
  equipment: [
    { tag: 'ST-30105', kind: 'steam-trap' },
    { tag: 'END.drain-30133', kind: 'drain' },
  ],
  instruments: [
    { tag: 'PI-30133', on: 'L-3004.T1', where: 'field' },
    { tag: 'TT-307', on: 'ST-30105', where: 'dcs' },
  ],
  lines: [
    {
      tag: 'TL-23',
      runs: [
        run('process', 80, 'HV-20222 → TL-23.T2 → L-3004.T1'),
        run('steam', 25, 'L-6003.T1 → HV-30132 → TL-23.T2'),
      ],
    },
    {
      tag: 'L-3004',
      runs: [
        run('process', 80, 'L-3004.T1 → HV-30131 → R-301.N4'),
        run('process', 20, 'L-3004.T1 → HV-30133 → ST-30105 → END.drain-30133'),
      ],
    },
  ],
};
