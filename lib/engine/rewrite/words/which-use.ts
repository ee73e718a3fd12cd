import { anyOf } from './object';
import { boasts, ofSeller, shouts, statementOf } from './said';

const NAME = '\\p{Lu}[\\p{L}\\d.+&-]*(?: \\p{Lu}[\\p{L}\\d.+&-]*){0,2}';
const NAMES = `(${NAME}(?:, ${NAME}){0,4},? (?:and|or|&) ${NAME})`;
/** "It integrates with Sage, Xero and QuickBooks." */
const WORKS_WITH = new RegExp(
  `(?<!\\b(?:[Ww]e|I)(?: \\p{L}+)? )\\b(?:integrates?|works?|connects?|syncs?|links?|plugs?|compatible|talks?|interfaces?|integrated|runs?)(?: \\p{L}+ly| directly| straight| natively| also| in)* (?:with|to|into|on) ${NAMES}`,
  'u',
);
/** "It connects to your existing CRM." */
const WORKS_WITH_YOURS =
  /\b(?:integrates?|works?|connects?|syncs?|links?|plugs?|fits?|slots?)(?: \p{L}+ly| directly| straight| natively| also| right| in| alongside)* (?:with|to|into|on top of) your (?:existing |current |own |present )?((?:\p{L}+ )?(?:CRM|ERP|PMS|EHR|EPOS|POS|WMS|TMS|ATS|HRIS|LMS|CMS|MES|PLC|till|helpdesk|calendar|(?:accounting|payroll|booking|phone|ordering|billing|rota|stock|finance|practice management|property management|ticketing|hr|door|heating|alarm|tracking) (?:software|system|package|tool)))s?\b/iu;
/** "We cover Kent, Surrey and Sussex." */
const COVERS = new RegExp(
  `^(?:[Ww]e|I|[Oo]ur \\p{L}+)(?: (?:also|mainly|currently|now|already|can))* (?:cover|covers|serve|serves|operate in|operate across|work in|work across|work all over|deliver in|deliver across|are active in|clean in|look after) ${NAMES}`,
  'u',
);
const LANGUAGE =
  'English|German|French|Spanish|Italian|Polish|Dutch|Portuguese|Czech|Russian|Ukrainian|Turkish|Arabic|Mandarin|Cantonese|Chinese|Japanese|Korean|Hindi|Urdu|Swedish|Danish|Norwegian|Finnish|Romanian|Hungarian|Greek|Welsh|Bulgarian|Slovak|Swahili|Vietnamese|Thai';
/** "Our engineers speak English, German and Polish." */
const SPEAKS = new RegExp(
  `\\b(?:speaks?|fluent in|answers? in|replies in|reply in|available in|documents? in|support in) ((?:${LANGUAGE})(?:, (?:${LANGUAGE})){0,4},? (?:and|or|&) (?:${LANGUAGE}))\\b`,
  'u',
);

/** Without any of these, nothing is found. */
export const USE_CUES: readonly RegExp[] = [SPEAKS, WORKS_WITH_YOURS, WORKS_WITH, COVERS];

/** The question behind what it works with, where the seller works or what is spoken. */
export function whichUse(sentence: string): string | undefined {
  const text = statementOf(sentence);
  if (!text) return undefined;
  const speaks = SPEAKS.exec(text)?.[1];
  if (speaks) return `Which language would suit you best: ${anyOf(speaks)}?`;
  const yours = WORKS_WITH_YOURS.exec(text)?.[1];
  if (yours) return `Which ${yours} do you use today?`;
  const works = WORKS_WITH.exec(text)?.[1];
  if (works && !ofSeller(works)) return `Which of these do you use: ${anyOf(works)}?`;
  const covers = COVERS.exec(text)?.[1];
  if (covers && !boasts(covers) && !shouts(covers)) return `Is any of your work in ${anyOf(covers)}?`;
  return undefined;
}
