// Sheet L-3006: exhaust, its cleaning train, vents and relief.
import { run, type Sheet } from '../../../plant/diagram.ts';

export const exhaust: Sheet = {
  equipment: [
    { tag: 'E-303', kind: 'exchanger', nozzles: ['in', 'out', 'chw-in', 'chw-out'] },
    { tag: 'S-303', kind: 'separator', nozzles: ['in', 'out', 'drain'] },
    { tag: 'F-303', kind: 'filter', nozzles: ['in', 'out'] },
    { tag: 'F-303B', kind: 'filter', nozzles: ['in', 'out'] },
    { tag: 'EH-303', kind: 'heater', on: 'F-303' },
    { tag: 'END.stack', kind: 'stack' },
    { tag: 'END.vent-30163', kind: 'vent' },
    { tag: 'END.plant-air', kind: 'supply' },
    { tag: 'V-303', kind: 'catch-pot' },
  ],
  valves: [
    // Fails open to a mechanical stop of 1.5 % (1.6).
    { tag: 'PV-301', kind: 'control', body: 'globe', dn: 150, normally: 'closed', fail: 'open' },
    { tag: 'XV-30109', kind: 'on-off', body: 'ball', dn: 50, normally: 'closed', fail: 'closed', mark: 'D' },
    { tag: 'HV-30164B', kind: 'hand', body: 'butterfly', dn: 200, normally: 'closed' },
    { tag: 'HV-30165B', kind: 'hand', body: 'butterfly', dn: 200, normally: 'closed' },
    { tag: 'HV-30364', kind: 'hand', body: 'ball', dn: 25, normally: 'closed', mark: 'D' },
    { tag: 'RD-301', kind: 'rupture-disc', body: 'disc', dn: 150, normally: 'closed', mark: 'D' },
    { tag: 'PSV-301', kind: 'safety', body: 'angle-safety', dn: 150, normally: 'closed', mark: 'D' },
  ],
  instruments: [
    { tag: 'TT-303', on: 'L-3006', where: 'dcs' },
    { tag: 'TT-306', on: 'E-303.out', where: 'dcs' },
    { tag: 'LSH-303', on: 'S-303', where: 'dcs' },
    { tag: 'PDT-303', on: 'F-303', where: 'dcs' },
    { tag: 'AT-303', on: 'F-303.out', where: 'dcs' },
    { tag: 'XA-301', on: 'RD-301', where: 'dcs' },
    { tag: 'LT-303', on: 'V-303', where: 'dcs' },
  ],
  loops: [{ tag: 'PIC-301', measures: 'PT-301', drives: ['PV-301'] }],
  lines: [
    {
      tag: 'L-3006',
      runs: [
        run('process', 200, 'R-301.N6 → L-3006.T1 → L-3006.T2 → TT-303 → HV-30161 → L-3006.T3 → HV-30164 → E-303.in'),
        run('process', 200, 'E-303.out → S-303.in'),
        run('process', 200, 'S-303.out → L-3006.T4 → F-303.in'),
        run('process', 200, 'F-303.out → HV-30165 → L-3006.T5 → L-3006.T6 → PV-301 → END.stack'),
        run('process', 20, 'L-3006.T1 → HV-30163 → END.vent-30163'),
        run('air', 50, 'END.plant-air → XV-30109 → L-3006.T2'),
        run('process', 150, 'L-3006.T3 → HV-30162 → L-3006.T6'),
        run('process', 200, 'L-3006.T4 → HV-30164B → F-303B.in'),
        run('process', 200, 'F-303B.out → HV-30165B → L-3006.T5'),
        run('water', 50, 'H-711 → HV-30166 → E-303.chw-in'),
        run('water', 50, 'E-303.chw-out → HV-30167 → H-712'),
        run('process', 25, 'S-303.drain → HV-30364 → V-803.S-303'),
        run('process', 150, 'R-301.N7 → RD-301 → PSV-301 → V-303'),
      ],
    },
  ],
};
