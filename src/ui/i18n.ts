// Texts of the screens and of the lines in both languages.
import i18next from 'i18next';
import { lines } from '../lines/index.ts';
import type { Language } from '../lines/line.ts';
import { languages, startOpeningTexts } from './opening-texts.ts';

/** Adds what the lines say to the texts that the opening screen had. */
export function addLineTexts(): void {
  for (const line of lines.values()) {
    for (const code of languages) i18next.addResourceBundle(code, line.id, line.texts[code], true, true);
  }
}

/** Prepares all texts at once, for a page without an opening screen. */
export async function startTexts(language: Language): Promise<void> {
  await startOpeningTexts(language);
  addLineTexts();
}

export async function speak(language: Language): Promise<void> {
  if (i18next.language !== language) await i18next.changeLanguage(language);
}
