import { wordsOf } from '../grammar';
import { nameOf } from './item';
import { oneOf } from './object';
import { endsOpen } from './open-end';
import { boasts, denies, ofSeller } from './said';

/** A list told in one sentence: behind a colon, or behind a verb of offering. */
const COLON =
  /^(?:we are doing|what we do|we do|we offer|we provide|we make|we sell|we supply|we cover|we handle|(?:our|the|my) (?:main |full |current )?(?:services?|range|products?|product range|programme|portfolio|assortment|offer|capabilities|catalogue|production)(?: \p{L}+){0,3}?)\s*:\s*(.+)$/iu;
const LEADS =
  /(?:^|[,;:–—-] |\b(?:and|so|plus|of) )(?:(?:we|i)(?:['’]re| are)?(?: (?:also|can|now|mainly|currently|do))* (?:offer|provide|do|sell|supply|make|cover|handle|print|install|export|produce|import|stock|doing|offering|providing|speciali[sz]e in|deal in)|(?:plus |also |and )?you(?:['’]ll| will)? (?:also )?get|(?:our|my|the) (?:main |full |current )?(?:services?|range|products?|product range|programme|portfolio|assortment|capabilities|production)(?: (?:also|currently))* (?:include|includes|covers?|are|is)(?:,? but (?:is |are )?not limited to)?|all (?:types?|kinds?|sorts?) of \p{L}+,? (?:i\.?e\.?,?|like|such as|e\.?g\.?,?)):?,? (.+)$/iu;
const END =
  / ?(?:[.;!?–—]|\s-\s|\bthat\b|\bwhich\b|\bfor (?:more|over|your)\b|\band (?:we|i|our)\b|\bif\b|\bso\b|, (?:we|i|all|with|so|up to)\b).*$/isu;
const FEWEST = 3;
const MOST_NAMED = 6;
const NO_ITEM =
  /\b(?:etc|more|others?|everything|anything|much|so on|i\.?e|help|support you|clients?|years?|experience|countries|europe|africa|asia|usa|uk|germany|france|italy|spain)\b/iu;

/** Without any of these, nothing is found. */
export const LIST_CUES: readonly RegExp[] = [COLON, LEADS];

/** "We do signs, banners, wraps and menus." -> "signs, banners, wraps or menus"; undefined where no plain list of things is told. */
export function inlineList(text: string): string | undefined {
  if (/\?|:\s*$|[[{]|\p{Extended_Pictographic}/u.test(text)) return undefined;
  const told = COLON.exec(text)?.[1];
  const said = told ?? LEADS.exec(text)?.[1];
  if (!said) return undefined;
  const list = said
    .replace(/ ?\([^()]*\)/g, '')
    .replace(/\s+/g, ' ')
    .replace(END, '');
  const byComma = list.split(/, |; | \/ /u);
  // "PVC and aluminium windows and doors": what belongs to what is not said.
  if (byComma.length < FEWEST && (list.match(/ (?:and|&) /g)?.length ?? 0) > 1) return undefined;
  // "Inbound and outbound voice, email and chat, data entry": what commas part, "and" joins.
  const parts = byComma.length > FEWEST ? byComma : list.split(/,? (?:and|or|&|plus|\+) |, /u);
  const names: string[] = [];
  for (const part of parts.map((p) => p.replace(/^(?:and|or|&|also|plus) /i, '').trim())) {
    const name = nameOf(part)?.text ?? (told && isNoun(part) ? part : undefined);
    // What is no thing ends the list; before the third, there is none.
    if (
      !name ||
      /^\d/.test(part) ||
      NO_ITEM.test(name) ||
      endsOpen(name) ||
      / for /.test(name) ||
      /^(?:mostly|mainly|two|three|four|five|six|seven|eight|nine|ten)\b/i.test(part) ||
      ofSeller(name) ||
      denies(name) ||
      boasts(name) ||
      name.split(' ').length > 4
    )
      break;
    // "Inbound and Outbound Voice" keeps its capitals.
    names.push(/ \p{Lu}\p{Ll}/u.test(part) ? part : name);
  }
  const shown = [...new Set(names)];
  // Asked to choose, they should have the whole choice before them.
  if (
    shown.length < FEWEST ||
    shown.length > MOST_NAMED ||
    names.length < parts.length - (/ (?:and|&) |\d/.test(parts.at(-1) ?? '') ? 0 : 1)
  )
    return undefined;
  return oneOf(shown);
}

/** One plain word: "trash". */
function isNoun(part: string): boolean {
  return /^\p{Ll}{4,}$/u.test(part) && wordsOf(part)[0]?.class === 'noun';
}
