import { defineRewriter, flagKind } from '../types';
import { unhurried } from '../words/time';

const ACT =
  'see|try|look|get|know|hear|have|talk|read|think|act|use|check|move|start|switch|take|join|meet|consider|review|compare|watch|visit|test|order|add|bring|go';
const MUST = new RegExp(
  `\\byou(?: guys| all)?(?:['’]ve| have| need| really need| must| should| ought| owe it to yourself(?: \\([^)]*\\))?)(?: (?:got|just|simply|really|definitely|absolutely|at least))*(?: to)?(?: at least)? ((?:${ACT})\\b[^.?!\\n]*)`,
  'i',
);
const NEED_BE = /\byou (?:need|have|ought) to be (\w+ing\b[^.?!\n]*)/i;
/** Plain orders that can be a plain offer. "Don't …" and "Sign …" cannot. */
const ORDER =
  /^(?:please |kindly |just |so |do )*((?:reply to|text|ring|bring|check|watch|read|invite|loop|compare|browse|visit|try|join|see(?! you\b)|get back|ask|order)\b[^.!?\n]*)/i;

/** "You need to see our new dashboard." -> "Would it help to see our new dashboard?" */
export default defineRewriter({
  id: 'free-choice',
  kind: 'release',
  title: 'Make it their choice',
  why: 'a choice of their own sticks',
  fits: (flag) => flagKind(flag) === 'pressure/directive' && flag.sentence.field === 'body',
  propose({ sentence }) {
    const text = unhurried(sentence.text) ?? sentence.text;
    const being = NEED_BE.exec(text)?.[1];
    if (being) return [`It may be worth ${clean(being)}.`];
    const must = mustIn(text);
    if (
      must &&
      !/, and (?:i|we)\b/i.test(must) &&
      !/\b(?:you|cannot|can't|don't|not)\b.*\byou\b/i.test(must) &&
      words(must) <= 14
    ) {
      const act = clean(must);
      // "You need to act now": nothing is said that could be chosen.
      if (words(act) < 2 || /\bmate$/i.test(act)) return [];
      return [`Would it help to ${act}?`, `If it's useful, you could ${act}.`];
    }
    // Shouting stays shouting; and what they are to bring or sign is no offer.
    if (
      /\p{Lu}{4,} \p{Lu}{3,}/u.test(text) ||
      /\bbring (?:the|your) (?:order|contract|card|deposit|trade|cheque|check)/i.test(text)
    )
      return [];
    const order = ORDER.exec(text)?.[1]?.replace(/, (?:i|he|she|they|it|we|then)\b.*$/i, '');
    if (!order || words(order) > 16) return [];
    const act = clean((order[0] ?? '').toLowerCase() + order.slice(1));
    if (words(act) < 2) return [];
    const look = /^check (your [^,;]{3,40})/i.exec(act)?.[1];
    if (look) return [`It may be worth checking ${look}.`];
    return [`Feel free to ${act}.`, `If it's useful, you could ${act}.`];
  },
});

/** What they must do, where the sentence says little else: "I know that over 10k you have to get three prices" orders nothing. */
function mustIn(text: string): string | undefined {
  const found = MUST.exec(text);
  const before =
    text
      .slice(0, found?.index ?? 0)
      .split(/[,;:–—-]/)
      .at(-1) ?? '';
  return words(before.trim()) <= MOST_BEFORE ? found?.[1] : undefined;
}

const MOST_BEFORE = 4;

function clean(act: string): string {
  return act
    .replace(/,? (?:please|kindly)\b/gi, '')
    .replace(/\s+(?:now|right away|immediately|before it's too late|anyway)\b.*$/i, '')
    .replace(/\s+so (?:that|they|i|we|it)\b.*$/i, '')
    .replace(/,\s+(?:it['’]?ll|it will|because|as|since|you['’]ll)\b.*$/i, '')
    .replace(/[\s,:;–-]+$/, '');
}

function words(text: string): number {
  return text.split(/\s+/).length;
}
