import { defineRewriter } from '../types';
import { asQuestion } from '../words/turn';

const I_AM = "(?:i['’]m|i am|we['’]re|we are|i was|i)";
/** Openers that only announce the question behind them. */
const ASKING: readonly RegExp[] = [
  /^(?:so |and |but |hi,? |anyway,? )*(?:i|we)(?: just| only| also)?(?: (?:wanted|want|would like|would love)|['’]d (?:like|love))(?: to)?(?: ask| know| find out| understand| see| check| learn| hear)(?: you| from you)?(?: about)? (?=(?:how|what|which|where|whether|if|why|who|when)\b)/i,
  new RegExp(
    `^(?:so |and |but )*${I_AM}(?: just| also)? (?:wonder(?:ing)?|curious|keen to (?:know|hear)|interested to (?:know|hear))(?: about)? (?=(?:how|what|which|where|whether|if|why|who|when)\\b)`,
    'i',
  ),
];
/** Openers that only announce what the rest of the sentence says. */
const LEADS: readonly RegExp[] = [
  new RegExp(
    `^(?:so |and )*${I_AM}(?: just)? (?:writing|write|reaching out|emailing|contacting you|contact you|getting in touch|calling|call|messaging|dropping you a line)(?: to you| you)?(?: today)? (?:because(?! of\\b)|since|as(?! (?:part|an?|the)\\b)) `,
    'i',
  ),
  /^(?:i|we)(?: just)? (?:wanted|thought i['’]d) (?:to )?(?:reach out|get in touch|drop you a line|write|connect)(?: to you)?(?: today)? (?:because|since|as) /i,
  /^(?:asking|writing|reaching out|calling|messaging) (?:because|since|as) /i,
  /^(?:i|we)(?: just)?(?: wanted|['’]d like| would like|['’]d love| would love| want) to (?:let you know|share|say|mention|tell you|point out|add)(?: with you)?,? that /i,
  /^(?:as (?:i|we) (?:said|mentioned|wrote|was explaining)|to be honest|i['’]ll be honest|i have to say|in all honesty)(?: with you)?[,:]? /i,
];
/** "Two things I wanted to put on your radar": the things stay, the wanting goes. */
const THINGS =
  /^((?:an?|one|two|three|four|five|a few|some|a couple of|\d) (?:[\p{Ll}-]+ )?(?:things?|points?|questions?|ideas?|notes?|updates?|thoughts?))(?: that)? (?:i|we)(?:['’]d| would)?(?: just| really)? (?:wanted|want|like|liked|love) to (?:put on your radar|share|mention|raise|flag|run by you|run past you|show you|tell you|ask(?: you)?|point out|bring up|draw your attention to)(?: (?:with|to) you)?(?= (?:ahead|before|about|on|from|for|after)\b|\s*:)/iu;
/** "We are pleased to offer as below:" */
const BELOW =
  /^(?:we|i)(?: are| am|['’]re|['’]m) (?:pleased|happy|glad|delighted) to (offer|quote)(?: you)?(?: (?:as )?(?:below|follows|following))\s*:$/i;
const OVERRIDES: readonly RegExp[] = [
  /^(?:totally understand|i (?:do |totally |fully )?(?:know|appreciate|understand|get|realise|realize|imagine)(?: that)?|look,? i know) [^.;?!]{3,160}?,? (?:\s?[–—-]\s?)?but (?:honestly |actually |really )?/i,
  /^(?:not sure|i['’]m not sure|i am not sure) [^.;?!]{3,80}?,? but /i,
  /^(?:that said|even so|having said that),? /i,
];

/** "I'm reaching out because I saw your post on X." -> "I saw your post on X."; "I wanted to ask how you …" -> "How do you …?" */
export default defineRewriter({
  id: 'strip-lead',
  kind: 'trim',
  title: 'Come to the point',
  why: 'the announcement says nothing that the rest does not',
  gate: [...ASKING, BELOW, THINGS, ...OVERRIDES, ...LEADS],
  fits: (flag) => flag.sentence.field === 'body' && (flag.rule.lens === 'me-focus' || flag.rule.kind === 'override'),
  propose({ sentence: { text }, rule }) {
    for (const lead of ASKING) {
      const m = lead.exec(text);
      if (!m) continue;
      const clause = text
        .slice(m[0].length)
        .replace(/,? (?:and|so|or) (?:see|share|show|whether|if|we|i|tell|find|discuss)\b.*$/i, '');
      const direct = /^what you do\b/i.test(clause) ? undefined : asQuestion(clause);
      return direct ? [direct] : [];
    }
    const below = BELOW.exec(text)?.[1]?.toLowerCase();
    if (below) return [`Here is the ${below}:`, `The ${below}:`];
    if (THINGS.test(text)) return [text.replace(THINGS, '$1')];
    for (const lead of rule.kind === 'override' ? [...OVERRIDES, ...LEADS] : LEADS) {
      const m = lead.exec(text);
      if (!m) continue;
      const rest = text.slice(m[0].length);
      const words = rest.split(/\s+/).length;
      if (
        words < 4 ||
        /\b(?:so|and|but|because)\W*$/i.test(rest) ||
        /^(?:how|what|which|where|whether|if|why|who|when|so|figured|thought)\b/i.test(rest)
      )
        return [];
      return [(rest[0] ?? '').toUpperCase() + rest.slice(1)];
    }
    return [];
  },
});
