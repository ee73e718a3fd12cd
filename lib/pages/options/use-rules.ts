import { useEffect, useState } from 'react';
import { type RuleInfo, send } from '../../messages';

/** Every rule, from the background, where the rules live; empty until it answers. */
export function useRules(): readonly RuleInfo[] {
  const [rules, setRules] = useState<readonly RuleInfo[]>([]);
  useEffect(() => {
    let wanted = true;
    const ask = async () => {
      let answer = await send('rules', null);
      if (!answer.ok) answer = await send('rules', null);
      if (wanted && answer.ok) setRules(answer.value);
    };
    void ask();
    return () => {
      wanted = false;
    };
  }, []);
  return rules;
}
