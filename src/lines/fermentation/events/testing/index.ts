// Answers to all events, beside their sheets.
import type { EventAnswers } from './answers.ts';
import { e01 } from './e01.ts';
import { e02 } from './e02.ts';
import { e03 } from './e03.ts';
import { e04 } from './e04.ts';
import { e05 } from './e05.ts';
import { e06 } from './e06.ts';
import { e07 } from './e07.ts';
import { e08 } from './e08.ts';
import { e09 } from './e09.ts';
import { e10 } from './e10.ts';
import { e11 } from './e11.ts';
import { e12 } from './e12.ts';
import { e13 } from './e13.ts';
import { e14 } from './e14.ts';
import { e15 } from './e15.ts';
import { e16 } from './e16.ts';
import { e17 } from './e17.ts';
import { e18 } from './e18.ts';
import { small } from './small.ts';

export const eventAnswers: readonly EventAnswers[] = [
  e01,
  e02,
  e03,
  e04,
  e05,
  e06,
  e07,
  e08,
  e09,
  e10,
  e11,
  e12,
  e13,
  e14,
  e15,
  e16,
  e17,
  e18,
  small,
].flat();
