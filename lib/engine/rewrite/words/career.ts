import { unbalanced } from './clauses';
import { isMass } from './questions';
import { boasts, denies, ofSeller, statementOf, wordCount } from './said';

/** What somebody has done for a living, told with "have". */
const DONE =
  'been|worked|run|spent|taught|led|managed|driven|served|interpreted|translated|trained|cooked|catered|farmed|mapped|surveyed|fitted|installed|repaired|serviced|cleaned|placed|recruited|coached|advised|audited|inspected|reviewed|moved|shipped|handled|calibrated|tested|designed|delivered|supplied|made|built|printed|organi[sz]ed|photographed|filmed|flown|published|edited|drafted|negotiated|planned|converted|restored|measured|shot|painted|planted|grown|brewed|baked|roasted|packed|stored|cleared|forwarded|operated|manufactured|maintained|implemented|migrated|rolled out|set up|looked after|specialised|specialized|acted|practised|lived';
const DID =
  'worked|ran|spent|used to (?:be|run|work|drive|do|teach|manage|sell|buy|fit|build|repair)|taught|managed|drove|served|interpreted|translated|trained|cooked|farmed|nursed|practised|grew up|audited|inspected|led';
const PERFECT = new RegExp(
  `^(?:(?:since \\d{4}|in the last \\p{L}+ \\p{L}+|over the years|to date|today),? )?(i|we)(?:['’]ve| have)(?: also| already| now| personally| successfully| so far)* ((?:${DONE})\\b.+)$`,
  'iu',
);
const PAST = new RegExp(
  `^(i|we) ((?:${DID}) .+|(?:was|were) (?:an? |the )?(?:(?!with|in|at|on|by|for)[\\p{L}-]+ ){1,4}?(?:at|with|in|for|on) .+)$`,
  'iu',
);
/** Told of the past without "have", it is a trade only where it went on for years. */
const REGULAR = DONE.split('|')
  .filter((verb) => /(?:ed|t|\])$/.test(verb))
  .join('|');
const FOR_YEARS = new RegExp(
  `^(i|we) ((?:${REGULAR})\\b.* (?:for (?:(?:about|over|nearly|more than) )?(?:\\d+|\\p{L}+) (?:years|seasons|winters|decades)\\b|since \\d{4}).*)$`,
  'iu',
);
/** What somebody does for others, in the present. */
const TRADE_VERBS =
  'clean|pack|broker|export|import|fly|teach|train|sell|supply|clear|compare|deliver|ship|cook|cater|bake|brew|roast|grow|make|produce|manufacture|build|install|fit|fix|repair|service|maintain|lease|translate|interpret|test|calibrate|inspect|survey|map|print|design|write|edit|film|photograph|organi[sz]e|arrange|place|recruit|insure|audit|advise|coach|source|weave|knit|mill|press|machine|weld|paint|sharpen|wash|tune|store|move|handle|collect|recycle|treat|spray|plant|prune|mow|run|operate|speciali[sz]e in|act|process|host|dry|smoke|do|distribute|restore|refurbish|dig|drill|sweep|tow|transport|cut|engrave|assemble|coat|look after|groom|shear|farm|breed|fish|keep bees|stock|trade in|deal in';
const PRESENT = new RegExp(
  `^(i|we)(?: (?:also|mainly|mostly|currently|already|usually))* (${TRADE_VERBS}) ((?:and (?:${TRADE_VERBS}) )?)((?!(?:it|this|that|them|these|those|you|your|sure|no|money|sense|not|have|n['’]t|so|business|things?|what|well|our|my|way|up|on|out|to|one thing|four|all of|everything|like|know|hope|understand|need|want|think|believe|feel|with|a (?:deal|living|lot|difference|mistake|point|call|bit)|some digging|research|the same|as|in|into|through|by|down|forward|offices? (?:in|at))\\b).+)$`,
  'iu',
);
/** Nobody's trade: the mail itself, money, prizes, moods, and what was done with this client. */
const NO_TRADE =
  /^(?:been (?:through|following|asked|told|trying|thinking|meaning|in touch|on|looking|watching|reading|reviewing|waiting|given|using|able|very|really|so|to|featured|named|awarded|picked|selected|voted|rated|recogni\p{L}+|honou?red|working on|good|kind|one|trusted|hearing|chatting|speaking|talking|holding|keeping|there|here|invited|approved|doing (?:this|that|it)|backed|quoted|protecting|going)|(?:was|were) (?:just|wondering|hoping|looking|going|thinking|told|awarded|named|invited|surprised|puzzled|happy|pleased|runner|founded|established|set up|born|ranked|voted|winner|finalist|the first|first|shortlisted|on the|impressed|sorry|out)|(?:made|spent|led|run|moved|handled|placed|done) (?:sure|this|that|it|them|these|the same|all|two hours|some time|time|the (?:morning|evening|weekend))|reviewed (?:your|the)|made (?:a|an|it|some|new|\p{L}+ (?:changes|progress))|built (?:a|an|the|this|our)|set up (?:a|an|the|this)|delivered (?:your|the)|printed (?:your|this)|tested (?:your|this)|designed (?:a|an|the|this|your)|planned (?:a|an|the|to)|shipped (?:a|an|the|your)|measured (?:your|the|such)|published (?:a|an|our)|grown (?:by|from|to|into)|moved (?:in|to|into|on|fast)|spent (?:over|nearly|about|more than)? ?(?:\d+ |\p{L}+ )?(?:hours?|minutes?|days?|weeks?|evenings?|weekend)|cleared (?:a|an|some|the|my)|acted (?:fast|quick)|worked with (?:over|more|about|around|\d)|(?:make|run|do|write|host|fly|arrange|organi[sz]e|build|design|place|handle|move|hold|test|treat|cut|fix|sell|process|press|operate)s? (?:a|an|the (?:numbers|maths|math|same|following|first|rest|whole|job|work|lot)|some|several|many|one|two|three|four|five|\d+ (?:of|calls|hours))|does (?:\d|not|n['’]t)|runs? (?:a|the|into|on|my|our)|clears? (?:in|within)|cuts? (?:\d|costs?)|trains? (?:at|in)|delivers? (?:within|in|next|results)|makes? (?:people|brands|founders|companies))\b/iu;
const NOT_TOLD =
  /\b(?:you|your|award\p{L}*|prize|winner|of the year|raised|funding|investors?|series [a-d]|seed|podcast|stage|keynote\p{L}*|featured|exits?|billion|clients tell|reach(?:ed)? out|email|message|inbox|proposal|calls?|call|times|silence|quarter|this (?:morning|week|month|year|one|kind)|last (?:night|week|month)|yesterday|today|competitors?|rivals?|lives|wife|husband|kids?|daughter|son|mum|dad|director|boss|manager|leadership|for free|deal|deals|contracts?|satisfaction|brochure|roof design|office|headquarters?|headquarter|plant of|kind|himself|literally|honestly|and counting|god|sleep|mutual|guys?|boys|same|it|them|they|those|he|she|him|her|that walk|for this|rooms?|hundred million)\b|\p{Extended_Pictographic}|[{}[\]|*]/iu;
const END =
  /\s*(?:[;(]|\s[–—-]+\s|,? (?:so|because|but|while|which|who|before (?:i|we)|until|and (?:i|we|began|started|honestly|frankly|that|have|has|now|every|one|all|none|his|her|our|both|last|in \d|won|been|the (?:ones|others|rest)|\d+ (?:were|are|have|had|of)|you)|as|then|where|though|when)\b|, (?:mostly|mainly|nearly|not|the|all|most|some|half|including|among|and|been|won|a|an|one)\b).*$/isu;
const ANCHOR = /\d|\b(?:since|years|for|in|at|with|across|around|before|from|out of|that)\b/i;
const GOODS =
  /^(?:makes?|produces?|manufactures?|sells?|exports?|imports?|supplies|builds?|distributes?|packs?|stocks?)\b/i;
const WEEKDAY = /\b(?:mon|tue|wed|thu|fri|sat|sun)(?:s|[a-z]{1,6}days?)?\b/i;
const DANGLES = /\b(?:and|or|of|to|for|with|in|on|at|by|from|as|the|a|an|that|over|about|my|our)$/i;
const FEWEST_WORDS = 4;
const MOST_WORDS = 20;

/** What the seller has done for a living, as somebody does it: "a firm that has mapped quarries"; undefined where it is none. */
export function careerOf(sentence: string): string | undefined {
  const text = statementOf(sentence);
  if (!text) return undefined;
  const perfect = PERFECT.exec(text);
  const present = perfect ? null : PRESENT.exec(text);
  const m = perfect ?? present ?? PAST.exec(text) ?? FOR_YEARS.exec(text);
  if (!m) return undefined;
  const all = listed(present ? presentOf(present) : (m[2] ?? ''));
  const deed = all
    .replace(END, '')
    .replace(/[\s,:]+$/, '')
    .replace(/^were\b/i, 'was');
  const words = wordCount(deed);
  if (words < FEWEST_WORDS || words > MOST_WORDS || NO_TRADE.test(deed) || NOT_TOLD.test(deed)) return undefined;
  if (!ANCHOR.test(deed) || denies(deed) || boasts(deed) || ofSeller(deed)) return undefined;
  if (unbalanced(deed) || DANGLES.test(deed) || (present && WEEKDAY.test(deed))) return undefined;
  if (present && GOODS.test(deed) && !isMany(deed)) return undefined;
  return `${/^i$/i.test(m[1] ?? '') ? 'somebody who' : 'a firm that'}${perfect ? ' has' : ''} ${deed}`;
}

/** One thing without an article is no phrase: "makes steel bowl". */
function isMany(deed: string): boolean {
  const goods = deed.replace(/^\S+ (?:and \S+s )?/, '').split(/ (?:for|with|in|of|from|to|that|on|at|out) /)[0] ?? '';
  return (
    /^(?:an?|the) /i.test(goods) ||
    goods
      .split(/,? (?:and|or) |, /)
      .every(
        (g) =>
          /(?<![sui])s$/.test(g) ||
          isMass({ text: g }) ||
          /(?:ing|ware|work|ginger|oil|soap|paper|glass|wool|leather|software)$/.test(g),
      )
  );
}

/** Commas stay only within a list that closes. */
function listed(text: string): string {
  return /^[^,]*(?:, [^,]{2,40})+,? (?:and|or) [^,]+$/.test(text) && !/, \p{Lu}\p{Ll}+ \p{Lu}/u.test(text)
    ? text
    : text.replace(/,.*$/, '');
}

/** "fix and lease copiers" -> "fixes and leases copiers". */
function presentOf([, , verb = '', and = '', rest = '']: RegExpExecArray): string {
  const second = and.replace(/^and (.+) $/i, (_, other: string) => `and ${does(other)} `);
  return `${does(verb)} ${second}${rest}`;
}

function does(verb: string): string {
  const [first = '', ...more] = verb.toLowerCase().split(' ');
  const third = /(?:s|x|ch|sh|do)$/.test(first)
    ? `${first}es`
    : /[^aeiou]y$/.test(first)
      ? first.replace(/y$/, 'ies')
      : `${first}s`;
  return [third, ...more].join(' ');
}
