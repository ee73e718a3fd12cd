import { analyse } from '../../analyse';
import { type Case, defineRewriter } from '../types';
import { fullTalk, howOf, matterOf, talkOf } from '../words/asking';
import { messageTopic } from '../words/message';
import { turned } from '../words/questions';
import { asQuestion } from '../words/turn';

/** `{t}` is the kind of talk, `{o}` what it is about, `{how}` a clause that they may want to see. */
const TALK_ABOUT = [
  'Would a {t} about {o} be worth it to you, or is it not a priority right now?',
  'Is a {t} about {o} of any use to you, or is the timing wrong?',
];
const ABOUT = [
  'Would it help if I sent you a short note about {o} first?',
  '{Is} {o} worth a look for you, or is it too early?',
  'Would it be useful to hear how others deal with {o}, or is it settled on your side?',
];
const SEE = ['Would it help to see {how}, or is it not a priority right now?', 'Would you like to see {how}?'];
const TALK = [
  'Would a {t} be of any use to you, or is it too early?',
  'If a {t} would help at some point, just say so.',
  'Is a {t} of any interest to you, or is the timing wrong?',
];
const FULL_TALK = [
  'Would {t} be of any use to {you}, or is it too early?',
  'Would {t} be worth it to {you}, or is something else more pressing?',
  'If {t} would help at some point, just say so.',
];
const PLAIN = [
  'Is this something you are looking at, or is the timing wrong?',
  'Is any of this worth a closer look for you?',
];
const DECIDE_ABOUT = ['What would you want to know about {o} before you decide?', 'What is still open for you on {o}?'];
const DECIDE = [
  'What is still open on your side?',
  'What would have to be true for this to make sense for you?',
  'What would you still like to check first?',
];

/** "Are you free Tuesday at 2 for a call about returns?" -> "Would a call about returns be worth it to you, or …?" */
export default defineRewriter({
  id: 'ask-interest',
  kind: 'soften',
  title: 'Ask for interest first',
  why: 'a small yes is easy to give to a stranger',
  fits: ({ rule, sentence }) => rule.lens === 'ask' && rule.kind !== 'favour' && sentence.field === 'body',
  propose(flag) {
    const { sentence, reading, rule } = flag;
    // A question in a list of papers or a button in a row of buttons is better gone.
    if (sentence.item || /:\s*$/.test(sentence.text)) return [];
    // Where the message asks for interest already, a second such question says nothing.
    if (reading.asks.some((a) => a.match.rung === 1 && a.sentence.text.includes('?'))) return [];
    const wordings = rule.kind === 'decision' ? decisions(flag) : talks(flag);
    return wordings.filter((w) => analyse(w).asks.every((a) => a.rung < 3)).slice(0, 3);
  },
});

function talks({ sentence, reading }: Case): readonly string[] {
  const { text } = sentence;
  const later = reading.content.filter((s) => s.field === 'body' && s.index > sentence.index);
  const last = !later.some((s) => s.text.includes('?') || s.is.asks.length > 0) && later.length < 4;
  const how = howOf(text);
  const direct = how && /^how (?:you|your)\b/i.test(how) ? asQuestion(how) : undefined;
  const talk = talkOf(text)?.replace('coffee', 'chat');
  const matter = matterOf(text);
  const topic = messageTopic(reading);
  const out: string[] = [];
  if (matter) {
    const theirs = /^your /.test(matter.text);
    const choices =
      talk && /^(?:call|chat|conversation|meeting|discussion)$/.test(talk)
        ? [...turned(TALK_ABOUT, text), ...about(theirs, text)]
        : about(theirs, text);
    out.push(...choices.slice(0, 3).map((q) => filled(q, { ...matter, talk: talk ?? '' })));
  }
  if (direct) out.push(direct);
  else if (how && !/\b(?:i|my|our company|our team)\b/i.test(how))
    out.unshift(...turned(SEE, text).map((q) => q.replace('{how}', how)));
  const dealt = (q: string) => topic?.nature === 'activity' || !q.includes('deal with');
  if (!matter && topic && (last || talk))
    out.push(
      ...(talk ? turned(TALK_ABOUT, text).slice(0, 1) : []).map((q) =>
        filled(q, { text: `your ${topic.text}`, plural: topic.plural, talk: talk ?? '' }),
      ),
      ...about(true, text)
        .filter(dealt)
        .slice(0, 2)
        .map((q) => filled(q, { text: `your ${topic.text}`, plural: topic.plural, talk: '' })),
    );
  const full = fullTalk(text);
  if (full) out.push(...turned(FULL_TALK, text).map((q) => q.replace('{t}', full.talk).replace('{you}', full.whom)));
  else if (talk) out.push(...turned(TALK, text).map((q) => filled(q, { text: '', plural: false, talk })));
  // Said of nothing in particular, it can only be the message's last word: anywhere else the request is better gone.
  return last ? [...out, ...turned(PLAIN, text)] : out;
}

function decisions(flag: Case): readonly string[] {
  const { text } = flag.sentence;
  const matter = matterOf(text);
  const paper =
    /\b(agreement|contract|order form|proposal|quote|form|nda|package|plan|upgrade|letter of authority|pledge)\b/i.exec(
      text,
    )?.[1];
  const named = paper ? { text: `the ${/^nda$/i.test(paper) ? 'NDA' : paper.toLowerCase()}`, plural: false } : matter;
  const own = named
    ? turned(DECIDE_ABOUT, text).map((q) => filled(q, { text: named.text, plural: named.plural, talk: '' }))
    : [];
  // A stranger decides nothing yet: what is open can only be asked where something was talked about.
  if (flag.reading.stage === 'cold') return [...own.slice(0, 1), ...talks(flag)];
  return [...own.slice(0, 1), ...turned(DECIDE, text)];
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
