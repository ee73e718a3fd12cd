import { Dismissed } from '../../../components/options/Dismissed';
import type { DismissedRow } from '../../../components/options/types';
import { say } from '../../i18n';
import type { RuleInfo } from '../../messages';
import { type Choices, choices, type Dismissals, dismissals, undone, withText } from '../../settings';
import { siteName } from '../sites';
import { useItem } from '../use-item';
import { useRules } from './use-rules';

interface Undoable extends DismissedRow {
  readonly undo: () => void;
}

export function DismissedSection() {
  const chosen = useItem(choices);
  const dismissed = useItem(dismissals);
  const rules = useRules();
  if (!chosen || !dismissed) return null;
  const rows = [...ofChoices(chosen, rules), ...ofDrafts(dismissed, rules)];
  return <Dismissed rows={rows} onUndo={(key) => rows.find((row) => row.key === key)?.undo()} />;
}

const summaryOf = (rules: readonly RuleInfo[], id: string) => rules.find((rule) => rule.id === id)?.summary ?? id;

function ofChoices({ sitesOff, rulesOff }: Choices, rules: readonly RuleInfo[]): Undoable[] {
  return [
    ...sitesOff.map((site) => ({
      key: `site ${site}`,
      kind: 'site' as const,
      what: siteName(site),
      undo: () => void choices.update((now) => ({ ...now, sitesOff: withText(now.sitesOff, site, false) })),
    })),
    ...rulesOff.map((id) => ({
      key: `rule ${id}`,
      kind: 'rule' as const,
      what: summaryOf(rules, id),
      undo: () => void choices.update((now) => ({ ...now, rulesOff: withText(now.rulesOff, id, false) })),
    })),
  ];
}

function ofDrafts({ drafts }: Dismissals, rules: readonly RuleInfo[]): Undoable[] {
  return drafts.flatMap(({ id, site, day, silent, flags }) => [
    ...(silent
      ? [
          {
            key: `draft ${id}`,
            kind: 'draft' as const,
            what: say('dismissed.aDraft'),
            site: siteName(site),
            day,
            undo: () => void dismissals.update((now) => undone(now, id, null)),
          },
        ]
      : []),
    ...flags.map((flag) => ({
      key: `flag ${id} ${flag.ruleId} ${flag.words}`,
      kind: 'flag' as const,
      what: summaryOf(rules, flag.ruleId),
      site: siteName(site),
      day,
      undo: () => void dismissals.update((now) => undone(now, id, flag)),
    })),
  ]);
}
