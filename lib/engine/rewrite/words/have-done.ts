import { unbalanced } from './clauses';
import { endsOpen } from './open-end';
import { boasts, denies, ofSeller, statementOf, wordCount } from './said';

/** Work on something of the client's, and how it stands when it is done. */
const DONE: Readonly<Record<string, string>> = {
  handle: 'handled',
  automate: 'automated',
  manage: 'managed',
  'take care of': 'taken care of',
  'look after': 'looked after',
  'sort out': 'sorted out',
  organise: 'organised',
  organize: 'organized',
  arrange: 'arranged',
  prepare: 'prepared',
  check: 'checked',
  test: 'tested',
  inspect: 'inspected',
  monitor: 'monitored',
  clean: 'cleaned',
  install: 'installed',
  maintain: 'maintained',
  service: 'serviced',
  replace: 'replaced',
  repair: 'repaired',
  collect: 'collected',
  remove: 'removed',
  review: 'reviewed',
  track: 'tracked',
  update: 'updated',
  translate: 'translated',
  book: 'booked',
  file: 'filed',
  submit: 'submitted',
  chase: 'chased',
  answer: 'answered',
  process: 'processed',
  reconcile: 'reconciled',
  pack: 'packed',
  assemble: 'assembled',
  fit: 'fitted',
  plan: 'planned',
  coordinate: 'coordinated',
  supervise: 'supervised',
  customise: 'customised',
  customize: 'customized',
  adapt: 'adapted',
  tailor: 'tailored',
  digitise: 'digitised',
  digitize: 'digitized',
  recycle: 'recycled',
};
const ADVERBS = '(?: (?:also|then|will|can|usually|normally|always|already|now|simply|automatically|even))*';
const VERBS = `(${Object.keys(DONE).join('|')}|takes care of|looks after|sorts out)(?:s|es)?`;
const OBJECT =
  '((?:the|your|all|every|each|any|everything from|most of|half of|(?:about |around |over )?\\d+ ?% of)\\b[^.;:!?()–—]+)';
const DOES = new RegExp(
  `(?:^|[,:;–—-] |\\b(?:and|so|because) )(?:we|i|it|which|our (?:company|firm|team|office|agency|crew|people|platform|software|system|tool|app))(?:['’]ll)?${ADVERBS} ${VERBS} ${OBJECT}`,
  'iu',
);
/** "Auditwell automates 70% of the list." */
const NAMED = new RegExp(
  `^\\p{Lu}[\\p{L}\\d&-]{2,}(?: \\p{Lu}[\\p{L}\\d&-]+)?${ADVERBS} ${VERBS} (?:just )?${OBJECT}`,
  'u',
);
const END =
  /\s*(?:,|\b(?:and (?:we|i|our|you|your|they|it|then|also|have|would|are|is|\p{L}+s? (?:the|your|all|every|any|it|them))|so|because|but|while|without|which|who|that|as (?:i|we|well)|instead|when|if|until|before|after|by \p{L}+ing|with (?:our|my|a|an|one|no)|using|through|via|for (?:you|them|clients|customers|over|more|our|free)|from (?:a|one|our)|on (?:your behalf|our|demand)|since|than)\b).*$/iu;
const NO_OBJECT =
  /\b(?:everything|anything|it|them|they|those|these|this|that|things?|stuff|rest|business|project|client|customer|case|boxes|best|way|reason|time|year|details?|questions?|promise|risk|money)s?$|\b(?:you|he|she|his|her|their)\b/i;
const DANGLES = /\b(?:all|any)$/i;
const MOST_WORDS = 10;

/** Without any of these, nothing is found. */
export const HAVE_DONE_CUES: readonly RegExp[] = [DOES, NAMED];

/** "We handle the whole claim start to finish." -> "the whole claim handled start to finish". */
export function haveDone(sentence: string): string | undefined {
  const text = statementOf(sentence.replace(/[.] \d.*$/u, '.'));
  const m = text ? (DOES.exec(text) ?? NAMED.exec(text)) : null;
  if (!m) return undefined;
  const base = (m[1] ?? '').toLowerCase().replace(/^(take|look|sort)s/, '$1');
  const kept = (m[2] ?? '').replace(END, '').trim();
  // How it is done stands behind it.
  const how =
    /\s+(?:from )?(?:start to finish|end to end|top to bottom|overnight|on site|in-house)$/i.exec(kept)?.[0] ?? '';
  const object = kept.slice(0, kept.length - how.length);
  const words = wordCount(object);
  if (
    words < 2 ||
    words > MOST_WORDS ||
    endsOpen(object) ||
    DANGLES.test(object) ||
    NO_OBJECT.test(object) ||
    unbalanced(object)
  )
    return undefined;
  if (
    denies(object) ||
    boasts(object.replace(/\d+ ?%/, '').replace(/^most of /i, '')) ||
    ofSeller(object) ||
    /[$€£]/u.test(object)
  )
    return undefined;
  return `${object} ${DONE[base] ?? ''}${how}`.replace(/^(?:The|Your|All|Every|Each|Any|About|Around)/, (w) =>
    w.toLowerCase(),
  );
}
