// Which simulation code made an attempt. Every change that alters a state or a score raises the version in package.json.

/** Equals the version in package.json (a test holds them together). */
export const RELEASE = '0.1.0';
