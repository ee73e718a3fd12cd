import { endsOpen } from './open-end';
import { boasts, denies, shouts, statementOf, wordCount } from './said';

/** What is offered, or how it is done, as it stands: the seller, the goods or a case is the subject. */
const SUBJECT =
  /^(?:(?:for|in|on|at|with|from) [^,]{3,40}, )?(?:we|ours|all our|our (?!company\b|firm\b|group\b|mission\b|vision\b|goal\b|aim\b|motto\b|founder\b|ceo\b|boss\b|story\b|journey\b|price is right)[\p{L}-]+(?: [\p{L}-]+){0,2}?|the (?:[\p{L}-]+ ){0,2}[\p{L}-]+|each [\p{L}-]+|every [\p{L}-]+|if (?:an?|the|any|one|something|anything|somebody|someone) [^,]{3,50},? we(?:['’](?:re|ll|d))?|it|there) (?<verb>(?:(?:also|always|usually|normally|mostly|mainly|only|all|already|now|never|still|do not|don['’]t|does not|doesn['’]t|can|will)[ ,]+)*[\p{L}'’-]+) (?<rest>.+)$/iu;
/** Present tense of doing, being made or costing; what they feel, hope or plan is not for the client to weigh. */
const VERB =
  /\b(?:is|are|use|uses|do|does|make|makes|take|takes|keep|keeps|put|puts|clean|cleans|deliver|delivers|collect|collects|test|tests|check|checks|train|trains|pay|pays|charge|charges|cost|costs|work|works|come|comes|go|goes|run|runs|hold|holds|carry|carries|fit|fits|cut|cuts|print|prints|write|writes|build|builds|cover|covers|include|includes|handle|handles|replace|replaces|change|repair|repairs|install|installs|ship|ships|store|stores|stock|stocks|pack|packs|grow|grows|buy|buys|source|sources|roast|roasts|bake|bakes|cook|cooks|brew|brews|weigh|weighs|last|lasts|need|needs|start|starts|leave|leaves|arrive|arrives|meet|meets|teach|teaches|translate|translates|answer|answers|speak|speaks|give|gives|send|sends|bring|brings|measure|measures|inspect|inspects|monitor|monitors|act|acts|bill|bills|invoice|invoices|tie|ask|asks|lock|require|requires|accept|accepts|return|returns|refund|refunds|swap|swaps|visit|visits|service|services|maintain|maintains|dry|dries|press|presses|weld|welds|machine|coat|coats|treat|treats|wash|washes|host|hosts|back up|record|records|report|reports|track|tracks|match|matches|['’]re|['’]ll|['’]d)$/iu;
/** Feelings, tales, pushes, boasts, other people's results. */
const NO_TRUTH =
  /\b(?:believe|think|hope|love|know|feel|want|wish|like|promise|pride|proud|passion\p{L}*|excited|happy|glad|pleased|thrilled|honest|honestly|sorry|sure|confident|confidence|aim|strive|mission|vision|philosophy|dream\p{L}*|motto|value|values|trust|today|tomorrow|tonight|yesterday|this (?:week|month|quarter|year|summer|season|ramadan|diwali)|next (?:week|month|quarter)|last (?:week|month|year|quarter)|until|till|left|limited|ends?|expires?|discount|promotion|special|off|sign\p{L}*|now|slots?|spots?|seats?|deal|saves?|saved|savings?|increase\p{L}*|grow\p{L}*|revenue|roi|results?|leads|pipeline|growth|profit\p{L}*|boost\p{L}*|win|wins|won|awards?|clients?|customers?|brands|companies|founders?|investors?|raised|funding|turnover|competitors?|nobody|everyone|anyone|else|neighbou?rs?|street|demo|call|meeting|chat|zoom|attached|enclosed|deck|brochure|catalogue|website|email|mail|link|video|reply|inbox|write to|writing|reach|reaching|contact\p{L}*|partner\p{L}*|collaborat\p{L}*|cooperat\p{L}*|business|solution|solutions|quality|world|industry|market|nation\p{L}*|global\p{L}*|expert\p{L}*|experience\p{L}*|professional\p{L}*|reliable|robust|powerful|innovative|proprietary|ai|game|secret|truth|problem|answer is|reason|point|thing|idea|question|here|therefore|however|secondly|i|i['’]\p{L}+|my|me|he|she|him|her|they|them|myself|was|were|had|did|went|came|said|told|saw|wrote|started|became|been|yours? (?:esteemed|good)|you(?:['’](?:re|ll|d|ve))?|yourself)\b|\d ?%|[$€£] ?\d[\d.,]* ?(?:m|million|bn|billion)\b/iu;
const POINTS_BACK = /^(?:it|that|this|there)\b|\b(?:it|that|this|those|these|so|too|either|as well|instead|one)$/i;
const SPARES =
  /\b(?:tie|charge|ask|lock|bill|need|require|stop|without|no (?:contract|minimum|set-?up|fee|deposit|extra))\b/i;
/** Work for some other client is proof, not an offer. */
const FOR_SOME =
  /\b(?:for|with|of) (?:about |over |around |more than )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|several|many|some|most) \p{L}+|\b(?:for|of) an? (?:\p{Ll}+ )?(?:farm|firm|company|school|hotel|bank|maker|college)\b|^we do (?:two|three|four|five|six|\d+)\b|\bmany more\b|\bunder one roof\b|\btop\b|\bwill be\b|\bcalendar week\b|\byour (?:region|area|town)\b/iu;
const MONEY = /[$€£₹]\s?\d|\d[\d.,]*\s?(?:usd|eur|gbp|euros?|dollars?|pounds|kr)\b/iu;
const FEWEST_WORDS = 5;
const MOST_WORDS = 24;

/** What can be asked of it differs. */
export type TruthKind = 'price' | 'size' | 'work' | 'way' | 'trait';

/** Work that is done for whoever needs it, and ways of doing it that suit or do not. */
const WORK =
  /^(?:we|i)(?: also| mainly| mostly| can)* (?:do|make|put|clean|translate|build|print|repair|install|test|check|train|teach|write|roast|bake|cook|brew|grow|service|maintain|inspect|measure|monitor|weld|machine|coat|treat|wash|host|source|dry|press|cut|fit|store|pack|cover|stock|handle)\b/i;
const WAY =
  /^(?:we|i)(?: also| always| usually| normally| only)* (?:come|work|start|deliver|use|take|ship|collect|pick|send|bring|go|give|answer|change|replace|swap|visit|return|invoice|bill|accept|arrive|leave|pay|keep)\b/i;
const SIZE = /\bcapacity\b|\b\d[\d.,]* ?\p{L}+ ?(?:\/|per|an?) ?(?:min|minute|hour|day|week|month|shift|year|h)\b/iu;

/** Something true of the offer that the client may weigh, as it stands. */
export interface Truth {
  readonly text: string;
  readonly kind: TruthKind;
}

/** "If a part fails, we replace it within the day." stays what it is, and the client can be asked about it. */
export function truthOf(sentence: string): Truth | undefined {
  const text = statementOf(sentence);
  if (!text || shouts(text) || boasts(text)) return undefined;
  const words = wordCount(text);
  if (words < FEWEST_WORDS || words > MOST_WORDS || NO_TRUTH.test(text) || POINTS_BACK.test(text)) return undefined;
  if (endsOpen(text) || /["“”[\]{}:]/.test(text)) return undefined;
  const m = SUBJECT.exec(text);
  if (!m || !VERB.test(m.groups?.['verb'] ?? '')) return undefined;
  // "We are the …", "we are a …": who they are is not for the client to weigh.
  if (/^we(?:['’]re| are)?(?: also| now)? (?:are )?(?:an?|the|based|located|from|in|here)\b/i.test(text))
    return undefined;
  // What is not done is good news only where it would be a burden.
  if (denies(text) && (!SPARES.test(text) || /\b(?:but|only)\b/i.test(text))) return undefined;
  if (FOR_SOME.test(text) || /\b(?:standing by|ready|here|waiting|available) to\b/i.test(text)) return undefined;
  return { text, kind: kindOf(text) };
}

function kindOf(text: string): TruthKind {
  if (MONEY.test(text)) return 'price';
  if (SIZE.test(text)) return 'size';
  if (WORK.test(text)) return 'work';
  return WAY.test(text) ? 'way' : 'trait';
}
