// The texts that the opening screen needs: those of the screens, and of the lines no more than the names of their procedures.
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../lines/line.ts';
import { openingTexts } from '../lines/opening.ts';
import { uiTexts } from './locales/index.ts';

export const languages: readonly Language[] = ['zh-CN', 'en'];

/** Prepares i18next: one for the page, keys joined by '/'. `double` writes every text twice, which shows at once where a long translation would be cut. */
export async function startOpeningTexts(language: Language, double = false): Promise<void> {
  const resources = Object.fromEntries(
    languages.map((code) => [
      code,
      { ui: uiTexts[code], ...Object.fromEntries([...openingTexts].map(([line, texts]) => [line, texts[code]])) },
    ]),
  );
  i18next.use(initReactI18next);
  if (double) {
    i18next.use({
      type: 'postProcessor',
      name: 'double',
      process: (text: string) => (text === '' ? '' : `${text} ${text}`),
    });
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
}
