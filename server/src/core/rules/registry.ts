import type { Rule } from './define';
import { conflictingFigures } from './figure/conflict';
import { droppedFigure } from './gap/dropped-figure';
import { droppedName } from './gap/dropped-name';
import { placeholder } from './gap/placeholder';
import { repeatedParagraph } from './repeat/paragraph';

/** All rules. This file is generated from the folders beside it: npm run generate. */
export const RULES: readonly Rule[] = [conflictingFigures, droppedFigure, droppedName, placeholder, repeatedParagraph];
