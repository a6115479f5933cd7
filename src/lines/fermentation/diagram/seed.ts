// The seed vessels V-201 and V-202, both from one template: the sheets L-3001 to L-3012 of R-301 in small, with the same suffixes
// (content/fermentation.md 0.1, 1.7 "Seed vessels"). What R-301 has and they lack: exhaust train, feed manifold, harvest branch.
import {
  type Instrument,
  instrumentsOn,
  type PipeLine,
  run,
  type Sheet,
  things,
  type Valve,
} from '../../../plant/diagram.ts';
import { type Bore, LACKS, vesselValves } from './dictionary.ts';

/** Bores, mm, of the pipes by what they carry. */
interface Bores {
  readonly air: number;
  readonly exhaust: number;
  readonly water: number;
  readonly warm: number;
  readonly medium: number;
  readonly relief: number;
  /** Of the hand valves by suffix. */
  readonly valves: Readonly<Record<string, number>>;
}

interface SeedVessel {
  readonly tag: 'V-201' | 'V-202';
  /** Between the letter and the two digits of what belongs to it: HV-201.., TT-201. */
  readonly number: '201' | '202';
  /** What on R-301 is numbered 302, 303, ... is 212, 213, ... here: the last digit keeps its meaning. */
  readonly aux: '21' | '22';
  /** Lines L-2001 ... L-2012 and L-2021 ... L-2032. */
  readonly firstLine: number;
  /** Branch line of clean steam that serves it. */
  readonly steam: 'L-6004' | 'L-6005';
  /** Where the two feeds branch off to it. */
  readonly feedTee: 'T8' | 'T9';
  /** Tee of the CIP line and of the medium line at which it is joined. */
  readonly bores: Bores;
}

/** L-2001 ... L-2012: DN 25-50 (1.7); each valve's own is ours. */
const SMALL: Bores = {
  air: 40,
  exhaust: 50,
  water: 40,
  warm: 25,
  medium: 50,
  relief: 40,
  valves: {
    '01': 40,
    '02': 15,
    '03': 25,
    '04': 40,
    '05': 15,
    '06': 15,
    '07': 25,
    '08': 15,
    '11': 20,
    '12': 20,
    '13': 15,
    '14': 10,
    '21': 50,
    '22': 40,
    '24': 25,
    '25': 15,
    '26': 40,
    '31': 25,
    '41': 15,
    '48': 15,
    '61': 50,
    '62': 40,
    '63': 15,
    '71': 40,
    '72': 40,
    '73': 25,
    '74': 40,
    '75': 20,
    '76': 25,
    '77': 40,
    '81': 40,
    '91': 50,
    '92': 25,
    '95': 15,
    '96': 15,
  },
};

/** L-2021 ... L-2032: DN 40-100 (1.7); TL-12 is DN40 and TL-23 DN80. */
const LARGE: Bores = {
  air: 100,
  exhaust: 100,
  water: 80,
  warm: 50,
  medium: 80,
  relief: 80,
  valves: {
    '01': 100,
    '02': 20,
    '03': 40,
    '04': 100,
    '05': 20,
    '06': 20,
    '07': 50,
    '08': 15,
    '11': 25,
    '12': 25,
    '13': 20,
    '14': 10,
    '21': 80,
    '22': 80,
    '24': 50,
    '25': 20,
    '26': 65,
    '31': 40,
    '32': 20,
    '33': 15,
    '41': 25,
    '48': 25,
    '61': 100,
    '62': 80,
    '63': 20,
    '71': 80,
    '72': 80,
    '73': 50,
    '74': 80,
    '75': 25,
    '76': 40,
    '77': 80,
    '81': 50,
    '91': 80,
    '92': 50,
    '95': 20,
    '96': 15,
  },
};

/** Small numbers of the bores that 1.7 itself states. */
const STATED: Readonly<Record<string, readonly string[]>> = { 'V-201': ['22'], 'V-202': ['21', '22', '31'] };

const VESSELS: readonly SeedVessel[] = [
  { tag: 'V-201', number: '201', aux: '21', firstLine: 2001, steam: 'L-6004', feedTee: 'T9', bores: SMALL },
  { tag: 'V-202', number: '202', aux: '22', firstLine: 2021, steam: 'L-6005', feedTee: 'T8', bores: LARGE },
];

function valves({ tag, number, bores }: SeedVessel): readonly Valve[] {
  const bore = (digits: string): Bore => {
    const dn = bores.valves[digits]!;
    return STATED[tag]!.includes(digits) ? { dn } : { dn, mark: 'D' };
  };
  return [
    ...vesselValves(tag, { lacks: LACKS[tag], bore }),
    {
      tag: `FV-${number}`,
      kind: 'control',
      body: 'globe',
      dn: bores.air,
      normally: 'closed',
      fail: 'closed',
      mark: 'D',
    },
    {
      tag: `PV-${number}`,
      kind: 'control',
      body: 'globe',
      dn: bores.exhaust,
      normally: 'closed',
      fail: 'open',
      mark: 'D',
    },
    {
      tag: `TV-${number}A`,
      kind: 'control',
      body: 'globe',
      dn: bores.water,
      normally: 'closed',
      fail: 'open',
      mark: 'D',
    },
    {
      tag: `TV-${number}B`,
      kind: 'control',
      body: 'globe',
      dn: bores.warm,
      normally: 'closed',
      fail: 'closed',
      mark: 'D',
    },
    { tag: `XV-${number}09`, kind: 'on-off', body: 'ball', dn: 25, normally: 'closed', fail: 'closed', mark: 'D' },
    { tag: `CK-${number}01`, kind: 'check', body: 'swing-check', dn: bores.air, normally: 'closed', mark: 'D' },
    { tag: `RD-${number}`, kind: 'rupture-disc', body: 'disc', dn: bores.relief, normally: 'closed', mark: 'D' },
    { tag: `PSV-${number}`, kind: 'safety', body: 'angle-safety', dn: bores.relief, normally: 'closed', mark: 'D' },
  ];
}

function instruments({ tag, number: n, aux, firstLine }: SeedVessel): readonly Instrument[] {
  const line = (k: number) => `L-${firstLine + k - 1}`;
  return [
    ...instrumentsOn(tag, 'dcs', `TT-${n} PT-${n} WT-${n} LT-${n} LSH-${n} AT-${n} AT-${aux}2`),
    ...instrumentsOn(`M-${n}`, 'dcs', `SI-${n} IT-${n} JT-${n}`),
    ...instrumentsOn(tag, 'computed', `F0-${n} KI-${n}`),
    { tag: `PT-${aux}2`, on: `V-${aux}2`, where: 'dcs' },
    { tag: `FT-${n}`, on: line(1), where: 'dcs' },
    { tag: `PDT-${aux}1`, on: `F-${aux}1`, where: 'dcs' },
    { tag: `PDT-${aux}2`, on: `F-${aux}2`, where: 'dcs' },
    { tag: `PI-${aux}201`, on: `${line(1)}.T3`, where: 'field' },
    { tag: `PI-${aux}202`, on: `${line(1)}.T4`, where: 'field' },
    { tag: `TT-${aux}2`, on: `${line(7)}.T3`, where: 'dcs' },
    { tag: `TT-${aux}3`, on: line(6), where: 'dcs' },
    { tag: `TT-${aux}4`, on: `ST-${n}04`, where: 'dcs' },
    { tag: `TT-${aux}5`, on: `ST-${n}02`, where: 'dcs' },
    { tag: `TI-${n}14`, on: `ST-${n}03`, where: 'field' },
    { tag: `PI-${n}71`, on: `${tag}.J-steam`, where: 'field' },
  ];
}

function lines({ tag, number: n, aux, firstLine, steam, feedTee, bores }: SeedVessel): readonly PipeLine[] {
  const line = (k: number, tee: string) => `L-${firstLine + k - 1}.${tee}`;
  const dn = (digits: string) => bores.valves[digits]!;
  const [prefilter, filter] = [`F-${aux}1`, `F-${aux}2`];
  const sheets: readonly (readonly ReturnType<typeof run>[])[] = [
    [
      run('air', bores.air, `H-501 → HV-${n}01 → ${prefilter}.in`),
      run(
        'air',
        bores.air,
        `${prefilter}.out → FT-${n} → ${line(1, 'T1')} → FV-${n} → ${line(1, 'T3')} → ${filter}.in`,
      ),
      run(
        'air',
        bores.air,
        `${filter}.out → ${line(1, 'T4')} → HV-${n}04 → CK-${n}01 → ${line(1, 'T6')} → ${line(1, 'T7')} → ${tag}.N1`,
      ),
      run('air', dn('02'), `${line(1, 'T1')} → HV-${n}02 → END.silencer-${n}02`),
      run('steam', dn('03'), `${steam}.T1 → HV-${n}03 → ${line(1, 'T3')}`),
      run('process', dn('05'), `${filter}.drain → HV-${n}05 → ST-${n}01 → END.drain-${n}05`),
      run('air', dn('06'), `${line(1, 'T4')} → HV-${n}06 → END.vent-${n}06`),
      run('steam', dn('07'), `${steam}.T3 → HV-${n}07 → ${line(1, 'T6')}`),
      run('process', dn('08'), `${line(1, 'T7')} → HV-${n}08 → ST-${n}02 → END.drain-${n}08`),
    ],
    [
      run(
        'process',
        dn('11'),
        `${tag}.N2 → HV-${n}11 → ${line(2, 'T1')} → ${line(2, 'T2')} → HV-${n}12 → END.cup-${n}12`,
      ),
      run('steam', dn('13'), `${steam}.T4 → HV-${n}13 → ${line(2, 'T1')}`),
      run('process', dn('14'), `${line(2, 'T2')} → HV-${n}14 → ST-${n}03 → END.drain-${n}14`),
    ],
    [
      run(
        'process',
        dn('21'),
        `${tag}.N3 → HV-${n}21 → ${line(3, 'T1')} → ${line(3, 'T2')} → ${line(3, 'T3')} → HV-${n}22`,
      ),
      run('steam', dn('24'), `${steam}.T4 → HV-${n}24 → ${line(3, 'T1')}`),
      run('process', dn('25'), `${line(3, 'T2')} → HV-${n}25 → ST-${n}04 → END.drain-${n}25`),
      run('process', dn('26'), `${line(3, 'T3')} → HV-${n}26 → V-803.${tag}`),
    ],
    tag === 'V-201'
      ? [run('process', dn('31'), `END.flask-${n}31 → HV-${n}31 → ${tag}.N4`)]
      : [
          run('process', dn('31'), `${line(4, 'T1')} → HV-${n}31 → ${tag}.N4`),
          run('process', dn('33'), `${line(4, 'T1')} → HV-${n}33 → ST-${n}05 → END.drain-${n}33`),
        ],
    [
      run('process', dn('41'), `L-401.${feedTee} → HV-${n}41 → ${tag}.N5a`),
      run('other-liquid', dn('48'), `L-408.${feedTee} → HV-${n}48 → ${tag}.N5h`),
    ],
    [
      run(
        'process',
        bores.exhaust,
        `${tag}.N6 → ${line(6, 'T1')} → ${line(6, 'T2')} → TT-${aux}3 → HV-${n}61 → ${line(6, 'T3')} → PV-${n} → ${line(6, 'T6')} → END.stack-${n}`,
      ),
      run('process', dn('62'), `${line(6, 'T3')} → HV-${n}62 → ${line(6, 'T6')}`),
      run('process', dn('63'), `${line(6, 'T1')} → HV-${n}63 → END.vent-${n}63`),
      run('air', 25, `END.plant-air-${n} → XV-${n}09 → ${line(6, 'T2')}`),
      run('process', bores.relief, `${tag}.N7 → RD-${n} → PSV-${n} → END.relief-${n}`),
    ],
    [
      run('water', bores.water, `H-701 → HV-${n}71 → ${line(7, 'T1')}`),
      run('water', bores.water, `H-711 → HV-${n}72 → ${line(7, 'T1')}`),
      run('water', bores.water, `${line(7, 'T1')} → TV-${n}A → ${line(7, 'T2')} → ${tag}.J-in`),
      run('water', bores.warm, `H-731 → TV-${n}B → ${line(7, 'T2')}`),
      run('water', bores.water, `${tag}.J-out → ${line(7, 'T3')} → HV-${n}74 → H-702`),
      run('water', bores.water, `${line(7, 'T3')} → HV-${n}77 → H-712`),
      run('steam', dn('73'), `H-601 → HV-${n}73 → ${tag}.J-steam`),
      run('water', dn('76'), `${tag}.J-low → ${line(7, 'T4')} → HV-${n}76 → END.gutter-${n}76`),
      run('steam', dn('75'), `${line(7, 'T4')} → HV-${n}75 → ST-${n}08 → V-601`),
    ],
    [run('process', bores.medium, `L-1002.T1 → HV-${n}91 → ${line(8, 'T1')} → ${tag}.N8`)],
    [run('water', dn('92'), `H-721 → HV-${n}92 → ${line(8, 'T1')}`)],
    [run('process', dn('81'), `L-3010.T3 → HV-${n}81 → ${tag}.CIP`)],
    [run('steam', dn('95'), `${steam}.T2 → HV-${n}95 → ${tag}.SG`)],
    [run('water', dn('96'), `V-${aux}2 → HV-${n}96 → ${tag}.SEAL`)],
  ];
  return [
    ...sheets.map((runs, k) => ({ tag: `L-${firstLine + k}`, runs })),
    {
      tag: steam,
      runs: [run('steam', 50, `H-602 → ${steam}.T1 → ${steam}.T2 → ${steam}.T3 → ${steam}.T4`)],
    },
  ];
}

function sheet(vessel: SeedVessel): Sheet {
  const { tag, number: n, aux } = vessel;
  return {
    equipment: [
      {
        tag,
        kind: 'fermentor',
        nozzles: 'N1 N2 N3 N4 N5a N5h N6 N7 N8 CIP SG SEAL J-in J-out J-steam J-low'.split(' '),
      },
      { tag: `M-${n}`, kind: 'agitator', on: tag },
      { tag: `F-${aux}1`, kind: 'filter', nozzles: ['in', 'out'] },
      { tag: `F-${aux}2`, kind: 'filter', nozzles: ['in', 'out', 'drain'] },
      { tag: `V-${aux}2`, kind: 'seal-pot', mark: 'D' },
      ...things('steam-trap', ['01', '02', '03', '04', '08'].map((digits) => `ST-${n}${digits}`).join(' ')),
      ...things('drain', ['05', '08', '14', '25'].map((digits) => `END.drain-${n}${digits}`).join(' ')),
      ...things('vent', `END.vent-${n}06 END.vent-${n}63 END.relief-${n}`),
      { tag: `END.silencer-${n}02`, kind: 'silencer' },
      { tag: `END.cup-${n}12`, kind: 'cup' },
      { tag: `END.stack-${n}`, kind: 'stack' },
      { tag: `END.plant-air-${n}`, kind: 'supply' },
      { tag: `END.gutter-${n}76`, kind: 'gutter' },
    ],
    valves: valves(vessel),
    instruments: instruments(vessel),
    loops: [
      { tag: `TIC-${n}`, measures: `TT-${n}`, drives: [`TV-${n}A`, `TV-${n}B`] },
      { tag: `PIC-${n}`, measures: `PT-${n}`, drives: [`PV-${n}`] },
      { tag: `FIC-${n}`, measures: `FT-${n}`, drives: [`FV-${n}`] },
      { tag: `SIC-${n}`, measures: `SI-${n}`, drives: [`M-${n}`] },
    ],
    lines: lines(vessel),
  };
}

/** What only one of the two has: the port for the spore flask; and TL-12 between them with its trap end at V-202. */
const between: Sheet = {
  equipment: [
    { tag: 'END.flask-20131', kind: 'flask' },
    { tag: 'ST-20205', kind: 'steam-trap' },
    { tag: 'END.drain-20233', kind: 'drain' },
  ],
  instruments: [
    { tag: 'PI-20233', on: 'L-2024.T1', where: 'field' },
    { tag: 'TT-227', on: 'ST-20205', where: 'dcs' },
  ],
  lines: [
    {
      tag: 'TL-12',
      runs: [
        run('process', 40, 'HV-20122 → TL-12.T2 → L-2024.T1'),
        run('steam', 20, 'L-6004.T3 → HV-20232 → TL-12.T2'),
      ],
    },
  ],
};

export const seed: readonly Sheet[] = [...VESSELS.map(sheet), between];
