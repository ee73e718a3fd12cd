import { find } from '../engine/diagnose';
import { read } from '../engine/reading';
import type { Rule } from '../engine/rule';
import type { Draft } from '../engine/types';
import type { CompiledRule, CompiledStyle } from './compiled';
import { isOn } from './levels';
import { RuleIndex } from './rule-index';
import { hitsInDraft, readExample } from './runtime/example';
import { type Hit, isLocal } from './runtime/find';
import { ruleOf } from './runtime/rule';
import { applied, editFor, suggestionsFor } from './suggest';

/** A text that a rule offers and that some rule flags in turn. */
interface BadSuggestion {
  readonly rule: string;
  readonly text: string;
  /** The rule that flags it; the rule itself if its flag does not go. */
  readonly by: string;
}

/**
 * Puts every suggestion into the examples in which its rule flags, and judges it there: it must clear the flag, and no
 * active rule may flag it. `core`: the rules that ship, with the style's overrides applied.
 */
export function badSuggestions(style: CompiledStyle, core: readonly Rule[]): readonly BadSuggestion[] {
  const index = new RuleIndex(style.rules);
  const made = style.rules.map((rule) => (isOn(rule.level) && isLocal(rule) ? ruleOf(rule, rule.level) : undefined));
  const bad: BadSuggestion[] = [];
  for (const rule of style.rules) {
    const seen = new Set<string>();
    for (const { hit, example } of occasions(rule, style.accept)) {
      for (const text of suggestionsFor(rule, hit)) {
        if (seen.has(text)) continue;
        seen.add(text);
        const edit = editFor(hit, text, example.draft);
        const draft = applied(example.draft, edit);
        if (draft.body.trim() === '' && draft.subject.trim() === '') continue;
        const judge = (d: Draft) => {
          const house = [...index.candidates(d)].flatMap((i) => made[i] ?? []);
          const all = { id: style.id, title: '', version: '', rules: [...house, ...core] };
          const { on, around } = find(all, read(d, example.context));
          return [...on.flat(), ...around].filter(({ range }) => (range.sure ?? 1) >= 0.5);
        };
        const end = edit.span.start + edit.newText.length;
        const over = judge(draft).find(
          ({ sentence: s, range }) =>
            s.field === edit.span.field && s.start + range.start < end && s.start + range.end > edit.span.start,
        );
        // What was flagged there before is not the suggestion's fault.
        const old = over && judge(example.draft).some((f) => f.rule.id === over.rule.id);
        if (over && (!old || over.rule.id === rule.id)) bad.push({ rule: rule.id, text, by: over.rule.id });
        else if (hitsInDraft(rule, draft, style.accept).some((h) => touches(h, edit.span.start, end))) {
          bad.push({ rule: rule.id, text, by: rule.id });
        }
      }
    }
  }
  return bad;
}

const touches = ({ line, range }: Hit, start: number, end: number) =>
  line.start + range.start < end && line.start + range.end > start;

/** The examples with what is flagged in them; for words to replace that no example uses, the words by themselves. */
function occasions(rule: CompiledRule, accept: readonly string[]) {
  if (rule.suggest.length === 0 && rule.body.kind !== 'swap') return [];
  const out = rule.examples.flags.flatMap((text) => {
    const example = readExample(text, rule);
    return hitsInDraft(rule, example.draft, accept).map((hit) => ({ hit, example }));
  });
  if (rule.body.kind !== 'swap') return out;
  const used = new Set(out.map(({ hit }) => hit.pattern));
  rule.body.swap.forEach(({ of }, i) => {
    if (used.has(i)) return;
    const example = readExample(`This is ${of.written} here.`, rule);
    const hit = hitsInDraft(rule, example.draft, accept).find(({ pattern }) => pattern === i);
    if (hit) out.push({ hit, example });
  });
  return out;
}
