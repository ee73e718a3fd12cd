import { defineRewriter, isOwnTalk, isStatement, says } from '../types';
import { turned } from '../words/questions';
import { howWe, ourThing } from '../words/tell';

const HOW = [
  "If it's useful, I can tell you {how}.",
  "If you'd like, I can tell you {how}.",
  'Would it help to hear {how}?',
];
const THING = ["If it's useful, I can tell you more about {thing}.", 'Would it help to know more about {thing}?'];
const PRICE = [
  "If you'd like the {p}, I can send {them}.",
  'Would it help if I sent you the {p}?',
  "If it's useful, I can send you the {p}.",
];
const OUR_PRICE =
  /(?:[$€£]\s?\d|\d\s?(?:k\b|usd|eur|gbp|euros?|dollars?|pounds?|[$€£])|\b(?:usd|eur|gbp) ?\d)[\s\S]*|\bprices? (?:start|from)/i;
/** The message offers to tell already: a second such line is noise. */
const OFFERED =
  /\b(?:if it(?:['’]s| is| would be| would help| helps)|if you['’](?:d| would) like|if that helps|would it help|if useful)\b/i;

/** "We clean for three practices on Maple Road." -> "If it's useful, I can tell you how we clean for three practices …" */
export default defineRewriter({
  id: 'tell-on-request',
  kind: 'soften',
  title: 'Tell it when they ask',
  why: 'an answer is worth more than an announcement',
  fits: (flag) =>
    isOwnTalk(flag) &&
    isStatement(flag) &&
    /^(?:claim|company|telling|introduction|price)$/.test(flag.rule.kind) &&
    !says(flag.reading, OFFERED, flag.sentence.index),
  propose({ sentence: { text }, rule }) {
    const how = /\b(?:for|prepared) you\b|\bother\b/i.test(text) ? undefined : howWe(text);
    if (how)
      return turned(HOW, text)
        .slice(0, 2)
        .map((q) => q.replace('{how}', how));
    const thing = ourThing(text);
    if (thing)
      return turned(THING, text)
        .slice(0, 2)
        .map((q) => q.replace('{thing}', thing));
    if (
      rule.kind !== 'price' ||
      !OUR_PRICE.test(text) ||
      !/\b(?:prices?|pricing|rates?|fees?|costs?|package|per|each|from|charge|a (?:head|month|year|day))\b/i.test(
        text,
      ) ||
      /\b(?:they|you|your|paid|clients?|saved?|results?|wants?|roi|revenue|per prospect|students)\b/i.test(text)
    )
      return [];
    const noun =
      /\b(prices|rates|fees|price|rate|fee|cost|costs|package)\b/i.exec(text)?.[1]?.toLowerCase() ?? 'prices';
    const named = noun === 'package' ? 'details' : noun.replace(/^cost$/, 'costs');
    return turned(PRICE, text)
      .slice(0, 2)
      .map((q) => q.replace('{p}', named).replace('{them}', /s$/.test(named) ? 'them' : 'it'));
  },
});
