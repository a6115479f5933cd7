// What the alarms of the table name and the plant cannot tell yet. A test fails as soon as the plant can: then the name is taken off this
// list, and its alarms come into force. A state that is on it counts as one in which the plant never is.
export const WAITING: ReadonlySet<string> = new Set([
  // Nobody weighs a charge into the seed vessels: others prepare their media in V-102, and they are found charged.
  'WT-201.target',
  'WT-202.target',
]);
