// `npm run bench -- NAME...` measures the named figures, without a name all. Prints one JSON line a figure.

// Each figure's code is loaded when its turn comes: a library that another figure needs can cost this one speed, as those do that
// detach a buffer (V8 then checks every access to a typed array).
const FIGURES: ReadonlyMap<string, { readonly unit: string; readonly measure: () => Promise<number> }> = new Map([
  ['model.batch', { unit: 'ms', measure: async () => (await import('./model.ts')).batch() }],
  ['model.rhs', { unit: 'ns', measure: async () => (await import('./model.ts')).rightHandSide() }],
  ['alarms.tick', { unit: 'ns', measure: async () => (await import('./alarms.ts')).alarmTick() }],
  ['plant.tick', { unit: 'us', measure: async () => (await import('./batch.ts')).plantTick() }],
  ['plant.tick-steaming', { unit: 'us', measure: async () => (await import('./batch.ts')).steamingTick() }],
  ['plant.tick-of-1', { unit: 'us', measure: async () => (await import('./batch.ts')).sideBySide(1) }],
  ['plant.tick-of-2', { unit: 'us', measure: async () => (await import('./batch.ts')).sideBySide(2) }],
  ['plant.tick-of-4', { unit: 'us', measure: async () => (await import('./batch.ts')).sideBySide(4) }],
  ['replay.rate', { unit: 's/s', measure: async () => (await import('./batch.ts')).replayRate() }],
]);

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !FIGURES.has(name));
if (unknown !== undefined) {
  console.error(`there is no figure ${unknown}; there are ${[...FIGURES.keys()].join(', ')}`);
  process.exit(2);
}
for (const [name, { unit, measure }] of FIGURES) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(JSON.stringify({ name, value: Number((await measure()).toPrecision(4)), unit }));
}

export {};
