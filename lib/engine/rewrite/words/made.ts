import { withA } from './article';
import { unbalanced } from './clauses';
import { endsOpen } from './open-end';
import { boasts, denies, ofSeller, shouts, wordCount } from './said';

/** What the seller put together, opened or makes, as one thing. */
const MADE =
  /(?:^|[,:;–—-] |\b(?:and|so|as|because) )(?:we|i|our (?:team|company|factory|engineers|designers|chef|studio|workshop))(?:['’]ve| have| has)?(?: (?:just|now|already|recently|also|even|currently))* (?:put together|built|build|prepared|created|create|developed|develop|designed|written|wrote|compiled|drawn up|drafted|launched|launch|opened|set up|added|introduced|run|published|publish|make|organi[sz]e|host|hold) ((?:an?|our|such an?|one) [^;:!?()–—]+)$/iu;
const HERE_HAS =
  /^(?:one of our \p{L}+(?: here)?|our \p{L}+|we) (?:has|have) ((?:an?) (?:[\p{L}-]+ ){1,4}(?:that|which|for) [^,;:!?()–—]+)/iu;
/** "We keep 400 tonnes in stock in Antwerp." */
const STOCK =
  /^(?:we|i)(?: always| also| now| usually| normally)* (?:keep|hold|have|carry) ((?:[^,;:!?()–—]{2,40} (?:in|on) )?stock (?:in|at|near|outside) [^,;:!?()–—]{3,30})$/iu;
const END =
  /,? (?:so|because|since|but|where|when|while|as|in (?:19|20)\d\d|last (?:week|month|year)|this (?:week|month|year)|and (?:we|i|our|you|it|they|the|now|have|are|is|would|think|thought)|who|which|from (?:scratch|the ground)|with (?:our|over|more than)|by (?:former|ex)|for (?:you|ourselves|our)|to be)\b.*$|, (?:which|we|i|it|so|with|then|the)\b.*$/iu;
const NO_THING =
  /\b(?:company|business|team|office|branch|showroom|factory|campaign|career|finance org|journey|name|reputation|brand|community|network|decision|mistake|call|meeting|deal|discount|special|promotion|sale|list|slot|slots|draft|proposal|offer|invoice|contract|version|demo|mock-?up|methodology|engine|framework|vision|future|startup|start-up|fund|round|difference|impact|point|note|few|lot|couple|bit|living|profit|way|name for|brochure|appointment|reservation|booking|profile|account|sense|promise|website for|firm|agency|gym|shop|studio|restaurant|cafe|farm|(?:referral|affiliate|partner|loyalty|reseller) program(?:me)?|depot|store|plant|warehouse|lab|site|page|group|club)\b|\d ?%|[$€£@"“”]|\d{3,}(?! \p{L}+ (?:in|on) stock)|\p{Extended_Pictographic}|[™®]/iu;
/** Made for somebody else. */
const FOR_SOME = /\bfor (?:that|this|them|one|an?|two|three|four|our) /i;
const MOST_WORDS = 18;

/** Without any of these, nothing is found. */
export const MADE_CUES: readonly RegExp[] = [STOCK, MADE, HERE_HAS];

/** "We've put together a four-day itinerary with a guide." -> "a four-day itinerary with a guide". */
export function madeThing(sentence: string): string | undefined {
  const text = sentence
    .replace(/\s\([^()]*\)/g, '')
    .replace(/ ?[:;–—].*$/u, '')
    .replace(/[\s.!]+$/, '');
  const said = (STOCK.exec(text) ?? MADE.exec(text) ?? HERE_HAS.exec(text))?.[1];
  if (!said) return undefined;
  const thing = closed(said.replace(END, ''))
    .replace(/^(?:our (?:new |own |very own )?|an? (?:brand )?new )(\p{L}.*)$/iu, (_, made: string) => withA(made))
    .replace(/[\s,.]+$/, '');
  const words = wordCount(thing);
  if (
    words < 3 ||
    words > MOST_WORDS ||
    endsOpen(thing) ||
    unbalanced(thing) ||
    NO_THING.test(thing) ||
    shouts(thing) ||
    FOR_SOME.test(thing)
  )
    return undefined;
  if (denies(thing) || boasts(thing) || ofSeller(thing) || /\b(?:he|she|they|them|it|you)\b/i.test(thing))
    return undefined;
  if (/^our\b/i.test(said) && /s$/.test(thing)) return undefined;
  return thing.replace(/^\p{Lu}/u, (w) => w.toLowerCase());
}

/** Commas stay only within a list that closes. */
function closed(thing: string): string {
  return /,(?![^,]*\b(?:and|or)\b)/.test(thing) ? thing.replace(/,.*$/, '') : thing;
}
