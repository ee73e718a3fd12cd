import { withA } from './article';
import { anyOf } from './object';
import { denies, tooLong } from './said';
import { type WholeThing, wholeThing } from './whole-thing';

/** What the seller sells or does for others, as a client could need it. */
export interface Sold {
  /** "gap assessments", "a small logger". */
  readonly thing: string;
  /** What he does with things of theirs: "repair" of "we repair kiln gearboxes". */
  readonly deed?: string;
  readonly who: 'I' | 'we';
  readonly isDoing: boolean;
}

const WHO =
  "(?<who>we|i|our (?:company|team|firm|studio|factory|workshop|agency|practice))(?:['’](?:re|m)| are| am| is)?(?: also| mainly| mostly| currently| now| only| can| both| already| usually| just)*";
const MAKES =
  'make|produce|sell|supply|stock|import|export|manufacture|distribute|fabricate|rent out|rent|hire out|hire|roast|brew|grow|build|print|provide|offer|do|install|making|producing|selling|supplying|exporting|importing|manufacturing|distributing|building|offering|providing|doing|installing';
const MENDS =
  'repair|clean|service|maintain|test|inspect|translate|edit|restore|calibrate|refurbish|move|survey|audit|resurface|proofread|tune|sharpen|recycle|paint|wrap|photograph|film|value|weld';
const PLACES = 'place|recruit|source';
/** Of these there are many, and one is meant: an introduction of the whole letter is not a thing. */
const MADE = new RegExp(`(?:^|[,:;–—.] |\\b(?:and|so) )${WHO} (?<verb>${MAKES}|${MENDS}|${PLACES}) (?=\\p{L})`, 'giu');
const MAKER =
  /\b(?<who>we|i)(?:['’](?:re|m)| are| am) (?:an? |the |one of the )?(?:[\p{L}'’-]+ ){0,4}?(?:manufacturers?|suppliers?|producers?|exporters?|importers?|distributors?|makers?|wholesalers?|stockists?|providers?) of (?=\p{L})/giu;
/** "Loopwell provides rota planning for clinics." */
const FIRM =
  /^(?:at )?\p{Lu}[\p{L}\d&’'.]*(?: \p{Lu}[\p{L}\d&’'.]*){0,3}(?: also| is a company that| now)? (?:provides|makes|offers|supplies|sells|produces|manufactures|builds|exports|imports|installs) (?=\p{L})/gu;
/** He tells of one job, one client or of what he would do with the deal. */
const TALE =
  /\b(?:last (?:week|month|year|spring|summer|autumn|winter)|yesterday|ago|already did|did|was|were|told|said|quota|target|bonus|commission|president['’]s club|if you sign|free of charge|stop|had the same|volunteers?|donat\p{L}+|charity)\b/iu;

/** Without any of these, nothing is found. */
export const SOLD_CUES: readonly RegExp[] = [MADE, MAKER, FIRM];

/** "I supply HPLC columns to four university labs" -> "HPLC columns"; undefined where it is not plain what a client could need. */
export function soldThing(text: string): Sold | undefined {
  if (tooLong(text) || TALE.test(text)) return undefined;
  for (const m of [...text.matchAll(MADE), ...text.matchAll(MAKER), ...text.matchAll(FIRM)]) {
    const found = wholeThing(text, m.index + m[0].length);
    const thing = found && needed(found, text.slice(found.end));
    if (!found || !thing || denies(m[0])) continue;
    const verb = m.groups?.['verb']?.toLowerCase() ?? '';
    const deed = new RegExp(`^(?:${MENDS})$`).test(verb) && found.many && !found.isDoing ? verb : undefined;
    // "We move 300 vans", "we do windows": what is done to them is not said.
    if (!deed && new RegExp(`^(?:${MENDS})$`).test(verb)) continue;
    if (/^do(?:ing)?$/.test(verb) && !found.isDoing && found.bare.split(' ').length < 2) continue;
    return {
      thing: deed ? thing.replace(/ for .*$/i, '') : thing,
      ...(deed ? { deed } : {}),
      who: /^i$/i.test(m.groups?.['who'] ?? '') ? 'I' : 'we',
      isDoing: found.isDoing,
    };
  }
  return undefined;
}

/** As a need: many, or one with its article. */
function needed({ bare, owner, many, plural, isDoing }: WholeThing, then: string): string | undefined {
  // "Boxes that hold for 96 hours": boxes alone are another thing.
  if (!/ /.test(bare) && /^ (?:that|which)\b/i.test(then)) return undefined;
  if (/\byour\b/i.test(bare) || /^(?:the|our|my|your|this|that|these|those)$/.test(owner)) return undefined;
  if (many && !/^an?$/.test(owner)) return anyOf(bare.replace(/ & /g, ' and '));
  if (/^an?$/.test(owner)) return plural || isPlace(bare) ? undefined : withA(bare);
  return isDoing && !plural ? bare : undefined;
}

/** What is run is not what is sold. */
function isPlace(bare: string): boolean {
  return /\b(?:shop|hotel|farm|practice|studio|agency|school|clinic|bakery|restaurant|cafe|team|desk|terminal|mill|factory|depot|yard|workshop|evening|list|living)\b/i.test(
    bare,
  );
}
