// On the head of R-301 at +9.5: transfer, feeds, medium and water, CIP, sight glass, seal. The grating is at 9.5 m; hands reach 1.3 m above it.
import type { Area } from '../../../plant/arrangement.ts';
import { feedX } from './equipment.ts';
import { inline, mounting, port, tee, upright } from './notation.ts';

/** Height of the valve row above the grating: 1.1 m. */
const ROW = 10.6;
/** Rows of the feed station from south to north, y: trap stubs, steam manifold, root valves. Whoever works them stands south of the traps. */
const TRAPS = 6.6;
const MANIFOLD = 6.95;
const ROOTS = 7.4;

const transfer: Area = {
  inlines: [
    inline('HV-30131', 28.75, 10, 10.85, '+x', '+z'),
    inline('HV-30133', 28.2, 10, 10.35, '-z', '-x'),
    inline('ST-30105', 28.2, 10, 9.95, '-z', '-x'),
  ],
  ports: [port('END.drain-30133', 28.2, 10, 9.55, '+z')],
  tees: [tee('L-3004.T1', 28.2, 10, 10.85)],
  mountings: [mounting('PI-30133', 28.2, 9.85, 11.15, '-x'), mounting('TT-307', 28.05, 10, 10.1, '-x')],
};

/** One feed: trap stub, check valve from the manifold above, root valve, straight on to its nozzle. */
function feed(digit: number): Area {
  const x = feedX(digit);
  const root = inline(`HV-3014${digit}`, x, ROOTS, ROW, '+y', '+z');
  // Ammonia has neither steam nor trap.
  if (digit === 2) {
    return { inlines: [root], mountings: [mounting('TT-402', x + 0.2, ROOTS - 0.4, 10.3, '-y')] };
  }
  return {
    inlines: [
      root,
      inline(`HV-40${digit}11`, x, TRAPS, 10.25, '-z', '-y'),
      inline(`ST-40${digit}01`, x, TRAPS, 9.95, '-z', '-y'),
      inline(`CK-3014${digit}`, x, MANIFOLD, 10.85, '-z', '-y'),
    ],
    ports: [port(`END.drain-40${digit}11`, x, TRAPS, 9.55, '+z')],
    tees: [
      tee(`L-40${digit}.T1`, x, TRAPS, ROW, {
        [`${digit === 8 ? 'L-408.T9' : digit === 1 ? 'L-401.T9' : `FV-40${digit}`}`]: '-y',
      }),
      tee(`L-40${digit}.T2`, x, MANIFOLD, ROW),
      tee(`L-3005.T${digit}`, x, MANIFOLD, 11.1),
    ],
    // Between two columns of valves, so that it hides none of them.
    mountings: [mounting(`TT-40${digit}`, x + 0.2, TRAPS, 10.1, '-y')],
  };
}

const manifold: Area = {
  inlines: [
    inline('HV-30150', 28.75, MANIFOLD, 11.1, '+x', '+z'),
    inline('HV-30151', 33.05, MANIFOLD, 11.1, '+x', '-y'),
    inline('ST-30106', 33.4, MANIFOLD, 10.5, '-z', '-y'),
  ],
  ports: [port('END.drain-30151', 33.4, MANIFOLD, 9.55, '+z')],
};

const others: Area = {
  solids: [upright('V-302', 33.8, 8.6, 9.5, 0.2, 1.7)],
  inlines: [
    inline('HV-30191', 28.75, 10.9, 10.85, '+x', '+z'),
    inline('HV-30192', 29.4, 11.6, 10.85, '-y', '+z'),
    inline('HV-30181', 30.3, 12.3, 10.75, '-y', '+z'),
    inline('HV-30195', 28.75, 9.2, 11.1, '+x', '+z'),
    inline('HV-30196', 33.2, 8.6, 11, '-x', '+z'),
  ],
  ports: [port('V-302', 33.55, 8.6, 11, '-x')],
  tees: [tee('L-3008.T1', 29.4, 10.9, 10.85)],
  mountings: [
    mounting('PT-301', 31.2, 8.55, 10.75, '-y'),
    mounting('PT-302', 33.8, 8.35, 10.9, '-y'),
    mounting('LT-301', 32.1, 8.9, 10.75, '-y'),
    mounting('LSH-301', 30.2, 8.8, 10.75, '-y'),
    mounting('SI-301', 31.35, 9.62, 11.9, '-y'),
    mounting('IT-301', 31.35, 9.62, 12.4, '-y'),
    mounting('JT-301', 31.35, 9.62, 12.7, '-y'),
  ],
};

export const head: readonly Area[] = [transfer, ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(feed), manifold, others];
