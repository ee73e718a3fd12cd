import { useState } from 'react';
import type { Lens } from '../../lib/engine/types';
import { LensMark } from '../LensMark';
import { LENS_HELP, LENS_NAMES } from '../lens';
import { Switch } from '../Switch';
import { useSay } from '../say';
import { Example } from './Example';
import type { RuleRow } from './types';

interface RulesProps {
  readonly rules: readonly RuleRow[];
  readonly lensesOff: readonly Lens[];
  readonly onLens: (lens: Lens, on: boolean) => void;
  readonly onRule: (id: string, on: boolean) => void;
}

/** Every lens and every rule, each with its reason and its examples, and a switch. */
export function Rules({ rules, lensesOff, onLens, onRule }: RulesProps) {
  const lenses = [...new Set(rules.map(({ lens }) => lens))];
  return lenses.map((lens) => (
    <LensRules
      key={lens}
      lens={lens}
      on={!lensesOff.includes(lens)}
      rules={rules.filter((rule) => rule.lens === lens)}
      onLens={onLens}
      onRule={onRule}
    />
  ));
}

interface LensRulesProps extends Omit<RulesProps, 'lensesOff'> {
  readonly lens: Lens;
  readonly on: boolean;
}

function LensRules({ lens, on, rules, onLens, onRule }: LensRulesProps) {
  const say = useSay();
  // Sixty rules with their examples are a book: each opens when somebody asks, and is made only then.
  const [open, setOpen] = useState<string | null>(null);
  return (
    <div className={`lens ${lens}`}>
      <Switch
        label={
          <span className="lens-name">
            <LensMark lens={lens} />
            {say(LENS_NAMES[lens])}
          </span>
        }
        help={say(LENS_HELP[lens])}
        on={on}
        onChange={(value) => onLens(lens, value)}
      />
      <ul className="rules">
        {rules.map((rule) => (
          <li key={rule.id}>
            <button
              className="rule-name"
              type="button"
              aria-expanded={open === rule.id}
              onClick={() => setOpen(open === rule.id ? null : rule.id)}
            >
              <span lang="en">{rule.summary}</span>
              {!isOn(rule, on) && <span className="off">{say('rules.off')}</span>}
            </button>
            {open === rule.id && <RuleDetail rule={rule} lensOn={on} onRule={onRule} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What the company has locked speaks whatever the rep has switched off. */
const isOn = ({ fixed, on }: RuleRow, lensOn: boolean): boolean => (fixed ? fixed === 'on' : lensOn && on);

interface RuleDetailProps extends Pick<RulesProps, 'onRule'> {
  readonly rule: RuleRow;
  readonly lensOn: boolean;
}

function RuleDetail({ rule, lensOn, onRule }: RuleDetailProps) {
  const say = useSay();
  return (
    <div className="rule">
      <p lang="en">{rule.why}</p>
      <p className="help" lang="en">
        {rule.source}
      </p>
      <h3>{say('rules.flags')}</h3>
      <ul className="examples">
        {rule.flags.map((text) => (
          <Example key={text} text={text} lens={rule.lens} />
        ))}
      </ul>
      <h3>{say('rules.passes')}</h3>
      <ul className="examples">
        {rule.passes.map((text) => (
          <Example key={text} text={text} lens={rule.lens} />
        ))}
      </ul>
      <Switch
        label={say('rules.use')}
        {...(rule.fixed && { help: say(rule.fixed === 'on' ? 'rules.fixedOn' : 'rules.fixedOff') })}
        on={isOn(rule, lensOn)}
        disabled={!lensOn || rule.fixed !== undefined}
        onChange={(value) => onRule(rule.id, value)}
      />
    </div>
  );
}
