// In which language the command line speaks: that of the system, as its environment names it.
import type { Language } from '../src/lines/line.ts';

export function readerLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return locale.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}
