import { defineRewriter, flagKind, inLetter } from '../types';
import { asOffer } from '../words/as-offer';

/** "I've put you down for Tuesday at 9, after the Hales." -> "If it suits you, I can put you down for Tuesday at 9, after the Hales." */
export default defineRewriter({
  id: 'as-an-offer',
  kind: 'soften',
  title: 'Turn the plan into an offer',
  why: 'the same plan is welcome when it waits for them',
  fits: (flag) => inLetter(flag) && !/\?\s*$/.test(flag.sentence.text) && flagKind(flag) === 'pressure/assumptive',
  propose: ({ sentence, reading }) => asOffer(sentence.text, reading.sentences[sentence.index + 1]),
});
