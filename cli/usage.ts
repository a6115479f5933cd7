// What `penline --help` prints.
import type { Language } from '../src/lines/line.ts';

const COMMANDS = `  lines
  simulate  --line L --recipe FILE --out FILE.csv
  expert    --line L --procedure P[,P...] --out FILE [--seed N]
  run       --assignment FILE --script FILE --out FILE
  verify    FILE...
  package   --assignment FILE --standard scorm12|scorm2004 --out FILE.zip
  serve     [--port N] [--host NAME]`;

const TEXTS: Readonly<Record<Language, readonly [before: string, after: string]>> = {
  en: [
    'penline COMMAND [OPTIONS]',
    'Each prints JSON with --json and exits 0 on success, 1 where the answer is "no", 2 on bad input. See docs/command-line.en.md.',
  ],
  'zh-CN': [
    'penline 命令 [选项]',
    '各命令加 --json 输出 JSON；成功退出码为 0，结论为“否”为 1，输入有误为 2。详见 docs/command-line.zh-CN.md。',
  ],
};

export function usage(language: Language): string {
  const [before, after] = TEXTS[language];
  return `${before}\n\n${COMMANDS}\n\n${after}`;
}
