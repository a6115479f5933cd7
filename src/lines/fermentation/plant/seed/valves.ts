// Valves of the seed vessels, by the suffix dictionary (content/fermentation.md 0.1): what R-301's are, less what they lack.
import type { Tag } from '../../../../plant/plant.ts';
import type { ValveBank } from '../../../../plant/valve-bank.ts';
import type { SeedSpec } from './spec.ts';

const SUFFIXES =
  '01 02 03 04 05 06 07 08 11 12 13 14 21 22 24 25 26 31 41 48 61 62 63 71 72 73 74 75 76 77 81 91 92 95 96'.split(' ');

export const handValvesOf = ({ number, transfer }: SeedSpec): readonly Tag[] =>
  [...SUFFIXES, ...(transfer === undefined ? [] : ['32', '33'])].map((suffix) => `HV-${number}${suffix}`);

export const breakerOf = ({ number }: SeedSpec): Tag => `XV-${number}09`;

export const controlValvesOf = ({ number }: SeedSpec): readonly Tag[] =>
  ['FV-', 'PV-'].map((letters) => `${letters}${number}`).concat([`TV-${number}A`, `TV-${number}B`]);

/** Slots of a vessel's valves by what they do. */
export function seedValves(valves: ValveBank, spec: SeedSpec) {
  const { number } = spec;
  const hand = (suffix: string) => valves.slot(`HV-${number}${suffix}`);
  return {
    airBranch: hand('01'),
    branchVent: hand('02'),
    filterSteam: hand('03'),
    airInlet: hand('04'),
    filterDrain: hand('05'),
    filterVent: hand('06'),
    airSteam: hand('07'),
    airDrain: hand('08'),
    sampling: hand('11'),
    sampleOutlet: hand('12'),
    sampleSteam: hand('13'),
    sampleDrain: hand('14'),
    bottomValve: hand('21'),
    transferOut: hand('22'),
    bottomSteam: hand('24'),
    bottomDrain: hand('25'),
    toKillTank: hand('26'),
    transferValve: hand('31'),
    exhaust: hand('61'),
    bypass: hand('62'),
    smallVent: hand('63'),
    coolingWater: hand('71'),
    chilledWater: hand('72'),
    jacketSteam: hand('73'),
    coolingReturn: hand('74'),
    jacketTrap: hand('75'),
    jacketGutter: hand('76'),
    chilledReturn: hand('77'),
    spray: hand('81'),
    processWater: hand('92'),
    sightGlass: hand('95'),
    sealFluid: hand('96'),
    breaker: valves.slot(breakerOf(spec)),
    airValve: valves.slot(`FV-${number}`),
    pressureValve: valves.slot(`PV-${number}`),
    coolantValve: valves.slot(`TV-${number}A`),
    warmValve: valves.slot(`TV-${number}B`),
    /** Steam and drain at the ends of the line by which it is inoculated. */
    transferSteam: spec.transfer === undefined ? -1 : hand('32'),
    transferDrain: spec.transfer === undefined ? -1 : hand('33'),
  } as const;
}

export type SeedValves = ReturnType<typeof seedValves>;
