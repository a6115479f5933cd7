// What the scene is given by main.tsx, and what it tells back. It reads the attempt; it never changes it but through `onAct`.
import type { Attempt, Verb } from '../src/attempt/attempt.ts';
import type { Language, Texts } from '../src/lines/line.ts';
import type { CommandValue, Tag } from '../src/plant/plant.ts';

export type Quality = 'low' | 'medium' | 'high';

export interface View {
  readonly eye: readonly [number, number, number];
  readonly target: readonly [number, number, number];
  readonly fov: number;
}

export interface SceneProps {
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
  /** Where the selected thing is drawn and how wide its ring is, in CSS pixels of the canvas; null when it is out of the picture. */
  readonly onAnchor: (at: { readonly x: number; readonly y: number; readonly radius: number } | null) => void;
  /** 'auto': what the computer can draw, found by measurement. */
  readonly quality: Quality | 'auto';
  /** Told which tier is drawn. */
  readonly onTier: (tier: Quality) => void;
  /** For those whom a moving picture makes sick: only from station to station, at once. */
  readonly seated: boolean;
  /** Fixed camera, no animation: for pictures. */
  readonly still: boolean;
  /** R-301 is shown cut open, from where one sees all of it. */
  readonly section: boolean;
  /** A view of its own instead of a station's: for pictures from outside the walk-ways. Metres; `fov` in degrees. */
  readonly view?: View;
  /** Whether one sees one's own gloves and sleeves: where a person walks, not in pictures of the plant. */
  readonly worn: boolean;
  /** Told after every batch of plant seconds, so that the scene draws only when something may have moved. */
  readonly onBeat: (listener: () => void) => () => void;
  /** The graphics system has taken the picture away, and not given it back at once; or it has given it back. */
  readonly onLost: (isLost: boolean) => void;
  /** The first whole picture has been drawn. */
  readonly onReady: () => void;
}
