// What may be entered into the records of a procedure, and whether an entry is what its field can hold.
import type { CommandValue, Tag } from '../plant/plant.ts';
import { NOT_APPLICABLE, REASON_SUFFIX, type RecordField, type RecordForm } from '../scoring/record.ts';
import { InputError } from './input-error.ts';
import { noValue, oneOf } from './value-rules.ts';

export class RecordRules {
  readonly #fields: ReadonlyMap<Tag, RecordField>;
  readonly #forms: ReadonlySet<Tag>;

  constructor(forms: readonly RecordForm[]) {
    this.#forms = new Set(forms.map(({ id }) => id));
    this.#fields = new Map(
      forms.flatMap((form) => form.fields.map((field) => [`${form.id}.${field.id}`, field] as const)),
    );
  }

  get forms(): readonly Tag[] {
    return [...this.#forms];
  }

  get fields(): readonly Tag[] {
    return [...this.#fields.keys()];
  }

  /** Whether a tag names a form or a field. */
  knows(tag: Tag): boolean {
    return this.#fields.has(tag) || this.#forms.has(tag);
  }

  /** Whether a tag names a form, which can be signed. */
  isForm(tag: Tag): boolean {
    return this.#forms.has(tag);
  }

  /** The value as the log keeps it, or null for a tag that takes no entry. Throws InputError for a value that the field cannot hold. */
  entry(tag: Tag, value: CommandValue): { readonly value: CommandValue } | null {
    const reason = tag.endsWith(REASON_SUFFIX);
    const field = this.#fields.get(reason ? tag.slice(0, -REASON_SUFFIX.length) : tag);
    if (!field || field.kind === 'signature') return null;
    if (reason) {
      if (typeof value !== 'string' || value === '') throw new InputError('value', 'text-needed', { tag });
      return { value };
    }
    if (field.kind === 'given') throw new InputError('tag', 'field-given', { value: tag });
    if (field.kind === 'row') return { value: noValue('record', value) };
    if (value === NOT_APPLICABLE) return { value };
    if (field.kind === 'choice') return { value: oneOf(field.choices ?? [], value) };
    if (typeof value !== 'number') throw new InputError('value', 'number-needed', { tag });
    return { value };
  }
}
