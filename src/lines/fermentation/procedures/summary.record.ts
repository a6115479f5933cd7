// Record R12, summary of a batch (content/fermentation.md 6): what went in, what came out, what it took. The operator reckons it from the
// meters; a figure of hours that this run has not seen is not applicable.
import type { MeasureDefinition } from '../../../scoring/measure.ts';
import type { RecordField, RecordForm } from '../../../scoring/record.ts';
import { BILLIONS_PER_KG } from '../plant/harvest/figures.ts';
import { FEED_SPECS } from '../plant/feeds/spec.ts';

/** Solute in a litre of feed, kg. */
const kilogramsPerLitre = (digit: number): number => FEED_SPECS[digit - 1]!.concentration / 1000;
const SUGAR = kilogramsPerLitre(1);
const AMMONIA = kilogramsPerLitre(2);
const PRECURSOR = kilogramsPerLitre(3);

const WHOLE = 'BATCH.whole = 1';
/** What leaves V-901 or loses its potency there has been harvested all the same: this much may be lacking, 10^9 U [K]. */
const POTENCY = 90;
/** Age at the decision or at the end of the discharge, h; what WT-301 may be read off by, t; a withdrawal's rest in the pipe, m3 [K]. */
const HOURS = 5;
const TONNES = 1;
const CUBIC = 1.5;

interface Reckoned {
  readonly id: string;
  readonly unit: string;
  readonly tolerance?: number;
  /** What the expert enters; null where the field is a meter. */
  readonly entry: string;
  /** It can be known only where the batch has been followed from t = 0 on. */
  readonly ofBatch: boolean;
  readonly tag?: string;
}

const ofBatch = (id: string, unit: string, entry: string, tolerance?: number): Reckoned => ({
  id,
  unit,
  entry,
  ofBatch: true,
  ...(tolerance === undefined ? {} : { tolerance }),
});
/** A meter of the plant stands at something whatever the run has seen. */
const meter = (id: string, unit: string, tag: string, tolerance?: number): Reckoned => ({
  id,
  unit,
  tag,
  entry: `=${tag}`,
  ofBatch: false,
  ...(tolerance === undefined ? {} : { tolerance }),
});

const KILOGRAMS = 'V-901.harvested';

export const RECKONED: readonly Reckoned[] = [
  ofBatch('age', 'h', '=BATCH.age', HOURS),
  ofBatch('charge', 't', '=BATCH.charge', TONNES),
  ofBatch('withdrawals', 'm³', '=BATCH.withdrawn', CUBIC),
  ofBatch('units', '10⁹ U', `=${KILOGRAMS} * ${BILLIONS_PER_KG}`, POTENCY),
  ofBatch('sugar', 'kg', `=FQ-401 * ${SUGAR}`),
  ofBatch('yield', 'g/g', `=${KILOGRAMS} / FQ-401 / ${SUGAR}`),
  ofBatch('precursor', 'kg', `=FQ-403 * ${PRECURSOR}`),
  ofBatch('precursor-yield', 'g/g', `=${KILOGRAMS} / FQ-403 / ${PRECURSOR}`),
  ofBatch('ammonia', 'kg', `=FQ-402 * ${AMMONIA}`),
  // The steam meter shows hundredths of a tonne.
  meter('steam', 't', 'FQ-601', 0.01),
  meter('water', 'm³', 'FQ-701'),
  meter('power', 'kWh', 'JQ-001'),
  ofBatch('steam-rate', 'kg/10⁹ U', `=FQ-601 * 1000 / ${KILOGRAMS} / ${BILLIONS_PER_KG}`),
  ofBatch('water-rate', 'm³/10⁹ U', `=FQ-701 / ${KILOGRAMS} / ${BILLIONS_PER_KG}`),
  ofBatch('power-rate', 'kWh/10⁹ U', `=JQ-001 / ${KILOGRAMS} / ${BILLIONS_PER_KG}`),
];

const last = (name: string, tag: string, condition = WHOLE): MeasureDefinition => ({
  name,
  kind: 'last',
  tag,
  while: condition,
});
const times = (name: string, measure: string, factor: number): MeasureDefinition => ({
  name,
  kind: 'sum',
  of: [{ measure, times: factor }],
});
const ratio = (name: string, of: string, per: string, factor = 1): MeasureDefinition => ({
  name,
  kind: 'ratio',
  of,
  per,
  times: factor,
});

/** What the summary should say. The totals are those of the run, not of the procedure alone. */
export const summaryMeasures: readonly MeasureDefinition[] = [
  last('summary-age', 'BATCH.age'),
  last('summary-charge', 'BATCH.charge'),
  last('summary-withdrawals', 'BATCH.withdrawn'),
  last('batch-kilograms', KILOGRAMS, `${WHOLE} and ${KILOGRAMS} > 0`),
  last('batch-401', 'FQ-401'),
  last('batch-402', 'FQ-402'),
  last('batch-403', 'FQ-403'),
  last('summary-steam', 'FQ-601', 'CLOCK >= 0'),
  last('summary-water', 'FQ-701', 'CLOCK >= 0'),
  last('summary-power', 'JQ-001', 'CLOCK >= 0'),
  times('summary-units', 'batch-kilograms', BILLIONS_PER_KG),
  times('summary-sugar', 'batch-401', SUGAR),
  times('summary-precursor', 'batch-403', PRECURSOR),
  times('summary-ammonia', 'batch-402', AMMONIA),
  ratio('summary-yield', 'batch-kilograms', 'summary-sugar'),
  ratio('summary-precursor-yield', 'batch-kilograms', 'summary-precursor'),
  ratio('summary-steam-rate', 'summary-steam', 'summary-units', 1000),
  ratio('summary-water-rate', 'summary-water', 'summary-units'),
  ratio('summary-power-rate', 'summary-power', 'summary-units'),
];

/** The form, whose figures are due at one measure and whose signatures at another. */
export function summaryForm(due: string, signed: string): RecordForm {
  const signature = (id: string): RecordField => ({
    id,
    kind: 'signature',
    expected: [{ truth: signed, due: signed }],
  });
  return {
    id: 'R12',
    fields: [
      { id: 'batch', kind: 'given', given: 'PN-2611-07', expected: [] },
      ...RECKONED.map(
        ({ id, unit, tag, tolerance }): RecordField => ({
          id,
          kind: 'number',
          unit,
          ...(tag === undefined ? {} : { tag }),
          ...(tolerance === undefined ? {} : { tolerance }),
          expected: [{ truth: `summary-${id}`, due }],
        }),
      ),
      signature('signature'),
      signature('reviewer'),
      signature('qa'),
    ],
  };
}
