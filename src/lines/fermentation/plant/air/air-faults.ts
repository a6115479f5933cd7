// Injected faults of the air train (content/fermentation.md 3.2): E09, wet air, and E09b, a slug of water. E08 lies with the compressors.
import type { Memory } from '../../../../plant/memory.ts';
import type { FaultInjection } from '../../../../plant/plant.ts';
import { STROKE, type ValveBank } from '../../../../plant/valve-bank.ts';
import { DISC_VARIANT, HEADER_LEFT_AT, WATER_SLUG, WET_AIR } from '../../faults.ts';
import type { AirControls } from './controls.ts';
import type { AirTrain } from './train.ts';

/** The chilled-water valve is left at this in manual, %: TT-503 follows the cooling water. */
const TOO_LITTLE = 1;
/** Water that suddenly stands in S-503, kg, and the last of the pots. */
const SLUG = 40;
const DEMISTER = 3;

export class AirFaults {
  readonly #memory: Memory;
  readonly #valves: ValveBank;
  readonly #controls: AirControls;
  readonly #train: AirTrain;
  readonly #wet: readonly number[];
  readonly #slug: readonly number[];
  readonly #raised: readonly number[];

  constructor(
    memory: Memory,
    valves: ValveBank,
    controls: AirControls,
    train: AirTrain,
    faults: readonly FaultInjection[],
  ) {
    this.#memory = memory;
    this.#valves = valves;
    this.#controls = controls;
    this.#train = train;
    const onsets = (event: string) => faults.filter((fault) => fault.event === event).map(({ at }) => at);
    this.#wet = onsets(WET_AIR);
    this.#slug = onsets(WATER_SLUG);
    this.#raised = onsets(DISC_VARIANT);
  }

  /** In the second of its onset a fault leaves the plant as somebody's slip would: what puts it right is in the operator's hands. */
  tick(second: number): void {
    if (this.#wet.includes(second)) this.#warm();
    if (this.#raised.includes(second)) this.#memory.values[this.#controls.pressure.setpoint] = HEADER_LEFT_AT;
    if (this.#slug.includes(second)) {
      this.#warm();
      this.#memory.values[this.#train.water + DEMISTER]! += SLUG;
    }
  }

  /** E-502 without chilled water, the demister's drain shut. */
  #warm(): void {
    const { cold } = this.#controls;
    cold.setMode('man');
    this.#memory.values[cold.output] = TOO_LITTLE;
    this.#valves.send('HV-50143', 0, STROKE);
  }
}
