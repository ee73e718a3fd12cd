import { objectAt } from './object';
import { endsOpen } from './open-end';
import { boasts, ofSeller, wordCount } from './said';
import { speakerOf } from './speaker';
import { undated } from './time';
import { deed } from './trim';
import { large } from './verbatim';

/** "I'd love", "we would be glad", "it would be a pleasure", "always looking". */
export const WISH =
  "(?:(?:i|we)(?: just| really| also)?(?:['’]d| would)?(?: also| really)?(?: (?:love|adore|like|be (?:glad|happy|delighted|pleased|honoured|honored|thrilled|keen))| want| wanted| was hoping| hope)|(?:i['’]m|i am|we['’]re|we are)(?: also| really| always)? (?:keen|eager|hoping|looking)|would (?:love|like|be (?:good|great|nice|lovely|a pleasure|an honou?r))|it would be (?:good|great|nice|lovely|a pleasure|an honou?r)|looking forward|always (?:great|good|nice|looking))";

const wish = (verbs: string, rest = '') => new RegExp(`\\b${WISH} to (?:${verbs})${rest}`, 'iu');

const CONTINUE = wish(
  '(?:continue|carry on|keep up|pick up|resume)',
  ' (?:the|our|this|that) (?:conversation|chat|discussion|exchange)\\b',
);
const TALK = wish(
  '(?:discuss|talk (?:to you |with you )?about|chat (?:to you |with you )?about|speak (?:to you |with you )?about|exchange (?:ideas|views) (?:on|about))',
  ' ',
);
const VIEWS = wish(
  '(?:hear|get|have|know|understand|read)',
  ' your (thoughts|views?|opinion|take|feedback|ideas|advice)(?: (?:on|about|of|regarding) ([^.;!?,–—]{3,70}))?',
);
const VISIT = wish(
  '(?:visit|pay (?:you )?a visit|come (?:and |to |over and )?visit|make (?:you )?a visit|arrange a visit|call in|drop in|stop by|come round)\\b',
);
const QUOTE = wish(
  '(?:quote|tender|bid|price|give (?:you )?a quote|make (?:you )?an offer|prepare (?:you )?a quote)',
  '(?: you)?(?: (?:for|on) ([^.;!?–—]{3,80}))?',
);
const CHANCE =
  /\b(?:give|grant|allow|offer) (?:me|us) (?:a|the|one|your) (?:\p{L}+ )?(?:chance|opportunity) to (?:quote|tender|bid|make (?:you )?an offer)\b/iu;
const HELP = wish('(?:help|support|assist)', '(?: you| your (?:\\p{L}+ )?team)?(?: out)? (?:with|on|in) ');
const NO_MATTER =
  /\b(?:you|synerg\p{L}*|opportunit\p{L}*|partnerships?|collaborat\p{L}*|co-?operat\p{L}*|possibilit\p{L}*|this|that|it|them|these|those|potential|future|how|options?|ways?|needs?|further|details?)\b/iu;

/** What a wish is for, as the question whether they want it too; undefined where it wants nothing of theirs. */
export function askedWish(text: string): readonly string[] {
  if (CONTINUE.test(text)) return ['Would you like to continue the conversation?'];
  const views = VIEWS.exec(text);
  if (views) {
    const on = views[2] && matter(views[2]);
    const many = /^(?:thoughts|views|ideas)$/i.test(views[1] ?? '');
    return on ? [`What ${many ? 'are' : 'is'} your ${views[1]?.toLowerCase()} on ${on}?`] : [];
  }
  const talk = TALK.exec(text);
  if (talk) {
    const on = objectAfter(text, talk);
    return on ? [`Is ${on} something you would like to talk about?`] : [];
  }
  if (VISIT.test(text)) return ['Would a visit be of use to you?', 'Would a visit make sense for you?'];
  const quote = QUOTE.exec(text);
  if (quote || CHANCE.test(text)) {
    const on = quote?.[1] && matter(quote[1]);
    return on
      ? [`Would a quote for ${on} be of use to you?`, 'Would a quote be of use to you?']
      : ['Would a quote be of use to you?'];
  }
  const help = HELP.exec(text);
  const on = help ? objectAfter(text, help) : undefined;
  return on ? [`Would help with ${on} be of use to you?`] : [];
}

const IF_FIRST =
  /^(?:so |and |but )*((?:if|when|once|whenever|should) [^,;.!?]{4,80}?),? (?:then )?(i|we)(?:['’]d| would)? (?:love|like|be (?:glad|happy|delighted|pleased)|want) to ([^.;!?]+)/iu;
const IF_LAST =
  /^(?:so |and |but |also )*(i|we)(?:['’]d| would)? (?:love|like|be (?:glad|happy|delighted|pleased)|want) to ([^.;!?,]+?),? ((?:if|when|once|whenever|should) (?:you|your|it|this|that|there)\b[^.;!?,]{4,80})/iu;
/** What can be done for somebody, rather than wished for. */
const FOR_THEM =
  /^(?:show|send|share|give|tell|walk|take|introduce|explain|present|put together|bring|measure|leave|prepare|quote|supply|help|support|drop|make|design|set up|demonstrate|compare|check|look)\b/i;

/** "If that is on the roadmap I'd like to show you how" -> "If that is on the roadmap, I can show you how." */
export function onCondition(text: string): string | undefined {
  const first = IF_FIRST.exec(text);
  const last = first ? null : IF_LAST.exec(text);
  if (!first && !last) return undefined;
  const [who = '', act = '', condition = ''] = first
    ? [first[2], first[3], first[1]]
    : [last?.[1], last?.[2], last?.[3]];
  const bare = act.replace(/,.*$|\s(?:and|so|because|as|but|this week|next week)\b.*$/i, '');
  const what = /^show you how$/i.test(bare) ? bare : deed(bare, 2);
  if (!what || !FOR_THEM.test(what) || boasts(what) || wordCount(what) > 14) return undefined;
  if (ofSeller(condition) || wordCount(condition) > 14 || /\b(?:the|a|an|of|to|for)$/i.test(condition))
    return undefined;
  return `${large(condition.trim())}, ${speakerOf(who || 'I').who} can ${what}.`;
}

function objectAfter(text: string, { index, 0: all }: RegExpExecArray): string | undefined {
  const from = index + all.length;
  const whose = /^(?:your|the) /i.exec(text.slice(from))?.[0].toLowerCase() ?? '';
  const object = objectAt(text, from)?.text;
  return object && matter(object) && `${whose}${matter(object)}`;
}

function matter(said: string): string | undefined {
  const bare = undated(
    ` ${said.replace(/,? (?:and|so|because|as|since|but|while|if|when|before|which|that)\b.*$|,.*$/i, '')} `,
  ).trim();
  if (wordCount(bare) > 9 || bare.length < 4 || NO_MATTER.test(bare) || ofSeller(bare) || boasts(bare))
    return undefined;
  return endsOpen(bare) ? undefined : bare;
}
