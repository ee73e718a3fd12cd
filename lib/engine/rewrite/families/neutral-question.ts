import { defineRewriter, flagKind } from '../types';
import { phraseAt, type Topic } from '../words/phrase';
import { questionsAbout } from '../words/questions';

/** What the fear is about: "overpaying for your waste collection", "losing leads". */
const COSTS =
  /\b(?:over-?paying|paying too much|paying over the odds|being (?:over)?charged|spending too much) (?:for|on) /i;
const LOSES =
  /\b(?:los(?:e|es|ing)|miss(?:es|ing)?(?: out)?(?: on)?|wast(?:e|es|ing)|bleeding|throwing away|leaving|struggl(?:e|es|ing) (?:with|to find)) /i;
const FAILS = /\b(?:risk|fear|threat|cost|danger|exposed to|hit by|victims? of|liable for|behind on) (?:of |to |in )?/i;

/** "You are overpaying for your waste collection." -> "How happy are you with what you pay for waste collection?" */
export default defineRewriter({
  id: 'neutral-question',
  kind: 'release',
  title: 'Ask without the fear',
  why: 'a question lets them weigh it themselves',
  fits: (flag) =>
    flag.sentence.field === 'body' && /loss|assumptive-(?:mind|yes)/.test(`${flagKind(flag)} ${flag.rule.id}`),
  propose({ sentence: { text } }) {
    const costs = after(text, COSTS);
    if (costs) return [`How happy are you with what you pay for ${costs.text} today?`];
    const loses = after(text, LOSES) ?? after(text, FAILS);
    return loses?.known && loses.nature !== 'goods' ? questionsAbout(loses, text, 'less').slice(0, 2) : [];
  },
});

function after(text: string, cue: RegExp): Topic | undefined {
  const m = cue.exec(text);
  return m ? phraseAt(text, m.index + m[0].length) : undefined;
}
