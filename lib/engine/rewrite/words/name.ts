import type { Reading, Sentence } from '../../reading';

/** A person and a firm, as an introduction names them. */
export interface Introduced {
  readonly person: string;
  readonly firm?: string;
  /** What follows the introduction in the same sentence, without its joining word. */
  readonly rest: string;
}

const CAP = "\\p{Lu}[\\p{L}'’.-]*";
const PERSON = `(${CAP}(?: (?:${CAP}|van|de|da|von|bin|al)){0,3})`;
const GREETING = '(?:(?:[Hh](?:ello|i|ey)|[Dd]ear|[Gg]ood (?:day|morning|afternoon))\\b[^,–—-]{0,30}(?:,| [–—-]) )?';
const IS = new RegExp(
  `^${GREETING}(?:[Ss]o |[Aa]nd )?(?:[Mm]y name(?:['’]?s| is)|I['’]m|I am|i['’]m|i am|[Tt]his is|[Ii]t['’]s|[Mm]yself)(?: again)? ${PERSON}(?=[ ,.;!:(–—-]|$)`,
  'u',
);
const FIRM = `(${CAP.replace('*', '+')}(?:\\d+)?(?:(?: (?:&|and|of|\\+) | )(?:${CAP.replace('*', '*')}|\\d+))*(?:,? (?:Inc|Ltd|GmbH|LLC|JSC|Co|BV|S\\.r\\.l|Pvt)\\.?)*)`;
const AT = new RegExp(`^[^.;!?:]{0,90}?\\b(?:from|at|with|of|own|run|founded|for|company)[ ]${FIRM}`, 'u');

/** "My name is Teresa Nowak, I own BrightStep in Downers Grove" -> Teresa Nowak, BrightStep. */
export function introducedIn(text: string): Introduced | undefined {
  const found = IS.exec(text);
  const person = found?.[1];
  if (!found || !person || !/^\p{Lu}\p{Ll}/u.test(person) || NO_NAME.test(person)) return undefined;
  const after = text.slice(found[0].length);
  const at = AT.exec(after);
  const firm = at?.[1]?.replace(/[.,\s]+$/, '');
  const rest = at ? after.slice(at[0].length) : after;
  // "From Digital Marketing company": what looks like a name is none.
  if (/^ (?:company|agency|firm|factory|team)\b/.test(rest)) return undefined;
  return { person, rest, ...(firm && firm.length > 2 && { firm }) };
}

const NO_NAME =
  /^(?:The|A|An|In|At|Not|Based|Writing|Just|Very|So|Sure|Sales|Senior|Head|Director|Manager|Chief|CEO|Account|Founder|Only|Happy|Glad|One|Also|Enterprise|With|From|Co)\b/;

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
