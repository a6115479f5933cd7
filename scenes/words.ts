// Words that are painted on things: names of tags from the line's texts, and the lettering of the hall itself.
import type { Language, Texts } from '../src/lines/line.ts';
import type { Words } from './materials/atlas.ts';

const lettering: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  'zh-CN': {
    slogan: '安全第一 · 预防为主 · 综合治理',
    workshop: '青霉素发酵车间 PENICILLIN FERMENTATION',
    steam: '洁净蒸汽 CLEAN STEAM',
    'plant-steam': '工业蒸汽 PLANT STEAM',
    air: '无菌空气 STERILE AIR',
    'page-1': '工艺总貌',
    'page-3': '发酵罐 R-301',
    'page-6': '蒸汽与公用工程',
    'page-9': '趋势',
    'compressed-air': '压缩空气 COMPRESSED AIR',
    'instrument-air': '仪表空气 INSTRUMENT AIR',
    'raw-materials': '原料暂存区',
    released: '合格 RELEASED',
    quarantine: '待验 QUARANTINE',
    'lab-rules': '穿工作服 戴眼镜手套',
    'lab-samples': '取样与留样规程',
    'control-rules': '交接班制度',
    emergency: '应急处置程序',
    water: '循环水 COOLING WATER',
    chilled: '冷冻水 CHILLED WATER',
    harvest: '放罐 HARVEST',
    exhaust: '排气 EXHAUST',
    transfer: '移种 TRANSFER',
    medium: '培养基 MEDIUM',
    product: '物料 PRODUCT',
    condensate: '冷凝水 CONDENSATE',
    'process-water': '工艺水 PROCESS WATER',
    'warm-water': '热水 WARM WATER',
    hot: '高温烫伤',
    ammonia: '氨水区 · 未戴空气呼吸器严禁入内',
    acid: '酸碱 · 当心腐蚀',
    'compressor-house': '空压站 COMPRESSOR HOUSE',
    noise: '噪声有害 · 戴护耳器',
    switchgear: '配电 · 有电危险',
    'control-room': '控制室 CONTROL ROOM',
    laboratory: '化验室 LABORATORY',
    'level-0': '±0.0 m',
    'level-5': '+5.0 m',
    'level-9': '+9.5 m',
  },
  en: {
    slogan: 'SAFETY FIRST · PREVENTION FOREMOST',
    workshop: 'PENICILLIN FERMENTATION 青霉素发酵车间',
    steam: 'CLEAN STEAM 洁净蒸汽',
    'plant-steam': 'PLANT STEAM 工业蒸汽',
    air: 'STERILE AIR 无菌空气',
    'page-1': 'Overview',
    'page-3': 'Fermentor R-301',
    'page-6': 'Steam and utilities',
    'page-9': 'Trends',
    'compressed-air': 'COMPRESSED AIR 压缩空气',
    'instrument-air': 'INSTRUMENT AIR 仪表空气',
    'raw-materials': 'RAW MATERIALS',
    released: 'RELEASED 合格',
    quarantine: 'QUARANTINE 待验',
    'lab-rules': 'GOWN GLASSES GLOVES',
    'lab-samples': 'SAMPLING RULES',
    'control-rules': 'SHIFT HANDOVER',
    emergency: 'EMERGENCY ORDER',
    water: 'COOLING WATER 循环水',
    chilled: 'CHILLED WATER 冷冻水',
    harvest: 'HARVEST 放罐',
    exhaust: 'EXHAUST 排气',
    transfer: 'TRANSFER 移种',
    medium: 'MEDIUM 培养基',
    product: 'PRODUCT 物料',
    condensate: 'CONDENSATE 冷凝水',
    'process-water': 'PROCESS WATER 工艺水',
    'warm-water': 'WARM WATER 热水',
    hot: 'HOT SURFACE',
    ammonia: 'AMMONIA: NO ENTRY WITHOUT SCBA IN A LEAK',
    acid: 'ACID AND ALKALI: CORROSIVE',
    'compressor-house': 'COMPRESSOR HOUSE 空压站',
    noise: 'NOISE: EAR PLUGS',
    switchgear: 'SWITCHGEAR: LIVE',
    'control-room': 'CONTROL ROOM 控制室',
    laboratory: 'LABORATORY 化验室',
    'level-0': '±0.0 m',
    'level-5': '+5.0 m',
    'level-9': '+9.5 m',
  },
};

/** What the texts hold under a path of keys, or null. */
export function lookUp(texts: Texts, path: readonly string[]): string | null {
  let here: string | Texts | undefined = texts;
  for (const key of path) {
    if (here === undefined || typeof here === 'string') return null;
    here = here[key];
  }
  return typeof here === 'string' ? here : null;
}

export function wordsOf(texts: Texts, language: Language): Words {
  return {
    name: (tag) => lookUp(texts, ['tags', tag]) ?? '',
    text: (key) => lettering[language][key] ?? key,
  };
}
