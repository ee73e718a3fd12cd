import { unbalanced } from './clauses';
import { calm, small } from './verbatim';

/** What lies with the message: "our brochure and a couple of testimonials". */
export interface Attached {
  readonly text: string;
  readonly plural: boolean;
  /** "attached" or "enclosed", as the rep says. */
  readonly how: string;
}

/** What one leafs through, not what one answers or signs. */
const PAPER =
  /\b(?:brochures?|catalogues?|catalogs?|profiles?|(?:price |product |stock |equipment )?lists?|decks?|summary|summaries|overviews?|leaflets?|flyers?|calendars?|newsletters?|videos?|photos?|photographs?|pictures|case stud(?:y|ies)|testimonials?|references|certificates?|data ?sheets?|spec(?:ification)? sheets?|sheets?|reports?|menus?|portfolios?|terms|tariffs?|drawings|coa|one-pagers?|cvs?|articles?|guides?|checklists?|white ?papers?|presentations?|tables?|rate cards?|rates|prices|posters?|samples|programmes?|prospectus|booklets?|write-ups?)\b/i;
const HOW = '(attach(?:ed)?|enclosed?)';
const LAY = new RegExp(
  `^(?:so |and |also |for your (?:reference|information),? )*(?:i|we)(?:['’]ve| have| am| are|['’]m|['’]re|['’]ll| will)?(?: also| just| already| herewith)* (?:${HOW}(?:ing)?)(?: also| here| herewith| below| for you| with this(?: mail| email)?)* (.+)$`,
  'iu',
);
const FIND = new RegExp(
  `^(?:also |and |please |kindly |pls |you(?:['’]ll| will| can)? )*(?:find|see)(?: please| herewith| here)?,? ${HOW}(?: herewith| here| please)? (.+)$`,
  'iu',
);
const IN_IT =
  /^(?:pfa|in (?:the )?(attach)(?:ment|ed)?(?: you(?: will|['’]ll)? find| please find| is| are)?|(attached|enclosed)(?: is| are| please find| you(?: will|['’]ll)? find| here)?|as (attach)ment)[:,]? (.+)$/iu;
const LIES = new RegExp(`^(.{3,80}?) (?:(?:is|are|come|comes)(?: also| here)? )?${HOW}\\b(?! (?:by|to)\\b)(.*)$`, 'iu');
/** Behind the thing: what it is for, or another thought. */
const END =
  /\s*(?:[;–—]|[,.] (?=\p{Ll}+ (?:is|are|opens?|has|have|will|shows?|tells?)\b)|,? (?:for your (?:kind )?(?:reference|information|perusal|review|ready reference)|with (?:all|more|full|further)\b|which|that|so|because|where|showing|valid|as (?:an? |excel|pdf|word)|and (?:i|we|can|will|could|the \p{L}+ will|it|hope|you|would|count|look)|if|in case|to give|to show|below|here|also|too|as well|it|they)\b).*$/isu;
/** They asked for it, or it wants something of them. */
const WANTED =
  /\b(?:as (?:you )?(?:asked|requested|promised|discussed|agreed)|you (?:asked|requested|wanted)|please (?:fill|sign|complete|check)|sign|signed|invoice|agreement|contract|order form|form|your (?:cv|quote|report|name|order|copy|file|logo|site)|you|link|not|never|n['’]t)\b/i;
const MOST_WORDS = 16;

/** Without any of these, nothing is found. */
export const ATTACHED_CUES: readonly RegExp[] = [LAY, FIND, IN_IT, LIES];

/** "I've attached our brochure with all of the services." -> "our brochure"; undefined where no paper is named. */
export function attachedIn(sentence: string): Attached | undefined {
  if (!/\b(?:attach|enclos|pfa\b)/i.test(sentence) || /[?]|\p{Extended_Pictographic}|\p{Lu}{8,}/u.test(sentence))
    return undefined;
  const text = calm(sentence);
  if (WANTED.test(text.replace(/\b(?:you(?:['’]ll| will| can)?) (?=find\b)|\bfor your\b/gi, ''))) return undefined;
  const found = thingIn(text);
  const whole = found?.thing.replace(/^(?:also|to this (?:mail|email)|for you) /i, '') ?? '';
  const thing = whole.replace(END, '').replace(/[\s,:]+$/, '');
  // A date that goes with it stays with it.
  if (/\d/.test(whole.slice(thing.length))) return undefined;
  if (!found || !thing || !PAPER.test(thing) || unbalanced(thing)) return undefined;
  if (thing.split(/\s+/).length > MOST_WORDS || /^(?:it|them|this|that|one|some|here|i|we)\b/i.test(thing))
    return undefined;
  if (/[.!:] |\b(?:i|we|us|me|is|are|was|has|have|will)\b|[%$€£]/i.test(thing)) return undefined;
  const named = /^(?:our|my|the|a|an|some|two|three|four|\d+)\b/i.test(thing) ? small(thing) : `the ${small(thing)}`;
  const head = named.split(/ (?:of|for|from|in|with|on|about) |\s*\(/)[0] ?? '';
  return {
    text: named,
    plural: / and |,|&/.test(named) || /(?<!s|prospectu)s$/i.test(head.trim()),
    how: /^enclos/i.test(found.how) ? 'enclosed' : 'attached',
  };
}

function thingIn(text: string): { readonly thing: string; readonly how: string } | undefined {
  const lay = LAY.exec(text) ?? FIND.exec(text);
  if (lay) return { thing: lay[2] ?? '', how: lay[1] ?? '' };
  const inIt = IN_IT.exec(text);
  if (inIt) return { thing: inIt[4] ?? '', how: inIt[2] ?? 'attached' };
  const lies = LIES.exec(text);
  if (
    !lies ||
    !/^(?:\s*$| (?:also|too|as well|here|herewith|below|for your|as (?:excel|pdf)|with)\b)/i.test(lies[3] ?? '')
  )
    return undefined;
  return { thing: (lies[1] ?? '').replace(/^.*[,;] (?=(?:our|my|the|a)\b|\p{L}+ list$)/iu, ''), how: lies[2] ?? '' };
}
