import { defineRewriter, flagKind } from '../types';
import { aOrAn } from '../words/article';
import { large } from '../words/verbatim';

/** Certainty that a sentence can lose and still say its thing. */
const SURE: readonly RegExp[] = [
  /\s*[.,;–-]?\s*\b100 ?% (?:success|satisfaction|guarantee|money[- ]back|happy)[^.,;!?]*/i,
  /\s*[,–-]\s*(?:and )?(?:you(?:['’]ve| have)? (?:got )?|there(?:['’]s| is) )?(?:absolut\p{L}+ |literally |really )?(?:nothing to lose|zero risk|no risk(?: at all)?|no brainer|no-brainer)\b/iu,
  /,? which (?:frankly |honestly |really )?is (?:an? (?:absolute )?(?:gift|steal|bargain|no-brainer)|peanuts|nothing|unheard of)\b[^.!?;]*/i,
  /[,\s]*\b(?:and )?(?:trust me|(?<!you )believe me|i promise(?: you(?!['’]))?(?: (?:with|on) my \p{L}+)?(?: that)?|i give you my word(?: as \w+)?|period|for sure(?=\s*(?:[.,!?;]|$))|no doubt|without (?:a|any) doubt|mark my words|hands down|guaranteed)\b[,!]?/iu,
  /\b(?:literally|truly|absolutely|simply|100% |totally|completely|frankly|honestly)\s+/i,
  /(?<!\b(?:is|are|be|was|were|it['’]s) )\b(?:guaranteed|unbeatable|risk[- ]free|game[- ]changing|revolutionary|world[- ]class|best[- ]in[- ]class|unrivalled|unparalleled|industry[- ]leading|incredible|insane|amazing|once[- ]in[- ]a[- ]lifetime|stupid)\s+(?!(?:for|in|to|because|and|or|as|if|by|with|on|at|that)\b)(?=\p{L})/iu,
  /\s*[,:–-]?\s*\b(?:completely |totally |100% |absolutely )?(?:risk[- ]free|guaranteed)\b/i,
];

/** A guarantee that is the matter itself, not a boast: a term of a contract, or a question of theirs. */
const A_TERM =
  /\b(?:if|whether)\b[^.;]{0,60}\bguaranteed\b|\bguaranteed (?:annuity|minimum|income|hours|period|value)\b/i;
/** One word that shouts among others that do not: "you pay NOTHING". */
const LOUD =
  /\b(?:NOTHING|ZERO|FREE|NEVER|NOT|ALL|GUARANTEED|EVERY|ANY|BEST|ONLY|EVER|ALWAYS|TOTALLY|HUGE|MASSIVE|WILL|REAL|SERIOUS|PROMISE)\b/g;

function quiet(text: string): string {
  return /\p{Lu}{2,} \p{Lu}{3,}/u.test(text) ? text : text.replace(LOUD, (w) => w.toLowerCase());
}

/** "It is literally a guaranteed saving, trust me." -> "It is a saving." */
export default defineRewriter({
  id: 'plain-words',
  kind: 'release',
  title: 'Say it plainly',
  why: 'a plain statement leaves room to ask',
  fits: (flag) => flagKind(flag) === 'pressure/hype',
  propose({ sentence }) {
    if (A_TERM.test(sentence.text)) return [];
    let text = quiet(sentence.text);
    const out: string[] = [];
    if (text !== sentence.text && !/\b(?:never|will|guaranteed|promise)\b/.test(text))
      out.push(text.replace(/!+/g, '.'));
    for (const pattern of SURE) {
      const next = text
        .replace(pattern, '')
        .replace(/^[\s,:–-]+/, '')
        .replace(/\b(an?) (?=(\p{L}[\p{L}\d-]*))/giu, (_, article: string, word: string) =>
          /^A/.test(article) ? `${large(aOrAn(word))} ` : `${aOrAn(word)} `,
        );
      if (next === text || next.split(/\s+/).length < 3 || /^(?:or|and|but|to)\b/i.test(next)) continue;
      text = (next[0] ?? '').toUpperCase() + next.slice(1);
      out.unshift(text.replace(/!+/g, '.'));
    }
    return out;
  },
});
