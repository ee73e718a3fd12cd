import type { Reading } from '../../reading';
import { defineRewriter, flagKind, inLetter, says } from '../../rewrite/types';
import { unbalanced } from '../../rewrite/words/clauses';
import { endsOpen } from '../../rewrite/words/open-end';
import { calm, large } from '../../rewrite/words/verbatim';
import { wishesIn } from './wish';

const WHO =
  '(?:I|we|he|she|(?:my|our|one of (?:my|our)) (?:(?!would|will|can|has|have)\\p{L}+ ?){1,4}(?<! )|(?:mr|mrs|ms|dr)\\.? \\p{Lu}\\p{L}+)';
const DEED =
  'call|ring|phone|telephone|text|send|email|mail|drop|pop|stop|come|swing|visit|call in|knock|meet|see|give|put|set|book|pencil|add|draft|prepare|schedule|forward|share|arrange|bring|walk|show|hold|keep|reserve|save|explain|present|introduce|run|check|bell|spare|reach|contact|be at|be up|be round|be with|deliver|ship|dispatch|have (?:my|our|the|a|one|three|two)|have you (?=round|over|in)|install|collect|pick|take you|perform|do a|conduct|line|start';
/** "I'll ring", "and will knock", "has kindly agreed to spare", "I want to come": a plan that nobody asked for. */
const PLAN = new RegExp(
  `(^|[\\s(])(?:(${WHO})(?:['’]ll| will| shall| can|(?:['’]m|['’]re| am| are| is) going to| (?:has|have) (?:kindly )?(?:agreed|offered) to|(?:['’]d| would)? (?:want|like|love|plan|intend|propose) to)|(?<=\\b(?:and|so) )will|(?<=\\band )has (?:kindly )?agreed to)((?: (?:just|also|then|even|simply|personally|quickly))*) ((?:${DEED})\\b)`,
  'iu',
);
/** "I'm putting a session in for tomorrow", "I am calling your office today". */
const DOING =
  /(^|[\s(])(I|we)(?:['’]m|['’]re| am| are)(?: also| just| then| now)* (calling|ringing|sending|coming|dropping|popping|swinging|bringing|visiting|stopping|putting|booking|shipping|delivering|setting|stepping|driving)\b(?! (?:from|for|because|about|to (?:see|ask|say|let|introduce|offer|tell|discuss)|this|you this|it because|on behalf|regarding|out)\b)/iu;
const DOUBLED = /(?:pp|tt)$/;
/** What hangs on the plan without being part of it. */
const BEHIND =
  /\s*(?:[;–—]| - ).*$|,? (?:and|so|then|but|&)(?: then)? (?:please|pls|kindly|tell|let(?:ting)?|make sure|have your|get (?:this|it|after)|expect|trust|assume|presume|hope|count on|then|we|you|I|they|he|she|it|that|my|our)\b.*$|, (?:please|pls|plz|kindly|tell|let|expect|have|no\b|just|make|unless|otherwise|don['’]t|I|we|you|he|she|they|as|because)\b.*$|,? (?:for you )?to (?:sign|append)\b.*$|,? (?:unless|because|otherwise|whether you|in case you forget)\b.*$/isu;
/** A condition that stands already, a no, or somebody else's plan. */
const BOUND =
  /^with\b|\b(?:so|and) (?:i|we)(?:['’]ll| can| will)\b(?<=\b(?:i|we)(?:['’]d| would)? (?:like|want|love) to\b.*)|\b(?:if|should you|once|as soon as|unless|when you|after you|whenever|won['’]t|will not|never|not going|because)\b|["“”]/i;
/** Words that wait for no wish: papers that bind, money, their superiors, and what nobody wants done. */
const HARSH =
  /\b(?:sign|signed|agreement|contract|invoice|charge|bill|chase|assume|consider|close|release|give it|give (?:them|him|her)|your (?:boss|manager|director|ceo|cfo|cio|superior|wife|husband|home|house)|to (?:another|someone else)|prompt|book your)\b/i;
/** The next sentence makes an order of it. */
const ORDERS =
  /^\W*(?:make sure|be (?:sure|there|ready|in)|see to it|have (?:the|your|a)|please (?:be|have|make sure))\b/i;
/** A picture in mid-sentence ends a thought. */
const PICTURED = /\p{Extended_Pictographic}\uFE0F?\s*\S/u;
const MOST_WORDS = 40;

/** "I'm round your way Tuesday so I'll pop in about 10." -> "I'm round your way Tuesday so I can pop in about 10 if you'd like." */
export default defineRewriter({
  id: 'can-do',
  kind: 'soften',
  title: 'Leave the plan to them',
  why: 'what you can do waits for their wish, with its day and place',
  fits: (flag) =>
    inLetter(flag) && /pressure\/(?:assumptive|directive|deadline)|ask\/(?:slot|meeting)/.test(flagKind(flag)),
  propose({ sentence, reading }) {
    const text = calm(sentence.text);
    if (
      /\?|^(?:when|what|where)\b/i.test(text) ||
      PICTURED.test(sentence.text) ||
      BOUND.test(text) ||
      unbalanced(text) ||
      ORDERS.test(reading.sentences[sentence.index + 1]?.text ?? '') ||
      text.split(/\s+/).length > MOST_WORDS
    )
      return [];
    const said = planned(text);
    if (!said) return [];
    const { lead, offer } = said;
    const whole = `${lead}${offer}`;
    if (HARSH.test(whole) || endsOpen(whole)) return [];
    return wishesFor(offer, reading).flatMap((wish) =>
      lead === ''
        ? [...(said.whole ? [] : [`${large(wish)}, ${within(offer)}.`]), `${offer} ${wish}.`]
        : [`${lead}${wish}, ${within(offer)}.`, `${whole} ${wish}.`],
    );
  },
});

/** What it is worth to them, where it is plain what it is. */
function wishesFor(offer: string, reading: Reading): readonly string[] {
  const talk = /\bcan (?:call (?!in|by|on)|ring|phone|telephone|bell)\b/i.test(offer)
    ? 'call'
    : VISIT.test(offer)
      ? 'visit'
      : '';
  const wishes = wishesIn(reading);
  const help = talk && !says(reading, HELPS) ? [`if a ${talk} would help`] : [];
  return [...wishes, ...help];
}

const VISIT = /\bcan (?:pop|stop|come|swing|visit|call in|knock|be (?:at|round|with))\b/i;
const HELPS = /\bif a (?:call|visit|talk) would help\b/i;

interface Plan {
  readonly lead: string;
  readonly offer: string;
  /** Nothing may stand before it. */
  readonly whole?: boolean;
}

/** What stands before the plan, and the plan as something that can be done. */
function planned(text: string): Plan | undefined {
  const plan = PLAN.exec(text);
  const doing = plan ? null : DOING.exec(text);
  const [whole = '', before = '', who = '', form = '', deed = ''] = plan ?? doing ?? [];
  if (!whole) return undefined;
  const at = (plan ?? doing)?.index ?? 0;
  const said = plan ? `${who ? `${who} ` : ''}${can(whole)} ${deed}` : `${who} can ${baseOf(form)}`;
  const tail = text.slice(at + whole.length).replace(BEHIND, '');
  if (tail.trim() === '' && !/\b(?:call|ring|phone|visit)$/i.test(said)) return undefined;
  // "I'll be there at ten and will ring": who does it is said before.
  const lead = `${text.slice(0, at)}${before}`;
  const done = `${said}${tail}`.replace(/[\s,:]+$/, '');
  if (who && /(?:^|\b(?:and|so|but|then) )$/i.test(lead)) return { lead, offer: done };
  // "I'll be there at ten and will ring": who does it is said before.
  const subject = /^(I|we|he|she)\b/i.exec(lead)?.[1];
  return subject && !who
    ? { lead, offer: `${/^i$/i.test(subject) ? 'I' : subject.toLowerCase()} ${done}` }
    : { lead: '', offer: `${lead}${done}`, whole: true };
}

/** "My VP can" in mid-sentence. */
function within(offer: string): string {
  return offer.replace(/^(?:We|He|She|My|Our|One)\b/, (word) => word.toLowerCase());
}

/** What somebody wants to do he could do; what he will do he can. */
function can(plan: string): string {
  return /\b(?:want|like|love|plan|intend|propose) to\b/i.test(plan) ? 'could' : 'can';
}

/** "putting" -> "put", "coming" -> "come". */
function baseOf(form: string): string {
  const stem = form.toLowerCase().replace(/ing$/, '');
  if (DOUBLED.test(stem)) return stem.slice(0, -1);
  return /^(?:com|driv)$/.test(stem) ? `${stem}e` : stem;
}
