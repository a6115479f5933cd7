// Under R-301 on the ground floor: sampling, bottom pipe and harvest, jacket manifold; and TL-23 at V-202.
import type { Area } from '../../../plant/arrangement.ts';
import { inline, mounting, port, tee } from './notation.ts';

/** Sampling: a short column of valves at the south side, stems towards whoever samples. */
const sampling: Area = {
  inlines: [
    inline('HV-30111', 30.6, 7.45, 1.75, '-z', '-y'),
    inline('HV-30112', 30.6, 7.45, 0.95, '-z', '-y'),
    inline('HV-30113', 30.15, 7.45, 1.5, '+x', '-y'),
    inline('HV-30114', 30.95, 7.45, 1.2, '+x', '-y'),
    inline('ST-30103', 31.25, 7.45, 0.8, '-z', '-y'),
  ],
  ports: [port('END.sample-cup', 30.6, 7.45, 0.62, '+z'), port('END.drain-30114', 31.25, 7.45, 0.03, '+z')],
  tees: [tee('L-3002.T1', 30.6, 7.45, 1.5), tee('L-3002.T2', 30.6, 7.45, 1.2)],
  mountings: [mounting('TI-30114', 31.35, 7.38, 0.95, '-y')],
};

/** From N3 down and east between the legs, 0.85 m above the floor. */
const harvest: Area = {
  inlines: [
    inline('HV-30121', 31, 10, 1.46, '-z', '-y'),
    inline('HV-30122', 33.05, 10, 0.85, '+x', '+z'),
    inline('HV-30123', 34.35, 10, 0.85, '+x', '+z'),
    inline('HV-30124', 31.6, 9.2, 0.85, '+y', '+z'),
    inline('HV-30125', 31.95, 9.3, 0.45, '-y', '+z'),
    inline('ST-30104', 31.95, 9, 0.45, '-y', '+z'),
    inline('HV-30126', 32.3, 10.8, 0.85, '+y', '+z'),
    inline('HV-30127', 33.7, 9.5, 0.45, '-y', '+z'),
    inline('ST-30107', 33.7, 9.2, 0.45, '-y', '+z'),
    inline('HV-90102', 53.7, 5.5, 0.6, '-y', '+z'),
    inline('ST-90101', 53.7, 5.2, 0.6, '-y', '+z'),
    inline('XV-90101', 53.7, 6, 1.6, '+z', '-y'),
    inline('HV-90103', 57.6, 9.4, 0.9, '+x', '+z'),
  ],
  ports: [
    port('END.drain-30125', 31.95, 8.75, 0.03, '+z'),
    port('END.drain-30127', 33.7, 8.95, 0.03, '+z'),
    port('SB-301.in', 35, 10, 0.85, '-x'),
    port('SB-301.product', 35.3, 10, 1.1, '+z'),
    port('SB-301.CIP', 35.3, 10, 0.6, '-z'),
    port('E-901.in', 51.8, 6, 0.85, '-x'),
    port('E-901.out', 53.2, 6, 0.85, '+x'),
    port('END.drain-90102', 53.7, 4.95, 0.03, '+z'),
    port('V-901.in', 54.2, 6, 3.4, '-x'),
    port('V-901.out', 56, 8.4, 0.9, '+y'),
    port('P-901', 56, 9, 0.9, '-y', 'V-901.out'),
    port('P-901', 56.4, 9.4, 0.9, '+x', 'HV-90103'),
    port('END.filtration', 59.6, 9.4, 0.9, '-x'),
    port('V-803.R-301', 53.3, 14, 4, '-x'),
    port('V-803.S-303', 53.3, 14.6, 4.2, '-x'),
  ],
  tees: [
    tee('L-3003.T1', 31.6, 10, 0.85, { 'HV-30121': '-x' }),
    tee('L-3003.T2', 31.95, 10, 0.85),
    tee('L-3003.T3', 32.3, 10, 0.85),
    tee('L-3003.T4', 33.7, 10, 0.85),
    tee('L-9001.T1', 53.7, 6, 0.85),
  ],
  mountings: [
    mounting('TT-304', 32.1, 9.05, 0.6, '-y'),
    mounting('ZS-301', 35.08, 10.2, 1.05, '-y'),
    mounting('TT-901', 53.4, 5.85, 1.05, '-y'),
    mounting('LT-901', 56, 3.65, 1, '-y'),
  ],
};

/** Jacket and coil: a row of upright valves north-east of the vessel, wheels to the south; condensate at the south-east. */
const jacket: Area = {
  inlines: [
    inline('HV-30173', 33.4, 12.8, 1.4, '+z', '-y'),
    inline('HV-30171', 34.1, 12.8, 1.4, '-z', '-y'),
    inline('HV-30172', 35, 12.8, 1.4, '-z', '-y'),
    inline('HV-30174', 35.8, 12.8, 1.4, '+z', '-y'),
    inline('HV-30177', 36.7, 12.8, 1.4, '+z', '-y'),
    inline('TV-301A', 34.55, 12.15, 0.7, '-y', '+z'),
    inline('TV-301B', 35.3, 11.5, 0.7, '-x', '+z'),
    inline('HV-30175', 35.05, 8.8, 1.3, '+x', '-y'),
    inline('ST-30108', 35.4, 8.8, 1.3, '+x', '-y'),
    inline('HV-30176', 34.6, 8.8, 0.85, '-z', '-y'),
  ],
  ports: [port('END.gutter-30176', 34.6, 8.8, 0.03, '+z')],
  tees: [
    tee('L-3007.T1', 34.55, 12.8, 0.7, { 'HV-30171': '-x', 'HV-30172': '+x' }),
    tee('L-3007.T2', 34.55, 11.5, 0.7),
    tee('L-3007.T3', 36.25, 12.8, 0.7, { 'HV-30174': '-x', 'HV-30177': '+x' }),
    tee('L-3007.T4', 34.6, 8.8, 1.3),
  ],
  mountings: [mounting('TT-302', 36.1, 12.62, 0.9, '-y'), mounting('PI-30171', 33.25, 12.65, 1.95, '-y')],
};

/** TL-23 where it leaves V-202: bottom valve, stub drain, outlet valve, and the steam of route 4. */
const transfer: Area = {
  inlines: [
    inline('HV-20221', 21, 8, 0.9, '-z', '-y'),
    inline('HV-20222', 22, 8, 0.5, '+x', '+z'),
    inline('HV-20225', 21.5, 7.55, 0.5, '-y', '+z'),
    inline('ST-20204', 21.5, 7.25, 0.5, '-y', '+z'),
    inline('HV-30132', 23, 8.5, 1.2, '-y', '+z'),
  ],
  ports: [port('END.drain-20225', 21.5, 7, 0.03, '+z')],
  tees: [
    tee('L-2023.T1', 21.2, 8, 0.5, { 'HV-20221': '-x' }),
    tee('L-2023.T2', 21.5, 8, 0.5),
    tee('L-2023.T3', 21.75, 8, 0.5),
    tee('TL-23.T2', 23, 8, 1.2),
  ],
};

export const groundFloor: readonly Area[] = [sampling, harvest, jacket, transfer];
