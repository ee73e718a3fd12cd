import { useId } from 'react';

export interface SiteRow {
  readonly id: string;
  readonly title: string;
  readonly allowed: boolean;
  /** Whether the rep may take it back here: the standard sites are the browser's to manage. */
  readonly optional: boolean;
}

export interface SitesProps {
  readonly sites: readonly SiteRow[];
  /** Asks the browser for these sites; it shows its own question. */
  readonly onAllow: (ids: readonly string[]) => void;
  readonly onGiveBack: (id: string) => void;
}

/** Where Earnest works: what it may read, what it could, and how to use it anywhere else. */
export function Sites({ sites, onAllow, onGiveBack }: SitesProps) {
  const id = useId();
  const missing = sites.filter(({ allowed, optional }) => !allowed && !optional);
  return (
    <main className="sites">
      <h1>Where Earnest works</h1>
      <p>
        Earnest reads what you write in the compose boxes of these sites, in this browser and nowhere else. It reads no
        other page.
      </p>
      {missing.length > 0 && (
        <p className="missing" role="status">
          Your browser asks you first. Until then Earnest stays silent on{' '}
          {missing.map(({ title }) => title).join(' and ')}.{' '}
          <button type="button" className="apply" onClick={() => onAllow(missing.map((site) => site.id))}>
            Allow {missing.length > 1 ? 'them' : 'it'}
          </button>
        </p>
      )}
      <ul>
        {sites.map(({ id: site, title, allowed, optional }) => (
          <li key={site}>
            <span id={`${id}${site}`}>{title}</span>
            <span className="state">{allowed ? 'Works here' : 'Not yet'}</span>
            {!allowed && (
              <button type="button" aria-describedby={`${id}${site}`} onClick={() => onAllow([site])}>
                Allow
              </button>
            )}
            {allowed && optional && (
              <button type="button" aria-describedby={`${id}${site}`} onClick={() => onGiveBack(site)}>
                Give back
              </button>
            )}
          </li>
        ))}
      </ul>
      <h2>Anywhere else</h2>
      <p>
        Click into a text box, then on the Earnest button in the toolbar: it coaches that one box until you leave the
        page.
      </p>
    </main>
  );
}
