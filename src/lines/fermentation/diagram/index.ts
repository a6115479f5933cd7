// The P&ID of the fermentation line as data (content/fermentation.md 1.7), sheet by sheet.
import { bind, type Diagram } from '../../../plant/diagram.ts';
import { air } from './air.ts';
import { bottom } from './bottom.ts';
import { charge } from './charge.ts';
import { exhaust } from './exhaust.ts';
import { feeds } from './feeds.ts';
import { jacket } from './jacket.ts';
import { supplies } from './supplies.ts';
import { transfer } from './transfer.ts';
import { vessel } from './vessel.ts';

export const diagram: Diagram = bind([supplies, vessel, air, bottom, transfer, feeds, exhaust, jacket, charge]);
