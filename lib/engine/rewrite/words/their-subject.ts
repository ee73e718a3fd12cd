import { oncePer } from '../../once';
import type { Reading } from '../../reading';
import { withA, withThe } from './article';
import { unbalanced } from './clauses';
import { natureOf } from './natures';
import { large, small } from './verbatim';

/** A seller's words: with them in it, the line is still an offer. */
const PITCH =
  /[!?:|]|\b(?:proposals?|offers?|offering|partner\p{L}*|invit\p{L}+|introduc\p{L}+|presentation|our|we|my|i|free|exclusive|why|how|buyers?|opportunit\p{L}+|solutions?|quotes?|quotation|quatation|pricing|prices?|discount|approved|leading|best|professional|award\p{L}*|new|last|final|only|left|until|til|till|sale|cv|hello|hi|following|follow|checking|reminder|collaboration|innovation|winner|urgent|selected)\b|\p{Extended_Pictographic}/iu;
/** What everybody has: no matter of theirs. */
const ANYBODY =
  /^(?:(?:esteemed|respected|respectable|reputed|honou?red|great|good|valued|own|next|new|free|exclusive|personal|special|custom) )*(?:company|business|businesses|organi[sz]ation|firm|inbox|name|names|post ?code|zip|area|city|quote|quotation|offer|proposal|demo|trial|audit|invite|invitation|invoice|discount|estimate|brochure|catalogue|partner|partnership|success|conscience|heart|mind|life|journey|needs?|requirements?|team|competitors?|customers?|clients?|attention|file|call|time|chance|opinion|reply|response|answer|supplier|vendor|agency|industry|sector|consideration|convenience|day|week|year|future|bottom|email|mail|account|subscription|spot|seat|place|copy|guide|gift|reward|bonus|price|rate|order|message|interest|support|help|review|approval|results?|category|people|staff|employees|growth|revenue|sales|roi|leads?)\b/i;
const YOUR =
  /(?:^|[\s–—-])your ((?:[\p{L}\d&'’/]+(?:-[\p{L}\d]+)*)(?: (?!(?:for|in|at|with|from|has|have|is|are|was|on|by|and|or|to|of|that|who|into|as|up|before|after|this|next|during|without|around|near|needs?|gets?|can|will|could|would|should|just|today|tomorrow|now)\b)[\p{L}\d&'’/-]+){0,3})(?=$|[\s,.!?;:(–—-])/iu;
const AT_COMPANY =
  /^(?:(?:professional|quality|best|affordable|reliable|complete|premium|proposal for|offer (?:of|for)) )*([\p{L}&-]+(?: [\p{L}&-]+){0,2}?)(?: (?:services?|solutions?|support|offer|proposal|requirements?|needs?))* for your (?:(?:esteemed|respected|good|valued|reputed|own) )*(company|firm|business|organi[sz]ation|office|offices|school|hotel|restaurant|clinic|practice|shop|store|factory|warehouse|site)( in \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)?$/iu;
const SLOT = '\\[[^\\]\\n]{3,40}\\]';
const NAME = `(?:${SLOT}|\\p{Lu}[\\p{L}\\d&.'’-]*(?: (?:\\p{Lu}[\\p{L}\\d&.'’-]*|&|of|the|and)){0,4})`;
/** "Nearshore QA engineers for Parcelwise" */
const FOR = new RegExp(`^(.{4,60}?) (for|at) ((?:the )?${NAME}(?: [\\p{Ll}'’-]+){0,2})$`, 'u');
/** "Numerly x Pine Hollow" */
const BOTH = new RegExp(
  `^(?:[\\p{L} ]{4,16}: )?(${NAME}) (?:x|X|×|<>|<->|\\+|&|meets|and|/) (${NAME})((?: [\\p{Ll}-]+){0,2})$`,
  'u',
);
/** "… with our platform" */
const OURS = /\s+(?:with|using|through|via|by|on|thanks to) (?:our|my)\b.*$/i;
const OUTCOME = new RegExp(`^How (?:${NAME}|an? [\\p{L}-]+(?: [\\p{L}-]+){0,3}) [\\p{Ll}]+ .{4,60}$`, 'u');
const MOST_WORDS = 9;

/** A subject line about the seller's thing, with what is the client's own in it brought to the front: surest first. */
export function theirSubject(subject: string, reading: Reading): readonly string[] {
  const asks = asksIn(reading);
  // "(my mail of 8 October)"
  const line = subject.replace(/\s\([^()]{3,60}\)$/, '');
  const out = [
    ...yours(line, asks),
    ...atCompany(line),
    ...forBoth(line, reading, asks),
    ...forThem(line, reading, asks),
    ...outcome(line),
    ...required(line),
    ...chased(line, asks),
  ];
  return out.filter((s) => s.split(/\s+/).length <= MOST_WORDS && !unbalanced(s));
}

/** Their firm by its name, from the line or from what the letter saw of them: "Buyer for Hallett Refrigeration" -> "About Hallett Refrigeration". */
export function theirFirm(line: string, reading: Reading): readonly string[] {
  const seen = reading.content.filter((s) => s.field === 'body').flatMap((s) => [...s.text.matchAll(FIRM_SEEN)]);
  for (const m of [...line.matchAll(FIRM_NAMED), ...seen]) {
    const name = (m[1] ?? m[2] ?? '').replace(/['’]s?$|[.,]+$/, '');
    if (name.length < 3 || NO_FIRM.test(name) || !isFirm(name)) continue;
    if (isOwn(name, reading) || isOwn(`${name.split(' ').at(-1)}`, reading)) continue;
    return [asksIn(reading) ? `A question for ${name}` : `About ${name}`];
  }
  return [];
}

const WORD = "\\p{Lu}[\\p{L}\\d.’']*(?:&\\p{Lu}\\p{L}*)?";
const NEXT = `(?: (?:${WORD}|of(?= \\p{Lu})|&(?= \\p{Lu})))`;
const FIRM_NAMED = new RegExp(
  `(?:\\b(?:for|at|x|X)|<>|\\+|×) (${WORD}${NEXT}+)(?=$| ?[,:(+–—-])|(?:^|: )(${WORD}${NEXT}+)(?= (?:\\+|x|X|<>|&|×) )`,
  'gu',
);
/** "your team at Wexford Biologics", "I saw that Ardley has opened …". */
const FIRM_SEEN = new RegExp(
  `\\byou(?:r [\\p{Ll}-]+|['’]re|['’]ve| are| run| lead| work)[^.;:?!]{0,40}? (?:at|for) (${WORD}${NEXT}*)|\\b(?:[Ss]aw|[Nn]oticed|[Rr]ead|[Ss]ee|[Ss]een|[Hh]eard|[Mm]entioned)(?: on [\\p{L}]+| in [\\p{L} ]{3,30}| here)?(?: that)? (${WORD}${NEXT}*)(?= (?:is|are|has|have|was|just|will|opened|won|raised|got|took|plans)\\b)`,
  'gu',
);
const NO_FIRM =
  /^(?:The|LinkedIn|Google|I|We|You|It|There|This|Monday|Tuesday|Wednesday|Thursday|Friday)\b|\b(?:\d|Demo|Proposal|Offer|Services?|Solutions?|Team|Rates?|Prices?|Growth|Success|Benefits?|Cooperation|Collaboration)\b/u;

/** What the letter calls theirs, of what people have or do: "your website", "your parking". */
export function theirsInLetter({ content }: Reading): readonly string[] {
  for (const s of content) {
    if (s.field !== 'body' || s.is.asks.length > 0) continue;
    for (const m of s.text.matchAll(YOUR_THING)) {
      const thing = m[1] ?? '';
      const found = natureOf(thing);
      if (
        found?.known &&
        (found.nature === 'activity' || PLACES.test(thing)) &&
        !ANYBODY.test(thing) &&
        !/\p{Lu}/u.test(thing)
      )
        return [`Your ${thing}`];
    }
  }
  return [];
}

/** Goods that a letter is about, rather than names in passing. */
const PLACES = /\b(?:website|web site|fleet|roof|contract|app)$/i;
const YOUR_THING =
  /\byour ((?:(?!(?:for|in|at|with|and|or|to|of|on|by|is|are|was|has)\b)[\p{L}-]+ ){0,2}?\p{Ll}{3,})(?=\s*[,.;:!?)]|\s+(?:is|are|was|has|have|and|for|in|at|with|from|on|to|gets?|needs?|can|will)\b|$)/giu;

/** A line that promises a question must keep its word. */
export function asksIn({ draft }: Reading): boolean {
  return draft.body.includes('?');
}

/** "German manuals for your new packaging line" -> "Your new packaging line". */
function yours(line: string, asks: boolean): readonly string[] {
  const found = YOUR.exec(line)?.[1]
    ?.replace(/\s+(?:journey|needs?|requirements?)$/i, '')
    .replace(/^(?:(?:beautiful|lovely|amazing|great|wonderful|prestigious|upcoming|exciting) )+/i, '')
    .replace(/['’]s?$/, '');
  if (!found || ANYBODY.test(found) || found.length < 4) return [];
  const thing = line === line.toUpperCase() ? found.toLowerCase() : found;
  return asks && !/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(thing)
    ? [`A question about your ${thing}`, `Your ${thing}`]
    : [`Your ${thing}`];
}

/** "Professional security services for your esteemed company in Leiden" -> "Security at your company in Leiden". */
function atCompany(line: string): readonly string[] {
  const m = AT_COMPANY.exec(line);
  if (!m || PITCH.test(m[1] ?? '') || /\d/.test(m[1] ?? '')) return [];
  return [`${large(m[1] ?? '')} at your ${m[2]}${m[3] ?? ''}`];
}

/** "Numerly x Pine Hollow" -> "A question for Pine Hollow". */
function forBoth(line: string, reading: Reading, asks: boolean): readonly string[] {
  const m = BOTH.exec(line);
  if (!m) return [];
  const [, left = '', right = '', tail = ''] = m;
  const theirs = isOwn(left, reading) ? right : isOwn(right, reading) ? left : undefined;
  if (!theirs || isOwn(theirs, reading) || !isKnown(theirs, reading)) return [];
  const idea = /^ (?:[\p{Ll}-]+ )?(?:idea|question|plan)$/iu.exec(tail)?.[0];
  if (idea) return [`${large(withA(idea.trim()))} for ${theirs}`];
  return asks && tail === '' ? [`A question for ${theirs}`] : [];
}

/** "Nearshore QA engineers for Parcelwise" -> "Nearshore QA engineers for Parcelwise?" */
function forThem(line: string, reading: Reading, asks: boolean): readonly string[] {
  const m = FOR.exec(line);
  const [, thing = '', by = 'for', whom = ''] = m ?? [];
  if (!m || PITCH.test(thing) || isOwn(whom, reading) || !(isKnown(whom, reading) || isFirm(whom))) return [];
  // "Skillharbor for Beacon Credit Union": a product's name says nothing.
  if (isOwn(thing, reading) || isName(thing, reading)) return asks ? [`A question for ${whom}`] : [];
  const named = /^\p{Lu}\p{Ll}+(?: \p{Ll}|$)/u.test(thing) ? small(thing) : thing;
  return [
    `${large(thing)} ${by} ${whom}?`,
    ...(asks ? [`A question about ${named} ${by} ${whom}`] : []),
    `${large(whom)}: ${named}`,
  ];
}

/** "How Acme saved 15 hours with our platform" -> "How Acme saved 15 hours": told of a peer. */
function outcome(line: string): readonly string[] {
  const cut = line.replace(OURS, '');
  return cut !== line && OUTCOME.test(cut) ? [cut] : [];
}

/** "Uniform requirement - introduction of …" -> "Your uniform requirement". */
function required(line: string): readonly string[] {
  const need = /^(\p{L}{4,}(?: \p{Ll}+)?) requirements?(?=$| [–-] )/iu.exec(line)?.[1];
  return need && !PITCH.test(need) ? [`Your ${need.toLowerCase()} requirement`] : [];
}

/** "Checking in on the forklift rental" -> "A question about the forklift rental", or "The forklift rental". */
function chased(line: string, asks: boolean): readonly string[] {
  const m = CHASES.exec(line);
  const [, article = '', thing = ''] = m ?? [];
  const bare = thing.replace(/ (?:letter|e?-?mail|call|voicemail|offer|proposal|quote|quotation)s?$/i, '');
  if (bare.length < 4 || PITCH.test(bare) || /\d/.test(bare) || NO_MATTER.test(bare)) return [];
  const matter = small(bare);
  const said = /^(?:the|your) /i.test(article) ? article.toLowerCase() + matter : withThe(matter);
  return asks ? [`A question about ${said}`, large(said)] : [large(said)];
}

const CHASES =
  /^(?:(?:just|quick|gentle|a|another) )*(?:(?:following|follow)[- ]?(?:up|on)|checking (?:back )?(?:in|up)|circling(?: back)?|touching base|reminder|update)(?: again)?(?: (?:from|to) (?:my|our) (?:\p{L}+ ){0,2}?(?:mail|email|letter|call|message|note))? ?(?:(?:on|about|re|regarding|to|from)\b:?|\/|-|–) ((?:the |your |my |our )?)(\p{L}[\p{L}\d&'’ -]{2,40})$/iu;
const NO_MATTER =
  /^(?:it|this|that|these|those|below|above|voicemails?|emails?|mails?|letters?|calls?|messages?|notes?|earlier|previous|last|chat|meeting|silence)\b/i;

/** Names under the letter, and those that the writer introduces himself with. */
const ownTalk: (reading: Reading) => string = oncePer(({ sentences, content }) => {
  const signed = sentences.filter((s) => s.zone === 'signature').map((s) => s.text);
  const told = content
    .filter((s) => s.field === 'body' && INTRODUCES.test(s.text))
    .flatMap((s) => [...s.text.slice(0, MOST_TALK).matchAll(OWN_NAME)].map((m) => m[1] ?? ''));
  return [...signed, ...told].join('\n');
});
const MOST_TALK = 160;
/** Whom or what one works for: "at Haddlesey Barn", "we're Plumbline", "here from Topcoat". */
const OWN_NAME =
  /(?:\b(?:at|from|with|of|run|own|manage|is|am|are)|['’](?:m|re)) ((?:the )?\p{Lu}[\p{L}\d&'’.-]*(?: (?:&|of|and|\p{Lu}[\p{L}\d&'’.-]*)){0,4})/gu;
const INTRODUCES =
  /\b(?:my name is|i['’]m|i am|this is|we['’]re|we are|i (?:work|run|manage|own|look after)|here (?:from|at|with)|founder of)\b|^at \p{Lu}[^,]{1,30}, we\b/iu;

/** The writer's own firm or product, as he signs or introduces himself. */
export function isOwn(name: string, reading: Reading): boolean {
  if (/^\[/.test(name)) return /\b(?:your|my|our)\b/i.test(name);
  // "Hotel towels" of "Hotel Textiles Ltd" is no firm.
  if (/^\p{Lu}\S* \p{Ll}{3}/u.test(name.replace(/^the /i, ''))) return false;
  const word = wordOf(name);
  const talk = ownTalk(reading);
  // A line that shouted was calmed down before.
  return (
    word.length > 1 && [word, large(word), word.toUpperCase()].some((w) => /\p{Lu}/u.test(w) && opensName(w, talk))
  );
}

/** "Midweek away-days at Haddlesey Barn (…)" of the barn's own manager -> "Midweek away-days". */
export function withoutOwn(line: string, reading: Reading): string {
  const m = /^(.{5,}?) (?:at|from|by|with|@) ((?:the )?\p{Lu}[\p{L}\d&'’-]+)/iu.exec(line);
  if (m?.[1] && /^(?:the )?\p{Lu}/u.test(m[2] ?? '') && isOwn(m[2] ?? '', reading)) return m[1];
  return line.replace(
    / from (?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun))\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?=$|,| [–—-])/u,
    '',
  );
}

/** It stands there as the beginning of a name: "Solar" of "Kestrel Solar" does not. */
function opensName(word: string, text: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!/\p{Lu}[\p{L}'’-]* (?:& )?$/u.test(text.slice(Math.max(0, at - 40), at))) return true;
  return false;
}

function isKnown(name: string, { draft }: Reading): boolean {
  return /^\[/.test(name) || draft.body.includes(wordOf(name).replace(/['’]s$/, ''));
}

/** A name by its looks, where the letter does not repeat it: neither a feast, a month nor a product of everybody's. */
function isFirm(whom: string): boolean {
  return (
    /^(?:the )?\p{Lu}\p{Ll}/u.test(whom) &&
    !/^(?:the )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Christmas|Easter|Ramadan|Eid|Diwali|Spring|Summer|Autumn|Winter|Excel|Windows|Android|Salesforce|Shopify|Google|Microsoft|Every|All|Small|Your|Busy|Growing|Modern|Better|Business|Dear|Sir|Sale|Rent|Hire|Free|You)\p{Ll}*\b/u.test(
      whom,
    )
  );
}

/** Written with a capital in the letter, and never without. */
function isName(thing: string, { draft }: Reading): boolean {
  const word = wordOf(thing);
  if (!/^\p{Lu}\p{Ll}/u.test(word) || /^\S+ \p{Ll}/u.test(thing)) return false;
  // A sentence's start makes no name.
  const inside = draft.body.replace(/(?:^|[.!?:\n]\s*|[•*-] )\p{Lu}/gu, ' ');
  return opensName(word, inside) && !draft.body.includes(word.toLowerCase());
}

function wordOf(name: string): string {
  return name.replace(/^the /i, '').split(' ')[0] ?? '';
}
