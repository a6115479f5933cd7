// Protective equipment (content/fermentation.md 9, PPE matrix).
/** Worn by everybody in the workshop, and at the start of every procedure but P1. */
export const basicWear = ['PPE.helmet', 'PPE.goggles', 'PPE.safety-shoes', 'PPE.coverall', 'PPE.ear-plugs'] as const;
/** For whoever weighs raw materials. */
export const weighingWear = ['PPE.dust-mask', 'PPE.gloves'] as const;
/** For whoever goes into a leak of ammonia. */
export const rescueWear = ['PPE.scba', 'PPE.chemical-suit'] as const;
/** For whoever handles steam. */
export const steamWear = ['PPE.face-shield', 'PPE.heat-gloves'] as const;
