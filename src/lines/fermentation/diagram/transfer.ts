// Sheet L-3004 and TL-23: seed from V-202 to R-301, and steam route 4. Of V-202 it holds what the line begins with.
import { run, type Sheet } from '../../../plant/diagram.ts';
import { type Bore, LACKS, vesselValves } from './dictionary.ts';

/** TL-23 is DN80 (1.7); the small drain of its stub is ours. */
const bore = (digits: string): Bore => (digits === '25' ? { dn: 20, mark: 'D' } : { dn: 80 });

const STUB = ['21', '22', '25'];

export const transfer: Sheet = {
  equipment: [
    { tag: 'V-202', kind: 'fermentor', nozzles: ['N3'] },
    { tag: 'ST-20204', kind: 'steam-trap' },
    { tag: 'END.drain-20225', kind: 'drain' },
    { tag: 'ST-30105', kind: 'steam-trap' },
    { tag: 'END.drain-30133', kind: 'drain' },
  ],
  valves: vesselValves('V-202', { lacks: LACKS['V-202'], bore }).filter(({ suffix }) => STUB.includes(suffix!)),
  instruments: [
    { tag: 'PI-30133', on: 'L-3004.T1', where: 'field' },
    { tag: 'TT-307', on: 'ST-30105', where: 'dcs' },
  ],
  lines: [
    {
      tag: 'TL-23',
      runs: [
        run('process', 80, 'V-202.N3 → HV-20221 → TL-23.T1 → HV-20222 → TL-23.T2 → L-3004.T1'),
        run('process', 20, 'TL-23.T1 → HV-20225 → ST-20204 → END.drain-20225'),
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
