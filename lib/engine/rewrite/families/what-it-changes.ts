import { defineRewriter, flagKind, questionsIn, says } from '../types';
import { dealOf, priceOf } from '../words/deal';
import { turned } from '../words/questions';

const CHANGES = ['Would {t} make a difference to you?', 'Would {t} change anything for you?'];
const FITS = ['Would {t} fit what you had in mind?', 'How does {t} compare with what you had in mind?'];
const OFFER = 'If {t} would be of use, I can tell you more.';
const ASKED = /\b(?:make a difference to you|change anything for you)\b/i;
const FIGURE = /[$€£₹]\s?\d[\d.,]*|\b\d[\d.,]* ?(?:usd|eur|gbp|units|pcs|pieces|kg|tons?|%)/giu;
const MOST_QUESTIONS = 2;

/** "One-time offer: 40% off any plan for the next 72 hours." -> "Would 40% off any plan make a difference to you?" */
export default defineRewriter({
  id: 'what-it-changes',
  kind: 'release',
  title: 'Ask whether it matters',
  why: 'terms persuade only whom they matter to',
  fits: (flag) =>
    flag.sentence.field === 'body' &&
    flagKind(flag) === 'pressure/deadline' &&
    !/[?:]\s*$/.test(flag.sentence.text) &&
    questionsIn(flag.reading) <= MOST_QUESTIONS &&
    !says(flag.reading, ASKED),
  propose({ sentence: { text } }) {
    const deal = dealOf(text);
    // A second figure would go unsaid.
    if (deal && (text.match(FIGURE)?.length ?? 0) > (deal.match(FIGURE)?.length ?? 0)) return [];
    const price = deal ? undefined : priceOf(text);
    if (price) return turned(FITS, text).map((q) => q.replace('{t}', price));
    return deal ? [...turned(CHANGES, text), OFFER].map((q) => q.replace('{t}', deal)) : [];
  },
});
