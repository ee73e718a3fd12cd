import { useEffect, useState } from 'react';
import { Privacy } from '../../../components/options/Privacy';
import { dayOf, everything, forgetEverything, watchEverything } from '../../settings';

export function PrivacySection() {
  const stored = useStored();
  return (
    <Privacy
      stored={Object.entries(stored).map(([key, value]) => {
        const json = JSON.stringify(value, null, 2);
        return { key, json, bytes: new Blob([json]).size };
      })}
      onExport={() => save(JSON.stringify(stored, null, 2), `earnest-${dayOf(new Date())}.json`)}
      onDelete={() => void forgetEverything()}
    />
  );
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
