// DCS page 14: what the run has drawn of steam, water and power, and who draws now (content/fermentation.md 1.6, 1.11).
import type { MetersPage } from '../../screens.ts';

export const meters: MetersPage = {
  layout: 'meters',
  meters: ['FQ-601', 'FQ-701', 'JQ-001'],
  drawn: [
    { tag: 'FT-500', bands: [] },
    { tag: 'JT-501A', bands: [] },
    { tag: 'JT-501B', bands: [] },
    { tag: 'JT-301', bands: [] },
    { tag: 'JT-202', bands: [] },
    { tag: 'JT-201', bands: [] },
    { tag: 'EG-01.load', bands: [] },
  ],
};
