import { type Finding, type Found, failureOf } from './diagnose';
import type { Reading, Sentence } from './reading';
import type { Style } from './rule';
import type { Lens, RuleFailure, Severity } from './types';
import type { Weight } from './weigh';

/** The lenses that the weights judge. */
const WEIGHED = ['pressure', 'ask', 'me-focus'] as const;
type WeighedLens = (typeof WEIGHED)[number];

/**
 * From here on the coach says what no rule is sure of. Precision before recall: a rep forgives a push that went unseen
 * sooner than a flag on a fair sentence.
 */
const SPEAK: Readonly<Record<WeighedLens, number>> = { pressure: 0.4, ask: 0.45, 'me-focus': 0.46 };
/** What a rule is sure of is said from here on: only a message that plainly excuses it is heard against a rule. */
const HEED: Readonly<Record<WeighedLens, number>> = { pressure: 0.32, ask: 0.24, 'me-focus': 0.4 };
const NOTHING: readonly Finding[] = [];
/** A rule is sure of what it found. */
export const isSure = ({ range }: Finding) => (range.sure ?? 1) >= 0.5;

/**
 * What is said in the end: at most one flag a lens and sentence. For the core style's three lenses the weights decide
 * whether anything is said, and its rules say it; where no rule found words, one that knows the kind shows them. Rules of
 * other styles speak for themselves.
 */
export function settle(
  style: Style,
  reading: Reading,
  found: Found,
  weights: readonly Weight[],
): { readonly findings: readonly Finding[]; readonly failures: readonly RuleFailure[] } {
  const failures = [...found.failures];
  const findings: Finding[] = [];
  reading.content.forEach((sentence, i) => {
    const here = found.on[i] ?? NOTHING;
    const weight = weights[i];
    // Most sentences of a message: nothing weighs enough to speak of.
    if (here.length === 0 && (!weight || isUnder(SPEAK, weight))) return;
    const said = here.filter((f) => !isWeighed(f) && isSure(f));
    // Under both bars what was found makes no difference.
    if (weight && !isUnder(HEED, weight)) {
      for (const lens of WEIGHED) {
        if (weight[lens] < HEED[lens]) continue;
        const own = here.filter((f) => f.rule.lens === lens && isWeighed(f));
        if (weight[lens] < (own.some(isSure) ? HEED : SPEAK)[lens]) continue;
        if (own.length > 0) said.push(...own);
        else if (lens !== 'pressure' || !LEAVES_FREE.test(sentence.text))
          said.push(...speakFor(style, lens, sentence, reading, weight, failures));
      }
    }
    if (said.length > 0) findings.push(...strongestPerLens(said));
  });
  const around = strongestEach(found.around.filter(isSure));
  return { findings: [...findings, ...around].sort(inReadingOrder), failures };
}

function isUnder(bars: typeof SPEAK, weight: Weight): boolean {
  return weight.pressure < bars.pressure && weight.ask < bars.ask && weight['me-focus'] < bars['me-focus'];
}

/** The weights were fitted with the core rules: a manager's rule is not theirs to overrule. */
function isWeighed({ rule, sentence }: Finding): boolean {
  if (rule.unweighed?.(sentence)) return false;
  return rule.id.startsWith('core/') && (WEIGHED as readonly Lens[]).includes(rule.lens);
}

/** "What time shall I ring?" takes the yes for given; "Are you free on Tuesday?" may be an ask too early, and leaves them free. */
const LEAVES_FREE =
  /^(?:\W*(?:so|and|or|hi|hello|hey)\b[^,?]{0,20}[, ]+)?(?:are you (?:free|open|available|around|up for|interested)|would you (?:be|like|have|mind)|do you have|any chance|is there (?:a|any)|(?:does|would|could) [^,?]{2,50} (?:work|suit))\b.*\?\W*$/is;

function speakFor(
  style: Style,
  lens: Lens,
  sentence: Sentence,
  reading: Reading,
  weight: Weight,
  failures: RuleFailure[],
): readonly Finding[] {
  for (const rule of style.rules) {
    if (rule.lens !== lens || !rule.weighed) continue;
    try {
      const range = rule.weighed(sentence, reading, weight);
      if (range) return [{ rule, sentence, range }];
    } catch (error) {
      if (!failures.some((f) => f.ruleId === rule.id)) failures.push(failureOf(rule, error));
    }
  }
  return [];
}

const RANK: Readonly<Record<Severity, number>> = { hint: 0, suggestion: 1, warning: 2 };

/** One flag a lens and sentence is help, two are nagging: the surer, the more severe, the first in the style stands. */
function strongestPerLens(found: readonly Finding[]): readonly Finding[] {
  if (found.length < 2) return found;
  const best = new Map<Lens, Finding>();
  const rank = (f: Finding) => (isSure(f) ? 10 : 0) + RANK[f.rule.severity];
  for (const f of found) {
    const known = best.get(f.rule.lens);
    if (!known || rank(f) > rank(known)) best.set(f.rule.lens, f);
  }
  return [...best.values()];
}

/** The same where more than one sentence was looked at. */
function strongestEach(found: readonly Finding[]): readonly Finding[] {
  const sentences = [...new Set(found.map((f) => f.sentence))];
  return sentences.flatMap((sentence) => strongestPerLens(found.filter((f) => f.sentence === sentence)));
}

function inReadingOrder(a: Finding, b: Finding): number {
  return a.sentence.index - b.sentence.index || a.range.start - b.range.start || (a.rule.id < b.rule.id ? -1 : 1);
}
