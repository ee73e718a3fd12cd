import { type Word, wordsOf } from '../grammar';
import { type Nature, namesKnown, natureOf } from './natures';

/** A noun phrase, ready to be put behind "your". */
export interface Topic {
  readonly text: string;
  readonly plural: boolean;
  readonly nature: Nature;
  /** The list of natures names its head: safe to ask about wherever it stands. */
  readonly known: boolean;
  /** Offsets of the phrase in its sentence. */
  readonly start: number;
  readonly end: number;
}

/** More words than that make no question that anybody would ask. */
const MOST_WORDS = 4;
/** Praise and newness are the seller's view: the thing stays, they go. */
const PRAISE =
  /^(?:best|better|top|leading|premium|free|new|great|good|quality|affordable|cheap|cheaper|fast|faster|quick|quicker|custom|customi[sz]ed|bespoke|tailored|full|complete|total|high-quality|innovative|powerful|robust|smart|smarter|modern|professional|comprehensive|reliable|certified|dedicated|experienced|exclusive|cutting-edge|ai-powered|end-to-end|real-time|automated|instant|real|elegant|proven|certain|other|such|more|most|many|all|every|whole|entire|various|different|specific|own|direct|advanced|latest|perfect|amazing|beautiful|strong|stronger|only|full-service|integrated|local|world-class|first|second|next|last|same|additional|extra|less|fewer|several|high|higher|low|lower|unnecessary|costly|expensive|endless|guaranteed|qualified|half|overall|average|main|common|typical|big|biggest|huge|massive|small|little|nice|great|manual|there|\p{L}{3,}est)$/iu;
const PLACE_OF_PAIN =
  /pain|problem|challenge|process|task|issue|topic|initiative|goal|priorit|activity|function|workflow/i;
const SLOT = /^(?:\[[^\]\n]{2,50}\]|\{\{?[^}\n]{2,50}\}\}?|<[a-z][^>\n]{1,40}>)/i;

/** The noun phrase that begins at `from`, after articles, numbers and praise; nothing where none is clear. */
export function phraseAt(text: string, from: number): Topic | undefined {
  const lead =
    /^[\s"“'‘(]*(?:(?:the|a|an|your|their|all|any|some|of|these|those|this|that) )*/i.exec(text.slice(from))?.[0]
      .length ?? 0;
  const slot = SLOT.exec(text.slice(from + lead))?.[0];
  if (slot) {
    if (!PLACE_OF_PAIN.test(slot) || /\b(?:my|our|your product|solution)\b/i.test(slot)) return undefined;
    const start = from + lead;
    return { text: slot, plural: false, nature: 'open', known: true, start, end: start + slot.length };
  }
  const words = wordsOf(text);
  let i = words.findIndex((w) => w.start >= from);
  if (i < 0) return undefined;
  while (words[i] && skips(words[i] as Word)) i++;
  // What is the seller's own is no matter of theirs.
  if (words.slice(0, i).findLast((w) => w.start >= from && /^(?:my|our)$/i.test(w.text))) return undefined;
  const run: Word[] = [];
  for (; words[i] && run.length <= MOST_WORDS; i++) {
    const word = words[i] as Word;
    if (!belongs(word, run)) break;
    run.push(word);
    if (!/^(?: |-)$/.test(word.gap)) break;
  }
  while (run.length > 0 && !isHead(run.at(-1) as Word)) run.pop();
  return topicOf(text, run) ?? knownAt(text, from + lead);
}

/** A compound that the tagger takes apart ("no-shows", "month-end reporting"), if the list names it. */
function knownAt(text: string, from: number): Topic | undefined {
  const m = /^\p{L}+(?:-\p{L}+)+(?: \p{Ll}+)?(?![\p{L}\d-])/u.exec(text.slice(from));
  for (const phrase of m ? [m[0], m[0].split(' ')[0] ?? ''] : []) {
    const found = natureOf(phrase);
    if (found?.known)
      return { text: phrase, plural: /[^s]s$/.test(phrase), ...found, start: from, end: from + phrase.length };
  }
  return undefined;
}

/** Every noun phrase of a sentence whose head the list names. */
export function knownTopics(text: string): readonly Topic[] {
  if (!namesKnown(text)) return [];
  const out: Topic[] = [];
  let at = 0;
  for (const word of wordsOf(text)) {
    if (
      word.start < at ||
      (word.class !== 'noun' && word.class !== 'adjective' && word.class !== 'gerund' && word.class !== 'name')
    )
      continue;
    const topic = opens(word, text) ? phraseAt(text, word.start) : undefined;
    if (!topic) continue;
    at = topic.end;
    if (topic.known) out.push(topic);
  }
  return out;
}

/** A phrase begins here: at the start, behind punctuation, or behind an article, a number or a joining word. */
function opens(word: Word, text: string): boolean {
  const before = wordsOf(text).findLast((w) => w.end <= word.start);
  if (before?.gap !== ' ') return true;
  return /^(?:determiner|preposition|value)$/.test(before.class) || /^(?:and|or|to|your|is|are)$/i.test(before.text);
}

function topicOf(text: string, run: readonly Word[]): Topic | undefined {
  const words = [...run];
  while (words.length > 1 && PRAISE.test(words[0]?.text ?? '')) words.shift();
  const first = words[0];
  const last = words.at(-1);
  // "First aid" praises nothing.
  if (/^aid$/i.test(first?.text ?? '')) return undefined;
  if (!first || !last || words.length > MOST_WORDS || PRAISE.test(last.text)) return undefined;
  // "Provenance seed" of "local-provenance seed" is no thing.
  if (/[-–]/.test(text[first.start - 1] ?? '')) return undefined;
  const phrase = text.slice(first.start, last.end);
  if (!/^[\p{L}'’& -]+$/u.test(phrase)) return undefined;
  const found = natureOf(phrase);
  if (!found) return undefined;
  // A capital in mid-sentence is a name, and names are seldom the client's own thing; shouting is nobody's.
  if (words.some((w) => isName(w, text)) && (!(found.known && words.length > 1) || isName(last, text)))
    return undefined;
  if (/\b\p{Lu}{5,}\b/u.test(phrase)) return undefined;
  return {
    text: lowered(phrase),
    plural: last.plural || /(?<![suia'])s$/.test(last.text),
    nature: found.nature,
    known: found.known,
    start: first.start,
    end: last.end,
  };
}

function skips(word: Word): boolean {
  return (
    word.class === 'determiner' ||
    word.class === 'value' ||
    /^(?:all|both|some|any|more|less|fewer|most|many|much|such|of|over|up|to)$/i.test(word.text)
  );
}

function belongs(word: Word, run: readonly Word[]): boolean {
  if (word.class === 'noun' || word.class === 'adjective' || word.class === 'gerund' || word.class === 'name')
    return !/['’]s$/.test(word.text);
  // The tagger takes "contract" in "contract reviews" for a verb.
  return run.length > 0 && word.class === 'verb' && natureOf(word.text)?.known === true;
}

function isHead(word: Word): boolean {
  return (
    word.class === 'noun' || word.class === 'gerund' || word.class === 'name' || natureOf(word.text)?.known === true
  );
}

function isName(word: Word, text: string): boolean {
  const atStart = /^[^\p{L}]*$/u.test(text.slice(0, word.start)) || /[:•\-–]\s*$/.test(text.slice(0, word.start));
  return !atStart && /^\p{Lu}\p{Ll}/u.test(word.text);
}

/** A capital that only the sentence's start gave goes. */
function lowered(phrase: string): string {
  return /^\p{Lu}\p{Ll}/u.test(phrase) && !/\s\p{Lu}\p{Ll}/u.test(phrase)
    ? phrase[0]?.toLowerCase() + phrase.slice(1)
    : phrase;
}
