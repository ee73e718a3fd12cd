import { useId, useState } from 'react';
import { LensMark } from '../LensMark';
import { useSay } from '../say';
import type { Tried } from './types';

interface TryItProps {
  /** What stands in the box at first. */
  readonly sample: string;
  readonly onTry: (text: string) => Promise<Tried | null>;
}

/** A box to try words in: what the coach would say of them, without a mailbox. */
export function TryIt({ sample, onTry }: TryItProps) {
  const say = useSay();
  const id = useId();
  const [text, setText] = useState(sample);
  const [tried, setTried] = useState<Tried | null | 'failed'>(null);
  return (
    <form
      className="try"
      onSubmit={async (event) => {
        event.preventDefault();
        setTried((await onTry(text)) ?? 'failed');
      }}
    >
      <label htmlFor={id}>{say('try.label')}</label>
      <textarea
        id={id}
        rows={4}
        value={text}
        lang="en"
        spellCheck={false}
        onChange={({ target }) => setText(target.value)}
      />
      <button className="button" type="submit">
        {say('try.check')}
      </button>
      <div className="tried" role="status">
        {tried === 'failed' && <p>{say('try.failed')}</p>}
        {tried && tried !== 'failed' && <Answer tried={tried} />}
      </div>
    </form>
  );
}

function Answer({ tried }: { readonly tried: Tried }) {
  const say = useSay();
  if (tried.quiet) return <p>{say(`try.${tried.quiet}`)}</p>;
  const { diagnostics, strengths } = tried;
  return (
    <>
      <p>{say('try.found', diagnostics.length)}</p>
      <ul>
        {diagnostics.map(({ ruleId, lens, span, quote, message, why }) => (
          <li key={`${ruleId}${span.field}${span.start}`} className={lens} lang="en">
            <LensMark lens={lens} />
            <div>
              <mark className={`line ${lens}`}>{quote}</mark>
              <p>{message}</p>
              <p className="help">{why}</p>
            </div>
          </li>
        ))}
      </ul>
      {strengths.length > 0 && (
        <>
          <h3>{say('panel.keep')}</h3>
          <ul className="kept">
            {strengths.map(({ quote, message }) => (
              <li key={quote} lang="en">
                <div>
                  <q>{quote}</q>
                  <p className="help">{message}</p>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
