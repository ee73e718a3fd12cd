import { useState } from 'react';
import type { Fact } from '../../lib/brief/types';
import { useSay } from '../say';

interface Props {
  readonly facts: readonly Fact[];
  readonly onEdit: (id: string, sentence: string) => void;
  readonly onDrop: (id: string) => void;
}

/** What is kept of a client, the best opening first. */
export function FactList({ facts, onEdit, onDrop }: Props) {
  const say = useSay();
  const [open, setOpen] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const sorted = [...facts].sort((a, b) => b.rank - a.rank);
  if (facts.length === 0) return <p className="quiet">{say('brief.none')}</p>;
  return (
    <ul className="facts">
      {sorted.map(({ id, kind, sentence, date, source }) => (
        <li key={id}>
          <p className="kind">
            {say(`brief.kind.${kind}`)}
            {date && <time dateTime={date}> · {date}</time>}
          </p>
          {open === id ? (
            <form
              onSubmit={(event) => {
                event.preventDefault();
                onEdit(id, words);
                setOpen(null);
              }}
            >
              <textarea
                aria-label={say('brief.fact')}
                rows={3}
                value={words}
                onChange={(event) => setWords(event.target.value)}
              />
              <p className="actions">
                <button type="submit" className="main">
                  {say('brief.save')}
                </button>
                <button type="button" onClick={() => setOpen(null)}>
                  {say('brief.leave')}
                </button>
              </p>
            </form>
          ) : (
            <>
              <p className="sentence">{sentence}</p>
              <p className="actions small">
                {source.url && (
                  <a href={source.url} target="_blank" rel="noreferrer">
                    {say('brief.source')}
                  </a>
                )}
                <button
                  type="button"
                  onClick={() => {
                    setWords(sentence);
                    setOpen(id);
                  }}
                >
                  {say('brief.edit')}
                </button>
                <button type="button" onClick={() => onDrop(id)}>
                  {say('brief.drop')}
                </button>
              </p>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
