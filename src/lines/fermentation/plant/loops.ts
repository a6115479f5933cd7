// The controllers of R-301 that P4 uses (content/fermentation.md 1.6).
import type { LoopSpec } from '../../../plant/control-loop.ts';

export const loopSpecs = {
  temperature: {
    tag: 'TIC-301',
    measured: 'TT-301',
    unit: '°C',
    setpointRange: [5, 150],
    outputRange: [0, 100],
    modes: ['man', 'auto'],
    bumpless: false,
  },
  pressure: {
    tag: 'PIC-301',
    measured: 'PT-301',
    unit: 'MPa',
    setpointRange: [0, 0.2],
    outputRange: [0, 100],
    modes: ['man', 'auto'],
    bumpless: true,
  },
  air: {
    tag: 'FIC-301',
    measured: 'FT-301',
    unit: 'Nm³/min',
    setpointRange: [0, 100],
    outputRange: [0, 100],
    modes: ['man', 'auto'],
    bumpless: true,
  },
  speed: {
    tag: 'SIC-301',
    measured: 'SI-301',
    unit: 'rpm',
    setpointRange: [0, 120],
    outputRange: [0, 120],
    modes: ['man', 'auto'],
    bumpless: true,
  },
} as const satisfies Record<string, LoopSpec>;
