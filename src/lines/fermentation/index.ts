// The fermentation line: from an empty plant to harvested broth. Today: P4, in-situ sterilisation of the medium in R-301.
import type { Line, ProcedureEntry } from '../line.ts';
import { alarms } from './alarms.ts';
import { diagram } from './diagram/index.ts';
import { facts } from './facts.ts';
import { texts } from './locales/index.ts';
import { buildPlant } from './plant/index.ts';
import { screens } from './screens.ts';

export const fermentation: Line = {
  id: 'fermentation',
  diagram,
  buildPlant,
  facts,
  alarms,
  faults: ['E12'],
  procedures: new Map<string, ProcedureEntry>(),
  screens,
  texts,
};
