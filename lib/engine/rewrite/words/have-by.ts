import { unbalanced } from './clauses';
import { endsOpen } from './open-end';
import { boasts, denies, statementOf, wordCount } from './said';

const ADVERBS = '(?: (?:also|usually|normally|generally|typically|now|already|always|currently|even))*';
const MEANS = `(?:['’]d|['’]ll| can| could| will| would| are able to| am able to)?${ADVERBS}`;
const START = '^(?:(?:so|and|also|for example|normally|usually),? )*';
/** "We'd have you audit-ready in 8 weeks." */
const YOU_READY = new RegExp(
  `(?:^|[,:] |\\b(?:and|so) )(?:we|i)${MEANS} (?:have|get) you ((?:up and running|live|set up|ready|\\p{L}+-ready|compliant|certified|connected|online|back (?:up|online|on the road|in business)|on site|insured|covered)\\b[^.;:!?()–—]*)`,
  'iu',
);
/** "We can have a skip on site within a day." */
const HAVE_THERE = new RegExp(
  `(?:^|[,:] |\\b(?:and|so) )(?:we|i)(?:['’]d|['’]ll| can| could| will)${ADVERBS} (?:have|get) ((?:an?|the|your|\\d+|two|three) (?:[\\p{L}\\d'’-]+ ){1,5}?(?:on site|at your (?:door|gate|site)|on your (?:desk|shelf|shelves)|with you|back to you|to you|in place|in your \\p{L}+)(?: [^.;:!?()–—]*)?)$`,
  'iu',
);
const MAKES =
  'deliver|ship|supply|print|make|build|produce|install|turns? around|turns? round|turns?(?= (?:[\\p{L}-]+ ){1,4}(?:round|around) )|draft|finish|complete|manufacture|bake|cut|fit|provide|send|prepare|cast|machine|translate|dispatch';
/** "We deliver 5,000 boxes in 3 weeks." */
const IN_TIME = new RegExp(
  `${START}(we|i|our (?:lab|kitchen|team|workshop|bakery|studio|press|mill|factory|depot|drivers|engineers|translators|printers))${MEANS}( often| mostly)? (?:${MAKES})s? ((?!(?:to|in|within|you|by|on|from|for|across|it|them|this|that|everything)\\b)[^.;:!?()–—]{3,60}? (?:(?:with)?in (?:about |around |under |only |just )?(?:an?|\\d+(?: ?(?:-|to|–) ?\\d+)?|one|two|three|four|five|six|seven|eight|ten) (?:working |business )?(?:minutes?|hours?|hrs?|days?|weeks?|months?)(?: or less| flat)?|overnight|(?:the )?(?:same|next)[- ]day|from stock))(?=$|[,;]| (?:if|when|so|and|with|for|as)\\b)((?: if you ever [^.;:,!?]{3,30})?)`,
  'iu',
);
/** "We send you a report every Friday." */
const REGULAR = new RegExp(
  `^(?:we|i)${MEANS} (?:send|give|email|write|bring|provide|deliver|hand)(?: you)? ((?:an?|your|the|fresh|new) [^.;:,!?()–—]{3,50}? (?:every (?:\\p{L}+ )?(?:day|morning|week|month|quarter|year|evening|\\p{L}+day)|each (?:day|week|month|quarter)|once an? \\p{L}+|twice an? \\p{L}+|weekly|monthly|daily))$`,
  'iu',
);
/** "The package includes two days of training." */
const INCLUDES =
  /^(?:(?:our|my|the|each|every|this) )([^.;:,!?()–—]{3,50}?)(?: (?:begins|starts) at [^.;:!?()–—]{2,20}? and)? (?:also |now )?(includes|comes with|gives you|gets you|offers you|brings you|provides you with) ([^;:!?()–—]+)$/iu;
/** The line above a list: "Our Business tier gives you:" */
const GIVES =
  /^(?:our|my|the) ([^.;:,!?()–—]{3,50}?) (?:also )?(?:includes|comes with|gives you|gets you|offers you|brings you|provides you with|offers|provides)(?: the following)?:$/iu;
/** Whatever they would have by it. */
const BOUGHT =
  /\b(?:package|plan|tier|service|subscription|version|cover|contract|kit|program(?:me)?|course|session|membership|experience|day|tour|trip|menu|lease|hire|rental|platform|app|licen[cs]e|bundle|offer|audit|survey|workshop|installation|training|set|box|fee|price|rate|trial)$/i;
const NO_THING =
  /\b(?:i|we|our|us|my|me|it|them|that|this|these|those|he|she|they|results?|growth|revenue|peace of mind|edge|everything|anything|money|savings?)\b|\d ?%|\d+x\b|\p{Extended_Pictographic}/iu;
const END =
  /,? (?:so|because|but|which|without|instead|while|and (?:we|i|our|you|your|it|they|then|also|would|will|can|are)|that [\p{L}]+ (?:simply )?(?:can['’]t|cannot))\b.*$/iu;
const MOST_WORDS = 30;

/** Without any of these, nothing is found. */
export const HAVE_BY_CUES: readonly RegExp[] = [GIVES, YOU_READY, HAVE_THERE, IN_TIME, REGULAR, INCLUDES];

/** What a claim would put into their hands: "You'd have 5,000 boxes in 3 weeks."; undefined where it would not be plain or true. */
export function haveBy(sentence: string): string | undefined {
  const lead = GIVES.exec(sentence)?.[1];
  if (lead && BOUGHT.test(lead) && !NO_THING.test(lead)) return `With the ${lead} you'd have:`;
  const text = statementOf(sentence.replace(/\s\([^()]*\)/g, ''));
  if (!text || wordCount(text) > MOST_WORDS + 8) return undefined;
  const ready = YOU_READY.exec(text)?.[1];
  if (ready) return said("You'd be", ready);
  const there = HAVE_THERE.exec(text)?.[1];
  if (there) return said("You'd have", there);
  const time = IN_TIME.exec(text);
  if (time && !bare((time[3] ?? '').replace(/ (?:round|around) /i, ' ')) && !END.test(time[3] ?? '')) {
    // What is turned round is theirs already, and comes back.
    const back = /\bturns?\b/i.test(time[0]) ? ' back' : '';
    const thing = (time[3] ?? '').replace(/(?: (?:round|around))? (?=(?:within|in|overnight)\b[^,]*$)/i, `${back} `);
    return said(time[2] ? 'You could have' : "You'd have", `${thing}${time[4] ?? ''}`);
  }
  const regular = REGULAR.exec(text)?.[1];
  if (regular) return said("You'd have", regular);
  const includes = INCLUDES.exec(text);
  if (!includes || !BOUGHT.test(includes[1] ?? '')) return undefined;
  return said("You'd get", includes[3] ?? '');
}

/** One thing without an article is no phrase: "counter sample in 10 days". */
function bare(rest: string): boolean {
  const head = rest.split(/ (?:within|in|for|of|from|by|with|overnight|to|on|at|the|same|next)\b/i)[0] ?? '';
  return (
    !/^(?:an?|the|your|any|all|every|each|up|\d|one|two|three|four|five|six|eight|ten)\b/i.test(head) &&
    !/(?:[^sui]s|stuff|work|ware|ing|wear|stock|paper|food|furniture)$/i.test(head)
  );
}

function said(lead: string, rest: string): string | undefined {
  const thing = rest.replace(END, '').replace(/[\s,]+$/, '');
  const words = wordCount(thing);
  if (words < (lead === "You'd be" ? 1 : 2) || words > MOST_WORDS || endsOpen(thing) || unbalanced(thing))
    return undefined;
  if (NO_THING.test(thing) || denies(thing) || boasts(thing)) return undefined;
  if (/\byou\b/i.test(thing.replace(/\b(?:with|to|if) you\b/gi, ''))) return undefined;
  return `${lead} ${thing}.`;
}
