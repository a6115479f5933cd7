// The P&ID of the fermentation line as data (content/fermentation.md 1.7), sheet by sheet.
import { bind, type Diagram } from '../../../plant/diagram.ts';
import { air } from './air.ts';
import { airTrain } from './air-train.ts';
import { bottom } from './bottom.ts';
import { charge } from './charge.ts';
import { cleaning } from './cleaning.ts';
import { exhaust } from './exhaust.ts';
import { feedStations } from './feed-tank.ts';
import { feeds } from './feeds.ts';
import { harvest } from './harvest.ts';
import { jacket } from './jacket.ts';
import { preparation } from './preparation.ts';
import { seed } from './seed.ts';
import { supplies } from './supplies.ts';
import { transfer } from './transfer.ts';
import { utilities } from './utilities.ts';
import { vessel } from './vessel.ts';

export const diagram: Diagram = bind([
  supplies,
  utilities,
  ...airTrain,
  preparation,
  vessel,
  air,
  bottom,
  transfer,
  feeds,
  exhaust,
  jacket,
  charge,
  ...seed,
  ...feedStations,
  harvest,
  cleaning,
]);
