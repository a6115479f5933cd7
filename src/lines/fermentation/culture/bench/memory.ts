// What the test bench remembers beside the culture: vessel, actuators, sensors, controllers, totals.
import { SlotBook } from '../slot-book.ts';
import { STREAMS } from '../streams.ts';

/** Positions in the state vector. */
export class BenchSlots extends SlotBook {
  readonly seconds: number = this.slot('seconds');
  // Vessel: ungassed broth L and kg, deg C, jacket deg C, head pressure MPa gauge, wetness of F-303.
  readonly volume: number = this.slot('volume');
  readonly weight: number = this.slot('weight');
  readonly temperature: number = this.slot('temperature');
  readonly jacket: number = this.slot('jacket');
  readonly pressure: number = this.slot('pressure');
  readonly wetness: number = this.slot('wetness');
  // Set-points of the recipe, taken every minute: deg C, pH, MPa, Nm3/min, 1/min, L/h, L/h.
  readonly wantTemperature: number = this.slot('wantTemperature');
  readonly wantPh: number = this.slot('wantPh');
  readonly wantPressure: number = this.slot('wantPressure');
  readonly wantAir: number = this.slot('wantAir');
  readonly wantSpeed: number = this.slot('wantSpeed');
  readonly wantWithdrawal: number = this.slot('wantWithdrawal');
  // Actuators: 1/min, Nm3/min, % (below 0 warm water), %.
  readonly speed: number = this.slot('speed');
  readonly air: number = this.slot('air');
  readonly coolant: number = this.slot('coolant');
  readonly exhaust: number = this.slot('exhaust');
  // Sensors: TT-301 deg C, AT-301 pH, AT-302 %, PT-301 MPa, FT-301 Nm3/min, LT-301 m.
  readonly seenTemperature: number = this.slot('seenTemperature');
  readonly seenPh: number = this.slot('seenPh');
  readonly seenOxygen: number = this.slot('seenOxygen');
  readonly seenPressure: number = this.slot('seenPressure');
  readonly seenAir: number = this.slot('seenAir');
  readonly seenFoam: number = this.slot('seenFoam');
  // Integrals of TIC-301, PIC-301, AIC-301, AIC-302, and the outputs of the last two.
  readonly temperatureIntegral: number = this.slot('temperatureIntegral');
  readonly pressureIntegral: number = this.slot('pressureIntegral');
  readonly phIntegral: number = this.slot('phIntegral');
  readonly oxygenIntegral: number = this.slot('oxygenIntegral');
  readonly cascade: number = this.slot('cascade');
  readonly baseDemand: number = this.slot('baseDemand');
  readonly acidDemand: number = this.slot('acidDemand');
  // LIC-301: seconds left of the pulse and of the lock-out.
  readonly pulse: number = this.slot('pulse');
  readonly lockout: number = this.slot('lockout');
  // Interlocks: seconds with too little air, with too little oxygen, healthy; I-302 and I-304 tripped.
  readonly shortOfAir: number = this.slot('shortOfAir');
  readonly shortOfOxygen: number = this.slot('shortOfOxygen');
  readonly healthy: number = this.slot('healthy');
  readonly overpressure: number = this.slot('overpressure');
  readonly feedsStopped: number = this.slot('feedsStopped');
  // Laboratory: last NH3-N value mg/L, and the hours until which ammonium sulphate runs.
  readonly labNitrogen: number = this.slot('labNitrogen');
  readonly correctUntil: number = this.slot('correctUntil');
  // Totals: product withdrawn kg, broth lost L, agitator MWh, coil GJ, contamination dose.
  readonly withdrawn: number = this.slot('withdrawn');
  readonly lost: number = this.slot('lost');
  readonly agitatorWork: number = this.slot('agitatorWork');
  readonly coilWork: number = this.slot('coilWork');
  readonly dose: number = this.slot('dose');
  readonly suckedIn: number = this.slot('suckedIn');
  readonly evaporation: number = this.slot('evaporation');
  /** Heat transfer of the coil UA, kW/K. */
  readonly exchange: number = this.slot('exchange');
  readonly duty: number = this.slot('duty');
  /** First of the feeds that the recipe wants, that flow, L/h, and that have flowed, L; by STREAM. */
  readonly want: number = this.block('want', STREAMS);
  readonly flow: number = this.block('flow', STREAMS);
  readonly total: number = this.block('total', STREAMS);
}

/** Numbers that stand alone. */
export type BenchNumber = Exclude<keyof BenchSlots, 'want' | 'flow' | 'total'>;
