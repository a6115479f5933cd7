// Gate valve, outside screw and yoke: the wheel stays, the stem rises through it and shows the position.
import { Matrix4, Vector3 } from 'three';
import type { PlantBuilder } from '../builder.ts';
import { bore } from '../dimensions.ts';
import { shifted, turned, within } from '../frame.ts';
import * as paint from '../palette.ts';
import { revolve } from '../shapes.ts';
import { bonnetFlange, endFlanges, gland, pickable, type ValveSite, wheel, wheelSize, yoke } from './parts.ts';

export function drawGateValve(plant: PlantBuilder, site: ValveSite): void {
  const { dn, frame, length, tag } = site;
  const { od } = bore(dn);
  const half = length / 2;
  const r = od / 2;
  endFlanges(plant, site);
  const along = turned(frame, [0, 0, 0], [1, 0, 0], [0, 0, 1]);
  revolve(
    plant.body,
    paint.cast,
    along,
    [
      [r + 0.005, -half],
      [r + 0.006, -half * 0.5],
      [r * 1.22, -half * 0.3],
      [r * 1.22, half * 0.3],
      [r + 0.006, half * 0.5],
      [r + 0.005, half],
    ],
    { segments: dn <= 50 ? 14 : 22, crease: 0.9 },
  );
  // The wedge's housing: narrow along the pipe, as wide as the bore across, tall.
  const thin = Math.max(0.34, (half * 0.62) / (r * 1.3));
  const chest = within(frame, new Matrix4().makeScale(thin, 1, 1));
  const joint = r * 1.9 + 0.02;
  revolve(
    plant.body,
    paint.cast,
    chest,
    [
      [0, -r * 1.36],
      [r * 0.7, -r * 1.22],
      [r * 1.2, -r * 0.6],
      [r * 1.34, 0],
      [r * 1.3, r * 0.8],
      [r * 1.22, joint],
    ],
    { segments: dn <= 50 ? 14 : 22, crease: 1.2 },
  );
  const disc = r * 1.46;
  const oval = within(frame, new Matrix4().makeScale(thin * 1.05, 1, 1).setPosition(0, 0, joint));
  bonnetFlange(plant, oval, disc, dn <= 80 ? 6 : 8);
  const shoulder = joint + r * 1.05;
  const cap = within(frame, new Matrix4().makeScale(thin * 1.1, 1, 1).setPosition(0, 0, joint));
  revolve(
    plant.body,
    paint.cast,
    cap,
    [
      [disc * 0.82, disc * 0.15],
      [disc * 0.7, r * 0.62],
      [disc * 0.34, r * 1.02],
      [0, r * 1.05],
    ],
    {
      segments: dn <= 50 ? 12 : 18,
      crease: 1.1,
    },
  );
  const stem = Math.max(0.01, dn * 0.00018);
  gland(plant, shifted(frame, 0, 0, shoulder - 0.012), stem * 1.5);
  const bridge = shoulder + r * 1.25 + 0.05;
  yoke(
    plant,
    within(frame, new Matrix4().makeRotationZ(Math.PI / 2)),
    r * 0.62 + 0.01,
    shoulder - r * 0.3,
    bridge,
    Math.max(0.014, r * 0.2),
  );
  const plane = bridge + Math.max(0.028, r * 0.3);
  wheel(plant, site, [0, 0, plane], dn / 1000, false);
  const reach = wheelSize(dn) / 2;
  pickable(
    plant,
    tag,
    frame,
    new Vector3(-half - 0.03, -reach, -r * 1.4),
    new Vector3(half + 0.03, reach, plane + 0.06),
  );
}
