// The result of a batch: one row a sample, in the columns of the reference data (tests/reference/indpensim).
import { log10 } from '../../../kernel/math.ts';
import { SAMPLES_PER_HOUR, type Inputs } from './inputs.ts';
import { SLOT, VACUOLE_CLASSES } from './state.ts';

export const COLUMNS = [
  'time_h',
  'Fs_L_h',
  'Foil_L_h',
  'Fg_m3_min',
  'pressure_bar_g',
  'Fb_L_h',
  'Fa_L_h',
  'Fc_L_h',
  'Fh_L_h',
  'Fw_L_h',
  'Fpaa_L_h',
  'Fdischarge_kg_h',
  'RPM',
  'fault_ref',
  'S_g_L',
  'DO2_mg_L',
  'O2_offgas_frac',
  'CO2_offgas_pct',
  'P_g_L',
  'V_L',
  'Wt_kg',
  'pH',
  'T_K',
  'Q_MJ',
  'viscosity_cP',
  'X_g_L',
  'A0_g_L',
  'A1_g_L',
  'A3_g_L',
  'A4_g_L',
  'PAA_mg_L',
  'NH3_mg_L',
  'CO2_dissolved_model',
  'OUR_kg_min',
  'CER_kg_min',
  'culture_age_g_h_L',
  ...Array.from({ length: VACUOLE_CLASSES }, (_, j) => `n${j}`),
  'nm',
  'phi0',
  'int_mu_P_step',
  'int_mu_X_step',
] as const;

/** pH of a hydrogen ion concentration in mol/L. */
export const pHOf = (hydrogen: number): number => -log10(hydrogen);

/** O2 uptake as the original reports it, kg/min (4.8). It is not fed back. */
function oxygenUptake(air: number, yO: number, yC: number): number {
  return ((32 * air) / 22.4) * (0.204 - (0.7902 * yO) / (1 - yO - yC / 100));
}

/** CO2 evolution as the original reports it, kg/min (4.8). It is not fed back. */
function carbonDioxideEvolution(air: number, yC: number): number {
  return ((44 * air) / 22.4) * ((0.65 * yC) / 100) * (0.7902 / (1 - 0.204 - yC / 100) - 0.033);
}

/** Rows of numbers, one a sample. */
export class BatchTable {
  readonly rows: number;
  readonly #values: Float64Array;

  constructor(rows: number) {
    this.rows = rows;
    this.#values = new Float64Array(rows * COLUMNS.length);
  }

  /** The value of a column in a row (0 is sample 1). */
  at(row: number, column: number): number {
    return this.#values[row * COLUMNS.length + column]!;
  }

  /** Fills in the row of sample `k`: the inputs applied in it and the state at its end. */
  write(k: number, inputs: Inputs, fault: boolean, state: Float64Array): void {
    const { air } = inputs;
    const of = (slot: keyof typeof SLOT): number => state[SLOT[slot]]!;
    const biomass = of('tips') + of('producing') + of('degenerated') + of('autolysed');
    const row = [
      k / SAMPLES_PER_HOUR,
      inputs.sugar,
      inputs.oil,
      air,
      inputs.pressure,
      inputs.base,
      inputs.acid,
      inputs.cooling,
      inputs.heating,
      inputs.water,
      inputs.paa,
      inputs.discharge,
      inputs.rpm,
      fault ? 1 : 0,
      of('sugar'),
      of('oxygen'),
      of('offgasO2'),
      of('offgasCO2'),
      of('penicillin'),
      of('volume'),
      of('weight'),
      pHOf(of('hydrogen')),
      of('temperature'),
      of('heat') / 1000,
      of('viscosity'),
      biomass,
      of('tips'),
      of('producing'),
      of('degenerated'),
      of('autolysed'),
      of('precursor'),
      of('nitrogen'),
      of('carbonDioxide'),
      oxygenUptake(air, of('offgasO2'), of('offgasCO2')),
      carbonDioxideEvolution(air, of('offgasCO2')),
      of('age'),
      ...state.subarray(SLOT.vacuoles, SLOT.vacuoles + VACUOLE_CLASSES),
      of('largestVacuoles'),
      of('smallestVolume'),
      of('productionIntegral'),
      of('growthIntegral'),
    ];
    this.#values.set(row, (k - 1) * COLUMNS.length);
  }
}
