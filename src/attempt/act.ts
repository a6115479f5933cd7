// Checks an act before it may enter the log: the verb must suit the tag, the value the verb. What passes may still be refused
// by the plant (an interlock); what does not pass could not have been done by any screen.
import type { ProcedureEntry, Line } from '../lines/line.ts';
import type { CommandValue, Plant, Tag } from '../plant/plant.ts';
import type { Assignment } from './assignment.ts';
import { InputError } from './input-error.ts';
import { REASON_SUFFIX } from '../scoring/record.ts';
import { RecordRules } from './record-rules.ts';
import { readShelving, shelvingValue } from './shelving.ts';
import { noValue, oneOf } from './value-rules.ts';
import { isOperating, type Verb } from './verb.ts';

/** An act in the form in which the log keeps it. */
export interface Act {
  readonly verb: Verb;
  readonly tag: Tag;
  readonly value: CommandValue;
}

const MOST_CHARACTERS = 200;
/** Longest name under which a person logs in, and the highest number of a seat. */
const LONGEST_NAME = 40;
const MOST_SEATS = 999;
const LONE_SURROGATE = /\p{Surrogate}/u;
const fieldOf = (tag: Tag): Tag => (tag.endsWith(REASON_SUFFIX) ? tag.slice(0, -REASON_SUFFIX.length) : tag);

/** Knows what can be done in an attempt of a line. */
export class ActRules {
  readonly #valves: ReadonlySet<Tag>;
  /** Records of each procedure of the run. */
  readonly #records: readonly RecordRules[];
  readonly #alarms: ReadonlySet<string>;
  /** Every id an act may name, in a fixed order: the dictionary of the compact log. */
  readonly ids: readonly Tag[];

  constructor(
    readonly line: Line,
    entries: readonly ProcedureEntry[],
    readonly plant: Plant,
    readonly assignment: Assignment,
    readonly stage: () => number,
  ) {
    this.#valves = new Set(line.diagram.valves.map((valve) => valve.tag));
    this.#alarms = new Set(line.alarms.map((alarm) => alarm.id));
    this.#records = entries.map(({ records }) => new RecordRules(records));
    const forms = new Set(this.#records.flatMap((records) => records.forms));
    const fields = new Set(this.#records.flatMap((records) => records.fields));
    this.ids = ['', ...plant.operables.keys(), ...forms, ...fields, ...this.#alarms, ...line.faults];
  }

  /** What can be done to a thing of the plant. What takes a position, but is no loop, can also be opened and closed. */
  verbsOf(tag: Tag): readonly Verb[] {
    const verbs = this.plant.operables.get(tag) ?? [];
    return verbs.includes('throw') || this.#valves.has(tag) ? [...verbs, 'open', 'close'] : verbs;
  }

  /** The act as the log keeps it. Throws InputError with the path "tag" or "value". */
  check(verb: Verb, tag: Tag, value: CommandValue): Act {
    return this.#checked(verb, tag, value, this.#records[this.stage()]!);
  }

  /** The same for an act that is to be done in any stage of the run: only records are the stage's own. */
  checkForLater(verb: Verb, tag: Tag, value: CommandValue): Act {
    const own = this.#records.find((records) => records.knows(fieldOf(tag))) ?? this.#records[this.stage()]!;
    return this.#checked(verb, tag, value, own);
  }

  #checked(verb: Verb, tag: Tag, value: CommandValue, records: RecordRules): Act {
    if (typeof value === 'string' && (value.length > MOST_CHARACTERS || LONE_SURROGATE.test(value))) {
      throw new InputError('value', 'too-long', { maximum: MOST_CHARACTERS });
    }
    if (typeof value === 'number' && !Number.isFinite(value)) throw new InputError('value', 'not-number');
    // -0 and 0 are one value in JSON, so they must be one in the run.
    const given = typeof value === 'number' ? value + 0 : value;
    if (isOperating(verb)) {
      if (!this.verbsOf(tag).includes(verb)) throw this.#unfit(verb, tag);
      return { verb, tag, value: this.#plantValue(verb, tag, given) };
    }
    switch (verb) {
      case 'ack':
      case 'unshelve':
        return { verb, tag: this.#alarm(tag), value: noValue(verb, given) };
      case 'shelve':
        return { verb, tag: this.#alarm(tag), value: shelvingValue(readShelving(given)) };
      case 'record':
        return { verb, tag, value: (records.entry(tag, given) ?? this.#refuse(verb, tag)).value };
      case 'sign':
        if (!records.isForm(tag)) throw this.#unfit(verb, tag);
        if (typeof given === 'number') throw new InputError('value', 'not-text');
        return { verb, tag, value: given };
      case 'report':
        if (tag !== '' && !this.line.faults.includes(tag) && !this.#knows(tag)) throw this.#unfit(verb, tag);
        return { verb, tag, value: given };
      case 'speed':
        return { verb, tag: '', value: this.#speed(given) };
      case 'login':
        return { verb, tag: '', value: this.#person(given) };
      case 'hint':
      case 'finish':
        return { verb, tag: '', value: noValue(verb, given) };
    }
  }

  #plantValue(verb: Verb, tag: Tag, value: CommandValue): CommandValue {
    if (verb === 'mode') {
      const modes = this.plant.loop(tag).modes;
      if (!modes.some((mode) => mode === value)) {
        throw new InputError('value', 'mode-unknown', { tag, value: String(value), allowed: modes.join(', ') });
      }
      return value;
    }
    if (verb === 'judge') return oneOf(this.plant.choices.get(tag) ?? [], value);
    if (verb === 'assay') return this.#assayOrder(tag, value);
    if (verb !== 'set' && verb !== 'throw') return noValue(verb, value);
    if (typeof value !== 'number') throw new InputError('value', 'number-needed', { tag });
    if (this.#valves.has(tag) && (value < 0 || value > 100)) {
      throw new InputError('value', 'out-of-range', { value, minimum: 0, maximum: 100 });
    }
    return value;
  }

  /** "bottle/way" with one of the test's ways; whether the bottle stands there is the laboratory's to say. */
  #assayOrder(tag: Tag, value: CommandValue): CommandValue {
    const ways = this.plant.assays.get(tag) ?? [];
    const [, way] = (typeof value === 'string' && /^\d{1,6}\/(.+)$/.exec(value)) || [];
    if (way === undefined || !ways.includes(way)) {
      throw new InputError('value', 'not-one-of', { allowed: ways.map((w) => `0/${w}`).join(', ') });
    }
    return value;
  }

  /** Who logs in: nobody (the one whose attempt it is comes back), a name, or the number of a seat; in a contest no names. */
  #person(value: CommandValue): CommandValue {
    if (value === null) return null;
    if (typeof value === 'string' && this.assignment.mode !== 'contest') {
      const name = value.trim();
      if (name === '') throw new InputError('value', 'empty');
      if (name.length > LONGEST_NAME) throw new InputError('value', 'too-long', { maximum: LONGEST_NAME });
      return name;
    }
    if (typeof value === 'string' || !Number.isInteger(value) || value < 1 || value > MOST_SEATS) {
      throw new InputError('value', 'seat-needed', { maximum: MOST_SEATS });
    }
    return value;
  }

  #speed(value: CommandValue): CommandValue {
    const { speeds } = this.assignment;
    if (!speeds.some((speed) => speed === value)) {
      throw new InputError('value', 'speed-not-allowed', { value: String(value), allowed: speeds.join(', ') });
    }
    return value;
  }

  #alarm(tag: Tag): Tag {
    if (!this.#alarms.has(tag)) throw new InputError('tag', 'unknown-tag', { value: tag });
    return tag;
  }

  #knows(tag: Tag): boolean {
    return (
      this.plant.operables.has(tag) ||
      this.plant.readings.has(tag) ||
      this.#records.some((records) => records.knows(tag)) ||
      this.#alarms.has(tag)
    );
  }

  #refuse(verb: Verb, tag: Tag): never {
    throw this.#unfit(verb, tag);
  }

  #unfit(verb: Verb, tag: Tag): InputError {
    return this.#knows(tag)
      ? new InputError('tag', 'verb-not-for-tag', { verb, tag })
      : new InputError('tag', 'unknown-tag', { value: tag });
  }
}
