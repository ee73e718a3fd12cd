/** One site that the coach works on by itself, as the browser's permissions know it. */
export interface SiteAccess {
  readonly id: string;
  readonly title: string;
  /** Match patterns. */
  readonly origins: readonly string[];
}

/** In the manifest. A browser may still let the rep withhold them: Firefox does, and Chrome's menu of site access. */
export const STANDARD: readonly SiteAccess[] = [
  { id: 'gmail', title: 'Gmail', origins: ['https://mail.google.com/*'] },
  { id: 'linkedin', title: 'LinkedIn', origins: ['https://www.linkedin.com/*'] },
];

/** Asked for when the rep wants them. */
export const OPTIONAL: readonly SiteAccess[] = [
  {
    id: 'outlook',
    title: 'Outlook on the web',
    origins: [
      'https://outlook.live.com/*',
      'https://outlook.office.com/*',
      'https://outlook.office365.com/*',
      'https://outlook.cloud.microsoft/*',
    ],
  },
];

export const originsOf = (sites: readonly SiteAccess[]): string[] => sites.flatMap(({ origins }) => origins);

/** The hostnames of a site. */
export const hostsOf = ({ origins }: SiteAccess): string[] =>
  origins.map((origin) => new URL(origin.replace('*', '')).hostname);
