// Seed pressed over from one vessel into the next through a line that is steamed before and after: what TL-23 (P6) and TL-12 (P6S) have in
// common (content/fermentation.md P6: "V-201 -> V-202 by the same sequence with TL-12").
import type { FactDefinition } from '../../../plant/fact.ts';
import type { Step } from '../../../procedure/language.ts';

export interface Transfer {
  readonly line: 'TL-23' | 'TL-12';
  /** Number of the vessel that gives the seed. */
  readonly from: '202' | '201';
  /** Steam into the line, trap and seed valve at its end, the gauge and the thermometer there, and the thermometer at the stub. */
  readonly steam: string;
  readonly trap: string;
  readonly inlet: string;
  readonly gauge: string;
  readonly nearEnd: string;
  readonly farEnd: string;
  /** Difference of pressure, MPa, without which it is not to be opened. */
  readonly least: number;
  /** Seed, t, that is a transfer; with less it has not yet come to its end. */
  readonly most: number;
}

export const tl23: Transfer = {
  line: 'TL-23',
  from: '202',
  steam: 'HV-30132',
  trap: 'HV-30133',
  inlet: 'HV-30131',
  gauge: 'PI-30133',
  nearEnd: 'TT-307',
  farEnd: 'TT-224',
  least: 0.12,
  most: 5,
};

export const tl12: Transfer = {
  line: 'TL-12',
  from: '201',
  steam: 'HV-20232',
  trap: 'HV-20233',
  inlet: 'HV-20231',
  gauge: 'PI-20233',
  nearEnd: 'TT-227',
  farEnd: 'TT-214',
  least: 0.04,
  most: 0.5,
};

/** Bottom valve, the stub behind it with its trap, of the vessel that gives. */
export const bottomOf = ({ from }: Transfer): string => `HV-${from}21`;
export const outletOf = ({ from }: Transfer): string => `HV-${from}22`;
export const stubOf = ({ from }: Transfer): string => `HV-${from}25`;

const open = (tag: string) => `${tag} > 0`;
const shut = (tag: string) => `${tag} <= 0`;
const notYet = ({ line }: Transfer) => `${line}.arrived <= 0`;

/** Steam into the line with both traps open, until both ends are hot; it stays so until the step `until`. */
export function steamStep(t: Transfer, id: string, until: string): Step {
  const through = [open(t.steam), open(t.trap), open(stubOf(t)), open(outletOf(t))];
  const ends = [shut(bottomOf(t)), shut(t.inlet)];
  return {
    id,
    places: ['field', 'dcs'],
    needs: ['H-602.condensate <= 5', ...ends, open(outletOf(t)), open(t.trap), open(stubOf(t))],
    begun: [notYet(t), open(t.steam)],
    done: [`${t.nearEnd} >= 121`, `${t.farEnd} >= 121`, ...through, ...ends],
    phase: [notYet(t), 'line-held = 0'],
    until,
    kept: through,
  };
}

export function holdStep(t: Transfer, id: string): Step {
  return {
    id,
    places: ['dcs', 'field'],
    needs: [],
    done: [`${t.line}.hold >= 30`, `${t.line}.F0 >= 25`],
    phase: [notYet(t)],
    // The hold is itself the time.
    hold: 0,
  };
}

/** Traps shut, steam shut, the line filled with seed, and on. */
export function openStep(t: Transfer, id: string): Step {
  return {
    id,
    places: ['field'],
    needs: [`${t.line}.sterile = 1`, `${t.line}.difference >= ${t.least}`],
    begun: [notYet(t), open(bottomOf(t))],
    done: [
      shut(t.trap),
      shut(stubOf(t)),
      shut(t.steam),
      open(outletOf(t)),
      open(bottomOf(t)),
      open(t.inlet),
      `${t.line}.flow > 0`,
    ],
    phase: ['line-held = 1'],
  };
}

/** The line shut while `left` t are still in the vessel, before the air comes. */
export function shutStep(t: Transfer, id: string, left: number): Step {
  const late = `${t.line}.arrived >= ${t.most}`;
  return {
    id,
    places: ['field'],
    needs: [`WT-${t.from} >= ${left}`],
    begun: [late, shut(t.inlet)],
    done: [shut(t.inlet), shut(outletOf(t)), shut(bottomOf(t)), `${t.line}.flow <= 0`],
    phase: [late],
  };
}

/** The line steamed out into its trap and left shut; `after`: what comes first. */
export function rinseStep(t: Transfer, id: string, after: readonly string[]): Step {
  return {
    id,
    places: ['field'],
    needs: [...after, shut(t.inlet), shut(bottomOf(t))],
    begun: ['seed-transferred = 1', open(t.steam)],
    done: [`${t.line}.residue <= 0.05`, `${t.line}.seed <= 1`, shut(t.steam), shut(t.trap), shut(t.inlet)],
    phase: ['seed-transferred = 1'],
  };
}

/** Steam routes of the vessel that gives, all of them shut when it has been killed. */
export const steamRoutesOf = ({ from }: Transfer): readonly string[] =>
  ['07', '13', '24', '95'].map((suffix) => `HV-${from}${suffix}`);

/** The vessel that has given its seed washed, killed and left empty. */
export function washStep(t: Transfer, id: string, empty: number): Step {
  return {
    id,
    places: ['field', 'dcs'],
    needs: [],
    done: [
      'seed-vessel-clean = 1',
      'seed-vessel-killed = 1',
      `WT-${t.from} <= ${empty}`,
      ...steamRoutesOf(t).map((tag) => shut(tag)),
    ],
    phase: ['seed-transferred = 1'],
  };
}

/** Facts of the line, from its steam to the seed in it and the vessel after it. `empty`: what is left in that is drained, t. */
export function transferFacts(t: Transfer, running: number, empty: number): readonly FactDefinition[] {
  const { line, from } = t;
  const held = `line-held = 1 and ${t.steam} <= 0`;
  const pipes = [t.steam, ...['13', '07', '24'].map((suffix) => `HV-${from}${suffix}`)];
  return [
    { name: 'line-held', when: `${line}.hold >= 30 and ${line}.F0 >= 25`, latched: true },
    { name: 'line-steam-off', when: `${held} and ${line}.arrived <= 0`, latched: true },
    // Steam off and no seed yet: what is left in it condenses.
    { name: 'line-waiting', when: `${held} and ${t.inlet} <= 0 and ${line}.arrived <= 0` },
    { name: 'line-dip', when: `line-waiting = 1 and ${t.gauge} < 0.02`, hold: 2, latched: true },
    { name: 'line-slow', when: 'line-waiting = 1', hold: 60, latched: true },
    { name: 'transfer-begun', when: `${line}.flow > ${running}`, latched: true },
    { name: 'seed-transferred', when: `${line}.arrived >= ${t.most} and ${line}.flow <= 0`, hold: 2, latched: true },
    {
      name: 'line-rinsed',
      when: `seed-transferred = 1 and ${line}.residue <= 0.05 and ${line}.seed <= 1`,
      latched: true,
    },
    {
      name: 'seed-vessel-clean',
      when: `seed-transferred = 1 and V-${from}.soil <= 0.05 and V-${from}.conductivity <= 2 and WT-${from} <= ${empty}`,
      latched: true,
    },
    {
      name: 'seed-vessel-killed',
      when: `seed-transferred = 1 and KI-${from} >= 30 and F0-${from} >= 25`,
      latched: true,
    },
    // A fact for each, because a condition knows no "or".
    ...pipes.map((tag) => ({
      name: `bare-handed-${tag.slice(-5)}`,
      when: `${tag} > 0 and steam-gear-on = 0`,
      latched: true,
    })),
  ];
}

/** Names of the last of them: a steam valve opened without face shield and gloves. */
export const bareHanded = (facts: readonly FactDefinition[]): readonly string[] =>
  facts.map(({ name }) => name).filter((name) => name.startsWith('bare-handed-'));
