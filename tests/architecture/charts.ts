// The charts of all procedures as they should lie in docs/procedures.
import { lines } from '../../src/lines/index.ts';
import type { Language, Texts } from '../../src/lines/line.ts';
import { type ChartWords, mermaid, svg } from '../../src/procedure/chart.ts';
import { compile } from '../../src/procedure/follow.ts';

const words: Readonly<Record<Language, ChartWords>> = {
  'zh-CN': {
    complete: '各步已过;漏做的步骤仍可补做',
    finished: '交卷 / 时间到',
    finish: '交卷',
    note: '后面的步骤先做,则跳过其间的步骤(记“漏做”);到底以前都可补做。任何时候都可交卷。',
  },
  en: {
    complete: 'all parts done or passed; what was left out may still be done',
    finished: 'handed in, or out of time',
    finish: 'finish',
    note: 'A later step done at once passes those before it ("skipped"); they may still be done late. Finish is possible anywhere.',
  },
};

export interface Chart {
  readonly name: string;
  readonly content: string;
}

export function procedureCharts(): readonly Chart[] {
  return [...lines.values()].flatMap((line) =>
    [...line.procedures.values()].flatMap(({ procedure }) => {
      const { machine } = compile(procedure);
      return (Object.keys(words) as Language[]).flatMap((language) => {
        const title = (id: string) => textAt(line.texts[language], id);
        const suffix = language === 'en' ? '.en' : '';
        return [
          { name: `${procedure.id}${suffix}.svg`, content: svg(machine, title, words[language]) },
          { name: `${procedure.id}${suffix}.mmd`, content: mermaid(machine, title, words[language]) },
        ];
      });
    }),
  );
}

/** Title of a step, or what is said of a group. */
function textAt(texts: Texts, id: string): string {
  const steps = texts['steps'] as Texts;
  const groups = texts['groups'] as Texts;
  const step = steps[id] as Texts | undefined;
  const title = step?.['title'] ?? groups[id];
  return typeof title === 'string' ? title : id;
}
