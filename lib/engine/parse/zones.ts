import type { Zone } from '../types';
import type { Line } from './lines';

const GREETING =
  /^\s*(?:(?:hi|hey|hello|dear|hiya|howdy|greetings|g'?day|good (?:morning|afternoon|evening|day)|namaste|salaam|hola|ciao|bonjour|respected|to whom)\b[^.?!:,]{0,40}(?:,[^\s,.?!]* ?[^\s,.?!]+)?|[^\s,.?!]+(?: [^\s,.?!]+){0,2})[,!.:–—-]*\s*$/i;

const SIGN_OFF =
  /^\s*(?:(?:with |my |our |and )*(?:(?:very |many |all the |warm(?:est)? |kind(?:est)? |best |friendly |cordial |sincere |thanks (?:&|and) |thank you (?:&|and) )*(?:best|regards?|rgds|wishes|greetings|cheers|thanks|thank you|thx|tx|ta|warmly|sincerely|faithfully|respectfully|cordially|truly)|yours(?: \w+)?|talk soon|take care|ciao|saluti|namaste|br|kr|sent from my \w+|all the best|have a (?:great|good|nice|lovely) (?:day|week|weekend|one))(?:[ ,]+(?:again|regards|in advance|so much|a lot|and regards|yours|sincerely|truly|faithfully|from [\p{L} ]{2,30}|[\p{L}.'’]{2,15}))?[\s,!.–—-]*)$/iu;

const CONTACT =
  /(?:\+?\d[\d\s().-]{6,}\d|\S+@\S+|\b(?:https?:\/\/|www\.)\S+|\b(?:tel|phone|mobile|m|t|e|w|mob|cell|whatsapp)\s*[:.])/i;
const POSTSCRIPT = /^\s*p\.?\s?p?\.?\s?s\b/i;
const UNSUBSCRIBE = /\b(?:unsubscribe|opt[- ]?out)\b/i;
const PLACEHOLDER_NAME = /^\s*[[{(<]{1,2}[^\]})>]{1,30}[\]})>]{1,2}\s*$/;
const NAME_LIKE =
  /^\s*[-–—~]?\s*\p{Lu}[\p{L}.'’-]*(?:[ ,&/|+-]+(?:\p{Lu}[\p{L}.'’&-]*|of|de|van|der|von|and|the|for|at|in|\d+\w*)){0,9}\s*[x.!]?\s*$/u;

/** A closing button or link asks for something: it is no signature. */
const ACTION =
  /^\W*(?:(?:please|kindly|just|or) )?(?:book|schedule|pick|grab|reserve|(?:call|ring|text|phone) (?:me|us)|click|download|watch|upgrade|reactivate|reclaim|claim|unlock|start|sign up|subscribe|buy|order|view|(?:my )?calendar link)\b/i;

/** Which lines belong to the greeting and the signature: [greeting end, set of signature line numbers]. */
export function frame(lines: readonly Line[]): { readonly greeting: number; readonly signature: ReadonlySet<number> } {
  const first = lines[0];
  const greeting = first && lines.length > 1 && isGreeting(first.text) ? 1 : 0;
  return { greeting, signature: signatureLines(lines, greeting) };
}

function isGreeting(line: string): boolean {
  return line.length <= 60 && GREETING.test(line.replace(/’/g, "'"));
}

function signatureLines(lines: readonly Line[], from: number): ReadonlySet<number> {
  const out = new Set<number>();
  let start = -1;
  // A sign-off with nothing but short lines below it, up to a postscript: "Warm greetings from Pune" also opens letters.
  for (let i = lines.length - 1; i >= Math.max(from, lines.length - 9); i--) {
    const { text } = lines[i] as Line;
    if (SIGN_OFF.test(text)) start = i;
    else if (POSTSCRIPT.test(text)) start = -1;
    else if (start < 0 ? saysMore(text) && !isBelowPostscript(lines, i) : saysMore(text)) break;
  }
  if (start < 0) {
    start = lines.length;
    while (start > from + 1 && isSignatureLike(lines[start - 1] as Line)) start--;
    // A name alone in mid-text is no signature: it must close the message.
  }
  for (let i = start; i < lines.length; i++) {
    if (POSTSCRIPT.test((lines[i] as Line).text)) break;
    out.add(i);
  }
  for (let i = Math.max(0, lines.length - 2); i < lines.length; i++) {
    const { text } = lines[i] as Line;
    if (text.length < 90 && UNSUBSCRIBE.test(text)) out.add(i);
  }
  return out;
}

/** A line that goes on writing: a question, two sentences, or a long one. */
function saysMore(text: string): boolean {
  return text.length > 90 || /\?|[.!] +\p{Lu}\p{Ll}/u.test(text);
}

function isBelowPostscript(lines: readonly Line[], i: number): boolean {
  return lines.slice(0, i).some((l) => POSTSCRIPT.test(l.text));
}

function isSignatureLike(line: Line): boolean {
  const text = line.text.trim();
  if (line.item || ACTION.test(text) || POSTSCRIPT.test(text) || text.length > 90 || /[?:]$/.test(text)) return false;
  if (SIGN_OFF.test(text) || PLACEHOLDER_NAME.test(text)) return true;
  if (CONTACT.test(text)) return text.split(/\s+/).length <= 9 && !/[.?!] \S/.test(text);
  return (NAME_LIKE.test(text) && !/[!.]$/.test(text)) || /^\p{L}{1,12}$/u.test(text);
}

/** The zone of a body sentence that is neither greeting nor signature. */
export function zoneOf(index: number, count: number): Zone {
  if (index < 2) return 'opening';
  return index >= count - 2 ? 'closing' : 'body';
}
