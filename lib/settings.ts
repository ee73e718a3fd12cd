import { storage } from 'wxt/utils/storage';
import type { StoredStyle } from './style/stored';

/**
 * The only place that names storage keys: one item each, typed and versioned. A change of shape raises the version and
 * adds a migration here, a small function from the shape before.
 */
export const styles = storage.defineItem<readonly StoredStyle[]>('local:styles', { fallback: [], version: 1 });

/** Full ids of rules that the rep does not want to hear of again. */
export const mutedRules = storage.defineItem<readonly string[]>('local:muted-rules', { fallback: [], version: 1 });
