import type { ComponentType } from 'react';
import { HouseStyle } from './house-style';

interface SectionOnPage {
  readonly id: string;
  readonly title: string;
  readonly Section: ComponentType;
}

/** The options page, top to bottom: one line a section. */
export const SECTIONS: readonly SectionOnPage[] = [{ id: 'house-style', title: 'House style', Section: HouseStyle }];
