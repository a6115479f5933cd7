// DCS page 6: steam, condensate, water and power (content/fermentation.md 1.4). Bands are the normal values of that table.
import type { Faceplate, UnitPage } from '../../screens.ts';
import { utilitiesMimic } from './utilities-mimic.ts';

const drive = (tag: string, reads: readonly string[], pen: string, top: number): Faceplate => ({
  kind: 'drive',
  tag,
  reads,
  interlocks: [],
  pens: [pen],
  range: [0, top],
});

export const utilities: UnitPage = {
  layout: 'unit',
  keys: [
    { tag: 'PT-601', loop: 'PIC-601', range: [0, 0.6], bands: [{ from: 0.38, to: 0.42 }] },
    { tag: 'PT-602', loop: 'PIC-602', range: [0, 0.5], bands: [{ from: 0.28, to: 0.32 }] },
    { tag: 'PT-701', range: [0, 0.5], bands: [{ from: 0.33, to: 0.37 }] },
    { tag: 'TT-701', range: [0, 50], bands: [{ from: 18, to: 30 }] },
    { tag: 'PT-711', range: [0, 0.5], bands: [{ from: 0.33, to: 0.37 }] },
    { tag: 'TT-711', range: [0, 25], bands: [{ from: 7, to: 12 }] },
    { tag: 'PT-503', range: [0, 1], bands: [{ from: 0.55, to: 0.65 }] },
  ],
  mimics: [utilitiesMimic],
  faceplates: [
    {
      kind: 'loop',
      tag: 'PIC-601',
      reads: ['PV-601'],
      interlocks: [],
      steps: [0.01, 1],
      pens: ['PT-601', 'PT-602'],
      range: [0, 0.6],
    },
    {
      kind: 'loop',
      tag: 'PIC-602',
      reads: ['PV-602'],
      interlocks: [],
      steps: [0.01, 1],
      pens: ['PT-602', 'PT-601'],
      range: [0, 0.6],
    },
    {
      kind: 'valve',
      tag: 'XV-602',
      reads: ['PT-602', 'PT-301'],
      interlocks: ['I-302'],
      pens: ['PT-602', 'PT-601'],
      range: [0, 0.6],
    },
    ...['P-701A', 'P-701B'].map((tag) => drive(tag, ['PT-701', 'TT-701'], 'PT-701', 0.6)),
    ...['P-711A', 'P-711B'].map((tag) => drive(tag, ['PT-711', 'TT-711'], 'PT-711', 0.6)),
    ...['P-731', 'P-601'].map((tag) => drive(tag, ['PT-601'], 'PT-601', 0.6)),
    { ...drive('EG-01', ['EG-01.load', 'MCC-01', 'MCC-02', 'UPS-01'], 'JQ-001', 10_000), interlocks: ['I-313'] },
  ],
};
