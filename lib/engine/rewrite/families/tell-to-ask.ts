import type { Reading } from '../../reading';
import { defineRewriter, mayAsk } from '../types';
import { type Claim, claimOf } from '../words/claim';
import { messageTopic } from '../words/message';
import { singular } from '../words/natures';
import type { Topic } from '../words/phrase';
import { isMass, questionsAbout } from '../words/questions';
import { denies } from '../words/said';
import { ASIDE } from '../words/told';

const MADE =
  /\b(?:mak(?:e|es|ing)|produc\w+|sell(?:s|ing)?|suppl(?:y|ies|ying)|install\w*|buil(?:d|ds|t)|print\w*|offer\w*|provid\w+|import\w*|export(?:er|ers|ing)?|stock\w*|brew\w*|bak(?:e|es|ed|ing)|roast\w*|grow\w*|manufactur\w+|design(?:s|ing)?|lease\w*|rent\w*|hire out|speciali[sz]\w+|deal in|product range|insur\w+|maintain\w*|servic\w+|repair\w*|clean\w*|fit|organi[sz]\w*|arrang\w+)\b/i;
const OWN_MEANS = /\b(?:containers?|trucks?|vans?|samples?|events?|ads|homes|vehicles|cheese)$/i;
/** Telling that a question about the same matter can replace. */
const MATTERS = /^(?:claim|introduction|telling)$/;

/** "Our platform automates invoice matching" -> "How much of your invoice matching is still done by hand?" */
export default defineRewriter({
  id: 'tell-to-ask',
  kind: 'reframe',
  title: 'Ask about their side instead',
  why: 'what they tell you is worth more than what you tell them',
  fits: (flag) => !/wish|chasing|question/.test(flag.rule.kind) && mayAsk(flag),
  propose({ sentence: { text }, reading, rule }) {
    if (
      /\b(?:believe|dream|imagine|a world|complimentary|free)\b|\bsav(?:e|es|ed|ing)\b[^,.]*[$€£] ?\d/i.test(text) ||
      ASIDE.test(text)
    )
      return [];
    const claim = claimOf(text);
    // What the seller runs, ships or drives is not what they have.
    if (claim && !theirs(claim.topic, text)) return [];
    // Whether they want what is made for sale is not known: what they "look for in it" nobody would ask.
    if (claim?.topic.nature === 'goods' && !/^(?:less|more|better|automate)$/.test(claim.benefit)) return [];
    if (claim) return asksNothing(claim, text) ? [] : questionsAbout(claim.topic, text, claim.benefit).slice(0, 2);
    const matter = MATTERS.test(rule.kind) ? matterHere(text, reading) : undefined;
    return matter ? questionsAbout(matter, text).slice(0, 2) : [];
  },
});

/** What is made for sale is not "handled"; paper that goes with a service and people who are placed are no matter of theirs. */
function asksNothing({ topic, benefit }: Claim, text: string): boolean {
  return (
    (/\b(?:paperwork|hiring|security|chairs|coaching|leases)$/i.test(topic.text) &&
      benefit !== 'less' &&
      benefit !== 'automate' &&
      !/^(?:event|qualified|sales) /.test(topic.text)) ||
    (topic.nature === 'open' && benefit === 'provide') ||
    /\b(?:place|recruit|little to do with)\b/i.test(text)
  );
}

/** Work that they have too, or goods: many of them or none that are counted, not the seller's own means, and made for others. */
function theirs({ nature, plural, text: goods }: Topic, text: string): boolean {
  // Who makes packing packs nothing for anybody.
  if (nature !== 'goods') return !/\bactivities$/i.test(goods) && !/\b(?:manufactur|factory|producer)/i.test(text);
  if (denies(text) || !MADE.test(text) || OWN_MEANS.test(goods)) return false;
  return plural || isMass({ text: goods });
}

/** What the message is about, where this sentence names it and nothing in the message asks about it yet. */
function matterHere(text: string, reading: Reading): Topic | undefined {
  const matter = messageTopic(reading);
  if (!matter || matter.nature === 'goods' || !theirs(matter, text) || denies(text)) return undefined;
  const head = singular(matter.text.toLowerCase().split(/\s+/).at(-1) ?? '');
  const asked = reading.content.some((s) => s.text.includes('?') && s.text.toLowerCase().includes(head));
  return !asked && text.includes(head) ? matter : undefined;
}
