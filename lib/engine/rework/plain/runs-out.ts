import { defineRewriter, flagKind, inLetter } from '../../rewrite/types';
import { unbalanced } from '../../rewrite/words/clauses';
import { endsOpen } from '../../rewrite/words/open-end';
import { calm, large } from '../../rewrite/words/verbatim';
import { CLOCK, DATE, MONTH, WEEKDAY } from '../../vocab';

const DAY = `(?:(?:this |next |the )?(?:${WEEKDAY})(?: (?:the )?\\d{1,2}(?:st|nd|rd|th)?)?|${DATE}|(?:${MONTH})|${CLOCK}|this (?:week|month|quarter|year)|midnight|noon|tonight|tomorrow|today|(?:the )?(?:end|close) of (?:play|business|the |this |next )?\\s?\\p{L}+|(?:month|quarter|year)[- ]end|\\{\\{?\\w+\\}\\}?|\\[[^\\]]+\\])`;
const WHEN = `(?:(?:on |at |by |in )?(?:the )?${DAY}(?:,? (?:at |on )?${DAY}){0,2})`;
const PRICE = '(?:[$€£₹] ?\\d[\\d.,]*k?|\\d+(?:[.,]\\d+)? ?%)';
const THING =
  '(?:price|prices|pricing|rate|rates|offer|discount|quote|quotation|proposal|promotion|promo|deal|fee|link|trial|window|sale|subsidy|scheme|grant|funding|approval|application|registration|enrolment|early bird|code|terms|option|tariff|voucher|credit|allocation|cohort)';
/** "This approval expires at midnight", "the migration window closes tonight", "it dies at midnight". */
const ENDS = new RegExp(
  `^(.*?\\b(?:${THING}|it|${PRICE}[^.;!?]{0,40}?|this|that)(?:['’]s)?(?: (?:only|just|strictly|is|are|will|of [^.;!?,]{2,40}))*) ?(expires?|ends?|closes?|runs out|dies|finish(?:es)?|stops|lapses?|valid(?: only)?(?: until| till?| through)?|good(?: only)? (?:until|till?|through)|open(?: only)? (?:until|till?)|until|till?|through|goes away|(?:is |are )?(?:only |just )?for) (${WHEN})`,
  'iu',
);
/** "We're offering 30% off all antibodies until the end of the quarter." */
const OFF = new RegExp(
  `\\b(${PRICE} (?:off|discount)(?: (?!until|till?|through|if|when|for the)[\\p{L}\\d'’-]+){0,6}?),? (?:only |just |valid |for orders )?(until|till?|through|before|by) (${WHEN})`,
  'iu',
);
const HURRY = /\b(?:only|just|strictly|hurry,?|sadly|unfortunately|last chance:?|reminder:?|heads up,?|a) (?=\S)/gi;
/** What hangs on it is not said by its date alone. */
const HANGS = /\b(?:if|when|once|provided|as long as|with|deposit|first come)\b/i;
const HARSH = /^then\b|\b(?:you|your|i|lose|gone|miss|before it|boss|manager|director|last|never|forever)\b/i;
const MOST_WORDS = 22;

/** "THIS OFFER ends at midnight and I can't extend it." -> "This offer ends at midnight." */
export default defineRewriter({
  id: 'runs-out',
  kind: 'release',
  title: 'Say when it ends, no more',
  why: 'its last day is a fact that they need; the rest is a push',
  fits: (flag) => inLetter(flag) && /pressure\/(?:deadline|directive|hype)|ask\/decision/.test(flagKind(flag)),
  propose({ sentence }) {
    const text = calm(sentence.text);
    if (/\?/.test(text)) return [];
    const off = OFF.exec(text);
    if (off && !HANGS.test(text.slice(off.index + off[0].length))) {
      const [, what = '', until = '', when = ''] = off;
      return proposed([`The ${what} ${/^(?:before|by)$/i.test(until) ? 'is for orders' : 'runs'} ${until} ${when}`]);
    }
    const ends = ENDS.exec(text);
    if (!ends || HANGS.test(text.slice(ends[0].length))) return [];
    const [, lead = '', , when = ''] = ends;
    const head = lead.replace(
      /^.*?(?:[,;:–—]| - |\b(?:and|but|so)\b) (?=(?:the|my|our|your|this|that|it|[$€£\d])\b)/isu,
      '',
    );
    const how = ends[0]
      .slice(lead.length, ends[0].length - when.length)
      .trim()
      .replace(/^dies$/i, 'runs until');
    return proposed([`${head.trim()} ${how} ${how === 'runs until' ? when.replace(/^(?:at|on|by|in) /i, '') : when}`]);
  },
});

function proposed(proposals: readonly string[]): readonly string[] {
  return proposals
    .map((p) =>
      large(
        p
          .replace(HURRY, '')
          .replace(/^(?:also|so|and|but|now|fyi),? /i, '')
          .trim(),
      ),
    )
    .filter((p) => !HARSH.test(p) && !endsOpen(p) && !unbalanced(p) && p.split(/\s+/).length <= MOST_WORDS)
    .map((p) => `${p}.`);
}
