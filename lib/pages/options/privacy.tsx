import { useCallback, useEffect, useState } from 'react';
import { Privacy } from '../../../components/options/Privacy';
import { send } from '../../messages';
import { dayOf, everything, forgetEverything, reading, watchEverything } from '../../settings';

export function PrivacySection() {
  const kept = useStored();
  const [clients, again] = useClients();
  const stored = { ...kept, ...(clients !== undefined && { clients }) };
  return (
    <Privacy
      stored={Object.entries(stored).map(([key, value]) => {
        const json = JSON.stringify(value, null, 2);
        return { key, json, bytes: new Blob([json]).size };
      })}
      onExport={() => save(JSON.stringify(stored, null, 2), `earnest-${dayOf(new Date())}.json`)}
      onDelete={() => void forgetEverything().then(forgetClients).then(again)}
    />
  );
}

/** The clients of the brief, which lie in a database of their own; undefined until they are known. */
function useClients(): [unknown, () => void] {
  const [clients, setClients] = useState<unknown>();
  const read = useCallback(
    () =>
      void send('brief', { op: 'export' }).then((answer) => {
        if (answer.ok && answer.value.ok && answer.value.text) setClients(JSON.parse(answer.value.text).clients);
      }),
    [],
  );
  useEffect(read, [read]);
  return [clients, read];
}

async function forgetClients(): Promise<void> {
  await reading.set(null);
  await send('brief', { op: 'removeAll' });
}

/** Everything that is stored, as it changes. */
function useStored(): Readonly<Record<string, unknown>> {
  const [stored, setStored] = useState<Readonly<Record<string, unknown>>>({});
  useEffect(() => {
    const end = new AbortController();
    const read = () => void everything().then((now) => end.signal.aborted || setStored(now));
    watchEverything(read, end.signal);
    read();
    return () => end.abort();
  }, []);
  return stored;
}

/** Saves a text as a file of the rep's. */
function save(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
