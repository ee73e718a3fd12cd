import { tooLong } from './said';

const EVENT =
  '(?:[Ff]air|[Ss]how|[Ee]xpo|[Ee]xhibition|[Cc]onference|[Ss]ummit|[Cc]ongress|[Ff]orum|[Ss]ymposium|[Cc]onvention|open day|Live)';
const STAND = '(?:stand|booth|hall|pavilion|stall|table|box)';
const WHEN =
  '(?: (?:in|on|from) (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|spring|summer|autumn)(?: (?:and|to|of|\\d{1,4}(?:st|nd|rd|th)?|January|February|March|April|May|June|July|August|September|October|November|December))*)?';
const NAME = `(?:the )?(?:(?!and\\b|with\\b)[\\p{L}\\d&'’.-]+ ){0,4}?${EVENT}(?: \\d{4})?(?: (?:in|at) \\p{Lu}[\\p{L}.-]+(?: \\p{Lu}[\\p{L}.-]+)?)?`;
/** "In October we are at the fair in Milano, pavilion 14", "I'll be down for the Harrogate show on the 20th". */
const THERE = new RegExp(
  `^(?<lead>(?:[Ii]n|[Oo]n|[Ff]rom) [^,]{2,30}?,? )?(?:[Ss]o |[Aa]nd |[Aa]lso )?(?:[Ww]e|I)(?:['’]ll| will| shall|['’]re|['’]m| are| am)(?: also)?(?: be)?(?: (?:exhibiting|showing|down|over|up|there|present|speaking))* (?:at|for|in) (?<name>${NAME})(?<when>${WHEN})(?<rest>[^.;!?]*)$`,
  'u',
);
/** "Canton fair we have booth 12.1 F33", "You can find us at Logistics Live, stand B4". */
const STANDS = new RegExp(
  `^(?:(?:[Yy]ou(?: can|['’]ll| will)? (?:find|meet|see|visit) us|[Vv]isit us|[Mm]eet us|[Cc]ome and see us|[Ss]ee us) (?:at|on) |[Aa]t )?(?<name>${NAME})(?<when>${WHEN})(?:,| we have| we are (?:on|at|in)| on| at)+ (?:our )?(?<stand>${STAND} (?=[\\p{L}.]*\\d)[\\p{L}\\d./-]+(?: \\p{Lu}\\d+)?)`,
  'u',
);

/** Without any of these, nothing is found. */
export const FAIR_CUES: readonly RegExp[] = [STANDS, THERE];

/** A fair where the seller will be, with its day: "the Harrogate show on the 20th"; undefined where none is named. */
export function fairIn(sentence: string): string | undefined {
  if (tooLong(sentence)) return undefined;
  const text = sentence.replace(/[\s.!]+$/, '');
  const m = STANDS.exec(text) ?? THERE.exec(text);
  if (!m?.groups || /\b(?:not|never|last|was|were|won|award)\b|n['’]t\b|\?/i.test(text)) return undefined;
  const { name = '', when = '', lead = '' } = m.groups;
  const bare = name.trim();
  const named = /^(?:the|our)\b/i.test(bare) || / \d{4}$|Live$/.test(bare) ? bare : `the ${bare}`;
  const before = lead.trim().replace(/,$/, '');
  const day =
    when === '' && /^(?:in|on) (?:\p{Lu}|the \d|\d|spring|summer|autumn)/iu.test(before)
      ? ` ${(before[0] ?? '').toLowerCase()}${before.slice(1)}`
      : when;
  return `${named}${day}`;
}
