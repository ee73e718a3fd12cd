import { type Shelf, ShelfFull, type Stored } from './shelf';

/**
 * The brief's shelf in the browser. IndexedDB and not `storage.local`: five hundred clients with forty facts are some nine
 * megabytes, nearly all that `storage.local` allows without a further permission, and would be read as one piece; here one client is
 * found by an index, is written whole or not at all, and needs no permission.
 */
export function indexedDbShelf(name: string, factory: IDBFactory = indexedDB): Shelf {
  let opened: Promise<IDBDatabase> | undefined;
  // A database that could not be opened, or that the browser closed, is opened again by the next who asks.
  const database = (): Promise<IDBDatabase> => {
    opened ??= open(factory, name, () => {
      opened = undefined;
    }).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  const reading = async () => (await database()).transaction(STORE).objectStore(STORE);
  return {
    get: async (id) => answer<Stored | undefined>((await reading()).get(id)),
    find: async (key) => answer<Stored | undefined>((await reading()).index(KEYS).get(key)),
    all: async () => answer<Stored[]>((await reading()).getAll()),
    put: async (records) => write(await database(), (store) => records.forEach((record) => void store.put(record))),
    delete: async (ids) => write(await database(), (store) => ids.forEach((id) => void store.delete(id))),
  };
}

const STORE = 'clients';
const KEYS = 'keys';

function open(factory: IDBFactory, name: string, closed: () => void): Promise<IDBDatabase> {
  const request = factory.open(name, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(STORE, { keyPath: 'id' }).createIndex(KEYS, 'keys', { multiEntry: true });
  };
  return answer(request).then((database) => {
    database.onclose = closed;
    database.onversionchange = () => {
      database.close();
      closed();
    };
    return database;
  });
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** One transaction: the browser takes all of it back when a part fails. */
function write(database: IDBDatabase, change: (store: IDBObjectStore) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(STORE, 'readwrite');
    const fail = () => {
      const { error } = transaction;
      reject(
        error?.name === 'QuotaExceededError' ? new ShelfFull() : (error ?? new Error('The brief was not written.')),
      );
    };
    transaction.oncomplete = () => resolve();
    transaction.onabort = fail;
    transaction.onerror = () => {};
    change(transaction.objectStore(STORE));
  });
}
