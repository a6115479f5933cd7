// What is switched over by hand when an instrument is false (content/fermentation.md 1.8, 3.2, E05f and E10): the leg of dissolved oxygen of
// I-304 under permit, the probe that a loop of R-301 follows, and the base that AIC-301 gives (E17).
import type { Tag } from '../../../../plant/plant.ts';

export const OXYGEN_BYPASS: Tag = 'AT-302.bypass';
/** To be read before the bypass is turned. */
export const BYPASS_PERMIT: Tag = 'AT-302.bypass-permit';
/** On = the loop follows probe B. */
export const ACIDITY_BY_B: Tag = 'AT-301B.control';
export const TEMPERATURE_BY_B: Tag = 'TT-301A.control';
/** On = AIC-301 gives caustic by FV-407 instead of ammonia by FV-402. */
export const ALKALI_STANDBY: Tag = 'AT-301A.caustic';
export const overrides: readonly Tag[] = [OXYGEN_BYPASS, ACIDITY_BY_B, TEMPERATURE_BY_B, ALKALI_STANDBY];
