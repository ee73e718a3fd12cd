import type { Rule } from '../../rule';
import { defineRewriter } from '../types';
import { withoutClause } from '../words/clauses';
import { wordCount } from '../words/said';

const THEIRS = /\b(?:you|your|you['’](?:re|ve|d|ll))\b/i;

/** What nobody should hear of. */
const SPYING = /\b(?:tracking|opened|opens)\b|^I don['’]t\b|^I are\b/i;
/** What is left would still sell. */
const PITCH =
  /\b(?:competitors?|neighbou?rs?|us|our|my|money|no problem|by now|notified|need)\b|^you(?:['’]d| would| pay)\b/i;
/** Still about the seller, or a mere push. */
const OURS =
  /^(?:we|our|my|do|let|have|come|i(?! (?:saw|read|noticed|heard|know|understand|thought|can|could|remember|liked|loved|enjoyed)\b)|i['’](?!d be (?:pleased|glad|happy)))\b/i;
/** Half of a summons is a summons, and half of the seller's tale is a tale. */
const OPENS =
  /^(?:come on|take|text|tell|just|kindly|please|make sure|ensure|let|sign|send|reply|call|act|book|or|if|you (?:are to|have to|need|must|are required)|this person|frankly|anyway|it (?:wants|would|takes)|the lender|(?:i|we)(?! (?:saw|noticed|read|heard|looked)\b)|my|our)\b/i;
const HURRIES =
  /\b(?:going|selling|moving|filling|leaving)(?: up)?(?: \p{L}+)? (?:quick(?:ly)?|fast)|\b(?:only|already|withdrawn|without notice|interviewing|elsewhere|circling|first come|saved one|last (?:one|chance)|filling up|seriously|must)\b/iu;
const SHOUTS = /\p{Lu}{4}|!!/u;
/** A limit is one by itself too; and what it cost the seller's side is no news. */
const PRESSES =
  /\b(?:closes|ends|expires|runs out)\b|\bno (?:reserve|waiting) list\b|\bon (?:our|my) side\b|\bpre[- ]?selected\b/i;
/** An invitation that stands behind a push may stay without it. */
const INVITES = /^(?:feel free|you(?:['’]re| are) welcome)\b/i;
/** What hangs on a condition is not given away without it. */
const TERMS = /\b(?:free|off|offered|discount|upgrade|waived?|included|bonus|gift|half price|complimentary)\b|%/i;
const CONDITION =
  /\b(?:if|when|for (?:every|each|all|any)|once|until|till|valid|before|order|sign(?:ed)?|book(?:ed)?|confirm|pay)\b/i;
/** Of the words: with less than that, another sentence would be left. */
const LEAST = 0.4;
/** …but a fact says enough alone: "It takes five weeks." */
const LEAST_FACT = 0.25;
const FACT = /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten) (?:days?|weeks?|months?|hours?|years?)\b/i;

/** "She has two other offers and she will be gone by Friday." -> "She has two other offers." */
export default defineRewriter({
  id: 'trim-clause',
  kind: 'trim',
  title: 'Keep the rest of it',
  why: 'only one part of it pushes or talks of you',
  fits: ({ sentence }) => !sentence.item,
  propose: ({ sentence: { text }, range, rule }) =>
    withoutClause(
      text,
      range,
      (kept) =>
        wordCount(kept) > 3 &&
        !losesTerms(kept, text) &&
        !SPYING.test(kept) &&
        !PRESSES.test(kept) &&
        !/!!/.test(kept) &&
        // What is left of a sentence about the seller is worth keeping when it is about them.
        (rule.lens === 'me-focus'
          ? rule.kind !== 'price' && THEIRS.test(kept) && !OURS.test(kept) && !PITCH.test(kept)
          : calmly(kept, text, rule)),
    ),
});

/** What hung on an "if", a price, or the rest of a list: what is left would say something else. */
function losesTerms(kept: string, text: string): boolean {
  const at = text.toLowerCase().indexOf(kept.toLowerCase().slice(0, FEW_LETTERS));
  if (at > 0 && /^(?:so |and |but )?if\b/i.test(text)) return true;
  if (
    at > 0 &&
    /,\s*$/.test(text.slice(0, at)) &&
    /^(?:\p{L}+ )?\p{L}+ and \p{L}+(?: and| or) (?:can|could|will)\b/iu.test(kept)
  )
    return true;
  return PRICE.test(text) && !PRICE.test(kept);
}
const FEW_LETTERS = 12;
const PRICE = /[$€£₹] ?\d|\d ?[€£]/;

/** Is what is left of a push free of it? What stood behind it mostly followed from it. */
function calmly(kept: string, text: string, { kind }: Pick<Rule, 'kind'>): boolean {
  if (INVITES.test(kept)) return true;
  const bare = kept.replace(/[.!]$/, '');
  const cut = text.replace(bare, '');
  if (!text.startsWith(bare) || wordCount(kept) < wordCount(text) * (FACT.test(kept) ? LEAST_FACT : LEAST))
    return false;
  // Half of a threat is a threat, and half of a reproach a reproach.
  if (/^(?:guilt|loss)$/.test(kind) && !/^I looked\b/.test(kept)) return false;
  if (kind === 'deadline' && /\bprices?\b/i.test(cut)) return false;
  return (
    !/^\p{Ll}/u.test(kept) &&
    !OPENS.test(kept) &&
    !HURRIES.test(kept) &&
    !SHOUTS.test(kept) &&
    !(TERMS.test(kept) && CONDITION.test(cut))
  );
}
