// A sensor that lags behind what it measures.
/** Reading one second later of a first-order sensor with a time constant in s. */
export const lagged = (reading: number, truth: number, seconds: number): number =>
  reading + (truth - reading) / seconds;
