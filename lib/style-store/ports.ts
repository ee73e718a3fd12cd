import type { Muted } from '../style/merge';
import type { Policy } from '../style/policy';
import type { StoredStyle } from '../style/stored';
import type { Address } from './address';
import type { Download } from './download';

/** What the store needs of the world: the browser's in the extension, plain functions in tests. */
export interface Ports {
  load(): Promise<readonly StoredStyle[]>;
  /** Throws when the browser has no room. */
  save(styles: readonly StoredStyle[]): Promise<void>;
  /** What the rep does not want to hear of. */
  muted(): Promise<Muted>;
  /** Switches one rule off for good, or on again. */
  mute(rule: string, off: boolean): Promise<void>;
  policy(): Promise<Policy>;
  /** May this browser ask that origin? */
  allowed(address: Address): Promise<boolean>;
  download(address: Address, etag?: string): Promise<Download>;
  /** Milliseconds since 1970. */
  now(): number;
}
