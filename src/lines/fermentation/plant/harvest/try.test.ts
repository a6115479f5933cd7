import { it } from 'vitest';
import { Operator } from '../testing/operator.ts';
it('P8', () => {
  const o = new Operator([], 'P8');
  const show = () =>
    console.log(
      o.second,
      [
        'WT-301',
        'R-301.volume',
        'PT-301',
        'TT-301',
        'TT-302',
        'FT-301',
        'SI-301',
        'IT-301',
        'AT-301',
        'AT-302',
        'LT-301',
        'LAB.titre',
        'LAB.RS',
        'LAB.PAA',
        'LAB.titre-slope',
        'FT-401',
        'FT-409',
        'R-301.age',
        'LT-901',
        'TT-711',
        'R-301.dose',
        'R-301.units',
        'LSH-301',
      ]
        .map((t) => {
          try {
            return t + '=' + o.read(t).toFixed(2);
          } catch {
            return t + '?';
          }
        })
        .join(' '),
    );
  show();
  o.wait(60);
  show();
  o.wait(600);
  show();
  o.wait(1800);
  show();
  console.log(o.told);
});
