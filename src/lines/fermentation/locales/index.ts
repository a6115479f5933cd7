// All texts of the line, by language. The files are split by what they speak of.
import type { Language, Texts } from '../../line.ts';
import enPlant from './en/plant.json' with { type: 'json' };
import enRecords from './en/records.json' with { type: 'json' };
import enScreens from './en/screens.json' with { type: 'json' };
import enStations from './en/stations.json' with { type: 'json' };
import enSteps from './en/steps.json' with { type: 'json' };
import enTags from './en/tags.json' with { type: 'json' };
import zhPlant from './zh-CN/plant.json' with { type: 'json' };
import zhRecords from './zh-CN/records.json' with { type: 'json' };
import zhScreens from './zh-CN/screens.json' with { type: 'json' };
import zhStations from './zh-CN/stations.json' with { type: 'json' };
import zhSteps from './zh-CN/steps.json' with { type: 'json' };
import zhTags from './zh-CN/tags.json' with { type: 'json' };

export const texts: Readonly<Record<Language, Texts>> = {
  'zh-CN': { ...zhTags, ...zhPlant, ...zhSteps, ...zhRecords, ...zhScreens, ...zhStations },
  en: { ...enTags, ...enPlant, ...enSteps, ...enRecords, ...enScreens, ...enStations },
};
