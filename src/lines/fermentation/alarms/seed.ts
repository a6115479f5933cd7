// Alarms of the seed vessels and of the weighed charges (content/fermentation.md 5).
import type { AlarmDefinition } from '../../../plant/alarm.ts';
import { alarm, CELSIUS_OFF_SETPOINT, MEGAPASCAL, TONNE } from './definition.ts';
import { controlled } from './in-force.ts';

/** A vessel whose temperature and pressure are controlled. Its high pressure is wanted while it presses the seed over. */
const vessel = (number: string): readonly AlarmDefinition[] => {
  const setpoint = { from: { tag: `TIC-${number}.setpoint`, factor: 1 }, while: controlled(`TIC-${number}`) };
  const pressurised = { while: controlled(`PIC-${number}`) };
  return [
    alarm(`TT-${number}`, 'L', -0.5, 3, CELSIUS_OFF_SETPOINT, setpoint),
    alarm(`TT-${number}`, 'H', 0.5, 3, CELSIUS_OFF_SETPOINT, setpoint),
    alarm(`TT-${number}`, 'HH', 2, 3, CELSIUS_OFF_SETPOINT, setpoint),
    alarm(`PT-${number}`, 'LL', 0.02, 2, MEGAPASCAL, pressurised),
    alarm(`PT-${number}`, 'L', 0.03, 2, MEGAPASCAL, pressurised),
    alarm(`PT-${number}`, 'H', 0.12, 2, MEGAPASCAL, { while: [`state.transfer-${number} = 0`] }),
    alarm(`PT-${number}`, 'HH', 0.21, 2, MEGAPASCAL),
  ];
};

/** A charge that is weighed in, against the weight that the recipe asks for. */
const charge = (number: string): readonly AlarmDefinition[] => {
  const target = (factor: number) => ({
    from: { tag: `WT-${number}.target`, factor },
    while: [`WT-${number}.target > 0`],
  });
  return [alarm(`WT-${number}`, 'L', 0, 3, TONNE, target(0.95)), alarm(`WT-${number}`, 'H', 0, 3, TONNE, target(1.05))];
};

export const seedAlarms: readonly AlarmDefinition[] = [
  ...['201', '202'].flatMap(vessel),
  ...['101', '201', '202'].flatMap(charge),
];
