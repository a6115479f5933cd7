// What passes each valve that shows a jet or a plume, kg/s: for the scene, and for "steam passing" in the procedures.
import type { Memory } from '../../../plant/memory.ts';
import type { Readings } from '../../../plant/readings.ts';
import type { SteamLeg } from '../../../plant/steam-leg.ts';
import type { ValveBank } from '../../../plant/valve-bank.ts';
import type { Fermentor } from './fermentor.ts';
import { feedRoots } from './valves.ts';

/** Builds what writes the flow readings; call it once a second. */
export function flowMeters(memory: Memory, plant: Fermentor, valves: ValveBank, readings: Readings): () => void {
  const { jacket, head, pipes } = plant;
  const slot = (tag: string) => readings.slot(`${tag}.flow`);
  const out = (leg: SteamLeg) => leg.blownVapour + leg.blownAir + leg.pushed;
  const taken = (leg: SteamLeg) => leg.drawnVapour + leg.drawnAir + leg.returned;
  const drained = (leg: SteamLeg) => Math.max(0, leg.drainGas) + leg.drainWater;
  const share = (leg: SteamLeg, kv: number) => (leg.drainKv + leg.openKv > 0 ? kv / (leg.drainKv + leg.openKv) : 0);
  const drain = (leg: SteamLeg) => drained(leg) * share(leg, leg.drainKv);
  const bypass = valves.slot('HV-30162');
  const exhaustShare = () => {
    const all = plant.exhaustKv + plant.smallVentKv;
    return all > 0 ? plant.exhaustKv / all : 0;
  };
  const rows: readonly (readonly [string, () => number])[] = [
    ['HV-30103', () => plant.filter.steam],
    ['HV-30105', () => plant.filter.drained],
    ['HV-30106', () => plant.filter.vented],
    ['HV-30104', () => pipes.air.airIn],
    ['HV-30107', () => pipes.air.steam],
    ['HV-30108', () => drain(pipes.air)],
    ['HV-30111', () => out(pipes.sample) + taken(pipes.sample)],
    ['HV-30113', () => pipes.sample.steam],
    ['HV-30114', () => drain(pipes.sample)],
    ['HV-30121', () => out(pipes.bottom) + taken(pipes.bottom) + pipes.beyond.liquid],
    ['HV-30124', () => pipes.bottom.steam],
    ['HV-30125', () => drain(pipes.bottom)],
    ['HV-30131', () => out(pipes.transfer) + taken(pipes.transfer)],
    ['HV-30132', () => pipes.transfer.steam],
    ['HV-30133', () => drain(pipes.transfer)],
    ['HV-30150', () => pipes.feeds.steam],
    ['HV-30151', () => drain(pipes.feeds)],
    ['HV-30161', () => head.vented * exhaustShare()],
    ['HV-30162', () => (memory.values[bypass]! > 0 ? head.vented * exhaustShare() : 0)],
    ['HV-30163', () => head.vented * (plant.smallVentKv > 0 ? 1 - exhaustShare() : 0)],
    ['HV-30171', () => (jacket.waterTemperature > memory.values[plant.mains.chilledAt]! ? jacket.waterIn : 0)],
    ['HV-30172', () => (jacket.waterTemperature === memory.values[plant.mains.chilledAt]! ? jacket.waterIn : 0)],
    ['HV-30173', () => jacket.steam],
    ['HV-30175', () => jacket.trapped],
    ['HV-30176', () => jacket.guttered],
    ['HV-30195', () => pipes.sightGlass],
    ['HV-60104', () => plant.mains.headerDrain],
    ...feedRoots.map((tag) => {
      const position = valves.slot(tag);
      const share = () => (pipes.rootPositions > 0 ? memory.values[position]! / pipes.rootPositions : 0);
      return [tag, () => out(pipes.feeds) * share()] as const;
    }),
  ];
  const slots = rows.map(([tag]) => slot(tag));
  const flows = rows.map(([, flow]) => flow);
  return () => {
    const v = memory.values;
    for (let i = 0; i < slots.length; i++) v[slots[i]!] = flows[i]!();
  };
}
