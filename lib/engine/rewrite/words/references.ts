import { tooLong } from './said';
import { speakerOf } from './speaker';

/** Those who buy already, as many of them: whoever could be asked. */
const KIND =
  '(?:pubs|cafes|cafés|gyms|practices|clinics|schools|primaries|academies|colleges|universities|firms|businesses|companies|brands|restaurants|hotels|dentists|vets|butchers|bakers|bakeries|farms|farmers|growers|garages|shops|stores|factories|warehouses|charities|agencies|landlords|letting agents|estate agents|care homes|homes|surgeries|salons|breweries|wineries|vineyards|hauliers|roofers|contractors|builders|merchants|retailers|wholesalers|distributors|operators|manufacturers|importers|exporters|owners|clients|customers|councils|churches|nurseries|dealers|dealerships|installers|labs|laboratories|museums|theatres|festivals|banks|credit unions|insurers|hospitals|pharmacies|SMEs|organi[sz]ations|plants|mills|workshops|clubs|venues|employers|kitchens|caterers|founders|start-?ups|smes|carriers|fleets|forwarders|trusts|housing associations|associations|consultancies|studios|architects|solicitors|accountants|law firms|recruiters|broilers|cooperatives|co-ops|eateries|makers|teams)';
const COUNT =
  '(?<n>(?:about |around |some |roughly |nearly |almost |over |more than )?(?:\\d[\\d,.]*\\+?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|a dozen)(?: or so)?)';
const MANY = `${COUNT} (?<kind>(?:(?!of\\b)[\\p{L}'’-]+ ){0,3}?${KIND}(?:(?:,| and| or) (?:\\p{Ll}+ )?${KIND})*)(?<where> (?:in|across|around|near|on|throughout) (?:the )?[\\p{Lu}][\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|and|of|\\d))*(?<! and| of)(?: \\p{Ll}+)?)?(?=\\s*(?:[.,;:!(–—]|$)| (?:so|and|like|who|that|as|or so|near|since|to|incl|includ|such|because|already|now|over|last|this|every|a week)\\b)`;
const OURS = "(?<who>[Ww]e|I)(?<aux>['’]ve| have)?(?: also| already| currently| now| just)*";
/** "We do EFTPOS for about 160 pubs and cafes in NQ": what is done for them. */
const FOR_MANY = new RegExp(
  `(?:^|[,;.:] )(?:[Ss]o |[Aa]nd |[Aa]lso |[Bb]ut )?${OURS} (?<deed>\\p{Ll}+(?: (?!for\\b|with\\b)[\\p{L}\\d-]+){0,4}? (?:for|with)) ${MANY}`,
  'iu',
);
/** "Last season we served nine Saccos". */
const DID_MANY = new RegExp(
  `^(?:(?<when>[Ll]ast \\p{L}+|[Tt]his \\p{L}+|[Ii]n \\d{4}),? )?(?:[Ss]o |[Aa]nd |[Aa]lso |[Bb]ut )?${OURS} (?<deed>serve|served|supply|supplied|equipped|fitted|fitted out|audited|trained|coached|moved|insured|advised|done|converted|surveyed|set up|rewired) ${MANY}`,
  'u',
);
const HAVE_MANY = new RegExp(
  `^(?:[Ss]o |[Aa]nd |[Aa]lso |[Tt]oday |[Nn]ow )*(?:[Ww]e|I)(?:['’]ve got| now have| have)(?: now)? ${MANY}`,
  'u',
);
const OF_OURS =
  /^(?:so |and |also |but |most of |many of |a lot of |all )*(?:our|my)(?: \p{Ll}+){0,2}? (?<who>clients|customers)\b(?! (?:base|service|satisfaction|care|success|support|portal|need|ask|who need)|['’])/iu;
const IN_PLACES =
  /^(?:[Oo]ur |[Mm]y |[Cc]urrent |[Ww]e have )?(?:[Cc]lients|[Cc]ustomers)(?: are| come| now)?(?: based)? (in|from) ((?:\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?(?:, | and ))*\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?)$/u;
/** They cannot be asked, or are none of the seller's. */
const SECRET =
  /\b(?:confidential\p{L}*|nda|secret|can(?:not|['’]t| not)|sorry|not allowed|may not|competitors?|your (?:clients|customers)|left|refused|without (?:their|the) name|i (?:do|will) not|hear from|lost|complain\p{L}*|never|investors?|asking for|booking|interested|waiting|candidates?)\b|\?/iu;
const NO_DEED =
  /^(?:am|are|was|were|will|would|can|could|have|had|need|want|look|looking|search|write|writing|reach\p{L}*|compete|only|take|taking|accept\p{L}*|select\p{L}*|hope|speak|spoke|speaking|reviewed|price|sent|emailed|hand-select\p{L}*|recover\p{L}*|raise\p{L}*|invest\p{L}*|save\p{L}*|generat\p{L}*|won|left|know|see|saw|think|choose|choosing|close[ds]?|partner\p{L}*|agree\p{L}*|act|fight|fought|asking|only|keep|kept|reserve\p{L}*|booked|going|interview\p{L}*)\b/iu;

/** Whom a client could ask about the seller: "one of the nine butchers in the Severn vale that I sharpen for". */
export function referenceIn(sentence: string): string | undefined {
  if (tooLong(sentence) || SECRET.test(sentence) || /\p{Extended_Pictographic}|[{}[\]*|]/u.test(sentence))
    return undefined;
  const text = sentence.replace(/[\s.!]+$/, '');
  if (/:$/.test(text)) return undefined;
  // Who they are, told before it, must not go with the rest.
  if (/^(?:we['’]re|we are|i['’]m|i am) an? [^;]*,? and (?:we|i)\b/i.test(text)) return undefined;
  return named(text) ?? forMany(text) ?? ofOurs(text);
}

function forMany(text: string): string | undefined {
  const m = FOR_MANY.exec(text) ?? DID_MANY.exec(text);
  if (m?.groups && !NO_DEED.test(m.groups['deed'] ?? '')) {
    const { who = '', aux, deed = '', n = '', kind = '', where = '', when } = m.groups;
    const did = /^(?:done|moved|set up)$/i.test(deed) && !aux ? '' : `${speakerOf(who).who}${aux ? "'ve" : ''} ${deed}`;
    // "… firms and last year the premium came down": another clause.
    if (/ (?:and|or) (?:last|this|since|in)\b/i.test(`${kind}${where}`)) return undefined;
    if (did === '' || /\b(?:my|our|us|me|your|you|it|them)\b/i.test(deed)) return undefined;
    return `one of the ${counted(n, kind)}${where} ${did}${when ? ` ${when.toLowerCase()}` : ''}`;
  }
  const have = HAVE_MANY.exec(text)?.groups;
  if (!have || !/(?:clients|customers)$/i.test(have['kind'] ?? '')) return undefined;
  return `one of our ${counted(have['n'] ?? '', have['kind'] ?? '')}${have['where'] ?? ''}`;
}

/** "about 160 pubs" -> "160 or so pubs"; "over 400 clients" -> "400+ clients". */
function counted(n: string, kind: string): string {
  const bare = n.replace(/^(?:about|around|some|roughly|nearly|almost) /i, '').replace(/ or so$/i, '');
  if (/^(?:over|more than) /i.test(n))
    return `${n.replace(/^(?:over|more than) /i, '').replace(/(?<=\d)$/, '+')} ${kind}`;
  return `${bare}${bare === n ? '' : ' or so'} ${kind}`;
}

function ofOurs(text: string): string | undefined {
  const places = IN_PLACES.exec(text);
  if (places)
    return `one of our ${/customers/i.test(text) ? 'customers' : 'clients'} ${places[1]} ${places[2]?.replace(/ and (?=[^,]*$)/, ' or ')}`;
  const who = OF_OURS.exec(text)?.groups?.['who'];
  return who
    ? `one of ${/\bmy (?:\p{Ll}+ ){0,2}?(?:clients|customers)/iu.test(text) ? 'my' : 'our'} ${who.toLowerCase()}`
    : undefined;
}

const ONE_NAME =
  "(?:(?:the|our neighbours?|the (?:\\p{Ll}+ ){1,3}(?:of )?|the \\p{Lu}\\p{Ll}+ (?:office|arm|branch) of) )?\\p{Lu}[\\p{L}\\d&'’-]*(?: (?:&|de|du|of|der|\\p{Lu}[\\p{L}\\d&'’-]*))*(?: in \\p{Lu}\\p{L}+)?";
const TWO_NAMES = `(?<names>${ONE_NAME}(?:, ${ONE_NAME})*,? (?:and|&) (?:the (?:\\p{Ll}+ ){1,3}(?:of )?)?${ONE_NAME})`;
const AS_CLIENTS = new RegExp(
  `\\b(?:(?:[Cc]lients|[Cc]ustomers) (?:include|are|like|such as)|[Aa]mong (?:our|my) (?:clients|customers) (?:are|we have)|[Bb]etween our clients we have|among them|(?:clients|customers|businesses|firms|companies|practices|schools|hotels|brands|restaurants)[^.;:!?]{0,60}?,? (?:including|incl\\.?|such as|like)|(?:work|works|worked|working) (?:with|for)|(?:the same|this|it) for|supplied|supply|serve|served) ${TWO_NAMES}(?=\\s*(?:[.;!(–—]|$|, (?:both|who|though|so)\\b)| (?:and (?:both|many|several|others)|already|for|since|on|last)\\b)`,
  'u',
);
const WITH_US = new RegExp(
  `^${TWO_NAMES} (?:already )?(?:work with us|use us|buy from us|are (?:our |already )?(?:clients|customers)|trust us|are with us|order from us)`,
  'u',
);
/** Too big for a word with them, no firms, or the press. */
const NO_REFERENCE =
  /\b(?:google|microsoft|amazon|nike|coca|pepsi|ikea|bmw|mercedes|siemens|tesla|apple|facebook|meta|netflix|uber|stripe|figma|salesforce|hubspot|fortune|unilever|nestl\p{L}+|shell|toyota|samsung|sony|deloitte|kpmg|pwc|forbes|techcrunch|xero|quickbooks|sage|trados|excel|europe|germany|france|uk|usa|ireland|canada|australia|london|dublin|africa|asia|india|monday|tuesday|wednesday|thursday|friday|government|backed|investors?|led by|featured|award\p{L}*|zapier|slack|shopify|windows|linux|java|python|wordpress)\b/iu;

function named(text: string): string | undefined {
  const m = AS_CLIENTS.exec(text) ?? WITH_US.exec(text);
  const names = m?.groups?.['names'];
  if (
    !names ||
    NO_REFERENCE.test(names) ||
    /\b(?:backed|led by|featured|award\p{L}*|invest\p{L}*|integrat\p{L}*)\b/iu.test(text)
  )
    return undefined;
  // Who they are to the rep is said: a bare name tells a stranger nothing.
  return `one of our clients, ${names.replace(/,? (?:and|&) (?=(?:(?!,? (?:and|&) ).)*$)/u, ' or ')}`;
}

/** Without any of these, nothing is found. */
export const REFERENCE_CUES: readonly RegExp[] = [
  AS_CLIENTS,
  WITH_US,
  FOR_MANY,
  DID_MANY,
  HAVE_MANY,
  IN_PLACES,
  OF_OURS,
];
