// Alarm limits, priorities and suppression by state (content/fermentation.md 5), for the instruments that exist.
// Where that table speaks of production only, the alarm is on from `sterile-ready`. L of FT-301 (20) and H, HH of LT-301 wait for
// a culture: in the stand-by of step 4.18 (15 Nm3/min) they would stand for ever.
// Hysteresis and delays are design choices [K].
import type { AlarmDefinition, AlarmPriority } from '../../plant/alarm.ts';

type Kind = AlarmDefinition['kind'];

/** Minutes to respond, by priority. */
const RESPOND: Readonly<Record<AlarmPriority, number>> = { 1: 2, 2: 10, 3: 30 };

interface Band {
  readonly hysteresis: number;
  readonly delay: number;
}
const CELSIUS: Band = { hysteresis: 0.2, delay: 10 };
const MEGAPASCAL: Band = { hysteresis: 0.003, delay: 5 };
const PLAIN: Band = { hysteresis: 0, delay: 5 };

function alarm(
  tag: string,
  kind: Kind,
  limit: number,
  priority: AlarmPriority,
  band: Band,
  condition?: string,
  suffix = '',
): AlarmDefinition {
  return {
    id: `${tag}.${kind}${suffix}`,
    tag,
    kind,
    limit,
    priority,
    ...band,
    respondMinutes: RESPOND[priority],
    ...(condition === undefined ? {} : { while: condition }),
  };
}

/** The culture may be inoculated: charged, sterile, at temperature. */
const READY = 'sterile-ready = 1';
/** From 121 deg C until the hold rule is met; the hold timer itself would suppress the very alarm that resets it. */
const HOLD = 'risen = 1 and hold-complete = 0';
const STEAMING = 'steam-shut = 0';
const NOT_STEAMING = 'steam-shut = 1';
const AFTER_STEAMING = 'steam-ended = 1';

export const alarms: readonly AlarmDefinition[] = [
  alarm('TT-301', 'LL', 20, 2, CELSIUS, READY),
  alarm('TT-301', 'L', 25.5, 2, CELSIUS, READY),
  alarm('TT-301', 'H', 26.5, 2, CELSIUS, READY),
  alarm('TT-301', 'HH', 28, 1, CELSIUS, READY),
  alarm('TT-301.difference', 'H', 0.5, 3, CELSIUS, READY),
  alarm('TT-301.difference', 'HH', 2, 3, CELSIUS, READY),
  alarm('PT-301', 'LL', 0.02, 1, MEGAPASCAL, AFTER_STEAMING),
  alarm('PT-301', 'L', 0.04, 2, MEGAPASCAL, READY),
  alarm('PT-301', 'H', 0.13, 2, MEGAPASCAL),
  alarm('PT-301', 'HH', 0.18, 2, MEGAPASCAL),
  alarm('PT-302.margin', 'L', 0.03, 2, MEGAPASCAL),
  alarm('FT-301', 'LL', 10, 2, { hysteresis: 1, delay: 10 }, READY),
  alarm('FT-301', 'H', 85, 2, { hysteresis: 1, delay: 10 }),
  alarm('SI-301', 'LL', 30, 2, { hysteresis: 1, delay: 10 }, READY),
  alarm('SI-301', 'L', 60, 2, { hysteresis: 1, delay: 10 }, READY),
  alarm('SI-301', 'H', 115, 2, { hysteresis: 1, delay: 10 }),
  alarm('IT-301', 'H', 1080, 3, { hysteresis: 10, delay: 5 }),
  alarm('IT-301', 'HH', 1150, 3, { hysteresis: 10, delay: 2 }),
  alarm('LSH-303', 'H', 0.5, 2, PLAIN),
  alarm('XA-301', 'H', 0.5, 2, PLAIN),
  alarm('WT-301', 'LL', 45, 3, { hysteresis: 0.2, delay: 10 }, READY),
  alarm('WT-301', 'L', 48, 3, { hysteresis: 0.2, delay: 10 }, READY),
  alarm('WT-301', 'H', 92, 3, { hysteresis: 0.2, delay: 10 }),
  alarm('WT-301', 'HH', 97, 2, { hysteresis: 0.2, delay: 10 }),
  alarm('PT-502', 'LL', 0.12, 1, MEGAPASCAL),
  alarm('PT-502', 'L', 0.18, 2, MEGAPASCAL),
  alarm('PT-502', 'H', 0.27, 2, MEGAPASCAL),
  alarm('PDT-312', 'H', 0.03, 3, MEGAPASCAL),
  alarm('PDT-312', 'HH', 0.05, 2, MEGAPASCAL),
  alarm('PT-601', 'LL', 0.3, 3, { hysteresis: 0.01, delay: 10 }),
  alarm('PT-601', 'L', 0.35, 3, { hysteresis: 0.01, delay: 10 }),
  alarm('PT-601', 'H', 0.5, 3, { hysteresis: 0.01, delay: 10 }),
  alarm('PT-602', 'LL', 0.18, 2, { hysteresis: 0.01, delay: 10 }, STEAMING),
  alarm('PT-602', 'L', 0.25, 2, { hysteresis: 0.01, delay: 10 }, STEAMING),
  alarm('PT-602', 'LL', 0.18, 3, { hysteresis: 0.01, delay: 10 }, NOT_STEAMING, '.idle'),
  alarm('PT-602', 'L', 0.25, 3, { hysteresis: 0.01, delay: 10 }, NOT_STEAMING, '.idle'),
  alarm('PT-602', 'H', 0.38, 2, { hysteresis: 0.01, delay: 10 }, STEAMING),
  alarm('PT-602', 'HH', 0.45, 2, { hysteresis: 0.01, delay: 10 }, STEAMING),
  alarm('TT-303', 'L', 120, 2, CELSIUS, HOLD),
  alarm('TT-303', 'H', 124, 2, CELSIUS, HOLD),
  alarm('TT-303', 'HH', 126, 2, CELSIUS, HOLD),
  alarm('TT-304', 'L', 120, 2, CELSIUS, HOLD),
  alarm('TT-305', 'L', 120, 2, CELSIUS, HOLD),
  alarm('F0-301', 'H', 60, 3, PLAIN, STEAMING),
  alarm('TT-701', 'H', 33, 3, CELSIUS),
  alarm('PT-701', 'L', 0.28, 3, MEGAPASCAL),
  alarm('PT-701', 'LL', 0.2, 3, MEGAPASCAL),
  alarm('TT-711', 'H', 13, 2, CELSIUS),
  alarm('TT-711', 'HH', 16, 2, CELSIUS),
  alarm('PT-711', 'L', 0.28, 2, MEGAPASCAL),
  alarm('PT-711', 'LL', 0.2, 2, MEGAPASCAL),
];
