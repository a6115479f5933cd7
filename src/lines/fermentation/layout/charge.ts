// Medium and CIP supplies: V-101 with its charge pump in the west, the CIP station in the east; probes of R-301.
import type { Area } from '../../../plant/arrangement.ts';
import { inline, mounting, port, tee } from './notation.ts';

export const charge: Area = {
  inlines: [inline('HV-10110', 10.6, 6, 1.1, '+x', '+z'), inline('HV-80110', 48, 11.6, 1.1, '-y', '+z')],
  ports: [
    port('V-101.out', 7.95, 6, 1.1, '+x'),
    port('P-101', 8.45, 6, 1.1, '-x', 'V-101.out'),
    port('P-101', 8.85, 6, 1.1, '+x', 'F-101.in'),
    port('F-101.in', 9.25, 6, 1.1, '-x'),
    port('F-101.out', 9.85, 6, 1.1, '+x'),
    port('P-801', 48, 12.3, 1.1, '-y', 'HV-80110'),
    port('P-802', 44, 11, 0.9, '-x', 'SB-301.CIP'),
    port('P-802', 44.6, 11.2, 1.1, '+y', 'L-3010.T1'),
  ],
  tees: [tee('L-3010.T2', 38.5, 11.381, 6)],
  mountings: [
    mounting('WT-101', 6, 4, 1.2, '-y'),
    mounting('TT-101', 6, 4.05, 2, '-y'),
    mounting('TT-301A', 31.9, 7.82, 3.6, '-y'),
    mounting('TT-301B', 31.5, 7.75, 6.2, '-y'),
    mounting('AT-301A', 30.2, 7.8, 3.6, '-y'),
    mounting('AT-301B', 31, 7.7, 3.6, '-y'),
    mounting('AT-302', 31.5, 7.75, 3.6, '-y'),
    mounting('WT-301', 32.67, 8, 2.93, '-y'),
  ],
};
