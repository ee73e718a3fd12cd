/** A place to fetch a style from, taken apart and checked. */
export interface Address {
  /** As it is asked for: without fragment. */
  readonly url: string;
  readonly origin: string;
  /** The one permission it needs. Match patterns know no ports. */
  readonly permission: string;
  readonly pin?: string;
}

/** An address, or why it is none, as a sentence. */
export function readAddress(text: string): Address | string {
  const given = text.trim();
  if (!URL.canParse(given)) return 'This is no address. It starts with https://';
  const url = new URL(given);
  if (url.protocol !== 'https:') return 'Only https addresses are asked: nobody can change what comes over them.';
  if (url.username !== '' || url.password !== '') return 'The address holds a name or password. Use one without.';
  const fragment = url.hash.slice(1);
  const pin = /^sha256=([0-9a-f]{64})$/i.exec(fragment)?.[1]?.toLowerCase();
  if (fragment.startsWith('sha256') && !pin) return 'The pin after # is no sha256= with 64 digits.';
  url.hash = '';
  return {
    url: url.href,
    origin: url.origin,
    permission: `https://${url.hostname}/*`,
    ...(pin && { pin }),
  };
}
