import { type Shelf, ShelfFull, type Stored } from '../../lib/brief/store/shelf';

/** A shelf that lasts as long as its object. `room` counts characters, as a quota would. */
export function memoryShelf(room = Number.POSITIVE_INFINITY): Shelf {
  let records = new Map<string, string>();
  const read = (text: string | undefined): Stored | undefined => (text === undefined ? undefined : JSON.parse(text));
  const list = (): Stored[] => [...records.values()].flatMap((text) => read(text) ?? []);
  return {
    get: async (id) => read(records.get(id)),
    find: async (key) => list().find(({ keys }) => keys.includes(key)),
    all: async () => list(),
    async put(more) {
      const next = new Map(records);
      for (const record of more) next.set(record.id, JSON.stringify(record));
      const size = [...next.values()].reduce((sum, text) => sum + text.length, 0);
      if (size > room) throw new ShelfFull();
      records = next;
    },
    async delete(ids) {
      for (const id of ids) records.delete(id);
    },
  };
}
