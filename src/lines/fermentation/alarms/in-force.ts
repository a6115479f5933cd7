// In which states of the plant alarms are in force (content/fermentation.md 5, first paragraph). Everything else is suppressed by design.

/**
 * R-301 holds a sterile charge, from STERILE_READY until it is emptied, but for the harvest itself, in which weight and pressure fall
 * on purpose. The state alone would not do: it ends with the very loss of pressure that must be told.
 */
export const READY = ['sterile-ready = 1 and state.harvesting = 0'];
/** The same, but not while the seed is pressed over from V-202, for which the pressure is lowered. */
export const READY_NO_TRANSFER = ['sterile-ready = 1 and state.harvesting = 0 and state.transfer-202 = 0'];
/** The same and, before it, from the end of steam on: a vessel that cools draws a vacuum. */
export const SINCE_STEAM = ['steam-ended = 1 and state.harvesting = 0', ...READY];
/** A culture lives in R-301. */
export const CULTURE = ['state.growth = 1', 'state.production = 1'];
export const PRODUCTION = ['state.production = 1'];
/** So much product that it may be worth harvesting, U/mL [K]: in the first days every titre rises slowly. */
export const RIPE = ['state.production = 1 and LAB.titre >= 10000'];
/** A culture in its second day or later. */
export const DAY_OLD_CULTURE = ['culture-24h = 1'];
/** From a minute after 121 deg C until the hold rule is met; the hold timer itself would suppress the very alarm that resets it. */
export const HOLD = ['pipes-follow = 1 and hold-complete = 0'];
/** The hold timer has run out. */
export const HOLD_TIMED = ['KI-301 >= 30'];
/** Steam is let into R-301. */
export const STEAMING = 'steam-shut = 0';
export const WHILE_STEAMING = [STEAMING];
/** The header has been up: an air train that was never started has no alarm to give. */
export const AIR_ON = ['air-on = 1'];
/** A flow controller that holds a set-point above nothing. */
export const feeding = (loop: string): readonly string[] => [`${loop}.mode >= 1 and ${loop}.setpoint > 0`];
/** A controller in auto or cascade: in manual there is nothing to deviate from. */
export const controlled = (loop: string): readonly string[] => [`${loop}.mode >= 1`];
/** Alkali runs through the CIP line: rinse water is cold. */
export const CLEANING = ['P-801 = 1 and HV-80109 > 0'];
/** The laboratory has reported this figure at least once. */
export const reported = (figure: string): readonly string[] => [`${figure}.results > 0`];
/** Broth runs through E-901; steam in the empty cooler is not broth that is too warm. */
export const DISCHARGING = ['L-9001.flow > 0.5'];
