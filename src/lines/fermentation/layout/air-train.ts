// The air train (content/fermentation.md 1.3, 1.10): compressor house in the west outdoors, receiver, then the coolers, separators,
// reheater and total filter in line into the hall; and the skid of F-411/F-412 by the feed tanks.
import type { Area } from '../../../plant/arrangement.ts';
import { bindAreaParts, box, inline, mounting, port, tee, upright } from './notation.ts';

/** The line of the train: y of its axis, and x of its six bodies. */
const Y = 20;
const X = { 'E-501': -4, 'S-502': -1.36, 'E-502': 1.28, 'S-503': 3.92, 'E-503': 6.56, 'F-501': 9.6 } as const;

/** Intake tower, coarse filter, two compressors with blow-off and outlet valve, receiver. */
function compressor(letter: 'A' | 'B', y: number, outlet: 'HV-50101' | 'HV-50102'): Area {
  const side = letter === 'A' ? '+y' : '-y';
  return {
    solids: [box(`K-501${letter}`, [-12.4, y - 0.75, 0], [-9.4, y + 0.75, 1.75])],
    ports: [
      port(`K-501${letter}.in`, -11.9, y, 1.85, '+z'),
      port(`K-501${letter}.out`, -9.3, y, 1.2, '+x'),
      port(`END.silencer-501${letter}`, -8.6, y, 3.1, '-z'),
      port(`V-501.${letter}`, -6.5, letter === 'A' ? 4.72 : 7.28, 1.2, letter === 'A' ? '-y' : '+y'),
    ],
    inlines: [inline(`BV-501${letter}`, -8.6, y, 2.1, '+z', side), inline(outlet, -8, y, 1.2, '+x', side)],
    tees: [tee(letter === 'A' ? 'L-5001.T2' : 'L-5001.T3', -8.6, y, 1.2)],
    mountings: [
      mounting(`JT-501${letter}`, -9.6, letter === 'A' ? y + 0.82 : y - 0.82, 1.35, side),
      mounting(`YA-501${letter}`, -10.4, letter === 'A' ? y + 0.82 : y - 0.82, 1.35, side),
    ],
  };
}

const house: Area = {
  solids: [
    upright('S-501', -15, 6, 0, 0.75, 12),
    box('F-500', [-14, 5.3, 1.3], [-13, 6.7, 3]),
    upright('V-501', -6, 6, 0.7, 1.3, 6),
    box('K-502', [-12.4, -0.4, 0], [-10.6, 0.8, 1.6]),
    box('H-502', [-9.2, 0.02, 1.02], [-6.8, 0.38, 1.38]),
  ],
  ports: [
    port('S-501.out', -14.2, 6, 2.4, '+x'),
    port('F-500.in', -14.05, 6, 2.4, '-x'),
    port('F-500.out', -12.95, 6, 2.4, '+x'),
    port('V-501.out', -4.65, 6, 5.4, '+x'),
    port('V-501.drain', -6, 6, 0.62, '-z'),
    port('END.drain-50111', -6, 3.3, 0.03, '+z'),
    port('END.intake-502', -13.2, 0.2, 2.2, '+x'),
    port('K-502', -12.1, 0.2, 1.68, '+z', 'END.intake-502'),
    port('K-502', -10.52, 0.2, 1.2, '+x', 'H-502'),
    port('H-502', -9.28, 0.2, 1.2, '-x', 'K-502'),
    port('H-502', -6.72, 0.2, 1.2, '+x', 'END.instruments-502'),
    port('END.instruments-502', -0.3, 0.2, 3.4, '-x'),
  ],
  inlines: [inline('HV-50111', -6, 4.05, 0.45, '-y', '+z'), inline('ST-50101', -6, 3.7, 0.45, '-y', '+z')],
  tees: [tee('L-5001.T1', -12.4, 6, 2.4)],
  mountings: [
    mounting('PT-501', -6.4, 4.66, 1.75, '-y'),
    mounting('TT-501', -5.6, 4.66, 1.75, '-y'),
    mounting('PT-503', -8, -0.05, 1.6, '-y'),
  ],
};

/** Coolers with their separators, each with a drain towards the south; the reheater and its steam. */
const coolers: Area = {
  solids: [
    upright('E-501', X['E-501'], Y, 0.7, 0.45, 3),
    upright('S-502', X['S-502'], Y, 0.9, 0.42, 2.6),
    upright('E-502', X['E-502'], Y, 0.7, 0.45, 3),
    upright('S-503', X['S-503'], Y, 0.9, 0.42, 2.4),
    upright('E-503', X['E-503'], Y, 0.7, 0.42, 2.9),
    upright('F-501', X['F-501'], Y, 0.75, 0.42, 2.6),
  ],
  ports: [
    port('E-501.in', X['E-501'] - 0.55, Y, 3.1, '-x'),
    port('E-501.out', X['E-501'] + 0.55, Y, 1.3, '+x'),
    port('E-501.cw-in', X['E-501'] - 0.15, Y - 0.55, 1.3, '-y'),
    port('E-501.cw-out', X['E-501'] + 0.15, Y - 0.55, 2.5, '-y'),
    port('E-501.drain', X['E-501'], Y, 0.62, '-z'),
    port('S-502.in', X['S-502'] - 0.52, Y, 2.6, '-x'),
    port('S-502.out', X['S-502'], Y, 3.6, '+z'),
    port('S-502.drain', X['S-502'], Y, 0.82, '-z'),
    port('E-502.in', X['E-502'] - 0.55, Y, 3.1, '-x'),
    port('E-502.out', X['E-502'] + 0.55, Y, 1.3, '+x'),
    port('E-502.chw-in', X['E-502'] - 0.15, Y - 0.55, 1.3, '-y'),
    port('E-502.chw-out', X['E-502'] + 0.15, Y - 0.55, 2.05, '-y'),
    port('S-503.in', X['S-503'] - 0.52, Y, 1.9, '-x'),
    port('S-503.out', X['S-503'], Y, 3.4, '+z'),
    port('S-503.drain', X['S-503'], Y, 0.82, '-z'),
    port('E-503.in', X['E-503'] - 0.52, Y, 2.9, '-x'),
    port('E-503.out', X['E-503'] + 0.52, Y, 1.3, '+x'),
    port('E-503.steam', X['E-503'], Y - 0.52, 2.6, '-y'),
    port('E-503.condensate', X['E-503'], Y, 0.62, '-z'),
    port('F-501.in', X['F-501'] - 0.52, Y, 1.3, '-x'),
    port('F-501.out', X['F-501'], Y - 0.52, 2.1, '-y'),
    port('F-501.drain', X['F-501'], Y, 0.67, '-z'),
    ...(
      [
        ['END.drain-50123', X['E-501']],
        ['END.drain-50131', X['S-502']],
        ['END.drain-50143', X['S-503']],
        ['END.drain-50155', X['F-501']],
      ] as const
    ).map(([node, x]) => port(node, x, Y - 1.75, 0.03, '+z')),
    port('END.vent-50156', X['F-501'], Y - 1.05, 3.3, '-z'),
    port('END.vent-50157', 11.7, 19.2, 1.1, '+z'),
    port('H-501', 9.9, 20, 7.7, '-x', 'HV-50152'),
    port('H-501', 11.7, 19.72, 7.7, '-y', 'HV-50157'),
    port('H-601', 14.65, 22, 1.85, '+z', 'TV-504'),
    port('H-602', 19.75, 22, 1.85, '+z', 'HV-50154'),
    port('V-601', 8.52, 22, 1.5, '-x', 'ST-50105'),
    port('H-701', 10.4, 20, 4.38, '-z', 'HV-50121'),
    port('H-702', 12, 20.45, 4.38, '-z', 'HV-50122'),
    port('H-711', 10.4, 20.9, 4.38, '-z', 'HV-50141'),
    port('H-712', 13.2, 21.35, 4.82, '+z', 'HV-50142'),
  ],
  inlines: [
    // Water of the coolers: two valves one above the other at the south side.
    inline('HV-50121', X['E-501'] - 0.15, Y - 1.1, 1.3, '+y', '-x'),
    inline('HV-50122', X['E-501'] + 0.15, Y - 1.1, 2.5, '-y', '+x'),
    inline('HV-50141', X['E-502'] - 0.75, Y - 1.6, 1.3, '+y', '-x'),
    inline('TV-503', X['E-502'] - 0.15, Y - 1.1, 1.3, '+y', '+z'),
    inline('HV-50142', X['E-502'] + 0.15, Y - 1.1, 2.05, '-y', '+x'),
    inline('TV-504', X['E-503'] + 0.5, Y - 1.2, 2.1, '-z', '-y'),
    ...(
      [
        ['HV-50123', 'ST-50102', X['E-501']],
        ['HV-50131', 'ST-50103', X['S-502']],
        ['HV-50143', 'ST-50104', X['S-503']],
        ['HV-50155', 'ST-50106', X['F-501']],
      ] as const
    ).flatMap(([valve, trap, x]) => [
      inline(valve, x, Y - 1.05, 0.45, '-y', '+z'),
      inline(trap, x, Y - 1.4, 0.45, '-y', '+z'),
    ]),
    inline('HV-50144', X['E-503'], Y - 0.9, 0.45, '-y', '+z'),
    inline('ST-50105', X['E-503'], Y - 1.25, 0.45, '-y', '+z'),
    inline('FT-500', 7.5, Y, 1.3, '+x', '+z'),
    inline('HV-50151', 7.9, Y, 1.3, '+x', '-y'),
    inline('HV-50152', X['F-501'], Y - 1.75, 2.1, '-y', '-x'),
    inline('HV-50154', 8.65, 20.8, 1.3, '-y', '+z'),
    inline('HV-50156', X['F-501'], Y - 1.05, 2.55, '+z', '-x'),
    inline('HV-50157', 11.7, 19.2, 1.6, '-z', '-y'),
  ],
  tees: [tee('L-5001.T5', 8.65, Y, 1.3), tee('L-5001.T6', X['F-501'], Y - 1.05, 2.1)],
  mountings: [
    mounting('TT-502', X['E-501'] + 0.7, Y - 0.2, 1.75, '-y'),
    mounting('TT-503', X['E-502'] + 0.7, Y - 0.2, 1.75, '-y'),
    mounting('TT-504', X['E-503'] + 0.62, Y - 0.25, 1.85, '-y'),
    mounting('MT-501', X['E-503'] + 0.84, Y - 0.25, 2.15, '-y'),
    mounting('PDT-501', X['F-501'] - 0.3, Y - 0.55, 1.4, '-y'),
    mounting('TT-505', X['F-501'] + 0.22, Y - 1.4, 0.75, '-y'),
    mounting('MT-502', X['F-501'] + 0.3, Y - 0.9, 1.5, '-y'),
  ],
};

/** F-411 and F-412 from north to south, valves to the west. */
const feedAir: Area = {
  solids: [upright('F-411', 39.6, 16.9, 0.75, 0.25, 1.35), upright('F-412', 39.6, 14.7, 0.75, 0.25, 1.35)],
  ports: [
    port('H-501', 40, 19.72, 7.7, '-y', 'HV-41201'),
    port('F-411.in', 39.6, 17.25, 1.4, '+y'),
    port('F-411.out', 39.6, 16.9, 2.18, '+z'),
    port('F-412.in', 39.6, 15.05, 1.3, '+y'),
    port('F-412.out', 39.6, 14.7, 2.18, '+z'),
    port('F-412.drain', 39.6, 14.7, 0.67, '-z'),
    port('END.silencer-41202', 38.7, 16.2, 2, '+z'),
    port('END.drain-41205', 38.6, 14.7, 0.03, '+z'),
    port('END.vent-41206', 38.7, 13.95, 1.6, '+z'),
    port('H-602', 20.05, 22, 1.85, '+z', 'HV-41203'),
    port('H-412', 38.32, 9.85, 4.3, '-x', 'HV-41204'),
  ],
  inlines: [
    inline('HV-41201', 39.6, 17.75, 1.4, '-y', '-x'),
    inline('HV-41202', 39.15, 16.2, 2.4, '-x', '+z'),
    inline('HV-41203', 40.05, 15.6, 1.3, '-x', '+z'),
    inline('HV-41204', 39.6, 13.35, 2.4, '-y', '-x'),
    inline('HV-41205', 39.2, 14.7, 0.45, '-x', '+z'),
    inline('ST-41201', 38.85, 14.7, 0.45, '-x', '+z'),
    inline('HV-41206', 39.15, 13.95, 2.4, '-x', '+z'),
  ],
  tees: [tee('L-4120.T1', 39.6, 16.2, 2.4), tee('L-4120.T3', 39.6, 15.6, 1.3), tee('L-4120.T4', 39.6, 13.95, 2.4)],
  mountings: [
    mounting('PDT-411', 39.25, 16.9, 1.75, '-x'),
    mounting('PDT-412', 39.25, 14.85, 1.75, '-x'),
    mounting('PI-41201', 39.35, 15.45, 1.9, '-x'),
    mounting('PI-41202', 39.35, 14.35, 2.15, '-x'),
  ],
};

export const airTrain: Area = bindAreaParts([
  house,
  compressor('A', 4, 'HV-50101'),
  compressor('B', 8, 'HV-50102'),
  coolers,
  feedAir,
]);
