import { ADDRESS } from './address';
import { ADVISED } from './advice';
import type { Cue } from './cue';
import { DETAIL } from './detail';
import { PERCEIVED } from './perceive';
import { SLOTS } from './placeholder';
import { PLAIN } from './plain';
import { ASKED } from './question';
import { RELATED } from './relation';
import { SAID } from './said';
import { SELLER_SIDE } from './seller';
import { SHAPE } from './shape';

/** Every cue by name: what speaks for and against a sentence's being about the client. */
export const CUES: Readonly<Record<string, Cue>> = {
  ...ADDRESS,
  ...PERCEIVED,
  ...RELATED,
  ...SAID,
  ...ADVISED,
  ...ASKED,
  ...DETAIL,
  ...SELLER_SIDE,
  ...PLAIN,
  ...SLOTS,
  ...SHAPE,
};
