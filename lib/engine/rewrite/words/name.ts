import type { Reading, Sentence } from '../../reading';

/** A person and a firm, as an introduction names them: at least one of them. */
export interface Introduced {
  readonly person?: string;
  readonly firm?: string;
  /** What follows the introduction in the same sentence, without its joining word. */
  readonly rest: string;
}

const CAP = "\\p{Lu}[\\p{L}'’.-]*";
/** What the rep fills in: "[Your name]", "{company}". */
const SLOT = '\\[[^\\]\\n]{2,30}\\]|\\{\\{?[^}\\n]{2,30}\\}\\}?';
const PERSON = `(${SLOT}|${CAP}(?: (?:${CAP}|van|de|da|von|bin|al)){0,3})`;
const GREETING =
  "(?:(?:[Hh](?:ello|i|ey)|[Gg]['’]day|[Dd]ear|[Gg]ood (?:day|morning|afternoon))\\b[^,–—-]{0,30}(?:,| [–—-]) )?";
const IS = new RegExp(
  `^${GREETING}(?:[Ss]o |[Aa]nd )?(?:[Mm]y name(?:['’]?s| is)|I['’]m|I am|i['’]m|i am|[Tt]his is|[Ii]t['’]s|[Mm]yself)(?: again)? ${PERSON}(?=[ ,.;!:(–—-]|$)`,
  'u',
);
const FIRM = `(${SLOT}|${CAP.replace('*', '+')}(?:\\d+)?(?:(?: (?:&|and|of|\\+) | )(?:${CAP.replace('*', '*')}|\\d+))*(?:,? (?:Inc|Ltd|GmbH|LLC|JSC|Co|BV|S\\.r\\.l|Pvt)\\.?)*)`;
const AT = new RegExp(`^[^.;!?:]{0,90}?\\b(?:from|at|with|of|own|run|founded|for|company)[ ]${FIRM}`, 'u');

/** A name and a firm without a verb: "Hector Salinas with Border Rack & Conveyor.", "Cindy again from Hexin Packing". */
const BARE = new RegExp(
  `^${GREETING}${PERSON}(?:,)?(?: (?:again|here|once more))?(?:,)? (?:from|with|at|of) ${FIRM}(?= here\\b|,? (?:up |down |over |out )?(?:in|of|near|by) |[,.;!:(–—-]|$)`,
  'u',
);
/** "Danny Voss, Meridian Fleet Direct." and nothing else. */
const PAIR = new RegExp(`^${GREETING}(${CAP} ${CAP}), (${CAP}(?: (?:&|and) ${CAP}| ${CAP})+)(?: here)?[.!]*$`, 'u');
/** Whom they work for, behind whatever they are there: "I'm an AE at Routewise", "Founder of Plumbline Aerial here!" */
const FOR_FIRM = [
  new RegExp(
    `^${GREETING}(?:[Ii]['’]m|[Ii] am|[Mm]e)(?: again)? (?:with|from) ${FIRM}(?= here\\b|[ ,.;!:(–—-]|$)`,
    'u',
  ),
  new RegExp(
    `^${GREETING}(?:[Ii]['’]m|[Ii] am) (?:an?|the|one of the|your)(?: new)? ([\\p{L}&/ -]{2,50}?) (?:at|with|for|from|of|(?:at|with|from|of) the) ${FIRM}(?=[ ,.;!:(–—-]|$)`,
    'u',
  ),
  new RegExp(`^${GREETING}[Ii] work (?:with|for|at|in) ${FIRM}(?=[ ,.;!:(–—-]|$)`, 'u'),
  new RegExp(
    `^${GREETING}(?:[Cc]o-?)?(?:[Ff]ounder|[Oo]wner|[Hh]ead|[Dd]irector|[Mm]anager|CEO)(?: and CEO)? (?:of|at) ${FIRM}(?= here\\b|[.!]|$)`,
    'u',
  ),
];
/** The first words behind a firm's name that could not be part of a place or of a role. */
const NO_FIRM =
  /^(?:The|Our|My|Your|I|We|You|Mon|Tues|Wed|Thu|Fri|Sat|Sun|January|February|March|April|May|June|July|August|September|October|November|December|Q\d|English|French|German|Spanish|Italian|Dutch|Polish|Chinese|Turkish|Portuguese|Arabic|Russian)\b|^(?:CEO|CFO|CTO|COO|HR|IT|AI|UK|US|USA|EU|SaaS)$/u;

/** "I'm an AE at Routewise, which …" -> Routewise; "Shane from Topcoat here." -> Shane, Topcoat. */
export function calledIn(text: string): Introduced | undefined {
  const known = introducedIn(text);
  if (known?.firm) return known;
  for (const pattern of [BARE, PAIR]) {
    const [all = '', person = '', firm = ''] = pattern.exec(text) ?? [];
    if (isPerson(person) && isFirm(firm)) return { person, firm: bareFirm(firm), rest: text.slice(all.length) };
  }
  for (const pattern of FOR_FIRM) {
    const found = pattern.exec(text);
    const firm = found?.at(-1);
    if (found && firm && isFirm(firm)) return { firm: bareFirm(firm), rest: text.slice(found[0].length) };
  }
  return undefined;
}

function isPerson(person: string): boolean {
  return /^[[{]|^\p{Lu}\p{Ll}/u.test(person) && !NO_NAME.test(person);
}

function isFirm(firm: string): boolean {
  return bareFirm(firm).length > 2 && !NO_FIRM.test(firm);
}

function bareFirm(firm: string): string {
  return firm.replace(/[.,\s]+$/, '');
}

/** "My name is Teresa Nowak, I own BrightStep in Downers Grove" -> Teresa Nowak, BrightStep. */
export function introducedIn(text: string): Introduced | undefined {
  const found = IS.exec(text);
  const person = found?.[1];
  if (!found || !person || !isPerson(person)) return undefined;
  const after = text.slice(found[0].length);
  const at = AT.exec(after);
  const firm = at?.[1]?.replace(/[.,\s]+$/, '');
  const rest = at ? after.slice(at[0].length) : after;
  if (firm && !isFirm(firm)) return { person, rest };
  // "From Digital Marketing company": what looks like a name is none.
  if (/^ (?:company|agency|firm|factory|team)\b/.test(rest)) return undefined;
  return { person, rest, ...(firm && firm.length > 2 && { firm }) };
}

const NO_NAME =
  /^(?:Works?|Integrates?|Compatible|Delivered|Shipped|Made|Born|Greetings|Hello|Hi|Dear|Regards|Thanks|Best|Cheers|News|Straight|Direct|Back|Someone|Everyone|People|Teams?|Join|Visit|Book|Contact|Ask|Same|Now|Currently|Working|Partner|Partners|The|A|An|In|At|Not|Based|Writing|Just|Very|So|Sure|Sales|Senior|Head|Director|Manager|Chief|CEO|Account|Founder|Only|Happy|Glad|One|Also|Enterprise|With|From|Co)\b/;

const NAME_LINE = /^\p{Lu}[\p{L}.'’&-]*(?:[ ,]+\p{Lu}[\p{L}.'’&-]*){0,3}$/u;
const SHORT_LINE = 8;

/** A name on a line of its own, with nothing but short lines behind it: it signs, whatever it is taken for. */
export function signs({ text, index, paragraphStart }: Sentence, { content }: Reading): boolean {
  return (
    paragraphStart &&
    NAME_LINE.test(text.trim()) &&
    content.every((s) => s.index <= index || (s.is.words <= SHORT_LINE && !/[?!.]$/.test(s.text)))
  );
}
