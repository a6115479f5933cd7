// Section 6 of the training model: foam-out (E01) and contamination (E02-E04), untreated, handled, mishandled.
import { describe, expect, it } from 'vitest';
import type { TrainingBatch } from '../../src/lines/fermentation/culture/bench/batch.ts';
import { INVADER } from '../../src/lines/fermentation/culture/contaminant.ts';
import { exp } from '../../src/kernel/math.ts';
import { type Act, EventRun, MINUTE, near, POINTS } from './training-run.ts';

const froth: Act = (b, minute) => {
  b.culture.disturb('frothing', 1 + 5 * (1 - exp(-minute / 4)));
  b.forces.foamAuto = false;
};
/** `litres` of antifoam from minute 8 on, 2 L in 20 s. */
const dump = (b: TrainingBatch, minute: number, litres: number) => {
  if (minute >= 8 && minute < 8 + litres / 6) b.set('pulse', 2);
};

describe('E01 foam-out at 34 h', () => {
  it('untreated: foam, loss and the wet exhaust filter come when the table says', () => {
    const run = new EventRun(34, froth, ['foam03', 'foam05', 'foam09', 'pressureUp']).minutes(15);
    near(run.first('foam03'), 1, MINUTE);
    near(run.first('foam05'), 2, MINUTE);
    near(run.first('foam09'), 6, MINUTE);
    near(run.first('pressureUp'), 13, MINUTE);
    near(run.batch.of('lost'), 340);
    near(run.minutes(30).batch.of('lost'), 1400);
    near(run.minutes(60).batch.of('lost'), 2200);
    expect(run.batch.of('wetness')).toBeGreaterThan(0.9);
  });

  it('handled by the sheet from 8 min: hardly any loss, DO stays', () => {
    const run = new EventRun(34, (b, minute) => {
      froth(b, minute);
      if (minute < 8) return;
      const sincePulse = (minute - 8) % 3;
      if (sincePulse < 1 / 3 && minute < 32) b.set('pulse', 2);
      if (minute > 9) b.set('wantAir', b.of('seenOxygen') < 40 ? 50 : 41);
      if (minute > 9.5) b.set('wantSpeed', 85);
      if (minute > 10) b.set('wantPressure', 0.11);
      if (minute > 10.5) b.want('sugar', 30);
      if (minute > 11) b.forces.separatorDrained = true;
    }).minutes(20);
    expect(run.batch.culture.foam).toBeLessThan(0.5);
    run.minutes(60);
    expect(run.batch.of('lost')).toBeLessThan(50);
    near(run.lowest.oxygen, 39);
  });

  it('mishandled: a wider exhaust pulls the foam out, too much antifoam costs oxygen', () => {
    const untreated = new EventRun(34, froth).minutes(15);
    const open = new EventRun(34, (b, minute) => {
      froth(b, minute);
      if (minute > 8) b.forces.exhaustLeast = 100;
    }).minutes(15);
    expect(open.batch.of('lost')).toBeGreaterThan(2 * untreated.batch.of('lost'));

    const noAir = new EventRun(34, (b, minute) => {
      froth(b, minute);
      if (minute > 8) b.forces.airValve = false;
    }).minutes(15);
    expect(noAir.batch.culture.dissolvedOxygen).toBeLessThan(1);

    const dumped = new EventRun(34, (b, minute) => {
      froth(b, minute);
      dump(b, minute, 20);
    });
    const before = dumped.minutes(8).batch.culture.dissolvedOxygen;
    const after = dumped.minutes(20).batch.culture.dissolvedOxygen;
    near(before - after, 25);
    const recovered = (dumped.minutes(300).batch.culture.dissolvedOxygen - after) / (before - after);
    near(recovered, 0.5, 0.15);

    const flooded = new EventRun(34, (b, minute) => {
      froth(b, minute);
      dump(b, minute, 60);
    }).minutes(30);
    near(flooded.lowest.oxygen, 34);
  });
});

const infected = (
  hour: number,
  kind: 1 | 2 | 3,
  amount: number,
  act: Act,
  signs: ConstructorParameters<typeof EventRun>[2],
) => {
  const run = new EventRun(hour, act, signs);
  run.batch.culture.contaminate(kind, amount);
  return run;
};
const nothing: Act = () => {};

describe('E02 early contamination at 12 h', () => {
  it('untreated: oxygen uptake doubles in 12 h and the product is lost', () => {
    const signs = ['carbonDioxideUp10', 'oxygenDown5', 'baseUp50', 'manyInvaders'] as const;
    const run = infected(12, INVADER.sensitive, 5e-3, nothing, signs).minutes(360);
    near(run.uptake, 18);
    near(run.minutes(480).uptake, 38);
    near(run.minutes(720).uptake, 114);
    near(run.first('carbonDioxideUp10'), 4.5 * 60);
    near(run.first('oxygenDown5'), 6.4 * 60);
    near(run.first('baseUp50'), 7.1 * 60);
    near(run.first('manyInvaders'), 5.8 * 60);
    near(run.until(60).titre, -88);
    near(run.highest.uptake, 1360);
  });

  it('handled: without sugar and precursor and at 24 °C it grows less, but the titre is lost anyway', () => {
    const run = infected(
      12,
      INVADER.sensitive,
      5e-3,
      (b, minute) => {
        if (minute < 360) return;
        b.want('sugar', 0);
        b.want('precursor', 0);
        b.set('wantTemperature', 24);
      },
      [],
    ).minutes(720);
    near(run.uptake, 29);
    run.until(60);
    near(run.highest.uptake, 730);
    near(run.lowest.oxygen, 58);
    expect(run.titre).toBeLessThan(-80);
  });
});

/** Feeds off and cooler, from an hour on. */
const starve =
  (hour: number, celsius: number, pH: number): Act =>
  (b, minute) => {
    if (minute < hour * 60) return;
    for (const feed of ['sugar', 'oil', 'precursor', 'water'] as const) b.want(feed, 0);
    b.set('wantTemperature', celsius);
    b.set('wantPh', pH);
  };
const unitsPerMillilitre = (run: EventRun) => 1667 * run.batch.culture.state('penicillin');

describe('E03 contamination at 70 h with a penicillinase former', () => {
  it('untreated: the titre turns', () => {
    const run = infected(70, INVADER.penicillinaseFormer, 6e-3, nothing, ['manyInvaders', 'oxygenDown5']);
    for (const [hour, titre] of [
      [16, -6],
      [20, -15],
      [24, -28],
      [30, -58],
      [36, -92],
    ] as const)
      near(run.minutes(60 * hour).titre, titre, POINTS);
    near(run.first('manyInvaders'), 8.1 * 60);
    near(run.first('oxygenDown5'), 9.5 * 60);
  });

  it('handled: without feeds, cool and at pH 6.3 the titre holds for a harvest', () => {
    const run = infected(70, INVADER.penicillinaseFormer, 6e-3, starve(8, 22.5, 6.3), []);
    near(unitsPerMillilitre(run.minutes(8 * 60)), 9000);
    near(unitsPerMillilitre(run.minutes(24 * 60)), 8800);
    near(unitsPerMillilitre(run.minutes(36 * 60)), 8200);
  });
});

describe('E04 contamination at 165 h', () => {
  it('untreated and handled', () => {
    const run = infected(165, INVADER.penicillinaseFormer, 4e-3, nothing, ['oxygenDown5']);
    expect(run.batch.culture.state('contaminant')).toBeGreaterThan(1e-3);
    for (const [hour, titre] of [
      [16, -1],
      [24, -8],
      [32, -27],
      [35, -38],
    ] as const)
      near(run.minutes(60 * hour).titre, titre, POINTS);
    near(run.first('oxygenDown5'), 11.8 * 60);

    const handled = infected(165, INVADER.penicillinaseFormer, 4e-3, starve(12, 22, 6.6), []).minutes(35 * 60);
    near(handled.titre, -15);
  });
});
