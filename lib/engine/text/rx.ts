import { familyOf, type Hit } from './family';
import { WORD_START } from './literals';
import { triggers } from './triggers';

/** A slot: words that can stand in one place of a pattern. A plain string is pattern source. */
export type Slot = string | readonly string[] | RegExp;

/**
 * Builds a pattern over normalised text (lower case, straight quotes) from readable words and slots:
 *
 *     rx`(i|we) (just )?(need|want) ${DECISION} by ${DAY}`
 *
 * A space stands for one to four spaces or commas, " ?" for none to four; a line break in the template is nothing, so long families can be
 * written one a line; the whole is bounded by word edges. Use `gap(n)` for up to n words of anything: unbounded
 * repeats over words would grow faster than the text.
 */
export function rx(strings: TemplateStringsArray, ...slots: readonly Slot[]): RegExp {
  const source = strings.raw
    .map((part, i) => spaced(part.replace(/\n\s*/g, '')) + (i < slots.length ? slotSource(slots[i] as Slot) : ''))
    .join('');
  const pattern = new RegExp(`${WORD_START}(?:${ungrouped(source)})(?!\\w)`, 'g');
  triggers.add(pattern);
  return pattern;
}

/** Up to `n` words of anything, then go on: the rest of the pattern follows without a space of its own. */
export function gap(n: number): string {
  return `(?:[^ ,.;!?]+[ ,]+){0,${n}}?`;
}

/** Writes the spaces of pattern source as gaps between words; those of a character class stay. */
export function spaced(source: string): string {
  return source.replace(/\[[^\]]*\]| \?| /g, (m) => (m === ' ' ? '[ ,]{1,4}' : m === ' ?' ? '[ ,]{0,4}' : m));
}

/** Nobody asks what a group of a family matched, and not to keep it is cheaper: "(a|b)" becomes "(?:a|b)". */
function ungrouped(source: string): string {
  return source.replace(/\\.|\[(?:\\.|[^\]])*\]|\((?!\?)/g, (m) => (m === '(' ? '(?:' : m));
}

function slotSource(slot: Slot): string {
  if (slot instanceof RegExp) return `(?:${slot.source})`;
  if (typeof slot === 'string')
    return slot.includes('|') && !slot.startsWith('(') ? `(?:${slot.replace(/ /g, '[ ,]+')})` : slot;
  // Longest first, so that "this week" is tried before "this".
  const words = [...slot].sort((a, b) => b.length - a.length).map((w) => w.replace(/ /g, '[ ,]+'));
  return `(?:${words.join('|')})`;
}

/** First match of any of the patterns, leftmost pattern first, as [start, end), or undefined. */
export function firstMatch(patterns: readonly RegExp[], text: string): Hit | undefined {
  return familyOf(patterns).first(text);
}

/** Does any of the patterns match? */
export function matches(patterns: readonly RegExp[], text: string): boolean {
  return familyOf(patterns).in(text);
}
