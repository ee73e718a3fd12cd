import { isMany, withA } from './article';
import { unbalanced } from './clauses';
import { anyOf, objectAt } from './object';
import { endsOpen } from './open-end';
import { isMass } from './questions';
import { tooLong, wordCount } from './said';

/** What a seller or his product is, as anybody would name it: "a payroll bureau", "an XDR platform that unifies endpoint and cloud". */
export interface Kind {
  readonly text: string;
  /** Somebody to work with, not a thing to use. */
  readonly who: boolean;
}

const WHO =
  'agency|firm|studio|bureau|manufacturer|supplier|provider|exporter|importer|distributor|producer|wholesaler|dealer|brokerage|broker|consultancy|consultant|developer|designer|photographer|videographer|writer|copywriter|translator|recruiter|headhunter|cfo|cto|accountant|bookkeeper|lawyer|solicitor|advis[eo]r|coach|trainer|caterer|contractor|installer|electrician|plumber|roofer|builder|joiner|gardener|landscaper|surveyor|architect|engineer|forwarder|haulier|printer|roaster|roastery|brewery|bakery|mill|foundry|workshop|lab|laboratory|software house|test house|factory|cleaners|installers|consultants|engineers|translators|shop|practice|company|specialist|assistant|illustrator|editor|stylist|florist|chandler|auctioneer|valuer|inspector|technician|hauler|operator|publisher|outfit|business|house';
const WHAT =
  'platform|tool|system|software|app|solution|suite|service|product|machine|device|marketplace|plugin|plug-in|portal|engine|dashboard|network|programme|program|course|scheme|package|format|toolkit|tracker|scanner|sensor|module';
/** "We are …", "Halvorsen Shield is …", "Jun from PacificBridge, …". */
const LEADS = new RegExp(
  `(?:\\b(?:[Ww]e|I)(?:['’](?:re|m)| are| am)(?: also| now| still| just| currently)?|\\b\\p{Lu}[\\p{L}\\d&.™®’'-]*(?: [\\p{Lu}&][\\p{L}\\d&.™®’'-]*){0,4}(?: Ltd\\.?| Co\\.?| Inc\\.?)?(?: is| are|,(?= (?:an?|the)\\b)))(?: (?:one of))? (?<np>(?:(?:[Aa]n?|[Tt]he|[Yy]our|\\p{Lu}[\\p{L}]+['’]s?|one of the) )?(?:[\\p{L}\\d&'’/#,.-]+ ){0,7}?(?<head>(?:${WHO})s?|(?:${WHAT})s?))(?<rest>(?: (?:of|for|in|that|which|based|covering|to|with|near|out of|here|across|serving|doing|making|from)\\b[^.;:!?()–—]*)?)(?=\\s*(?:[.,;:!?()–—]|$|\\s(?:and|so|but|who|where)\\b))`,
  'u',
);
/** Before the name of a kind: praise, rank, "the UK's". */
const PRAISE =
  /^(?:leading|largest|biggest|best|fastest|growing|fastest[- ]growing|top|premier|premium|number|#?\d+(?:st|nd|rd|th)?|no\.?|one|only|first|rated|volume|award[‑-]winning|certified|renowned|recognised|recognized|trusted|innovative|revolutionary|world[- ]class|state[- ]of[- ]the[- ]art|cutting[- ]edge|next[- ]gen(?:eration)?|proprietary|unique|exceptional|professional|reliable|powerful|robust|smart|advanced|modern|exclusive|independent|national|global|international|young|dynamic|passionate|proud|experienced|multi-awarded|ai[- ](?:native|powered|driven|first)|agentless|full[- ]spectrum|hyperscale[- ]ready|ai[- ]optimized|autonomous|seamless|comprehensive|complete|ultimate|most|highly|very|truly|the|an?|your|our|new|nationally|great|good|well[- ]known|well[- ]established|established|reputed|reputable|esteemed|specialised|specialized|big|large|well|fast|quick|govt\.?|two|star|and|&|one[- ]stop|gmp|happy|busy|\p{L}+['’]s|better|simple|simplest|easiest|smartest|greatest|of|iso[- ]certified|iso|\p{L}{3,}est|multi|award|winning|quality|fully|little|tiny)$/iu;
const NO_KIND =
  /\b(?:account|sales|business development|marketing director|head|executive|manager|director|founder|owner|ceo|member|part|subsidiary|division|third|generation|fan|believer|guy|person|company you|right|small|our|my|we|i|us|me|you|your|looking|not|n['’]t|client|customer|preferred|official|solutions? partner|microsoft|google|aws|gold|business owner|fellow|friend|recipient|winner|finalist|leader|charity|nonprofit|start-?up|team|choice|result|same|total solution|number one|game|quick win|thing|house style|genuine|duly|full house|open house|in house)\b/iu;
const EMPTY_HEAD =
  /^(?:an? )?(?:company|firm|business|solution|service|product|platform|shop|partner|house|outfit|practice|factory|tool|system|program|programme|network)$/i;
/** Of these there is one at every corner. */
const GENERIC =
  /^(?:(?:family|owned|run|family-run|family-owned|local|small|licensed|registered|private|limited|genuine|specialist) ?)*(?:company|firm|business|factory|house|outfit|partner|practice|operator)s?$/i;
const END =
  /\s*(?:,|\b(?:since|established|established in|founded|and (?:i|we|our|have|has|in)|so (?:i|we|you)|with (?:over|more|an?|\d+\+?|the|our)|having|who|where|built|powered|trusted|used|backed|used by|only|today|now)\b).*$/iu;
const MOST_WORDS = 14;

/** "Producer of belt conveyors", "the dealer for Perkins": what they have to sell is of use, not they. */
const SELLS =
  /\b(?:(?:[Ww]e|I|[Cc]ompany|Ltd\.?|\p{Lu}\p{L}+)(?:['’](?:re|m)| are| am| is)|,) (?:(?:an?|the|also|one of|[\p{L}'’-]+) ){0,4}?(?:manufacturers?|producers?|suppliers?|exporters?|importers?|distributors?|wholesalers?|makers?|factory|mill)(?:,? (?:and|&) (?:manufacturers?|producers?|suppliers?|exporters?|importers?|distributors?|wholesalers?|stockists?))* of (?:all (?:kinds|types) of )?/u;

/** What a sentence says is made or sold, ready for a question; undefined where that is not plain. */
export function soldIn(sentence: string): string | undefined {
  if (tooLong(sentence) || /[?{}[\]|*@]|\b(?:our|my|your)\b/i.test(sentence)) return undefined;
  const m = SELLS.exec(sentence);
  const goods = m && objectAt(sentence, m.index + m[0].length)?.text;
  // "Any need for LED flood light": one of many takes its plural.
  if (!goods?.split(/, | and /).every((part) => isMany(part) || isMass({ text: part }))) return undefined;
  return !/\b(?:participants|employers|customers|clients|years?|since)\b|\p{Lu}{7,}/u.test(goods)
    ? anyOf(goods)
    : undefined;
}

/** The kind of thing that a sentence says the seller or his product is, without rank and praise; undefined where that is not plain. */
export function kindIn(sentence: string): Kind | undefined {
  if (tooLong(sentence) || /\?|[{}[\]|*@]/.test(sentence) || /^(?:if|when|for|as)\b/i.test(sentence)) return undefined;
  const found = LEADS.exec(sentence)?.groups;
  const np = found?.['np'];
  const head = found?.['head']?.toLowerCase();
  if (!np || !head || /\b(?:our|my)\b/i.test(np) || /\byou do(?:n['’]t| not) need\b/i.test(sentence)) return undefined;
  const words = np.split(/[\s,]+/).filter(Boolean);
  while (words.length > 1 && PRAISE.test(words[0] ?? '')) words.shift();
  const kept = words.filter((w) => !/^(?:leading|largest|premier|award[‑-]winning|certified|\d+)$/iu.test(w));
  if (
    kept.some((w) =>
      /^(?:and|&|or|the|of|are|is|was|for|in|with|as|an?|who|i|we|at|to|from|strong|rated|engineers,?)$/i.test(w),
    ) ||
    kept.length > 5
  )
    return undefined;
  // "Eleven consultants": how many there are is no kind.
  if (
    kept.some((w) =>
      /^(?:\d|one$|two$|three$|four$|five$|six$|seven$|eight$|nine$|ten$|eleven$|twelve$|years?$|yrs?$)/i.test(w),
    )
  )
    return undefined;
  // A name is nobody's kind; letters (XDR) are.
  if (kept.some((w) => /^\p{Lu}\p{Ll}/u.test(w) && !NATION.test(w))) return undefined;
  const said = (found['rest'] ?? '').replace(/ with \p{Lu}.*$/u, '').trimEnd();
  // "… to create, negotiate and sign": half of what it does is another thing; and what somebody does besides is not told.
  const does = /^ (?:that|which|to|doing|making)\b/i.test(said);
  const place = /^ (?:of|doing)\b/i.test(said) ? said : said.replace(/ and .*$/i, '');
  const rest = does && /,|\b(?:to|lets?|helps?|enables?)\b/i.test(said) ? '' : place.replace(END, '').trimEnd();
  const name =
    kept.join(' ').toLowerCase() === kept.join(' ')
      ? kept.join(' ')
      : kept.map((w) => (/^\p{Lu}{6,}$/u.test(w) ? w.toLowerCase() : w)).join(' ');
  const many = /s$/.test(head) && !/(?:ss|us|is)$/.test(head);
  const phrase = `${many ? name : withA(name)}${rest}`;
  if (GENERIC.test(name) || (wordCount(name) < 2 && rest === '') || /\b(?:this|company)\b|that works?$/i.test(rest))
    return undefined;
  if (NO_KIND.test(phrase) || (EMPTY_HEAD.test(name) && !/^ (?:for|of|that|to) /.test(rest))) return undefined;
  if (wordCount(phrase) > MOST_WORDS || endsOpen(phrase) || unbalanced(phrase) || /\d ?%|[$€£]/.test(phrase))
    return undefined;
  if (/\b(?:their|they|it|its|them|his|her)\b/i.test(rest)) return undefined;
  return { text: phrase, who: new RegExp(`^(?:${WHO})s?$`, 'i').test(head) };
}

const NATION = /^(?:\p{Lu}\p{Ll}+(?:ese|ish|ian|ean|ch)|Swiss|Greek|Thai)$/u;
