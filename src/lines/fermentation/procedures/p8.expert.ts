// How an expert plays P8: the acts in their order. What takes long runs side by side: V-901 is emptied and the pipe steamed while the
// broth cools.
import type { Expert } from '../../line.ts';
import { type Act, after, together, when } from './acts.ts';
import { summaryEntries, summarySigned } from './summary.expert.ts';

const decide = [
  ...together(
    { at: 0 },
    ['wear', 'PPE.face-shield'],
    ['wear', 'PPE.heat-gloves'],
    ['judge', 'R-301.harvest-decision', 'harvest'],
    ['start', 'R-301.harvest-release'],
    ['record', 'R10.age', '=R-301.age'],
    ['record', 'R10.criterion-titre', '=LAB.titre'],
    ['record', 'R10.criterion-slope', '=LAB.titre-slope'],
    ['record', 'R10.criterion-stage', 'VI'],
    ['record', 'R10.criterion-nitrogen', '=LAB.NH3N'],
    ['record', 'R10.criterion-ph', '=LAB.ph'],
  ),
  ...together(
    when('done-8.01 = 1'),
    ...['FIC-401', 'FIC-403', 'FIC-404', 'FIC-409'].map((loop): Act => ['set', loop, 0]),
    ['mode', 'AIC-301', 'man'],
    ['set', 'AIC-301', 0],
    ['stop', 'P-402'],
    ['close', 'XV-40201'],
  ),
];

const prepare = [
  // Cooling, with as much air and stirring as it needs.
  ...together(
    when('done-8.02 = 1'),
    ['set', 'SIC-301', 60],
    ['set', 'FIC-301', 15],
    ['set', 'TIC-301', 14.5],
    ['open', 'HV-90103'],
    ['start', 'P-901'],
    ['start', 'M-901'],
    ['open', 'HV-60104'],
    ['open', 'HV-30122'],
    ['open', 'HV-30123'],
    ['set', 'HV-90102', 15],
  ),
  ...together(when('H-602.condensate <= 0'), ['close', 'HV-60104']),
  ...together(after(6), ['set', 'HV-30124', 8]),
  ...together(after(30), ['set', 'HV-30124', 25], ['speed', '', 60]),
  ...together(when('done-8.03 = 1'), ['stop', 'P-901'], ['close', 'HV-90103']),
  ...together(when('done-8.04 = 1'), ['close', 'HV-90102']),
  ...together(after(6), ['close', 'HV-30124']),
];

const discharge = [
  ...together(when('done-8.05 = 1'), ['set', 'PIC-301', 0.095], ['set', 'FIC-301', 20]),
  ...together(
    when('done-8.06 = 1'),
    ['speed', '', 10],
    ['mode', 'TIC-901', 'auto'],
    ['set', 'TIC-901', 9],
    ['open', 'XV-90101'],
  ),
  ...together(after(10), ['open', 'HV-30121'], ['record', 'R10.start', '=CLOCK'], ['speed', '', 60]),
  ...together(when('WT-301 <= 14'), ['stop', 'M-301'], ['speed', '', 10]),
  ...together(when('discharged = 1'), ['close', 'HV-30121'], ['record', 'R10.end', '=CLOCK']),
  ...together(after(6), ['close', 'HV-30122'], ['close', 'HV-30123']),
  // Flush: two cubic metres, and what is left with them to V-901.
  ...together(when('done-8.08 = 1'), ['open', 'HV-30192']),
  ...together(when('WT-301 >= 3'), ['close', 'HV-30192']),
  ...together(after(6), ['open', 'HV-30122'], ['open', 'HV-30123']),
  ...together(after(5), ['open', 'HV-30121']),
  ...together(when('WT-301 <= 0.8'), ['close', 'HV-30121']),
  ...together(after(6), ['close', 'HV-30122'], ['close', 'HV-30123'], ['close', 'XV-90101']),
  ...together({}, ['mode', 'TIC-901', 'man'], ['set', 'TIC-901', 0]),
  ...together(
    when('done-8.09 = 1'),
    ['record', 'R10.volume', '=V-901.volume'],
    ['record', 'R10.titre', '=V-901.titre'],
    ['record', 'R10.units', '=V-901.units'],
    ['record', 'R10.temperature', '=V-901.temperature'],
    ['record', 'R10.loss', '=V-901.loss'],
  ),
];

/** Down by 0.015 MPa a minute, the set-point ahead of the pressure; then everything open to the stack, past the exhaust filter. */
const vent = [
  ...together({}, ['mode', 'FIC-301', 'man'], ['set', 'FIC-301', 0], ['close', 'HV-30104']),
  ...[0.08, 0.066, 0.052, 0.038, 0.024, 0.01, 0].flatMap((pressure) =>
    together(after(60), ['set', 'PIC-301', pressure]),
  ),
  ...together(when('done-8.10 = 1'), ['mode', 'PIC-301', 'man'], ['set', 'PIC-301', 100]),
  ...together(
    {},
    ['open', 'HV-30162'],
    ['close', 'HV-30164'],
    ['close', 'HV-30165'],
    ['close', 'HV-30166'],
    ['close', 'HV-30167'],
  ),
  ...together(
    {},
    ['mode', 'TIC-301', 'man'],
    ['set', 'TIC-301', 0],
    ['mode', 'SIC-301', 'man'],
    ['set', 'SIC-301', 0],
    ['close', 'HV-30172'],
    ['close', 'HV-30177'],
  ),
  ...together({}, ['open', 'HV-30176'], ['start', 'SB-301']),
];

const clean = [
  // First rinse to the kill tank.
  ...together(
    after(10),
    ['open', 'HV-80303'],
    ['open', 'HV-30121'],
    ['open', 'HV-30126'],
    ['open', 'HV-80201'],
    ['open', 'HV-80209'],
    ['open', 'HV-80110'],
    ['open', 'HV-30181'],
  ),
  ...together(after(6), ['start', 'P-801'], ['speed', '', 60]),
  ...together(when('R-301.rinsed >= 10'), ['stop', 'P-801'], ['close', 'HV-80209'], ['speed', '', 10]),
  ...together(when('WT-301 <= 0.55'), ['close', 'HV-30126']),
  ...together({}, ['open', 'HV-30122'], ['open', 'HV-30123'], ['open', 'HV-80102'], ['open', 'HV-80109']),
  ...together(after(6), ['start', 'P-802'], ['start', 'P-801']),
  ...together(
    when('R-301.washed > 0'),
    ['record', 'R10.pre-rinse', '=R-301.rinsed'],
    ['record', 'R10.lye-start', '=CLOCK'],
    ['speed', '', 60],
  ),
  ...together(
    when('R-301.washed >= 40'),
    ['record', 'R10.lye-temperature', '=TT-801'],
    ['record', 'R10.lye-conductivity', '=AT-801'],
    ['record', 'R10.lye-strength', '=V-801.strength'],
    ['record', 'R10.lye-end', '=CLOCK'],
    ['stop', 'P-801'],
    ['close', 'HV-80109'],
    ['speed', '', 10],
  ),
  // The alkali goes back to its tank, then water until the paper shows it gone.
  ...together(when('WT-301 <= 0.1'), ['close', 'HV-80102'], ['open', 'HV-80202'], ['open', 'HV-80209']),
  ...together(after(6), ['start', 'P-801']),
  ...together(when('P-802.ph <= 8.3 and AT-801 <= 1'), ['stop', 'P-801'], ['close', 'HV-80209'], ['close', 'HV-80201']),
  ...together(when('WT-301 <= 0.1'), ['stop', 'P-802']),
];

const finish = [
  ...together(
    when('done-8.11 = 1'),
    ['record', 'R10.rinse-conductivity', '=AT-801'],
    ['record', 'R10.rinse-ph', '=P-802.ph'],
    ...['HV-80202', 'HV-80110', 'HV-30181', 'HV-30121', 'HV-30122', 'HV-30123', 'HV-30176', 'HV-80303'].map(
      (tag): Act => ['close', tag],
    ),
    ['stop', 'AT-301A.probe'],
    ['stop', 'AT-301B.probe'],
    ['stop', 'AT-302.probe'],
    ...['AT-301A', 'AT-301B', 'AT-302'].map((port): Act => ['start', `${port}.plug`]),
    ['start', 'R-301.lamp'],
    ['inspect', 'R-301.wall'],
    ['inspect', 'R-301.coil'],
    ['inspect', 'R-301.sparger'],
    ['inspect', 'R-301.bottom'],
    ['stop', 'R-301.lamp'],
    ['judge', 'R-301.cleaned', 'pass'],
    ['record', 'R10.inspection', 'pass'],
    ['sign', 'R10'],
    ...summaryEntries,
    ...summarySigned,
  ),
  ...together(after(10), ['finish', '']),
];

/** After the fermentation: E-901 and the bottom pipe as the last withdrawal left them, dissolved oxygen still in cascade. */
const takeOver = together(
  {},
  ['mode', 'TIC-901', 'man'],
  ['set', 'TIC-901', 0],
  ...['SIC-301', 'FIC-301', 'PIC-301', 'FIC-404'].map((slave): Act => ['mode', slave, 'auto']),
  ['mode', 'AIC-302', 'man'],
  ['set', 'AIC-302', 0],
  ['close', 'XV-90101'],
  ['open', 'HV-90106'],
  ['open', 'HV-90107'],
);

export const p8Expert: Expert = {
  takeOver,
  script: [...decide, ...prepare, ...discharge, ...vent, ...clean, ...finish],
  hands: [],
};
