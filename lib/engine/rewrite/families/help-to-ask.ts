import { defineRewriter, mayAsk } from '../types';
import { HELP_CUES, type Help, helpOf } from '../words/help';
import { turned } from '../words/questions';

const DOING = ['How do you {act} at the moment?', 'How do you go about {doing} today?'];
const THEIRS = ['How do your {who} {act} at the moment?', 'How do your {who} go about {doing} today?'];
const GAINING = [
  'Is {doing} something you are working on at the moment?',
  'How big a topic is {doing} for you right now?',
  'Is {doing} on your list at the moment?',
];

/** "We help clinics fill gaps in the rota." -> "How do you fill gaps in the rota at the moment?" */
export default defineRewriter({
  id: 'help-to-ask',
  kind: 'reframe',
  title: 'Ask how they do it',
  why: 'the same matter, seen from their side',
  gate: HELP_CUES,
  fits: (flag) => mayAsk(flag),
  propose({ sentence: { text } }) {
    const help = helpOf(text);
    // With a figure in it, a promise is asked about; "get comfortable before" is half a thought.
    // "Unlock your next level" is no doing of anybody's.
    return help &&
      !/^(?:unlock|unleash|elevate|transform|empower|supercharge)\b/i.test(help.act) &&
      !/\d|\bby half\b|\b(?:before|down|off|out|up)\b/i.test(help.act)
      ? asking(help, text).slice(0, 2)
      : [];
  },
});

function asking(help: Help, by: string): readonly string[] {
  const choices = help.nature === 'gaining' ? GAINING : help.who ? THEIRS : DOING;
  return turned(choices, by).map((q) =>
    q
      .replace('{act}', help.act)
      .replace('{doing}', help.doing)
      .replace('{who}', help.who ?? ''),
  );
}
