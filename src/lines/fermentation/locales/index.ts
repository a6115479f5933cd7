// All texts of the line, by language. The files are split by what they speak of; names of tags fill several, by area.
import type { Language, Texts } from '../../line.ts';
import enAir from './en/air.json' with { type: 'json' };
import enAlarms from './en/alarms.json' with { type: 'json' };
import enControlRoom from './en/control-room.json' with { type: 'json' };
import enEvents from './en/events.json' with { type: 'json' };
import enP1 from './en/p1.json' with { type: 'json' };
import enP2 from './en/p2.json' with { type: 'json' };
import enP3 from './en/p3.json' with { type: 'json' };
import enP4a from './en/p4a.json' with { type: 'json' };
import enP5 from './en/p5.json' with { type: 'json' };
import enPreparation from './en/preparation.json' with { type: 'json' };
import enP6 from './en/p6.json' with { type: 'json' };
import enP6s from './en/p6s.json' with { type: 'json' };
import enP7 from './en/p7.json' with { type: 'json' };
import enP8 from './en/p8.json' with { type: 'json' };
import enP9 from './en/p9.json' with { type: 'json' };
import enLaboratory from './en/laboratory.json' with { type: 'json' };
import enHarvest from './en/harvest.json' with { type: 'json' };
import enPlant from './en/plant.json' with { type: 'json' };
import enPower from './en/power.json' with { type: 'json' };
import enProduction from './en/production.json' with { type: 'json' };
import enProcedures from './en/procedures.json' with { type: 'json' };
import enRecords from './en/records.json' with { type: 'json' };
import enSafety from './en/safety.json' with { type: 'json' };
import enScreens from './en/screens.json' with { type: 'json' };
import enStations from './en/stations.json' with { type: 'json' };
import enSteps from './en/steps.json' with { type: 'json' };
import enTags from './en/tags.json' with { type: 'json' };
import enAirTags from './en/tags-air.json' with { type: 'json' };
import enFeeds from './en/feeds.json' with { type: 'json' };
import enFeedTags from './en/tags-feeds.json' with { type: 'json' };
import enSeed from './en/seed.json' with { type: 'json' };
import enSeedTags from './en/tags-seed.json' with { type: 'json' };
import enUtilityTags from './en/tags-utilities.json' with { type: 'json' };
import zhAir from './zh-CN/air.json' with { type: 'json' };
import zhAlarms from './zh-CN/alarms.json' with { type: 'json' };
import zhControlRoom from './zh-CN/control-room.json' with { type: 'json' };
import zhEvents from './zh-CN/events.json' with { type: 'json' };
import zhP1 from './zh-CN/p1.json' with { type: 'json' };
import zhP2 from './zh-CN/p2.json' with { type: 'json' };
import zhP3 from './zh-CN/p3.json' with { type: 'json' };
import zhP4a from './zh-CN/p4a.json' with { type: 'json' };
import zhP5 from './zh-CN/p5.json' with { type: 'json' };
import zhPreparation from './zh-CN/preparation.json' with { type: 'json' };
import zhP6 from './zh-CN/p6.json' with { type: 'json' };
import zhP6s from './zh-CN/p6s.json' with { type: 'json' };
import zhP7 from './zh-CN/p7.json' with { type: 'json' };
import zhP8 from './zh-CN/p8.json' with { type: 'json' };
import zhP9 from './zh-CN/p9.json' with { type: 'json' };
import zhLaboratory from './zh-CN/laboratory.json' with { type: 'json' };
import zhHarvest from './zh-CN/harvest.json' with { type: 'json' };
import zhPlant from './zh-CN/plant.json' with { type: 'json' };
import zhPower from './zh-CN/power.json' with { type: 'json' };
import zhProduction from './zh-CN/production.json' with { type: 'json' };
import zhProcedures from './zh-CN/procedures.json' with { type: 'json' };
import zhRecords from './zh-CN/records.json' with { type: 'json' };
import zhSafety from './zh-CN/safety.json' with { type: 'json' };
import zhScreens from './zh-CN/screens.json' with { type: 'json' };
import zhStations from './zh-CN/stations.json' with { type: 'json' };
import zhSteps from './zh-CN/steps.json' with { type: 'json' };
import zhTags from './zh-CN/tags.json' with { type: 'json' };
import zhAirTags from './zh-CN/tags-air.json' with { type: 'json' };
import zhFeeds from './zh-CN/feeds.json' with { type: 'json' };
import zhFeedTags from './zh-CN/tags-feeds.json' with { type: 'json' };
import zhSeed from './zh-CN/seed.json' with { type: 'json' };
import zhSeedTags from './zh-CN/tags-seed.json' with { type: 'json' };
import zhUtilityTags from './zh-CN/tags-utilities.json' with { type: 'json' };

/** One tree of several; two files may share a branch, never a leaf. */
function merged(parts: readonly Texts[], path = ''): Texts {
  const all: Record<string, string | Texts> = {};
  for (const part of parts) {
    for (const [key, value] of Object.entries(part)) {
      const before = all[key];
      if (before === undefined) all[key] = value;
      else if (typeof before === 'string' || typeof value === 'string') throw new Error(`${path}${key} is said twice`);
      else all[key] = merged([before, value], `${path}${key}/`);
    }
  }
  return all;
}

export const texts: Readonly<Record<Language, Texts>> = {
  'zh-CN': merged([
    zhTags,
    zhSeedTags,
    zhSeed,
    zhFeedTags,
    zhFeeds,
    zhHarvest,
    zhAirTags,
    zhAir,
    zhUtilityTags,
    zhPlant,
    zhAlarms,
    zhProcedures,
    zhSteps,
    zhRecords,
    zhP1,
    zhP2,
    zhP3,
    zhP4a,
    zhP5,
    zhPreparation,
    zhP6,
    zhP6s,
    zhP7,
    zhP8,
    zhSafety,
    zhScreens,
    zhControlRoom,
    zhStations,
    zhLaboratory,
    zhProduction,
    zhPower,
    zhEvents,
    zhP9,
  ]),
  en: merged([
    enTags,
    enSeedTags,
    enSeed,
    enFeedTags,
    enFeeds,
    enHarvest,
    enAirTags,
    enAir,
    enUtilityTags,
    enPlant,
    enAlarms,
    enProcedures,
    enSteps,
    enRecords,
    enP1,
    enP2,
    enP3,
    enP4a,
    enP5,
    enPreparation,
    enP6,
    enP6s,
    enP7,
    enP8,
    enSafety,
    enScreens,
    enControlRoom,
    enStations,
    enLaboratory,
    enProduction,
    enPower,
    enEvents,
    enP9,
  ]),
};
