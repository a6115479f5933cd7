// What the opening screen says of every line, before the line itself has come: the names of its procedures, and what each is.
import enFermentation from './fermentation/locales/en/procedures.json' with { type: 'json' };
import zhFermentation from './fermentation/locales/zh-CN/procedures.json' with { type: 'json' };
import type { Language } from './line.ts';

type Procedures = Readonly<Record<string, { readonly title: string; readonly text: string }>>;

export const openingTexts: ReadonlyMap<
  string,
  Readonly<Record<Language, { readonly procedures: Procedures }>>
> = new Map([['fermentation', { 'zh-CN': zhFermentation, en: enFermentation }]]);
