/** Where clients lie: one record a client, found by id or by any of its keys. Injected: IndexedDB, or memory in tests. */
export interface Shelf {
  get(id: string): Promise<Stored | undefined>;
  /** The first client that has this key. */
  find(key: string): Promise<Stored | undefined>;
  all(): Promise<readonly Stored[]>;
  /** Writes all of them or, with `ShelfFull` or any other error, none. */
  put(records: readonly Stored[]): Promise<void>;
  delete(ids: readonly string[]): Promise<void>;
}

/** `client` is as it was written: an older format is brought up to date when it is read. */
export interface Stored {
  readonly id: string;
  readonly keys: readonly string[];
  readonly format: number;
  readonly client: unknown;
}

/** There is no room left. What was there before is still there. */
export class ShelfFull extends Error {
  override readonly name = 'ShelfFull';
}
