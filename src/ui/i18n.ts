// Texts of the screens and of the lines in both languages: one i18next for the page, keys joined by '/'.
import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { lines } from '../lines/index.ts';
import type { Language } from '../lines/line.ts';
import { uiTexts } from './locales/index.ts';

export const languages: readonly Language[] = ['zh-CN', 'en'];

/** Prepares the texts. `double` writes every text twice, which shows at once where a long translation would be cut. */
export async function startTexts(language: Language, double = false): Promise<i18n> {
  const resources = Object.fromEntries(
    languages.map((code) => [
      code,
      {
        ui: uiTexts[code],
        ...Object.fromEntries([...lines.values()].map((line) => [line.id, line.texts[code]])),
      },
    ]),
  );
  i18next.use(initReactI18next);
  if (double) {
    i18next.use({ type: 'postProcessor', name: 'double', process: (text: string) => `${text} ${text}` });
  }
  await i18next.init({
    resources,
    lng: language,
    supportedLngs: languages,
    defaultNS: 'ui',
    keySeparator: '/',
    nsSeparator: false,
    returnNull: false,
    interpolation: { escapeValue: false },
    ...(double ? { postProcess: ['double'] } : {}),
  });
  const mark = (code: string) => {
    document.documentElement.lang = code;
  };
  mark(language);
  i18next.on('languageChanged', mark);
  return i18next;
}
