// DCS pages, trend presets and stations of the fermentation workshop.
import type { Screens } from '../screens.ts';
import { airTrain } from './pages/air.ts';
import { feeds } from './pages/feeds.ts';
import { harvest } from './pages/harvest.ts';
import { laboratory } from './pages/laboratory.ts';
import { meters } from './pages/meters.ts';
import { overview } from './pages/overview.ts';
import { r301 } from './pages/r301.ts';
import { seed } from './pages/seed.ts';
import { sterilisation } from './pages/sterilisation.ts';
import { utilities } from './pages/utilities.ts';
import { plan } from './plan.ts';
import { states } from './states.ts';
import { stations } from './stations.ts';
import { walking } from './walking.ts';

export const screens: Screens = {
  stations,
  plan,
  walking,
  // Numbers as in content/fermentation.md 1.11; the pages of the other units come with their procedures.
  pages: [
    { number: 1, id: 'overview', ...overview },
    { number: 2, id: 'seed', ...seed },
    { number: 3, id: 'r301', ...r301 },
    { number: 4, id: 'feeds', ...feeds },
    { number: 5, id: 'air', ...airTrain },
    { number: 6, id: 'utilities', ...utilities },
    { number: 7, id: 'sterilisation', ...sterilisation },
    { number: 8, id: 'harvest', ...harvest },
    { number: 9, id: 'trends', layout: 'trends' },
    { number: 10, id: 'alarms', layout: 'alarms' },
    { number: 11, id: 'interlocks', layout: 'interlocks' },
    { number: 12, id: 'lab', ...laboratory },
    { number: 13, id: 'record', layout: 'record' },
    { number: 14, id: 'meters', ...meters },
  ],
  trends: [
    { id: 'temperature-pressure', pens: ['TT-301', 'PT-301'] },
    { id: 'cold-points', pens: ['TT-301A', 'TT-301B', 'TT-303', 'TT-304', 'TT-305'] },
    { id: 'lethality', pens: ['F0-301', 'KI-301'] },
    { id: 'steam', pens: ['PT-602', 'PT-601', 'PT-301', 'TT-307'] },
    { id: 'air-train', pens: ['PT-501', 'PT-502', 'TT-503', 'MT-501', 'TT-505'] },
    { id: 'oxygen', pens: ['AT-302', 'R-301.our', 'SI-301', 'FT-301'] },
    { id: 'ph-base', pens: ['AT-301', 'FT-402', 'FT-406'] },
    { id: 'sugar-rs', pens: ['FT-401', 'LAB.RS'] },
    { id: 'weight-foam', pens: ['WT-301', 'LT-301'] },
    { id: 'preparation', pens: ['WT-101', 'TT-101'] },
    { id: 'feed-tank', pens: ['TT-401A', 'PT-401', 'TT-401'] },
    { id: 'seed-201', pens: ['TT-201', 'PT-201', 'FT-201', 'SI-201'] },
    { id: 'seed-202', pens: ['TT-202', 'PT-202', 'FT-202', 'SI-202', 'WT-202'] },
    { id: 'cooling', pens: ['TT-701', 'PT-701', 'TT-711', 'PT-711'] },
    { id: 'harvest', pens: ['LT-901', 'TT-901', 'LT-803', 'TT-803'] },
    { id: 'meters', pens: ['FQ-601', 'FQ-701', 'JQ-001'] },
  ],
  tidings: [
    'lab-result',
    'raw-material-result',
    'raw-material-moisture',
    'lot-replaced',
    'batch-started',
    // What protects by itself, and as it should.
    'autostart',
    'I-305',
  ],
  trendsLost: 'R-301.trends-lost',
  history: (
    'TT-301 TT-301A TT-301B TT-302 TT-303 TT-304 TT-305 TT-307 PT-301 PT-302 PT-502 PT-601 PT-602 ' +
    'WT-301 LT-301 FT-301 SI-301 IT-301 F0-301 KI-301 TV-301A TV-301B PV-301 FV-301 WT-101 TT-101 FQ-601 FQ-701 JQ-001 ' +
    'TT-401 TT-401A PT-401 LT-401 FT-401 FT-403 FT-404 FT-405 FT-409 FV-401 ' +
    'AT-301 AT-302 AT-303 R-301.our FT-402 FT-406 LAB.RS PT-701 TT-701 PT-711 TT-711 ' +
    'TT-201 PT-201 FT-201 SI-201 WT-201 TT-202 PT-202 FT-202 SI-202 WT-202 ' +
    'LT-901 TT-901 LT-803 TT-803 ' +
    'PT-501 PT-503 TT-503 TT-504 TT-505 MT-501 MT-502 PDT-312 JT-501A JT-501B'
  ).split(' '),
  // content/fermentation.md 0.6, as far as this line's procedures go today.
  states: states.map((state) => state.name).filter((name) => !name.startsWith('state.transfer-')),
};
