// Valves of R-301 and of what P4 touches around it (content/fermentation.md 0.1 and 1.7), with their positions at the start of P4.
import type { Tag } from '../../../plant/plant.ts';
import type { ValveBank } from '../../../plant/valve-bank.ts';

/** Two-digit suffixes of the dictionary that R-301 has; 09 is an XV and 10 is not used. */
const SUFFIXES = [
  '01',
  '02',
  '03',
  '04',
  '05',
  '06',
  '07',
  '08',
  '11',
  '12',
  '13',
  '14',
  '21',
  '22',
  '23',
  '24',
  '25',
  '26',
  '27',
  '31',
  '32',
  '33',
  '41',
  '42',
  '43',
  '44',
  '45',
  '46',
  '47',
  '48',
  '49',
  '50',
  '51',
  '61',
  '62',
  '63',
  '64',
  '65',
  '66',
  '67',
  '71',
  '72',
  '73',
  '74',
  '75',
  '76',
  '77',
  '81',
  '91',
  '92',
  '95',
  '96',
] as const;
/** Valves of the installed spare filters F-312B and F-303B. */
const SPARES = ['01', '02', '03', '04', '05', '06', '64', '65'] as const;

/** Worked by hand in the workshop. */
export const handValves: readonly Tag[] = [
  ...SUFFIXES.map((s) => `HV-301${s}`),
  ...SPARES.map((s) => `HV-301${s}B`),
  'HV-30364',
  'HV-10110',
  'HV-60104',
];

/** Trip valve that the operator may reset from the DCS. */
export const tripValves: readonly Tag[] = ['XV-602'];
/** Moved by an interlock alone. */
export const automaticValves: readonly Tag[] = ['XV-30109'];
/** Moved by the control loops. */
export const controlValves: readonly Tag[] = ['FV-301', 'PV-301', 'TV-301A', 'TV-301B'];

/** Root valves of the feeds; ammonia (42) is not on the steam manifold. */
export const feedRoots: readonly Tag[] = ['41', '43', '44', '45', '46', '47', '48', '49'].map((s) => `HV-301${s}`);

/** Slots of the valves that the physics reads, by what they do. */
export function valvesOf(valves: ValveBank) {
  const hand = (suffix: string) => valves.slot(`HV-301${suffix}`);
  return {
    airBranch: hand('01'),
    filterSteam: hand('03'),
    airInlet: hand('04'),
    filterDrain: hand('05'),
    filterVent: hand('06'),
    spareInlet: hand('01B'),
    spareSteam: hand('03B'),
    spareOutlet: hand('04B'),
    spareDrain: hand('05B'),
    spareVent: hand('06B'),
    airSteam: hand('07'),
    airDrain: hand('08'),
    sampling: hand('11'),
    sampleOutlet: hand('12'),
    sampleSteam: hand('13'),
    sampleDrain: hand('14'),
    bottomValve: hand('21'),
    discharge: hand('22'),
    harvest: hand('23'),
    bottomSteam: hand('24'),
    bottomDrain: hand('25'),
    toKillTank: hand('26'),
    transferValve: hand('31'),
    transferSteam: hand('32'),
    transferDrain: hand('33'),
    feedSteam: hand('50'),
    feedDrain: hand('51'),
    exhaust: hand('61'),
    bypass: hand('62'),
    smallVent: hand('63'),
    trainInlet: hand('64'),
    trainOutlet: hand('65'),
    condenserIn: hand('66'),
    condenserOut: hand('67'),
    separatorDrain: valves.slot('HV-30364'),
    coolingWater: hand('71'),
    chilledWater: hand('72'),
    jacketSteam: hand('73'),
    coolingReturn: hand('74'),
    jacketTrap: hand('75'),
    jacketGutter: hand('76'),
    chilledReturn: hand('77'),
    mediumInlet: hand('91'),
    processWater: hand('92'),
    sightGlass: hand('95'),
    sealFluid: hand('96'),
    tankOutlet: valves.slot('HV-10110'),
    headerDrain: valves.slot('HV-60104'),
    steamTrip: valves.slot('XV-602'),
    breaker: valves.slot('XV-30109'),
    airValve: valves.slot('FV-301'),
    pressureValve: valves.slot('PV-301'),
    coolantValve: valves.slot('TV-301A'),
    warmValve: valves.slot('TV-301B'),
  } as const;
}

export type ValveSlots = ReturnType<typeof valvesOf>;
