// Lettering that lies round a pipe: flow arrow, line number, what runs in it; read from where people stand.
import { Vector3 } from 'three';
import type { RoutedPipe } from '../../src/plant/piping.ts';
import { Atlas, type Cell } from '../equipment/atlas.ts';
import type { PlantBuilder } from '../equipment/builder.ts';
import { bore } from '../equipment/dimensions.ts';
import { type Point, standing } from '../equipment/frame.ts';
import { finish } from '../equipment/mesher.ts';
import { facing } from './viewpoints.ts';

const paper = finish('#FFFFFF', 0.45, 0);
const hall = standing([0, 0, 0]);

const grounds: Readonly<Record<string, string>> = {
  steam: '#B3241F',
  water: '#1E7D46',
  air: '#C3C8C9',
  gas: '#E0B41E',
  'acid-alkali': '#6B3F8E',
  combustible: '#7A4A26',
  'other-liquid': '#2A2C2E',
  process: '#F1F1EC',
};

/** Water that is not cooling water all along its line. */
const services: Readonly<Record<string, string>> = {
  'L-6008': 'condensate',
  'L-6009': 'condensate',
  'L-7101': 'chilled',
  'L-7201': 'process-water',
  'L-7211': 'process-water',
  'L-7301': 'warm-water',
};

/** Key of what is written on a pipe. */
function wording({ line, medium, from, to }: RoutedPipe): string {
  if (medium === 'steam') return from === 'H-601' || line === 'L-6001' ? 'plant-steam' : 'steam';
  if (medium === 'water') {
    if (services[line]) return services[line];
    if ([from, to].some((n) => n.startsWith('H-721'))) return 'process-water';
    if ([from, to].some((n) => n.startsWith('H-731'))) return 'warm-water';
    return [from, to].some((n) => n.startsWith('H-71') || n === 'HV-30172' || n === 'HV-30177') ? 'chilled' : 'water';
  }
  if (line === 'L-5005') return 'instrument-air';
  // The air is sterile behind the total filter.
  if (medium === 'air') return line === 'L-5001' && to !== 'H-501' ? 'compressed-air' : 'air';
  switch (line) {
    case 'L-3001':
      return 'air';
    case 'L-3003':
      return 'harvest';
    case 'L-3006':
      return 'exhaust';
    case 'TL-23':
    case 'L-3004':
      return 'transfer';
    case 'L-3008':
      return 'medium';
    default:
      return 'product';
  }
}

const cells = new WeakMap<Atlas, Map<string, Cell>>();

/** Lays a label on the middle of a straight piece. */
export function letterPipe(plant: PlantBuilder, pipe: RoutedPipe, from: Point, to: Point): void {
  const a = new Vector3(...from);
  const b = new Vector3(...to);
  const flow = b.clone().sub(a);
  const run = flow.length();
  flow.normalize();
  const { od } = bore(pipe.dn);
  const length = Math.min(run - 0.0032 * pipe.dn - 0.1, Math.max(0.5, od * 4.2));
  if (length < 0.4) return;
  const height = Math.min(od * 1.25, length / 7.5);
  const normal = new Vector3(...facing([...a.clone().lerp(b, 0.5).toArray()] as unknown as Point, flow.toArray()));
  const upright = Math.abs(flow.z) > 0.7;
  const reading = upright ? new Vector3(0, 0, 1) : new Vector3(0, 0, 1).cross(normal);
  const reversed = reading.dot(flow) < 0;
  const up = normal.clone().cross(reading);
  const text = wording(pipe);
  const ground = grounds[pipe.medium]!;
  const key = `${pipe.line}|${text}|${ground}|${reversed}`;
  const known = cells.get(plant.atlas) ?? new Map<string, Cell>();
  cells.set(plant.atlas, known);
  let cell = known.get(key);
  if (!cell) {
    if (known.size >= 40) return;
    cell = plant.atlas.cell(384, 50, { kind: 'pipe', line: pipe.line, text, ground, reversed });
    known.set(key, cell);
  }
  const [u0, v0, u1, v1] = Atlas.uv(cell);
  const centre = a.clone().lerp(b, 0.5);
  const r = od / 2 + 0.0022;
  const half = Math.min(1.25, height / od);
  const mesh = plant.on('label');
  mesh.begin(hall, paper);
  const steps = 6;
  const rows: [number, number][] = [];
  for (let i = 0; i <= steps; i++) {
    const angle = -half + (2 * half * i) / steps;
    const out = normal.clone().multiplyScalar(Math.cos(angle)).addScaledVector(up, Math.sin(angle));
    const v = v0 + ((v1 - v0) * i) / steps;
    const put = (side: number, u: number): number => {
      const p = centre
        .clone()
        .addScaledVector(out, r)
        .addScaledVector(reading, (side * length) / 2);
      return mesh.vertex(p.x, p.y, p.z, out.x, out.y, out.z, u, v);
    };
    rows.push([put(-1, u0), put(1, u1)]);
  }
  for (let i = 0; i < steps; i++) mesh.quad(rows[i]![0], rows[i]![1], rows[i + 1]![1], rows[i + 1]![0]);
}
