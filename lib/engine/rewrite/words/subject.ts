import { unbalanced } from './clauses';
import { large } from './verbatim';

/** What would stay the seller's own tale, a push or no phrase at all, whatever stood around it. */
const TALE =
  /[!?:|]|\b(?:i|i['’]m|i['’]ve|we|we['’]re|our|my|me|us|why|how|story|humble|invitation|invite|presentation|partnership|partnering|collaboration|leading|fastest|professional|best|beautiful|since \d|hello|hi|sale|free|last|final|left|only|following up|quit|decided|journey|address for|future-proofing|congratulations|approved|winner|attached|still here|again|cv|absence|requirement|conditions|you|proposal|offers?|program(?:me)?|closes?|following|innovation|opportunity|truck|new|one|platform|needs|revised)\b|<>|&gt;| x | \+ .* \+ /iu;
const SHAPE = /\p{Lu}{6,}|\p{Extended_Pictographic}/u;
const OFFERS = /^(?:(?:offer|proposal|quotation|quote|supply|inquiry)(?: of supply)?(?: (?:for|of)|:) |introducing )/i;
const MAKER =
  /\s+(?:direct |professional )?(?:supplier|manufacturer|exporter|factory|wholesaler|oem)s?(?: (?:from|in) .*)?$/i;
/** Needs no article: many of them, or none that are counted. */
const NO_ARTICLE =
  /(?:[^sui]s|ing|ance|ence|ment|tion|work|ware|wear|butter|flower|support|furniture|stone|oil|payroll|porcelain|solar|sourdough|cover|cleaning)(?: (?:for|from|at|in) .*)?$/i;
const MOST_WORDS = 8;

/**
 * A seller's subject line as a question about its thing: "OFFER FOR DRIED GINGER, NEW CROP" -> "Dried ginger: a question".
 * Only where the message uses the word as a word: anything else may be a firm's name.
 */
export function askedInSubject(line: string, body: string): readonly string[] {
  const calm = shouted(line) ? line.toLowerCase().replace(/ from .*$/, '') : line;
  const thing = calm
    .replace(OFFERS, '')
    .split(/\s[–—-]{1,2}\s|\s\/\s|;|\s\(|,(?![^,]*\s(?:and|or|&)\s)|:\s/u)[0]
    ?.replace(MAKER, '')
    .replace(/\s+(?:available|ready)\b.*$/i, '')
    .replace(/[\s.,]+$/, '')
    .trim();
  if (!thing || TALE.test(thing) || SHAPE.test(thing) || unbalanced(thing) || /[[{]/.test(thing)) return [];
  const words = thing.split(/\s+/);
  if (words.length > MOST_WORDS || thing.length < 5) return [];
  if (/^\d|^(?:for|to|at|in|on|with|the|a)\b|\b(?:for|of|to|and|with|in|on|at|by|from|the)$/i.test(thing)) return [];
  const first = words[0] ?? '';
  const word = first.replace(/(?<=\p{L}{3})s$/u, '').toLowerCase();
  const common = word.length > 2 && new RegExp(`(?<![\\p{L}])${word.replace(/[^\p{L}-]/gu, '.')}`, 'u').test(body);
  if (!common && !/^\p{Ll}/u.test(line)) return [];
  const lower = /^\p{Lu}\p{Ll}/u.test(thing) && common ? (thing[0] ?? '').toLowerCase() + thing.slice(1) : thing;
  const named = `${/^\p{Ll}/u.test(line) ? thing : large(thing)}: a question`;
  const about = `${/^\p{Ll}/u.test(line) ? 'a' : 'A'} question about ${lower}`;
  if (NO_ARTICLE.test(thing) && !/^\p{Lu}{2}/u.test(first)) return [about, named];
  return words.length > 1 ? [named] : [];
}

function shouted(line: string): boolean {
  return line === line.toUpperCase() && /\p{Lu}{4}/u.test(line);
}
