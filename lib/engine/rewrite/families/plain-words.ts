import { defineRewriter, flagKind } from '../types';

/** Certainty that a sentence can lose and still say its thing. */
const SURE: readonly RegExp[] = [
  /[,\s]*\b(?:and )?(?:trust me|believe me|i promise(?: you(?!['’]))?(?: that)?|i give you my word(?: as \w+)?|period|for sure(?=\s*(?:[.,!?;]|$))|no doubt|without (?:a|any) doubt|mark my words|hands down|guaranteed)\b[,!]?/i,
  /\b(?:literally|truly|absolutely|simply|100% |totally|completely|frankly|honestly)\s+/i,
  /(?<!\b(?:is|are|be|was|were|it['’]s) )\b(?:guaranteed|unbeatable|risk[- ]free|game[- ]changing|revolutionary|world[- ]class|best[- ]in[- ]class|unrivalled|unparalleled|industry[- ]leading|incredible|insane|amazing|once[- ]in[- ]a[- ]lifetime|stupid)\s+(?!(?:for|in|to|because|and|or|as|if|by|with|on|at|that)\b)(?=\p{L})/iu,
  /\s*[,:–-]?\s*\b(?:completely |totally |100% |absolutely )?(?:risk[- ]free|guaranteed)\b/i,
];

/** "It is literally a guaranteed saving, trust me." -> "It is a saving." */
export default defineRewriter({
  id: 'plain-words',
  kind: 'release',
  title: 'Say it plainly',
  why: 'a plain statement leaves room to ask',
  fits: (flag) => flagKind(flag) === 'pressure/hype',
  propose({ sentence }) {
    let text = sentence.text;
    const out: string[] = [];
    for (const pattern of SURE) {
      const next = text
        .replace(pattern, '')
        .replace(/^[\s,:–-]+/, '')
        .replace(/\b(a|an) (?=(\p{L}))/giu, (_, article: string, letter: string) => {
          const an = /[aeiou]/i.test(letter) ? 'an' : 'a';
          return `${/^A/.test(article) ? an[0]?.toUpperCase() + an.slice(1) : an} `;
        });
      if (next === text || next.split(/\s+/).length < 3 || /^(?:or|and|but|to)\b/i.test(next)) continue;
      text = (next[0] ?? '').toUpperCase() + next.slice(1);
      out.unshift(text.replace(/!+/g, '.'));
    }
    return out;
  },
});
