import { unbalanced } from './clauses';
import { endsOpen } from './open-end';
import { boasts, denies, ofSeller, shouts, wordCount } from './said';

/** "… so you don't pay twice", "… which means your drivers start at eight". */
const SO =
  /(?:\bso(?: that)?|\bwhich means(?: that)?|\bmeaning(?: that)?|\bthat way,?|\bthat means) (you|people|nobody|no one|everyone|your (?:\p{L}+ )?(?:people|staff|team|\p{L}+s))(?:['’]ll| will| would|['’]d)?( don['’]t| doesn['’]t| do not| does not| never| no longer| only| always| also| still)*( ha(?:ve|s) to| needs? to)? (\p{L}+)((?: [^.;:!?()–—\n]+)?)/iu;
/** "… so the terminology is mostly there already." */
const SO_THE =
  /\b(?:so|so that|which means(?: that)?|that way) ((?:the|your) (?:[\p{L}-]+ ){0,5}?[\p{L}-]+) (is|are|stays?|comes?|goes|go|arrives?|lasts?|keeps?|runs?|gets?|leaves?|reach(?:es)?) ([^.;:!?()–—\n]+)/iu;
/** What they would be spared: "We don't tie you into a contract." */
const SPARES: Readonly<Record<string, string>> = {
  tie: 'tied',
  lock: 'locked',
  charge: 'charged',
  bill: 'billed',
  ask: 'asked',
  bind: 'bound',
  limit: 'limited',
  invoice: 'invoiced',
  move: 'moved',
  pass: 'passed',
};
const SPARED = new RegExp(
  `^(?:we|i)(?: will| would)?(?: do not| don['’]t| never| won['’]t| not| wouldn['’]t) (${Object.keys(SPARES).join('|')}) you ([^.;:!?()–—\\n]+)$`,
  'iu',
);
/** "We don't charge for delivery." */
const FREE =
  /^(?:we|i)(?: will| would)?(?: do not| don['’]t| never| won['’]t| not| wouldn['’]t) charge (?:you )?((?:extra |anything )?for [^.;:!?()–—\n]+)$/iu;
const NO_VERB =
  /^(?:can|could|may|might|should|must|shall|better|are|were|is|was|had|did|know|knows|see|understand|feel|think|realise|realize|guys|get|just|all|who|that|in|on|at|for|and|or|not|really|simply|easily|save|earn|win|grow|boost|increase|make|focus|enjoy|love|trust|want|wish|like|decide|choose|say|probably|likely|lose|miss|sleep|rest|relax|beat|own|stay|rely|worry|be|won|the|a|can['’]t|won['’]t|shouldn['’]t|wouldn['’]t|aren['’]t)$/i;
const END =
  /,? (?:and (?:we|i|our|then|it|they|you|that|so|get|save)|because|but|while|which|as (?:we|i|well)|so|we|i|instead|thanks to|plus|with (?:our|us|me))\b.*$/i;
const NO_TALE =
  /\b(?:it|they|them|this|that|those|these|he|she|him|her|ever|again|money|worry|worries|stress|headaches?|peace|hours a|results?)\b|[$€£%]|\p{Extended_Pictographic}/iu;
const MOST_WORDS = 18;

/** Without any of these, nothing is found. */
export const THEN_CUES: readonly RegExp[] = [FREE, SPARED, SO, SO_THE];

/** What a claim says would be so for them: "You wouldn't pay twice for the same sentence." */
export function theirsThen(text: string): string | undefined {
  const bare = text.replace(/[\s.!]+$/, '');
  const free = FREE.exec(bare)?.[1];
  if (free) return spared('pay', free);
  const spares = SPARED.exec(bare);
  if (spares) return spared(`be ${SPARES[(spares[1] ?? '').toLowerCase()]}`, spares[2] ?? '');
  const m = SO.exec(text);
  if (!m) return thingThen(text);
  const [, who = '', how = '', must = '', verb = '', tail = ''] = m;
  if (NO_VERB.test(verb) || (!/^(?:nobody|no one|everyone)$/i.test(who) && /[^s]s$/.test(verb))) return undefined;
  const rest = tail.replace(END, '').replace(/[\s,]+$/, '');
  const words = wordCount(`${must} ${verb}${rest}`);
  if (words < 3 || words > MOST_WORDS || endsOpen(rest) || unbalanced(rest) || NO_TALE.test(rest) || shouts(rest))
    return undefined;
  if (denies(rest) || boasts(rest) || ofSeller(rest) || /,(?![^,]*\b(?:and|or)\b)/.test(rest)) return undefined;
  // Past tense, or a third person's: no base form to put behind "would".
  if (/ed$/i.test(verb) && !/^(?:need|feed|speed|proceed)$/i.test(verb)) return undefined;
  const base = /^(?:nobody|no one|everyone)$/i.test(who)
    ? verb.replace(/^has$/i, 'have').replace(/(?<=[^s])s$/, '')
    : verb;
  const not = / do(?:es)?(?:n['’]t| not)/i.test(how);
  const often = /( never| no longer| only| always| also| still)/i.exec(how)?.[1]?.toLowerCase() ?? '';
  const subject = (who[0] ?? '').toUpperCase() + who.slice(1).toLowerCase();
  return `${subject} ${not ? "wouldn't" : 'would'}${often}${must.toLowerCase().replace(' has', ' have').replace('needs', 'need')} ${base}${rest}.`.replace(
    /^You would /,
    "You'd ",
  );
}

function thingThen(text: string): string | undefined {
  const m = SO_THE.exec(text);
  if (!m) return undefined;
  const [, thing = '', verb = '', tail = ''] = m;
  const rest = tail.replace(END, '').replace(/[\s,]+$/, '');
  const words = wordCount(rest);
  if (words < 2 || words > MOST_WORDS || endsOpen(rest) || unbalanced(rest)) return undefined;
  if (
    /\b(?:you|i|we|us|my|our|they|it|he|she|and|or|best|only)\b/i.test(thing) ||
    NO_TALE.test(`${thing} ${rest}`) ||
    shouts(rest)
  )
    return undefined;
  if (denies(rest) || boasts(rest) || ofSeller(rest) || /,(?![^,]*\b(?:and|or)\b)/.test(rest)) return undefined;
  const base = /^(?:is|are)$/i.test(verb) ? 'be' : verb.replace(/(?<=reach|go)es$|(?<=[^s])s$/i, '');
  return `${(thing[0] ?? '').toUpperCase()}${thing.slice(1)} would ${base} ${rest}.`;
}

function spared(verb: string, tail: string): string | undefined {
  const rest = tail.replace(END, '').replace(/[\s,]+$/, '');
  if (wordCount(rest) > MOST_WORDS || endsOpen(rest) || unbalanced(rest) || shouts(rest)) return undefined;
  if (ofSeller(rest) || boasts(rest) || denies(rest) || /\b(?:if|unless|until|it|them|that|this)\b/i.test(rest))
    return undefined;
  return `You wouldn't ${verb} ${rest}.`;
}
