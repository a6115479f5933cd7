// Stations at the supplies: cooling and chilled water in the yard, steam and warm water by the drums, switchgear, diesel set.
import type { Station } from '../screens.ts';

export const utilityStations: readonly Station[] = [
  {
    id: 'cooling-water',
    floor: 0,
    eye: [-5.2, 17.4, 1.65],
    target: [-8, 20.2, 1.2],
    tags: ['P-701A', 'P-701B', 'CT-701'],
  },
  {
    id: 'chilled-water',
    floor: 0,
    eye: [-5.4, 12.8, 1.65],
    target: [-8.2, 15.6, 0.9],
    tags: ['P-711A', 'P-711B', 'CH-701'],
  },
  { id: 'diesel-set', floor: 0, eye: [-14, 13.7, 1.65], target: [-9.8, 10.9, 1.4], tags: ['EG-01'] },
  {
    id: 'warm-water',
    floor: 0,
    eye: [4, 21, 1.65],
    target: [7.5, 23, 1.2],
    tags: ['P-731', 'P-601', 'E-731'],
  },
  {
    id: 'switchgear',
    floor: 0,
    eye: [28.9, 21.2, 1.65],
    target: [31.2, 23.3, 1.3],
    tags: ['MCC-01', 'MCC-02', 'UPS-01'],
  },
  { id: 'control-room', floor: 5, eye: [27.9, 21.45, 6.65], target: [26.6, 23.2, 6.3], tags: [] },
  { id: 'laboratory', floor: 5, eye: [43.3, 21.5, 6.65], target: [41.1, 23.2, 6.25], tags: [] },
];
