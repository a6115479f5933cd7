/**
 * What a scenario does to the bench: faults of the plant and hands of the operator. Not remembered with the state: whoever goes
 * on from a saved state sets them anew. Values as at the start of a healthy, fully automatic batch.
 */
export class Forces {
  /** M-301 may turn. */
  drive = true;
  /** FV-301 has air and power. */
  airValve = true;
  /** Header, bar gauge, and resistance r_F of F-312. */
  header = 2.2;
  filterResistance = 0;
  /** Chilled water: share of the flow that arrives, and its temperature, deg C. */
  coilFlow = 1;
  coilTemperature = 10;
  /** PV-301 opens no further than this and closes no further than that, %. */
  exhaustMost = 100;
  exhaustLeast = 0;
  /** HV-30161, HV-30162 and HV-30163, 0..1; S-303 is drained. */
  exhaustHand = 1;
  exhaustBypass = 0;
  smallVent = 0;
  separatorDrained = false;
  /** What AT-301A and TT-301A read too much; what AT-302 reads whatever is true. */
  phBias = 0;
  temperatureBias = 0;
  oxygenReads: number | null = null;
  /** Loops in automatic. */
  cascadeAuto = true;
  foamAuto = true;
  phAuto = true;
  /** The interlock's leg for low DO is bypassed; the whole of I-304 is. */
  oxygenBypassed = false;
  feedsBypassed = false;
  /** I-301 is bypassed: the agitator keeps its speed without air. */
  speedBypassed = false;
  /** Dose that the air brings, 1/h. */
  wetAir = 0;
}
