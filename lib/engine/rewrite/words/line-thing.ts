import { type Word, wordsOf } from '../grammar';
import { unbalanced } from './clauses';
import { natureOf } from './natures';
import { endsOpen } from './open-end';
import { boasts, denies, wordCount } from './said';
import { isNation, large, small } from './verbatim';

/** Says that it was sent before, or that it is urgent: what it is about stands behind. */
const LEAD =
  /^(?:(?:re|fwd?|fw|aw|wg|urgent|important|reminder|final notice|last chance|action required|attn|hi|hello|p\.?s)\b\s*[:!–-]*\s*|(?:(?:just|quick|gentle|a|another|me|still) )*(?:(?:following|follow)[- ]?(?:up|on)|checking (?:back )?(?:in|up)|circling(?: back)?|touching base|bumping|chasing|reminder|update|intro(?:duction)?|invitation|proposal|offer|quotation|quote|presentation|corrigendum|introducing|last orders|questions?|news)(?: again)?(?: (?:of|for|on|about|re|regarding|to|from))*(?:\s*[:–-]\s*|\s+)(?:(?:my|our|your|the) (?:(?:last|previous|earlier) )?(?:(?:quotation|quote|offer|proposal|e-?mails?|mails?|letters?|notes?|messages?) (?:for|on|about|re|regarding|of) )?)?)+/iu;
/** Where one piece of a line ends. */
const JOINT = /\s+[–—|/+•-]+\s+|\s*[:|;]\s+|\s*[()[\]]\s*|[?!]+\s*|,\s+|\.\s+|\.{2,}|…/u;
/** What is said of the thing, not the thing: "ready stock", "ex Jamnagar", "for 2025", "direct from Kerala". */
const TAIL =
  /\s+(?:offer|offers|proposal|quotation|quote|price list|prices?|pricing|available|availability|ready(?: stock)?|in stock|opportunity|enquiry|inquiry|again|today|now|inside|below|attached|(?:direct )?from \p{Lu}.*|ex \p{Lu}.*|in (?:\d+ (?:days|hours|weeks)|\p{Lu}\p{Ll}+)|for (?:19|20)\d\d|since \d{4}|at .*|by .*|with .*|\d[\d/.,%-]*)$/iu;
/** No thing that one could have a need of: an order, a name's tail, a claim, a wish, something of the seller's own. */
const NO_THING =
  /\b(?:i|i['’]m|we|we['’]re|us|our|my|me|you|your|yours|it|this|that|these|they|them|u|ur|partner\p{L}*|collaborat\p{L}*|co-?operation|opportunit\p{L}*|proposal|introduc\p{L}*|solution|solutions|invit\p{L}*|company|business|success|freedom|future|innovation|update|reminder|attempt|email|mail|letter|message|note|follow\p{L}*|circling|check\p{L}*|call|chat|meeting|demo|minutes?|mins?|account|contract|file|system|deal|deals|discount|sale|notice|news|last|final|stop|never|why|how|what|when|where|who|is|are|was|were|has|have|had|will|can|be|do|does|don['’]t|did|get|boost|increase|save|grow|reach|unlock|join|meet|see|try|buy|sell|selling|let|make|improve|reduce|cut|find|win|earn|turn|stay|keep|take|give|help|need|want|upgrade|introducing|hiring|cv|candidate|programmer|engineer|expert|professional|specialist|consultant|coach|speaker|graduate|availability|shipped|approved|request\w*|confirmation|order|orders|invoice|spot|seat|place|reserved|quota|priority|attention|regards|dear|sir|madam|team|competitors?|clients?|customers?|leads?|founder|free|exclusive|vip|idea|ideas|question|questions|thoughts?|info|information|details|steps|answer|reply|silence|funding|investment|money|growth|revenue|profits?|results?|excellence|precision|quality|award\p{L}*|leading|best|high|low|new|greetings|welcome|wishes|status|priced?|rates|seats|layers|leaving|students|synergies|story|journey|vision|mission|dream|stand)\b/iu;
const MOST_WORDS = 6;

/** The thing that a subject line names, whole and without the push: "URGENT: brass cable glands ex Jamnagar" -> "brass cable glands". */
export function lineThing(line: string, isName: (thing: string) => boolean): string | undefined {
  const calmed = line === line.toUpperCase() && /\p{Lu}{4}/u.test(line) ? large(line.toLowerCase()) : line;
  // Of several pieces, the first is what it is about.
  let thing = calmed.replace(LEAD, '').split(JOINT)[0]?.trim() ?? '';
  while (TAIL.test(thing)) thing = thing.replace(TAIL, '');
  thing = thing.replace(/^(?:the|a|an|some|on|about|for|regarding|re|buy|supply of|offer of|sale of) /i, '');
  return isThing(thing) && !isName(thing) ? thing : undefined;
}

function isThing(thing: string): boolean {
  if (thing.length < 5 || wordCount(thing) > MOST_WORDS || NO_THING.test(thing)) return false;
  if (endsOpen(thing) || unbalanced(thing) || boasts(thing) || denies(thing)) return false;
  if (!/^[\p{L}\d][\p{L}\d’'& /-]*$/u.test(thing) || /\p{Lu}{6,}|\p{Extended_Pictographic}/u.test(thing)) return false;
  const words = wordsOf(small(thing));
  const last = words.at(-1);
  // One word alone may be a brand, a mood or a deed.
  if (!last || (words.length < 2 && !/^\p{Ll}{4,}s$/u.test(small(thing)))) return false;
  if (words.some((w) => isVerb(w) || w.class === 'pronoun')) return false;
  if (!['noun', 'gerund', 'other', 'name', 'verb'].includes(last.class)) return false;
  // A name in it is a firm's, or a place's at the end.
  return !/ \p{Lu}\p{Ll}/u.test(thing.replace(/ for .*$/u, '')) || isNation(thing);
}

/** The tagger takes "tiles" for a verb. */
function isVerb({ class: kind, finite, text }: Word): boolean {
  return kind === 'verb' && finite && !natureOf(text)?.known;
}
