// Sheet L-3007: cooling water, chilled water, warm water and steam of the jacket and coil.
import { run, type Sheet } from '../../../plant/diagram.ts';

export const jacket: Sheet = {
  equipment: [
    { tag: 'ST-30108', kind: 'steam-trap' },
    { tag: 'END.gutter-30176', kind: 'gutter' },
  ],
  valves: [
    { tag: 'TV-301A', kind: 'control', body: 'globe', dn: 125, normally: 'closed', fail: 'open', mark: 'D' },
    { tag: 'TV-301B', kind: 'control', body: 'globe', dn: 65, normally: 'closed', fail: 'closed', mark: 'D' },
  ],
  instruments: [
    { tag: 'TT-302', on: 'L-3007.T3', where: 'dcs' },
    { tag: 'PI-30171', on: 'R-301.J-steam', where: 'field' },
  ],
  loops: [{ tag: 'TIC-301', measures: 'TT-301', drives: ['TV-301A', 'TV-301B'] }],
  lines: [
    {
      tag: 'L-3007',
      runs: [
        run('water', 125, 'H-701 → HV-30171 → L-3007.T1'),
        run('water', 125, 'H-711 → HV-30172 → L-3007.T1'),
        run('water', 125, 'L-3007.T1 → TV-301A → L-3007.T2 → R-301.J-in'),
        run('water', 65, 'H-731 → TV-301B → L-3007.T2'),
        run('water', 125, 'R-301.J-out → L-3007.T3 → HV-30174 → H-702'),
        run('water', 125, 'L-3007.T3 → HV-30177 → H-712'),
        run('steam', 80, 'H-601 → HV-30173 → R-301.J-steam'),
        run('water', 50, 'R-301.J-low → L-3007.T4 → HV-30176 → END.gutter-30176'),
        run('steam', 40, 'L-3007.T4 → HV-30175 → ST-30108 → V-601'),
      ],
    },
  ],
};
