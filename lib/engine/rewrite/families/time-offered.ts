import { defineRewriter, flagKind, inLetter } from '../types';
import { timeOffered } from '../words/time-offered';

/** "Shall I keep 4 November at ten for you?" -> "If it suits you, I can keep 4 November at ten for you." */
export default defineRewriter({
  id: 'time-offered',
  kind: 'soften',
  title: 'Let the time suit them',
  why: 'a day that waits for their wish is an offer',
  fits: (flag) => inLetter(flag) && /ask\/(?:slot|meeting|second)|pressure\/assumptive/.test(flagKind(flag)),
  propose: ({ sentence }) => timeOffered(sentence.text),
});
