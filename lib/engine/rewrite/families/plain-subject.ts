import type { Reading } from '../../reading';
import { defineRewriter } from '../types';
import { piecesOf, unbalanced } from '../words/clauses';
import { goodsIn } from '../words/goods';
import { matterIn } from '../words/matter';
import { messageTopic } from '../words/message';
import { offeringOf } from '../words/offering';
import { knownTopics, type Topic } from '../words/phrase';
import { turned } from '../words/questions';
import { askedInSubject } from '../words/subject';
import { asksIn, isOwn, theirFirm, theirSubject, theirsInLetter, withoutOwn } from '../words/their-subject';
import { large, small } from '../words/verbatim';

const FEIGNED =
  /^(?:(?:(?:re|fwd?|aw|wg)\s*:\s*)|(?:(?:\d+(?:st|nd|rd|th)|last|final|second|third) (?:reminder|attempt|notice)\s*[:–-]\s*)|\[[^\]]*\b(?:final|last|hours?|left)\b[^\]]*\]\s*)+/i;
const SHOUT = /^(?:urgent|important|action required|final notice|last chance)\s*[:!–-]*\s*/i;
/** The end of an offer, at the end of the line. */
const CLOCK =
  /[\s,–-]*\b(?:valid|ends?|closes?|expires?|only|until|till?)(?: (?:until|till?|on|by|at))? [^,–:]*\b(?:today|tonight|tomorrow|midnight|\d{1,2}(?:st|nd|rd|th)|[a-z]+day|only|left)\b.*$/i;
/** The tail of a phrase, not a subject line: "(AGO) for your cold room". */
const HANGS = /^(?:for|of|to|and|with|in|on|at|by|from)\b/i;
/** When, not what. */
const SENT = /^(?:ref\b|sent|dear|reserved|\d)/i;
/** Its capital is lost with the start of the line: "Vietnamese rubberwood furniture". */
const NATION = /^\p{Ll}+(?:ese|ish|lian|sian|nian|ican|utch|ench|wiss|eek|aeli)\b/u;
/** A letter that asks nothing must not be announced as a question. */
const PROMISES = /\bquestion\b/i;
/** A talk that never was, an address or half a date: no matter. */
const NO_LINE =
  /^(?:i\b|kind attention|attn\b|kindly\b|(?:quarter|month|year)[- ]end$|from (?:my|our)\b|(?:a )?question about (?:[a-z]+ing (?:to|our|my|ourselves)\b)|a (?:little|template|present)\b|\d+,? (?:and|&) \d|for whoever)|\bour (?:call|conversation|chat)\b|\bbeen selected\b|[-–] availability$|\b(?:sourcing|availability)\?$/i;
const MOST_MATTER = 6;
const ABOUT = ['A question about your {o}', 'Your {o}', 'How do you handle your {o}?'];

/** "YOUR COLD ROOM" -> "cold room": a subject that shouts shouts its topic too. */
function said(topic: string): string {
  const own = topic.replace(/^(?:your|our|my|the) /i, '');
  return own.includes(' ') && own === own.toUpperCase() ? own.toLowerCase() : own;
}

/** "Re: Fleet insurance" -> "Fleet insurance"; "Award-winning payroll bureau" -> "A question about your payroll". */
export default defineRewriter({
  id: 'plain-subject',
  kind: 'reframe',
  title: 'Make the subject theirs',
  why: 'they open what is about them, and trust what is honest',
  fits: (flag) => flag.sentence.field === 'subject',
  propose({ sentence: { text }, rule, reading }) {
    const out: string[] = [];
    const asks = asksIn(reading);
    const bare = withoutLead(text.replace(FEIGNED, '').replace(SHOUT, '').trim(), text);
    if (bare !== text) out.push(/^\p{Ll}/u.test(text) ? bare : large(bare));
    if (rule.lens === 'pressure') {
      const from = text.length - bare.length;
      const pieces = piecesOf(bare);
      for (let keep = pieces.length - 1; keep > 0; keep--)
        // "… disappeared, but it's not gone": half of it says the contrary.
        if (!/^(?:but|not)$/i.test(pieces[keep]?.by ?? '') && !/^(?:but|not)\b/i.test(pieces[keep]?.text ?? ''))
          out.push(bare.slice(0, pieces[keep - 1]?.end));
      const rest = pieces[1] ? bare.slice(pieces[1].start) : '';
      if (rest && !HANGS.test(rest) && (from === 0 || !SENT.test(rest))) out.push(large(rest));
      out.push(bare.replace(CLOCK, ''));
    }
    const topic =
      knownTopics(bare).find(
        (t) =>
          (t.nature === 'activity' ||
            (t.nature === 'goods' &&
              (t.plural || /\byour $/i.test(bare.slice(0, t.start)) || /^your /i.test(t.text)))) &&
          !/\p{Lu}\p{Ll}/u.test(t.text) &&
          !NATION.test(t.text) &&
          // Half of a longer name is another thing: "nearshore QA" of engineers.
          !/^ (?!(?:for|at|from|in|on|and|or|to|with|is)\b)\p{Ll}/u.test(bare.slice(t.end)),
      ) ?? topicOfMessage(reading);
    if (topic) {
      const lower = /^\p{Ll}/u.test(text);
      // What the line offers is not theirs yet: "38 pallets" are no "your pallets".
      const offered = topic.nature === 'goods' && bare.includes(topic.text) && !/\byour\b/i.test(bare);
      const fits = (offered ? ['A question about {o}'] : turned(ABOUT, text)).filter(
        (q) => (topic.nature === 'activity' || !q.startsWith('How')) && (asks || !PROMISES.test(q)),
      );
      for (const q of fits.slice(0, 2)) {
        const subject = q.replace('{o}', said(topic.text));
        out.push(lower ? (subject[0] ?? '').toLowerCase() + subject.slice(1) : subject);
      }
    }
    if (rule.lens === 'me-focus') {
      const own = theirSubject(bare, reading).map((s) => (/^\p{Ll}/u.test(text) ? small(s) : s));
      const asked =
        own.length > 0
          ? []
          : askedInSubject(withoutOwn(bare, reading), reading.draft.body, asks, (n) => isOwn(n, reading));
      out.unshift(...own, ...asked);
    } else if (rule.kind === 'guilt') out.unshift(...theirSubject(bare, reading).slice(0, 2));
    if (rule.lens === 'me-focus' || rule.kind === 'guilt') {
      out.push(...theirFirm(bare, reading), ...theirsInLetter(reading));
      if (rule.kind === 'guilt' && leavesOnly(reading)) out.push('No reply needed');
      out.push(...matterOf(reading).map((s) => (/^\p{Ll}/u.test(text) ? small(s) : s)));
    }
    const words = (subject: string) => subject.split(/\s+/).length;
    return (
      out
        .filter(
          (s) => !/\b(?:closes|ends) (?:tonight|today|tomorrow)\b|^off the market\b|\bby \p{Lu}\p{Ll}+day\b/iu.test(s),
        )
        // A line that shouted is calmed down as a whole.
        .map((s) => (text === text.toUpperCase() && /\p{Lu}{4}/u.test(s) ? large(s.toLowerCase()) : s))
        .filter(
          (s) => !NO_LINE.test(s) && !HANGS.test(s) && !DANGLES.test(s) && !namesSmall(s, bare) && !ofOthers(s, bare),
        )
        .filter((s) => !/^(?:final|last|urgent)\b[^:]{0,12}$/i.test(s))
        .filter((s) => s.length > 3 && s !== text && (words(s) > 1 || words(bare) === 1) && !unbalanced(s))
        .slice(0, 9)
    );
  },
});

/** "Final notice on jute bags" -> "jute bags". */
function withoutLead(bare: string, text: string): string {
  const said = bare === text ? bare : bare.replace(/^(?:on|about|for|regarding|re) (?:the |our |your )?/i, '');
  return said === bare || /^\p{Ll}/u.test(text) ? said : large(said);
}

/** Cut in mid-phrase, or before the day on which something happens. */
const DANGLES =
  /\b(?:between|around|near|to|for|of|and|with|in|on|at|by|from|about|the|an?)$|\byour\b.* (?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;

/** "A follow up from Kirsty" -> "the kirsty": a name that lost its capital. */
function namesSmall(subject: string, line: string): boolean {
  if (!/ \p{Ll}{3}/u.test(line)) return false;
  return subject
    .split(/[^\p{L}]+/u)
    .some((w) => /^\p{Ll}{3}/u.test(w) && !line.includes(w) && line.indexOf(large(w)) > 0);
}

/** "Your competitors' job ads" are none of theirs. */
function ofOthers(subject: string, line: string): boolean {
  return /\byour \p{L}+(?:s['’]|['’]s) /iu.test(line) && /\byour\b/i.test(subject) && !/['’]/.test(subject);
}

/** What the letter says that it is about, or what it offers: a plain line for one that only chases. */
function matterOf({ content }: Reading): readonly string[] {
  const body = content.filter((s) => s.field === 'body');
  for (const read of [matterIn, (text: string) => offeringOf(text)?.thing, goodsIn]) {
    const said = body.map((s) => read(s.text)).find((m) => m !== undefined && m.split(' ').length <= MOST_MATTER);
    if (said && !/^(?:our|my)\b/i.test(said)) return [`About ${said}`, large(said)];
  }
  return [];
}

/** A letter that takes its leave and wants nothing. */
function leavesOnly({ draft, content }: Reading): boolean {
  return (
    content.every((s) => (s.is.asks.length === 0 && !s.text.includes('?')) || s.field === 'subject') &&
    !/\b(?:reply|let me know|call|hear from)\b/i.test(draft.body)
  );
}

/** What they do, or several things that the letter calls theirs: anything else is more likely the seller's. */
function topicOfMessage(reading: Reading): Topic | undefined {
  const topic = messageTopic(reading);
  if (!topic || /\p{Lu}$|^(?:including|such|like)\b/u.test(topic.text)) return undefined;
  return topic.nature === 'activity' || (topic.plural && callsTheirs(reading.draft.body, topic.text))
    ? topic
    : undefined;
}

function callsTheirs(body: string, thing: string): boolean {
  const last =
    thing
      .split(' ')
      .at(-1)
      ?.replace(/[^\p{L}-]/gu, '') ?? '';
  return last !== '' && new RegExp(`\\byour (?:[\\p{L}-]+ ){0,2}${last}`, 'iu').test(body);
}
