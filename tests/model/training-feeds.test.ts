// Section 6 of the training model: DO crash (E05), sugar (E14), inoculum (E15), precursor (E16).
import { describe, expect, it } from 'vitest';
import { TrainingBatch } from '../../src/lines/fermentation/culture/bench/batch.ts';
import { NOMINAL_RECIPE } from '../../src/lines/fermentation/culture/bench/recipe.ts';
import { SEEDS } from '../../src/lines/fermentation/culture/seed.ts';
import { type CultureStart, NOMINAL_START } from '../../src/lines/fermentation/culture/start.ts';
import { exp } from '../../src/kernel/math.ts';
import { type Act, EventRun, MINUTE, near, POINTS } from './training-run.ts';

/** For so many minutes, with AIC-302 in manual. */
const byHand =
  (minutes: number, act: Act): Act =>
  (b, minute) => {
    b.forces.cascadeAuto = false;
    if (minute < minutes) act(b, minute);
  };
const thicken: Act = (b, minute) => b.culture.disturb('thickening', 1 + 4 * (1 - exp(-minute / 4)));

describe('E05 DO crash at 60 h', () => {
  it('a: too much sugar', () => {
    const act: Act = (b, minute) => minute < 300 && b.want('sugar', 260);
    const run = new EventRun(60, act, ['oxygenDown5', 'uptakeUp10', 'sugar1', 'sugar3']).until(90);
    near(run.first('oxygenDown5'), 9);
    near(run.first('uptakeUp10'), 13);
    near(run.first('sugar1'), 26);
    near(run.first('sugar3'), 126);
    near(run.highest.sugar, 5.8);
    near(run.titre, -17);
  });

  it('b: too little air', () => {
    const low: Act = (b) => b.set('wantAir', 12);
    const run = new EventRun(60, byHand(360, low), ['oxygenUnder30']).until(90);
    near(run.first('oxygenUnder30'), 1, MINUTE);
    near(run.titre, -30);
    near(new EventRun(60, byHand(20, low)).until(90).titre, -1, POINTS);
  });

  it('c: too slow an agitator', () => {
    const slow: Act = (b) => b.set('wantSpeed', 45);
    const run = new EventRun(60, byHand(360, slow), ['oxygenDown20']).until(90);
    near(run.first('oxygenDown20'), 1, MINUTE);
    near(run.lowest.oxygen, 10);
    near(run.titre, -8);
    near(new EventRun(60, byHand(30, slow)).until(90).titre, -0.4, POINTS);
  });

  it('d: thick broth; the cascade keeps 30 %', () => {
    const thin: Act = (b, minute) => (minute < 480 ? thicken(b, minute) : b.culture.disturb('thickening', 1));
    const untreated: Act = (b, minute) => {
      b.forces.cascadeAuto = false;
      thin(b, minute);
    };
    const run = new EventRun(60, untreated, ['oxygenDown20']).until(90);
    near(run.first('oxygenDown20'), 3, MINUTE);
    near(run.lowest.oxygen, 13);
    near(run.titre, -8);
    const handled = new EventRun(60, thin).until(90);
    expect(handled.lowest.oxygen).toBeGreaterThan(30);
    expect(handled.titre).toBeGreaterThan(-1.5);
  });

  it('e: 600 L of oil in 20 min', () => {
    const run = new EventRun(
      60,
      byHand(20, (b) => b.want('oil', 1800)),
      ['oxygenDown20'],
    ).until(90);
    near(run.first('oxygenDown20'), 6, 1.5);
    near(run.lowest.oxygen, 9);
    near(run.highest.sugar, 5.9);
    near(run.titre, -25);
  });

  it('f: a dead probe stops the feeds; with its leg bypassed nothing is lost', () => {
    const dead: Act = (b, minute) => (b.forces.oxygenReads = minute < 360 ? 0 : null);
    const run = new EventRun(60, dead).minutes(10);
    expect(Math.abs(run.uptake)).toBeLessThan(10);
    near(run.until(90).titre, -20);
    const handled = new EventRun(60, (b, minute) => {
      dead(b, minute);
      b.forces.cascadeAuto = false;
      b.forces.oxygenBypassed = true;
    }).until(90);
    near(handled.titre, 0, 0.1);
  });
});

describe('E14 sugar feed stuck at 60 h', () => {
  const stuck =
    (minutes: number): Act =>
    (b, minute) =>
      minute < minutes && b.want('sugar', 300);

  it('untreated: residual sugar climbs, 6 h and 12 h cost 8 and 18 %', () => {
    const signs = ['oxygenDown5', 'uptakeUp10', 'sugar1', 'sugar3', 'sugar8'] as const;
    const run = new EventRun(60, stuck(360), signs).until(200);
    near(run.first('oxygenDown5'), 7, 1);
    near(run.first('uptakeUp10'), 10);
    near(run.first('sugar1'), 21);
    near(run.first('sugar3'), 98);
    near(run.first('sugar8'), 333);
    near(run.titre, -8);
    const longer = new EventRun(60, stuck(720)).minutes(720);
    near(longer.batch.culture.state('sugar'), 14);
    near(longer.until(200).titre, -18);
  });

  it('handled within the hour: hardly any loss', () => {
    const run = new EventRun(60, (b, minute) => {
      stuck(60)(b, minute);
      if (minute >= 60 && minute < 109) b.want('sugar', 0);
      if (minute >= 109 && minute < 240) b.want('sugar', 38);
    }).minutes(131);
    near(run.highest.sugar, 2);
    expect(run.batch.culture.state('sugar')).toBeLessThan(1);
    expect(run.until(100).titre).toBeGreaterThan(-1);
  });

  it('a slug of ammonia: pH 7.9, back after 10 h', () => {
    const run = new EventRun(60, (b, minute) => {
      b.forces.phAuto = minute >= 120;
      if (minute < 120) b.set('baseDemand', 200);
    }).minutes(120);
    near(run.batch.culture.pH, 7.9, 0.15);
    near(run.minutes(600).batch.culture.pH, 6.5, 0.15);
  });

  it('underfeed for 12 h', () => {
    const run = new EventRun(60, (b, minute) => minute < 720 && b.want('sugar', 20), ['oxygenUp5', 'uptakeDown10']);
    near(run.until(200).titre, -4);
    near(run.first('oxygenUp5'), 18);
    near(run.first('uptakeDown10'), 24);
  });
});

describe('E15 inoculum', () => {
  const from = (start: Partial<CultureStart>) => new TrainingBatch(NOMINAL_RECIPE, { ...NOMINAL_START, ...start });

  it.each([
    ['young', { seed: SEEDS.young }, 3.1, 961, 38],
    ['old', { seed: SEEDS.old }, 1.9, 1079, 53],
  ] as const)('%s', (_, start, biomass, uptake, hour) => {
    const batch = from(start);
    batch.run(24);
    near(batch.culture.biomass, biomass);
    let peak = 0;
    let at = 0;
    batch.run(hour + 4, (b) => {
      if (b.culture.oxygenUptakeRate <= peak) return;
      peak = b.culture.oxygenUptakeRate;
      at = b.hours;
    });
    near(peak, uptake);
    near(at, hour);
  });

  it('old and sparse to 200 h: untreated, and treated with a top-up', () => {
    const start = { seed: SEEDS.old, biomass: 0.3 };
    const untreated = from(start);
    untreated.run(24);
    near(untreated.culture.biomass, 0.8);
    let peak = 0;
    untreated.run(200, (b) => {
      peak = Math.max(peak, b.culture.oxygenUptakeRate);
    });
    near(peak, 1129);
    near(1667 * untreated.culture.state('penicillin'), 24_670);
    const treated = from(start);
    treated.run(200, (b) => {
      if (b.hours < 24) b.set('wantTemperature', 27);
      if (b.hours < 24) b.set('wantAir', 22);
      if (b.hours < 40) b.want('precursor', 0);
      if (b.hours >= 12 && b.hours < 24) b.want('sugar', Math.min(30, 8 + b.hours));
      if (b.of('seconds') !== 8 * 3600) return;
      b.set('volume', b.of('volume') + 5000);
      b.culture.topUp(5000, b.of('volume'));
    });
    near(1667 * treated.culture.state('penicillin'), 29_580);
  });

  it('precursor during the lag: the batch is lost', () => {
    const batch = from({ seed: SEEDS.old, biomass: 0.275 });
    batch.run(100, (b) => b.hours < 40 && b.want('precursor', 10));
    expect(batch.culture.state('penicillin')).toBeLessThan(0.01);
    expect(batch.culture.state('sugar')).toBeGreaterThan(50);
  });
});

describe('E16 precursor at 60 h', () => {
  /** None for some hours, then 20 L/h until 1000 mg/L. */
  const late = (hours: number): Act => {
    let restored = false;
    return (b, minute) => {
      if (minute < hours * 60) b.want('precursor', 0);
      else if (!restored) {
        b.want('precursor', 20);
        restored = b.culture.state('precursor') > 1000;
      }
    };
  };

  it('low: the later restored, the more is lost', () => {
    const run = new EventRun(60, late(24), ['precursorUnder800', 'precursorUnder200']).until(200);
    near(run.first('precursorUnder800'), 9.6 * 60);
    near(run.first('precursorUnder200'), 19 * 60);
    near(run.titre, -3.4);
    near(new EventRun(60, late(16)).until(200).titre, -0.7, POINTS);
    near(new EventRun(60, late(200)).until(200).titre, -84);
  });

  it('b: an overdose, and a meter stuck at 20 L/h', () => {
    const slug: Act = (b, minute) => minute < 60 && b.want('precursor', 200);
    const run = new EventRun(60, slug, ['precursorOver2400', 'uptakeDown10']).until(200);
    near(run.first('precursorOver2400'), 33);
    near(run.first('uptakeDown10'), 37);
    near(run.titre, -6);
    const stuck: Act = (b, minute) => minute < 48 * 60 && b.want('precursor', 20);
    near(new EventRun(60, stuck).until(200).titre, -21);
  });
});
