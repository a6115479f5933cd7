// What the instruments of the air train show after a second.
import { gaugePressure } from '../../../../kernel/units.ts';
import type { Memory } from '../../../../plant/memory.ts';
import type { Readings } from '../../../../plant/readings.ts';
import type { Compressors } from './compressors.ts';
import { NORMAL_AIR, pots } from './figures.ts';
import type { Skids } from './skids.ts';
import type { AirTrain } from './train.ts';

/** Builds what writes the readings; call it once a second. */
export function airSensors(
  memory: Memory,
  readings: Readings,
  train: AirTrain,
  compressors: Compressors,
  skids: Skids,
  mains: { readonly sterileAir: number; readonly airHumidity: number; readonly airDose: number },
  instrumentAir: number,
): () => void {
  const s = (tag: string) => readings.slot(tag);
  const [p501, p502, p503, pFilter] = [s('PT-501'), s('PT-502'), s('PT-503'), s('PI-50101')];
  const [t501, t502, t503, t504, t505] = [s('TT-501'), s('TT-502'), s('TT-503'), s('TT-504'), s('TT-505')];
  const [m501, m502, drop, flow] = [s('MT-501'), s('MT-502'), s('PDT-501'), s('FT-500')];
  const [torn, dose, humidity] = [s('F-501.torn'), s('H-501.dose'), s('H-501.humidity')];
  const machines = compressors.machines.map(({ unit, tripped, blowOffSlot }, i) => {
    const letter = i === 0 ? 'A' : 'B';
    const tag = `K-501${letter}`;
    return {
      unit,
      tripped,
      blowOffSlot,
      power: s(`JT-501${letter}`),
      alarm: s(`YA-501${letter}`),
      oil: s(`${tag}.oil`),
      vibration: s(`${tag}.vibration`),
      run: s(`${tag}.run`),
      blown: s(`BV-501${letter}.flow`),
    };
  });
  const water = pots.map(({ tag }) => s(`${tag}.water`));
  const filters = [train.filter, ...skids.filters].map((filter) => ({
    filter,
    wetness: s(`${filter.spec.tag}.wetness`),
    sterility: s(`${filter.spec.tag}.sterility`),
    f0: s(`${filter.spec.tag}.F0`),
    held: s(`${filter.spec.tag}.held`),
  }));
  const parked = skids.filters.map((filter) => ({ filter, pressure: s(`${filter.spec.tag}.pressure`) }));
  const [steam, drained, vented, blown] = ['54', '55', '56', '57'].map((digits) => s(`HV-501${digits}.flow`));
  return () => {
    const v = memory.values;
    const { filter } = train;
    v[p501] = gaugePressure(v[train.receiver]!);
    v[p502] = gaugePressure(v[mains.sterileAir]!);
    v[p503] = v[instrumentAir]!;
    v[pFilter] = gaugePressure(v[filter.pressure]!);
    v[t501] = v[compressors.discharge]!;
    v[t502] = v[train.afterFirst]!;
    v[t503] = v[train.afterSecond]!;
    v[t504] = v[train.afterReheater]!;
    v[t505] = v[filter.stub]!;
    v[m501] = 100 * v[train.humidityIn]!;
    v[m502] = 100 * v[train.humidityOut]!;
    v[drop] = 1e-6 * train.filterDrop;
    v[flow] = (train.flow / NORMAL_AIR) * 60;
    v[torn] = v[filter.torn]!;
    v[dose] = v[mains.airDose]!;
    v[humidity] = 100 * v[mains.airHumidity]!;
    for (let i = 0; i < machines.length; i++) {
      const m = machines[i]!;
      v[m.power] = m.unit.power;
      v[m.alarm] = v[m.tripped]!;
      v[m.oil] = m.unit.oil;
      v[m.vibration] = v[m.unit.vibration]!;
      v[m.run] = v[m.unit.run]!;
      v[m.blown] = v[m.unit.speed]! * v[m.blowOffSlot]! * 0.01 * m.unit.spec.flow;
    }
    for (let i = 0; i < water.length; i++) v[water[i]!] = v[train.water + i]!;
    for (let i = 0; i < filters.length; i++) {
      const f = filters[i]!;
      v[f.wetness] = v[f.filter.wetness]!;
      v[f.sterility] = v[f.filter.place.status]!;
      v[f.f0] = v[f.filter.place.f0]!;
      v[f.held] = v[f.filter.place.held]! / 60;
    }
    for (let i = 0; i < parked.length; i++) v[parked[i]!.pressure] = gaugePressure(v[parked[i]!.filter.pressure]!);
    v[steam!] = filter.steam;
    v[drained!] = filter.drained;
    v[vented!] = filter.vented;
    v[blown!] = train.blownDown;
  };
}
