// What each omission costs of the ten points of aseptic sampling (content/fermentation.md 4.1, "score 10"), spread over its seven steps [D].
export const MARKS: Readonly<
  Record<'gear' | 'label' | 'steam' | 'cooling' | 'waste' | 'flame' | 'flush' | 'delivery' | 'log', number>
> = {
  /** 1: face shield and heat gloves on; the bottle labelled. */
  gear: 1,
  label: 1,
  /** 2: steamed 5 min at 121 deg C. 3: cooled for 30 s. 4: 200 mL wasted. 5: filled in the flame. */
  steam: 2,
  cooling: 1,
  waste: 1,
  flame: 1,
  /** 6: shut, steamed out again, outlet shut. */
  flush: 1,
  /** 7: on ice and within ten minutes in the laboratory; entered in its register. */
  delivery: 1,
  log: 1,
};
