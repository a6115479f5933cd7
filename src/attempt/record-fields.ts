// What an entry in a record keeps besides the value that was written: what the instruments showed at that moment.
import type { Reading, Tag } from '../plant/plant.ts';
import type { RecordField, RecordForm } from '../scoring/record.ts';

export class RecordFields {
  readonly #fields = new Map<Tag, RecordField>();

  constructor(forms: readonly RecordForm[]) {
    for (const form of forms) for (const field of form.fields) this.#fields.set(`${form.id}.${field.id}`, field);
  }

  /** What the instrument of a field shows, or null if it has none. */
  shown(name: Tag, read: (tag: Tag) => number): number | null {
    const tag = this.#fields.get(name)?.tag;
    return tag === undefined ? null : read(tag);
  }

  /** What the instruments of a row show, as they show it; null for a field that is no row. */
  row(name: Tag, read: (tag: Tag) => number, readings: ReadonlyMap<Tag, Reading>): string | null {
    const tags = this.#fields.get(name)?.tags;
    return tags?.map((tag) => read(tag).toFixed(readings.get(tag)?.decimals ?? 0)).join(' / ') ?? null;
  }
}
