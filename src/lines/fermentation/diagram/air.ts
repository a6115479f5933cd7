// Sheet L-3001: sterile air to the sparger of R-301, with its filters and steam route 1.
import { run, type Sheet } from '../../../plant/diagram.ts';

export const air: Sheet = {
  equipment: [
    { tag: 'F-311', kind: 'filter', nozzles: ['in', 'out'] },
    { tag: 'F-312', kind: 'filter', nozzles: ['in', 'out', 'drain'] },
    { tag: 'F-312B', kind: 'filter', nozzles: ['in', 'out', 'drain'] },
    { tag: 'ST-30101', kind: 'steam-trap' },
    { tag: 'ST-30101B', kind: 'steam-trap' },
    { tag: 'ST-30102', kind: 'steam-trap' },
    { tag: 'END.silencer-30102', kind: 'silencer' },
    { tag: 'END.silencer-30102B', kind: 'silencer' },
    { tag: 'END.drain-30105', kind: 'drain' },
    { tag: 'END.drain-30105B', kind: 'drain' },
    { tag: 'END.vent-30106', kind: 'vent' },
    { tag: 'END.vent-30106B', kind: 'vent' },
    { tag: 'END.drain-30108', kind: 'drain' },
  ],
  valves: [
    { tag: 'FV-301', kind: 'control', body: 'globe', dn: 150, normally: 'closed', fail: 'closed', mark: 'D' },
    { tag: 'CK-30101', kind: 'check', body: 'swing-check', dn: 250, normally: 'closed' },
    // Own valves of the installed spare F-312B: the same digits with suffix B.
    { tag: 'HV-30101B', kind: 'hand', body: 'butterfly', dn: 250, normally: 'closed' },
    { tag: 'HV-30102B', kind: 'hand', body: 'ball', dn: 25, normally: 'closed', mark: 'D' },
    { tag: 'HV-30103B', kind: 'hand', body: 'globe', dn: 40, normally: 'closed', mark: 'D' },
    { tag: 'HV-30104B', kind: 'hand', body: 'gate', dn: 250, normally: 'closed' },
    { tag: 'HV-30105B', kind: 'hand', body: 'ball', dn: 20, normally: 'closed', mark: 'D' },
    { tag: 'HV-30106B', kind: 'hand', body: 'ball', dn: 25, normally: 'closed', mark: 'D' },
  ],
  instruments: [
    { tag: 'FT-301', on: 'L-3001', where: 'dcs' },
    { tag: 'PDT-311', on: 'F-311', where: 'dcs' },
    { tag: 'PDT-312', on: 'F-312', where: 'dcs' },
    { tag: 'PI-31201', on: 'L-3001.T3', where: 'field' },
    { tag: 'PI-31202', on: 'L-3001.T4', where: 'field' },
    { tag: 'TT-305', on: 'ST-30102', where: 'dcs' },
  ],
  loops: [{ tag: 'FIC-301', measures: 'FT-301', drives: ['FV-301'] }],
  lines: [
    {
      tag: 'L-3001',
      runs: [
        run('air', 250, 'H-501 → HV-30101 → F-311.in'),
        run('air', 250, 'F-311.out → FT-301 → L-3001.T1 → FV-301 → L-3001.T2 → L-3001.T3 → F-312.in'),
        run('air', 250, 'F-312.out → L-3001.T4 → L-3001.T5 → HV-30104 → CK-30101 → L-3001.T6 → L-3001.T7 → R-301.N1'),
        run('air', 25, 'L-3001.T1 → HV-30102 → END.silencer-30102'),
        run('steam', 40, 'L-6003.T6 → HV-30103 → L-3001.T3'),
        run('process', 20, 'F-312.drain → HV-30105 → ST-30101 → END.drain-30105'),
        run('air', 25, 'L-3001.T4 → HV-30106 → END.vent-30106'),
        run('steam', 80, 'L-6003.T3 → HV-30107 → L-3001.T6'),
        run('process', 15, 'L-3001.T7 → HV-30108 → ST-30102 → END.drain-30108'),
        // The installed spare, in parallel to F-312.
        run('air', 250, 'L-3001.T2 → HV-30101B → L-3001.T8 → L-3001.T9 → F-312B.in'),
        run('air', 250, 'F-312B.out → L-3001.T10 → HV-30104B → L-3001.T5'),
        run('air', 25, 'L-3001.T8 → HV-30102B → END.silencer-30102B'),
        run('steam', 40, 'L-6003.T6 → HV-30103B → L-3001.T9'),
        run('process', 20, 'F-312B.drain → HV-30105B → ST-30101B → END.drain-30105B'),
        run('air', 25, 'L-3001.T10 → HV-30106B → END.vent-30106B'),
      ],
    },
  ],
};
