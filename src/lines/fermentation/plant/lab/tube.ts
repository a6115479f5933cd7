// The sterility test (content/fermentation.md 4.2): 2-5 mL into a tube of phenol-red broth, and a plate each at 37 and 26 deg C. What
// grows makes the tube turbid; bacteria turn it yellow and stand on the plate at 37 deg C, yeast stands on that at 26 deg C.
import { exp } from '../../../../kernel/math.ts';
import { STERILITY_READ } from './assays.ts';
import { KIND } from './quantities.ts';

/** Penicillin at which a test for bacteria without penicillinase stays clear, U/mL [K]. */
const MASKING_TITRE = 50;
/** Growth in the broth tube, 1/h, and what makes it turbid, g/L [K, as training-model.md 2.12]. */
const GROWTH = { bacteria: 0.6, yeast: 0.4 } as const;
const TURBID = 5e-3;

/** What is read: nothing, bacteria, yeast. */
export const FOUND = { clear: 0, bacteria: 1, yeast: 2 } as const;

/** What a reader who overlooks nothing finds after some hours. Penicillin keeps sensitive bacteria down unless penicillinase was added. */
export function grownIn(
  kind: number,
  foreign: number,
  titre: number,
  penicillinase: boolean,
  hours: number,
): (typeof FOUND)[keyof typeof FOUND] {
  const yeast = kind === KIND.yeast;
  const masked = !yeast && kind !== KIND.penicillinaseFormer && !penicillinase && titre > MASKING_TITRE;
  const grown = foreign * exp((yeast ? GROWTH.yeast : GROWTH.bacteria) * hours) >= TURBID;
  return masked || !grown ? FOUND.clear : yeast ? FOUND.yeast : FOUND.bacteria;
}

/** Readings of one test in one number: a digit to the base of three for each reading time. */
const DIGIT = Object.keys(FOUND).length;

/** `readings` with what was found at reading time `index` (of STERILITY_READ). */
export const withReading = (readings: number, index: number, found: number): number =>
  readings + found * powerOfDigit(index);

/** The readings of the first `count` reading times. */
export const readingsOf = (readings: number, count: number): readonly { hours: number; result: number }[] =>
  STERILITY_READ.slice(0, count).map((hours, index) => ({
    hours,
    result: Math.floor(readings / powerOfDigit(index)) % DIGIT,
  }));

function powerOfDigit(index: number): number {
  let power = 1;
  for (let i = 0; i < index; i++) power *= DIGIT;
  return power;
}
