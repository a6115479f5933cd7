// Hands at the harvest line for tests: steaming as in 8.04, and a partial withdrawal (content/fermentation.md 7.10).
import type { Operator } from './operator.ts';

/** 8.04: 20 min of steam from HV-30124 to the trap at V-901, with HV-30121 shut; what lies in the line goes to V-901 first. */
export function steamHarvestLine(o: Operator): void {
  o.act('set', 'HV-60104', 100);
  o.wait(60);
  o.act('set', 'HV-60104', 0);
  o.act('set', 'TIC-901', 0);
  if (o.read('L-9001.held') > 60) o.act('set', 'XV-90101', 100);
  o.set({ '22': 100, '23': 100, '24': 25 });
  o.until(() => o.read('L-9001.held') <= 60, 600);
  o.act('set', 'XV-90101', 0);
  o.act('set', 'HV-90102', 15);
  o.until(() => o.read('L-9001.sterility') === 4 && o.read('L-9001.hold') >= 20, 3000);
  o.set({ '24': 0 });
  o.act('set', 'HV-90102', 0);
  o.wait(10);
  o.set({ '22': 0, '23': 0 });
  o.wait(10);
}

/** Lets so many m3 into V-901, cooled in E-901, and shuts the bottom valve. */
export function withdraw(o: Operator, cubic: number): void {
  o.act('mode', 'TIC-901', 'auto');
  o.set({ '22': 100, '23': 100 });
  o.act('set', 'XV-90101', 100);
  o.wait(5);
  o.set({ '21': 100 });
  o.until(() => o.read('V-901.portion') >= cubic, 3600);
  o.set({ '21': 0 });
  o.act('mode', 'TIC-901', 'man');
  o.act('set', 'TIC-901', 0);
  o.wait(6);
}
