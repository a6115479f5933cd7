// P5, sterilisation of a feed tank and its line: steps 5.01 to 5.10 (content/fermentation.md 2), for any of the tanks that are heated.
import type { Procedure } from '../../../procedure/language.ts';
import { FEED_VARIANTS, type FeedVariant } from './p5.variants.ts';

const open = (tag: string) => `${tag} > 0`;
const shut = (tag: string) => `${tag} <= 0`;
/** 5-15 % (content/fermentation.md 0.1), with a little for the hand. */
const cracked = (tag: string) => [`${tag} >= 4`, `${tag} <= 16`];

/** Cooling water of 30 °C cannot bring the tank to 30 in any time: it counts as cold from here on, °C [K]. */
const COLD = 40;

/** The procedure for one tank. */
export function feedSterilisation({
  digit,
  prepared,
  preheated,
  held,
  pressure,
  minutes,
  f0,
  stirred,
}: FeedVariant): Procedure {
  const tank = `V-40${digit}`;
  const line = `L-40${digit}`;
  const hv = (suffix: string) => `HV-40${digit}${suffix}`;
  const [hot, head, trap] = [`TT-40${digit}A`, `PT-40${digit}`, `TT-40${digit}`];
  const root = `HV-3014${digit}`;
  const antifoam = digit === 8;
  const stirring = digit === 9 ? [] : [`M-40${digit} > 0`];
  const meter = antifoam ? [] : [`FV-40${digit} >= 99`];
  const BEFORE = ['feed-held = 0'];
  const AFTER = ['feed-held = 1'];
  return {
    id: 'P5',
    start: 'P5',
    sequence: [
      {
        id: '5.01',
        places: ['field'],
        needs: [],
        done: [...prepared, shut(hv('01'))],
        phase: [...BEFORE, `${hot} < 60`],
      },
      {
        id: '5.02',
        places: ['field'],
        needs: [],
        done: [
          ...['01', '09', '10', '11', '06', '07'].map((suffix) => shut(hv(suffix))),
          ...cracked(hv('03')),
          `${tank}.jacket <= 2`,
        ],
        phase: [...BEFORE, `${hot} < 60`],
        until: '5.04',
        kept: [...['01', '09', '10', '11', '06', '07'].map((suffix) => shut(hv(suffix))), open(hv('03'))],
      },
      {
        id: '5.03',
        places: ['field', 'dcs'],
        needs: [`${tank}.jacket <= 2`, open(hv('08')), open(hv('03'))],
        begun: [...BEFORE, open(hv('05'))],
        done: [`${hot} >= ${preheated[0]}`, `${hot} <= ${preheated[1]}`, ...stirring],
        // Direct steam alone passes through this range as well.
        phase: [...BEFORE, 'feed-preheated = 1'],
      },
      {
        id: '5.04',
        places: ['field', 'dcs'],
        needs: [`${hot} >= ${preheated[0]}`, open(hv('03')), 'H-602.condensate <= 5'],
        begun: [...BEFORE, open(hv('04'))],
        done: [
          `${hot} >= ${held[0]}`,
          `${hot} <= ${held[1]}`,
          `${head} >= ${pressure[0]}`,
          `${head} <= ${pressure[1]}`,
          open(hv('04')),
          ...cracked(hv('03')),
        ],
        phase: BEFORE,
      },
      {
        id: '5.05',
        places: ['dcs'],
        needs: [],
        done: [`${tank}.hold >= ${minutes}`, `${tank}.F0 >= ${f0}`, ...(stirred ? stirring : [])],
        // The hold is itself the time.
        hold: 0,
      },
      {
        id: '5.06',
        places: ['field', 'dcs'],
        needs: [shut(hv('03')), shut(hv('04')), shut(hv('05'))],
        begun: [...AFTER, open(hv('02'))],
        done: [
          `${hot} <= ${COLD}`,
          `${head} >= 0.05`,
          `${head} <= 0.1`,
          shut(hv('03')),
          shut(hv('04')),
          shut(hv('05')),
          'feed-pressure-lost = 0',
        ],
        phase: AFTER,
      },
      {
        id: '5.07',
        places: ['field', 'dcs'],
        needs: [shut(hv('09')), shut(root), open(hv('14')), ...meter, open(hv('11'))],
        begun: [open(hv('10'))],
        done: [`${trap} >= 121`, open(hv('10')), open(hv('11')), shut(hv('09')), shut(root)],
        phase: ['feed-line-held = 0'],
        until: '5.08',
        kept: [open(hv('10')), open(hv('11'))],
      },
      {
        id: '5.08',
        places: ['dcs', 'field'],
        needs: [],
        done: [`${line}.hold >= 30`, `${line}.F0 >= 25`],
        hold: 0,
      },
      {
        id: '5.09',
        places: ['field'],
        needs: [shut(hv('10')), `${head} >= 0.03`],
        begun: ['feed-line-held = 1', open(hv('09'))],
        done: [shut(hv('11')), shut(hv('10')), open(hv('09')), `${line}.filled >= 98`, `${line}.end >= 90`],
        phase: ['feed-line-held = 1'],
      },
      {
        id: '5.10',
        places: ['dcs', 'field'],
        needs: [],
        done: [...(antifoam ? [] : [shut(`FV-40${digit}`)]), shut(hv('14')), `P-40${digit} <= 0`, 'R7.signed = 1'],
        phase: ['feed-line-held = 1'],
        hold: 0,
      },
    ],
  };
}

/** The assignment plays the sugar tank. */
export const p5Procedure: Procedure = feedSterilisation(FEED_VARIANTS[0]!);
