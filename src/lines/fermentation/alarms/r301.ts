// Alarms of R-301 (content/fermentation.md 5).
import type { AlarmDefinition } from '../../../plant/alarm.ts';
import { alarm, CELSIUS, CELSIUS_OFF_SETPOINT, contact, FIGURE, MEGAPASCAL, PERCENT, PH, TONNE } from './definition.ts';
import {
  CULTURE,
  DAY_OLD_CULTURE,
  HOLD,
  HOLD_TIMED,
  READY,
  READY_NO_TRANSFER,
  SINCE_STEAM,
  WHILE_STEAMING,
} from './in-force.ts';

const TURNS = { hysteresis: 1, delay: 10 };
const AIR = { hysteresis: 1, delay: 10 };
const AMPERE = { hysteresis: 10, delay: 5 };
const FOAM = { hysteresis: 0.03, delay: 10 };
const TEMPERATURE_SETPOINT = { tag: 'TIC-301.setpoint', factor: 1 };
/** The weight is compared with that of ten minutes ago: a broth that boils with air makes the load cells tremble [K]. */
const WEIGHT_SPAN = 600;

export const r301Alarms: readonly AlarmDefinition[] = [
  alarm('TT-301', 'LL', 20, 2, CELSIUS, { while: READY }),
  alarm('TT-301', 'L', -0.5, 2, CELSIUS_OFF_SETPOINT, { while: READY, from: TEMPERATURE_SETPOINT }),
  alarm('TT-301', 'H', 0.5, 2, CELSIUS_OFF_SETPOINT, { while: READY, from: TEMPERATURE_SETPOINT }),
  alarm('TT-301', 'HH', 28, 1, CELSIUS, { while: READY }),
  alarm('TT-301.difference', 'H', 0.5, 3, CELSIUS, { while: READY }),
  alarm('TT-301.difference', 'HH', 2, 3, CELSIUS, { while: READY }),
  alarm('PT-301', 'LL', 0.02, 1, MEGAPASCAL, { while: SINCE_STEAM }),
  alarm('PT-301', 'L', 0.04, 2, MEGAPASCAL, { while: READY_NO_TRANSFER }),
  alarm('PT-301', 'H', 0.13, 2, MEGAPASCAL),
  alarm('PT-301', 'HH', 0.18, 2, MEGAPASCAL),
  alarm('PT-302', 'L', 0.03, 2, MEGAPASCAL, { from: { tag: 'PT-301', factor: 1 } }),
  // L is for a culture: in the stand-by of step 4.18 (15 Nm3/min) it would stand for ever.
  alarm('FT-301', 'LL', 10, 2, AIR, { while: READY }),
  alarm('FT-301', 'L', 20, 2, AIR, { while: CULTURE }),
  alarm('FT-301', 'H', 85, 2, AIR),
  alarm('SI-301', 'LL', 30, 2, TURNS, { while: READY }),
  alarm('SI-301', 'L', 60, 2, TURNS, { while: READY }),
  alarm('SI-301', 'H', 115, 2, TURNS),
  alarm('IT-301', 'H', 1080, 3, AMPERE),
  alarm('IT-301', 'HH', 1150, 3, { ...AMPERE, delay: 2 }),
  alarm('AT-301', 'LL', 5.8, 2, PH, { while: READY }),
  alarm('AT-301', 'L', 6.2, 2, PH, { while: READY }),
  alarm('AT-301', 'H', 6.8, 2, PH, { while: READY }),
  alarm('AT-301', 'HH', 7.2, 2, PH, { while: READY }),
  alarm('AT-301.difference', 'H', 0.2, 3, PH, { while: READY }),
  alarm('AT-302', 'LL', 10, 2, PERCENT, { while: READY }),
  alarm('AT-302', 'L', 30, 2, PERCENT, { while: READY }),
  alarm('LT-301', 'H', 0.5, 3, FOAM, { while: CULTURE }),
  alarm('LT-301', 'HH', 0.9, 2, FOAM, { while: CULTURE }),
  contact('LSH-303', 2),
  alarm('WT-301', 'LL', 45, 2, TONNE, { while: READY }),
  alarm('WT-301', 'L', 48, 3, TONNE, { while: READY }),
  alarm('WT-301', 'H', 92, 3, TONNE),
  alarm('WT-301', 'HH', 97, 2, TONNE),
  alarm('WT-301', 'L', -2, 3, FIGURE, { while: CULTURE, rateOver: WEIGHT_SPAN }),
  alarm('WT-301', 'H', 2, 3, FIGURE, { while: CULTURE, rateOver: WEIGHT_SPAN }),
  alarm('AT-303.CO2', 'L', 0.2, 3, { hysteresis: 0.02, delay: 120 }, { while: DAY_OLD_CULTURE }),
  alarm('AT-303.CO2', 'H', 1.5, 3, { hysteresis: 0.05, delay: 120 }, { while: CULTURE }),

  // Sterilisation.
  alarm('TT-303', 'L', 120, 2, CELSIUS, { while: HOLD }),
  alarm('TT-303', 'H', 124, 2, CELSIUS, { while: HOLD }),
  alarm('TT-303', 'HH', 126, 2, CELSIUS, { while: HOLD }),
  alarm('TT-304', 'L', 120, 2, CELSIUS, { while: HOLD }),
  alarm('TT-305', 'L', 120, 2, CELSIUS, { while: HOLD }),
  alarm('F0-301', 'L', 25, 3, FIGURE, { while: HOLD_TIMED }),
  alarm('F0-301', 'H', 60, 3, FIGURE, { while: WHILE_STEAMING }),
];
