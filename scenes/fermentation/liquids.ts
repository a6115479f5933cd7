// What the liquids in the tanks look like through a glass, and as they run out; linear.
import { Color } from 'three';

const syrup = new Color('#C7A663');
const oil = new Color('#B98B25');
/** An emulsion: antifoam as it is fed. */
const milky = new Color('#D9D2BE');
const medium = new Color('#8A6838');
const broth = new Color('#B8904F');
const waste = new Color('#6E5A3C');

/** Water, and what is dissolved in it without a colour: ammonia, precursor, sulphate, acid, lye. */
export const clear = new Color('#93A7AB');

/** Of a tank whose liquid is not clear (content/fermentation.md 1.2). */
export const liquids: Readonly<Record<string, Color>> = {
  'V-101': medium,
  'V-102': medium,
  'V-201': broth,
  'V-202': broth,
  'V-901': broth,
  'V-803': waste,
  'V-401': syrup,
  'V-404': oil,
  'V-408': milky,
};
