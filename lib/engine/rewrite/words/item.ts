import { wordsOf } from '../grammar';
import { withA } from './article';
import { unbalanced } from './clauses';
import { natureOf } from './natures';
import { isMass } from './questions';
import { doingOf } from './verbs';

/** A line of a list as one of several that somebody could choose among. */
export interface Named {
  readonly text: string;
  /** Not a thing that is bought but what is weighed when buying: delivery, a warranty, less of an evil. */
  readonly weighed: boolean;
}

const BULLET = /^(?:\(?\d{1,2}[.)]|[^\p{L}\p{N}$€£])+\s*/u;
/** "– $12K OFF", "@ $14/hour", "1.35 usd / set", "FXT 40HC USD 2,840". */
const PRICED =
  /\s*(?:@|:|[–—-]|\bfrom|\bat|\bonly|\bfor|\bjust|\bstarting)*\s*(?:(?:[$€£₹]|\b(?:usd|eur|gbp|inr|aed|rs\.?)) ?\d|\b\d[\d.,]* ?(?:[$€£]|usd|eur|gbp|euros?|dollars?|pounds?)(?!\p{L})).*$/iu;
/** "41% higher", "11x ROI", "$1.2M avg savings": how much is theirs to say, what it is about stays. */
const COUNTED =
  /^(?:(?:up to |over |avg\.? |average )?(?:[$€£] ?\d[\d.,]*(?:[kmb]|mn|bn)?\+?(?= (?:avg|average|in|of|savings|more)\b)|\d[\d.,]*(?: ?%|x))(?: (?:avg\.?|average|in|of|off))? +|(?:avg|average) +)/iu;
/** "1,400 beams", "2 ea Crown", "200 high DA backlinks". */
const HOW_MANY =
  /^\d[\d,.]*\+?\s+(?:ea |pcs\.? |x )?(?!hours?\b|days?\b|years?\b|weeks?\b|months?\b|mins?\b|minutes?\b|layers?\b|nines\b)(?=\p{L}{4})/iu;
/** Sizes, codes and prices behind the thing's name. */
const MEASURE =
  /(?<=\p{L}{3,})(?<!\bISO)\s+(?:(?:(?:from|of|up to|in|till|until|thru|through|across|over|under|to|min|max)\s+)?(?:\p{Lu}{2,4}\s)?[-+]?[^\s\p{L}]*\d\S*|\p{Lu}{1,3}(?:\/\p{Lu}{1,3})+|all grades|back in stock)(?:\s.*)?$/u;
const UNITS = /^(?:\d[\d.,]* ?(?:mw|kw|gb|tb|nines|tons?|tonnes|kg) of|daily \d+) /i;
const PRAISE =
  /^(?:(?:award[- ]winning|patented|enterprise[- ]grade|advanced|best[- ]in[- ]class|world[- ]class|unlimited|dedicated|professional|premium|white[- ]glove|top[- ]quality|high[- ]quality|state[- ]of[- ]the[- ]art|cutting[- ]edge|elegant|new|complete|full|free|real|vip|good|great|excellent|competitive|fast|exclusive|innovative|powerful|reliable|comprehensive|seamless|unique|amazing|superior|end[- ]to[- ]end|sustainable|special|ai[- ]powered|automatic|high DA) )+/iu;
const TAIL =
  /\s+(?:only|free|on demand|on request|as standard|included|(?:developed |made |produced )?in[- ]house|under one roof|(?:designed|developed|made|produced|manufactured)|in the first \p{L}+|and more|etc\.?|for (?:you|free)|available|that works?|per (?:day|week|month|year))$/iu;
/** A measure cut off in mid-phrase. */
const DANGLES =
  /\s+(?:from|of|over|in|to|with|the|for|and|up|at|by|per|an?|or|on|w|vs|till|until|thru|through|across|starting|including)$/i;
const MOST_WORDS = 7;
/** A longer line names nothing. */
const MOST_READ = 200;
const NO_CHOICE =
  /\b(?:awards?|winner|finalist|certificate|seal|years?|yrs?|best|leading|no|zero|guarantee[d]?|priced?|discount|moq|payment|prepayment|we|i|our|my|you|your|is|are|was|were|has|have|will|costs?|revenue|benefit|comp|record|generated?|grew|net|boss|pay|just|months?|weeks?|invoice|letter|signed|contract|copy|actually|mw|ltv|hourly|any other|targeting|mba|it['’]s|went|going|can|accept|hours|list of|introductions|next steps|agenda|min|attached|approving|showroom|catalogue|weekly|monthly|current|same type|please|pls|ask|verify|taken|interview|reply|confirm|send|nobody|satisfied|satisfaction|lol|ok|off|half price|buy|get|than|that|who|which|they|them|their|it|world|success|reduced|improved|half|seats?|spots?|slots?|everyone|all|hat|mail|email|call|demo|packing|dispatch|section|end of line|thank|tickets?|terms|founding|lock in|sign up|log in|valid|versions?)\b/iu;
/** What a buyer weighs, or wants more or less of. */
const WEIGHED =
  /\b(?:warranty|delivery|lead times?|turnaround|samples?|sampling|certificates?|certifi\p{L}+|iso|quality|support|service|servicing|uptime|power|speed|range|fewer|faster|higher|lower|quicker|shorter|less|more|savings?|privacy|protection|clarity|leverage|alignment|runway|value|after[- ]sales?|hands|price|rates?|accuracy|flexibility|transparency|growth|engagement|attrition|coefficient|temperature|arrival|courses?|audit)\b/iu;
const COMPARED = /^(?:higher|lower|faster|fewer|less|more|better|quicker|shorter|greater|deeper)\b/i;

/** An item as one of several choices: short, a thing and no deed, price, award or boast; of several in a row, the first such. */
export function nameOf(text: string): Named | undefined {
  const whole = text
    .slice(0, MOST_READ)
    .replace(/\s+/g, ' ')
    .replace(BULLET, '')
    .replace(/\s*\([^)]*(?:\)|$)/g, '');
  const [first = '', ...rest] = whole.split(ROW).map((part) => part.trim());
  // "Development, production and sale": the three belong together.
  if (!/\s/.test(first) && / and /.test(rest.at(-1) ?? '') && !/\s[/|]\s/.test(whole)) return undefined;
  const named = partOf(first, rest.length > 0);
  if (named || CLAUSE.test(first)) return named;
  const next = rest.find((part) => /^\p{Ll}[\p{L} -]+$/u.test(part) && wordsOf(part).at(-1)?.class === 'noun');
  return next === undefined ? undefined : partOf(next, true);
}

/** "DJ, photo booth", "SEO / PPC". */
const ROW = /,\s(?!and\b)|\s\/\s|;\s/u;
/** What follows says more of the clause before it. */
const CLAUSE =
  /\b(?:is|are|was|were|has|have|had|will|would|can|you|your|we|our|i|my|they|he|she|no|not|awarded|valid)\b/i;
/** "FSC", "ISO 9001": what is weighed is that somebody has it. */
const CERTIFIED = /^(?:ISO ?\d{3,5}|FSC|BSCI|HACCP|BRC(?:GS)?|IATF ?\d+|SOC ?2|GMP|SEDEX|PEFC|CE)$/i;

function partOf(part: string, inRow: boolean): Named | undefined {
  const bare = bareOf(part);
  if (CERTIFIED.test(bare)) return { text: `${bare} certification`, weighed: true };
  if (bare.length < 3 || bare.split(/\s+/).length > MOST_WORDS || unbalanced(bare)) return undefined;
  if (/[$€£%@=|→!?<>"“”*]|\p{Lu}{6,}|\p{Extended_Pictographic}|:\)/u.test(bare) || NO_CHOICE.test(bare))
    return undefined;
  if (/^(?:without|with|from|for|by|in|on|at|to|and|or|as|of|up|also|not|thru|via)\b/i.test(bare)) return undefined;
  if (/^\d/.test(bare) && !/^\d+(?:mm|cm|[x/]7|[- ](?:year|month|week|day|hour))/i.test(bare)) return undefined;
  const [first = '', second = ''] = bare.split(' ');
  const compared = COMPARED.test(bare);
  // "Scale their offerings" is a deed, "document processing" none.
  if (!compared && doingOf(first) && !/ing$/.test(first) && second !== '' && !DOING_NOUN.test(second)) return undefined;
  if (second === '' && !isThing(bare, inRow || bare.length < part.length - 3)) return undefined;
  return { text: withArticle(lowered(bare), compared), weighed: compared || WEIGHED.test(bare) };
}

/** Behind a verb, these make a noun of it: "print services". */
const DOING_NOUN = /(?:ing|tion|ment|ance|s)$/i;

function bareOf(whole: string): string {
  let bare = (
    whole
      .replace(/\S*[™®]\S*\s*/gu, '')
      .replace(/\s*["“][^"”]{1,30}["”]/gu, '')
      .split(
        /\s[–—-]\s|[:.](?:\s|$)|\s(?:which|that|or|than)\b|\s(?:with|w\/|incl\.?|including|vs\.?|such as|for [a-z]+ing)\s|\s\+\s|\s=\s|\.{3}|…/u,
      )[0] ?? ''
  )
    .replace(COUNTED, '')
    .replace(PRICED, '')
    .replace(UNITS, '')
    .replace(HOW_MANY, '')
    .replace(PRAISE, '')
    .replace(MEASURE, '')
    .replace(/\s+(?:ANY|ALL|FREE|NEW|CALL)\b.*$/, '')
    .replace(/[\s.,;!]+$/, '')
    .replace(TAIL, '')
    .replace(/ {2,}/g, ' ')
    .trim();
  while (DANGLES.test(bare)) bare = bare.replace(DANGLES, '');
  return bare;
}

/** One word alone is a thing where it is many, a doing, or known; cut out of more words, only where it is known or many. */
function isThing(word: string, isCut: boolean): boolean {
  if (
    /^(?:members?|series|prices?|rates?|ranges?|classe?s?|machines|products|services|solutions|options|models|sizes|types|items|goods)$/i.test(
      word,
    )
  )
    return false;
  if (natureOf(word)?.known === true || ONE.test(word) || (/[^sui]s$/.test(word) && word.length > 3)) return true;
  return !isCut && (/(?:s|ing|tion|ment|ity|ance|ence|age|\p{Lu})$/u.test(word) || WEIGHED.test(word));
}

/** One of many, by its last word: it needs an article. */
const ONE =
  /(?:^|\s)(?:website|logo|blog|app|brochure|van|truck|roof|boiler|newsletter|podcast|campaign|dashboard|portal)$/i;

/** Names that the tagger takes for common nouns. */
const BRAND =
  /^(?:Instagram|Facebook|Google|TikTok|YouTube|Shopify|WordPress|Salesforce|Amazon|Microsoft|Excel|Android|Twitter|WhatsApp|Figma|Slack|Zoom|Xero|Sage|Outlook|Oracle|Siemens|Bosch)\b/;

function lowered(bare: string): string {
  if (BRAND.test(bare) || wordsOf(bare)[0]?.class === 'name' || !/^\p{Lu}\p{Ll}+(?:$|[ -]\p{Ll}|[ -]\d)/u.test(bare))
    return bare;
  return (bare[0] ?? '').toLowerCase() + bare.slice(1);
}

/** "faster close" -> "a faster close"; "lower attrition", "fewer errors" need none. */
function withArticle(text: string, compared: boolean): string {
  if (!compared && ONE.test(text)) return /^(?:an?|the) /i.test(text) ? text : withA(text);
  if (!compared || /^(?:more|less|fewer)\b/i.test(text)) return text;
  const head = text.split(/ (?:in|of|for|on|at|with) /)[0] ?? '';
  const mass = isMass({ text: head }) || /(?:s|ment|tion|ance|ence|ing|ity|ness|cy|turnover|quality)$/i.test(head);
  return mass || !head.includes(' ') ? text : withA(text);
}
