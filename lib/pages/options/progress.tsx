import { Progress } from '../../../components/progress/Progress';
import { say } from '../../i18n';
import { choices, dayOf, progress, weeksOf } from '../../settings';
import { useItem } from '../use-item';

const WEEKS = 12;

export function ProgressSection() {
  const chosen = useItem(choices);
  const counts = useItem(progress);
  if (!chosen || !counts) return null;
  const short = new Intl.DateTimeFormat(say('language'), { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return (
    <Progress
      on={chosen.progress}
      weeks={weeksOf(counts, dayOf(new Date()), WEEKS).map((week) => ({
        week: short.format(new Date(`${week.monday}T12:00:00Z`)),
        ...week.counts,
      }))}
      onOn={async (on) => {
        await choices.update((now) => ({ ...now, progress: on }));
        if (!on) await progress.remove();
      }}
    />
  );
}
