// Stations at cleaning, kill tank, harvest and the preparation of media.
import type { Station } from '../screens.ts';
import { CORRECTIONS, MATERIALS } from './plant/preparation/materials.ts';

/** Materials of the medium in the order of addition, then caustic and acid. */
const items = MATERIALS.map(({ id }) => id);
const poured = [...items, ...CORRECTIONS].map((id) => `V-101.${id}-pour`);
/** What is done at the pallets and the scales, material by material. */
const weighed = [
  ...items.flatMap((id) =>
    ['-lot', '-sample', '-moisture', '-verdict', '', '-check'].map((part) => `V-101.${id}${part}`),
  ),
  'V-101.csl-nitrogen',
  ...CORRECTIONS.map((id) => `V-101.${id}`),
];

export const eastStations: readonly Station[] = [
  {
    id: 'cleaning',
    floor: 0,
    eye: [48.2, 9.5, 1.65],
    target: [48, 12.4, 1.5],
    tags: [
      'HV-80109',
      'HV-80209',
      'HV-80102',
      'HV-80202',
      'HV-80201',
      'HV-80110',
      'P-801',
      'P-802',
      'TT-801',
      'AT-801',
      'P-802.ph',
      'V-801.temperature',
      'V-801.strength',
    ],
  },
  {
    id: 'kill-tank',
    floor: 0,
    eye: [54.2, 8.9, 1.65],
    target: [54.9, 13, 1.85],
    tags: ['HV-80303', 'HV-80304', 'HV-80309', 'TT-803', 'LT-803'],
  },
  {
    id: 'harvest-cooler',
    floor: 0,
    eye: [52.4, 2.4, 1.65],
    target: [52.9, 5.4, 1],
    tags: ['TV-901', 'XV-90101', 'HV-90102', 'TT-901', 'ST-90101.temperature'],
  },
  {
    id: 'harvest-tank',
    floor: 0,
    eye: [58.3, 0.9, 1.65],
    target: [56, 4.5, 2],
    tags: ['HV-90106', 'HV-90107', 'LT-901'],
  },
  {
    id: 'harvest-pump',
    floor: 0,
    eye: [58.3, 11.6, 1.65],
    target: [56.6, 8.8, 1.2],
    tags: ['HV-90103', 'P-901'],
  },
  {
    id: 'preparation',
    floor: 0,
    eye: [6, 0.9, 1.65],
    target: [6, 3.8, 1.85],
    tags: ['HV-10101', 'HV-10105', 'HV-10108', 'M-101', ...poured, 'V-101.sample', 'TT-101', 'WT-101', 'V-101.volume'],
  },
  {
    id: 'raw-materials',
    floor: 0,
    eye: [3.9, 14.9, 1.65],
    target: [1.9, 16.9, 0.75],
    tags: weighed,
  },
  {
    id: 'seed-medium',
    floor: 0,
    eye: [7.4, 8.2, 1.65],
    target: [6.6, 11.2, 1.6],
    tags: ['HV-10201', 'HV-10210', 'P-102', 'WT-102'],
  },
];
