// Draw calls and triangles of the last frame, for the budget test: only with ?still or ?stats in the URL.
import { addAfterEffect, useThree } from '@react-three/fiber';
import { useEffect } from 'react';

interface SceneStats {
  calls: number;
  triangles: number;
  programs: number;
  textures: number;
  frames: number;
  ready: boolean;
}

declare global {
  interface Window {
    __penlineScene?: SceneStats;
  }
}

export function Stats() {
  const gl = useThree((state) => state.gl);
  useEffect(() => {
    const query = new URLSearchParams(window.location.search);
    if (!query.has('still') && !query.has('stats')) return;
    const stats: SceneStats = { calls: 0, triangles: 0, programs: 0, textures: 0, frames: 0, ready: false };
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
  }, [gl]);
  return null;
}
