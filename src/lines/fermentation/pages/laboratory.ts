// The laboratory page: bottles, raw materials, microscope (content/fermentation.md 1.11, page 12).
import type { LaboratoryPage } from '../../screens.ts';
import { MATERIALS, NITROGEN_LEAST } from '../plant/preparation/materials.ts';

export const laboratory: LaboratoryPage = {
  layout: 'laboratory',
  register: 'LAB.register',
  microscopy: 'LAB.morphology',
  materials: MATERIALS.map(({ id }) => ({
    lot: `V-101.${id}-lot`,
    moisture: `V-101.${id}-moisture`,
    nitrogen: id === 'csl' ? { tag: 'V-101.csl-nitrogen', least: NITROGEN_LEAST } : null,
    verdict: `V-101.${id}-verdict`,
  })),
  calls: ['LAB.stage', 'LAB.contaminated', 'LAB.action'],
};
