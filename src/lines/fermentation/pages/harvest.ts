// DCS page 8: harvest, kill tank and cleaning in place (content/fermentation.md 1.5, P8). Bands are those of P8.
import type { Faceplate, UnitPage } from '../../screens.ts';
import { harvestMimic } from './harvest-mimic.ts';

const drive = (tag: string, reads: readonly string[], pens: readonly string[], top: number): Faceplate => ({
  kind: 'drive',
  tag,
  reads,
  interlocks: [],
  pens,
  range: [0, top],
});

export const harvest: UnitPage = {
  layout: 'unit',
  keys: [
    { tag: 'WT-301', range: [0, 100], bands: [] },
    { tag: 'PT-301', range: [-0.05, 0.25], bands: [{ while: 'XV-90101 > 50', from: 0.05, to: 0.12 }] },
    { tag: 'LT-901', range: [0, 100], bands: [{ from: 0, to: 85 }] },
    { tag: 'TT-901', loop: 'TIC-901', range: [0, 40], bands: [{ while: 'XV-90101 > 50', from: 0, to: 10 }] },
    { tag: 'V-901.received', range: [0, 120], bands: [] },
    { tag: 'TT-803', range: [0, 140], bands: [{ while: 'TT-803 > 110', from: 121, to: 125 }] },
    { tag: 'LT-803', range: [0, 100], bands: [] },
    { tag: 'TT-801', range: [0, 100], bands: [{ while: 'P-801 = 1', from: 70, to: 85 }] },
    { tag: 'AT-801', bands: [] },
  ],
  mimics: [harvestMimic],
  faceplates: [
    {
      kind: 'loop',
      tag: 'TIC-901',
      reads: ['TV-901'],
      interlocks: [],
      steps: [0.5, 1],
      pens: ['TT-901', 'TV-901'],
      range: [0, 100],
    },
    {
      kind: 'valve',
      tag: 'XV-90101',
      reads: ['LT-901', 'V-901.received', 'WT-301', 'PT-301'],
      interlocks: ['I-317'],
      pens: ['LT-901', 'WT-301'],
      range: [0, 100],
    },
    drive('M-901', ['LT-901', 'TT-901'], ['LT-901'], 100),
    drive('P-901', ['LT-901'], ['LT-901'], 100),
    drive('M-803', ['LT-803', 'TT-803', 'PT-803'], ['TT-803', 'LT-803'], 140),
    drive('P-801', ['TT-801', 'AT-801'], ['TT-801'], 100),
    drive('P-802', ['TT-801', 'AT-801'], ['TT-801'], 100),
  ],
};
