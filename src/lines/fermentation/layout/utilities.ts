// Cooling tower and chiller with their pumps in the yard in the west, the warm-water set and the condensate pump by the steam drums,
// switchgear by the north wall, the diesel set beside the compressors (content/fermentation.md 1.4, 1.10).
import type { Area } from '../../../plant/arrangement.ts';
import { box, inline, mounting, port, upright } from './notation.ts';
import { type PumpPlace, pumpPorts, pumpSolid } from './pumps.ts';

export const utilityPumps: readonly PumpPlace[] = [
  { tag: 'P-701A', at: [-6.9, 19, 0], motor: '+x', size: 0.85 },
  { tag: 'P-701B', at: [-6.9, 20.9, 0], motor: '+x', size: 0.85 },
  { tag: 'P-711A', at: [-6.9, 14.9, 0], motor: '+x', size: 0.85 },
  { tag: 'P-711B', at: [-6.9, 16.3, 0], motor: '+x', size: 0.85 },
  { tag: 'P-731', at: [7.1, 23.1, 0], motor: '-x', size: 0.5 },
  { tag: 'P-601', at: [7.1, 22.2, 0], motor: '-x', size: 0.5 },
];
const [p701A, p701B, p711A, p711B, p731, p601] = utilityPumps as readonly [
  PumpPlace,
  PumpPlace,
  PumpPlace,
  PumpPlace,
  PumpPlace,
  PumpPlace,
];

/** Height of the suction of the water pumps. */
const SUCTION = 0.55 * 0.85;

const yard: Area = {
  solids: [box('CT-701', [-13, 18, 0], [-9, 22, 4.2]), box('CH-701', [-12.8, 14.6, 0.2], [-9.2, 16.6, 2.2])],
  ports: [
    port('CT-701.A', -8.9, 19, SUCTION, '+x'),
    port('CT-701.B', -8.9, 20.9, SUCTION, '+x'),
    port('CT-701.in', -8.9, 20, 3.2, '+x'),
    ...pumpPorts(p701A, 'CT-701.A', 'H-701'),
    ...pumpPorts(p701B, 'CT-701.B', 'H-701'),
    port('H-701', 9.88, 20, 4.6, '-x', 'P-701A'),
    port('H-701', 10.9, 20, 4.82, '+z', 'P-701B'),
    port('H-702', 9.88, 20.45, 4.6, '-x', 'CT-701.in'),
    port('CH-701.A', -9.1, 14.9, SUCTION, '+x'),
    port('CH-701.B', -9.1, 16.3, SUCTION, '+x'),
    port('CH-701.in', -9.1, 15.6, 1.7, '+x'),
    ...pumpPorts(p711A, 'CH-701.A', 'H-711'),
    ...pumpPorts(p711B, 'CH-701.B', 'H-711'),
    port('H-711', 9.88, 20.9, 4.6, '-x', 'P-711A'),
    port('H-711', 11.6, 20.9, 4.82, '+z', 'P-711B'),
    port('H-712', 9.88, 21.35, 4.6, '-x', 'CH-701.in'),
  ],
};

/** E-731 heats process water for H-731; P-601 sends condensate back to the boiler. */
const warmWater: Area = {
  solids: [upright('E-731', 4.9, 22.6, 0.6, 0.3, 1.9)],
  ports: [
    port('END.process-water', 2.2, 23.7, 3.4, '-y'),
    port('H-721', 9.94, 21.75, 4.6, '-x', 'END.process-water'),
    port('H-721', 10.25, 21.75, 4.46, '-z', 'E-731.in'),
    port('E-731.in', 4.9, 22.2, 2.1, '-y'),
    port('E-731.out', 5.3, 22.6, 1.0, '+x'),
    port('E-731.steam', 4.5, 22.6, 2.0, '-x'),
    port('E-731.condensate', 4.9, 22.6, 0.52, '-z'),
    ...pumpPorts(p731, 'E-731.out', 'H-731'),
    port('H-731', 9.94, 22.1, 4.6, '-x', 'P-731'),
    port('H-601', 14.95, 22.36, 1.5, '+y', 'TV-731'),
    ...pumpPorts(p601, 'V-601', 'END.boiler-return'),
    port('V-601', 8.52, 22, 0.55, '-x', 'P-601'),
    port('V-601', 9, 21.17, 1.5, '-y', 'ST-73101'),
    port('END.boiler-return', 6.5, 23.75, 3, '-y'),
  ],
  inlines: [inline('TV-731', 3.9, 22.6, 2.7, '-z', '-y'), inline('ST-73101', 5.6, 21.6, 0.4, '+x', '+z')],
};

/** Connections to the headers of what serves the feed tanks and the ammonia yard. */
const taps: Area = {
  ports: [
    port('H-602', 20.4, 22.36, 1.5, '+y', 'L-6006.T1'),
    port('H-602', 20.95, 22.36, 1.5, '+y', 'L-6010.T6'),
    port('H-601', 15.6, 22.36, 1.5, '+y', 'L-6007.T1'),
    port('V-601', 9.5, 22, 2.28, '+z', 'L-6008.T1'),
    port('H-701', 38.5, 20, 4.38, '-z', 'L-7002.T1'),
    port('H-702', 39, 20.45, 4.38, '-z', 'L-7003.T1'),
    port('H-721', 42.06, 21.75, 4.6, '+x', 'L-7211.T1'),
  ],
};

const power: Area = {
  solids: [
    box('MCC-01', [25.2, 23.1, 0.1], [28.4, 23.75, 2.3]),
    box('MCC-02', [29.2, 23.1, 0.1], [32.4, 23.75, 2.3]),
    box('UPS-01', [33.1, 23.1, 0.1], [34.3, 23.75, 1.9]),
    box('EG-01', [-13, 10.2, 0.15], [-9.4, 11.8, 2.5]),
  ],
};

const gauges: Area = {
  mountings: [mounting('PI-50101', 9.22, 19.5, 1.95, '-y'), mounting('YA-301', 31.35, 9.62, 13, '-y')],
};

export const utilities: readonly Area[] = [
  yard,
  warmWater,
  taps,
  power,
  gauges,
  { solids: utilityPumps.map(pumpSolid) },
];
