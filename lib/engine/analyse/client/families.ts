import { PLACEHOLDER } from '../../vocab';

/** Word families of the client's side. Pattern sources over normalised text. */

const ADVERB =
  '(?:(?:just|also|still|already|now|recently|only|currently|really|clearly|both|all|actually|probably|obviously|certainly|apparently|mostly|mainly|often|always|never|once|even|since|today|first|then|kindly|rightly|quite|so|too|each|guys|people|folks|lot) ){0,2}';

/** Verbs in the past: what they did, and so a fact. */
export const DID = `(?:${ADVERB}(?:[a-z]{2,}ed|said|told|wrote|made|ran|built|did|had|were|was|got|gave|put|came|met|saw|found|spent|paid|sent|cut|kept|left|chose|grew|went|lost|won|took|began|bought|sold|spoke|taught|brought|held|led|meant|rang|drove|thought|knew|set|rose|fell|lit|swapped|dealt|wore|shut))`;

/** Verbs in the present: what they do. Verbs that mostly carry a directive (need, have to) are left out. */
export const DO = `(?:${ADVERB}(?:are|'re|have(?! (?:to|any|a (?:question|minute|moment|look|chance|sec)|time|questions|interest))|run|use|sell|ship|make|do|offer|keep|pay|charge|list|publish|post|write|say|mention|describe|serve|cover|operate|own|lead|manage|head|handle|process|buy|import|export|stock|bake|brew|roast|grow|teach|train|hire|employ|rent|lease|host|advertise|quote|build|produce|supply|deliver|print|move|store|rely|depend|spend|take|close|open|bill|invoice|load|pack|pull|draw|live|deal|face|carry|fly|drive|feed|milk|clean|repair|install|wear|share|support|care|prefer|plan|intend|seem|appear|work|go|come|get|call|tell|ask|point|say|look(?! forward)|lose|leave|count|measure|put|talk|speak|fit|reach|pass|hold|turn|cut|split|outsource|still|don't|do not|aren't|haven't|have not))`;

/** A clause that only supposes: "if you", "when you", "so you can". */
export const SUPPOSE =
  '(?:if|when|whenever|once|unless|until|should|so|so that|before|as soon as|in case|whether|wherever|whatever|while|after)';

/** How a rep comes to know something: eyes, ears, feet. */
export const PERCEIVE =
  "(?:saw|(?<=(?:have|'ve|has|also|i'd|just) )seen|(?<=(?:i|we|can|also) )see|noticed|notice|read|heard|(?<=to )hear|spotted|came across|come across|stumbled (?:on|upon|across)|watched|listened to|learned|learnt|discovered|found|(?<=(?:i|we) )understand|gather|gathered|realised|realized|observed|caught|picked up|pick up|clocked|happened upon|have it that|remember|recall|been following|follow|followed|been reading|been looking at|checked|counted|looked up)";

/** Where a fact about them was found. */
export const SOURCE =
  '(?:(?:web ?)?site|website|homepage|home page|web page|webpage|page|profile|linkedin|careers page|job (?:ad|advert|post|posting|listing|description)|advert|ad|listing|posting|vacancy|announcement|press release|newsletter|news|blog|article|post|posts|interview|podcast|episode|talk|webinar|session|panel|keynote|paper|poster|report|annual report|accounts|filing|minutes|notice|tender|catalogue|catalog|brochure|menu|instagram|facebook|reviews?|status page|changelog|release notes|help cent(?:er|re)|faq|video|presentation|magazine|gazette|paper|story|map|register|planning application|permit|case study|roadmap|leaflet|sign|label|packaging|tweet|thread|comment|question|answer|column|letter|registry|stand|booth|shop|store)';

/** The client's company or person, as a template writes it. */
export const THEIR_SLOT = PLACEHOLDER;

/** Nouns that "your" takes in every message: no sign that anybody looked. */
export const PLAIN_NOUN =
  '(?:time|e-?mails?|inbox|day|week|weekend|month|business(?:es)?|compan(?:y|ies)|organi[sz]ations?|team|needs?|goals|industry|attention|consideration|reply|repl(?:y|ies)|response|convenience|behalf|interest|thoughts?|feedback|calendar|help|mind|choice|money|support|patience|understanding|name|number|phone|mobile|details|address|contact|earliest|kind|positive|valuable|esteemed|good|own|requirements?|enquiry|inquiry|competitors?|competition|customers?|clients?|revenue|sales|growth|success|budget|network|radar|plate|perspective|opinion|experience|journey|role|work|hands|favou?r|pocket|life|lives|way|space|area|sector|part|end|side|favorite|favourite|best|next|new|entire|whole|bottom|pipeline|quota|roi|brand|potential|offer|order|trial|free|copy|spot|seat|place|slot|decision|permission|call|yes|voice|head|eye|eyes|ear|ears|service|disposal)';
