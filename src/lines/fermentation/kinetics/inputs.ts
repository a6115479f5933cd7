// Section 2 of the process model: what acts on the broth. Everything is held constant inside one sample.

/** Length of a sample, h. */
export const SAMPLE = 0.2;
export const SAMPLES_PER_HOUR = 5;

/** The manipulated inputs of one sample. Flows in L/h unless said otherwise. */
export interface Inputs {
  sugar: number;
  oil: number;
  /** Aeration, m3/min. */
  air: number;
  /** Head pressure, bar gauge. */
  pressure: number;
  base: number;
  acid: number;
  cooling: number;
  heating: number;
  water: number;
  /** Phenylacetic acid solution. */
  paa: number;
  /** kg/h; negative when broth is withdrawn. */
  discharge: number;
  /** Agitator, 1/min. */
  rpm: number;
}
