/** What a company sets for all of its browsers, and the files that say so. */
import * as v from 'valibot';

/** A style is its text or an https address. */
export interface Policy {
  readonly styles: readonly string[];
  /** Full rule ids, or STYLE/*, that nobody can mute. */
  readonly lock: readonly string[];
  /** Sites on which the coach stays silent. */
  readonly hostsOff: readonly string[];
}

export const NO_POLICY: Policy = { styles: [], lock: [], hostsOff: [] };

const text = v.pipe(v.string(), v.nonEmpty());

/** Takes whatever the browser hands over: a part that is not as it should be counts as not set. */
export function readPolicy(value: unknown): Policy {
  const record = v.safeParse(v.record(v.string(), v.unknown()), value);
  const part = (key: string): readonly string[] => {
    const given = record.success ? record.output[key] : undefined;
    return Array.isArray(given) ? given.filter((entry) => v.is(text, entry)).slice(0, 100) : [];
  };
  return { styles: part('styles'), lock: part('lock'), hostsOff: part('hostsOff') };
}

export type PolicyTarget = 'chrome' | 'edge' | 'firefox';

/** The extension's id in Firefox; in Chrome and Edge each store gives its own. */
const FIREFOX_ID = 'earnest@earnest.example';

/** The content of a policy file: for Chrome and Edge on Linux as it stands, elsewhere as the administrator's tool wants it. */
export function policyFile(
  target: PolicyTarget,
  policy: Pick<Policy, 'styles' | 'lock'>,
  extensionId = target === 'firefox' ? FIREFOX_ID : 'EXTENSION_ID',
): unknown {
  const settings = { styles: policy.styles, ...(policy.lock.length > 0 && { lock: policy.lock }) };
  if (target === 'firefox') return { policies: { '3rdparty': { Extensions: { [extensionId]: settings } } } };
  return { '3rdparty': { extensions: { [extensionId]: settings } } };
}
