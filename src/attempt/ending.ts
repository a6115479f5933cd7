// How a run can end: handed in, out of time, or stopped at the second red line.

/** Value of the `finish` act that the clock itself logs when the working time is used up. */
export const OUT_OF_TIME = 'time';

/** Value of the `finish` act that is logged at the second red line (content/fermentation.md 7.4). */
export const RED_LINE = 'red-line';

export type Ending = 'finished' | typeof OUT_OF_TIME | typeof RED_LINE;
