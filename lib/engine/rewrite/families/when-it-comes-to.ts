import { defineRewriter, flagKind, inLetter, questionsIn } from '../types';
import { objectAt } from '../words/object';
import { turned } from '../words/questions';
import { boasts, wordCount } from '../words/said';

/** The hesitation is named first, and then talked over: "On bandwidth, our team does everything", "hear you on the budget, but …". */
const NAMED = [
  /^(?:and |but |so |now )*(?:on|as for|as to|regarding|concerning|in terms of|when it comes to|about) ((?:the |your )?[^,.;:!?–—]{3,40}?)(?:,| there['’]?s\b| it['’]?s\b| i\b| we\b| our\b)/iu,
  /\b(?:hear you|understand|appreciate|get it|with you) on ((?:the |your )?[^,.;:!?–—]{3,40}?)(?:,|\s[–—-]| but\b)/iu,
];
const NO_MATTER =
  /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|top|behalf|average|demand|request|thing|that|this|it|them|call|phone|page|site|linkedin|google|hand|point|note|way|day|week|month|year|side|other side|day one|case|\d+(?:st|nd|rd|th)?)\b/iu;
const WEIGHS = ['What matters most to you when it comes to {o}?', 'What weighs most for you when it comes to {o}?'];
const FIRST = ['Would it help to talk about {o} first?', 'If {o} is the question, I understand.'];
/** What they mean to do first: that is theirs to do. */
const DOING = ['If {o} is what you would like to do first, I understand.'];

/** "Totally hear you on the budget, but let me challenge you." -> "What matters most to you when it comes to the budget?" */
export default defineRewriter({
  id: 'when-it-comes-to',
  kind: 'release',
  title: 'Ask more about it',
  why: 'what holds them back is worth hearing in full',
  fits: (flag) =>
    flagKind(flag) === 'pressure/override' &&
    inLetter(flag) &&
    !/[?:]\s*$/.test(flag.sentence.text) &&
    questionsIn(flag.reading) < 3,
  propose({ sentence: { text } }) {
    const said = NAMED.map((pattern) => pattern.exec(text)?.[1]).find(Boolean);
    if (!said || NO_MATTER.test(said)) return [];
    const whose = /^(?:the|your) /i.exec(said)?.[0].toLowerCase() ?? '';
    const doing = /^[\p{Ll}]{3,}ing \p{Ll}/u.test(said) ? said : undefined;
    const matter = doing ?? objectAt(said, 0)?.text;
    if (!matter || boasts(matter) || wordCount(matter) > 5 || /\p{Lu}\p{Ll}/u.test(matter)) return [];
    const wordings = doing
      ? [...turned(WEIGHS, text).slice(0, 1), ...DOING]
      : [...turned(WEIGHS, text).slice(0, 1), ...FIRST];
    return wordings.map((q) => q.replace('{o}', doing ? matter : `${whose}${matter}`));
  },
});
