import { wordsOf } from '../grammar';
import { unbalanced } from './clauses';
import { greetingIn } from './greeting';
import { endsOpen } from './open-end';
import { shouts, tooLong, wordCount } from './said';
import { unweighed } from './unweighed';

/** What can be asked of a fact differs. */
export type ToldKind = 'price' | 'terms' | 'work' | 'goods' | 'trait' | 'paper';

/** Something that the seller tells, as it stands, without its end. */
export interface Told {
  readonly text: string;
  readonly kind: ToldKind;
}

const FEWEST_WORDS = 4;
const MOST_WORDS = 34;

const MONEY =
  /[$€£₹₦¥]\s?\d|\b(?:usd|eur|gbp|aed|inr|rs\.?|chf|aud|sek|dkk|nok|czk|pln|ksh) ?\d|\d[\d.,]*\s?(?:[$€£]|usd\b|eur\b|gbp\b|aed\b|chf\b|euros?\b|dollars?\b|pounds\b|quid\b|kr\b|shillings\b|naira\b|rupees\b|zł\b)/iu;
/** What is paid for it: millions are turnovers, not prices. */
const COSTS =
  /\b(?:cost|costs|price|prices|priced|pricing|rates?|fees?|charge[sd]?|per|starts?|starting|from|a (?:month|year|day|week|head|person|piece|pair|bag|box|unit|tonne|ton|litre|kilo|kg|metre|meter|word|page|night|session|visit|seat|hour|user)|each|pay|pays|plus|\+ ?vat|vat|fob|cif|ex ?works|exw|delivered|package|plan|subscription|min(?:imum)?|all in|all-in)\b|\//i;
const TERMS =
  /\b(?:lead ?times?|deliver(?:y|ies|ed|s)?|turn(?:s|ed)? ?around|response|minimum|min\.?|moq|packing|packaging|packed|payment|shipments?|ship|shipped|loading|warranty|notice|contracts?|installation|shelf life|best before|working days|days|weeks|hours?|availability|available|in stock|on stock|ex ?works|fob|cif|samples?|pallets?|container|orders?|no (?:minimum|fee|contract|lock-?in|set-?up|deposit|commitment|obligation|call-?out|charge)|same day|next day|24\/7)\b/i;
const OPEN =
  /^(?:(?:and|also|but|so|plus|well|besides|anyway|honestly|actually|of course|in addition|additionally|moreover|furthermore|as well|full disclosure|fyi|for info|by the way|btw|good news|just so you know|to be honest|tbh)\b[,:]? ?)+/i;
/** The seller does it, or could. */
const WORK =
  /^(?:(?:in|for|at|on|with|across|around|from|under|during|since|until|over|besides|here|if|when|where|once) [^,]{2,45},? )?(?:we|i|our (?!company is|firm is|mission|vision|goal|aim|motto|founder|ceo|boss|story|journey|values?|philosophy|award|clients?|customers?|record|understanding|research|analysis|quarter|target)[\p{L}-]+(?: (?:[\p{L}-]+))?|my (?:team|crew|firm|company|studio|brother and i|lads?|partner)|(?:the|this|that) (?:app|system|platform|tool|machine|service|software|device|module|unit|kit|course|programme|program|scheme|plan|package|team|crew))(?:['’](?:d|ll))? (?:(?:also|mainly|mostly|often|sometimes|usually|normally|currently|now|already|do|can|could|would|will|still|then|both|only|just|even|all|always|simply|typically|regularly|personally|generally|would be able to|are able to|am able to|try to)[ ,]+)*(?<verb>[\p{L}-]+)/iu;
const DOES =
  /^(?:deliver|clean|make|makes|produce|sell|supply|provide|offer|do|install|build|print|cut|cuts|service|repair|fix|cater|cook|roast|brew|bake|grind|design|draw|translate|test|check|measure|inspect|calibrate|store|stock|pack|ship|export|import|source|collect|pick|swap|replace|maintain|support|look|take|handle|manage|organi[sz]e|prepare|host|teach|hire|rent|lease|quote|invoice|adapt|work|works|grow|dry|map|survey|monitor|track|audit|report|film|edit|move|carry|cover|match|fit|bring|hold|include|weld|machine|press|mill|coat|paint|recruit|place|find|publish|consolidate|combine|load|perform|specialise|specialize|run|keep|deal|trade|serve|help|helps|insure|advise|train|coach|consult|process|clear|forward|shoot|photograph|write|develop|represent|act|buy|distribute|manufacture|fabricate|weave|sew|cooperate|connect|accept|act|assist|carry|cast|certify|charter|charge|come|convert|customi[sz]e|decorate|demolish|dispatch|document|drive|drill|engrave|feed|finance|finish|fly|furnish|grade|guard|guide|handcraft|heat|integrate|keep|laser|lend|let|light|link|list|mount|operate|partner|patrol|plan|plant|polish|post|put|recycle|refurbish|remove|restore|review|route|sand|scan|schedule|screen|set|sharpen|sort|split|spray|stage|staff|stitch|stream|structure|supervise|tailor|teach|tow|tune|upholster|validate|visit|wash|weigh|wire|wrap|give|pay|return|refund|answer|fill|get|go|meet|mix|reach|save|send|show|speak|start|turn|use|uses|automates?|tracks?|handles?|covers?|includes?|supports?|provides?|offers?|delivers?|connects?|integrates?|runs?|takes?|gives?|lets?|reads?|checks?|monitors?|manages?|replaces?|converts?|measures?|cleans?|sorts?|cooks?|prints?|fits?|produces?|creates?|create|holds?|carries|turns?|comes)$/iu;
const HAVE =
  /^(?:(?:in|for|at|on|with|across|around|from|here|today|currently|right now|besides) ?[^,]{0,45},? )?(?:we|i|our [\p{L}-]+(?: [\p{L}-]+)?)(?:['’]ve| have| has)(?: (?:also|still|now|currently|already|just))*(?: got)? (?!(?:to|been|done|had|seen|something|one thing|not|recently|never|never|put|sent|taken|sat|gone|come|known|given|sold|read|heard|found|left|shared|reached|spoken|looked|noticed|followed|tried|\p{L}+ed)\b)/iu;
/** "I'm with Ledgerloop, we do intercompany reconciliation." */
const INTRODUCED =
  /^(?:i['’]m|i am|we are|we['’]re|i work|my name(?:['’]s| is)|this is|\p{L}+(?: \p{L}+)? (?:here,?|from|with|at))(?: [^,;:]{2,90}?)?(?:(?:,| and| so|, and) (?:we|i)|,? and)(?: (?:also|mainly|mostly|only))* (?:do|make|clean|export|import|produce|translate|sell|run|build|supply|act|handle|place|print|offer|provide|install|repair|train|teach|design|roast|grow|look after|work|repair|service|run|keep|sharpen|import|supply|organi[sz]e|teach|tune|grow|rent|lease|insure|advise|clear|ship|write|shoot|survey|test)\b/iu;
/** Where somebody is on a day is no trait. */
const DATED =
  /\b(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|tomorrow|today|week|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,2}(?:st|nd|rd|th)|mon|tues?|weds?|thurs?|fri)\b/i;
const ARE =
  /^(?:(?:in|for|at|on|with|across|around|from|here|today|as) ?[^,]{0,45},? )?(?:we|i|we all|all of us)(?:['’](?:re|m)| are| am)(?: (?:also|still|now|currently|already|both|all|fully|only|just|actually))* (?:(?:an?|the|based|located|in|from|near|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|licensed|insured|certified|registered|accredited|members?|iso|hipaa|gdpr|soc|fsc|open|independent|family|employee|local|small|specialis|specializ|active|present)\b|\p{L}+ (?:manufacturers?|exporters?|suppliers?|producers?|factory|company)\b)/iu;
const THING =
  /^(?:(?:on|for|with|at|in|from|under) [^,]{2,40},? )?(?:our|the|this|these|each|every|all|both|a|an|it|that|most|standard|typical|minimum|payment|delivery|packing|shipment|capacity|production|lead ?time|turnaround|rates?|prices?|samples?|ours|\p{Lu}[\p{L}\d-]+)(?:['’]s)? ?(?:[\p{L}\d&'’/%-]+ ){0,5}?(?:is|are|comes?|runs?|takes?|has|have|includes?|meets?|covers?|fits?|works?|holds?|starts?|costs?|can|goes|go|gets?|lasts?|needs?|weighs?|uses?|carries|carry|arrives?|leaves?|ships?|reaches|makes?|creates?|provides?|offers?|tracks?|handles?|lets?|gives?|does)\b/u;
const PAPER =
  /\b(?:attached|attaching|enclosed|enclosing|i(?:['’]ve| have) (?:sent|put together|prepared)|link below)\b/i;

/** Points at something else than what is told. */
const BACK =
  /^(?:that|this|these|those|they|them|he|she|it['’]s (?:not|just|only|why|about|like)|that['’]s|there['’]s (?:no (?:catch|pressure|harm)))\b/i;
/** Marks of a trade stay: ® is no picture. */
const PICTURES = /(?![®©™\d#*])\p{Extended_Pictographic}/u;
const GAIN = /\b(?:more|less|fewer|cut|reduc\p{L}*|cheaper|faster|lower|higher|off|up|average|avg)\b/iu;
const STORY =
  /^(?:i|we)(?:['’]d)? (?:went|came|took|said|told|sat|met|left|quit|locked|interviewed|grew|was|were|lost|won|closed|spent|learned|realised|realized|discovered|asked|called|tried|got|put|gave|had|bought|found)\b/i;

/** What a sentence tells of the seller's that a client can weigh, as it stands; undefined for feelings, boasts, pushes and tales. */
export function toldIn(sentence: string): Told | undefined {
  if (tooLong(sentence) || shouts(sentence) || unweighed(sentence)) return undefined;
  if (PICTURES.test(sentence) || /\p{Lu}{4,} \p{Lu}{4,}/u.test(sentence)) return undefined;
  const text = sentence
    .slice(greetingIn(sentence)?.length ?? 0)
    .replace(OPEN, '')
    .replace(/[\s.,;:…–—-]+$/, '');
  if (
    /:\s*$|…|\p{Ll}{4}[.;]\s|;\s/u.test(sentence.trimEnd()) ||
    unbalanced(text) ||
    /\s[–—-]\s|—/.test(text) ||
    SHORT_LEAD.test(text)
  )
    return undefined;
  // A line without an end is one of a list.
  if (!/[.)]\s*$/.test(sentence)) return undefined;
  const words = wordCount(text);
  if (words < FEWEST_WORDS || words > MOST_WORDS || endsOpen(text) || BACK.test(text)) return undefined;
  if (/\d ?%/.test(text) && GAIN.test(text)) return undefined;
  const kind = kindOf(text);
  return kind && { text, kind };
}

/** "FYI price: …", "Net annual savings: …": a line of a list. */
const SHORT_LEAD = /^(?:\S+ ){0,4}\S+:/u;

/** "White, Trend spec, ply-lined": told in a row, without a verb. */
function isRow(text: string): boolean {
  return (
    /, /.test(text) &&
    !/^(?:thank|sorry|hello|hi|dear|from|with|as|for|in|on|at|to|by|if|so|and|but)\b/i.test(text) &&
    !wordsOf(text).some((w) => w.class === 'pronoun' || (w.finite && !/(?:ed|s)$/.test(w.text)) || w.class === 'name')
  );
}

/** What is offered, or how, by its name: a brand or a third party is nothing to weigh. */
const OFFERED =
  /^(?:(?:on|for|with|at|in|from|under) [^,]{2,40},? )?(?:our|the|each|every|all|both|it (?=comes?|takes?|works|weighs|runs|includes?|costs?|fits|is available|is delivered)|most|standard|typical|minimum|payment|delivery|packing|shipment|capacity|production|lead time|turnaround|rates?|prices?|samples?|ours|courses|packages|visits) ?(?!.*\b(?:was|were|did|had|wrote|said)\b)/iu;
/** A rep who is something counts for what he does. */
const ALONE = /^(?:i['’]m|i am|i work|my name)\b/i;

function kindOf(text: string): ToldKind | undefined {
  if (STORY.test(text) || DENIED.test(text)) return undefined;
  if (PAPER.test(text)) return 'paper';
  if (/\b(?:fee|rate|charge)\b.*\d ?%/i.test(text)) return 'price';
  if (MONEY.test(text)) return COSTS.test(text) && !NO_PRICE.test(text) ? 'price' : undefined;
  // Who introduces himself, and tells of a second thing in the same breath, asks nothing about the first.
  if (INTRODUCED.test(text) || ALONE.test(text) || ASIDE.test(text)) return undefined;
  const verb = WORK.exec(text)?.groups?.['verb'];
  const does =
    (verb !== undefined && DOES.test(verb)) || /^(?:we|i)(?: also| only| mostly| mainly)* do (?!not\b)/i.test(text);
  const offered = OFFERED.test(text) && THING.test(text);
  if (TERMS.test(text) && (does || offered || /^(?:no|min|moq)\b/i.test(text))) return 'terms';
  if (does) return FOR_SOME.test(text) || NO_OFFER.test(text) ? undefined : 'work';
  if (HAVE.test(text)) return TO_HAVE.test(text) && !HOURS.test(text) ? 'goods' : undefined;
  if (VETTED.test(text) && !DATED.test(text) && (ARE.test(text) || (offered && !HISTORY.test(text)))) return 'trait';
  return isRow(text) && TERMS.test(text) ? 'terms' : undefined;
}

/** An order that is wanted, a threat, a gift or somebody else's money: no price that fits or does not. */
export const NO_PRICE =
  /\bcost (?:[$€£]|us|them)|\bi need\b|\ban order of\b|\b(?:go|goes|going|went) up\b|\b(?:sponsor\p{L}*|partnership|donat\p{L}*|normally|holiday|limits?|penalt\p{L}+|a new one\b.*\b(?:costs?|is)|order to keep)\b|\b(?:we|i) keep\b/iu;
/** "… so I notice these things", "… and had the same month". */
export const ASIDE =
  /,? (?:so|because|since) (?:i|we|it)\b|,? (?:and|but) (?:i|we|you|you['’]ve|it|it['’]s|this|had|have|read|walk|look(?!ing| after)|pick|know|see|am|are)\b|\bif (?:that|it|this)\b/iu;
/** Neither done for whoever pays for it nor of use to them: "I keep half of it", "I hold two patents". */
const NO_OFFER =
  /^(?:we|i)(?:['’]d)?(?: (?:also|only|just|still|do|can))* (?:keep|hold|move|write in|act|post|look|get|go|come|speak|use|meet|start|save|see|charge)\b|\b(?:patents?|my (?:production|team|director)|block that|months|half of|other|on exactly)\b/iu;
/** What is there to be had, as against what somebody merely has. */
export const TO_HAVE =
  /\b(?:free|available|spare|empty|in (?:the |our )?(?:stock|store|yard|warehouse)|on the shelf|coming (?:in|off|back)|ready|lists?|samples?|table|copy|checklist|template|space|capacity|batch|room for)\b/iu;
/** An hour to choose is answered, not weighed. */
export const HOURS =
  /\b(?:slots?|minutes?|min|a\.?m|p\.?m|week but|or (?:mon|tues?|wednes|thurs|fri)\p{L}*|at \d{1,2})\b/iu;
/** What a buyer may ask for: papers that somebody holds, checks that he passed, where he sits. */
const VETTED =
  /\b(?:licen[sc]ed|insured|certified|certificat\p{L}+|accredited|registered|checked|vetted|cleared|iso|hipaa|gdpr|soc|fsc|based|located|\d+ ?(?:m|km|minutes?|miles?) from|solar|organic|halal|kosher)\b|\bis in \p{Lu}/iu;
const HISTORY = /\b(?:has|have) \p{L}+(?:ed|wn)\b|\bsince\b/iu;

/** Work for some others: of use to them, and to this client to hear about. */
const FOR_SOME =
  /\b(?:for|of|with|at|on|to) (?:a couple of|about |around |over |some |\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|nineteen|twenty|several|many|most|half|the (?!whole\b|full\b)[\p{Ll} ]+(?:school|office|shop|company|hotel|plant|site)\b)|\bat (?:the )?\p{Lu}|\bnext door\b|^(?:We|I) \p{Ll}+ (?:about |over |around )?\d+ |\bhere in\b/u;

/** What they do not do is seldom good news. */
const DENIED = /\b(?:do|does|did|can|could|is|are|have|would)(?:n['’]t| not)\b|\b(?:cannot|never|nothing)\b/i;
