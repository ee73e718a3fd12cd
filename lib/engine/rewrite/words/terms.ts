import { withA } from './article';
import { denies, ofSeller, statementOf, wordCount } from './said';

/** How somebody delivers, packs, pays: a term that suits a buyer or does not. */
const COUNTED =
  "lead[- ]?time|(?:\\p{L}+ )?delivery time|production time|turnaround(?: time)?|response time|minimum(?: order)?(?: quantity| value)?|min order|moq|(?:monthly |daily |weekly |yearly )?capacity|deposit|notice period|trial period|contract term|(?:set-?up|commission|success|placement|management|finder[’']s) fee|fee|charge|commission|rate|retainer|day rate|batch size|shelf life|premium";
const MASS = 'packing|packaging|payment|shipment|delivery|loading|installation|collection|training|set-?up|onboarding';
const IS =
  "(?:(?:(?: is| are|['’]s| will be| would be| takes| comes to)(?: normally| usually| currently| typically| always| now| just| only)*|:)(?= ))";
const LEAD = '^(?:(?:our|the|my|a|an) )?';
const COUNT_IS = new RegExp(
  `${LEAD}(${COUNTED})${IS}? ((?:(?:about|around|from|up to|approx\\.?|roughly|max\\.?|of) )?(?:[$€£₹]|usd |eur |gbp |rs\\.? )?(?:\\d|one |two |three |four |five |six |half ).*)$`,
  'iu',
);
const MASS_IS = new RegExp(
  `${LEAD}(${MASS})${IS}? ((?:by|in|on|within|from|via|against|under|at|with)(?: \\S+)+)$`,
  'iu',
);
const PRICE =
  /^(?:(?:our|the|my) )?(?:prices?|cost)(?: (?:of|for) ([^,;:]{3,50}?))?(?: is| are| starts?(?: at| from)?|:)(?: normally| usually| currently| now| just| only)* ((?:(?:about|around|from|in the region of|roughly) )?(?:(?:[$€£₹]|usd|eur|gbp|aed|rs\.?) ?\d|\d[\d.,]* ?(?:[$€£]|k\b|usd|eur|gbp|euros?|dollars?|pounds)).*)$/iu;
/** What they already have in hand, or a push. */
const NO_TERM =
  /\b(?:left|today|tomorrow|tonight|friday|monday|until|till|expires?|ends?|valid|instead|was|were|because|if|but|so|which|then|yesterday|credited|attached|guarantee\p{L}*)\b|%[^%]*%/iu;
/** Behind the term, another clause has begun: "£595 is payable on the day". */
const RUNS_ON = /\b(?:is|are|against|depending|payable|compared)\b/i;
const MOST_WORDS = 16;

/** A term as a question can name it, verbatim: "a minimum of 300 pcs per style". */
export interface Term {
  readonly text: string;
  readonly price: boolean;
}

/** Without any of these, nothing is found. */
export const TERM_CUES: readonly RegExp[] = [PRICE, COUNT_IS, MASS_IS];

/** "Payment is by L/C at sight." -> "payment by L/C at sight"; undefined where the sentence is no plain term. */
export function termOf(sentence: string): Term | undefined {
  const text = statementOf(sentence);
  if (!text || wordCount(text) > MOST_WORDS || denies(text) || NO_TERM.test(text)) return undefined;
  const price = PRICE.exec(text);
  if (price) {
    const [, what, amount = ''] = price;
    if (
      RUNS_ON.test(amount) ||
      ofSeller(amount) ||
      (what !== undefined && ofSeller(what)) ||
      /,/.test(amount.replace(/(?<=\d),(?=\d)/g, ''))
    )
      return undefined;
    // "From" is part of the fact.
    const from = /^(?:(?:our|the|my) )?(?:prices?|cost)(?: (?:of|for) [^,;:]{3,50}?)? starts?(?: at| from)? /i.test(
      text,
    );
    const said = from ? `prices from ${plain(amount).replace(/^from /i, '')}` : plain(amount);
    return { text: what ? `${said} for ${what}` : said, price: true };
  }
  const counted = COUNT_IS.exec(text);
  if (counted) {
    const [, head = '', value = ''] = counted;
    if (RUNS_ON.test(value) || ofSeller(value) || /,|\band (?!\d|\p{L}+ \d)|\b(?:what|sure)\b/iu.test(value))
      return undefined;
    return {
      text: `${withA(head.toLowerCase().replace(/^moq\b/, 'MOQ'))} of ${plain(value)}`.replace(/ of of /, ' of '),
      price: false,
    };
  }
  const mass = MASS_IS.exec(text);
  if (!mass || RUNS_ON.test(mass[2] ?? '') || ofSeller(mass[2] ?? '')) return undefined;
  return { text: `${mass[1]?.toLowerCase()} ${plain(mass[2] ?? '')}`, price: false };
}

function plain(value: string): string {
  return value
    .replace(/\b(?:only|just) (?=[$€£\d])/gi, '')
    .replace(/^of /i, '')
    .replace(/\s+(?:only|all in all|altogether)$/i, '');
}
