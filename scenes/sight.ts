// Each child of a group is drawn as its own zone says, frame by frame.
import { useFrame } from '@react-three/fiber';
import type { RefObject } from 'react';
import type { Group } from 'three';
import type { Sight } from './fermentation/zones.ts';

/** Shows and hides a group's children by the `Sight` in each one's user data. */
export function useSight(group: RefObject<Group | null>): void {
  useFrame(({ camera }) => {
    if (!group.current) return;
    const { children } = group.current;
    for (let i = 0; i < children.length; i++) {
      const child = children[i]!;
      child.visible = (child.userData['sight'] as Sight).shows(camera.position);
    }
  });
}
