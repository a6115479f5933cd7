// Colours and surfaces of everything in the hall: steel grades, paints, and the pipe colours of GB 7231.
import type { Medium } from '../../src/plant/diagram.ts';
import { type Finish, finish } from './mesher.ts';

export const stainless = finish('#C9CDD0', 0.3, 1);
export const matt = finish('#B4B8BA', 0.46, 1);
export const polished = finish('#DFE2E4', 0.16, 1);
export const cast = finish('#9AA0A3', 0.5, 0.9);
export const galvanised = finish('#A3A8AB', 0.55, 0.85);
export const cladding = finish('#C3C7CA', 0.42, 1);
export const brushed = finish('#CFD3D6', 0.36, 1);
export const weld = finish('#9A8C78', 0.42, 1);
export const bolt = finish('#8E9396', 0.42, 1);
export const frameSteel = finish('#6F8794', 0.55, 0);
export const underside = finish('#A7B1B5', 0.6, 0);
export const columnSteel = finish('#8296A1', 0.6, 0);
export const safetyYellow = finish('#E0AA1C', 0.45, 0);
export const motorBlue = finish('#2B659C', 0.36, 0);
export const gearboxGrey = finish('#8D969B', 0.42, 0);
export const floorGrey = finish('#A9AAA7', 0.62, 0);
export const chequer = finish('#8F9A9D', 0.66, 0.15);
export const grating = finish('#9BA1A4', 0.5, 0.8);
export const wall = finish('#B9C0C0', 0.6, 0);
export const plinth = finish('#8D938F', 0.9, 0);
export const rubber = finish('#1F2224', 0.7, 0);
export const black = finish('#2A2C2E', 0.5, 0);
export const instrumentBlue = finish('#28588F', 0.38, 0);
export const glassDark = finish('#0B0E10', 0.12, 0);
/** Window panes as one sees them from outside by day: they mirror the sky. */
export const pane = finish('#55666F', 0.14, 0.55);
export const concrete = finish('#9C9C98', 0.85, 0);
export const signRed = finish('#B3241F', 0.45, 0);
export const white = finish('#E8EAEA', 0.5, 0);
export const brass = finish('#B08D45', 0.38, 1);
export const gasket = finish('#3A3E40', 0.8, 0);
export const ptfe = finish('#EDEDE8', 0.45, 0);
export const ground = finish('#6F716F', 0.9, 0);
/** Glass of lamps on panels, and what is lit from within. */
export const lampGreen = finish('#2F8F4E', 0.35, 0);
export const lampRed = finish('#B3241F', 0.35, 0);
export const lit = finish('#FFF4DD', 1, 0);
/** Takes the colour of the texture or of the light behind it. */
export const plain = finish('#FFFFFF', 1, 0);
export const rail = finish('#5D656B', 0.5, 0.6);

/** Paint of a pipe by GB 7231; process lines stay bare steel and carry bands. */
export const mediumFinish: Readonly<Record<Medium, Finish>> = {
  steam: finish('#B3241F', 0.43, 0),
  water: finish('#1E7D46', 0.43, 0),
  air: finish('#C3C8C9', 0.43, 0),
  gas: finish('#E0B41E', 0.43, 0),
  'acid-alkali': finish('#6B3F8E', 0.43, 0),
  combustible: finish('#7A4A26', 0.43, 0),
  'other-liquid': finish('#2A2C2E', 0.43, 0),
  process: stainless,
};
