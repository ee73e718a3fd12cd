import { defineRewriter, isOwnTalk, isStatement, questionsIn, says } from '../types';
import { freeIn, pricedIn } from '../words/price';

const OWN = ["If you'd like {p}, I can work one out."];
const ASK = ['Would it help to have {p}?'];
const FREE = ['Would {p} be of use to you?', "If you'd like {p}, just say."];
/** Said already, a second such line is noise. */
const OFFERED =
  /\b(?:if you['’](?:d| would) like|if you would like|if it(?:['’]s| is| would be) (?:useful|of use)|just say)\b/i;
const ASKED = /\bwould it (?:help|be of use)\b|\bbe of (?:any )?use\b/i;
const MOST_QUESTIONS = 2;

/** "For a kitchen your size it lands around £68 a month." -> "If you'd like a price for a kitchen your size, I can work one out." */
export default defineRewriter({
  id: 'price-on-request',
  kind: 'soften',
  title: 'Offer the price',
  why: 'whoever asks for a price has a use for it',
  fits: (flag) => flag.rule.kind === 'price' && isOwnTalk(flag) && isStatement(flag),
  propose({ sentence: { text, index }, reading }) {
    const mayOffer = !says(reading, OFFERED, index);
    const mayAsk = questionsIn(reading) < MOST_QUESTIONS && !says(reading, ASKED, index);
    const free = freeIn(text);
    const fits = (w: string) => (w.endsWith('?') ? mayAsk : mayOffer);
    if (free) return FREE.filter(fits).map((w) => w.replace('{p}', free));
    const price = pricedIn(text);
    // A price that is told is a fact: hidden again, it would be missed. One for their own case may wait.
    if (!price?.own) return [];
    return [...OWN, ...ASK].filter(fits).map((w) => w.replace('{p}', price.text));
  },
});
