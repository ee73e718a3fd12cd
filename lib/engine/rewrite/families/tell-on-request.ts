import { defineRewriter, isOwnTalk, isStatement, says } from '../types';
import { turned } from '../words/questions';
import { HOW_WE_CUES, howWe } from '../words/tell';

const HOW = [
  "If it's useful, I can tell you {how}.",
  "If you'd like, I can tell you {how}.",
  'Would it help to hear {how}?',
];
/** The message offers to tell already: a second such line is noise. */
const OFFERED =
  /\b(?:if it(?:['’]s| is| would be| would help| helps)|if you['’](?:d| would) like|if that helps|would it help|if useful)\b/i;

/** "We clean for three practices on Maple Road." -> "If it's useful, I can tell you how we clean for three practices …" */
export default defineRewriter({
  id: 'tell-on-request',
  kind: 'soften',
  title: 'Tell it when they ask',
  why: 'an answer is worth more than an announcement',
  gate: HOW_WE_CUES,
  fits: (flag) =>
    isOwnTalk(flag) &&
    isStatement(flag) &&
    /^(?:claim|company|telling|introduction|price)$/.test(flag.rule.kind) &&
    !says(flag.reading, OFFERED, flag.sentence.index),
  propose({ sentence: { text } }) {
    const how = /\b(?:for|prepared) you\b|\bother\b|\bthe rest\b|\b(?:only|both)\b/i.test(text)
      ? undefined
      : howWe(text);
    if (how)
      return turned(HOW, text)
        .slice(0, 2)
        .map((q) => q.replace('{how}', how));
    return [];
  },
});
