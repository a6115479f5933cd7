import { describe, expect, it } from 'vitest';
import { STEAM_BETA } from './steam.ts';
import { gasFlow, inSeries, kvOfBore, liquidFlow } from './valve-flow.ts';

describe('flow through valves', () => {
  it('passes nothing without a difference, nor backwards', () => {
    expect(gasFlow(100, 2e5, 2e5, STEAM_BETA)).toBe(0);
    expect(gasFlow(100, 1e5, 2e5, STEAM_BETA)).toBe(0);
    expect(liquidFlow(100, 1000, -1)).toBe(0);
  });

  it('chokes: below 35 % of the pressure before it nothing more passes', () => {
    const choked = gasFlow(100, 4e5, 1.4e5, STEAM_BETA);
    expect(gasFlow(100, 4e5, 1e5, STEAM_BETA)).toBe(choked);
    expect(gasFlow(100, 4e5, 1.5e5, STEAM_BETA)).toBeLessThan(choked);
  });

  it('has a finite slope at no difference', () => {
    const small = gasFlow(100, 2e5, 2e5 - 1, STEAM_BETA);
    expect(gasFlow(100, 2e5, 2e5 - 2, STEAM_BETA) / small).toBeCloseTo(2, 2);
  });

  it('gives the steam of route 1: 128 at 70 % from 0.30 into 0.138 MPa(g) passes about 1 kg/s', () => {
    expect(gasFlow(0.7 * 128, 401_325, 239_325, STEAM_BETA)).toBeCloseTo(1.02, 1);
  });

  it('counts in US gallons a minute of water at 1 psi, as a C_v does', () => {
    expect((liquidFlow(1, 1000, 6894.76) / 1000) * (60 / 3.785412e-3)).toBeCloseTo(1, 2);
  });

  it('joins two valves: the narrower rules', () => {
    expect(inSeries(800, 450)).toBeCloseTo(392.2, 1);
    expect(inSeries(inSeries(800, 450), 450)).toBeCloseTo(295.7, 1);
    expect(inSeries(100, 0)).toBe(0);
    expect(kvOfBore(80)).toBe(128);
  });
});
