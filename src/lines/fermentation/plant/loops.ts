// The controllers of R-301 (content/fermentation.md 1.6).
import type { LoopSpec } from '../../../plant/control-loop.ts';

export const loopSpecs = {
  temperature: {
    tag: 'TIC-301',
    measured: 'TT-301',
    unit: '°C',
    setpointRange: [5, 150],
    // Split range: above 0 TV-301A (chilled or cooling water), below 0 TV-301B (warm water, -60 = fully open).
    outputRange: [-60, 100],
    modes: ['man', 'auto'],
    tracks: false,
  },
  pressure: {
    tag: 'PIC-301',
    measured: 'PT-301',
    unit: 'MPa',
    setpointRange: [0, 0.2],
    outputRange: [0, 100],
    modes: ['man', 'auto', 'cas'],
    tracks: true,
  },
  air: {
    tag: 'FIC-301',
    measured: 'FT-301',
    unit: 'Nm³/min',
    setpointRange: [0, 100],
    outputRange: [0, 100],
    modes: ['man', 'auto', 'cas'],
    tracks: true,
  },
  speed: {
    tag: 'SIC-301',
    measured: 'SI-301',
    unit: 'rpm',
    setpointRange: [0, 120],
    outputRange: [0, 120],
    modes: ['man', 'auto', 'cas'],
    tracks: true,
  },
  acidity: {
    tag: 'AIC-301',
    measured: 'AT-301',
    unit: '',
    setpointRange: [4, 9],
    // Above 0 ammonia water by FV-402 (100 L/h), below 0 acid by FV-406 (225 L/h).
    outputRange: [-100, 100],
    modes: ['man', 'auto'],
    tracks: true,
  },
  oxygen: {
    tag: 'AIC-302',
    measured: 'AT-302',
    unit: '%',
    setpointRange: [0, 100],
    // 0-33 adds speed, 33-66 air, 66-100 pressure to what those of the slaves are set to that stand in cascade.
    outputRange: [0, 100],
    modes: ['man', 'auto'],
    tracks: true,
  },
} as const satisfies Record<string, LoopSpec>;
