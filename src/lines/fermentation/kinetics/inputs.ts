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

/** Before the first sample all flows count as 0. */
export const NO_INPUTS: Readonly<Inputs> = {
  sugar: 0,
  oil: 0,
  air: 0,
  pressure: 0,
  base: 0,
  acid: 0,
  cooling: 0,
  heating: 0,
  water: 0,
  paa: 0,
  discharge: 0,
  rpm: 0,
};
