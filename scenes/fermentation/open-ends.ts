// What feeds the open ends of pipes: flows that the plant tells; elsewhere the valve before the end and what drives through it.
import type { Vector3 } from 'three';
import type { VesselNumber } from '../broth.ts';
import type { Outlet } from '../equipment/builder.ts';
import { liquids } from './liquids.ts';

type Fed = Pick<Outlet, 'by' | 'what' | 'fall' | 'force' | 'liquid'>;

/** Flows at which a plume, a stream and a blow of air are as strong as they are drawn, kg/s. */
const FULL = { steam: 0.08, water: 4, air: 0.6 } as const;
const OPEN = 100;

const told = (tag: string, what: Outlet['what'], full: number = FULL.steam): Fed => ({
  by: { flow: `${tag}.flow`, full },
  what,
});
const driven = (tag: string, drive: string, full: number, what: Outlet['what'], wide = OPEN): Fed => ({
  by: { flow: drive, full, through: { tag, wide } },
  what,
});

/** Filters with a skid: what leaves through vents and drain is driven by the pressure before and behind the filter, MPa. */
const skids = ['201', '202'].flatMap((vessel, i): [string, Fed][] => {
  const filter = i === 0 ? '212' : '222';
  return [
    [`${vessel}02`, driven(`HV-${vessel}02`, `PI-${filter}01`, 0.25, 'air')],
    [`${vessel}05`, driven(`F-${filter}.sequence`, `F-${filter}.pressure`, 0.15, 'condensate', 1)],
    [`${vessel}06`, driven(`HV-${vessel}06`, `PI-${filter}02`, 0.25, 'air')],
  ];
});

/** Pots of the air train, with the kilograms of water at which a drain runs full. */
const pots = [
  ['50111', 'V-501', 10],
  ['50123', 'E-501', 1.5],
  ['50131', 'S-502', 4],
  ['50143', 'S-503', 2.5],
] as const;

/** Tanks that are emptied at their foot: by how full they are, %. Salts, acid, lye and precursor are as clear as water. */
const emptied = [1, 3, 4, 5, 6, 7, 8, 9].map((d): [string, Fed] => {
  const fed = driven(`HV-40${d}12`, `LT-40${d}`, 40, 'water');
  const look = liquids[`V-40${d}`];
  return [`40${d}12`, look === undefined ? fed : { ...fed, liquid: { look } }];
});

const ends: ReadonlyMap<string, Fed> = new Map<string, Fed>([
  ['501A', { ...told('BV-501A', 'air', 1.5), force: 1.8 }],
  ['501B', { ...told('BV-501B', 'air', 1.5), force: 1.8 }],
  ['50156', told('HV-50156', 'air', FULL.air)],
  ['50157', told('HV-50157', 'air', FULL.air)],
  ['30102', driven('HV-30102', 'PI-31201', 0.25, 'air')],
  ['30127', { ...driven('HV-30127', 'HV-30121.flow', 1, 'condensate'), liquid: { of: '301' } }],
  ['30176', told('HV-30176', 'water', FULL.water)],
  ['20176', told('HV-20176', 'water', FULL.water / 2)],
  ['20276', told('HV-20276', 'water', FULL.water / 2)],
  ['20233', driven('HV-20233', 'PI-20233', 0.12, 'condensate')],
  // Ammonia flashes as it leaves: what is seen is fog.
  ['40212', driven('HV-40212', 'LT-402', 40, 'steam')],
  ['80303', driven('HV-80303', 'PT-803', 0.1, 'steam')],
  // The skid of F-411 and F-412 works by itself.
  ['41202', driven('F-412.sequence', 'F-412.pressure', 0.3, 'air', 1)],
  ['41205', driven('F-412.sequence', 'F-412.pressure', 0.15, 'condensate', 1)],
  ['41206', driven('F-412.sequence', 'F-412.pressure', 0.3, 'air', 1)],
  ...pots.map(([number, pot, full]): [string, Fed] => [number, driven(`HV-${number}`, `${pot}.water`, full, 'water')]),
  ...emptied,
  ...skids,
]);

/** Ends through which nothing is ever seen to pass: a spare filter that stands blinded, the scrubber's clean gas. */
const silent: ReadonlySet<string> = new Set(['30102B', '30105B', '30106B', '402']);

/** What feeds an end: "END.drain-30108" is fed by HV-30108; null where nothing ever passes. */
export function feedOfEnd(node: string): Fed | null {
  const number = node.slice(node.lastIndexOf('-') + 1);
  if (silent.has(number)) return null;
  return ends.get(number) ?? told(`HV-${number}`, node.startsWith('END.drain') ? 'condensate' : 'steam');
}

/** Broth that is drawn at the sample point of a vessel runs through both valves; steam through its own and the outlet. */
export const sampleFeeds = (vessel: VesselNumber): readonly Fed[] => [
  { ...driven(`HV-${vessel}12`, `HV-${vessel}11.flow`, 0.1, 'water'), fall: 0.2, liquid: { of: vessel } },
  driven(`HV-${vessel}12`, `HV-${vessel}13.flow`, 0.02, 'steam'),
];

/** What a lifted safety valve blows out of its tail pipe. */
export function jetOf(valve: string, at: Vector3, direction: Vector3): Outlet {
  return { by: { flow: `${valve}.open`, full: 1 }, what: 'steam', at, direction, bore: 0.22, force: 3 };
}
