// What the pictures cost: draw calls and triangles of the last one, and on request the time of many. Only with ?still or ?stats in
// the address.
import { addAfterEffect, advance, useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { type PerspectiveCamera, Vector3, type WebGLRenderer } from 'three';

interface SceneStats {
  calls: number;
  triangles: number;
  programs: number;
  textures: number;
  frames: number;
  ready: boolean;
  /** Where the eye is and which way it looks, m and unit vector, and its field of view, degrees. */
  pose: () => { at: number[]; towards: number[]; fov: number };
  /** Milliseconds of JavaScript of each of so many pictures drawn one after the other, raster left out; before each, something may be done. */
  time: (frames: number, before?: () => void) => number[];
}

declare global {
  interface Window {
    __penlineScene?: SceneStats;
  }
}

const DRAWS = ['drawElements', 'drawArrays', 'drawElementsInstanced', 'drawArraysInstanced'] as const;

/** Draws pictures without letting the driver draw: what is left is the work of the page. */
function time(gl: WebGLRenderer, frames: number, before?: () => void): number[] {
  const context = gl.getContext() as WebGL2RenderingContext;
  for (const draw of DRAWS) Object.defineProperty(context, draw, { configurable: true, value: () => {} });
  const took: number[] = [];
  let now = performance.now();
  for (let i = 0; i < frames; i++) {
    before?.();
    const began = performance.now();
    now += 1000 / 30;
    advance(now);
    took.push(performance.now() - began);
  }
  for (const draw of DRAWS) Reflect.deleteProperty(context, draw);
  return took;
}

export function Stats() {
  const gl = useThree((state) => state.gl);
  const camera = useThree((state) => state.camera);
  useEffect(() => {
    const query = new URLSearchParams(window.location.search);
    if (!query.has('still') && !query.has('stats')) return;
    const stats: SceneStats = {
      calls: 0,
      triangles: 0,
      programs: 0,
      textures: 0,
      frames: 0,
      ready: false,
      pose: () => ({
        at: camera.position.toArray(),
        towards: camera.getWorldDirection(new Vector3()).toArray(),
        fov: (camera as PerspectiveCamera).fov,
      }),
      time: (frames, before) => time(gl, frames, before),
    };
    window.__penlineScene = stats;
    const stop = addAfterEffect(() => {
      stats.calls = gl.info.render.calls;
      stats.triangles = gl.info.render.triangles;
      stats.programs = gl.info.programs?.length ?? 0;
      stats.textures = gl.info.memory.textures;
      stats.frames = gl.info.render.frame;
      stats.ready = stats.frames > 2;
    });
    return () => {
      stop();
      delete window.__penlineScene;
    };
  }, [gl, camera]);
  return null;
}
