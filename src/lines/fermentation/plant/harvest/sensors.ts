// What the instruments of harvest and kill tank show after a second.
import { gaugePressure } from '../../../../kernel/units.ts';
import type { Memory } from '../../../../plant/memory.ts';
import type { Readings } from '../../../../plant/readings.ts';
import { STATUS } from '../../../../plant/sterility.ts';
import { BILLIONS_PER_KG, tank as sizes, UNITS_PER_GRAM_PER_LITRE } from './figures.ts';
import type { Cleaning } from './cleaning.ts';
import type { BottomOutlet } from './outlet.ts';
import type { KillTank } from './kill-tank.ts';
import type { HarvestLine } from './line.ts';
import type { HarvestTank } from './tank.ts';

/** Lag of TT-901, s, and its range, deg C. */
const LAG = 10;
const HIGHEST = 60;
/** Penicillinase in it shows as its status; kg/kg of alkali that a pH paper shows. */
const ALKALINE = 1e-3;

interface Units {
  readonly line: HarvestLine;
  readonly tank: HarvestTank;
  readonly kill: KillTank;
  readonly cleaning: Cleaning;
  readonly outlet: BottomOutlet;
  readonly inProductPosition: boolean;
}

/** Builds what writes the readings; `settled` at the start, when every sensor shows what there is. */
export function harvestSensors(memory: Memory, readings: Readings, units: Units): (settled: boolean) => void {
  const s = (tag: string) => readings.slot(tag);
  const [t901, l901, bend] = [s('TT-901'), s('LT-901'), s('ZS-301')];
  const [t803, p803, l803] = [s('TT-803'), s('PT-803'), s('LT-803')];
  const [received, portion, flow] = [s('V-901.received'), s('V-901.portion'), s('L-9001.flow')];
  const [trap, volume, warmth] = [s('ST-90101.temperature'), s('V-901.volume'), s('V-901.temperature')];
  const [titre, billions, loss] = [s('V-901.titre'), s('V-901.units'), s('V-901.loss')];
  const harvested = s('V-901.harvested');
  const [status, alkaline] = [s('V-901.sterility'), s('V-901.alkaline')];
  const [sterility, f0, hold, held] = [s('L-9001.sterility'), s('L-9001.F0'), s('L-9001.hold'), s('L-9001.held')];
  const [drained, untreated] = [s('HV-90102.flow'), s('V-803.untreated')];
  const [killHold, killF0] = [s('V-803.hold'), s('V-803.F0')];
  const clean = cleaningSensors(memory, readings, units);
  return (settled) => {
    const v = memory.values;
    const { line, tank, kill } = units;
    const seen = line.given > 0 ? line.outlet : line.metal;
    v[t901] = Math.min(HIGHEST, settled ? seen : v[t901]! + (seen - v[t901]!) / LAG);
    const cubic = tank.volume;
    v[volume] = cubic;
    v[l901] = (100 * cubic) / sizes.volume;
    v[bend] = units.inProductPosition ? 0 : 1;
    v[warmth] = tank.celsius;
    const kilograms = v[tank.product]!;
    v[titre] = cubic > 0.1 ? (kilograms / cubic) * UNITS_PER_GRAM_PER_LITRE : 0;
    v[billions] = kilograms * BILLIONS_PER_KG;
    v[harvested] = v[tank.harvested]!;
    const all = kilograms + v[tank.lost]!;
    v[loss] = all > 0 ? (100 * v[tank.lost]!) / all : 0;
    v[status] = v[tank.spoiled] === 1 ? STATUS.contaminated : STATUS.clean;
    v[alkaline] = v[tank.alkali]! > ALKALINE * v[tank.mass]! ? 1 : 0;
    v[received] = v[tank.received]!;
    v[portion] = v[tank.portion]!;
    v[flow] = line.given;
    v[trap] = v[line.leg.stub]!;
    v[sterility] = v[line.place.status]!;
    v[f0] = v[line.place.f0]!;
    v[hold] = v[line.place.held]! / 60;
    v[held] = v[line.held]!;
    v[drained] = line.leg.drainKv > 0 ? Math.max(0, line.leg.drainGas) + line.leg.drainWater : 0;
    v[t803] = kill.celsius;
    v[p803] = gaugePressure(kill.pressure);
    v[l803] = Math.min(100, kill.level);
    v[untreated] = v[kill.untreated]! / 1000;
    v[killHold] = v[kill.place.held]! / 60;
    v[killF0] = v[kill.place.f0]!;
    clean();
  };
}

/** Part of the same: the CIP station. TT-801 and AT-801 keep what they saw last while nothing runs. */
function cleaningSensors(memory: Memory, readings: Readings, { cleaning, outlet }: Units): () => void {
  const s = (tag: string) => readings.slot(tag);
  const [t801, a801, ph] = [s('TT-801'), s('AT-801'), s('P-802.ph')];
  const [rinsed, washed] = [s('R-301.rinsed'), s('R-301.washed')];
  const [warmth, strength] = [s('V-801.temperature'), s('V-801.strength')];
  const [lye, water] = [s('V-801.volume'), s('V-802.volume')];
  const [sprayed, returned, alkali] = [s('HV-30181.flow'), s('P-802.flow'), s('R-301.alkali')];
  const waste = s('HV-30126.flow');
  return () => {
    const v = memory.values;
    if (cleaning.sprayed > 0) v[t801]! += (cleaning.supplyAt - v[t801]!) / LAG;
    if (cleaning.sprayed > 0 || cleaning.returned > 0) {
      v[a801]! += (cleaning.conductivity() - v[a801]!) / LAG;
      v[ph]! += (cleaning.acidity() - v[ph]!) / LAG;
    }
    v[rinsed] = v[cleaning.rinsed]! / 60;
    v[washed] = v[cleaning.washed]! / 60;
    v[warmth] = v[cleaning.lyeAt]!;
    v[strength] = 100 * v[cleaning.strength]!;
    v[lye] = v[cleaning.lye]! / 1000;
    v[water] = v[cleaning.water]! / 1000;
    v[sprayed] = cleaning.sprayed;
    v[returned] = cleaning.returned;
    v[alkali] = v[outlet.alkali]!;
    v[waste] = outlet.waste;
  };
}
