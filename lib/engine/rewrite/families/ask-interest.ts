import { type Case, defineRewriter } from '../types';
import { fullTalk, howOf, matterOf, talkOf } from '../words/asking';
import { messageTopic } from '../words/message';
import { turned } from '../words/questions';
import { FAVOUR, rungOf, TALK } from '../words/rung';
import { asQuestion } from '../words/turn';
import { gerund } from '../words/verbs';

/** `{t}` is the talk, `{o}` what it is about, `{how}` a clause that they may want to see. */
const TALK_ABOUT = [
  'Would a {t} about {o} be worth it to you, or is it not a priority right now?',
  'Is a {t} about {o} of any use to you, or is the timing wrong?',
];
const ABOUT = [
  '{Is} {o} worth a look for you, or is it too early?',
  'Would it be useful to hear how others deal with {o}, or is it settled on your side?',
];
const SEE = ['Would it help to see {how}, or is it not a priority right now?', 'Would you like to see {how}?'];
const OF_TALK = [
  'Would {t} be of any use to {you}, or is it too early?',
  'Would {t} be worth it to {you}, or is something else more pressing?',
  'If {t} would help at some point, just say so.',
];
const DECIDE_ABOUT = 'What would you want to know about {o} before you decide?';
/** One of several answers to choose from, or an order to come or ring: no talk is asked for that could be offered. */
const NO_REQUEST =
  /^(?:\(?(?:[A-D]|\d{1,2})\)|[A-D1-9] [–-] |(?:so |and |please |kindly |just |do )*(?:call|ring|phone|text|reply|send|accept|confirm|make sure|serve|give me a (?:call|ring))\b)|\bwith (?:them|him|her)\b|\btakes? (?:only |just |about |you )*\w+ (?:min|hour)|\bminutes of\b|\btrial\b|^(?:you|they|he|she|but)\b|\bcoffee\b(?! (?:chat|talk|break))/i;
/** "Mrs Lacey would be happy to take a call": no talk of theirs. */
const OTHERS =
  /^(?:(?:Mr|Mrs|Ms|Dr|Sir)\b|(?:Other|Most|Many|Some|All) \p{L}+|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ )|\bask you (?:this|that)\b/u;
/** A row of steps, a price or an order that the question would not hold. */
const HOLDS_MORE =
  /\(\d\)|\bcode\b|%|[$€£₹]\s?\d|\b(?:(?:i|we|assistant \p{Lu}\p{L}+|team)(?:['’]ll| will) (?:send|have|get|bring))\b/iu;
/** A step that they are told to take, or asked whether they are ready for. */
const STEP =
  /(?:^|\b(?:need to|have to|must|should|please|kindly|ready to|want to|time to|so|and) )(sign up|join|register|enrol|enroll|subscribe|upgrade|switch)\b(?! (?:us|me|our)\b)/i;
/** Whom or what they are to bring is no decision of theirs. */
const SUMMONS =
  /^(?:please |kindly |do |just |to \p{L}+ your \p{L}+ )*(?:make sure|ensure|let|have|get|bring|serve|we kindly ask|complete|return)\b/iu;
/** Said behind another choice: "Otherwise, reply and I'll send the agreement." */
const ELSE = /^(?:otherwise|if not|or)\b/i;

/** "Are you free Tuesday at 2 for a call about returns?" -> "Would a call about returns be worth it to you, or …?" */
export default defineRewriter({
  id: 'ask-interest',
  kind: 'soften',
  title: 'Ask for interest first',
  why: 'a small yes is easy to give to a stranger',
  cardOnly: true,
  fits: ({ rule, sentence }) => rule.lens === 'ask' && rule.kind !== 'favour' && sentence.field === 'body',
  propose(flag) {
    const { sentence, reading, rule } = flag;
    // A question in a list of papers or a button in a row of buttons is better gone.
    if (sentence.item || /:\s*$/.test(sentence.text)) return [];
    // Where the message asks for interest already, a second such question says nothing.
    if (reading.asks.some((a) => a.match.rung === 1 && a.sentence.text.includes('?'))) return [];
    const wordings = rule.kind === 'decision' ? decisions(flag) : talksOf(flag);
    // A small favour is not asked instead, nor a date or a payment. A talk comes last: whether it is earned is judged in the end.
    const small = wordings.filter((w) => w.includes('?') && rungOf(w) < FAVOUR);
    const talks = wordings.filter((w) => !small.includes(w) && (rungOf(w) === TALK || rungOf(w) < FAVOUR));
    return [...small, ...talks].slice(0, 3);
  },
});

function talksOf({ sentence, reading }: Case): readonly string[] {
  const { text } = sentence;
  if (NO_REQUEST.test(text) || OTHERS.test(text)) return [];
  const how = howOf(text);
  const direct = how && /^how (?:you|your)\b/i.test(how) ? asQuestion(how) : undefined;
  const talk = talkOf(text);
  const matter = matterOf(text);
  const topic = messageTopic(reading);
  const isTalk = talk !== undefined && /^(?:call|chat|conversation|meeting|discussion)$/.test(talk);
  const out: string[] = [];
  if (how && !direct && !/\b(?:i|my|our company|our team)\b/i.test(how))
    out.push(...turned(SEE, text).map((q) => q.replace('{how}', how)));
  if (matter) {
    const theirs = /^your /.test(matter.text);
    const choices = isTalk ? [...turned(TALK_ABOUT, text), ...about(theirs, text)] : about(theirs, text);
    out.push(...choices.slice(0, 3).map((q) => filled(q, { ...matter, talk: talk ?? '' })));
  }
  if (direct) out.push(direct);
  if (!matter && topic && isTalk)
    out.push(
      ...turned(TALK_ABOUT, text)
        .slice(0, 1)
        .map((q) => filled(q, { text: `your ${topic.text}`, plural: topic.plural, talk: talk ?? '' })),
    );
  const full = fullTalk(text);
  if (full?.named)
    out.push(...turned(OF_TALK, text).map((q) => q.replace('{t}', full.talk).replace('{you}', full.whom)));
  return out;
}

function decisions(flag: Case): readonly string[] {
  const { text } = flag.sentence;
  if (ELSE.test(text) || SUMMONS.test(text) || HOLDS_MORE.test(text)) return [];
  const paper = /\b(agreement|contract|order form|proposal|nda|letter of authority)\b/i.exec(text)?.[1];
  const named = paper && `the ${/^nda$/i.test(paper) ? 'NDA' : paper.toLowerCase()}`;
  const [verb, ...along] = STEP.exec(text)?.[1]?.toLowerCase().split(' ') ?? [];
  const step = verb && [gerund(verb), ...along].join(' ');
  return [
    ...(named ? [DECIDE_ABOUT.replace('{o}', named)] : []),
    ...(step ? [`Would ${step} be worth it to you, or is something else more pressing?`] : []),
    ...(fullTalk(text)?.named ? talksOf(flag) : []),
  ];
}

/** "Is your payroll worth a look" asks something else. */
function about(theirs: boolean, by: string): readonly string[] {
  return turned(theirs ? ABOUT.filter((q) => !q.includes('worth a look')) : ABOUT, by);
}

function filled(
  template: string,
  by: { readonly text: string; readonly plural: boolean; readonly talk: string },
): string {
  return template
    .replace('{Is}', by.plural ? 'Are' : 'Is')
    .replace('deal with {o}', `deal with ${by.text.replace(/^your /, '')}`)
    .replace('{o}', by.text)
    .replace('{t}', by.talk);
}
