import { defineRewriter, flagKind } from '../types';
import { phraseAt, type Topic } from '../words/phrase';
import { questionsAbout } from '../words/questions';

/** What the fear is about: "overpaying for your waste collection", "losing leads". */
const COSTS =
  /\b(?:over-?paying|paying too much|paying over the odds|being (?:over)?charged|spending too much) (?:for|on) /i;
const LOSES =
  /\b(?:los(?:e|es|ing)|miss(?:es|ing)?(?: out)?(?: on)?|wast(?:e|es|ing)|bleeding|throwing away|leaving|struggl(?:e|es|ing) (?:with|to find)) /i;
const FAILS = /\b(?:risk|fear|threat|cost|danger|exposed to|hit by|victims? of|liable for|behind on) (?:of |to |in )?/i;

/** "I'm sure you're struggling to book enough meetings": what is guessed of them, as a question. */
const STRUGGLES =
  /\b(?:you(?:['’]re| are| must be| may be| might be)|are you)(?: probably| likely| no doubt| currently| still| also)? (?:struggling|finding it hard|having trouble|having a hard time|fighting|tired of trying)(?: to| with)? ((?:book|find|fill|hire|keep|get|win|manage|plan|reach|meet|retain|recruit|collect|run|track|close|sell|train|scale)(?:ing)? [^.;!?,–—]{3,60})/i;
/** "the IT company you have now", "what you have now". */
const NOW_HAVE =
  /\b(?:the|your) ((?:[\p{L}-]+ ){0,2}[\p{L}-]+?) (?:that |which )?(?:you have now|you use now|you(?:['’]re| are) using|you have today|you have at the moment|you currently (?:have|use))\b|\b(?:the|your) ((?:[\p{L}-]+ ){0,1}[\p{L}-]+) what you have now\b/iu;

/** "You are overpaying for your waste collection." -> "How happy are you with what you pay for waste collection?" */
export default defineRewriter({
  id: 'neutral-question',
  kind: 'release',
  title: 'Ask without the fear',
  why: 'a question lets them weigh it themselves',
  fits: (flag) =>
    flag.sentence.field === 'body' && /loss|assumptive-(?:mind|yes)/.test(`${flagKind(flag)} ${flag.rule.id}`),
  propose({ sentence: { text }, rule }) {
    const struggles = STRUGGLES.exec(text)?.[1];
    if (struggles && !/\b(?:your|you)\b.*\byou\b/i.test(struggles))
      return [`How hard is it to ${based(struggles).replace(/\s+(?:and|but|so)\b.*$/i, '')} at the moment?`];
    const have = NOW_HAVE.exec(text);
    const thing = (have?.[1] ?? have?.[2])?.trim();
    if (thing && !/\b(?:that|one|thing|what|problem|risk)$/i.test(thing))
      return [`How do you find the ${thing} you have now?`];
    const costs = after(text, COSTS);
    if (costs)
      return [
        `How happy are you with what you pay for ${costs.text} today?`,
        `Is ${costs.text} something you look at from time to time?`,
      ].slice(0, costs.plural ? 1 : 2);
    if (RANKS.test(text) && SITE.test(text)) return ON_GOOGLE;
    const own = yours(text);
    const loses = after(text, LOSES) ?? after(text, FAILS);
    if (loses?.known && loses.nature !== 'goods') return questionsAbout(loses, text, 'less').slice(0, 2);
    if (!/loss/.test(rule.kind)) return [];
    if (own) return questionsAbout(own, text).slice(0, 2);
    return threatIn(text);
  },
});

/** Where their site stands is what such mails are about. */
const RANKS = /\b(?:google|search engines?)\b/i;
const SITE = /\b(?:website|web site|site|ranks?|ranking|page)\b/i;
const ON_GOOGLE = [
  'How happy are you with where your website ranks on Google?',
  'Does it matter to you where your website ranks on Google?',
];
/** A threat that has a name: what it is for them is a plain question. */
const THREAT =
  /\b((?:hail|storm|water|flood|roof|fire|frost|pest|termite) damage|break-ins?|theft|burglar(?:y|ies)|vandalism|ransomware|phishing|cyber ?attacks?|attackers?|data breach(?:es)?|downtime|outages?|breakdowns?|no-shows?|late payments?|chargebacks?|staff turnover|sickness|absences?|accidents?|power cuts?|price rises?|rate increases?|repair times|energy (?:prices|costs?)|freight (?:rates|costs?)|lock-?outs?|stockouts?|scrap|mould|damp|leaks?)\b/iu;
const RISKS =
  /attack|breach|ransom|phish|theft|break-in|burglar|vandal|outage|accident|downtime|breakdown|power cut|stockout|leak/i;

const ONE =
  /^(?:break-in|cyber ?attack|data breach|outage|breakdown|no-show|late payment|chargeback|absence|accident|power cut|price rise|rate increase|lock-?out|stockout|leak)$/;

/** A threat without its fear. */
function threatIn(text: string): readonly string[] {
  const said = THREAT.exec(text)?.[1]?.toLowerCase();
  if (!said) return [];
  const named = said.replace(/^attackers?$/, 'an attack').replace(ONE, (w) => (/ch$/.test(w) ? `${w}es` : `${w}s`));
  const many = /[^s]s$/.test(named);
  const matter = RISKS.test(said) ? `the risk of ${named}` : named;
  const is = many && matter === named ? 'are' : 'is';
  return [
    RISKS.test(said)
      ? `How do you see ${matter} on your side?`
      : `How big a topic ${is} ${named} for you at the moment?`,
    `${is === 'are' ? 'Are' : 'Is'} ${matter} something you look at from time to time?`,
  ];
}

/** What is theirs in it: "your website is not on the first page". */
function yours(text: string): Topic | undefined {
  for (const m of text.matchAll(
    /(?:^(?:right now,? |at |with |for )?|\b(?:eating|stealing|hurting|draining|killing|surfing through|visited|checked|looked at) )your (?=\p{Ll})/giu,
  )) {
    const topic = phraseAt(text, m.index + m[0].length);
    if (topic?.known && topic.start === m.index + m[0].length && topic.nature !== 'open') return topic;
  }
  return undefined;
}

/** "booking calls" -> "book calls". */
function based(act: string): string {
  return act.replace(/^(\p{L}+?)ing\b/iu, (_, stem: string) =>
    /^(?:hir|manag|clos|scal)$/i.test(stem)
      ? `${stem}e`
      : stem.replace(/^(plan|get|run|win)(?:n|t)$/i, '$1').replace(/(n|t)\1$/i, '$1'),
  );
}

function after(text: string, cue: RegExp): Topic | undefined {
  const m = cue.exec(text);
  return m ? phraseAt(text, m.index + m[0].length) : undefined;
}
