// Cleaning, kill tank and harvest in the east of the hall; preparation of media in the west (content/fermentation.md 1.10).
import type { Area } from '../../../plant/arrangement.ts';
import { inline, mounting, port, tee, upright } from './notation.ts';

/** V-801 and V-802 with their outlets to P-801 and their returns, worked from the south. */
const cleaning: Area = {
  inlines: [
    inline('HV-80109', 46.9, 11.7, 0.45, '+x', '+z'),
    inline('HV-80209', 49.1, 11.7, 0.45, '-x', '+z'),
    inline('HV-80102', 47.1, 12.5, 2.1, '-x', '-y'),
    inline('HV-80202', 48.6, 12.5, 2.1, '+x', '-y'),
    inline('HV-80201', 50.9, 12.6, 1.5, '+z', '-y'),
  ],
  ports: [
    port('V-801.out', 46, 12.82, 0.9, '-y'),
    port('V-802.out', 50, 12.82, 0.9, '-y'),
    port('V-801.return', 46.5, 12.93, 2.9, '-y'),
    port('V-802.return', 49.4, 12.99, 2.9, '-y'),
    port('V-802.water', 50.5, 12.93, 3.2, '-y'),
    port('P-801', 48, 12.15, 0.45, '-y', 'L-3010.T4'),
    port('H-721', 41.4, 21.75, 4.46, '-z', 'HV-80201'),
  ],
  tees: [tee('L-3010.T1', 47.7, 12.5, 2.1), tee('L-3010.T4', 48, 11.7, 0.45)],
  mountings: [mounting('TT-801', 47.8, 11.2, 1.5, '-y'), mounting('AT-801', 48.25, 11.2, 1.5, '-y')],
};

const killTank: Area = {
  inlines: [
    inline('HV-80304', 54.2, 11.95, 1.6, '+y', '+z'),
    inline('HV-80303', 55.5, 11.85, 2, '-z', '-y'),
    inline('HV-80309', 55.9, 12.05, 0.6, '-y', '+z'),
  ],
  ports: [
    port('V-803.steam', 54.2, 12.52, 1.6, '-y'),
    port('V-803.vent', 55.5, 12.38, 4.4, '-y'),
    port('V-803.out', 55.9, 12.58, 0.6, '-y'),
    port('V-803.V-202', 53.34, 13.5, 3.5, '-x'),
    port('V-803.V-201', 53.34, 14.3, 3.5, '-x'),
    port('END.vent-80303', 55.5, 11.85, 0.8, '+z'),
    port('END.sewer-803', 55.9, 11.35, 0.03, '+z'),
    port('H-601', 16.35, 22, 1.85, '+z', 'HV-80304'),
  ],
  mountings: [
    mounting('TT-803', 54.55, 12.35, 2.15, '-y'),
    mounting('PT-803', 55, 12.3, 2.6, '-y'),
    mounting('LT-803', 55, 12.3, 1.5, '-y'),
  ],
};

const harvest: Area = {
  inlines: [
    inline('TV-901', 52.2, 4.75, 1.2, '+y', '+z'),
    inline('HV-90106', 55.6, 3.3, 0.9, '+y', '+z'),
    inline('HV-90107', 57.4, 3.2, 1.6, '-y', '+z'),
  ],
  ports: [
    port('E-901.chw-in', 52.2, 5.36, 1.2, '-y'),
    port('E-901.chw-out', 52.8, 5.36, 1.9, '-y'),
    port('V-901.J-in', 55.6, 3.84, 0.9, '-y'),
    port('V-901.J-out', 57.4, 3.76, 1.6, '-y'),
    port('V-901.vent', 56.6, 6.9, 9.3, '+z'),
    port('END.absorber-901', 56.6, 6.9, 11.5, '-z'),
    port('H-711', 40.6, 20.9, 4.38, '-z', 'TV-901'),
    port('H-711', 41.5, 20.9, 4.38, '-z', 'HV-90106'),
    port('H-712', 40.6, 21.35, 4.38, '-z', 'E-901.chw-out'),
    port('H-712', 41.5, 21.35, 4.38, '-z', 'HV-90107'),
  ],
};

const preparation: Area = {
  solids: [upright('V-102', 6, 12, 0.8, 1.16, 3.6)],
  inlines: [
    inline('HV-10101', 5.2, 3.6, 1.4, '+z', '-y'),
    inline('HV-10105', 6.8, 3.6, 1.4, '+z', '-y'),
    inline('HV-10108', 6.35, 3.6, 0.95, '-z', '-y'),
    inline('ST-10101', 6.35, 3.6, 0.65, '-z', '-y'),
    inline('HV-10201', 5.5, 10.2, 1.4, '+z', '-y'),
    inline('HV-10210', 7.74, 12, 1.35, '+z', '-y'),
  ],
  ports: [
    port('V-101.water', 5.2, 4.18, 3.6, '-y'),
    port('V-101.J-steam', 6.8, 4.18, 4.2, '-y'),
    port('V-101.J-low', 6.35, 4.04, 1.5, '-y'),
    port('V-102.water', 5.5, 10.86, 2.6, '-y'),
    port('V-102.out', 7.24, 12, 1.2, '+x'),
    port('P-102', 7.52, 12, 0.34, '-x', 'V-102.out'),
    port('P-102', 7.74, 12, 0.75, '+z', 'HV-10210'),
    port('H-721', 10.7, 21.75, 4.74, '+z', 'HV-10101'),
    port('H-721', 11.6, 21.75, 4.74, '+z', 'HV-10201'),
    port('H-601', 15.7, 22, 1.85, '+z', 'HV-10105'),
    port('V-601', 9.1, 21.1, 0.9, '-y', 'ST-10101'),
  ],
  mountings: [mounting('WT-102', 6.5, 10.8, 1, '-y')],
};

export const eastAndWest: readonly Area[] = [cleaning, killTank, harvest, preparation];
