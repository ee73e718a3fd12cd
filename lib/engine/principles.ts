import { type Facts, METERS } from './meters';
import type { Reading } from './reading';
import type { Diagnostic, Principle, Strength } from './types';

/** Below the first a meter reads low, from the second on high. */
const LOW = 0.4;
const HIGH = 0.7;

/** The seven meters of a message, each opened into its named parts. */
export function principlesOf(
  reading: Reading,
  diagnostics: readonly Diagnostic[],
  strengths: readonly Strength[],
): readonly Principle[] {
  const facts = factsOf(reading, diagnostics, strengths);
  return METERS.map(({ id, title, words, parts, score: scoreOfParts }) => {
    const named = parts(facts);
    const score = Math.max(0, Math.min(1, scoreOfParts(named)));
    const said = words[score < LOW ? 0 : score < HIGH ? 1 : 2];
    return { id, title, score, said, parts: Object.entries(named).map(([name, value]) => ({ name, value })) };
  });
}

/** The one number, 0 to 100: the meters, weighed. It opens into them. */
export function scoreOf(principles: readonly Principle[]): number {
  const scores = new Map(principles.map((p) => [p.id, p.score]));
  return Math.round(100 * METERS.reduce((sum, m) => sum + m.weight * (scores.get(m.id) ?? 0), 0));
}

function factsOf(reading: Reading, diagnostics: readonly Diagnostic[], strengths: readonly Strength[]): Facts {
  const flags = (lens: Diagnostic['lens']) => diagnostics.filter((d) => d.lens === lens).length;
  const kept = (kind: Strength['kind']) => strengths.filter((s) => s.kind === kind).length;
  return {
    pushes: flags('pressure'),
    asks: reading.asks.filter((a) => a.match.rung >= 3).length,
    unearned: flags('ask'),
    aboutYou: flags('me-focus'),
    aboutThem: strengths.length,
    questions: kept('question'),
    details: kept('observation') + kept('relation'),
    links: kept('relation'),
    steps: stepsIn(reading),
  };
}

function stepsIn({ content }: Reading): number {
  const steps = new Set<string>();
  for (const { is } of content) if (is.step) steps.add(is.step);
  return steps.size;
}
