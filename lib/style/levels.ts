import type { Severity } from '../engine/types';
import type { Level } from './format';

const WEIGHT: Readonly<Record<Level, number>> = { off: 0, hint: 1, suggestion: 2, warning: 3 };

export const isOn = (level: Level): level is Severity => level !== 'off';

export const isHigher = (a: Level, b: Level): boolean => WEIGHT[a] > WEIGHT[b];
