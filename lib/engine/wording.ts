/** A small, fixed hash (FNV-1a): the same words always get the same wording, so that tests stay stable. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** Hands out wordings: chosen by the flagged words, and never the same sentence twice in one draft. */
export class Wording {
  private readonly used = new Set<string>();

  pick(choices: readonly string[], quote: string): string {
    const wordings = wordingsOf(choices, quote);
    const chosen = wordings.find((wording) => !this.used.has(wording)) ?? wordings[0] ?? '';
    this.used.add(chosen);
    return chosen;
  }
}

/** So many quotes of one rule are known at a time. */
const KNOWN = 500;
const known = new WeakMap<readonly string[], Map<string, readonly string[]>>();

/** All wordings about these words, the one that they choose first. Kept: from one key press to the next most flags stay. */
function wordingsOf(choices: readonly string[], quote: string): readonly string[] {
  let ofChoices = known.get(choices);
  if (!ofChoices || ofChoices.size >= KNOWN) {
    ofChoices = new Map();
    known.set(choices, ofChoices);
  }
  let wordings = ofChoices.get(quote);
  if (!wordings) {
    const from = hash(quote) % (choices.length || 1);
    const short = shortened(quote);
    wordings = [...choices.slice(from), ...choices.slice(0, from)].map((choice) => fill(choice, short));
    ofChoices.set(quote, wordings);
  }
  return wordings;
}

/** The longest quote that a message repeats; longer words are shortened at a word's edge. */
const QUOTE_LENGTH = 32;

function shortened(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  return line.length <= QUOTE_LENGTH ? line : `${line.slice(0, QUOTE_LENGTH).replace(/\s+\S*$/, '')} …`;
}

function fill(template: string, quote: string): string {
  // By a function: "$&" in the rep's words is theirs, not an order to replace.
  return template.replaceAll('{quote}', () => `“${quote}”`);
}
