import type { Sentence } from '../../reading';
import { CLOCK, DATE, MONTH, WEEKDAY } from '../../vocab';
import { unbalanced } from './clauses';
import { endsOpen } from './open-end';
import { speakerOf } from './speaker';
import { DONE, DONE_FORMS } from './unasked';
import { calm } from './verbatim';

const ALREADY =
  '(?: (?:just|already|also|then|therefore|provisionally|personally|now|even|gone ahead and|went ahead and|went ahead &|taken it upon myself to|took it upon myself to))*';
const WHO =
  'i|we|(?:my|our) (?:\\p{Ll}[\\p{L}-]+ ){0,2}?\\p{Ll}[\\p{L}-]+(?: (?:Mr\\.? |Mrs\\.? |Ms\\.? |Miss )?\\p{Lu}\\p{L}+){0,2}|\\p{Lu}\\p{Ll}+ from (?:my|our) \\p{L}+';
/** The head of the sentence, or where a clause begins in it. */
const HEAD = '(^(?:(?:so|then|and|anyway|also|right|ok|now),? )*|,? so )';
const DEED =
  'call|ring|phone|text|send|email|mail|bring|drop|pop|stop|come|swing|show|walk|put|set|book|pencil|add|draft|prepare|arrange|hold|keep|reserve|save|give|introduce|explain|present|visit|deliver|ship|collect|pick|load|have|get|be(?= (?:at|in|there|over|with|by|on|outside)\\b)';
const LIBERTY = new RegExp(
  `${HEAD}(i|we)(?:['’]ve| have)?${ALREADY} (?:taken|took) (?:the|that) liberty (?:of|to) (\\p{L}+)\\b([^;!?]*)$`,
  'iu',
);
const DID = new RegExp(`${HEAD}(${WHO})(?:['’]ve| have| has)?${ALREADY} (${DONE_FORMS})\\b([^;!?]*)$`, 'iu');
const WILL = new RegExp(
  `${HEAD}(${WHO})(?:['’]ll| will| shall)(?: just| then| also| even| simply| go ahead and)* (${DEED})\\b([^;!?]*)$`,
  'iu',
);
const GOING = new RegExp(
  `${HEAD}(i|we)(?:['’]m| am|['’]re| are)(?: just| also| now)* (calling|ringing|sending|coming|dropping|popping|bringing|visiting|stopping|putting|booking|reserving)\\b([^;!?]*)$`,
  'iu',
);
const DEEDS = new RegExp(`^(?:${DEED}|be)$`, 'i');
const STEM: Readonly<Record<string, string>> = {
  coming: 'come',
  dropping: 'drop',
  popping: 'pop',
  stopping: 'stop',
  putting: 'put',
  setting: 'set',
  getting: 'get',
  reserving: 'reserve',
  preparing: 'prepare',
  arranging: 'arrange',
  having: 'have',
};
/** A day or an hour: without it in the words, another family says the same shorter. */
const WHEN = new RegExp(
  `\\b(?:${WEEKDAY}|${MONTH}|${DATE}|${CLOCK}|tomorrow|today|tonight|tonite|this (?:week|morning|afternoon|evening)|next (?:week|month)|week)\\b`,
  'iu',
);
/** What pushes behind the deed, and what follows from it. */
const PUSHES =
  /(?:,? (?:unless|otherwise|rather than|because|as|so|since|before|but|plz|pls|please|just need|and (?:you|expect|we|they|then|knock|letting|put|wait|i(?:['’]ll| will)|need|see)|if (?:i|you) (?:don['’]t|hear))\b|\s*[–—(]|, (?:you|she|he|they|no|nobody|it|i|we|just|only)\b| - ).*$/isu;
/** What the seller wants by it. */
const AFTERTHOUGHT =
  /,? (?:because|as|since|so (?:we|you|that|i|let|please)|unless|otherwise|and you can|plz|pls|please)\b.*$/isu;
/** Made or opened already: it is there. */
const MADE =
  /^(?:built|created|prepared|printed|drafted|designed|drawn up|mocked up|made you|filled in|opened|configured|activated|set up|ordered|assigned|enrolled|registered|signed you up|entered)$/i;
/** Said of what was done: it cannot be offered as if it were not. */
const FINISHED =
  /\b(?:free of charge|at no cost|no deposit|cost me|own dime|own pocket|waived|already (?:paid|signed)|invoice|contract|agreement|paperwork|form|switchboard|your (?:boss|ceo|superior|landlord|wife|husband)|copying|cc['’]?d|on the hook|over the line|done|sorted|myself|yesterday|last (?:night|week|month|year)|ago|and (?:i )?(?:trust|expect|assume)|and (?:told|had|took|made|got|gave|\p{L}{3,}ed))\b|^\p{L}+ for you \d/iu;
/** The next sentence takes it for done. */
const SUPPOSES =
  /\binvit(?:e|ation)\b|\balready\b|\bon (?:its|the|their|his|her) way\b|\bcost me\b|\bcosting me\b|\b(?:is|are|['’]s) (?:waiting|expecting|coming|sitting)\b|\bsee you\b|\bspeak (?:then|soon|\p{Lu})|\bthat means i\b|\byou(?:['’]ll| will| should)(?: have| see| find| get| receive)\b|^(?:your|it|they)\b.{0,30}\b(?:in it|is in|are in)\b|\btold (?:him|her|them|the|another)\b|\bbring\b|\btalk (?:then|\p{Lu})/iu;
/** Said of the deed, not of the offer. */
const ON_MY_SIDE = /,? \b(?:already|provisionally|in advance|on my side|in the meantime|instead)\b/gi;
const DENIES = /\b(?:not|never|no|n['’]t)\b|n['’]t\b/i;
const FEWEST = 3;
const MOST = 32;

/**
 * A plan that was made for them, as the offer of it: every word of it stays, and its day. Best first; none where what was
 * done cannot be undone by a word, or where the next sentence takes it for done.
 */
export function asOffer(sentence: string, next: Sentence | undefined): readonly string[] {
  if (next && SUPPOSES.test(next.text)) return [];
  const text = calm(sentence);
  if (/\p{Lu}{4,} \p{Lu}{4,}/u.test(text) || /[:"“”]\s*$/.test(sentence)) return [];
  const liberty = LIBERTY.exec(text);
  const did = liberty ? null : DID.exec(text);
  const m = liberty ?? did ?? WILL.exec(text) ?? GOING.exec(text);
  if (!m) return [];
  const [, head = '', who = '', form = '', rest = ''] = m;
  const before = text.slice(0, m.index);
  // "Connect, so I'll show you": only what was done behind a statement is a clause of its own.
  if (
    (did && MADE.test(form)) ||
    (before !== '' && (!did || /^(?:please|kindly|accept|connect|send|tell|give)\b|\?/i.test(before)))
  )
    return [];
  const verb = (did && DONE[form.toLowerCase()]) ?? stem(form.toLowerCase());
  if (!did && !DEEDS.test(verb)) return [];
  const speaker = speakerOf(who.replace(/ (?:already|also|just|now|then|even|personally)$/i, ''));
  const whole = rest.replace(/,? (?:unless|if) (?:i|we) (?:hear|get|don['’]t)\b.*$/i, '');
  const out: string[] = [];
  const bare = whole.replace(AFTERTHOUGHT, '');
  // Why the seller wants it may go; a day, a sum or a name in it may not.
  const first = /[\d\p{Lu}]/u.test(whole.slice(bare.length).replace(/\bI\b/g, '')) ? whole : bare;
  for (const said of new Set([first, whole.replace(PUSHES, '')])) {
    const act = `${verb}${said.replace(ON_MY_SIDE, '').replace(/[\s,;:–—-]+$/u, '')}`;
    const words = act.split(/\s+/).length;
    if (words < FEWEST || words > MOST || FINISHED.test(act) || DENIES.test(act) || unbalanced(act) || endsOpen(act))
      continue;
    if (
      !/\b(?:you|your|us)\b/i.test(act) &&
      !did &&
      !liberty &&
      !/^(?:call|ring|phone|visit|stop|come|drop|pop|bring|be)/.test(act)
    )
      continue;
    const may = `${WHEN.test(act) ? 'if it suits you' : "if you'd like"}, ${speaker.who} can ${act}`;
    if (before === '') out.push(`${may[0]?.toUpperCase()}${may.slice(1)}.`);
    else out.push(`${before}${head}${may}.`);
  }
  return out;
}

function stem(form: string): string {
  return DEEDS.test(form) ? form : (STEM[form] ?? form.replace(/ing$/, ''));
}
