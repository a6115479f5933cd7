import { describe, expect, it } from 'vitest';
import { stations } from '../../src/lines/fermentation/stations.ts';
import { inOneGo } from '../pieces.ts';
import { faults, platesOf } from './legible.ts';
import { buildPlant } from './plant.ts';
import { Sightlines } from './sightlines.ts';

const plant = buildPlant();
const meshes = inOneGo(plant.build());
const plates = platesOf(meshes, plant.atlas);
const lines = new Sightlines(plant, meshes);

/** What is worked at a station, or what its valves serve: one of these names is read from there. */
const worked: Readonly<Record<string, string>> = {
  feeds: 'R-301',
  inoculation: 'R-301',
  vents: 'R-301',
  exhaust: 'E-303 S-303 F-303',
  filters: 'F-311 F-312',
  bottom: 'R-301',
  'air-pipe': 'R-301',
  sample: 'R-301',
  probes: 'R-301',
  jacket: 'R-301',
  charge: 'V-101 P-101',
  steam: 'H-602',
  'steam-inlet': 'H-601',
  transfer: 'V-202',
  'tanks-401-403': 'V-401 V-403',
  'tanks-404-405': 'V-404 V-405',
  'tanks-408-409': 'V-408 V-409',
  'pumps-401-403': 'P-401 P-403',
  'pumps-404-405': 'P-404 P-405',
  'pumps-408-409': 'P-408 P-409',
  acid: 'V-406',
  caustic: 'V-407',
  ammonia: 'V-402',
  'air-intake': 'S-501 F-500',
  'instrument-air': 'K-502 H-502',
  'compressor-a': 'K-501A',
  'compressor-b': 'K-501B',
  'air-cooler-1': 'E-501 S-502',
  'air-cooler-2': 'E-502 S-503',
  reheater: 'E-503',
  'total-filter': 'F-501',
  'feed-air': 'F-411 F-412',
  'v201-bottom': 'V-201',
  'v201-air-pipe': 'V-201',
  'v201-jacket': 'V-201',
  'v201-head': 'V-201',
  'v201-exhaust': 'V-201',
  'v201-filters': 'F-211 F-212',
  'v202-bottom': 'V-202',
  'v202-air-pipe': 'V-202',
  'v202-jacket': 'V-202',
  'v202-head': 'V-202',
  'v202-exhaust': 'V-202',
  'v202-filters': 'F-221 F-222',
  cleaning: 'V-801 V-802',
  'kill-tank': 'V-803',
  'harvest-cooler': 'E-901',
  'harvest-tank': 'V-901',
  'harvest-pump': 'V-901 P-901',
  preparation: 'V-101',
  'raw-materials': 'raw-materials',
  'seed-medium': 'V-102',
  'cooling-water': 'CT-701 P-701A P-701B',
  'chilled-water': 'CH-701 P-711A P-711B',
  'diesel-set': 'EG-01',
  'warm-water': 'E-731 P-731',
  switchgear: 'MCC-01 MCC-02',
  'control-room': 'control-room',
  laboratory: 'laboratory',
};

describe('the name of what is worked at a station', () => {
  it.each(stations.map((station) => [station.id, station] as const))(
    'is whole, turned to whoever stands there, large enough and behind nothing: %s',
    (id, station) => {
      const names = worked[id]?.split(' ') ?? [];
      const own = plates.filter(({ text }) => names.includes(text));
      expect(own.length, 'plates').toBeGreaterThan(0);
      const seen = own.map((plate) => ({ plate, wrong: faults(plate, station, lines) }));
      if (seen.some(({ wrong }) => wrong.length === 0)) return;
      // What keeps each of them from being read.
      const report = seen.map(
        ({ plate: { text, centre }, wrong }) =>
          `${text} at ${centre
            .toArray()
            .map((c) => c.toFixed(2))
            .join(', ')}: ${wrong.join('; ')}`,
      );
      expect(report).toEqual([]);
    },
  );
});
