import { expect, it } from 'vitest';
import { lines } from './index.ts';
import { openingTexts } from './opening.ts';

it('every procedure of every line is named on the opening screen (locales/*/procedures.json), in both languages', () => {
  expect([...openingTexts.keys()]).toEqual([...lines.keys()]);
  for (const [id, line] of lines) {
    const texts = openingTexts.get(id)!;
    const procedures = [...line.procedures.keys()].toSorted();
    expect(Object.keys(texts['zh-CN'].procedures).toSorted()).toEqual(procedures);
    expect(Object.keys(texts.en.procedures).toSorted()).toEqual(procedures);
  }
});
