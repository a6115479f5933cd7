// Colours of a slide by its stain. Methylene blue colours all that is alive blue; by Gram fungi and most of the sensitive bacteria keep
// the violet, the others take the pink of the counterstain.
import type { Look } from './slide-plan.ts';

export interface Stain {
  /** Edge of the lit field; the hypha's wall, its empty inside, its plasma, the grains in that, its vacuoles. */
  readonly ground: string;
  readonly wall: string;
  readonly lumen: string;
  readonly plasma: string;
  readonly grain: string;
  readonly vacuole: string;
  readonly cells: Readonly<Record<Look, string>>;
}

/** Middle of the lit field, and what is outside it. */
export const LIGHT = '#eef3f4';
export const DARK = '#12181c';

const methyleneBlue: Stain = {
  ground: '#cfdbe3',
  wall: '#5d7489',
  lumen: '#e6edf2',
  plasma: '#2c5aa0',
  grain: '#16325f',
  vacuole: '#eef3f6',
  cells: { rod: '#15305e', 'short-rod': '#15305e', coccus: '#15305e', yeast: '#7f9cc4' },
};

const gram: Stain = {
  ground: '#e3d7dc',
  wall: '#6f6480',
  lumen: '#f0e9ee',
  plasma: '#6a4a95',
  grain: '#3d2468',
  vacuole: '#f5f0f3',
  cells: { rod: '#35156b', 'short-rod': '#c2375f', coccus: '#35156b', yeast: '#6b4a9c' },
};

/** By the way in which the slide was made; methylene blue where it is not known. */
export const stainOf = (way: string): Stain => (way === 'gram' ? gram : methyleneBlue);
