// Cleaning in place (V-801, V-802, P-801, P-802) and the kill tank V-803 (content/fermentation.md 1.5).
import { instrumentsOn, run, type Sheet, things, type Valve } from '../../../plant/diagram.ts';

const hand = (tag: string, body: Valve['body'], dn: number): Valve => ({
  tag,
  kind: 'hand',
  body,
  dn,
  normally: 'closed',
  mark: 'D',
});

export const cleaning: Sheet = {
  equipment: [
    { tag: 'V-801', kind: 'tank', nozzles: ['out', 'return'] },
    { tag: 'V-802', kind: 'tank', nozzles: ['out', 'return', 'water'] },
    ...things('pump', 'P-801 P-802'),
    { tag: 'V-803', kind: 'tank', nozzles: ['R-301', 'S-303', 'V-201', 'V-202', 'steam', 'vent', 'out'] },
    { tag: 'M-803', kind: 'agitator', on: 'V-803' },
    { tag: 'END.vent-80303', kind: 'vent' },
    { tag: 'END.sewer-803', kind: 'drain' },
  ],
  valves: [
    hand('HV-80110', 'gate', 65),
    // Alkali or rinse water: outlets 09 and returns 02 of the two tanks. The document names none.
    hand('HV-80109', 'ball', 100),
    hand('HV-80209', 'ball', 100),
    hand('HV-80102', 'ball', 100),
    hand('HV-80202', 'ball', 100),
    hand('HV-80201', 'gate', 50),
    // Kill tank, with the digits of a feed tank: vent, direct steam, outlet.
    hand('HV-80303', 'globe', 50),
    hand('HV-80304', 'globe', 50),
    hand('HV-80309', 'gate', 80),
  ],
  instruments: [
    ...instrumentsOn('L-3010', 'dcs', 'TT-801 AT-801'),
    ...instrumentsOn('V-803', 'dcs', 'TT-803 PT-803 LT-803'),
  ],
  lines: [
    {
      // Supply to the spray balls and return; T2 and T3 part it to the seed vessels, T4 joins the two tanks' outlets.
      tag: 'L-3010',
      runs: [
        run('process', 100, 'V-801.out → HV-80109 → L-3010.T4 → P-801'),
        run('process', 100, 'V-802.out → HV-80209 → L-3010.T4'),
        run('process', 65, 'P-801 → HV-80110 → L-3010.T2 → HV-30181 → R-301.CIP'),
        run('process', 50, 'L-3010.T2 → L-3010.T3'),
        run('process', 100, 'SB-301.CIP → P-802 → L-3010.T1 → HV-80102 → V-801.return'),
        run('process', 100, 'L-3010.T1 → HV-80202 → V-802.return'),
        run('water', 50, 'H-721 → HV-80201 → V-802.water'),
      ],
    },
    {
      tag: 'L-8003',
      runs: [
        run('steam', 50, 'H-601 → HV-80304 → V-803.steam'),
        run('air', 50, 'V-803.vent → HV-80303 → END.vent-80303'),
        run('process', 80, 'V-803.out → HV-80309 → END.sewer-803'),
      ],
    },
  ],
};
