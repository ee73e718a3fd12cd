import { tooLong } from './said';
import { wholeThing } from './whole-thing';

/** "our rota board", and whether it is one. */
export interface Own {
  readonly thing: string;
  readonly plural: boolean;
}

/** Where it is what is told of: the sentence begins with it. */
const OWN = /^(?:(?:dear|hi|hello|hey) [^,]{2,25}, |and |also |but |so )?(?=(?:our|my) \p{L})/giu;
/** The seller's people, feelings, money, papers and doings: nothing that anybody would ask more about. */
const NO_THING =
  /\b(?:brother|sister|mother|father|mum|dad|aunt|uncle|wife|husband|sons?|daughters?|nephew|kids|family|founders?|co-founder|ceo|cto|cfo|md|directors?|managers?|manager|boss|secretary|assistant|colleagues?|experts?|agents?|staff|members?|competitors?|convener|committee|commitment|expansion|management|career|calendar|diary|agenda|view|views|book|podcast|records|hands?|mind|heart|head|eyes?|phone|number|e-?mail|desk|door|van|vans|lorry|hostel|room|bank|details?|target|targets|quota|forecast|numbers|month|job|evening|time|own|advice|opinion|belief|aim|goals?|purpose|promise|motto|philosophy|values|history|heritage|roots|reach|growth|turnover|revenue|vision|drive|team|crew|lads|engineers|developers|technicians|consultants|drivers|buyers|clients|customers|users|partners|investors|board|jury|judges|scanners|research|analysis|counsel|paralegal|lawyers?|solicitors?|profile|website|site|page|channel|link|posts?|hometown|country|city|region|area|postcode|rounds?|seat|seed|series|certificates?|certification|licen[cs]es?|retainer|apprentice\p{L}*|students?|graduates|network|request|proposal|quotation|quote|invoice|contract|agreement|terms|conditions|policy|capacity|infrastructure|facility|facilities|head ?quarters?|presence|mission|fault|side|end|turn|favourites|misery|voice|life|burnout|years|background|role|position|positioning|expertise|passion|attention|absence|silence|pleasure|honour|apolog\p{L}+|regards|excellence|safety record|fleet of|hope|wish|thanks|truck|correspondence|groups?|electricians?|rivals?|technologists?|assessor|listeners|followers|franchisees|researchers|style|feed|whatsapp|club|attrition|terminal|tedx|tv|developer|floor|reports?|brochure|catalog(?:ue)?|deck|plant|production|factory|laundry|booth|stand|showroom|faculty|strengths?|credentials|accreditations?|warehouse|quarry|farm|mill|laboratory|lab|headcount|wallet|samples?|exports?|audience|sister|cash ?flow|references?|testimonials?|pharmacists?|teachers?|trainers?|guides?|nurses?|doctors?|cleaners?|people|bakery|shop|stores?|restaurant|hotel|rooms?|gym|photos?|portraits?|portfolio|story|song|show|speech|keynote|talk|letters?|notes?|mails?|messages?|calls?|visit|trip|week|day|dates?|reviews?|ratings?)\b/iu;

/** Without it nothing is found. */
export const OWN_CUES: readonly RegExp[] = [OWN];

/** "Our scorecard gives you a number you can show them." -> "our scorecard"; undefined where nobody would want to hear more of it. */
export function ownThing(text: string): Own | undefined {
  // Measures are facts, which an offer to tell more would hide.
  if (tooLong(text) || (text.match(/\d+/g)?.length ?? 0) > 2) return undefined;
  for (const m of text.matchAll(OWN)) {
    const found = wholeThing(text, m.index + m[0].length, 5);
    if (!found || NO_THING.test(found.bare) || !/^(?:our|my)$/.test(found.owner)) continue;
    return { thing: `${found.owner} ${found.bare}`, plural: found.plural };
  }
  return undefined;
}
