import { STREAMS } from './streams.ts';

/** What the vessel does to the culture during one second. The plant writes all of it before `Culture.tick`. */
export class CultureInputs {
  /** Ungassed broth, L, at the end of the second. */
  volume = 58_000;
  /** Broth temperature, deg C. */
  temperature = 26;
  /** Pressure above the foam, bar absolute. */
  topPressure = 1.613;
  /** Air through the sparger, Nm3/min. */
  air = 30;
  /** Agitator speed, 1/min. */
  rpm = 80;
  /** Water that leaves with the air, L/h: `evaporation` of heat.ts, or what the vessel's own vapour balance says. */
  evaporation = 0;
  /** Feeds by STREAM, L/h. */
  readonly feeds: Float64Array = new Float64Array(STREAMS);
}
