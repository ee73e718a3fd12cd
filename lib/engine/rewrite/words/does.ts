import { unbalanced } from './clauses';
import { boasts, denies, ofSeller, wordCount } from './said';
import { gerund } from './verbs';

/** Work that a client does anyhow, whoever helps with it. */
const DOING =
  'manage|track|plan|schedule|monitor|match|measure|forecast|reconcile|file|record|analy[sz]e|coordinate|organi[sz]e|log|check|review|onboard|assess|document|approve|validate|verify|compare|route|dispatch|consolidate|capture|collate|chase|triage|sort|label|calculate|estimate|budget|draft|archive|sync|synchroni[sz]e|map|spot|detect|flag|predict|moderate|benchmark';
/** The seller, or a thing of the seller's that was just named. */
const MAKER =
  '(?:^|[,:;–—-] )(?:and |so |also )?(?:we|i|it|which|our [\\p{L}-]+(?: [\\p{L}-]+)?|the (?:app|platform|system|software|tool|service|module|dashboard|portal|sensor|device)|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)(?: (?:also|automatically|then|can|will|now|already))*';
const DOES = new RegExp(
  `${MAKER} (${DOING})(?:s|es)? (?!(?:up|out|in|on|with|for|at|by|to|that|it|them|if|whether|how|what|this)\\b)([^.;:!?()–—\\n]+)`,
  'iu',
);
const END =
  /,? (?:and (?:we|i|it|our|then|they|you|\p{L}+s\b (?:the|your|a|every|all|them|it))|so|because|but|while|without|which|who|as|we|i|instead|when|if|for (?:you|them|clients|customers|companies|over|more)|from (?:a single|one)|in (?:one|real|a single|under|less|minutes|seconds|\d)|with (?:our|a|an|one)|by \p{L}+ing|using|through|via|within|across|automatically|over|under|at|every|since|than)\b.*$/iu;
const DANGLES =
  /^(?:where you|and\b)|\b(?:kitchen|replies)$|\b(?:it|them|that|this|those|these|the|a|an|of|to|for|with|in|on|at|by|from|and|or|your|their)$/i;
const NO_OBJECT =
  /\b(?:everything|anything|it|them|those|these|you|your (?:business|project|company)|whole (?:thing|process)|things?|stuff|all|rest|project|projects|clients?|customers?|events?|that|case|claim|candidates?|homes?|properties)$/i;
const MOST_WORDS = 10;

/** What a claim does, as the client's own doing: "match supplier invoices with delivery notes". */
export interface Doing {
  readonly act: string;
  readonly doing: string;
}

/** Without any of these, nothing is found. */
export const DOING_CUES: readonly RegExp[] = [DOES];

export function doingIn(text: string): Doing | undefined {
  if (/\?|:\s*$|\p{Lu}{7,}/u.test(text)) return undefined;
  const m = DOES.exec(text);
  if (!m) return undefined;
  const [, verb = '', tail = ''] = m;
  let object = tail.replace(END, '').replace(/[\s,]+$/, '');
  if (/,/.test(object) && !/^[^,]+(?:, [^,]+)*,? (?:and|or) [^,]+$/.test(object)) object = object.replace(/,.*$/, '');
  object = object.replace(/^(?:all|every|each)(?: of)?(?: the| your)? (?=[\p{L}-]+s\b)/iu, 'your ');
  if (DANGLES.test(object) || NO_OBJECT.test(object) || unbalanced(object)) return undefined;
  if (denies(object) || boasts(object) || ofSeller(object) || wordCount(object) > MOST_WORDS || object.length < 5)
    return undefined;
  if (/\d|[%$€£]|\b(?:an?|one|this|that|his|her|their|its)\b/i.test(object) || /\p{Lu}\p{Ll}/u.test(object))
    return undefined;
  const base = verb.toLowerCase();
  return { act: `${base} ${object}`, doing: `${gerund(base)} ${object}` };
}
