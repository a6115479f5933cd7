// Stations at the seed vessels, the same for V-201 and V-202: below, at the jacket, at the head bank, at the exhaust, at the filters.
import type { Station } from '../screens.ts';

function stationsOf(number: '201' | '202', aux: '21' | '22', x: number, floor: number): readonly Station[] {
  const valves = (digits: string): readonly string[] => digits.split(' ').map((suffix) => `HV-${number}${suffix}`);
  const vessel = `v${number}`;
  return [
    {
      id: `${vessel}-bottom`,
      floor,
      eye: [x + 0.5, 4.75, floor + 1.65],
      target: [x + 0.1, 7.4, floor + 0.9],
      tags: [
        ...valves('11 12 13 14 21 22 24 25 26'),
        `TI-${number}14`,
        `TT-${aux}4`,
        `V-${number}`,
        ...['label', 'flame', 'ice', 'sample'].map((what) => `HV-${number}12.${what}`),
      ],
    },
    {
      id: `${vessel}-air-pipe`,
      floor,
      eye: [x - 2.4, 6.2, floor + 1.65],
      target: [x - 1.8, 8.7, floor + 1],
      tags: [...valves('07 08'), `TT-${aux}5`],
    },
    {
      id: `${vessel}-jacket`,
      floor,
      eye: [x + 0.2, 13, floor + 1.65],
      target: [x + 0.1, 10.9, floor + 1.1],
      tags: [...valves('71 72 73 74 75 76 77'), `TV-${number}A`, `TV-${number}B`, `PI-${number}71`],
    },
    {
      id: `${vessel}-head`,
      floor: 5,
      eye: [x, 4.5, 6.65],
      target: [x, 6.2, 6.2],
      tags: [
        ...valves('31 41 48 81 91 92 95 96'),
        ...(number === '202' ? ['HV-20233', 'PI-20233', 'TT-227'] : ['HV-20232', 'HV-20131.flame', 'HV-20131.flask']),
      ],
    },
    {
      id: `${vessel}-exhaust`,
      floor: 5,
      eye: [x, 12.6, 6.65],
      target: [x - 0.1, 10, 6.6],
      tags: [...valves('61 62 63'), `PV-${number}`, `XV-${number}09`, `TT-${aux}3`],
    },
    {
      id: `${vessel}-filters`,
      floor: 5,
      eye: [x + 0.1, 12.2, 6.65],
      target: [x + 0.1, 14.4, 6.2],
      tags: [
        ...valves('01 02 03 04 05 06'),
        `FV-${number}`,
        `PI-${aux}201`,
        `PI-${aux}202`,
        `F-${aux}2`,
        `F-${aux}2.sequence`,
        `F-${aux}2.parking`,
      ],
    },
  ];
}

export const seedStations: readonly Station[] = [...stationsOf('201', '21', 16, 5), ...stationsOf('202', '22', 21, 0)];
