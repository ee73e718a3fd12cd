import { defineRewriter } from '../types';
import { type Named, nameOf } from '../words/item';
import { type Entry, listOf, listOnLine } from '../words/list';
import { oneOf } from '../words/object';
import { turned } from '../words/questions';

const FEWEST_ITEMS = 2;
const MOST_NAMED = 4;
const MOST_WORDS = 30;
const WHICH = [
  'Which of these would help you most at the moment: {list}?',
  'Which of these would be of most use to you: {list}?',
  'Which of these matters most on your side right now: {list}?',
];
/** What is weighed, or comes all together, is not chosen. */
const WEIGH = ['Which of these would matter most to you: {list}?', 'Which of these counts most for you: {list}?'];
/** Nothing is "most" of two. */
const MORE = ['Which matters more to you: {list}?', 'Which counts more for you: {list}?'];
const EITHER = ['Would either of these be of use to you: {list}?', 'Is either of these of use to you: {list}?'];
/** A list of goods with their prices. */
const STOCK = ['Would any of these be of use to you: {list}?', 'Are any of these of use to you: {list}?'];
/** All of a package is included: nobody chooses among it, but some of it counts more. */
const WHOLE =
  /\b(?:package|includes?|included|comes with|what you(?:['’]ll| will)? (?:get|be getting|receive)|you(?:['’]ll| will) get)\b/i;
const NO_LIST =
  /\b(?:cohort|receive|last chance|conditions|reasons|next steps|agenda|details|need from you|send|customers?|clients?|what (?:i|we)['’]ve done|(?:we|i) (?:ask|need|require|want|expect)|please|kindly|pls (?!see)|to (?:confirm|apply|join|qualify|start|enter|register|proceed))\b/i;
const PRICED = /[$€£₹]\s?\d|\b(?:usd|eur|gbp|inr) ?\d|\d ?(?:usd|eur|gbp|[$€£])(?!\p{L})/iu;
const RESULTS = /^(?:our |my )?(?:clients|customers|users)\b.*\b(?:see|get|report|achieve|gain|save|enjoy)s?\b/i;

/** A list of services -> "Which of these takes up most of your time at the moment: bulk payouts, refunds or settlement?" */
export default defineRewriter({
  id: 'list-to-question',
  kind: 'reframe',
  title: 'Turn the list into one question',
  why: 'one of these matters to them, and only they know which',
  fits: ({ rule, sentence }) =>
    rule.lens === 'me-focus' &&
    sentence.field === 'body' &&
    (rule.kind === 'list' || sentence.item || /:\s*$/.test(sentence.text)),
  propose({ sentence, reading, rule }) {
    const list =
      listOf(sentence, reading.sentences) ??
      (rule.kind === 'list' ? listOnLine(sentence, reading.sentences) : undefined);
    const first = list?.lead ?? list?.entries[0]?.first;
    const last = list?.entries.at(-1)?.last;
    const lead = list?.lead?.text ?? '';
    if (!list || !first || !last || (NO_LIST.test(lead) && !RESULTS.test(lead))) return [];
    const named = list.entries.map((entry) => ({ entry, name: oneThing(entry.text) }));
    const shown = choose(named, (entry) => entry.first.index <= sentence.index && sentence.index <= entry.last.index);
    // A list of anything else, such as awards or prices, makes no question.
    if (shown.length < FEWEST_ITEMS || named.filter((n) => n.name).length * 2 <= named.length) return [];
    const said = oneOf(shown.map((n) => n.text));
    const priced = list.entries.filter((e) => PRICED.test(e.text)).length * 2 >= list.entries.length;
    const weighs = shown.some((n) => n.weighed) || WHOLE.test(lead) || PRICED.test(lead);
    const [weighing, choosing] = shown.length === 2 ? [MORE, EITHER] : [WEIGH, WHICH];
    const wordings = weighs ? weighing : priced ? STOCK : choosing;
    return turned(wordings, said)
      .slice(0, 2)
      .map((q) => ({ first, last, text: q.replace('{list}', said) }));
  },
});

/** Two things in one line are no single choice: "API access and team collaboration or …" would not be read. */
function oneThing(text: string): Named | undefined {
  const name = nameOf(text);
  return name && / (?:and|or) /.test(name.text) ? undefined : name;
}

interface Choice {
  readonly entry: Entry;
  readonly name: Named | undefined;
}

/** The first few, the flagged one among them, in their order. */
function choose(all: readonly Choice[], isFlagged: (entry: Entry) => boolean): readonly Named[] {
  const flagged = all.find((c) => c.name && isFlagged(c.entry));
  const taken = new Map<string, Named>();
  const kept = all.filter((c) => c.name !== undefined);
  const chosen = flagged ? [flagged, ...kept.filter((c) => c !== flagged)] : kept;
  let words = 0;
  for (const { name } of chosen) {
    if (!name || taken.size === MOST_NAMED || taken.has(name.text.toLowerCase())) continue;
    words += name.text.split(' ').length;
    if (words > MOST_WORDS) break;
    taken.set(name.text.toLowerCase(), name);
  }
  const picked = new Set(taken.values());
  return kept.flatMap(({ name }) => (name && picked.has(name) ? [name] : []));
}
