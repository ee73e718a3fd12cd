import { useEffect, useState } from 'react';
import type { Item } from '../settings';

/** What is stored, as it changes, from wherever; null until it is read. */
export function useItem<T>(item: Item<T>): T | null {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    const end = new AbortController();
    item.watch(setValue, end.signal);
    void item.get().then((now) => {
      if (!end.signal.aborted) setValue(now);
    });
    return () => end.abort();
  }, [item]);
  return value;
}
