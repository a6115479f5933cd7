// The light of the workshop: what `Lights` hangs up and what the shaders are told of it once, when they are made.
export const sun = { color: '#FFF1DE', strength: 2.7 } as const;
export const sky = { above: '#E6EEF5', below: '#75756F', strength: 0.42 } as const;
/** Share of what the environment shines that steel mirrors. It lies in the environment itself. */
export const MIRRORED = 0.85;
/** Haze: its colour, and how thick it is, per metre. */
export const haze = { color: '#B9C5CB', density: 0.0055 } as const;
/** Brightness of the picture. */
export const EXPOSURE = 0.86;
