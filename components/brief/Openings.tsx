import type { Opening } from '../../lib/brief/openings';
import { useSay } from '../say';

interface Props {
  readonly openings: readonly Opening[];
  /** The draft beside, to know what it uses already; null when nothing is written. */
  readonly draft: string | null;
  readonly onInsert: (text: string) => void;
  readonly onCopy: (text: string) => void;
}

/** First sentences made of what is known, with a question that fits. */
export function Openings({ openings, draft, onInsert, onCopy }: Props) {
  const say = useSay();
  if (openings.length === 0) return null;
  const unused = draft !== null && draft.trim() !== '' && openings.every(({ text }) => !draft.includes(text));
  return (
    <section aria-labelledby="openings-title">
      <h2 id="openings-title">{say('brief.openings')}</h2>
      {unused && <p className="quiet">{say('brief.unused')}</p>}
      <ul className="openings">
        {openings.map(({ from, text, question }) => (
          <li key={from}>
            <p className="sentence">{text}</p>
            {question && <p className="quiet">{question}</p>}
            <p className="actions small">
              {draft !== null && (
                <button type="button" className="main" disabled={draft.includes(text)} onClick={() => onInsert(text)}>
                  {say('brief.insert')}
                </button>
              )}
              {draft !== null && question && (
                <button type="button" onClick={() => onInsert(`${text} ${question}`)}>
                  {say('brief.withQuestion')}
                </button>
              )}
              <button type="button" onClick={() => onCopy(question ? `${text} ${question}` : text)}>
                {say('brief.copy')}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
