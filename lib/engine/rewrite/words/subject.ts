import { unbalanced } from './clauses';
import { isMass } from './questions';
import { large, small } from './verbatim';

/** What would stay the seller's own tale, a push or no phrase at all, whatever stood around it. */
const TALE =
  /[!?:|]|\b(?:i|i['’]m|i['’]ve|we|we['’]re|our|my|me|us|why|how|story|humble|invitation|invite|presentation|partnership|partnering|collaboration|leading|fastest|professional|best|beautiful|since \d|hello|hi|sale|free|last|final|left|only|following up|quit|decided|journey|address for|future-proofing|congratulations|approved|winner|attached|still here|again|cv|absence|requirement|conditions|you|proposal|offers?|program(?:me)?|closes?|following|innovation|opportunity|truck|new|one|platform|needs|revised|checking|follow[- ]up|below|selected|reminder|award[- ]\p{L}+|bumping|co-?operation|greetings|compliments|spaces?|places?|your name|your (?:respect|esteem|valu)\p{L}+|quotation|vacanc\p{L}+)\b|<>|&gt;| x | \+ .* \+ /iu;
const SHAPE = /\p{Lu}{6,}|\p{Extended_Pictographic}/u;
const OFFERS =
  /^(?:(?:offer|proposal|quotation|quatation|quote|supply|inquiry)(?: of supply)?(?: (?:for|of)|:) |introducing )/i;
const MAKER =
  /\s+(?:direct |professional )?(?:supplier|producer|manufacturer|exporter|factory|wholesaler|oem)s?(?: (?:from|in) .*)?$/i;
/** Needs no article: many of them, or none that are counted. */
const NO_ARTICLE =
  /(?:[^sui]s|ing|ance|ence|ment|tion|work|ware|wear|butter|flower|support|furniture|stone|hire|rental|leasing|oil|payroll|porcelain|solar|sourdough|cover|cleaning)(?: (?:for|from|at|in) .*)?$/i;
const MOST_WORDS = 8;
/** A capital, and no name of a firm. */
const FEAST =
  /^(?:christmas|easter|ramadan|eid|diwali|halloween|thanksgiving|german|french|italian|spanish|english|dutch|polish)$/;

/** A first piece that only announces: the thing stands behind it. */
const ANNOUNCES =
  /^(?:our (?:letter|mail|email|offer|quotation|call)\b.*|(?:quick |a quick |gentle )?(?:follow(?:ing)?[- ]up|reminder|update|news|hello|checking in|intro(?:duction)?)(?: (?:on|from|to my) \p{L}+(?: of \d+ \p{L}+)?)?|co-?operation|(?:co-?operation|partnership) (?:proposal|offer|request|opportunity))$/iu;
/** "… A2/A4", "… PH-101" */
const CODES = /(?<=\p{Ll}{3})(?:\s+\S*\d\S*)+$/u;
/** "Terry towel offer" */
const OFFERED = /\s+(?:offers?|price list|price update|prices?|quotation|availability|supply)$/i;

/**
 * A seller's subject line as a question about its thing: "OFFER FOR DRIED GINGER, NEW CROP" -> "Dried ginger: a question".
 * Only where the message uses the word as a word: anything else may be a firm's name. Where the letter asks nothing
 * (`asks`), the line does not promise it.
 */
export function askedInSubject(
  line: string,
  body: string,
  asks: boolean,
  isFirm: (name: string) => boolean = () => false,
): readonly string[] {
  const calm = shouted(line) ? line.toLowerCase().replace(/ from .*$/, '') : line;
  const offer = OFFERS.test(calm) && !/^introducing /i.test(calm);
  const pieces = calm
    .replace(OFFERS, '')
    .split(/\s[–—-]{1,2}\s|\s\/\s|;|\s\(|,(?![^,]*\s(?:and|or|&)\s)|:\s/u)
    .map((piece) => piece.trim());
  const at = pieces.findIndex((piece) => !ANNOUNCES.test(piece));
  const piece = pieces[at]?.replace(/\s+(?:available|ready)\b.*$/i, '');
  const bare = piece
    ?.replace(MAKER, '')
    .replace(/(?<=\p{Ll}) (?:at|by) (?:The |the )?\p{Lu}[\p{L}’'&-]*(?: \p{Lu}[\p{L}’'&-]*)*$/u, '')
    .replace(/[\s.,]+$/, '');
  const named = bare?.replace(OFFERED, '').trim();
  const sells = offer || MAKER.test(calm);
  const onOffer = sells || named !== bare || /\bavailable\b/i.test(pieces[at] ?? '');
  const thing = named && onOffer ? many(named.replace(CODES, '')) : named;
  if (!thing || TALE.test(thing) || SHAPE.test(thing) || unbalanced(thing) || /[[{]/.test(thing)) return [];
  const words = thing.split(/\s+/);
  if (words.length > MOST_WORDS || thing.length < 5) return [];
  if (/^\d|^(?:for|to|at|in|on|with|the|a)\b|\b(?:for|of|to|and|with|in|on|at|by|from|the)$/i.test(thing)) return [];
  const first = words[0] ?? '';
  const word = first.replace(/(?<=\p{L}{3})s$/u, '').toLowerCase();
  const used =
    word.length > 2 &&
    new RegExp(`(?<![\\p{L}])${word.replace(/[^\p{L}-]/gu, '.')}`, FEAST.test(word) ? 'iu' : 'u').test(body);
  // A firm's name has more than one capital: "Dried ginger" is none.
  const calmed = calm !== line;
  const plain = !calmed && words.length > 1 && at === 0 && words.slice(1).every((w) => !/^\p{Lu}\p{Ll}/u.test(w));
  if ((!used && !onOffer && !plain && (calmed || !/^\p{Ll}/u.test(thing))) || isFirm(thing)) return [];
  const low = /^\p{Ll}/u.test(line);
  const title = /^\p{Lu}\p{Ll}/u.test(words[1] ?? '');
  const lower = /^\p{Lu}\p{Ll}/u.test(thing) && !title && (used || plain) ? small(thing) : thing;
  const shown = low ? thing : large(thing);
  const bareNoun = NO_ARTICLE.test(thing) && !/^\p{Lu}{2}/u.test(first);
  if (!asks)
    return (bareNoun || sells) && !/\d| (?:for|at) (?:the |\p{Lu})/u.test(thing)
      ? [`${shown}, if you need any`, `${low ? 'd' : 'D'}o you need ${lower}?`, `${shown}?`]
      : [];
  const about = `${low ? 'a' : 'A'} question about ${lower}`;
  if (bareNoun) return [about, `${shown}: a question`];
  return words.length > 1 ? [`${shown}: a question`] : [];
}

/** What is offered is seldom one: "terry towel" -> "terry towels". */
function many(thing: string): string {
  const last = thing.split(' ').at(-1) ?? '';
  return /s$/i.test(last) ||
    !/^\p{Ll}{3,}$/u.test(last) ||
    isMass({ text: last }) ||
    /(?:ing|ment|tion|ance|ence|ware|wear|butter|cellulose|ginger|glass|oil|wool|cotton|leather|wood|rubber|rice|sugar|flour|meal|powder|paper|film|steel|wire|y|h|x)$/i.test(
      last,
    )
    ? thing
    : `${thing}s`;
}

function shouted(line: string): boolean {
  return line === line.toUpperCase() && /\p{Lu}{4}/u.test(line);
}
