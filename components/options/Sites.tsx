import { Switch } from '../Switch';
import { useSay } from '../say';
import type { SiteRow } from './types';

interface SitesProps {
  readonly on: boolean;
  readonly sites: readonly SiteRow[];
  readonly onOn: (on: boolean) => void;
  readonly onSite: (id: string, on: boolean) => void;
  /** Asks the browser for a site; it shows its own question. */
  readonly onAllow: (id: string) => void;
  readonly onGiveBack: (id: string) => void;
}

/** Where the coach speaks, what the browser still withholds, and how to use it anywhere else. */
export function Sites({ on, sites, onOn, onSite, onAllow, onGiveBack }: SitesProps) {
  const say = useSay();
  return (
    <>
      <Switch label={say('sites.everywhere')} help={say('sites.everywhereHelp')} on={on} onChange={onOn} />
      {sites.map((site) =>
        site.allowed ? (
          <Switch
            key={site.id}
            label={site.name}
            help={
              <>
                {site.hosts.join(', ')}
                {site.optional && (
                  <button
                    className="link"
                    type="button"
                    aria-label={say('sites.giveBackThis', site.name)}
                    onClick={() => onGiveBack(site.id)}
                  >
                    {say('sites.giveBack')}
                  </button>
                )}
              </>
            }
            on={on && site.on}
            disabled={!on}
            onChange={(value) => onSite(site.id, value)}
          />
        ) : (
          <Withheld key={site.id} site={site} onAllow={onAllow} />
        ),
      )}
      <p className="help elsewhere">{say('sites.elsewhere')}</p>
    </>
  );
}

function Withheld({ site, onAllow }: { readonly site: SiteRow } & Pick<SitesProps, 'onAllow'>) {
  const say = useSay();
  return (
    <div className="switch-row">
      <span className="name">{site.name}</span>
      <button
        className="button plain"
        type="button"
        aria-label={say('sites.allowThis', site.name)}
        onClick={() => onAllow(site.id)}
      >
        {say('sites.allow')}
      </button>
      <p className="help">{say(site.optional ? 'sites.optional' : 'sites.withheld')}</p>
    </div>
  );
}
