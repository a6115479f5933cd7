// The batch as a table: the columns of the reference batch of the training mode, one row every 0.2 h.
import { titre } from '../microscopy.ts';
import type { Hand, TrainingBatch } from './batch.ts';

type Column = readonly [name: string, value: (b: TrainingBatch) => number];

const COLUMN_LIST: readonly Column[] = [
  ['time_h', (b) => b.hours],
  ['sugar_L_h', (b) => b.flow('sugar')],
  ['oil_L_h', (b) => b.flow('oil')],
  ['air_Nm3_min', (b) => b.of('air')],
  ['head_pressure_MPa_g', (b) => b.of('pressure')],
  ['rpm', (b) => b.of('speed')],
  ['base_L_h', (b) => b.flow('base')],
  ['acid_L_h', (b) => b.flow('acid')],
  ['water_L_h', (b) => b.flow('water')],
  ['paa_feed_L_h', (b) => b.flow('precursor')],
  ['ams_total_L', (b) => b.total('ammoniumSulphate')],
  ['withdrawal_L_h', (b) => b.of('wantWithdrawal')],
  ['antifoam_total_L', (b) => b.total('antifoam')],
  ['residual_sugar_g_L', (b) => b.culture.state('sugar')],
  ['DO_pct', (b) => b.culture.dissolvedOxygen],
  ['pH', (b) => b.culture.pH],
  ['T_C', (b) => b.of('temperature')],
  ['penicillin_g_L', (b) => b.culture.state('penicillin')],
  ['titre_U_mL', (b) => titre(b.culture.state('penicillin'))],
  ['V_m3', (b) => b.of('volume') / 1000],
  ['W_t', (b) => b.of('weight') / 1000],
  ['X_g_L', (b) => b.culture.biomass],
  ['A0_g_L', (b) => b.culture.state('tips')],
  ['A1_g_L', (b) => b.culture.state('producing')],
  ['A3_g_L', (b) => b.culture.state('degenerated')],
  ['A4_g_L', (b) => b.culture.state('autolysed')],
  ['PAA_mg_L', (b) => b.culture.state('precursor')],
  ['NH3N_mg_L', (b) => b.culture.state('nitrogen')],
  ['free_oil_g_L', (b) => b.culture.state('oil')],
  ['viscosity_cP', (b) => b.culture.viscosity],
  ['OUR_mg_L_h', (b) => b.culture.oxygenUptakeRate],
  ['CER_mg_L_h', (b) => b.culture.carbonDioxideRate],
  ['RQ', (b) => b.culture.respiratoryQuotient],
  ['offgas_O2_pct', (b) => 100 * b.culture.offgasOxygen],
  ['offgas_CO2_pct', (b) => 100 * b.culture.offgasCarbonDioxide],
  ['base_total_L', (b) => b.total('base')],
  ['foam_m', (b) => b.culture.foam],
  ['shaft_power_kW', (b) => b.culture.shaftPower],
  ['motor_current_A', (b) => b.culture.motorCurrent],
  ['kLa_1_h', (b) => b.culture.transferCoefficient],
  ['heat_load_MW', (b) => (0.97 * b.culture.shaftPower + b.culture.metabolicHeat(b.of('volume'))) / 1000],
  ['coil_duty_MW', (b) => b.of('duty')],
  ['TV301_pct', (b) => Math.max(0, b.of('coolant'))],
  ['PV301_pct', (b) => b.of('exhaust')],
  ['vacuole_fraction', (b) => b.culture.vacuoleFraction],
  ['autolysed_fraction', (b) => b.culture.autolysedFraction],
  ['stage', (b) => b.culture.stage],
  ['induction', (b) => b.culture.state('induction')],
  ['age_h', (b) => b.culture.age],
];

export const BATCH_COLUMNS: readonly string[] = COLUMN_LIST.map(([name]) => name);

/** Seconds between two rows. */
const ROW = 720;

/** Runs the batch until `hours` and writes a row every 0.2 h. */
export function tabulate(batch: TrainingBatch, hours: number, hand?: Hand): number[][] {
  const rows: number[][] = [];
  const until = Math.round((hours * 3600) / ROW);
  for (let row = Math.round((batch.hours * 3600) / ROW) + 1; row <= until; row++) {
    batch.run((row * ROW) / 3600, hand);
    rows.push(COLUMN_LIST.map(([, value]) => value(batch)));
  }
  return rows;
}
