import { useTranslation } from 'react-i18next';
import { useLanguage } from '../session.tsx';

/** One button to the other language; its name says in that language what it does. */
export function LanguageSwitch() {
  const { i18n } = useTranslation();
  const language = useLanguage();
  const other = language === 'en' ? 'zh-CN' : 'en';
  return (
    <button
      type="button"
      className="dark-button language"
      lang={other}
      aria-label={other === 'en' ? 'English' : '中文'}
      onClick={() => void i18n.changeLanguage(other)}
    >
      <span aria-hidden="true">中 / EN</span>
    </button>
  );
}
