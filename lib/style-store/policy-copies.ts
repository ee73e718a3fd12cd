import type { Style } from '../engine/rule';
import { checkStyle } from '../style/check';
import type { Policy } from '../style/policy';
import type { StoredStyle } from '../style/stored';
import { type Address, readAddress } from './address';
import { firstProblem } from './copies';
import type { Ports } from './ports';

/** The styles that the policy sets, as copies on this machine. */
export interface PolicyCopies {
  readonly styles: readonly StoredStyle[];
  /** Addresses that this browser may not ask yet. */
  readonly wanted: readonly string[];
  /** Addresses that were not asked yet: nothing waits for a server but who updates. */
  readonly missing: readonly { readonly slot: number; readonly address: Address }[];
  readonly broken: readonly string[];
  /** They differ from what is stored. */
  readonly changed: boolean;
}

/** Takes over what is stored where the policy is unchanged; where its new text is wrong, the last good copy stays. */
export async function policyCopies(
  policy: Policy,
  stored: readonly StoredStyle[],
  core: Style,
  ports: Pick<Ports, 'allowed'>,
): Promise<PolicyCopies> {
  const before = stored.filter(({ origin }) => origin === 'policy');
  const styles: StoredStyle[] = [];
  const wanted: string[] = [];
  const broken: string[] = [];
  const missing: { slot: number; address: Address }[] = [];
  for (const [slot, entry] of policy.styles.entries()) {
    const old = before.find((s) => s.slot === slot);
    const isUrl = /^https?:\/\/\S+$/i.test(entry.trim());
    const copy = isUrl ? await fromUrl(entry, old, slot) : fromText(entry, old);
    if (copy) styles.push({ ...copy, slot });
  }
  const changed = styles.length !== before.length || styles.some((s) => !before.some((b) => same(b, s)));
  return { styles, wanted, missing, broken, changed };

  function fromText(text: string, old: StoredStyle | undefined): StoredStyle | undefined {
    if (old?.text === text && !old.subscription) return old;
    const checked = checkStyle(text, { core, local: false });
    if (checked.ok) return { origin: 'policy', text, style: checked.style, on: true };
    broken.push(firstProblem(checked.problems));
    return old;
  }

  async function fromUrl(entry: string, old: StoredStyle | undefined, slot: number): Promise<StoredStyle | undefined> {
    const address = readAddress(entry);
    if (typeof address === 'string') {
      broken.push(`${entry.slice(0, 200)}: ${address}`);
      return old;
    }
    if (old?.subscription?.url === address.url && old.subscription.pin === address.pin) return old;
    if (await ports.allowed(address)) missing.push({ slot, address });
    else wanted.push(address.url);
    return old;
  }
}

const same = (a: StoredStyle, b: StoredStyle) =>
  a.slot === b.slot && a.text === b.text && a.subscription?.url === b.subscription?.url;
