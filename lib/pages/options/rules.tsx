import { Rules } from '../../../components/options/Rules';
import { say } from '../../i18n';
import type { RuleInfo } from '../../messages';
import { choices, withText } from '../../settings';
import { useItem } from '../use-item';
import { useRules } from './use-rules';

export function RulesSection() {
  const chosen = useItem(choices);
  const rules = useRules();
  if (!chosen) return null;
  return (
    <Rules
      rules={rules.map((rule) => ({ ...rule, source: sourceOf(rule), on: !chosen.rulesOff.includes(rule.id) }))}
      lensesOff={chosen.lensesOff}
      onLens={(lens, on) => void choices.update((now) => ({ ...now, lensesOff: withText(now.lensesOff, lens, !on) }))}
      onRule={(id, on) => void choices.update((now) => ({ ...now, rulesOff: withText(now.rulesOff, id, !on) }))}
    />
  );
}

function sourceOf({ principle, evidence }: RuleInfo): string {
  return evidence ? `${principle}. ${evidence.text} (${say(`card.grade.${evidence.grade}`)})` : principle;
}
