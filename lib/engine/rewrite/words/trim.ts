import { undated } from './time';

/** Words that need something behind them, whatever was cut off there. */
const HANGING =
  /(?<!\b(?:come|stop|drop|swing|pop|call|pass|put you|pencil you|fill (?:it|this)))\s+(?:a|an|the|and|or|but|to|for|with|at|on|in|by|of|from|as|about|around|before|after|between|until|so|that|which|this|next|my|our|your|some|any|both|also|just|only|via|per|then|right|beginning|starting)$/i;
/** What hours leave behind: "around lunch", "your time", "if you don't mind". */
const CLOCKS =
  /,? \b(?:(?:around|about|over|before|after|at) (?:lunch(?:time)?|noon|midday|\d{1,2}(?:[:.]\d\d)?)|(?:at )?\d{1,2}[:.]\d\d(?: ?[ap]m)?(?: (?:ET|EST|EDT|CT|CST|PT|PST|GMT|BST|CET|Central|Eastern|Pacific|Mountain))?|tonight|(?:about|around|at) half (?:past )?\p{L}+|any time|any day(?: this week| next week)?|your time|prompt|this afternoon|this morning|arvo|tmrw|tmr|if you don['’]t mind|if that['’]s ok(?:ay)?|if possible)(?![\p{L}\p{N}:])/giu;
const STRANDED =
  /\b(?:you|they|i|we)(?:['’]\p{L}+)? (?:can|could|will|would|want to|need to|have to|\p{Ll}+)\b[^,;]*\b(?:on|in|with|for|at|to|from|about|of)$/iu;
const BROKEN =
  /\b(?:you['’]re|you are|i['’]m|we['’]re|it['’]s|is|are|was|be|have|has|will|can|when|if|while|because|whether|where|who|how|what)$/i;
/** A time was cut out of the middle: "every with a joke", "the morning of with two samples". */
const CAVED = /\b(?:of|every) (?:with|and|or|to|for|at|by|so|of)\b/i;
const MARKS = /[\s,;:–—&+([-]+$/u;

/** A deed without the day and hour that nobody chose, and without what hangs on it: undefined where too little is left. */
export function deed(text: string, fewest = 2): string | undefined {
  if (text === '') return fewest > 1 ? undefined : '';
  let out = undated(` ${text.replace(/\p{Extended_Pictographic}\uFE0F?/gu, '').replace(CLOCKS, '')} `).trim();
  // "On Tuesday or on Thursday to talk" leaves an "or" behind.
  out = out
    .replace(/ {2,}/g, ' ')
    .replace(/\s+or(?=\s+(?:to|for|with|so)\b)/gi, '')
    .replace(MARKS, '');
  // "A deck you can put your own name on": the word belongs to what stands before.
  if (stranded(text) && HANGING.test(out)) return undefined;
  while (HANGING.test(out)) out = out.replace(HANGING, '').replace(MARKS, '');
  if (BROKEN.test(out) || CAVED.test(out)) return undefined;
  return out.split(/\s+/).length >= fewest && balanced(out) ? out : undefined;
}

/** Does it end on a preposition whose thing stands before: "the deck you can put your name on"? */
export function stranded(text: string): boolean {
  return STRANDED.test(text.replace(/[\s.!?]+$/, ''));
}

function balanced(text: string): boolean {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  return count(/\(/g) === count(/\)/g) && count(/\[/g) === count(/\]/g) && count(/["“”]/g) % 2 === 0;
}

/** "Free of charge", "otherwise I …", "a couple to play with": without what it hangs on, another thing would be offered. */
export function hangsOnMore(text: string): boolean {
  return /\bthat['’]ll be (?:it|that)\b|\byour (?:front desk|switchboard|reception)\b|\b(?:free of charge|at no cost|no cost)\b|, otherwise (?:i|we)\b|\bto (?:play|work|go|start|try) with\b/i.test(
    text,
  );
}
