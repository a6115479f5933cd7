// One drawing per kind of valve body. The body comes from the diagram; a valve looks like what it is.
import type { Valve } from '../../../src/plant/diagram.ts';
import type { PlantBuilder } from '../builder.ts';
import { drawBallValve } from './ball.ts';
import { drawBottomValve } from './bottom.ts';
import { drawButterflyValve } from './butterfly.ts';
import { drawCheckValve, drawRuptureDisc, drawSafetyValve } from './check.ts';
import { drawControlValve, drawOnOffValve } from './control.ts';
import { drawDiaphragmValve } from './diaphragm.ts';
import { drawGateValve } from './gate.ts';
import { drawGlobeValve } from './globe.ts';
import type { ValveSite } from './parts.ts';

export function drawValve(plant: PlantBuilder, valve: Valve, site: ValveSite): void {
  if (valve.kind === 'control') return drawControlValve(plant, site);
  if (valve.kind === 'on-off') return drawOnOffValve(plant, site);
  switch (valve.body) {
    case 'globe':
      return drawGlobeValve(plant, site);
    case 'gate':
      return drawGateValve(plant, site);
    case 'ball':
      return drawBallValve(plant, site);
    case 'butterfly':
      return drawButterflyValve(plant, site);
    case 'diaphragm':
      return drawDiaphragmValve(plant, site);
    case 'flush-bottom':
      return drawBottomValve(plant, site);
    case 'swing-check':
      return drawCheckValve(plant, site);
    case 'disc':
      return drawRuptureDisc(plant, site);
    case 'angle-safety':
      return drawSafetyValve(plant, site);
  }
}
