import { natureOf, singular } from './natures';
import { knownTopics, type Topic } from './phrase';
import { isMass } from './questions';

/** Who does it, and what is done: the client has that matter too. */
const DOER: Readonly<Record<string, string>> = {
  writer: 'writing',
  copywriter: 'copywriting',
  translator: 'translation',
  designer: 'design',
  bookkeeper: 'bookkeeping',
  accountant: 'accounting',
  recruiter: 'recruitment',
  photographer: 'photography',
  forwarder: 'freight forwarding',
  caterer: 'catering',
  landscaper: 'landscaping',
  gardener: 'gardening',
  fundraiser: 'fundraising',
  printer: 'printing',
  surveyor: 'surveying',
  trainer: 'training',
  editor: 'editing',
  cleaner: 'cleaning',
  marketer: 'marketing',
  merchandiser: 'merchandising',
  welder: 'welding',
};
/** A kind of firm or of adviser, behind what it is about: "insurance broker", "payroll bureau". */
const FIRM =
  'broker|consultant|specialist|exporter|importer|forwarder|contractor|bureau|agency|firm|company|provider|house|workshop|dealer|adviser|advisor|agent|studio|consultancy|business|wholesaler|distributor';
const WHO =
  "(?:^|, |\\band )(?:i['’]m|i am|we['’]re|we are|i work as|myself|working as|an?|i run an?|i own an?|founder of an?)";
const DOING = new RegExp(
  `(?:${WHO}) (?:an? )?(?:(?:freelance|independent|independant|certified|chartered|local|mobile|small|qualified|self-employed|solo|family|part-time|sworn|senior|professional) )*((?:[\\p{L}&]+ ){0,2}?)(${Object.keys(DOER).join('|')})\\b`,
  'iu',
);
const ABOUT = new RegExp(`(?<![\\p{L}-])((?:[\\p{L}&]+ ){1,3})(?:${FIRM})s?\\b`, 'giu');
const OF =
  /\b(?:provider|supplier|exporter|importer|producer|maker|manufacturer|distributor|specialists? in|broker) (?:of|for|in) /iu;
/** A part of the seller's house is no trade. */
const OWN = /\b(?:our|my|your|in-house) (?:[\p{L}-]+ ){0,3}$/iu;
/** What a trade is called by, which is no matter of the client's. */
const NO_MATTER = /^(?:best|sales|marketing|growth|business|tech|it|hr|family|our|my|your|the|new|data)$/i;
const NO_WORD =
  /^(?:and|or|a|an|the|of|for|in|at|as|i|am|we|are|my|our|your|is|professional|independent|independant|local|leading|premier|certified|small|freelance|family|uk|us|best|largest|new|trusted|based|chartered|qualified|place|growing|fast|fastest|ranked|own|have|run|small|big|local|with|to|by|on|direct|global|digital|sworn|senior|premium)$/i;

/** Without any of these, nothing is found. */
export const MATTER_CUES: readonly RegExp[] = [DOING, ABOUT, OF];

/** The client's own matter in what somebody says he is: "a freelance grant writer" -> "grant writing". */
export function matterOfTrade(text: string): Topic | undefined {
  // Who makes packing packs nothing for anybody.
  if (/\b(?:manufactur\p{L}*|factory|producers?|produces?)\b/iu.test(text)) return undefined;
  const doing = DOING.exec(text);
  if (doing) {
    const [, lead = '', who = ''] = doing;
    const words = lead.trim().split(/\s+/).filter(Boolean);
    while (words.length > 0 && NO_WORD.test(words[0] ?? '')) words.shift();
    if (words.every((w) => /^\p{Ll}+$/u.test(w) || /^\p{Lu}{2,4}$/u.test(w)))
      return topic([...words, DOER[who.toLowerCase()] ?? ''].join(' '));
  }
  for (const { 1: before = '', index } of text.matchAll(ABOUT)) {
    if (OWN.test(text.slice(0, index + before.length))) continue;
    const words = before.trim().split(/\s+/);
    const from = words.findLastIndex((w) => NO_WORD.test(w) || /^\p{Lu}\p{Ll}/u.test(w)) + 1;
    const said = words.slice(from).join(' ');
    const found = natureOf(said);
    if (
      !NO_MATTER.test(said) &&
      !/^forwarding$/i.test(said) &&
      found?.known &&
      (found.nature === 'activity' || found.nature === 'goods')
    )
      return topic(said);
  }
  const of = OF.exec(text);
  return of
    ? knownTopics(text).find(
        (t) =>
          t.start >= of.index + of[0].length - 4 &&
          (t.nature === 'activity' || (t.nature === 'goods' && (t.plural || isMass(t)))) &&
          !/\p{Lu}\p{Ll}/u.test(t.text),
      )
    : undefined;
}

function topic(said: string): Topic | undefined {
  const found = natureOf(said);
  if (!found || found.nature === 'pain' || found.nature === 'result') return undefined;
  const nature = found.nature === 'goods' ? 'goods' : 'activity';
  const lower = said.toLowerCase() === said || /^\p{Lu}{2,5}\b/u.test(said) ? said : said.toLowerCase();
  const counted = nature === 'goods' && !isMass({ text: lower });
  const text = counted && singular(lower) === lower ? `${lower}s` : lower;
  return { text, plural: counted, nature, known: true, start: 0, end: 0 };
}
