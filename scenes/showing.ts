// What of the picture follows the plant. Before each picture it is brought up to date; at each beat of the plant it is asked whether
// there is anything new to be seen, and where there is not no picture is drawn.
import { useFrame } from '@react-three/fiber';
import { createContext, useContext, useEffect, useLayoutEffect, useRef } from 'react';
import type { Camera } from 'three';

/** Whether the picture that a camera has last taken would be another if it were taken now. */
type Asked = (camera: Camera) => boolean;

/** All that is asked. */
export class Showing {
  readonly #asked: { readonly current: Asked }[] = [];

  add(asked: { readonly current: Asked }): () => void {
    this.#asked.push(asked);
    return () => void this.#asked.splice(this.#asked.indexOf(asked), 1);
  }

  /** Whether any of them would show something else. Nothing is allocated. */
  isStale(camera: Camera): boolean {
    for (let i = 0; i < this.#asked.length; i++) if (this.#asked[i]!.current(camera)) return true;
    return false;
  }
}

const ShowingContext = createContext<Showing>(new Showing());
export const ShowingProvider = ShowingContext.Provider;
export const useAllShowing = (): Showing => useContext(ShowingContext);

/** Has this asked at every beat: for what moves by itself, and does so in its own way in each picture. */
export function useStale(asked: Asked): void {
  const all = useAllShowing();
  const latest = useRef(asked);
  useLayoutEffect(() => {
    latest.current = asked;
  });
  useEffect(() => all.add(latest), [all]);
}

/** Has this done before each picture and at every beat; it tells whether what is in the picture has changed. */
export function useShow(show: Asked): void {
  useFrame(({ camera }) => void show(camera));
  useStale(show);
}
