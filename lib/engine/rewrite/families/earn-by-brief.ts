import { defineRewriter } from '../types';

/** Few enough to read, each about something else. */
const MOST = 3;

/** Puts something known of the client before the ask: what the rep read on their page, in a sentence made of it. */
export default defineRewriter({
  id: 'earn-by-brief',
  kind: 'earn',
  title: 'Say first what you know',
  why: 'an ask weighs less after something true of them',
  fits: ({ rule, sentence, reading }) =>
    rule.lens === 'ask' &&
    /^(?:meeting|favour)$/.test(rule.kind) &&
    sentence.field === 'body' &&
    !sentence.item &&
    (reading.context.brief ?? []).some(({ opening }) => opening !== undefined),
  propose: ({ sentence: { text }, reading }) =>
    (reading.context.brief ?? [])
      .flatMap(({ opening }) => (opening && !reading.draft.body.includes(opening) ? [`${opening} ${text}`] : []))
      .slice(0, MOST),
});
