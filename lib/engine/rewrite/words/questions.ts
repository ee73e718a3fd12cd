import { hash } from '../../wording';
import type { Benefit } from './claim';
import type { Nature } from './natures';
import type { Topic } from './phrase';

/**
 * Open questions about the client's side of a topic. `{o}` is the topic; `{is}`, `{do}` and `{it is}` agree with it.
 * They ask about situation, wish or obstacle, and hold for one thing and for many.
 */
const QUESTIONS: Readonly<Record<Nature | 'slot' | 'hand' | 'getting', readonly string[]>> = {
  hand: ['How much of your {o} {is} still done by hand?', 'Which part of your {o} still takes the most hands?'],
  activity: [
    'How do you handle {o} today?',
    'What takes the most time in your {o} at the moment?',
    'How happy are you with your {o} as {it is}?',
  ],
  // Whether they have any is not known.
  goods: ['What matters most to you when it comes to {o}?', 'What do you look for in {o}?'],
  pain: [
    'How much of an issue {is} {o} for you at the moment?',
    'Where {do} {o} show up most for you?',
    'What have you tried so far against {o}?',
  ],
  result: [
    'What stands in the way of more {o} at the moment?',
    'What would more {o} change for you?',
    'Where {do} most of your {o} come from today?',
  ],
  getting: ['What makes it hard to find {o} right now?', 'How do you find {o} at the moment?'],
  open: ['How do you handle {o} today?', 'What is hardest about {o} at the moment?'],
  slot: [
    'How are you handling {o} today?',
    'Where does {o} show up for you at the moment?',
    'What have you tried so far for {o}?',
  ],
};

/** The questions that could stand in a claim's place, best first; the order turns with the sentence, not with chance. */
export function questionsAbout(topic: Topic, sentence: string, benefit?: Benefit): readonly string[] {
  const family = familyOf(topic, benefit);
  if (family === 'pain' && !topic.plural && !isMass(topic)) return [];
  return turned(QUESTIONS[family], sentence)
    .filter(
      (q) => topic.plural || !/more \{o\}|it comes to \{o\}|look for in \{o\}|most of your/.test(q) || isMass(topic),
    )
    .map((q) => fill(q, topic));
}

/** Turns a list of wordings by a fixed hash. */
export function turned<T>(choices: readonly T[], by: string): readonly T[] {
  const from = hash(by) % (choices.length || 1);
  return [...choices.slice(from), ...choices.slice(0, from)];
}

export function fill(template: string, { text, plural }: Pick<Topic, 'text' | 'plural'>): string {
  return template
    .replaceAll('{is}', plural ? 'are' : 'is')
    .replaceAll('{do}', plural ? 'do' : 'does')
    .replaceAll('{it is}', plural ? 'they are' : 'it is')
    .replaceAll('{o}', text);
}

function familyOf(topic: Topic, benefit: Benefit | undefined): keyof typeof QUESTIONS {
  if (/^[[{<]/.test(topic.text)) return 'slot';
  if (benefit === 'automate' && topic.nature !== 'pain' && topic.nature !== 'goods') return 'hand';
  // What a seller does for them is no evil: "we do the paperwork".
  if (topic.nature === 'pain' && (benefit === 'handle' || benefit === 'provide')) return 'open';
  if (topic.nature === 'open') {
    if (benefit === 'less') return 'pain';
    if (benefit === 'more') return 'result';
    if (benefit === 'find') return 'getting';
  }
  return topic.nature;
}

/** No plural and no article needed: "revenue", "growth". Those of one and many ("review") need their plural here. */
export function isMass({ text }: Pick<Topic, 'text'>): boolean {
  return /(?:churn|downtime|turnover|waste|fraud|overtime|absence|sickness|shrinkage|spend|attrition|paperwork|noise|damp|rework|scrap|spam|work|risk taking|revenue|growth|pipeline|traffic|visibility|awareness|engagement|footfall|retention|productivity|efficiency|profit|accuracy|occupancy|capacity|attendance|uptime|cash ?flow|coffee|tea|beer|wine|bread|furniture|workwear|insurance|energy|electricity|gas|water|diesel|fuel|broadband|internet|flooring|racking|feed|seed|cover|fabric|yarn|steel|timber|cheese|fruit|lighting|heating)$/i.test(
    text,
  );
}
