// How well the samples were taken, in the procedures of the seed (content/fermentation.md 4.1; ten points a sample).
import type { MeasureDefinition } from '../../../scoring/measure.ts';
import type { Curve } from '../../../scoring/rubric.ts';

/** Points lost at the last sample; as long as there is none, nothing is measured. */
export const samplingLost: MeasureDefinition = {
  name: 'sampling-lost',
  kind: 'last',
  tag: 'LAB.sampling-lost',
  while: 'LAB.samples > 0',
};

/** The loss of ten points costs all. */
export const samplingCurve: Curve = {
  measure: 'sampling-lost',
  tag: 'LAB.sampling-lost',
  shares: [
    [0, 1],
    [10, 0],
  ],
};
