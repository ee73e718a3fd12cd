import { objectAt, oneOf } from './object';
import { boasts } from './said';

const MAKES =
  'make|produce|sell|supply|provide|offer|do|install|print|build|import|export|stock|brew|bake|roast|grow|rent out|hire out|manufacture|design|develop|specialise in|specialize in|deal in|distribute|fabricate|weave|forge';
const SELLS = new RegExp(
  `(?:^|[,:;–—-] |\\b(?:and|so) )(?:(?:we|i|our (?:company|factory|studio|workshop|team|agency|firm))(?:['’](?:re|m)| are| am)?(?: (?:also|mainly|mostly|currently|now|only|can|do))* (?:\\p{L}+ (?:and|or) )?(${MAKES})(?:es|s)?(?: mostly| mainly| also)?|(?:a |an |the )?(?:(?:professional|direct|family|specialised|specialized) )*(?:manufacturer|supplier|producer|exporter|importer|distributor|maker|wholesaler)s? of|(?:(?:we|i|our company|our firm)(?:['’](?:re|m)| are| am| is)? )?(?:mainly |mostly )?(?:speciali[sz]ed?|engaged|involved|active|dealing) in (?:the )?(?:production|manufactur(?:e|ing)|supply|export|import|sale|processing|design)(?:,? and (?:supply|export|sale|design|installation|production))? of|,? (?:making|selling|producing|exporting|supplying|printing|offering)) (?!(?:it|this|that|so|not|things|business|well|all|everything|the|our|my|your|one|more|much|have|n['’]t|both|some|what|a|an|you|two|three|four|five|six|seven|eight|nine|ten|single|mostly|mainly)\\b)`,
  'iu',
);
/** Where the list of things ends. */
const END =
  /\s*(?:[.;:!?()"“”\n]|\s[–—-]+\s|—|,? (?:so|because|since|that|which|who|where|when|while|whilst|if|unless|but|as|than|i|we|you|it|they|he|she|is|are|was|were|has|have|had|can|will|would|right across|across|throughout|all over|around|in (?=\p{Lu})|out of|from|to|with|without|for|including|such|like|starting|onsite|on site|all|and (?:have|we|also|so|much|more|had))\b)/iu;
const NO_ITEM =
  /^(?:deliver|ship|install|make|sell|offer|do|look|work|own|run|take|have|has)\b|\b(?:etc|more|others?|all that|the like|you name it|lots|apprenticeship|ads|finishing|plan|audits|fish|seniors?|appointments|seats|leads|clients)\b|\d(?![bd]\b)(?!b\d)/iu;
/** Work by its name, or things that are made to order. */
const DONE =
  /(?:ing|ment|ance|tion|work|research|finance|insurance|cover|care|reviews|audits|assessments|surveys|payouts|repairs|inspections|signs|wraps|flyers|banners|menus|lunches|valuations|translations)$/i;
const MOST_ITEMS = 4;

/** Without any of these, nothing is found. */
export const GOODS_CUES: readonly RegExp[] = [SELLS];

/** "We do signs, banners and vehicle wraps." -> "signs, banners or vehicle wraps"; undefined where no plain list of things is named. */
export function goodsIn(text: string): string | undefined {
  const m = SELLS.exec(text);
  if (!m) return undefined;
  const rest = text.slice(m.index + m[0].length);
  const list = rest.slice(0, END.exec(rest)?.index ?? rest.length);
  const parts = list.split(/,? (?:and|or|plus) |, /u);
  const items: string[] = [];
  for (const part of parts.slice(0, MOST_ITEMS)) {
    const item = objectAt(part, 0);
    // What is no thing ends the list; as the first of it, there is none.
    if (
      !item ||
      /^\s*\p{Lu}\p{Ll}/u.test(part) ||
      NO_ITEM.test(item.text) ||
      boasts(item.text) ||
      item.end < part.trimEnd().length ||
      item.text.split(' ').length > 4
    )
      break;
    items.push(item.text);
  }
  const last = items.at(-1);
  // "We do rooftop units": what is done to them is not said.
  if (/^do$/i.test(m[1] ?? '') && items.length < 2 && !DONE.test(items[0] ?? '')) return undefined;
  if (!last || !thing(last) || (parts.length > 1 && items.length < 2)) return undefined;
  return oneOf(items);
}

/** Many of them, or none that are counted: "signs", "tank cleaning". */
function thing(text: string): boolean {
  return /(?:[^sui]s|ing|ance|ence|ment|tion|work|research|ware|wear|glue|butter|oil|furniture|payroll|clothing|support|care|cover)$/i.test(
    text,
  );
}
