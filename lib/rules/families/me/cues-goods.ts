import { gap, rx } from '../../../engine/text/rx';
import { MONTH } from '../../../engine/vocab';
import { MONEY } from './words';

const UNIT =
  '(?:mm|cm|m2|sqm|sq ?m|kgs?|g|gr|gsm|oz|lbs?|l|lit(?:re|er)s?|ml|tons?|tonnes?|mt|kw|kwh|kva|volts?|amps?|bar|k?hz|mhz|gb|tb|mbps|inch(?:es)?|ft|feet|hp|to|pcs?|pieces?|units?|pax|packs?|rolls?|boxes|cartons?|microns?|rpm|layers|fcl)';

/** What is told of goods and services as a catalogue tells it: stock, terms, sizes, against what rivals have. */
export const GOODS = {
  /** "MOQ 500", "payment 30% T/T", "packing in 40 kg bags". */
  terms: [
    rx`(moq|minimum order|min order|minimum (qty|quantity)|lead[- ]times?|delivery (time|terms?|is|within|in|\d+)|shipments?|(free )?shipping|dispatch(ed)?|despatch(ed)?|packing|packaging|packed|payment|l\/c|t\/t|at sight|fob|cif|exw|cnf|ex works|ex mill|ddp|incoterms?|fcl|containers?|deposit|half up front|validity|refund(ed|able|s)?|renews?|rolling|cancel in|min(imum)? term|annually in advance|invoiced|rate card|rack rate|call-?out)`,
    rx`free (samples?|stencil|install|fitting|pick-?up|collection|returns?|valuation|masterclass|strategy|tasting|advice|of obligation)|no (obligation|collateral|tax returns|credit check|paperwork|holds|layaway|catch|fuss|hassle|mucking|minimum|surprises)|without (cost|obligation)|trade-?in|loan (machine|unit)|special (price|rate|offer|deal)|(hot|big|new|summer|winter|spring|clearance) (sale|deals?|offers?)`,
  ],
  /** "In stock", "ready to ship", "cohort 7 starts", "we open mid March". */
  stockOf: [
    rx`(in|on|from|ex|back in) stock|ready (stock|to ship|for (shipment|dispatch|delivery|loading))|still (here|available|open)|(is|are|now|also|back) available|available (from|in|now|ex|immediately|on|until)|availability|(new|latest|hot) (arrivals?|crop|harvest|season|range|models?|line|release)|this season|capacity|spare (stock|parts)|(bit|little) of space|(cohort|intake|course|batch|class|term|season|booking) (\w+ )?(starts?|opens?|begins?|is|runs)|fill(s|ing)? up|new this (week|month|year|season)|(\d+|one|two) in stock`,
  ],
  /** Measures: "250 to", "1-32 layers", "18x12x10", "24 hours". */
  spec: [
    rx`\d[\d.,\/–-]* ?${UNIT}`,
    /(?<!\w)\d+ ?x ?\d+/g,
    rx`from ${gap(3)}(down |up )?to ${gap(1)}\d+|(up to|down to|as (low|little|few) as|upwards of) ${gap(1)}\d`,
  ],
  /** Goods by their making: grade, finish, certificate, sizes. */
  make: [
    rx`(grade|sizes?|diameters?|thickness|colou?rs?|series|range|catalog(ue)?s?|brochures?|price ?lists?|data ?sheets?|stainless|alumini?um|steel|cotton|leather|wooden|ceramic|coat(ed|ing)s?|galvani[sz]ed|polished|hand-?(made|picked|built|finished)|pre-?approved|overhauled|refurbished|reconditioned|second-?hand|certificates?|inspection|origin|oem|odm|private label|wholesale|bulk|export quality|traceable|organic|fresh|frozen|gluten)`,
  ],
  /** Better than the rest. */
  rival: [
    rx`(cheaper|faster|better|stronger|lighter|quieter|shorter|lower|safer|bigger|smarter|higher|harder|easier|less|more [a-z]+) (than|then|price|cost|quality|per)|\d+ ?% (lower|less|more|cheaper|higher|faster|better|longer|stronger)|compared (to|with)|unlike|not like|(other|another|bigger|big|small|cheap|local) (suppliers?|compan(y|ies)|factor(y|ies)|agents?|agenc(y|ies)|brands?|vendors?|providers?|firms?|brokers?|platforms?|tools?|countries|people|lenders?|places|outfits)|the (others|competition|big (boys|guys|names|firms|players))|generalists|middle ?m[ae]n|nobody else|no one else|anyone else|anybody else|everyone else|cookie[- ]cutter|nowhere else`,
  ],
  /** "Is very suitable for", "works with", "goes very well with". */
  suits: [
    rx`(is|are|it's|they're|'s|be) (very |also |really |most |perfectly |so |too |the )*(suitable|ideal|perfect|easy|simple|quick|safe|strong|excellent|unique|popular|famous|special|included|certified|welcome|compatible|guaranteed|free|gold standard|real deal|future|answer|solution)`,
    rx`(works?|goes|fits?|runs?|suits?|pairs?|plugs?|integrates?) (very |really |perfectly |also )?(well |great |straight )?(with|for|on|in|into|from|off|without)|takes (just |only |about |less than )?(a |one |two |ten |\d+ )(min|minute|day|hour|week|second|sec)`,
  ],
  /** A schedule of one's own: "FAR refresher: 25-26 Sept". */
  schedule: [
    rx`(\d{1,2} ?(-|–|to) ?\d{1,2}|\d{1,2}(st|nd|rd|th)?) (${MONTH})\b|(every|each) (mon|tues|wednes|thurs|fri|satur|sun)day|half[- ]day|\d+ days?`,
  ],
  /** A sum first or alone: "£289 + VAT a month." */
  sum: [rx`^(only |just |from |around |about |be |it's |its |that's |all |everything )*${gap(2)}(${MONEY})`],
  /** Words of a slogan or a bare boast in front. */
  slogan: [
    rx`^(no|zero|not a|without|just|pure|all|every|full|fully|free|one|never|guaranteed|fast|easy|simple|same|instant|direct|real|proper|absolute|beautiful|quality|special|exceptional|limited|approved|new|introducing|presenting|your (favou?rite|partner|trusted|one-stop|new))\b`,
  ],
} as const;
