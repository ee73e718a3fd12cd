import { Sites } from '../../../components/options/Sites';
import { askFor, giveBack } from '../../access/permission';
import { hostsOf, OPTIONAL } from '../../access/sites';
import { choices, withText } from '../../settings';
import { SITES } from '../sites';
import { useAllowed } from '../use-access';
import { useItem } from '../use-item';

export function SitesSection() {
  const chosen = useItem(choices);
  const allowed = useAllowed();
  if (!chosen || !allowed) return null;
  const site = (id: string) => SITES.filter((known) => known.id === id);
  return (
    <Sites
      on={chosen.on}
      sites={SITES.map((known) => ({
        id: known.id,
        name: known.title,
        hosts: hostsOf(known),
        on: !hostsOf(known).some((host) => chosen.sitesOff.includes(host)),
        allowed: allowed.includes(known),
        optional: OPTIONAL.includes(known),
      }))}
      onOn={(on) => void choices.update((now) => ({ ...now, on }))}
      onSite={(id, on) =>
        void choices.update((now) => ({
          ...now,
          sitesOff: site(id)
            .flatMap(hostsOf)
            .reduce((off, host) => withText(off, host, !on), now.sitesOff),
        }))
      }
      // Nothing may be awaited before the browser is asked: it answers clicks only.
      onAllow={(id) => void askFor(site(id))}
      onGiveBack={(id) => void Promise.all(site(id).map(giveBack))}
    />
  );
}
