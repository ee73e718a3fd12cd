import { ofSeller, statementOf, wordCount } from './said';
import { small } from './verbatim';

/** What a client may do with a thing, from what can be done with it. */
const DOES: Readonly<Record<string, string>> = {
  seen: 'see',
  viewed: 'view',
  tried: 'try',
  tested: 'test',
  inspected: 'inspect',
  ordered: 'order',
  booked: 'book',
  collected: 'collect',
  returned: 'return',
  paid: 'pay',
  visited: 'visit',
  rented: 'rent',
  hired: 'hire',
  bought: 'buy',
  used: 'use',
  cancelled: 'cancel',
  canceled: 'cancel',
  changed: 'change',
  combined: 'combine',
  mixed: 'mix',
  downloaded: 'download',
  chosen: 'choose',
  extended: 'extend',
  paused: 'pause',
  swapped: 'swap',
  exchanged: 'exchange',
  taken: 'take',
  stopped: 'stop',
  tasted: 'taste',
  read: 'read',
  moved: 'move',
  split: 'split',
  reserved: 'reserve',
  accessed: 'access',
  reached: 'reach',
  run: 'run',
};
const CAN = new RegExp(
  `^((?!it\\b|this\\b|that\\b|they\\b|you\\b|there\\b|what\\b|who\\b|which\\b|nobody\\b|nothing\\b)[^,;:]{3,50}?) (?:can|may)(?: also| easily| all| both)? be (${Object.keys(DOES).join('|')})\\b(?! (?:by|from) (?:our|us|me)\\b)(.*)$`,
  'iu',
);
const SENT =
  /^((?:an? |free |the |one |two |three )?(?:small )?(?:samples?|trial|test|quotes?|price list|catalogue|report|visit|survey|swatch\p{L}*|sample \p{L}+)(?: [^,;:]{2,40}?)?) (?:can|could) (?:also )?be (sent|despatched|dispatched|shipped|delivered|arranged|provided|posted|couriered)\b(.*)$/iu;
const ANSWER =
  /^(?:and |so )?(?:we|i)(?:['’]ll| will| can| shall| normally| usually| always)* (?:revert|reply|respond|answer|get back|come back|answer you|get back to you|come back to you|reply to you|revert back)(?: to you)?(?: with (an? [^,;.]{3,40}?|our best [^,;.]{3,20}?))? ((?:within|in|by|inside) (?:an?|one|two|three|four|five|\d+|the same|the next)[^,;.]{3,25})$/i;
const PREPARE =
  /^((?:after (?:this|that|the [^,]{3,30})|then|afterwards|at the end|once [^,]{3,30}),? )(?:we|i)(?: will|['’]ll| then| would)* (?:prepare|send|issue|draw up|write|make|deliver|submit)(?: you| up)? (an? [^;:!?]{4,80})$/i;
const FIRST =
  /^(?:the|our|your) (first [^,;:]{3,40}?) (?:is|are|comes?)(?: completely| totally| always| also)? (free(?: of charge)?|on us|on me|on the house)$/i;
const MOST_WORDS = 26;

/** Without any of these, nothing is found. */
export const YOU_CAN_CUES: readonly RegExp[] = [FIRST, ANSWER, PREPARE, SENT, CAN];

/** The same fact with the client as its subject: "Both can be seen under power" -> "You can see both under power". */
export function youCan(sentence: string): string | undefined {
  const text = statementOf(sentence);
  if (!text || wordCount(text) > MOST_WORDS || /\b(?:not|never|no|n['’]t|only|must|until)\b/i.test(text))
    return undefined;
  const first = FIRST.exec(text);
  if (first) return `Your ${first[1]} would be ${first[2]}.`;
  const answer = ANSWER.exec(text);
  if (answer) return `You'd have ${answer[1]?.replace(/^our best/i, 'a') ?? 'a reply'} ${answer[2]}.`;
  const prepare = PREPARE.exec(text);
  if (prepare && !ofSeller(prepare[2] ?? '')) return `${prepare[1]}you'd get ${prepare[2]}.`;
  const sent = SENT.exec(text);
  if (sent && !ofSeller(text)) return `You could have ${small(sent[1] ?? '')} ${sent[2]}${sent[3]}.`;
  const can = CAN.exec(text);
  if (!can || ofSeller(text)) return undefined;
  const [, what = '', done = '', rest = ''] = can;
  if (/\b(?:and|that|which|who|is|are)\b/i.test(rest) || /\b(?:results?|savings?|lessons?|seen in)\b/i.test(what))
    return undefined;
  return `You can ${DOES[done.toLowerCase()]} ${small(what)}${rest}.`;
}
