import { useRef, useState } from 'react';
import type { ClientLine } from '../../lib/brief/talk';
import { useSay } from '../say';

interface Props {
  readonly clients: readonly ClientLine[];
  readonly onOpen: (id: string) => void;
  readonly onSave: () => void;
  readonly onLoad: (file: File) => void;
}

/** Nobody reads a list of five hundred: it is searched. */
const MOST_SHOWN = 30;

/** Every client that is kept, to open one by hand; all of them to a file and back. */
export function ClientList({ clients, onOpen, onSave, onLoad }: Props) {
  const say = useSay();
  const [filter, setFilter] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const found = clients.filter(({ name }) => name.toLowerCase().includes(filter.toLowerCase()));
  return (
    <section aria-labelledby="clients-title">
      <h2 id="clients-title">{say('brief.clients')}</h2>
      {clients.length > 8 && (
        <input
          aria-label={say('brief.find')}
          placeholder={say('brief.find')}
          value={filter}
          onChange={(e) => setFilter(e.target.value)}
        />
      )}
      <ul className="clients">
        {found.slice(0, MOST_SHOWN).map(({ id, name, facts }) => (
          <li key={id}>
            <button type="button" className="plain" onClick={() => onOpen(id)}>
              {name}
            </button>{' '}
            <span className="quiet">{say('brief.facts', facts)}</span>
          </li>
        ))}
      </ul>
      {found.length > MOST_SHOWN && <p className="quiet">{say('brief.more', found.length - MOST_SHOWN)}</p>}
      <p className="actions small">
        {clients.length > 0 && (
          <button type="button" onClick={onSave}>
            {say('brief.exportAll')}
          </button>
        )}
        <button type="button" onClick={() => file.current?.click()}>
          {say('brief.import')}
        </button>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={say('brief.file')}
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            if (chosen) onLoad(chosen);
            event.target.value = '';
          }}
        />
      </p>
    </section>
  );
}
