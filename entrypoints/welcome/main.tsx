import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type SiteRow, Sites } from '../../components/Sites';
import '../../components/sites.css';
import { askFor, giveBack, isAllowed, onPermissionChange } from '../../lib/access/permission';
import { OPTIONAL, STANDARD } from '../../lib/access/sites';

const ALL = [...STANDARD, ...OPTIONAL];
const sitesOf = (ids: readonly string[]) => ALL.filter(({ id }) => ids.includes(id));

const rows = (): Promise<SiteRow[]> =>
  Promise.all(
    ALL.map(async (site) => ({
      id: site.id,
      title: site.title,
      allowed: await isAllowed(site),
      optional: OPTIONAL.includes(site),
    })),
  );

function Welcome() {
  const [sites, setSites] = useState<readonly SiteRow[]>([]);
  useEffect(() => {
    const look = () => void rows().then(setSites);
    onPermissionChange(look);
    look();
  }, []);
  return (
    <Sites
      sites={sites}
      onAllow={(ids) => void askFor(sitesOf(ids))}
      onGiveBack={(id) => void Promise.all(sitesOf([id]).map(giveBack))}
    />
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Welcome />);
