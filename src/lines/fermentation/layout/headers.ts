// Steam drums along the north wall, the headers on the pipe rack, and the taps that serve R-301.
import type { Area, Port, Solid } from '../../../plant/arrangement.ts';
import { inline, lying, mounting, port, tee } from './notation.ts';

/** Headers on the rack north of the platforms: y, z and outside radius; they run along x. */
const RACK = {
  'H-701': { y: 20, z: 4.6, radius: 0.14 },
  'H-702': { y: 20.45, z: 4.6, radius: 0.14 },
  'H-711': { y: 20.9, z: 4.6, radius: 0.14 },
  'H-712': { y: 21.35, z: 4.6, radius: 0.14 },
  'H-721': { y: 21.75, z: 4.6, radius: 0.06 },
  'H-731': { y: 22.1, z: 4.6, radius: 0.06 },
  'H-501': { y: 20, z: 7.7, radius: 0.2 },
} as const;
type Header = keyof typeof RACK;

const solids: readonly Solid[] = Object.entries(RACK).map(([tag, { y, z, radius }]) =>
  lying(tag, 10, y, z, radius, 32),
);

/** A tap at x on the header's underside or top. */
function tap(header: Header, towards: string, x: number, out: '+z' | '-z'): Port {
  const { y, z, radius } = RACK[header];
  return port(header, x, y, z + (out === '+z' ? 1 : -1) * (radius + 0.08), out, towards);
}

export const headers: Area = {
  solids,
  ports: [
    // Sideways out of the air header, so that HV-30101 hangs below it.
    port('H-501', 30.7, 19.72, 7.7, '-y', 'HV-30101'),
    tap('H-701', 'HV-30171', 34.1, '-z'),
    tap('H-711', 'HV-30172', 35, '-z'),
    tap('H-702', 'HV-30174', 35.8, '-z'),
    tap('H-712', 'HV-30177', 36.7, '-z'),
    tap('H-731', 'TV-301B', 37.3, '-z'),
    tap('H-711', 'HV-30166', 33, '-z'),
    tap('H-712', 'HV-30167', 33.8, '-z'),
    tap('H-721', 'HV-30192', 29.4, '-z'),
    // Steam drums: H-601 and H-602 lie along x, their axis 1.5 m above the floor.
    port('END.boiler', 11.6, 23.7, 3.2, '-y'),
    port('H-601', 14.35, 22, 1.5, '-x', 'PV-601'),
    port('H-601', 15.4, 22, 1.15, '-z', 'HV-60102'),
    port('H-601', 16.65, 22, 1.5, '+x', 'S-601.in'),
    port('H-601', 16, 22, 1.85, '+z', 'HV-30173'),
    port('S-601.in', 16.85, 22, 1.5, '-x'),
    port('S-601.out', 17.55, 22, 1.5, '+x'),
    port('F-601.in', 17.72, 22, 1.5, '-x'),
    port('F-601.out', 18.36, 22, 1.5, '+x'),
    port('H-602', 19.5, 22, 1.5, '-x', 'HV-60103'),
    port('H-602', 20.3, 22, 1.85, '+z', 'XV-602'),
    port('H-602', 20.9, 22, 1.15, '-z', 'HV-60104'),
    port('END.drain-60104', 20.9, 21, 0.03, '+z'),
    port('V-601', 10.5, 22, 1.2, '+x', 'ST-60101'),
    port('V-601', 9.5, 21, 1.8, '-y', 'ST-30108'),
  ],
  inlines: [
    inline('HV-60101', 12.2, 22, 1.5, '+x', '+z'),
    inline('PV-601', 13.4, 22, 1.5, '+x', '+z'),
    inline('HV-60102', 15.4, 21.45, 0.8, '-y', '+z'),
    inline('ST-60101', 15.4, 21.15, 0.8, '-y', '+z'),
    inline('PV-602', 18.64, 22, 1.5, '+x', '+z'),
    inline('HV-60103', 19.17, 22, 1.5, '+x', '+z'),
    inline('HV-60104', 20.9, 21.55, 0.8, '-y', '+z'),
    inline('ST-60102', 20.9, 21.2, 0.8, '-y', '+z'),
    inline('XV-602', 20.3, 22, 2.4, '+z', '-y'),
  ],
  tees: [
    tee('L-6003.T1', 23, 19.5, 4),
    tee('L-6003.T2', 26.95, 17.45, 4),
    tee('L-6003.T3', 26.95, 8.2, 4),
    tee('L-6003.T4', 28.2, 6.95, 4),
    tee('L-6003.T5', 29.6, 6.95, 4),
    tee('L-6003.T6', 26.95, 17.45, 6.8, { 'HV-30103': '+z' }),
    tee('L-6003.T7', 28.2, 6.95, 11.1),
  ],
  mountings: [
    mounting('PT-502', 29.6, 19.75, 7.95, '-y'),
    mounting('PT-601', 15, 21.8, 2, '-y'),
    mounting('FQ-601', 16.3, 21.8, 2, '-y'),
    mounting('PT-602', 20.7, 21.8, 2, '-y'),
    mounting('PT-701', 33.4, 19.8, 4.85, '-y'),
    mounting('TT-701', 33.7, 19.8, 4.85, '-y'),
    mounting('FQ-701', 32.8, 19.8, 4.85, '-y'),
    mounting('PT-711', 35.4, 20.7, 4.85, '-y'),
    mounting('TT-711', 35.7, 20.7, 4.85, '-y'),
  ],
};
