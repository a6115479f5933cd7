// What the screens hand to the drawn workshop, and what it tells back. The drawing itself comes from main.tsx: screens know no 3D.
import type { ReactNode } from 'react';
import type { Attempt, Verb } from '../../attempt/attempt.ts';
import type { Language, Texts } from '../../lines/line.ts';
import type { CommandValue, Tag } from '../../plant/plant.ts';

/** How much of the workshop is drawn. */
export type Tier = 'low' | 'medium' | 'high';

/** A point of the picture, CSS pixels from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The selected thing in the picture, with the radius of the ring that is drawn around it. */
export interface Anchor extends Point {
  readonly radius: number;
}

export interface SceneSlotProps {
  /** Name of the picture, with its keys, for those who do not see it. */
  readonly label: string;
  readonly attempt: Attempt;
  readonly texts: Texts;
  readonly language: Language;
  readonly station: string;
  readonly onStation: (id: string) => void;
  readonly selected: Tag | null;
  readonly onSelect: (tag: Tag | null) => void;
  readonly onAct: (verb: Verb, tag: Tag, value?: CommandValue) => void;
  /** Where the selected thing is drawn; null when it is out of the picture. */
  readonly onAnchor: (at: Anchor | null) => void;
  readonly quality: Tier | 'auto';
  /** Told which tier is drawn. */
  readonly onTier: (tier: Tier) => void;
  /** No moving camera. */
  readonly seated: boolean;
  /** The fermentor is shown cut open. */
  readonly section: boolean;
  readonly onBeat: (listener: () => void) => () => void;
  /** The graphics system has taken the picture away, and not given it back at once; or it has given it back. */
  readonly onLost: (isLost: boolean) => void;
  /** The first whole picture has been drawn. */
  readonly onReady: () => void;
}

/** Draws the workshop; null where the computer cannot. */
export type SceneSlot = (props: SceneSlotProps) => ReactNode;
