import { type Client, freshen, keysFor, keysOf, type Who } from '../client';
import { mergeClients, parseFile, writeFile } from './file';
import { clientIn, FORMAT, type Migrations, migrations } from './format';
import { type Shelf, ShelfFull, type Stored } from './shelf';

/** Days after which a fact is forgotten, unless the rep chose otherwise. */
const KEEP_DAYS = 180;

interface BriefOptions {
  /** The day it is, `2026-11-22`. */
  readonly today: () => string;
  readonly keepDays?: number | (() => number | Promise<number>);
  readonly migrations?: Migrations;
  readonly format?: number;
}

/** Changes answer this: what was there before a refused change is still there. */
export type Saved =
  | { readonly ok: true }
  | { readonly ok: false; readonly error: 'full' | 'invalid'; readonly say: string };

export interface Imported {
  readonly clients: number;
}

/** The clients of this browser. All over one shelf; holds nothing in memory. */
export interface BriefStore {
  /** The client whom a message goes to, by address, profile, domain or name: the surest that is known. */
  find(who: Who): Promise<Client | undefined>;
  get(id: string): Promise<Client | undefined>;
  /** Last touched first. */
  list(): Promise<readonly Client[]>;
  save(client: Client): Promise<Saved>;
  remove(id: string): Promise<void>;
  removeAll(): Promise<void>;
  /** Forgets what is too old. */
  expire(): Promise<void>;
  /** All clients as one file, or one of them. */
  export(id?: string): Promise<string>;
  /** Adds a file's clients: all of them or, with an answer that says why, none. */
  import(text: string): Promise<(Saved & { ok: false }) | { readonly ok: true; readonly value: Imported }>;
}

const FULL: Saved & { ok: false } = {
  ok: false,
  error: 'full',
  say: 'The browser has no room left for briefs. Nothing was lost; export or delete a client, then try again.',
};
const INVALID: Saved & { ok: false } = {
  ok: false,
  error: 'invalid',
  say: 'This is more than a brief can hold. Nothing was changed.',
};

export function openBriefStore(shelf: Shelf, options: BriefOptions): BriefStore {
  const { today, keepDays = KEEP_DAYS, format = FORMAT } = options;
  const steps = options.migrations ?? migrations;
  const days = async () => (typeof keepDays === 'function' ? await keepDays() : keepDays);

  const read = async (stored: Stored | undefined): Promise<Client | undefined> => {
    const client = stored && clientIn(stored.client, stored.format, steps, format);
    return client && freshen(client, today(), await days());
  };
  const list = async () => {
    const clients = await Promise.all((await shelf.all()).map(read));
    return clients
      .flatMap((c) => c ?? [])
      .sort((a, b) => (a.touched < b.touched ? 1 : a.touched > b.touched ? -1 : byId(a, b)));
  };
  const put = async (clients: readonly Client[]): Promise<Saved> => {
    if (clients.some((c) => !clientIn(c, format, steps, format))) return INVALID;
    try {
      await shelf.put(clients.map((client) => ({ id: client.id, keys: keysOf(client), format, client })));
      return { ok: true };
    } catch (error) {
      if (error instanceof ShelfFull) return FULL;
      throw error;
    }
  };

  return {
    async find(who) {
      for (const key of keysFor(who)) {
        const client = await read(await shelf.find(key));
        if (client) return client;
      }
      return undefined;
    },
    get: async (id) => read(await shelf.get(id)),
    list,
    save: (client) => put([client]),
    remove: (id) => shelf.delete([id]),
    removeAll: async () => shelf.delete((await shelf.all()).map(({ id }) => id)),
    async expire() {
      const gone: string[] = [];
      const changed: Client[] = [];
      for (const stored of await shelf.all()) {
        const client = clientIn(stored.client, stored.format, steps, format);
        // What cannot be read is left alone: a newer version of the extension may have written it.
        if (!client) continue;
        const fresh = freshen(client, today(), await days());
        if (!fresh) gone.push(stored.id);
        else if (fresh !== client || stored.format !== format) changed.push(fresh);
      }
      await shelf.delete(gone);
      if (changed.length > 0) await put(changed);
    },
    async export(id) {
      const clients = (await list()).filter((client) => id === undefined || client.id === id);
      return writeFile([...clients].sort(byId), format);
    },
    async import(text) {
      const file = parseFile(text, steps, format);
      if (!file.ok) return file;
      const known = new Map((await list()).map((client) => [client.id, client]));
      const merged = file.value.map((client) => mergeClients(known.get(client.id), client));
      const saved = await put(merged);
      return saved.ok ? { ok: true, value: { clients: merged.length } } : saved;
    },
  };
}

const byId = (a: Client, b: Client): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
