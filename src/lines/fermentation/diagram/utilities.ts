// Condensate, cooling water, chilled water, warm water, process water and power (content/fermentation.md 1.4).
import { run, type Sheet, things } from '../../../plant/diagram.ts';

export const utilities: Sheet = {
  equipment: [
    { tag: 'P-601', kind: 'pump' },
    { tag: 'CT-701', kind: 'cooling-tower', nozzles: ['in', 'A', 'B'] },
    { tag: 'CH-701', kind: 'chiller', nozzles: ['in', 'A', 'B'] },
    ...things('pump', 'P-701A P-701B P-711A P-711B P-731'),
    { tag: 'E-731', kind: 'exchanger', nozzles: ['in', 'out', 'steam', 'condensate'] },
    { tag: 'ST-73101', kind: 'steam-trap', mark: 'D' },
    ...things('supply', 'END.boiler-return END.process-water'),
    ...['MCC-01', 'MCC-02', 'UPS-01', 'EG-01'].map((tag) => ({ tag, kind: 'electrical', on: 'hall' }) as const),
  ],
  valves: [
    // Self-acting: it holds the 60 °C of H-731 by itself.
    { tag: 'TV-731', kind: 'control', body: 'globe', dn: 40, normally: 'open', fail: 'closed', mark: 'D' },
  ],
  lines: [
    { tag: 'L-6009', runs: [run('water', 50, 'V-601 → P-601 → END.boiler-return')] },
    {
      tag: 'L-7001',
      runs: [
        run('water', 200, 'CT-701.A → P-701A → H-701'),
        run('water', 200, 'CT-701.B → P-701B → H-701'),
        run('water', 200, 'H-702 → CT-701.in'),
      ],
    },
    {
      tag: 'L-7101',
      runs: [
        run('water', 200, 'CH-701.A → P-711A → H-711'),
        run('water', 200, 'CH-701.B → P-711B → H-711'),
        run('water', 200, 'H-712 → CH-701.in'),
      ],
    },
    { tag: 'L-7201', runs: [run('water', 80, 'END.process-water → H-721')] },
    {
      tag: 'L-7301',
      runs: [
        run('water', 65, 'H-721 → E-731.in'),
        run('water', 65, 'E-731.out → P-731 → H-731'),
        run('steam', 40, 'H-601 → TV-731 → E-731.steam'),
        run('water', 25, 'E-731.condensate → ST-73101 → V-601'),
      ],
    },
  ],
};
