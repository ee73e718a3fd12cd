import { defineRewriter, flagKind, inLetter } from '../types';
import { nearsEnd } from '../words/ending';
import { turned } from '../words/questions';
import { deed } from '../words/trim';
import { large } from '../words/verbatim';

const PAPERS =
  'proposals?|offers?|quotes?|quotations?|price list|prices|catalog(?:ue)?s?|menu|brochure|deck|samples?|report|audit|plan|design|estimate|form|agreement|contract|cv|video|guide|invitation|figures|details|information|booklet|survey|list|roof design|demo kit|presentation|portfolio|draft|white ?paper|case study';
/** "sent you the quote", "did you see my proposal", "our menu" that lies with them. */
const SENT = new RegExp(
  `(?:\\b(?:sen[dt]|shared|forwarded|emailed|mailed|attached|prepared|made)|\\byou(?: \\p{L}+){0,4}? (?:see|seen|check|checked|look at|looked at|review|reviewed|read|get|got|receive|received|opened))(?: you| over| to you| across| on| through| already| both)* (the|my|our|a|an|that|this) ((?:[\\p{Ll}-]+ ){0,3}?(?:${PAPERS}))\\b(?! (?:form|price|page))`,
  'iu',
);
const ABOUT =
  /\b(?:notes?|e-?mails?|letters?|messages?|wrote|written|writing|write|emailed|called|reached out|following up|reminder|contacted|again)(?: to)?(?: you)?(?: again)?(?: (?:in|on|at) \p{L}+)? (?:about|regarding|concerning|on the subject of) ((?:the|our|my|your) [^.;!?–—\n]{3,90})/iu;
const AWAY =
  /\b[Hh]aven['’]t (?:seen you|been back|logged in|signed in)(?: back)? (?:in|into|on|at|to) (\[[^\]\n]{2,40}\]|\p{Lu}[\p{L}\d]+)/u;

const THERE = [
  '{The} {thing} {is} there whenever it suits you.',
  '{The} {thing} {is} with you, to look at whenever it suits you.',
];
const OF_NO_USE = 'If {the} {thing} {is} of no use right now, no reply needed.';
const NOT_NOW = [
  'If {o} {isnt} on your list right now, no reply needed.',
  "If {o} can wait, I'm happy to leave it here.",
];
/** Said already: one exit is kind, two are a plea. */
const EXIT =
  /no (?:reply|worries|problem|hard feelings|need to)|happy to leave it|perfectly fine|completely fine|whenever it suits you/i;

/** "Did you get the quote? I have heard nothing." -> "The quote is there whenever it suits you." */
export default defineRewriter({
  id: 'still-there',
  kind: 'release',
  title: 'Leave it with them',
  why: 'what is of use is found when the time is right',
  fits: (flag) => flagKind(flag) === 'pressure/guilt' && inLetter(flag),
  propose({ sentence, reading }) {
    const { text, index } = sentence;
    const away = AWAY.exec(text)?.[1];
    if (away) return [`How is ${away} working out for you so far?`];
    // Leave is taken once: before a pitch or another request, it would not be meant.
    if (!nearsEnd(sentence, reading)) return [];
    if (/:\s*$/.test(text) || reading.content.some((s) => s.index !== index && EXIT.test(s.text))) return [];
    const sent = /\b(?:you|your|repl\w+|answer\w*|respon\w+|heard|hear)\b/i.test(text) ? SENT.exec(text) : null;
    if (sent) {
      const [, article = '', thing = ''] = sent;
      const the = /^(?:my|our)$/i.test(article) ? article.toLowerCase() : 'the';
      const many =
        /[^s]s$/i.test(thing) && !/(?:details|information)$/i.test(thing)
          ? 'are'
          : /details$/i.test(thing)
            ? 'are'
            : 'is';
      return [...turned(THERE, text).slice(0, 1), OF_NO_USE].map((t) =>
        t.replace('{The}', large(the)).replace('{the}', the).replace('{thing}', thing).replace('{is}', many),
      );
    }
    const about = ABOUT.exec(text)?.[1];
    if (!about) return [];
    const topic = deed(
      about.replace(
        /,.*$|\s(?:an?|\d+|two|three|four|some|several) \p{L}+ ago\b.*$|\s(?:and|but|because|as|so|from|for which|since|that i|that we|which)\b.*$/iu,
        '',
      ),
      2,
    );
    if (!topic || topic.split(/\s+/).length > 11 || /\b(?:last|previous|earlier|proposal i|it)$/i.test(topic))
      return [];
    const many = /[^sui]s$/i.test(topic.split(/ (?:on|for|of|in|at|from) /)[0] ?? '');
    return turned(NOT_NOW, text).map((t) =>
      t
        .replace(
          '{o}',
          topic.replace(/^(?:The|Our|My|Your)/, (w) => w.toLowerCase()),
        )
        .replace('{isnt}', many ? "aren't" : "isn't"),
    );
  },
});
