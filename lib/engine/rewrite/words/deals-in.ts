import { natureOf, singular } from './natures';
import { objectAt } from './object';
import { isMass } from './questions';
import { tooLong } from './said';

const MAKER =
  'manufacturers?|producers?|factory|factories|makers?|suppliers?|providers?|exporters?|importers?|distributors?|wholesalers?|stockists?|dealers?|dealership|specialists?|experts?|foundry|growers?|fabricators?|installers?|processors?|traders?|printers?';
/** "we are professional manufacturer and exporter of …", "specialists in …". */
const TRADE = new RegExp(
  `\\b(?:we|i)\\b[^.;:!?]{0,60}?\\b(?:are|am|['’]re|['’]m|is)\\b[^.;:!?]{0,60}?\\b(?:${MAKER})(?: \\([^()]{3,30}\\))?(?:,? (?:&|and) (?:${MAKER}))* (?:of|for|in) `,
  'iu',
);
/** "Durashield has been manufacturing epoxies", "the company X develops and produces centrifuges since 1961". */
const MAKES =
  /^(?:dear [^,]{2,40}, )?(?:to recap, |as told, )?(?:(?:[Tt]he |[Oo]ur )?(?:company|firm|factory) )?(?:\p{Lu}[\p{L}\d&'’.-]*(?: (?:&|\p{Lu}[\p{L}\d&'’.-]*|GmbH|Ltd\.?))*|[Oo]ur (?:company|factory|firm)|[Ww]e)(?: (?:is|are|has been|have been))?(?: since \d{4})? (?:(?:develop|design|import)(?:s|ing)? (?:and|&) )?(?:manufactur(?:es?|ing)|produc(?:es?|ing)|export(?:s|ing)?|import(?:s|ing)?|mak(?:es|ing)|suppl(?:y|ies|ying)|distribut(?:es?|ing)|weav(?:es?|ing)|print(?:s|ing)?)(?: since \d{4})? (?!(?:to|in|for|from|it|them|over|about|more)\b)/u;
const SPECIAL =
  /\b(?:we|i)\b[^.;:!?]{0,30}?\b(?:speciali[sz]e|specialise|speciali[sz]ed|speciali[sz]ing|specialists?) (?:in|on) /iu;
const COUNTED =
  /^(?:box|bag|light|lamp|castor|caster|bolt|nut|screw|rod|washer|towel|bathrobe|robe|pump|valve|oven|instrument|tray|pouch|tin|sticker|mailer|ribbon|panel|container|pallet|hinge|machine|film|socket|cable|connector|tile|slab|gasket|filter|tank|pipe|hose|sensor|gate|door|window|frame|rack|shelf|bearing|gear|disc|spring|mug|bottle|cup|chair|table|sofa|toy|ball|glove|shirt|t-shirt|cap|uniform|label|bottle|drum|sack|tent|trailer|battery|inverter|module|board|pcb|mould|mold|die|tool|blade|knife|brush|mat|carpet|curtain|cushion|mattress|peshtemal)$/i;
const SHARED_END = /\b(?:etc|and so on|and more|more|others|all kinds?)\b\.?/i;

/** Without any of these, nothing is found. */
export const TRADE_CUES: readonly RegExp[] = [TRADE, SPECIAL, MAKES];

/** What the seller deals in, as a client may look for it: "corrugated boxes"; undefined where that is not clear. */
export function tradeOf(sentence: string): string | undefined {
  if (tooLong(sentence) || /\?|:\s*$|[{}[\]*|•]|\p{Extended_Pictographic}/u.test(sentence)) return undefined;
  const text = sentence.replace(/[\s.!]+$/, '');
  for (const pattern of [TRADE, SPECIAL, MAKES]) {
    const m = pattern.exec(text);
    if (!m) continue;
    const at = m.index + m[0].length;
    // "A wholesaler for salons": whom it serves is not what it sells.
    if (/(?:wholesalers?|suppliers?|providers?|stockists?|traders?) for $/i.test(m[0])) continue;
    if (/^(?:your|our|my|this|these)\b/i.test(text.slice(at))) continue;
    const rest = text.slice(at).replace(/%100 /, '');
    const end =
      /\s*(?:,? and so on|,? etc\.?|\.\.\.|,? since \d{4}|,? (?:for|with|having|more than|over) (?:more than |over )?\d+|,? from \p{Lu}|, main |,? in (?:our|the) )/u.exec(
        rest,
      );
    const thing = objectAt(end ? rest.slice(0, end.index) : rest, 0)?.text;
    const goods = thing === undefined ? undefined : countable(thing);
    if (goods) return goods;
  }
  return undefined;
}

/** One of a kind without an article is meant as many: "corrugated box" -> "corrugated boxes"; undefined where that is open. */
function countable(thing: string): string | undefined {
  if (
    SHARED_END.test(thing) ||
    /^(?:around|about|over|more|many|some|all)\b|\d|\b(?:employers|sectors?|industr(?:y|ies))\b/i.test(thing) ||
    /\b(?:\p{Lu}\p{Ll}+|your|you|this|that|these|such|some)\b/u.test(thing)
  )
    return undefined;
  const [head = '', tail = ''] = splitAt(thing);
  const items = head.split(/,\s+(?:and |& )?| (?:and|&) /);
  const many = items.map(plural);
  if (many.some((m) => m === undefined)) return undefined;
  const last = many.at(-1) ?? '';
  const list = many.length === 1 ? last : `${many.slice(0, -1).join(', ')} and ${last}`;
  return `${list}${tail}`;
}

/** "cotton towels for hotels": what stands before "for", and the rest. */
function splitAt(thing: string): readonly [string, string] {
  const m = / (?:for|of|with|from|in|on|to|covering|as per|after) /.exec(thing);
  return m ? [thing.slice(0, m.index), thing.slice(m.index)] : [thing, ''];
}

function plural(item: string): string | undefined {
  const word = item.split(/[\s]/).at(-1) ?? '';
  if (/(?<![suia])s$/.test(word) || isMass({ text: item })) return item;
  if (COUNTED.test(word)) return item + (/(?:x|ch|s|sh)$/i.test(word) ? 'es' : 's');
  if (
    /(?:ing|tion|ment|ance|ence|ware|work|wear|care|ics|logy|design|support|glass|software|security|marble|travertine|photovoltaic|steel|paper|leather|equipment|seo|erp)$/i.test(
      word,
    )
  )
    return item;
  const known = natureOf(singular(word));
  return known?.known && known.nature === 'activity' ? item : undefined;
}
