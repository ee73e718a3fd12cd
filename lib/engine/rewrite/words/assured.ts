import { wordsOf } from '../grammar';
import { piecesOf } from './clauses';
import { endsOpen } from './open-end';
import { boasts, denies, ofSeller, statementOf, wordCount } from './said';

/** People and things of the seller's that a client would have to do with. */
const HEADS =
  'people|cleaners|engineers|drivers|staff|officers|guards|technicians|installers|agents|operatives|crews?|carers|nurses|tutors|translators|interpreters|teachers|instructors|guides|inspectors|developers|testers|accountants|advisers|advisors|mechanics|fitters|electricians|plumbers|chefs|materials?|products|parts|panels|samples|certificates?|certification|reports?|data|calls|orders|deliveries|shipments|boxes|components|machines|doors|windows|trucks|vans|vehicles|trailers|units|containers|bags|bottles|fabrics?|garments|yarns?|leather|wood|timber|steel|welds|castings|bearings|valves|pumps|cables|lamps|lights|fittings|seals|gaskets|filters|coatings?|paints?|inks?|labels|packaging|boards|sensors|backups|servers|invoices|statements|contracts|courses|sessions|workshops|materials|food|meals|menus|ingredients|beans|coffee|fruit|fruits|vegetables|flowers|plants|seeds|tiles|stones|bricks|furniture|chairs|desks|rooms|halls?|kitchens?|tools?|spare parts|spares|stock|warehouse|support|hotline|maintenance|servicing|installation|training|insurance|phytosanitary certificate|boiler|motor|frame|housing|battery|screen|filter|pump|valve|blade|seat';
const SUBJECT = new RegExp(
  `^((?:all (?:of )?(?:our|the)|our|the|all|every|each(?: of our)?) )?((?:[\\p{L}\\d-]+ ){0,3}?(?:${HEADS}))( (?:is|are|comes?|includes?|has|have|carry|carries|meets?|pass(?:es)?|undergo(?:es)?|runs?|works?|lasts?|can be|gets?|stays?|arrives?|leaves?|ships?|goes|go|fits?|uses?|holds?|takes?|starts?) .+)$`,
  'iu',
);
/** Any thing at all, where each one of them is spoken of. */
const EACH =
  /^((?:every|each)(?: single)? )((?:[\p{L}-]+ ){0,3}?[\p{L}-]+)( (?:is|comes|includes|has|carries|meets|passes|undergoes|runs|lasts|can be|gets|goes|leaves|ships|fits|uses|holds|starts) .+)$/iu;
const NO_SUBJECT =
  /\b(?:main products?|key products?|product range|client|customer|company|team|project|quarter|month|week|day|year|time|person|one|booth|founder|manager|journey|competitor|business|deal|slot|seat|place|spot|rep|call)s?$/i;
/** One time, one place, one offer: nothing that weighs with a buyer in general. */
const NO_TAIL =
  /\b(?:you|your|yours|attached|enclosed|below|left|gone|waiting|ready|open|free|sold|closed|booked|up to you|until|till|today|tomorrow|yesterday|now|this (?:week|month|quarter|year)|last|next|since|ago|was|were|had|already|still|because|but|so|which|who|it|they|them|he|she|this|that|these|those|if|when|riding|named|called|here|tasty|delicious|neat|clean|reliable|friendly|on time)\b/i;
const MOST_WORDS = 22;

/** Praise by others, and that little is left. */
const HURRIES = /\b(?:limited|booking|reputation|running (?:low|out)|selling|high demand)\b/i;

/** "All our cleaners are police checked." -> "the cleaners are police checked": what may weigh with a buyer. */
export function assuredOf(sentence: string): string | undefined {
  const text = statementOf(sentence);
  if (!text || wordCount(text) > MOST_WORDS || denies(text) || boasts(text) || HURRIES.test(text)) return undefined;
  const vetted = vettedIn(text);
  if (vetted) return vetted;
  return [text, ...clausesOf(text)].map(assuring).find((s) => s !== undefined);
}

/** The clauses of it, without what only assures or goes on about the seller. */
function clausesOf(text: string): readonly string[] {
  const bare = text.replace(
    /^(?:please |kindly )?(?:be )?(?:rest |be )?assured(?: that)? |^you can be sure(?: that)? /i,
    '',
  );
  const pieces = piecesOf(bare).flatMap(({ text: piece }) => piece.split(/ and (?=(?:all|every|each) )/iu));
  return [
    ...(bare === text ? [] : [bare]),
    ...(pieces.length > 1 ? pieces.slice(0, 1) : []),
    ...pieces
      .slice(1)
      .filter((p) => /^(?:all|every|each)\b/i.test(p))
      .map((p) => p.replace(/ before [^,]*\bour\b.*$/i, '')),
  ];
}

function assuring(text: string): string | undefined {
  const each = EACH.exec(text);
  const found = each ?? SUBJECT.exec(text);
  if (!found) return undefined;
  const [, opener = '', subject = '', tail = ''] = found;
  if (NO_SUBJECT.test(subject) || NO_TAIL.test(tail) || ofSeller(tail) || ofSeller(subject)) return undefined;
  if (/\p{Lu}/u.test(subject.slice(1)) && !/\p{Lu}{2}/u.test(subject)) return undefined;
  if (endsOpen(tail) || /,(?![^,]*\b(?:and|or)\b)/.test(tail)) return undefined;
  // A noun phrase and nothing else: "the calls our drivers get" is none.
  if (wordsOf(subject).some((w) => w.class === 'pronoun' || w.class === 'verb' || w.class === 'preposition'))
    return undefined;
  const every = /^(?:every|each)/i.test(opener) ? 'every ' : /\ball\b/i.test(opener) ? 'all ' : '';
  const article = every || (/^(?:our|the)/i.test(opener) ? 'the ' : '');
  return `${article}${small(subject)}${tail}`;
}

const VETTED =
  'licensed|insured|bonded|certified|accredited|vetted|background[- ]checked|police[- ]checked|dbs[- ]checked|crb[- ]checked|registered|regulated|audited|security[- ]cleared|uniformed|first[- ]aid trained';
/** "Insured, bonded, background checked." */
const ALL_VETTED = new RegExp(
  `^(?:(?:we|i)(?:['’]re|['’]m| are| am) |all )?(?:fully |both )*((?:${VETTED})(?:(?:,| and|, and| &) (?:fully )?(?:${VETTED})){1,4})$`,
  'iu',
);

function vettedIn(text: string): string | undefined {
  const all = ALL_VETTED.exec(text)?.[1]
    ?.replace(/\bfully /gi, '')
    .split(/, and |, | and | & /);
  if (!all) return undefined;
  return `whoever does the work is ${all.slice(0, -1).join(', ')} and ${all.at(-1)}`.replace(
    /is \p{Lu}(?=\p{Ll})/u,
    (w) => w.toLowerCase(),
  );
}

function small(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : (text[0] ?? '').toLowerCase() + text.slice(1);
}

/** Without any of these, nothing is found. */
export const ASSURED_CUES: readonly RegExp[] = [ALL_VETTED, EACH, SUBJECT];
