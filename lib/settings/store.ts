import { browser } from 'wxt/browser';

/** `full`: the browser's room for this extension is used up. */
export type Saved = 'saved' | 'full' | 'failed';

/** One thing that is kept. Reading never throws: what cannot be read is as good as new. */
export interface Item<T> {
  readonly key: string;
  get(): Promise<T>;
  /** Changes it, one change after the other. For the extension's own pages and the background; pages of hosts ask the background. */
  update(change: (now: T) => T): Promise<Saved>;
  /** Forgets it. */
  remove(): Promise<Saved>;
  /** Tells of every change, from wherever it comes, until `signal` aborts. */
  watch(changed: (value: T) => void, signal: AbortSignal): void;
}

interface Definition<T> {
  readonly key: string;
  /** Turns whatever stands in the store into a value: what is missing, old or broken becomes its default, the rest is kept. */
  readonly read: (stored: unknown) => T;
  /** Whether what cannot be saved holds until this page or worker ends; it does if nothing is said. */
  readonly holds?: boolean;
  /** One step a version: the first turns what version 1 stored into what version 2 reads, and so on. */
  readonly migrations?: readonly ((stored: unknown) => unknown)[];
}

interface Envelope {
  readonly version: number;
  readonly data: unknown;
}

/** The only place that touches the browser's storage. */
export function defineItem<T>({ key, read, holds = true, migrations = [] }: Definition<T>): Item<T> {
  const version = migrations.length + 1;
  /** What could not be saved. */
  let unsaved: { readonly value: T } | undefined;

  const open = (stored: unknown): T => {
    try {
      if (!isEnvelope(stored)) return read(undefined);
      // Data of a newer version (somebody went back to an older one) is read as far as it is understood.
      const steps = migrations.slice(Math.max(0, stored.version - 1));
      return read(steps.reduce((data, migrate) => migrate(data), stored.data));
    } catch {
      return read(undefined);
    }
  };
  const get = async (): Promise<T> => {
    if (unsaved) return unsaved.value;
    try {
      return open((await browser.storage.local.get(key))[key]);
    } catch {
      return read(undefined);
    }
  };
  const put = async (value: T): Promise<Saved> => {
    const envelope: Envelope = { version, data: value };
    try {
      await browser.storage.local.set({ [key]: envelope });
      unsaved = undefined;
      return 'saved';
    } catch (error) {
      if (holds) unsaved = { value };
      return /quota/i.test(String(error)) ? 'full' : 'failed';
    }
  };

  return {
    key,
    get,
    update: (change) => inTurn(key, async () => put(change(await get()))),
    remove: () =>
      inTurn(key, async () => {
        unsaved = undefined;
        try {
          await browser.storage.local.remove(key);
          return 'saved';
        } catch {
          return 'failed';
        }
      }),
    watch(changed, signal) {
      const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        if (area === 'local' && changes[key]) changed(open(changes[key].newValue));
      };
      try {
        browser.storage.onChanged.addListener(listener);
        signal.addEventListener('abort', () => {
          // Gone with the extension.
          if (browser.runtime?.id) browser.storage.onChanged.removeListener(listener);
        });
      } catch {
        // An orphan of a reloaded extension is told nothing any more.
      }
    },
  };
}

const turns = new Map<string, Promise<unknown>>();

/** Changes of one key wait for each other: in this page, and where the browser can, in all pages of the extension. */
function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  if (locks) return locks.request(`earnest ${key}`, work) as Promise<T>;
  const turn = (turns.get(key) ?? Promise.resolve()).then(work);
  turns.set(
    key,
    turn.catch(() => undefined),
  );
  return turn;
}

function isEnvelope(stored: unknown): stored is Envelope {
  return (
    typeof stored === 'object' &&
    stored !== null &&
    'data' in stored &&
    'version' in stored &&
    Number.isInteger(stored.version)
  );
}
