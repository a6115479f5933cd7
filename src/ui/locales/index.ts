// All texts of the screens, by language. The files are split by screen.
import type { Language, Texts } from '../../lines/line.ts';
import enDcs from './en/dcs.json' with { type: 'json' };
import enField from './en/field.json' with { type: 'json' };
import enGuide from './en/guide.json' with { type: 'json' };
import enJudgement from './en/judgement.json' with { type: 'json' };
import enRecord from './en/record.json' with { type: 'json' };
import enReport from './en/report.json' with { type: 'json' };
import enShell from './en/shell.json' with { type: 'json' };
import enStage from './en/stage.json' with { type: 'json' };
import enStart from './en/start.json' with { type: 'json' };
import zhDcs from './zh-CN/dcs.json' with { type: 'json' };
import zhField from './zh-CN/field.json' with { type: 'json' };
import zhGuide from './zh-CN/guide.json' with { type: 'json' };
import zhJudgement from './zh-CN/judgement.json' with { type: 'json' };
import zhRecord from './zh-CN/record.json' with { type: 'json' };
import zhReport from './zh-CN/report.json' with { type: 'json' };
import zhShell from './zh-CN/shell.json' with { type: 'json' };
import zhStage from './zh-CN/stage.json' with { type: 'json' };
import zhStart from './zh-CN/start.json' with { type: 'json' };

export const uiTexts: Readonly<Record<Language, Texts>> = {
  'zh-CN': {
    shell: zhShell,
    stage: zhStage,
    start: zhStart,
    dcs: zhDcs,
    field: zhField,
    guide: zhGuide,
    judgement: zhJudgement,
    record: zhRecord,
    report: zhReport,
  },
  en: {
    shell: enShell,
    stage: enStage,
    start: enStart,
    dcs: enDcs,
    field: enField,
    guide: enGuide,
    judgement: enJudgement,
    record: enRecord,
    report: enReport,
  },
};
