// What happened, as a sentence of the line's texts.
import type { Happening } from '../plant/plant.ts';

type LineText = (key: string, values?: { readonly [name: string]: string | number }) => string;

/** The sentence, with the tag and the name of where it happened; '' where the line has none. */
export function happeningText(line: LineText, { code, tag, value }: Happening): string {
  return line(`happenings/${code}`, { tag, name: line(`tags/${tag}`) || tag, value });
}
