// Answers to all events, beside their sheets.
import type { EventAnswers } from './answers.ts';
import { e01 } from './e01.ts';
import { e05 } from './e05.ts';
import { e06 } from './e06.ts';
import { e07 } from './e07.ts';
import { e08 } from './e08.ts';
import { e11 } from './e11.ts';
import { e13 } from './e13.ts';
import { e17 } from './e17.ts';

export const eventAnswers: readonly EventAnswers[] = [e01, e05, e06, e07, e08, e11, e13, e17].flat();
