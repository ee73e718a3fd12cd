import { useEffect, useState } from 'react';
import type { Bond, Client } from '../../lib/brief/client';

interface Props {
  readonly client: Client;
  readonly onNote: (notes: string) => void;
  readonly onBond: (bond: Bond) => void;
  readonly onUnbond: (index: number) => void;
}

/** The rep's own words about a client, and how the two know each other. */
export function Notes({ client, onNote, onBond, onUnbond }: Props) {
  const [notes, setNotes] = useState(client.notes);
  const [kind, setKind] = useState<Bond['kind']>('mutual');
  const [text, setText] = useState('');
  useEffect(() => setNotes(client.notes), [client.notes]);
  return (
    <section aria-labelledby="notes-title">
      <h2 id="notes-title">Your notes</h2>
      <textarea
        aria-label="Notes"
        rows={4}
        value={notes}
        onChange={(event) => setNotes(event.target.value)}
        onBlur={() => notes !== client.notes && onNote(notes)}
      />
      <h3>How you know each other</h3>
      <ul className="bonds">
        {client.bonds.map((bond, index) => (
          <li key={`${bond.kind} ${bond.text}`}>
            {bond.kind === 'mutual' ? 'Both know' : 'Met'} {bond.text}{' '}
            <button type="button" className="plain" aria-label={`Drop ${bond.text}`} onClick={() => onUnbond(index)}>
              Drop
            </button>
          </li>
        ))}
      </ul>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim()) onBond({ kind, text: text.trim() });
          setText('');
        }}
      >
        <select aria-label="Kind" value={kind} onChange={(event) => setKind(event.target.value as Bond['kind'])}>
          <option value="mutual">Both know</option>
          <option value="earlier">Met before</option>
        </select>
        <input
          aria-label="Who or where"
          placeholder={kind === 'mutual' ? 'Name' : 'at the Leeds freight show'}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit">Add</button>
      </form>
    </section>
  );
}
