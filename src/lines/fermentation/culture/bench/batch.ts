// A whole batch in training mode on a test bench of its own: culture, vessel, controllers, interlocks and recipe in a closed loop
// [training-model.md 3, 4]. All that it remembers lies in one vector: copy `values` and you can go on from there.
import { Layout } from '../../../../kernel/state.ts';
import { Memory } from '../../../../plant/memory.ts';
import { Culture } from '../culture.ts';
import { evaporation } from '../heat.ts';
import { CultureInputs } from '../inputs.ts';
import { type CultureStart, NOMINAL_START } from '../start.ts';
import { STREAM, STREAMS } from '../streams.ts';
import { actuate, control, sense } from './controls.ts';
import { Forces } from './forces.ts';
import { interlock } from './interlocks.ts';
import { type BenchNumber, BenchSlots } from './memory.ts';
import { type BatchRecipe, NOMINAL_RECIPE, rampAt, stepAt } from './recipe.ts';
import { vesselTick } from './vessel.ts';

const COUNT = STREAMS;

/** Ammonium sulphate when the laboratory finds too little nitrogen: mg/L, L/h, h; samples every 8 h, result after 45 min. */
const LOW_NITROGEN = 350;
const CORRECTION = 50;
const CORRECTION_LASTS = 2;
const SAMPLES = 8;
const TURNAROUND = 45;
/** Vessel at t = 0 [training-model.md 3]: L, kg, deg C; the jacket as the reference batch shows it. */
const START = { volume: 58_000, weight: 62_000, temperature: 26, jacket: 22.3 } as const;

/** Called every second, after the recipe and before the controllers: a fault, an operator. */
export type Hand = (batch: TrainingBatch) => void;

export class TrainingBatch {
  readonly memory: Memory;
  readonly culture: Culture;
  readonly slots: BenchSlots;
  readonly forces = new Forces();
  readonly #recipe: BatchRecipe;
  readonly #inputs = new CultureInputs();

  /** From t = 0, or on from the `values` of another batch. */
  constructor(recipe: BatchRecipe = NOMINAL_RECIPE, start: CultureStart = NOMINAL_START, from?: Float64Array) {
    const layout = new Layout();
    this.memory = new Memory(layout);
    this.culture = new Culture(this.memory, 'R-301');
    this.slots = new BenchSlots(this.memory, 'bench');
    this.#recipe = recipe;
    this.memory.bind(from === undefined ? layout.create() : from.slice());
    if (from === undefined) this.#begin(start);
  }

  get values(): Float64Array {
    return this.memory.values;
  }
  get hours(): number {
    return this.values[this.slots.seconds]! / 3600;
  }
  /** A number of the bench by its name. */
  of(name: BenchNumber): number {
    return this.values[this.slots[name]]!;
  }
  /** Flow, L/h, and amount so far, L, of a feed. */
  flow(stream: keyof typeof STREAM): number {
    return this.values[this.slots.flow + STREAM[stream]]!;
  }
  total(stream: keyof typeof STREAM): number {
    return this.values[this.slots.total + STREAM[stream]]!;
  }
  /** What an operator wants of a feed, L/h; the recipe takes it back at the next full minute. */
  want(stream: keyof typeof STREAM, flow: number): void {
    this.values[this.slots.want + STREAM[stream]] = flow;
  }
  /** Sets a number of the bench: a set-point (`wantAir`, ... until the recipe's next minute), an output. */
  set(name: BenchNumber, value: number): void {
    this.values[this.slots[name]] = value;
  }
  /** Penicillin in the vessel and withdrawn, kg. */
  get product(): number {
    return (this.of('volume') * this.culture.state('penicillin')) / 1000 + this.of('withdrawn');
  }

  /** Runs until `hours` after inoculation. */
  run(hours: number, hand?: Hand): void {
    const until = Math.round(hours * 3600);
    const seconds = this.slots.seconds;
    while (this.values[seconds]! < until) this.tick(hand);
  }

  tick(hand?: Hand): void {
    const v = this.values;
    const s = this.slots;
    if (v[s.seconds]! % 60 === 0) this.#follow();
    hand?.(this);
    control(this.memory, s, this.forces);
    interlock(this.memory, s, this.forces);
    actuate(this.memory, s, this.forces);
    if (v[s.seconds]! % 5 === 0) v[s.evaporation] = evaporation(v[s.volume]!, v[s.temperature]!, v[s.air]!);
    this.#drive();
    this.culture.tick(this.#inputs);
    vesselTick(this.memory, s, this.culture, this.forces);
    sense(this.memory, s, this.culture, this.forces);
    v[s.seconds]! += 1;
  }

  #begin(start: CultureStart): void {
    const v = this.values;
    const s = this.slots;
    v[s.volume] = START.volume;
    v[s.weight] = START.weight;
    v[s.temperature] = START.temperature;
    v[s.jacket] = START.jacket;
    v[s.temperatureIntegral] = 20;
    v[s.pressureIntegral] = 20;
    v[s.labNitrogen] = start.nitrogen;
    this.#follow();
    for (let i = 0; i < COUNT; i++) v[s.flow + i] = v[s.want + i]!;
    v[s.speed] = v[s.wantSpeed]!;
    v[s.air] = v[s.wantAir]!;
    v[s.pressure] = v[s.wantPressure]!;
    this.#drive();
    this.culture.begin(start, this.#inputs);
    v[s.seenTemperature] = START.temperature;
    v[s.seenPh] = start.pH;
    v[s.seenOxygen] = this.culture.dissolvedOxygen;
    v[s.seenPressure] = v[s.pressure]!;
    v[s.seenAir] = v[s.air]!;
  }

  /** The recipe's set-points of this minute. */
  #follow(): void {
    const v = this.values;
    const s = this.slots;
    const r = this.#recipe;
    const hour = this.hours;
    v[s.wantTemperature] = rampAt(r.temperature, hour);
    v[s.wantPh] = rampAt(r.pH, hour);
    v[s.wantSpeed] = rampAt(r.rpm, hour);
    v[s.wantAir] = stepAt(r.air, hour);
    v[s.wantPressure] = stepAt(r.pressure, hour);
    v[s.wantWithdrawal] = stepAt(r.withdrawal, hour);
    v[s.want + STREAM.sugar] = stepAt(r.sugar, hour);
    v[s.want + STREAM.oil] = stepAt(r.oil, hour);
    v[s.want + STREAM.precursor] = stepAt(r.precursor, hour);
    v[s.want + STREAM.water] = stepAt(r.water, hour);
    this.#correctNitrogen(hour);
  }

  #correctNitrogen(hour: number): void {
    const v = this.values;
    const s = this.slots;
    const minute = Math.round(hour * 60);
    if (minute % (SAMPLES * 60) === 0) v[s.labNitrogen] = this.culture.state('nitrogen');
    // Who reads the result acts in the minute after.
    const read = minute % (SAMPLES * 60) === TURNAROUND + 1;
    if (read && v[s.labNitrogen]! < LOW_NITROGEN) v[s.correctUntil] = hour + CORRECTION_LASTS - 1 / 60;
    v[s.want + STREAM.ammoniumSulphate] = hour < v[s.correctUntil]! ? CORRECTION : 0;
  }

  /** Hands the vessel's state to the culture. */
  #drive(): void {
    const v = this.values;
    const s = this.slots;
    const inputs = this.#inputs;
    v[s.want + STREAM.base] = v[s.baseDemand]!;
    v[s.want + STREAM.acid] = v[s.acidDemand]!;
    inputs.volume = v[s.volume]!;
    inputs.temperature = v[s.temperature]!;
    inputs.topPressure = v[s.pressure]! * 10 + 1.013;
    inputs.air = v[s.air]!;
    inputs.rpm = v[s.speed]!;
    inputs.evaporation = v[s.evaporation]!;
    for (let i = 0; i < COUNT; i++) inputs.feeds[i] = v[s.flow + i]!;
  }
}
