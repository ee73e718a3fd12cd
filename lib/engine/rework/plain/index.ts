import type { Rewriter } from '../../rewrite/types';
import allItTakes from './all-it-takes';
import canDo from './can-do';
import exchange from './exchange';
import ifWished from './if-wished';
import isAttached from './is-attached';
import matterOnly from './matter-only';
import nextStep from './next-step';
import noClock from './no-clock';
import runsOut from './runs-out';
import sumOnly from './sum-only';

/**
 * Rewrites for whole letters: they say the same in the same place, without its push. A card may offer another thought; a
 * rework must lose nothing that the reader needs, and is made of these where it can be.
 */
export const plain: readonly Rewriter[] = [
  runsOut,
  ifWished,
  exchange,
  canDo,
  nextStep,
  allItTakes,
  isAttached,
  sumOnly,
  noClock,
  matterOnly,
];
