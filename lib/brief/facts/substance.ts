import type { FactKind } from '../types';
import { runsIn } from './client';
import type { PageSentence } from './sentences';

/**
 * What makes a sentence worth knowing when no set phrase says its kind: something happened, and it has a figure, a name or a
 * day. "We believe in quality" has none of them; no list of phrases ever ends, this does.
 */
interface Substance {
  readonly kind: FactKind;
  /** 0..1: how sure it is that this is a fact of that kind. */
  readonly sure: number;
}

const WORD_NUMBER =
  '(?:eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\w+)?|dozens|hundreds|thousands|millions)';
/** A year, a price tag or somebody's years of experience is no figure of the client's. */
const FIGURE = new RegExp(
  `(?<![\\w.])(?:(?:[£$€]|eur |usd |gbp )?\\d[\\d,.]*(?: ?%| per ?cent| million| billion|m\\b|bn\\b|k\\b)?|${WORD_NUMBER})(?! ?(?:stars?|years?'? experience|years of experience|connections|followers|comments|am\\b|pm\\b|o'clock))`,
  'g',
);
const DATE =
  /\b(?:\d{1,2}(?:st|nd|rd|th)? )?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{1,2}\b(?!,\d))?|\b(?:19|20)\d\d\b/g;

/** Without days and years: "from 1 January" counts nothing. */
export const undated = (norm: string): string => norm.replace(DATE, ' ').replace(PRICE, ' ');
const PRICE = /[£$€]\d{1,3}(?:\.\d\d)?(?![\d,.]*\d| ?(?:m|bn|k|million|billion)\b)/g;

const SMALL_FIGURE = /\b(?:two|three|four|five|six|seven|eight|nine|ten|half|a third|a quarter|twice|double|one in)\b/;
const TIME =
  /\b(?:january|february|march|april|june|july|august|september|october|november|december|in may|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:19|20)\d\d|(?:last|this|next|every) (?:year|month|week|quarter|spring|summer|autumn|winter|fall|season|night)|now|today|until now|so far|recently|currently|soon|already|since|a (?:day|week|month|year)|decade)\b/;
const ACTED =
  /\b(?:\w{3,}ed|took|put|grew|built|bought|sold|won|lost|began|fell|rose|came|went|ran|made|brought|cut|spent|hit|led|left|kept|set|wrote|drove|gave|got|broke|chose|hired|met|sent|taught|found)\b/;
const UNDER_WAY = /\b(?:is|are|am|'re|'m|been|keep|keeps|start(?:s|ed)?) (?:\w+ly |now |still |also )?\w{3,}ing\b/;
const AHEAD =
  /\b(?:will|won't|going to|about to|due (?:in|to|for|by)|set to|planned|next (?:on|up|come|is|year|month|spring|summer|autumn|winter|week)|goes live|go live|(?:opens?|starts?|arrives?|begins?|launches|moves?) (?:\S+ ){0,3}(?:in|on|next|this))\b/;
const TROUBLE =
  /\b(?:worr\w+|short of|shortages?|missing|delay\w*|fail(?:s|ed|ing|ures?)?|los(?:e|es|ing|t)|slow\w*|hard(?:er|est)?|puzzle|solved|unsolved|struggl\w+|wait(?:s|ed|ing)?|queues?(?! map)|queued|expensive|manual\w*|by hand|on paper|spreadsheets?|phone calls?|eaten|broke(?! ground)\w*|slipp\w+|missed|strain\w*|sorry|(?:has|have|had) no \w+|lack(?:s|ed|ing)?|timing out|timed out|problems?|difficult\w*|trouble|pressure|complain\w*|apologi\w+|stuck|late(?! \d|st|r| spring| summer| autumn| winter)|overload\w*|stretched|gaps?|shrinking|less each|nobody could|could not|couldn't|cannot|can't|waste\w*|error\w*|downtime|outages?|backlogs?|took (?:\S+ ){1,6}(?:days|weeks|hours|months)|takes? (?:\S+ ){1,5}(?:days|weeks|hours|months)|turnover|sick leave|strikes?|drought|flood\w*|costs? (?:\S+ ){0,2}\d|cost (?:\d|us|too)|hardest|biggest|worst|weak\w*|risk\w*|threat\w*|chas(?:e|ing)|fight\w*|painful\w*|pain)\b/;
const WISH =
  /\b(?:want(?:s|ed)? to|hop(?:e|es|ing) (?:to|for|that)|aim(?:s|ing)?|goals?|targets?|ambition\w*|would like to|intend\w*|plan(?:s|ned|ning)? to|trying to|by (?:20\d\d|the end of)|should (?:cover|cut|save|bring|reach|double)|objective|dream\w*|vision is)\b/;
const TECHNICAL =
  /\b(?:software|systems?|platforms?|automat\w+|robots?|sensors?|database|cloud|digital\w*|online|electric|algorithm\w*|machine learning|ai|apps?|scanners?|document reader|erp|crm|api|dashboard|canning line|production line|machines?|printers?|solar panels?|heat pumps?|batteries|hydrogen|turbines?|portal|barcodes?|rfid|drones?|runs? on|running on|data (?:lake|warehouse|platform)|servers?|code|bluetooth|wi-?fi|nb-iot|lorawan|iot|gps|[45]g|ct scanner)\b/;
const HIRING =
  /\b(?:(?:we're|we are|i'm|i am|is|are|^)\s?(?:looking|searching) for (?!ward)|^looking for (?:people|someone|a|an)\b|took on|taken on|taking on|joined (?:us|the team)|vacanc\w+|new (?:colleagues|starters|recruits|hires)|advertise (?:\S+ ){0,3}jobs|headcount|apprentices?hips?)\b/;
const FLUFF =
  /\b(?:passion\w*|excellen\w+|believe|values?|proud\w*|love|loved|lovely|best|great|quality|tradition|trusted|world-class|leading|innovative|cutting[- ]edge|commit(?:ted|ment) to|dedicated|matters|what drives|happy|delight\w*|finest|honest\w*|thank(?:s|ful)?|cheers|welcome|enjoy\w*|discover|imagine|fun|perks|fairly|i write about|care about|merits|believes)\b/;
const INVITES = /\b(?:you|your|you'll|you're|follow us|write to me|contact|for more information|click|download)\b/;

/** What the sentence amounts to; undefined when it tells nothing. */
export function substanceOf({ norm, text, quoted }: PageSentence, aliases: readonly string[]): Substance | undefined {
  if (INVITES.test(norm) && !quoted) return undefined;
  const figures = undated(norm).match(FIGURE) ?? [];
  const signs = {
    figure: figures.length > 0 ? 1 : SMALL_FIGURE.test(norm) ? 0.5 : 0,
    named: namedIn(text, aliases) ? 0.55 : 0,
    time: TIME.test(norm) ? 0.4 : 0,
    acted: ACTED.test(norm) ? 0.5 : 0,
    underWay: UNDER_WAY.test(norm) ? 0.5 : 0,
    ahead: isAhead(norm) ? 0.6 : 0,
    trouble: TROUBLE.test(norm) ? 0.65 : 0,
    wish: WISH.test(norm) ? 0.7 : 0,
    technical: TECHNICAL.test(norm) ? 0.45 : 0,
    hiring: HIRING.test(norm) ? 1 : 0,
  };
  const sum = Object.values(signs).reduce((a, b) => a + b, 0) - (FLUFF.test(norm) ? 0.6 : 0);
  if (sum < LEAST) return undefined;
  return { kind: kindFor(signs), sure: Math.min(0.85, 0.62 + sum * 0.13) };
}

/** What was done is told first: "we grew last year and will pass 100" is about the past. */
function isAhead(norm: string): boolean {
  const ahead = AHEAD.exec(norm);
  const acted = ACTED.exec(norm);
  return ahead !== null && (acted === null || ahead.index < acted.index);
}

/** One sign is chance; two or three are news. */
const LEAST = 0.94;

type Signs = Readonly<
  Record<
    'figure' | 'named' | 'time' | 'acted' | 'underWay' | 'ahead' | 'trouble' | 'wish' | 'technical' | 'hiring',
    number
  >
>;

function kindFor(signs: Signs): FactKind {
  if (signs.hiring) return 'hiring';
  if (signs.trouble) return 'challenge';
  if (signs.wish) return 'goal';
  if (signs.technical && (signs.acted || signs.ahead)) return signs.ahead ? 'initiative' : 'technology';
  if (signs.ahead || (signs.underWay && !signs.acted)) return 'initiative';
  if (signs.acted && (signs.time || signs.named) && (signs.figure < 1 || (signs.time && signs.named))) return 'event';
  if (signs.figure) return 'number';
  if (signs.acted) return 'event';
  return signs.technical ? 'technology' : 'place';
}

/** A name that is neither the client's nor the first word of the sentence. */
function namedIn(text: string, aliases: readonly string[]): boolean {
  return runsIn(text.replace(/^\S+\s+/, '')).some(
    (run) => run.length > 2 && !CALENDAR.test(run) && !aliases.some((a) => a.includes(run) || run.includes(a)),
  );
}

const CALENDAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|I'?\w*|We|The|In|It|They|He|She|EUR|USD|GBP)$/;
