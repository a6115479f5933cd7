import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { Layout } from '../../../kernel/state.ts';
import { Memory } from '../../../plant/memory.ts';
import { INVADER } from './contaminant.ts';
import { Culture } from './culture.ts';
import { CultureInputs } from './inputs.ts';
import { SEEDS } from './seed.ts';
import { NOMINAL_START } from './start.ts';
import { STATES } from './state.ts';
import { STREAM } from './streams.ts';

let memory: Memory;
let culture: Culture;
let inputs: CultureInputs;

beforeEach(() => {
  memory = new Memory(new Layout());
  culture = new Culture(memory, 'R-301');
  memory.bind(memory.layout.create());
  inputs = new CultureInputs();
  culture.begin(NOMINAL_START, inputs);
});

const run = (seconds: number) => {
  for (let i = 0; i < seconds; i++) culture.tick(inputs);
};

describe('Culture', () => {
  it('goes the same way again after its vector was put back, in the middle of a step too', () => {
    run(3603);
    const saved = memory.values.slice();
    run(3607);
    const later = memory.values.slice();
    memory.values.set(saved);
    run(3607);
    expect(memory.values).toEqual(later);
  });

  it('lets a seed that runs in be no readier than the medium is', () => {
    memory = new Memory(new Layout());
    culture = new Culture(memory, 'R-301');
    const seed = new Culture(memory, 'V-202');
    memory.bind(memory.layout.create());
    seed.begin(NOMINAL_START, inputs);
    culture.begin({ ...NOMINAL_START, biomass: 0 }, inputs);
    culture.disturb('readiness', 0.4);
    culture.receive(seed, 8 / 58, 1, SEEDS.good);
    expect(culture.biomass).toBeGreaterThan(0);
    expect(culture.state('seedActivity')).toBeCloseTo(0.4 * SEEDS.good.activity, 9);
    expect(memory.values[culture.slots.recovery]).toBeCloseTo(0.4 * SEEDS.good.recovery, 9);
  });

  it('grows, breathes and sours the broth', () => {
    run(6 * 3600);
    expect(culture.biomass).toBeGreaterThan(1);
    expect(culture.oxygenUptakeRate).toBeGreaterThan(60);
    expect(culture.offgasCarbonDioxide).toBeGreaterThan(0.001);
    expect(culture.pH).toBeLessThan(6.4);
    expect(culture.metabolicHeat(inputs.volume)).toBeGreaterThan(10);
  });

  it('is sterile medium without biomass until it is inoculated', () => {
    culture.begin({ ...NOMINAL_START, biomass: 0 }, inputs);
    run(7200);
    expect(culture.oxygenUptakeRate).toBe(0);
    expect(culture.state('sugar')).toBeCloseTo(3.5, 9);
    expect(culture.dissolvedOxygen).toBeGreaterThan(90);
    culture.inoculate(0.36, SEEDS.good);
    culture.inoculate(0.36, SEEDS.good);
    expect(culture.hours).toBe(0);
    expect(culture.biomass).toBeCloseTo(0.72, 9);
    run(3600);
    expect(culture.oxygenUptakeRate).toBeGreaterThan(30);
  });

  it('keeps what is fed: nitrogen of ammonia water, sugar, precursor', () => {
    culture.begin({ ...NOMINAL_START, biomass: 0 }, inputs);
    inputs.feeds[STREAM.sugar] = 58;
    inputs.feeds[STREAM.precursor] = 5.8;
    for (let i = 0; i < 3600; i++) {
      culture.tick(inputs);
      inputs.volume += 63.8 / 3600;
    }
    expect(culture.state('sugar') * inputs.volume).toBeCloseTo(3.5 * 58_000 + 600 * 58, -2.3);
    expect(culture.state('precursor') * inputs.volume).toBeCloseTo(1250 * 58_000 + 530_000 * 5.8, -4.3);
  });

  it('is infected by a dose, and boiled free of it', () => {
    culture.infect(INVADER.yeast, 1);
    expect(culture.state('contaminant')).toBeCloseTo(3e-6, 12);
    run(12 * 3600);
    expect(culture.state('contaminant')).toBeGreaterThan(1e-5);
    inputs.temperature = 121;
    run(3600);
    expect(culture.state('contaminant')).toBeLessThan(1e-12);
  });

  it('stays finite and nowhere negative whatever the vessel does to it', () => {
    const scene = fc.record({
      volume: fc.double({ min: 5000, max: 109_000, noNaN: true }),
      temperature: fc.double({ min: 2, max: 125, noNaN: true }),
      topPressure: fc.double({ min: 0.9, max: 4, noNaN: true }),
      air: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 150, noNaN: true })),
      rpm: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 130, noNaN: true })),
      evaporation: fc.double({ min: 0, max: 2000, noNaN: true }),
      feeds: fc.array(fc.oneof(fc.constant(0), fc.double({ min: 0, max: 10_000, noNaN: true })), {
        minLength: 9,
        maxLength: 9,
      }),
      minutes: fc.integer({ min: 1, max: 40 }),
    });
    const broth = fc.record({
      biomass: fc.double({ min: 0, max: 40, noNaN: true }),
      sugar: fc.double({ min: 0, max: 100, noNaN: true }),
      precursor: fc.double({ min: 0, max: 20_000, noNaN: true }),
      nitrogen: fc.double({ min: 0, max: 10_000, noNaN: true }),
      oil: fc.double({ min: 0, max: 50, noNaN: true }),
      lactate: fc.double({ min: 0, max: 200, noNaN: true }),
      oxygen: fc.double({ min: 0, max: 20, noNaN: true }),
      pH: fc.double({ min: 2, max: 12, noNaN: true }),
      invader: fc.constantFrom(INVADER.none, INVADER.sensitive, INVADER.penicillinaseFormer, INVADER.yeast),
    });
    fc.assert(
      fc.property(broth, fc.array(scene, { minLength: 1, maxLength: 8 }), ({ invader, ...composition }, scenes) => {
        culture.begin({ ...composition, seed: SEEDS.good }, inputs);
        if (invader !== INVADER.none) culture.contaminate(invader, 0.1);
        for (const { feeds, minutes, ...vessel } of scenes) {
          Object.assign(inputs, vessel);
          inputs.feeds.set(feeds);
          run(60 * minutes);
        }
        const states = memory.values.subarray(culture.states, culture.states + STATES);
        if (!memory.values.every(Number.isFinite) || states.some((value) => value < 0)) return false;
        return culture.foam >= 0 && culture.dissolvedOxygen >= 0 && culture.pH >= 2 && culture.pH <= 12;
      }),
      { numRuns: 40 },
    );
  });
});
