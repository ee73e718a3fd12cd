import { useState } from 'react';
import type { Fact, PageFacts } from '../../lib/brief/types';
import { EMPTY, KINDS } from './words';

interface Props {
  readonly page: PageFacts;
  readonly onKeep: (facts: readonly Fact[]) => void;
  readonly onDiscard: () => void;
}

/** What a page said, before anything of it is kept: tick, change, or leave. */
export function ReadingView({ page, onKeep, onDiscard }: Props) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [words, setWords] = useState<Readonly<Record<string, string>>>({});
  const kept = page.facts
    .filter(({ id }) => !left.has(id))
    .map((fact) => {
      const said = words[fact.id];
      return said === undefined || said === fact.sentence ? fact : { ...fact, sentence: said, confidence: 1 };
    })
    .filter(({ sentence }) => sentence.trim() !== '');
  const turn = (id: string) =>
    setLeft((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  const about = page.company || page.person?.name || 'this page';
  return (
    <section aria-labelledby="reading-title" className="reading">
      <h2 id="reading-title">Read for {about}</h2>
      {page.empty ? (
        <p className="quiet">{EMPTY[page.empty]}</p>
      ) : (
        <ul className="facts">
          {page.facts.map((fact) => (
            <li key={fact.id}>
              <label className="pick">
                <input type="checkbox" checked={!left.has(fact.id)} onChange={() => turn(fact.id)} />
                <span className="kind">{KINDS[fact.kind]}</span>
              </label>
              <textarea
                aria-label={`${KINDS[fact.kind]}: change the words`}
                rows={2}
                value={words[fact.id] ?? fact.sentence}
                onChange={(event) => setWords({ ...words, [fact.id]: event.target.value })}
              />
            </li>
          ))}
        </ul>
      )}
      <p className="actions">
        {(page.facts.length > 0 || page.person) && (
          <button type="button" className="main" onClick={() => onKeep(kept)}>
            {kept.length === 0 && page.person ? 'Keep the person' : `Keep ${kept.length}`}
          </button>
        )}
        <button type="button" onClick={onDiscard}>
          Not now
        </button>
      </p>
    </section>
  );
}
