// The headers that R-301 is served from: steam, water, air (content/fermentation.md 1.4 and "Steam" in 1.7).
// The drawing gives the steam lines no number there; L-6001 to L-6003 are ours.
import { run, type Sheet } from '../../../plant/diagram.ts';

export const supplies: Sheet = {
  equipment: [
    { tag: 'H-501', kind: 'header' },
    { tag: 'END.boiler', kind: 'supply' },
    { tag: 'H-601', kind: 'header' },
    { tag: 'H-602', kind: 'header' },
    { tag: 'S-601', kind: 'separator', nozzles: ['in', 'out'] },
    { tag: 'F-601', kind: 'filter', nozzles: ['in', 'out'] },
    { tag: 'V-601', kind: 'tank' },
    { tag: 'ST-60101', kind: 'steam-trap' },
    { tag: 'ST-60102', kind: 'steam-trap' },
    { tag: 'END.drain-60104', kind: 'drain' },
    { tag: 'H-701', kind: 'header' },
    { tag: 'H-702', kind: 'header' },
    { tag: 'H-711', kind: 'header' },
    { tag: 'H-712', kind: 'header' },
    { tag: 'H-721', kind: 'header' },
    { tag: 'H-731', kind: 'header' },
  ],
  valves: [
    { tag: 'HV-60101', kind: 'hand', body: 'gate', dn: 200, normally: 'open', mark: 'D' },
    { tag: 'PV-601', kind: 'control', body: 'globe', dn: 150, normally: 'open', fail: 'closed', mark: 'D' },
    { tag: 'HV-60102', kind: 'hand', body: 'ball', dn: 25, normally: 'open', mark: 'D' },
    { tag: 'PV-602', kind: 'control', body: 'globe', dn: 125, normally: 'open', fail: 'closed', mark: 'D' },
    { tag: 'HV-60103', kind: 'hand', body: 'gate', dn: 150, normally: 'open', mark: 'D' },
    { tag: 'HV-60104', kind: 'hand', body: 'ball', dn: 25, normally: 'closed', mark: 'D' },
    { tag: 'XV-602', kind: 'on-off', body: 'ball', dn: 125, normally: 'open', fail: 'closed', mark: 'D' },
  ],
  instruments: [
    { tag: 'PT-502', on: 'H-501', where: 'dcs' },
    { tag: 'PT-601', on: 'H-601', where: 'dcs' },
    { tag: 'FQ-601', on: 'H-601', where: 'dcs' },
    { tag: 'PT-602', on: 'H-602', where: 'dcs' },
    { tag: 'PT-701', on: 'H-701', where: 'dcs' },
    { tag: 'TT-701', on: 'H-701', where: 'dcs' },
    { tag: 'FQ-701', on: 'H-701', where: 'dcs' },
    { tag: 'PT-711', on: 'H-711', where: 'dcs' },
    { tag: 'TT-711', on: 'H-711', where: 'dcs' },
    { tag: 'JQ-001', on: 'hall', where: 'dcs' },
  ],
  loops: [
    { tag: 'PIC-601', measures: 'PT-601', drives: ['PV-601'] },
    { tag: 'PIC-602', measures: 'PT-602', drives: ['PV-602'] },
  ],
  lines: [
    {
      tag: 'L-6001',
      runs: [
        run('steam', 200, 'END.boiler → HV-60101 → PV-601 → H-601'),
        run('steam', 25, 'H-601 → HV-60102 → ST-60101 → V-601'),
      ],
    },
    {
      tag: 'L-6002',
      runs: [
        run('steam', 150, 'H-601 → S-601.in'),
        run('steam', 150, 'S-601.out → F-601.in'),
        run('steam', 150, 'F-601.out → PV-602 → HV-60103 → H-602'),
        run('steam', 25, 'H-602 → HV-60104 → ST-60102 → END.drain-60104'),
      ],
    },
    {
      // From XV-602 to the steam branches of R-301: 32 at T1, 03 and 03B at T6, 07 at T3, 50 and 95 at T7, 13 and 24 at T5.
      tag: 'L-6003',
      runs: [
        run('steam', 125, 'H-602 → XV-602 → L-6003.T1 → L-6003.T2 → L-6003.T3 → L-6003.T4 → L-6003.T5'),
        run('steam', 40, 'L-6003.T2 → L-6003.T6'),
        run('steam', 40, 'L-6003.T4 → L-6003.T7'),
      ],
    },
  ],
};
