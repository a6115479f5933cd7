// DCS pages, trend presets and stations of the fermentation workshop.
import type { Screens } from '../screens.ts';
import { stations } from './stations.ts';

export const screens: Screens = { stations, pages: [], trends: [], history: [] };
