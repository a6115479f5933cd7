/** Rays of the pointer pass through: what is pointed at is found from the targets (picking/pick.ts). */
export const nothing = (): null => null;
