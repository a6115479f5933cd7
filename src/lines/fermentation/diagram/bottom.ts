// Sheets L-3002 and L-3003: sampling (steam route 2), bottom pipe and harvest (steam route 3).
import { run, type Sheet } from '../../../plant/diagram.ts';

export const bottom: Sheet = {
  equipment: [
    { tag: 'END.sample-cup', kind: 'cup' },
    { tag: 'ST-30103', kind: 'steam-trap' },
    { tag: 'END.drain-30114', kind: 'drain' },
    { tag: 'ST-30104', kind: 'steam-trap' },
    { tag: 'END.drain-30125', kind: 'drain' },
    { tag: 'ST-30107', kind: 'steam-trap' },
    { tag: 'END.drain-30127', kind: 'drain' },
  ],
  instruments: [
    { tag: 'TI-30114', on: 'ST-30103', where: 'field' },
    { tag: 'TT-304', on: 'ST-30104', where: 'dcs' },
  ],
  lines: [
    {
      tag: 'L-3002',
      runs: [
        run('process', 25, 'R-301.N2 → HV-30111 → L-3002.T1 → L-3002.T2 → HV-30112 → END.sample-cup'),
        run('steam', 25, 'L-6003.T5 → HV-30113 → L-3002.T1'),
        run('process', 10, 'L-3002.T2 → HV-30114 → ST-30103 → END.drain-30114'),
      ],
    },
    {
      // "Tee T1" of 1.7 is three tees in a row here, since steam, drain and kill-tank pipe leave one after the other.
      tag: 'L-3003',
      runs: [
        run(
          'process',
          150,
          'R-301.N3 → HV-30121 → L-3003.T1 → L-3003.T2 → L-3003.T3 → HV-30122 → L-3003.T4 → HV-30123 → SB-301.in',
        ),
        run('steam', 80, 'L-6003.T5 → HV-30124 → L-3003.T1'),
        run('process', 25, 'L-3003.T2 → HV-30125 → ST-30104 → END.drain-30125'),
        run('process', 80, 'L-3003.T3 → HV-30126 → V-803.R-301'),
        run('process', 20, 'L-3003.T4 → HV-30127 → ST-30107 → END.drain-30127'),
      ],
    },
  ],
};
