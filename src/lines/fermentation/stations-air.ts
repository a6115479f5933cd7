// Stations along the air train and at the filters of the feed air.
import type { Station } from '../screens.ts';

export const airStations: readonly Station[] = [
  {
    id: 'compressor-a',
    floor: 0,
    eye: [-8.2, 6.5, 1.65],
    target: [-7.7, 4, 1.3],
    tags: ['HV-50101', 'BV-501A', 'K-501A', 'HV-50111', 'PT-501', 'JT-501A'],
  },
  {
    id: 'compressor-b',
    floor: 0,
    eye: [-8.2, 5.6, 1.65],
    target: [-8.4, 8, 1.4],
    tags: ['HV-50102', 'BV-501B', 'K-501B', 'JT-501B'],
  },
  {
    id: 'air-cooler-1',
    floor: 0,
    eye: [-2.7, 16.4, 1.65],
    target: [-2.7, 19.2, 1.3],
    tags: ['HV-50121', 'HV-50122', 'HV-50123', 'HV-50131', 'TT-502'],
  },
  {
    id: 'air-cooler-2',
    floor: 0,
    eye: [2.4, 16.4, 1.65],
    target: [2.4, 19.2, 1.3],
    tags: ['HV-50141', 'HV-50142', 'HV-50143', 'TV-503', 'TT-503'],
  },
  {
    id: 'reheater',
    floor: 0,
    eye: [6.6, 16.4, 1.65],
    target: [6.8, 19.2, 1.3],
    tags: ['HV-50144', 'TV-504', 'TT-504', 'MT-501'],
  },
  {
    id: 'total-filter',
    floor: 0,
    eye: [10.3, 16.3, 1.65],
    target: [10, 19, 1.6],
    tags: ['HV-50151', 'HV-50152', 'HV-50154', 'HV-50155', 'HV-50156', 'HV-50157', 'PDT-501', 'MT-502', 'F-501'],
  },
  {
    id: 'feed-air',
    floor: 0,
    eye: [37.2, 15.3, 1.65],
    target: [39.4, 15.3, 1.5],
    tags: [
      'HV-41201',
      'HV-41202',
      'HV-41203',
      'HV-41204',
      'HV-41205',
      'HV-41206',
      'PI-41201',
      'PI-41202',
      'PDT-412',
      'F-412',
    ],
  },
];
