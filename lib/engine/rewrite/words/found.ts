import { unbalanced } from './clauses';
import { endsOpen } from './open-end';
import { ofSeller, wordCount } from './said';

const GOT =
  /^(?:(?:dear|hi|hello) [^,]{2,20}, )?(?:i|we)(?:['’]ve| have)?(?: just| recently)? (?:got|get|obtained|received|took|picked up|came across|found|have|had) your (?:good |esteemed |company['’]s |company )?(?:contacts?|contact (?:details|info(?:rmation)?)|details|name|e-?mail(?: address| id)?|address|number|info(?:rmation)?|profile|company|business card|website)(?: details| info(?:rmation)?| name)? (from|on|in|at|through|via) ([^.;:!?()–—\n]+)/iu;
const CAME =
  /^(?:i|we) (?:came to know|learn(?:ed|t)|know|got to know|heard)(?: of| about)? (?:your (?:esteemed |good |honou?red )?(?:company|firm|organi[sz]ation|name|contacts?)) (from|through|via|on|at) ([^.;:!?()–—\n]+)/iu;
const END =
  /,? (?:and (?:i|we|would|want|wish|am|are|as|see|saw|noticed?|understand|understood|know|found|think|believe|thought|learn\p{L}*)|that|so|because|as|where|who|which|since|but|to (?:introduce|offer|see|ask))\b.*$|,.*$/iu;
/** Bought or lifted addresses: nothing that anybody should hear of. */
const NO_SOURCE =
  /\b(?:database|scrap\p{L}+|list of emails|purchased|bought|zoominfo|apollo|lusha|crm|client|customer)\b/iu;
/** Where a name stands, and the word that goes with such a place. */
const PLACES: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:list|site|website|page|linkedin|alibaba|internet|web|google(?: maps)?|register|portal|platform|instagram|facebook|maps|panjiva|indiamart|europages|kompass|b2b site|forum)\b/iu,
    'on',
  ],
  [/\b(?:directory|magazine|catalogue|guide|group|post|article|newsletter|report|brochure)\b/iu, 'in'],
  [/\b(?:fair|show|exhibition|expo|conference|event)\b/iu, 'at'],
];
const MOST_WORDS = 14;

/** Without any of these, nothing is found. */
export const SOURCE_CUES: readonly RegExp[] = [GOT, CAME];

/** Where they found the client: "on the exhibitor list of A+A fair". */
export function sourceOf(text: string): string | undefined {
  const m = GOT.exec(text) ?? CAME.exec(text);
  if (!m) return undefined;
  // What they make or do, as it was read there, stays.
  const seen =
    /,? and ((?:see|saw|noticed|understand|understood) (?:that )?you [^.;:!?,()–—]{6,70}?)(?=$|[.,;]|,? (?:so|and) )/iu.exec(
      m[2] ?? '',
    )?.[1];
  const source = (m[2] ?? '').replace(END, '').replace(/[\s,]+$/, '');
  const by = PLACES.find(([place]) => place.test(source))?.[1];
  if (!by || NO_SOURCE.test(source) || ofSeller(source) || unbalanced(source)) return undefined;
  if (wordCount(source) > MOST_WORDS || endsOpen(source)) return undefined;
  return `${by} ${source}${seen ? ` and ${seen}` : ''}`;
}
