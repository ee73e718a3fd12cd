import { unbalanced } from './clauses';

/** Whom a client would deal with. */
const PEOPLE =
  '(?:team|engineers?|testers?|developers?|people|persons?|employees?|staff|specialists?|experts?|scientists?|drivers?|dentists?|officers?|agents?|technicians?|consultants?|translators?|designers?|advisers?|advisors?|professionals?|craftsmen|installers?|lawyers?|accountants?|nurses?|guards?|colleagues)';
const FIRM =
  '(?:company|agency|firm|studio|bureau|manufacturer|supplier|business|shop|house|factory|designer|writer|developer|photographer|consultancy|practice|maker|exporter|importer|distributor|producer|wholesaler|forwarder|contractor|workshop|translator|recruiter|installer|installers|manufacturers|cooperative|co-op|start-?up|charity|partnership|dealer|outfit|operation|mill|roastery|brewery|families|co)';
const OPENS_WITH_PEOPLE = new RegExp(`^(?:an? |our |my |\\d[\\d,.+]* |[a-z-]+ ){0,3}?${PEOPLE}\\b`, 'i');
const NAMES_FIRM = new RegExp(`\\b(?:${FIRM}|${PEOPLE.slice(3, -1)})$`, 'i');
const START =
  "^(?:so |and |also |anyway |well |but )*(?:at [\\p{Lu}][\\p{L}\\d&.’' -]{1,25}?,? |here at [^,]{2,25},? )?";
const ADVERBS =
  '(?:(?: (?:also|now|currently|already|really|always|typically|usually|do|can|actually|proudly|still))*)';

const HAVE = new RegExp(
  `${START}(?:we|i)(?:['’]ve(?: still)? got|['’]ve|${ADVERBS} have got|${ADVERBS} have)(?: also)? (.+)$`,
  'isu',
);
const GIVE = new RegExp(
  `${START}(?:we|i)(?:['’]d|['’]ll| would| will| can)?${ADVERBS} (?:offer|provide|include|give|do(?= \\d+ \\p{L}+ (?:a|per) ))(?: you(?: with)?| (?:all )?(?:our )?clients(?: with)?| customers(?: with)?)? (.+)$`,
  'isu',
);
const ARE = new RegExp(
  `${START}(?:we|i)(?:['’]re|['’]m| are| am)(?: just| only)? ((?:a|an|the|\\d+|two|three|four|five|six|seven|eight) .+)$`,
  'isu',
);
const RUNS = new RegExp(
  `${START}(?:i|we)${ADVERBS} (?:run|own|manage|look after|started|founded|set up) ((?:an?|the) .+)$`,
  'isu',
);
const DELIVER = new RegExp(
  `${START}we${ADVERBS} (?:deliver|ship) ((?:in|to|within|across|all over|next|every|by|from) .+)$`,
  'isu',
);
const CHARGE = new RegExp(`${START}(?:we|i)(?:['’]d|['’]ll)?${ADVERBS} charge (?:you )?(.+)$`, 'isu');
const FEE =
  /^(?:so |and |also |but )*(?:our|my|the) (?:\p{L}+ )?(?:fee|price|rate|cost|charge|package|pricing)(?:['’]s| is| comes to)(?: normally| usually| currently| just| only| about)* (.+)$/isu;
const FROM =
  /^(?:so |and |also |but )*(?:(?:our|my|the) )?(?:\p{L}+ )?(?:fees?|prices?|rates?|costs?|packages?|pricing|plans?)(?: are| is)? (?:starts?|starting|begins?|beginning|from)(?: out)?(?: at| from)?(?: only| just| as little as| as low as)* (.+)$/isu;
const ITS =
  /^(?:it|that)(?:['’]s| is| would be| comes to| works out at)(?: around| about| only| just| a flat| roughly)? (.+)$/isu;

/** What makes it a boast, a plan of their own, or no sentence that can be turned. */
const BOAST =
  /\b(?:leading|best|only (?:one|company|platform|agency)|fastest|number (?:1|one)|#1|no\.? ?1|premier|largest|top|most\b|proud|award|awarded|renowned|unrivalled|unparalleled|rockstar|exceptional|one of (?:the|europe)|world[- ]class|the only|biggest|sharpest|unbeatable|revolutionary|guarantee|insane|red hot|results|limited)/iu;
const NOT_THEIRS =
  /^(?:(?:an? |my |\d+ |two |some )?(?:daughter|son|wife|husband|brother|sister|cousin|mutual)\b|spent|an? interest|the \d|for|in|on|at|with|from|by|since|last|since|a man|a guy|a person|drawn|hit|two kids|buyers|shown|given|known|written|worn|grown|thrown|the \d+(?:st|nd|rd|th)|\d+ units|still|been|done|had|seen|helped|worked|built|made|won|placed|raised|led|recovered|closed|reached|heard|noticed|put|sent|written|looked|already|never|just|got|to|not|no|n['’]t|many|something|nothing|anything|one (?:other|thing|question)|an? (?:idea|question|few|couple|lot|client|call|meeting|feeling|deal|slot|gap|spot|chance|look|message|hotel|candidate|bloke|friend|quick)|so|it|this|that|you|them|some news|news|own|quite|space|room|capacity|time|\p{L}+ed\b|all|everything|two other|another|booth|a (?:small )?stock|stock|our own|my own|some|one candidate|a deal|the (?:following|same|honou?r|pleasure)|trouble|(?:every|each|all) (?:client|customer)s?|clients|customers|offices|cut|come|become|taught|bought|brought|run|now|recently|over|more than|won|been)\b/iu;
const PARTICIPLE = /^\p{L}{2,}(?:ed|en|own|ought|aught|old|ade)\s(?!\p{L}+s\b)/iu;

/** Without any of these, nothing is found. */
export const YOU_WOULD_CUES: readonly RegExp[] = [FROM, CHARGE, FEE, ITS, DELIVER, ARE, HAVE, GIVE];

/** The same fact with the client as its subject, ready but for its full stop; undefined where it would not be true or right. */
export function youWould(sentence: string): string | undefined {
  const text = sentence.replace(/[\s.!]+$/, '').replace(/!+/g, '.');
  if (/\?|:\s*$|\p{Extended_Pictographic}|\b(?:n['’]t|not|never|cannot)\b|\p{Lu}{6,}/u.test(text) || unbalanced(text))
    return undefined;
  const said = price(text) ?? thing(text);
  if (!said || said.split(/\s+/).length > 42) return undefined;
  return `${said}.`;
}

function price(text: string): string | undefined {
  // "Day rates start from £175.": by what it is counted must be said.
  const counted =
    /\b(?:day|daily|hourly|weekly|monthly|annual|yearly|nightly) (?:\p{L}+ )?(?:rates?|fees?|prices?|charges?|costs?)\b/iu.test(
      text,
    );
  const from = counted ? undefined : FROM.exec(text)?.[1];
  if (from && MONEY.test(from)) return `You'd pay from ${plain(from)}`;
  const charge = CHARGE.exec(text)?.[1] ?? FEE.exec(text)?.[1];
  if (charge && MONEY.test(charge)) return `You'd pay ${plain(charge)}`;
  const its = ITS.exec(text)?.[1];
  if (its && MONEY.test(its) && !/\band (?:it )?(?:takes|is|comes|includes|covers)\b/i.test(its))
    return `You'd pay ${plain(its)}`;
  return undefined;
}

const MONEY =
  /^(?:about |around |only |just |from )*(?:(?:[$€£₹]|usd|eur|gbp|rs\.?) ?\d|\d[\d.,]* ?(?:[$€£%]|k\b|usd|eur|gbp|euros?|dollars?|pounds|shillings))/i;

function plain(amount: string): string {
  return amount.replace(/^(?:(?:only|just) )+/i, '').replace(/\b(?:only|just) (?=[$€£\d])/gi, '');
}

function thing(text: string): string | undefined {
  const deliver = DELIVER.exec(text)?.[1];
  if (deliver) return `You'd get delivery ${deliver}`;
  const have = HAVE.exec(text)?.[1];
  if (have) {
    if (!turnable(have)) return undefined;
    // What a seller merely has is not theirs yet: "You'd have a slide."
    return (people(have) || firm(have)) && !/^(?:an? crew|the (?:person|one)\b)/i.test(have)
      ? `You'd be working with ${have}`
      : undefined;
  }
  const give = GIVE.exec(text)?.[1];
  return give && turnable(give) ? `You'd get ${give}` : undefined;
}

/** Without any of these, nothing is found. */
export const HAD_CUES: readonly RegExp[] = [ARE, RUNS, HAVE];

/** What they have or are, as a thing that could be of use to somebody: "a bit of space the week of the 12th". */
export function hadBy(sentence: string): string | undefined {
  const text = sentence.replace(/[\s.!]+$/, '');
  if (/[?:!;]|\p{Extended_Pictographic}|\b(?:n['’]t|not|never|cannot)\b|\p{Lu}{6,}/u.test(text) || unbalanced(text))
    return undefined;
  const is = ARE.exec(text)?.[1] ?? RUNS.exec(text)?.[1];
  if (is) return firm(is) && !BOAST.test(is) ? is : undefined;
  const have = HAVE.exec(text)?.[1];
  return have && turnable(have) && !BOAST.test(have) ? have : undefined;
}

function turnable(rest: string): boolean {
  return (
    !/\b(?:on my books|unclaimed|still|left|free|at the (?:moment|minute)|here$)\b/i.test(rest) &&
    !NOT_THEIRS.test(rest) &&
    !PARTICIPLE.test(rest) &&
    !BOAST.test(rest) &&
    /^(?:an?|the|our|my|\d+|[\p{L}-]+)\b/iu.test(rest)
  );
}

function people(rest: string): boolean {
  return OPENS_WITH_PEOPLE.test(rest);
}

function firm(rest: string): boolean {
  const head =
    rest
      .split(
        /[,;:(–—]|\s-\s|\b(?:of|from|in|at|for|based|with|that|which|who|and|near|out|outside|around|on|over|covering|doing|selling|making|running|called|since|here)\b/i,
      )[0]
      ?.trim() ?? '';
  return !BOAST.test(rest) && NAMES_FIRM.test(head);
}
