import { TryIt } from '../../../components/options/TryIt';
import { check } from '../../messages';

/** One sentence of each kind, so that the first click shows something. */
const SAMPLE =
  'I saw that you opened a depot in Leeds last month. You need to sign up this week. Are you free Tuesday at 2pm?';

export function TrySection() {
  return (
    <TryIt
      sample={SAMPLE}
      onTry={async (body) => {
        const answer = await check({ draft: { channel: 'email', subject: '', body }, context: { stage: 'cold' } });
        return answer.ok ? answer.value : null;
      }}
    />
  );
}
