// DCS page 3: R-301, its key values, its face-plates. Bands are those of the procedures (content/fermentation.md 2, P4, P7.1 and 7.3).
import type { UnitPage } from '../../screens.ts';
import { mimic } from './r301-mimic.ts';

export const r301: UnitPage = {
  layout: 'unit',
  keys: [
    {
      tag: 'TT-301',
      loop: 'TIC-301',
      range: [20, 130],
      close: { while: 'R-301.age > 0', range: [20, 30] },
      bands: [
        { while: 'state.production = 1', from: 24, to: 25.3 },
        { while: 'state.growth = 1', from: 25.2, to: 26.3 },
        { while: 'state.sterile-ready = 1', from: 25.7, to: 26.3 },
        { while: 'state.steaming = 1', from: 121, to: 123 },
        { while: 'state.heating-indirect = 1', from: 80, to: 90 },
      ],
    },
    {
      tag: 'PT-301',
      loop: 'PIC-301',
      range: [-0.05, 0.25],
      bands: [
        { while: 'state.production = 1', from: 0.09, to: 0.11 },
        { while: 'state.growth = 1', from: 0.06, to: 0.09 },
        { while: 'state.steaming = 1 and TT-301 >= 110', from: 0.104, to: 0.117 },
        { while: 'state.cooling = 1 and TT-301 >= 100', from: 0.08, to: 0.12 },
        { while: 'state.cooling = 1', from: 0.03, to: 0.07 },
        { while: 'state.sterile-ready = 1', from: 0.03, to: 0.07 },
      ],
    },
    // Seal and volume are watched while the vessel is made ready, pH and dissolved oxygen once a culture runs in it (P7.3).
    { tag: 'PT-302', while: 'R-301.age = 0', range: [0, 0.3], bands: [{ from: 0.15, to: 0.2 }] },
    {
      tag: 'AT-301',
      while: 'R-301.age > 0',
      range: [5, 8],
      loop: 'AIC-301',
      bands: [
        { while: 'state.production = 1', from: 6.4, to: 6.8 },
        { while: 'state.growth = 1', from: 6.2, to: 6.6 },
      ],
    },
    {
      tag: 'AT-302',
      while: 'R-301.age > 0',
      range: [0, 100],
      bands: [
        { while: 'state.production = 1', from: 30, to: 100 },
        { while: 'state.growth = 1', from: 30, to: 100 },
      ],
    },
    {
      tag: 'FT-301',
      loop: 'FIC-301',
      range: [0, 100],
      bands: [
        { while: 'state.production = 1', from: 60, to: 75 },
        { while: 'state.growth = 1', from: 30, to: 55 },
        { while: 'state.sterile-ready = 1', from: 10, to: 20 },
      ],
    },
    {
      tag: 'SI-301',
      loop: 'SIC-301',
      bands: [
        { while: 'R-301.age > 0', from: 80, to: 100 },
        { while: 'WT-301 > 15', from: 55, to: 65 },
      ],
    },
    // Hot volume, written down in R6; the motor's current stands beside its speed in the picture.
    {
      tag: 'R-301.volume',
      while: 'R-301.age = 0',
      range: [0, 110],
      bands: [{ while: 'state.sterile-ready = 1', from: 49, to: 51 }],
    },
    {
      tag: 'WT-301',
      range: [0, 100],
      bands: [
        { while: 'R-301.age > 0', from: 58, to: 88 },
        { while: 'state.sterile-ready = 1', from: 49.9, to: 51.9 },
        { while: 'TT-301 < 60', from: 48.5, to: 49.5 },
      ],
    },
    { tag: 'LT-301', bands: [{ from: 0, to: 0.3 }] },
  ],
  mimics: [mimic],
  faceplates: [
    {
      kind: 'loop',
      tag: 'TIC-301',
      reads: ['TV-301B', 'TV-301A'],
      interlocks: ['I-307'],
      steps: [0.1, 1],
      pens: ['TT-301A', 'TT-302', 'TV-301A'],
      range: [0, 140],
      close: { while: 'R-301.age > 0', range: [10, 30] },
    },
    {
      kind: 'loop',
      tag: 'PIC-301',
      reads: ['PV-301'],
      interlocks: ['I-302', 'I-308'],
      steps: [0.005, 1],
      pens: ['PT-301', 'PV-301'],
      range: [0, 0.2],
    },
    {
      kind: 'loop',
      tag: 'FIC-301',
      reads: ['FV-301'],
      interlocks: ['I-302', 'I-305', 'I-308', 'I-315'],
      steps: [1, 1],
      pens: ['FT-301', 'FV-301', 'PT-301'],
      range: [0, 100],
    },
    {
      kind: 'loop',
      tag: 'SIC-301',
      reads: [],
      interlocks: ['I-301', 'I-303', 'I-315'],
      steps: [1, 1],
      pens: ['SI-301', 'IT-301'],
      range: [0, 130],
    },
    {
      kind: 'loop',
      tag: 'AIC-301',
      reads: ['FV-406', 'FV-402', 'FV-407'],
      interlocks: ['I-306'],
      steps: [0.05, 1],
      pens: ['AT-301A', 'AT-301B', 'FT-402'],
      range: [5, 8],
    },
    {
      kind: 'loop',
      tag: 'AIC-302',
      reads: [],
      interlocks: [],
      steps: [1, 1],
      pens: ['AT-302', 'SI-301', 'FT-301'],
      range: [0, 120],
    },
    {
      kind: 'drive',
      tag: 'M-301',
      reads: ['SI-301', 'IT-301', 'JT-301', 'PT-302', 'YA-301'],
      interlocks: ['I-303'],
      pens: ['SI-301', 'IT-301'],
      range: [0, 130],
    },
    {
      kind: 'drive',
      tag: 'P-101',
      reads: ['WT-101', 'TT-101', 'WT-301', 'PT-301'],
      interlocks: ['I-314'],
      pens: ['WT-301', 'PT-301'],
      range: [0, 60],
    },
    {
      kind: 'valve',
      tag: 'XV-602',
      reads: ['PT-602', 'PT-301'],
      interlocks: ['I-302'],
      pens: ['PT-602', 'PT-301'],
      range: [0, 0.4],
    },
    // AIC-301 doses caustic by FV-407 instead of ammonia (1.6, E17).
    {
      kind: 'drive',
      tag: 'AT-301A.caustic',
      reads: ['FV-402', 'FV-407', 'FT-402', 'FT-407'],
      interlocks: [],
      pens: ['FT-402', 'FT-407', 'AT-301A'],
      range: [0, 225],
    },
    // t = 0 of the batch (6.10).
    {
      kind: 'drive',
      tag: 'BATCH',
      reads: ['R-301.age', 'WT-301', 'AT-302'],
      interlocks: [],
      pens: ['AT-302', 'FT-301'],
      range: [0, 120],
    },
  ],
};
