import { unbalanced } from './clauses';
import { shouts, wordCount } from './said';

const FILES =
  'profile|catalogue|catalog|brochure|deck|presentation|price ?list|pricelist|rate card|report|datasheet|data sheet|summary|case stud(?:y|ies)|one-?pager|flyer|leaflet|menu|certificates?|testimonials?|video|overview|drawings?|specifications?|specs?|portfolio|statement|references?|samples?|sample menu|proposal|quotation|quote|programme|checklist|photos?|pictures?|white ?paper|sheet|itinerary|newsletter|line ?card|spec sheet|slides|prospectus|guide|pack|list|stock list|cv|dossier|handbook';
const ATTACHED = new RegExp(
  `^(?:(?:also|and|in the meantime,?|meanwhile,?|as promised,?|for your (?:reference|information|perusal),?|herewith|please|kindly|for (?:more|further) (?:details|information),?) )*(?:(?:please |kindly )?(?:find|see) (?:attached|enclosed|herewith)(?: (?:herewith|here))?|attached(?: (?:please find|you(?:['’]ll| will) find|herewith|hereto|to this e?-?mail|to this message))?(?: is| are)?|(?:i(?:['’]m| am)|we(?:['’]re| are))? ?(?:also )?(?:attaching|enclosing|sending)(?: you)?|(?:i|we)(?:['’]ve| have)? (?:also )?(?:attach|attached|enclose|enclosed|sent you|send you|sent)(?: (?:herewith|here|you))?|enclosed(?: please find)?(?: is| are)?|here(?:['’]s| is| are)|i(?:['’]ll| will) attach)(?:,? for your (?:reference|information|(?:kind )?perusal))?:? ((?:(?:our|my|the|a|an|some|two|three|latest) )?[^.;:!?\\n]*?\\b(?:${FILES})\\b[^.;:!?\\n]*)`,
  'iu',
);
const END =
  /,? (?:for your (?:kind )?(?:perusal|reference|information|review|attention|consideration)|which|so|because|where|and (?:i|we|look|hope|would|please|let)|with all|to give|that|in case|if|as (?:discussed|agreed|promised|requested)|anyway)\b[^()]*$/iu;
const NO_FILES =
  /\b(?:contract|agreement|invoice|order form|you asked|you requested|your)\b|https?:|www\.|\w\.\w{2,}\/|@|\p{Extended_Pictographic}|👉/iu;
const DANGLES = /\b(?:and|or|of|to|for|with|in|on|at|by|from|as|the|a|an|our|my)$/i;
const MOST_WORDS = 45;

/** What is attached, as it is named: "our full catalogue (184 pages) and our sustainability statement". */
export function attachedIn(text: string): string | undefined {
  const m = ATTACHED.exec(text.replace(/[\s.!]+$/, ''));
  // A link would be lost.
  if (!m || /https?:|www\.|\w\.\w{2,}\//.test(text)) return undefined;
  const files = (m[1] ?? '').replace(END, '').replace(/[\s,]+$/, '');
  const words = wordCount(files);
  if (
    words < 2 ||
    words > MOST_WORDS ||
    unbalanced(files) ||
    NO_FILES.test(files) ||
    DANGLES.test(files) ||
    shouts(files)
  )
    return undefined;
  // "Attached updated profile": a thing without its article is none that a sentence could name.
  return /^(?:our|my|the|an?|some|two|three|\d+|one)\b/i.test(files) ? files : undefined;
}
