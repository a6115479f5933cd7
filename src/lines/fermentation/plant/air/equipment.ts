// What the air train brings to the workshop: valves, machines, instruments, and what one looks at before the start.
import { type AreaEquipment, NO_EQUIPMENT } from '../area.ts';
import { rows } from '../instruments.ts';
import { SELECTOR } from './compressors.ts';

/** F-212, F-222 and F-412: each has a skid whose controller steams, dries and parks it by itself once it is started. */
export const skids = ['F-212', 'F-222', 'F-412'] as const;
export const sequenceOf = (filter: string): string => `${filter}.sequence`;
/** Before a standstill it only blows its filter dry and shuts it in under 0.10 MPa. */
export const parkingOf = (filter: string): string => `${filter}.parking`;

/** Filters whose state the trainer knows. */
export const filters = ['F-501', ...skids] as const;

const DIGITS = ['01', '02', '11', '21', '22', '23', '31', '41', '42', '43', '44', '51', '52', '54', '55', '56', '57'];

/** Valves whose flow the trainer shows, kg/s. */
export const flows = ['HV-50154', 'HV-50155', 'HV-50156', 'HV-50157', 'BV-501A', 'BV-501B'] as const;

const dcs = rows('dcs', [
  ['PT-501', 'MPa', 3, 0, 0.5],
  ['PT-502', 'MPa', 3, 0, 0.4],
  ['PT-503', 'MPa', 3, 0, 1],
  ['TT-501', '°C', 1, 0, 200],
  ['TT-502', '°C', 1, 0, 150],
  ['TT-503', '°C', 1, 0, 60],
  ['TT-504', '°C', 1, 0, 60],
  ['TT-505', '°C', 1, 0, 150],
  ['MT-501', '%', 0, 0, 100],
  ['MT-502', '%', 0, 0, 100],
  ['PDT-501', 'MPa', 3, 0, 0.1],
  ['FT-500', 'Nm³/min', 1, 0, 200],
  ['JT-501A', 'kW', 0, 0, 600],
  ['JT-501B', 'kW', 0, 0, 600],
  ['YA-501A', '', 0, 0, 1],
  ['YA-501B', '', 0, 0, 1],
]);

const field = rows('field', [['PI-50101', 'MPa', 2, 0, 0.4]]);

const computed = rows('computed', [
  ...['K-501A', 'K-501B'].flatMap((tag) => [
    [`${tag}.oil`, 'MPa', 2, 0, 0.4] as const,
    [`${tag}.vibration`, 'mm/s', 1, 0, 12] as const,
    [`${tag}.run`, 's', 0, 0, 86_400] as const,
  ]),
  ...['V-501', 'E-501', 'S-502', 'S-503'].map((tag) => [`${tag}.water`, 'kg', 1, 0, 100] as const),
  ...filters.flatMap((tag) => [
    [`${tag}.wetness`, 'kg', 3, 0, 1] as const,
    [`${tag}.sterility`, '', 0, 0, 6] as const,
    [`${tag}.F0`, 'min', 1, 0, 200] as const,
    [`${tag}.held`, 'min', 1, 0, 200] as const,
  ]),
  ...skids.flatMap((tag) => [[`${tag}.pressure`, 'MPa', 2, 0, 0.4] as const]),
  ['F-501.torn', '', 0, 0, 1],
  ['H-501.dose', '1/h', 2, 0, 1],
  ['H-501.humidity', '%', 0, 0, 100],
  ...flows.map((tag) => [`${tag}.flow`, 'kg/s', 3, 0, 5] as const),
]);

export const airEquipment: AreaEquipment = {
  ...NO_EQUIPMENT,
  handValves: DIGITS.map((digits) => `HV-501${digits}`),
  tripValves: ['BV-501A', 'BV-501B'],
  controlValves: ['TV-503', 'TV-504'],
  motors: ['K-501A', 'K-501B', 'K-502', SELECTOR, ...skids.map(sequenceOf), ...skids.map(parkingOf)],
  instruments: [...dcs, ...field, ...computed],
  // S-501 and F-500 as one look; the blow-off is seen by its indicator at the valve.
  hotspots: ['F-500.mat', 'K-501A.oil-level', 'K-501A.oil-temperature', 'BV-501A.indicator'],
};
