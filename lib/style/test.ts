/** The tests inside a style: its examples, run. */
import type { CompiledRule, CompiledStyle } from './compiled';
import { hitsInDraft, type Mark, markOf, readExample } from './runtime/example';
import { isLocal, patternsOf } from './runtime/find';

interface ExampleFailure {
  readonly kind: 'flags' | 'passes';
  readonly index: number;
  readonly message: string;
  readonly advice: string;
}

interface Coverage {
  /** Patterns of the rule as written, and whether an example that flags uses each. */
  readonly patterns: readonly { readonly written: string; readonly used: boolean }[];
}

interface RuleTest {
  readonly rule: string;
  readonly failures: readonly ExampleFailure[];
  readonly coverage: Coverage;
}

export function testStyle(style: CompiledStyle): readonly RuleTest[] {
  return style.rules.map((rule) => testRule(rule, style.accept));
}

export function testRule(rule: CompiledRule, accept: readonly string[]): RuleTest {
  const failures: ExampleFailure[] = [];
  const used = new Set<number>();
  rule.examples.flags.forEach((text, index) => {
    const { draft, marks } = readExample(text, rule);
    const hits = hitsInDraft(rule, draft, accept);
    for (const { pattern } of hits) if (pattern !== undefined) used.add(pattern);
    if (!isLocal(rule) && hits.length > 0) for (const i of patternsOf(rule.body).keys()) used.add(i);
    const problem = compare(rule, marks, hits.map(markOf), draft);
    if (problem) failures.push({ kind: 'flags', index, ...problem });
  });
  rule.examples.passes.forEach((text, index) => {
    const { draft, marks } = readExample(text, rule);
    const hit = hitsInDraft(rule, draft, accept)[0];
    if (marks.length > 0) {
      const advice = 'Take the [[ ]] out, or move the sentence to flags.';
      failures.push({ kind: 'passes', index, message: `${rule.id}: marks words in an example that must pass`, advice });
    } else if (hit) {
      const words = quote(draft[hit.line.field], markOf(hit));
      const message = `${rule.id}: flags ${words} in an example that must pass`;
      failures.push({ kind: 'passes', index, message, advice: 'Narrow the pattern, or add it under unless.' });
    }
  });
  const coverage = { patterns: patternsOf(rule.body).map(({ written }, i) => ({ written, used: used.has(i) })) };
  return { rule: rule.id, failures, coverage };
}

function compare(
  rule: CompiledRule,
  marks: readonly Mark[],
  hits: readonly Mark[],
  draft: { readonly subject: string; readonly body: string },
): Pick<ExampleFailure, 'message' | 'advice'> | undefined {
  if (hits.length === 0) {
    const advice = 'Widen the pattern, or check scope, channels and unless.';
    return { message: `${rule.id}: flags nothing in an example that it must flag`, advice };
  }
  const first = hits[0] as Mark;
  if (marks.length === 0) {
    // Rules about a whole message flag it somewhere: where exactly is not what they are about.
    if (!isLocal(rule)) return undefined;
    const advice = `Mark the exact words: [[${draft[first.field].slice(first.start, first.end)}]].`;
    return { message: `${rule.id}: no words are marked in this example`, advice };
  }
  const missed = marks.find((m) => !hits.some((h) => same(h, m)));
  const extra = hits.find((h) => !marks.some((m) => same(h, m)));
  if (!missed && !extra) return undefined;
  const flagged = hits.map((h) => quote(draft[h.field], h)).join(', ');
  const marked = marks.map((m) => quote(draft[m.field], m)).join(', ');
  return {
    message: `${rule.id}: flags ${flagged} where ${marked} is marked`,
    advice: 'Move the [[ ]] to the words that are flagged, or change the pattern.',
  };
}

const same = (a: Mark, b: Mark) => a.field === b.field && a.start === b.start && a.end === b.end;

function quote(text: string, { start, end }: Mark): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  return `“${words.length > 60 ? `${words.slice(0, 60)}…` : words}”`;
}
