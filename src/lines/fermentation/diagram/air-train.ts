// Sheet L-5001: the air train from the intake tower to the sterile-air header, and instrument air (content/fermentation.md 1.3, 1.7).
import { instrumentsOn, run, type Sheet, things, type Valve } from '../../../plant/diagram.ts';

const hand = (tag: string, body: Valve['body'], dn: number): Valve => ({
  tag,
  kind: 'hand',
  body,
  dn,
  normally: 'closed',
  mark: 'D',
});
const blowOff = (tag: string): Valve => ({
  tag,
  kind: 'on-off',
  body: 'butterfly',
  dn: 150,
  normally: 'open',
  fail: 'open',
  mark: 'D',
});

const train: Sheet = {
  equipment: [
    { tag: 'S-501', kind: 'intake', nozzles: ['out'] },
    { tag: 'F-500', kind: 'filter', nozzles: ['in', 'out'] },
    { tag: 'K-501A', kind: 'compressor', nozzles: ['in', 'out'] },
    { tag: 'K-501B', kind: 'compressor', nozzles: ['in', 'out'] },
    { tag: 'V-501', kind: 'tank', nozzles: ['A', 'B', 'out', 'drain'] },
    { tag: 'E-501', kind: 'exchanger', nozzles: ['in', 'out', 'cw-in', 'cw-out', 'drain'] },
    { tag: 'S-502', kind: 'separator', nozzles: ['in', 'out', 'drain'] },
    { tag: 'E-502', kind: 'exchanger', nozzles: ['in', 'out', 'chw-in', 'chw-out'] },
    { tag: 'S-503', kind: 'separator', nozzles: ['in', 'out', 'drain'] },
    { tag: 'E-503', kind: 'exchanger', nozzles: ['in', 'out', 'steam', 'condensate'] },
    { tag: 'F-501', kind: 'filter', nozzles: ['in', 'out', 'drain'] },
    { tag: 'K-502', kind: 'dryer' },
    { tag: 'H-502', kind: 'header' },
    { tag: 'END.intake-502', kind: 'supply' },
    { tag: 'END.instruments-502', kind: 'supply' },
    ...things('silencer', 'END.silencer-501A END.silencer-501B'),
    ...things('steam-trap', 'ST-50101 ST-50102 ST-50103 ST-50104 ST-50105 ST-50106'),
    ...things('drain', 'END.drain-50111 END.drain-50123 END.drain-50131 END.drain-50143 END.drain-50155'),
    ...things('vent', 'END.vent-50156 END.vent-50157'),
  ],
  valves: [
    blowOff('BV-501A'),
    blowOff('BV-501B'),
    hand('HV-50101', 'butterfly', 200),
    hand('HV-50102', 'butterfly', 200),
    hand('HV-50111', 'ball', 25),
    hand('HV-50121', 'gate', 125),
    hand('HV-50122', 'gate', 125),
    hand('HV-50123', 'ball', 25),
    hand('HV-50131', 'ball', 25),
    hand('HV-50141', 'gate', 100),
    hand('HV-50142', 'gate', 100),
    hand('HV-50143', 'ball', 25),
    hand('HV-50144', 'ball', 25),
    hand('HV-50151', 'butterfly', 250),
    hand('HV-50152', 'butterfly', 250),
    hand('HV-50154', 'globe', 50),
    hand('HV-50155', 'ball', 25),
    hand('HV-50156', 'globe', 40),
    hand('HV-50157', 'ball', 50),
    { tag: 'TV-503', kind: 'control', body: 'globe', dn: 100, normally: 'closed', fail: 'open', mark: 'D' },
    { tag: 'TV-504', kind: 'control', body: 'globe', dn: 50, normally: 'closed', fail: 'closed', mark: 'D' },
  ],
  instruments: [
    ...instrumentsOn('V-501', 'dcs', 'PT-501 TT-501'),
    ...instrumentsOn('K-501A', 'dcs', 'JT-501A YA-501A'),
    ...instrumentsOn('K-501B', 'dcs', 'JT-501B YA-501B'),
    { tag: 'TT-502', on: 'E-501.out', where: 'dcs' },
    { tag: 'TT-503', on: 'E-502.out', where: 'dcs' },
    { tag: 'TT-504', on: 'E-503.out', where: 'dcs' },
    { tag: 'MT-501', on: 'E-503.out', where: 'dcs' },
    { tag: 'FT-500', on: 'L-5001', where: 'dcs' },
    { tag: 'PDT-501', on: 'F-501', where: 'dcs' },
    { tag: 'PI-50101', on: 'F-501', where: 'field' },
    { tag: 'TT-505', on: 'ST-50106', where: 'dcs' },
    { tag: 'MT-502', on: 'F-501.out', where: 'dcs' },
    { tag: 'PT-503', on: 'H-502', where: 'dcs' },
  ],
  loops: [
    // Inlet guide vanes of whichever compressor is loaded.
    { tag: 'PIC-501', measures: 'PT-502', drives: ['K-501A', 'K-501B'] },
    { tag: 'TIC-503', measures: 'TT-503', drives: ['TV-503'] },
    { tag: 'TIC-504', measures: 'TT-504', drives: ['TV-504'] },
  ],
  lines: [
    {
      tag: 'L-5001',
      runs: [
        run('air', 250, 'S-501.out → F-500.in'),
        run('air', 250, 'F-500.out → L-5001.T1 → K-501A.in'),
        run('air', 250, 'L-5001.T1 → K-501B.in'),
        run('air', 200, 'K-501A.out → L-5001.T2 → HV-50101 → V-501.A'),
        run('air', 200, 'K-501B.out → L-5001.T3 → HV-50102 → V-501.B'),
        run('air', 150, 'L-5001.T2 → BV-501A → END.silencer-501A'),
        run('air', 150, 'L-5001.T3 → BV-501B → END.silencer-501B'),
        run('air', 250, 'V-501.out → E-501.in'),
        run('air', 250, 'E-501.out → S-502.in'),
        run('air', 250, 'S-502.out → E-502.in'),
        run('air', 250, 'E-502.out → S-503.in'),
        run('air', 250, 'S-503.out → E-503.in'),
        run('air', 250, 'E-503.out → FT-500 → HV-50151 → L-5001.T5 → F-501.in'),
        run('air', 250, 'F-501.out → L-5001.T6 → HV-50152 → H-501'),
        run('process', 25, 'V-501.drain → HV-50111 → ST-50101 → END.drain-50111'),
        run('process', 25, 'E-501.drain → HV-50123 → ST-50102 → END.drain-50123'),
        run('process', 25, 'S-502.drain → HV-50131 → ST-50103 → END.drain-50131'),
        run('process', 25, 'S-503.drain → HV-50143 → ST-50104 → END.drain-50143'),
        run('steam', 50, 'H-602 → HV-50154 → L-5001.T5'),
        run('process', 25, 'F-501.drain → HV-50155 → ST-50106 → END.drain-50155'),
        run('air', 40, 'L-5001.T6 → HV-50156 → END.vent-50156'),
        run('air', 50, 'H-501 → HV-50157 → END.vent-50157'),
      ],
    },
    {
      tag: 'L-5002',
      runs: [run('water', 125, 'H-701 → HV-50121 → E-501.cw-in'), run('water', 125, 'E-501.cw-out → HV-50122 → H-702')],
    },
    {
      tag: 'L-5003',
      runs: [
        run('water', 100, 'H-711 → HV-50141 → TV-503 → E-502.chw-in'),
        run('water', 100, 'E-502.chw-out → HV-50142 → H-712'),
      ],
    },
    {
      tag: 'L-5004',
      runs: [
        run('steam', 50, 'H-601 → TV-504 → E-503.steam'),
        run('water', 25, 'E-503.condensate → HV-50144 → ST-50105 → V-601'),
      ],
    },
    { tag: 'L-5005', runs: [run('air', 50, 'END.intake-502 → K-502 → H-502 → END.instruments-502')] },
  ],
};

/** F-411/F-412 and H-412: sterile air for the feed tanks; the valves' digits mean what they mean on a vessel. */
const feedAir: Sheet = {
  equipment: [
    { tag: 'F-411', kind: 'filter', nozzles: ['in', 'out'] },
    { tag: 'F-412', kind: 'filter', nozzles: ['in', 'out', 'drain'] },
    { tag: 'H-412', kind: 'header' },
    { tag: 'ST-41201', kind: 'steam-trap' },
    { tag: 'END.silencer-41202', kind: 'silencer' },
    { tag: 'END.drain-41205', kind: 'drain' },
    { tag: 'END.vent-41206', kind: 'vent' },
  ],
  valves: [
    hand('HV-41201', 'butterfly', 80),
    hand('HV-41202', 'ball', 20),
    hand('HV-41203', 'globe', 25),
    hand('HV-41204', 'gate', 80),
    hand('HV-41205', 'ball', 20),
    hand('HV-41206', 'ball', 20),
  ],
  instruments: [
    { tag: 'PDT-411', on: 'F-411', where: 'dcs' },
    { tag: 'PDT-412', on: 'F-412', where: 'dcs' },
    { tag: 'PI-41201', on: 'L-4120.T3', where: 'field' },
    { tag: 'PI-41202', on: 'L-4120.T4', where: 'field' },
  ],
  lines: [
    {
      tag: 'L-4120',
      runs: [
        run('air', 80, 'H-501 → HV-41201 → F-411.in'),
        run('air', 80, 'F-411.out → L-4120.T1 → L-4120.T3 → F-412.in'),
        run('air', 80, 'F-412.out → L-4120.T4 → HV-41204 → H-412'),
        run('air', 20, 'L-4120.T1 → HV-41202 → END.silencer-41202'),
        run('steam', 25, 'H-602 → HV-41203 → L-4120.T3'),
        run('process', 20, 'F-412.drain → HV-41205 → ST-41201 → END.drain-41205'),
        run('air', 20, 'L-4120.T4 → HV-41206 → END.vent-41206'),
      ],
    },
  ],
};

export const airTrain: readonly Sheet[] = [train, feedAir];
