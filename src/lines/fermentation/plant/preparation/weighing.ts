// Weighing in (content/fermentation.md 4.01): what lies on a scale is set in kilograms, a second person reads label and scale, then it is
// poured into V-101 (4.02). Caustic and acid are measured out in litres.
import type { Happenings } from '../../../../plant/happenings.ts';
import type { Memory } from '../../../../plant/memory.ts';
import type { Readings } from '../../../../plant/readings.ts';
import type { SwitchBank } from '../../../../plant/switch-bank.ts';
import type { Lots } from './lots.ts';
import { AT, CORRECTIONS, MATERIALS, required, SCALES, WEIGHED_WITHIN } from './materials.ts';
import type { MediumTank } from './tank.ts';

/** s that emptying what the card asks for takes, litres of caustic or acid a second [K]. */
const EMPTIED_IN = 120;
const LITRES = 2;
/** Less than this has not been poured at all, share of what the card asks for. */
const SOME = 0.01;
/** Least contents that a powder can be stirred into, m3, and kg of lumps a kilogram makes where nothing stirs, or on oil [K]. */
const COVERS = 10;
const LUMPS_STILL = 0.1;
const LUMPS_OILED = 0.03;
/** Oil from which a powder poured later floats, strength. */
const OILED = 0.2;
/** Chalk from which phosphate and magnesium fall out as they are poured, strength, and what is left of them [K]. */
const CHALKY = 0.2;
const BOUND = 0.7;
/** s for which a person who has weighed still stands in the dust. */
const DUSTY = 60;

export class Weighing {
  readonly #memory: Memory;
  readonly #happenings: Happenings;
  readonly #tank: MediumTank;
  readonly #lots: Lots;
  /** Slots by AT, then the corrections: what lies on the scale; the switch by which it is poured. */
  readonly #scales: readonly number[];
  readonly #pours: readonly number[];
  readonly #charged: readonly number[];
  readonly #checked: readonly number[];
  readonly #findings: readonly number[];
  readonly #looks: readonly number[];
  /** First slot, by AT: kg not yet dissolved. */
  readonly #undissolved: number;
  /** Slots: s of dust left; the highest stage poured; kg under way to be dissolved. */
  readonly dusty: number;
  readonly #stage: number;
  readonly left: number;
  readonly #weighed: number;
  readonly #poured: number;
  readonly #itemsIn: number;
  readonly #itemsRight: number;
  readonly #outOfOrder: number;
  readonly #handling: number;
  /** A switch of a pour is on. */
  readonly pouring: number;

  constructor(
    memory: Memory,
    readings: Readings,
    happenings: Happenings,
    motors: SwitchBank,
    tank: MediumTank,
    lots: Lots,
  ) {
    this.#memory = memory;
    this.#happenings = happenings;
    this.#tank = tank;
    this.#lots = lots;
    const ids = [...MATERIALS.map(({ id }) => id), ...CORRECTIONS];
    this.#scales = ids.map((id) => readings.slot(`V-101.${id}`));
    this.#pours = ids.map((id) => motors.slot(`V-101.${id}-pour`));
    this.#charged = MATERIALS.map(({ id }) => readings.slot(`V-101.${id}.charged`));
    this.#checked = MATERIALS.map(({ id }) => readings.slot(`V-101.${id}.checked`));
    this.#findings = MATERIALS.map(({ id }) => readings.slot(`V-101.${id}-check.finding`));
    this.#looks = MATERIALS.map(({ id }) => readings.slot(`V-101.${id}-check`));
    this.#undissolved = memory.layout.block('V-101.undissolved-mass', MATERIALS.length);
    this.dusty = memory.slot('V-101.dusty');
    this.#stage = memory.slot('V-101.stage');
    this.left = readings.slot('V-101.undissolved');
    this.#weighed = readings.slot('V-101.weighed');
    this.#poured = readings.slot('V-101.poured');
    this.#itemsIn = readings.slot('V-101.items-in');
    this.#itemsRight = readings.slot('V-101.items-right');
    this.#outOfOrder = readings.slot('V-101.out-of-order');
    this.#handling = readings.slot('V-101.handling');
    this.pouring = readings.slot('V-101.pouring');
  }

  /** Nothing weighed, nothing poured. */
  begin(): void {
    const v = this.#memory.values;
    for (const slots of [this.#scales, this.#pours, this.#charged, this.#checked, this.#findings, this.#looks]) {
      for (const slot of slots) v[slot] = 0;
    }
    v.fill(0, this.#undissolved, this.#undissolved + MATERIALS.length);
    for (const slot of [this.dusty, this.#stage, this.left, this.#weighed, this.#poured, this.pouring]) v[slot] = 0;
    for (const slot of [this.#itemsIn, this.#itemsRight, this.#outOfOrder, this.#handling]) v[slot] = 0;
  }

  /** Puts an amount on the scale of a material, kg, or measures out caustic or acid, L. What lay there goes back. */
  weigh(at: number, amount: number): void {
    const v = this.#memory.values;
    const material = MATERIALS[at];
    const division = material === undefined ? 1 : SCALES[material.scale].division;
    v[this.#scales[at]!] = Math.round(amount / division) * division;
    v[this.dusty] = DUSTY;
    v[this.#handling] = 1;
    if (material === undefined) return;
    v[this.#checked[at]!] = 0;
    v[this.#looks[at]!] = 0;
    this.#countWeighed();
  }

  /** The second person reads card, label and scale. */
  check(at: number): void {
    const v = this.#memory.values;
    const asked = required(MATERIALS[at]!);
    const right = Math.abs(v[this.#scales[at]!]! - asked) <= WEIGHED_WITHIN * asked;
    v[this.#findings[at]!] = right ? 0 : 1;
    v[this.#checked[at]!] = right ? 1 : 0;
    this.#countWeighed();
  }

  /** One second of pouring; only while a pour is on. */
  pour(stirred: boolean): void {
    const v = this.#memory.values;
    v[this.dusty] = DUSTY;
    v[this.#handling] = 1;
    let on = 0;
    for (let i = 0; i < this.#pours.length; i++) {
      if (v[this.#pours[i]!] === 0) continue;
      const onScale = v[this.#scales[i]!]!;
      const material = MATERIALS[i];
      const rate = material === undefined ? LITRES : required(material) / EMPTIED_IN;
      const amount = onScale < rate ? onScale : rate;
      if (amount > 0) {
        if (material === undefined) this.#tank.neutralise(i === MATERIALS.length ? amount : -amount);
        else this.#pourMaterial(i, amount, stirred);
      }
      v[this.#scales[i]!] = onScale - amount;
      if (onScale - amount > 0) on = 1;
      else v[this.#pours[i]!] = 0;
    }
    v[this.pouring] = on;
  }

  /** One second of dissolving, and of settling dust. */
  dissolve(stirred: boolean): void {
    const v = this.#memory.values;
    if (v[this.dusty]! > 0) {
      v[this.dusty]! -= 1;
      v[this.#handling] = v[this.dusty]! > 0 ? 1 : 0;
    }
    if (v[this.left] === 0) return;
    const warmth = Math.max(0.2, Math.min(1.2, (this.#tank.temperature - 20) / 35));
    const pace = (stirred ? 1 : 0.02) * warmth;
    let left = 0;
    for (let i = 0; i < MATERIALS.length; i++) {
      const kept = v[this.#undissolved + i]! * (1 - pace / MATERIALS[i]!.time);
      v[this.#undissolved + i] = kept < 0.01 ? 0 : kept;
      left += v[this.#undissolved + i]!;
    }
    v[this.left] = left;
  }

  /** Whether any pour has been switched on. */
  get wanted(): boolean {
    const v = this.#memory.values;
    for (let i = 0; i < this.#pours.length; i++) if (v[this.#pours[i]!] === 1) return true;
    return false;
  }

  #pourMaterial(at: number, kilograms: number, stirred: boolean): void {
    const v = this.#memory.values;
    const tank = this.#tank;
    const { powder, stage } = MATERIALS[at]!;
    this.#noteOrder(at, stage);
    const bound = (at === AT.kh2po4 || at === AT.mgso4) && tank.strength(AT.caco3) > CHALKY ? BOUND : 1;
    tank.pour(at, kilograms, this.#lots.potency(at) * bound);
    v[this.#undissolved + at]! += kilograms;
    v[this.left]! += kilograms;
    if (this.#lots.isUnsuitable(at)) this.#useUnsuitable(at, kilograms);
    if (powder) {
      const still = !stirred || tank.volume < COVERS;
      const lumping = still ? LUMPS_STILL : tank.strength(AT.oil) > OILED ? LUMPS_OILED : 0;
      if (lumping > 0 && v[tank.lumps] === 0) this.#happenings.tell('lumps', `V-101.${MATERIALS[at]!.id}`, kilograms);
      v[tank.lumps]! += lumping * kilograms;
    }
    v[this.#charged[at]!]! += kilograms;
    v[this.#poured]! += kilograms;
    this.#countPoured();
  }

  #noteOrder(at: number, stage: number): void {
    const v = this.#memory.values;
    if (v[this.#charged[at]!]! > 0) return;
    if (stage < v[this.#stage]!) {
      v[this.#outOfOrder]! += 1;
      this.#happenings.tell('poured-out-of-order', `V-101.${MATERIALS[at]!.id}`, 0);
    } else v[this.#stage] = stage;
  }

  #useUnsuitable(at: number, kilograms: number): void {
    if (this.#memory.values[this.#charged[at]!] === 0) {
      this.#happenings.tell('wrong-lot', `V-101.${MATERIALS[at]!.id}-lot`, required(MATERIALS[at]!));
    }
    this.#tank.spoil(at, kilograms);
  }

  #countWeighed(): void {
    const v = this.#memory.values;
    let weighed = 0;
    for (let i = 0; i < MATERIALS.length; i++) if (v[this.#checked[i]!] === 1) weighed++;
    v[this.#weighed] = weighed;
  }

  #countPoured(): void {
    const v = this.#memory.values;
    let some = 0;
    let right = 0;
    for (let i = 0; i < MATERIALS.length; i++) {
      const asked = required(MATERIALS[i]!);
      const charged = v[this.#charged[i]!]!;
      if (charged > SOME * asked) some++;
      if (Math.abs(charged - asked) <= WEIGHED_WITHIN * asked) right++;
    }
    v[this.#itemsIn] = some;
    v[this.#itemsRight] = right;
  }
}
