// Globe valve with bolted bonnet, yoke and rising wheel: what throttles steam and water by hand.
import { Vector3 } from 'three';
import type { PlantBuilder } from '../builder.ts';
import { bore } from '../dimensions.ts';
import { shifted, turned, within } from '../frame.ts';
import * as paint from '../palette.ts';
import { revolve } from '../shapes.ts';
import { bonnetFlange, bulb, endFlanges, gland, pickable, type ValveSite, wheel, wheelSize, yoke } from './parts.ts';
import { Matrix4 } from 'three';

export function drawGlobeValve(plant: PlantBuilder, site: ValveSite): void {
  const { dn, frame, length, tag } = site;
  const { od } = bore(dn);
  const r = bulb(dn);
  endFlanges(plant, site);
  // The body: ends that swell into a bulb, a little deeper below than above.
  const along = turned(frame, [0, 0, 0], [1, 0, 0], [0, 0, 1]);
  const end = length / 2;
  revolve(
    plant.body,
    paint.cast,
    along,
    [
      [od / 2 + 0.004, -end],
      [od / 2 + 0.005, -end * 0.72],
      [r * 0.82, -end * 0.46],
      [r * 1.02, -end * 0.16],
      [r * 1.06, 0],
      [r * 1.02, end * 0.16],
      [r * 0.82, end * 0.46],
      [od / 2 + 0.005, end * 0.72],
      [od / 2 + 0.004, end],
    ],
    { segments: dn <= 40 ? 12 : 22, crease: 1.4 },
  );
  const belly = within(frame, new Matrix4().makeScale(1, 1, 0.94).setPosition(0, 0, -r * 0.12));
  revolve(
    plant.body,
    paint.cast,
    belly,
    [
      [0, -r * 1.05],
      [r * 0.5, -r * 0.95],
      [r * 0.86, -r * 0.55],
      [r * 1.0, 0],
    ],
    {
      segments: dn <= 50 ? 10 : 16,
      crease: 1.4,
    },
  );
  // Neck, bonnet, gland, yoke.
  const joint = r * 1.12 + 0.012;
  revolve(
    plant.body,
    paint.cast,
    frame,
    [
      [r * 0.86, r * 0.3],
      [r * 0.72, joint * 0.8],
      [r * 0.72, joint],
    ],
    { segments: dn <= 50 ? 10 : 16 },
  );
  const disc = r * 1.12 + 0.006;
  bonnetFlange(plant, shifted(frame, 0, 0, joint), disc, dn <= 40 ? 4 : dn <= 100 ? 6 : 8);
  const stem = Math.max(0.007, dn * 0.00016 + 0.004);
  const glandFoot = joint + disc * 0.25;
  revolve(
    plant.body,
    paint.cast,
    shifted(frame, 0, 0, joint + disc * 0.1),
    [
      [disc * 0.72, 0],
      [disc * 0.44, disc * 0.3],
      [stem * 1.9, disc * 0.36],
    ],
    { segments: dn <= 50 ? 10 : 16 },
  );
  gland(plant, shifted(frame, 0, 0, glandFoot), stem * 1.25);
  const bridge = joint + 0.05 + r * 1.25;
  yoke(plant, frame, disc * 0.56, joint + disc * 0.22, bridge, Math.max(0.012, r * 0.26));
  const lift = Math.max(0.012, dn * 0.0003);
  const plane = bridge + Math.max(0.03, r * 0.45);
  wheel(plant, site, [0, 0, plane], lift * 2.2, true);
  const reach = wheelSize(dn) / 2;
  pickable(
    plant,
    tag,
    frame,
    new Vector3(-end - 0.03, -reach, -r * 1.1),
    new Vector3(end + 0.03, reach, plane + lift * 2 + 0.03),
  );
}
