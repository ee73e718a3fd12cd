import { useEffect, useState } from 'react';
import type { Bond, Client } from '../../lib/brief/client';
import { useSay } from '../say';

interface Props {
  readonly client: Client;
  readonly onNote: (notes: string) => void;
  readonly onBond: (bond: Bond) => void;
  readonly onUnbond: (index: number) => void;
}

/** The rep's own words about a client, and how the two know each other. */
export function Notes({ client, onNote, onBond, onUnbond }: Props) {
  const say = useSay();
  const [notes, setNotes] = useState(client.notes);
  const [kind, setKind] = useState<Bond['kind']>('mutual');
  const [text, setText] = useState('');
  useEffect(() => setNotes(client.notes), [client.notes]);
  return (
    <section aria-labelledby="notes-title">
      <h2 id="notes-title">{say('brief.notes')}</h2>
      <textarea
        aria-label={say('brief.notes')}
        rows={4}
        value={notes}
        onChange={(event) => setNotes(event.target.value)}
        onBlur={() => notes !== client.notes && onNote(notes)}
      />
      <h3>{say('brief.bonds')}</h3>
      <ul className="bonds">
        {client.bonds.map((bond, index) => (
          <li key={`${bond.kind} ${bond.text}`}>
            {say(bond.kind === 'mutual' ? 'brief.both' : 'brief.met')}: {bond.text}{' '}
            <button
              type="button"
              className="plain"
              aria-label={say('brief.dropOf', bond.text)}
              onClick={() => onUnbond(index)}
            >
              {say('brief.drop')}
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
        <select
          aria-label={say('brief.kindOf')}
          value={kind}
          onChange={(event) => setKind(event.target.value as Bond['kind'])}
        >
          <option value="mutual">{say('brief.both')}</option>
          <option value="earlier">{say('brief.met')}</option>
        </select>
        <input
          aria-label={say('brief.who')}
          placeholder={say(kind === 'mutual' ? 'brief.whoName' : 'brief.whoPlace')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit">{say('brief.add')}</button>
      </form>
    </section>
  );
}
