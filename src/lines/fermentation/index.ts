// The fermentation line: from an empty plant to harvested broth.
import type { Line } from '../line.ts';
import { alarms } from './alarms/index.ts';
import { diagram } from './diagram/index.ts';
import { events } from './events/index.ts';
import { batchAges } from './events/ages.ts';
import { facts } from './facts.ts';
import { faultIds } from './faults.ts';
import { texts } from './locales/index.ts';
import { buildPlant } from './plant/index.ts';
import { p1 } from './procedures/p1.entry.ts';
import { p2 } from './procedures/p2.entry.ts';
import { p3 } from './procedures/p3.entry.ts';
import { p4 } from './procedures/p4.entry.ts';
import { p4a } from './procedures/p4a.entry.ts';
import { p5 } from './procedures/p5.entry.ts';
import { p6 } from './procedures/p6.entry.ts';
import { p6s } from './procedures/p6s.entry.ts';
import { p7 } from './procedures/p7.entry.ts';
import { p8 } from './procedures/p8.entry.ts';
import { p9 } from './procedures/p9.entry.ts';
import { p9e } from './procedures/p9e.entry.ts';
import { screens } from './screens.ts';

export const fermentation: Line = {
  id: 'fermentation',
  diagram,
  buildPlant,
  facts,
  alarms,
  faults: faultIds,
  events,
  ages: batchAges,
  procedures: new Map([p1, p2, p3, p4a, p4, p5, p6, p6s, p7, p8, p9, p9e].map((entry) => [entry.procedure.id, entry])),
  batch: ['P1', 'P2', 'P3', 'P4A', 'P4', 'P5', 'P6', 'P7', 'P8'],
  screens,
  texts,
};
