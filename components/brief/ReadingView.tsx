import { useState } from 'react';
import type { Fact, PageFacts } from '../../lib/brief/types';
import { useSay } from '../say';

interface Props {
  readonly page: PageFacts;
  readonly onKeep: (facts: readonly Fact[]) => void;
  readonly onDiscard: () => void;
}

/** What a page said, before anything of it is kept: tick, change, or leave. */
export function ReadingView({ page, onKeep, onDiscard }: Props) {
  const say = useSay();
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
  const about = page.company || page.person?.name || say('brief.thisPage');
  return (
    <section aria-labelledby="reading-title" className="reading">
      <h2 id="reading-title">{say('brief.read', about)}</h2>
      {page.empty ? (
        <p className="quiet">{say(`brief.empty.${page.empty}`)}</p>
      ) : (
        <ul className="facts">
          {page.facts.map((fact) => (
            <li key={fact.id}>
              <label className="pick">
                <input type="checkbox" checked={!left.has(fact.id)} onChange={() => turn(fact.id)} />
                <span className="kind">{say(`brief.kind.${fact.kind}`)}</span>
              </label>
              <textarea
                aria-label={say('brief.words', say(`brief.kind.${fact.kind}`))}
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
            {kept.length === 0 && page.person ? say('brief.keepPerson') : say('brief.keep', kept.length)}
          </button>
        )}
        <button type="button" onClick={onDiscard}>
          {say('brief.notNow')}
        </button>
      </p>
    </section>
  );
}
