// Sheet L-3005: the fermentor ends of the nine feed lines, and the manifold that steams them.
import { type Instrument, run, type Sheet } from '../../../plant/diagram.ts';
import { type Feed, FEEDS } from './feed-table.ts';

const STEAMED = FEEDS.filter((f) => f.steamed);

const temperature = ({ digit, steamed }: Feed): Instrument => ({
  tag: `TT-40${digit}`,
  on: steamed ? `L-40${digit}.T1` : `HV-3014${digit}`,
  where: 'dcs',
});

export const feeds: Sheet = {
  equipment: [
    { tag: 'ST-30106', kind: 'steam-trap' },
    { tag: 'END.drain-30151', kind: 'drain' },
  ],
  valves: STEAMED.map(({ digit }) => ({
    tag: `CK-3014${digit}`,
    kind: 'check',
    body: 'swing-check',
    dn: 20,
    normally: 'closed',
    mark: 'D',
  })),
  instruments: FEEDS.map(temperature),
  lines: [
    {
      tag: 'L-3005',
      runs: [
        run(
          'steam',
          25,
          ['L-6003.T7', 'HV-30150', ...STEAMED.map((f) => `L-3005.T${f.digit}`), 'HV-30151', 'ST-30106'].join(' → '),
        ),
        run('process', 20, 'ST-30106 → END.drain-30151'),
        ...STEAMED.map(({ digit }) => run('steam', 20, `L-3005.T${digit} → CK-3014${digit} → L-40${digit}.T2`)),
      ],
    },
  ],
};
