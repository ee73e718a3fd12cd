import { type Word, wordsOf } from '../grammar';
import { unbalanced } from './clauses';
import { natureOf } from './natures';
import { boasts, denies, ofSeller, shouts } from './said';
import { isNation } from './verbatim';

/** A noun phrase taken whole from a sentence, where it is sure where it ends. */
export interface WholeThing {
  /** Without its article. */
  readonly bare: string;
  /** Its article or owner as written, in small letters; empty if it has none. */
  readonly owner: string;
  /** Several, or none that are counted: it needs no article. */
  readonly many: boolean;
  readonly plural: boolean;
  /** What is done, not what is handed over. */
  readonly isDoing: boolean;
  /** Offset behind it. */
  readonly end: number;
}

const MOST_WORDS = 6;
const OWNER = /^(?:the|an?|our|my|your|this|these|those|that|some|any)$/i;
/** A phrase may go on behind these; behind all others it has ended. */
const GOES_ON = /^(?:of|for|in)$/i;
const BORDER =
  /^(?:to|from|with|without|at|on|by|across|since|through|via|as|under|over|near|around|within|until|till|that|which|who|where|when|while|whenever|so|but|because|if|before|after|than|based|located|established|out|all|right|here|there|again|last|this|next|and|or|plus|in|for|because|yet|today|tomorrow|directly|right|only|now)$/i;
const PRAISE =
  /^(?:best|better|top|leading|premium|free|new|great|good|quality|affordable|cheap|fast|quick|custom|bespoke|tailored|full|complete|total|high-quality|innovative|powerful|robust|smart|modern|professional|comprehensive|reliable|certified|dedicated|experienced|exclusive|cutting-edge|real|proven|full-service|world-class|latest|advanced|finest|various|different|own|beautiful|award-winning|specialist|specialised|specialized|unique|special|exciting|amazing|little|nice|whole|entire|next-generation|state-of-the-art|all-in-one|end-to-end|existing|specific|excellent|superior|super|genuine|pure|certain|ready|last|previous|earlier|first|second|third|final|attached|enclosed|above|below|following|valued|esteemed|recent|current|original|initial)$/i;
/** Names nothing by itself, is a person, a sum or a time, or is the seller's own affair. */
const NO_HEAD =
  /^(?:solutions?|products?|items?|goods|things?|stuff|company|companies|firms?|business(?:es)?|teams?|range|offer(?:ing)?s?|opportunit(?:y|ies)|approach|experience|expertise|quality|prices?|pricing|rates?|deals?|discounts?|way|ways|work|job|jobs|clients?|customers?|people|persons?|guys?|lads|boss|manager|director|results?|value|values|service|difference|part|parts|lot|lots|bit|kind|kinds|sort|type|types|number|numbers|amount|world|industry|sector|market|markets|country|countries|city|cities|years?|months?|weeks?|days?|hours?|minutes?|mins?|times?|time|call|calls|chat|meeting|meetings|demo|demos|message|messages|e?-?mails?|mails?|letters?|notes?|replies|reply|answers?|response|word|words|questions?|thoughts|feedback|attention|interest|cooperation|collaboration|partnership|success|growth|future|dream|story|journey|vision|mission|passion|pleasure|honou?r|name|reputation|award|awards|brand|brands|network|community|office|offices|platform|tool|tools|system|software|app|package|packages|plan|plans|program|programme|model|project|projects|process|account|contact|contacts|details|info|information|link|file|list|case|point|issue|problem|matter|subject|topic|situation|position|decision|timing|silence|inbox|luck|chance|look|idea|ideas|step|steps|place|spot|slot|seat|percent|everything|nothing|something|anything|everyone|someone|others?|ones?|same|rest|half|top|end|side|home|house|family|friends?|money|cash|profit|profits|revenue|sales|leads?|cost|costs|savings?|fee|fees|deposit|invoice|use|support|help|assistance|care|needs?|requirements?|full|partners?|suppliers?|provider|providers|manufacturers?|exporters?|sizes|stock|thing|round|fun|mistake|sense|favou?r|living|appointments?|numbers|founders|owners|teams|brands|businesses|companies|operators|shops?|stores?|sites?|places|engineers|trainer|coach|trucks? drivers?)$/i;
const MASS =
  /(?:ware|wear|food|cover|furniture|hire|rental|insurance|maintenance|payroll|leasing|seo|ppc|glass|leather|paper|packaging|software|equipment|machinery|documentation|bookkeeping|oil|wool|cotton|honey|rice|steel|timber|wood|rubber|stone|film|foil|tape|glue|paint|ink|soap|wax|sugar|flour|salt|ginger|powder|meal|regrind|copper|brass|iron|gas|water|ice|milk|meat|fish|fruit|wine|beer|coffee|tea|compost|gravel|sand|cement|concrete|energy|electricity|solar|broadband|wifi|storage|freight|haulage|security|compliance|accountancy|recruitment|translation|transport|logistics|photography|landscaping|signage|lighting|flooring|catering|cleaning|training|coaching|design|development|testing|inspection|calibration|installation|refurbishment|repair|removal|collection|recycling|disposal|management|procurement|advertising|marketing|printing|welding|fabrication|machining|assembly|plumbing|roofing|scaffolding|cladding|erection|fencing|heating|ventilation|hosting|monitoring|screening|sampling|analysis|advice|consulting|consultancy)$/i;
const DOING =
  /(?:[a-z]{3}ing|[a-z]{4}(?:ation|ment|isation|ization|ction|ance)s?|services|support|hire|rental|reviews?|audits?|surveys?|assessments?|inspections?|tests?|repairs?|collections?|removals?|deliver(?:y|ies)|translations?|payroll|accounts|returns|bookkeeping|marketing|seo|it support|hosting|freight|haulage|storage|logistics|security|cover|advice|design)$/i;

/**
 * The noun phrase that begins at `from`, whole: undefined unless it ends where a phrase ends. `seen`: it is only shown, so
 * that a head that names nothing by itself will do ("our platform").
 */
export function wholeThing(text: string, from: number, most = MOST_WORDS, seen = false): WholeThing | undefined {
  const words = wordsOf(text).filter((w) => w.start >= from);
  let i = 0;
  let owner = '';
  if (OWNER.test(words[0]?.text ?? '')) owner = words[i++]?.text.toLowerCase() ?? '';
  while (words[i] && PRAISE.test(words[i]?.text ?? '') && isSpace(words[i])) i++;
  const head = runAt(words, i);
  if (!head.length) return undefined;
  i += head.length;
  const all = [...head];
  // One more phrase that belongs to it: "coffee machines for your offices", "bearings and seals".
  for (let more = 0; more < 2; more++) {
    const last = all.at(-1) as Word;
    const next = words[i];
    if (!next || !isSpace(last)) break;
    const joins = /^(?:and|or|&)$/i.test(next.text);
    if (!joins && !GOES_ON.test(next.text)) break;
    const at = OWNER.test(words[i + 1]?.text ?? '') && !joins ? i + 2 : i + 1;
    const rest = runAt(words, at);
    const then = words[at + rest.length];
    const whole =
      rest.length > 0 &&
      all.length + (at - i) + rest.length <= most + 1 &&
      !(joins && then && !isBorder(rest.at(-1) as Word, then));
    if (!whole) {
      // Half of a pair, or "a range of".
      if (/^of$/i.test(next.text) || (joins && (rest.length > 0 || !turnsAway(words[i + 1])))) return undefined;
      break;
    }
    all.push(...words.slice(i, at), ...rest);
    i = at + rest.length;
  }
  const [first, last] = [all[0] as Word, all.at(-1) as Word];
  const then = words[i];
  if (then ? !isBorder(last, then) : !/^[\s.!?,;:)–—]*$/u.test(text.slice(last.end))) return undefined;
  return named(text, owner, { head, first, last, count: all.length, seen });
}

interface Run {
  readonly head: readonly Word[];
  readonly first: Word;
  readonly last: Word;
  readonly count: number;
  readonly seen: boolean;
}

function named(text: string, owner: string, { head, first, last, count, seen }: Run): WholeThing | undefined {
  const bare = text.slice(first.start, last.end);
  const main = head.at(-1) as Word;
  if ((!seen && (NO_HEAD.test(main.text) || NO_HEAD.test(last.text))) || PRAISE.test(main.text)) return undefined;
  if (count > MOST_WORDS || bare.length < 4 || unbalanced(bare)) return undefined;
  if (!/^[\p{L}\d][\p{L}\d’'& -]*$/u.test(bare) || /^\d|\p{Lu}{5,}/u.test(bare)) return undefined;
  if (boasts(bare) || denies(bare) || ofSeller(bare) || shouts(bare) || NAMED.test(bare)) return undefined;
  // "Local-provenance seed": half a word is no phrase.
  if (/[\p{L}\d][-–]$/u.test(text.slice(0, first.start))) return undefined;
  if (!/^(?:noun|gerund|name)$/.test(main.class) && !natureOf(main.text)?.known && !/s$/.test(main.text))
    return undefined;
  const lower = text.slice(head[0]?.start ?? 0, main.end).toLowerCase();
  const plural = main.plural || /(?<![suia'])s$/.test(main.text);
  const many = plural || MASS.test(lower) || /ing$/.test(lower);
  return { bare: lowered(bare), owner, many, plural, isDoing: DOING.test(lower), end: last.end };
}

/** A capital in the middle is a firm's, a person's or a place's. */
const NAMED = /(?:^|\s)(?!I?T\b)\p{Lu}\p{Ll}+(?=.*)/u;

/** Nouns with what stands before them, up to where something else begins. */
function runAt(words: readonly Word[], from: number): readonly Word[] {
  const run: Word[] = [];
  for (let i = from; words[i]; i++) {
    const word = words[i] as Word;
    if (!belongs(word, words[i + 1], run.length)) break;
    run.push(word);
    if (!isSpace(word)) break;
  }
  while (
    run.length > 0 &&
    /^(?:adjective|verb)$/.test(run.at(-1)?.class ?? '') &&
    !natureOf(run.at(-1)?.text ?? '')?.known
  )
    run.pop();
  return run;
}

function belongs(word: Word, next: Word | undefined, before: number): boolean {
  if (/['’]s?$/u.test(word.text) || (BORDER.test(word.text) && !/^in$/i.test(word.text))) return false;
  if (/^(?:noun|adjective|gerund|name)$/.test(word.class)) return true;
  if (word.class !== 'verb') return false;
  // "reconditioned drums", "contract reviews", "roof tiles"
  return (
    (/ed$/.test(word.text) && isSpace(word) && /^(?:noun|adjective|gerund)$/.test(next?.class ?? '')) ||
    (natureOf(word.text)?.known === true && (before > 0 || next?.class === 'noun')) ||
    (before > 0 && PAPER.test(word.text))
  );
}

/** Papers that the tagger takes for verbs. */
const PAPER =
  /^(?:quotes?|samples?|reports?|reviews?|tests?|repairs?|audits?|surveys?|forms?|drawings?|trials?|supplies|stands?|prints?|returns|covers?)$/i;

function isSpace(word: Word | undefined): boolean {
  return word !== undefined && /^(?: |-)$/.test(word.gap);
}

/** Other verbs may be the noun that the phrase ends on: "engagement surveys". */
const IS =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|come|comes|do|does|did|starts?|takes?|includes?|means?|gives?|lets?|helps?)$/i;

function isBorder(last: Word, next: Word): boolean {
  if (/[.,;:!?()–—]/u.test(last.gap)) return true;
  return BORDER.test(next.text) || next.class === 'pronoun' || IS.test(next.text);
}

/** Behind "and": another clause, not the other half of the phrase ("scheduling and records software"). */
function turnsAway(next: Word | undefined): boolean {
  return (
    next !== undefined && (/^(?:pronoun|determiner|adverb)$/.test(next.class) || (next.finite && !/s$/.test(next.text)))
  );
}

/** A capital that only the sentence's start gave goes. */
function lowered(phrase: string): string {
  return /^\p{Lu}\p{Ll}/u.test(phrase) && !isNation(phrase) ? phrase[0]?.toLowerCase() + phrase.slice(1) : phrase;
}
