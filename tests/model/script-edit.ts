// Changes a script of acts: leaves some out, alters some, puts others in. An act left out hands its turn on to the next.
import type { ScriptAct } from '../../src/lines/line.ts';

export type Script = readonly ScriptAct[];
export type Edit = (script: Script) => Script;
type Pick = (act: ScriptAct) => boolean;

/** Acts on any of the tags, of one verb if given. */
export function on(tags: readonly string[], verb?: string): Pick {
  return (act) => act.tag !== undefined && tags.includes(act.tag) && (verb === undefined || act.do === verb);
}

export function leaveOut(pick: Pick): Edit {
  return (script) => {
    const kept: ScriptAct[] = [];
    let turn: Partial<ScriptAct> = {};
    for (const act of script) {
      const { at, after, when, within, ...rest } = act;
      const own = at !== undefined || after !== undefined || when !== undefined;
      const timing = own ? withoutUndefined({ at, after, when, within }) : turn;
      if (pick(act)) turn = timing;
      else {
        kept.push({ ...rest, ...timing });
        turn = {};
      }
    }
    return kept;
  };
}

/** Changes the first act picked, or the one of the given number among those picked. */
export function alter(pick: Pick, change: Partial<ScriptAct>, which = 0): Edit {
  return (script) => {
    let seen = 0;
    return script.map((act) => (pick(act) && seen++ === which ? { ...act, ...change } : act));
  };
}

/** Puts acts behind the first act picked, or the one of the given number among those picked. */
export function insert(pick: Pick, acts: Script, which = 0): Edit {
  return (script) => {
    let seen = 0;
    return script.flatMap((act) => (pick(act) && seen++ === which ? [act, ...acts] : [act]));
  };
}

export function all(...edits: readonly Edit[]): Edit {
  return (script) => edits.reduce((changed, edit) => edit(changed), script);
}

function withoutUndefined(turn: Record<string, number | string | undefined>): Partial<ScriptAct> {
  return Object.fromEntries(Object.entries(turn).filter(([, value]) => value !== undefined));
}
