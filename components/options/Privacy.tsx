import { useState } from 'react';
import { useSay } from '../say';
import type { StoredRow } from './types';

interface PrivacyProps {
  readonly stored: readonly StoredRow[];
  readonly onExport: () => void;
  readonly onDelete: () => void;
}

/** What is kept, word for word, to take along or to delete. */
export function Privacy({ stored, onExport, onDelete }: PrivacyProps) {
  const say = useSay();
  const [sure, setSure] = useState(false);
  return (
    <>
      <p>{say('privacy.promise')}</p>
      <p className="help">{say('privacy.kept')}</p>
      {stored.map(({ key, bytes, json }) => (
        <details key={key}>
          <summary>
            {say(`privacy.item.${key as 'choices'}`)}
            <span className="help"> {say('privacy.bytes', bytes)}</span>
          </summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
          <pre tabIndex={0}>{json}</pre>
        </details>
      ))}
      <div className="buttons">
        <button className="button" type="button" onClick={onExport}>
          {say('privacy.export')}
        </button>
        {!sure && (
          <button className="button plain" type="button" onClick={() => setSure(true)}>
            {say('privacy.delete')}
          </button>
        )}
        {sure && (
          <>
            <button
              className="button warn"
              type="button"
              onClick={() => {
                setSure(false);
                onDelete();
              }}
            >
              {say('privacy.deleteSure')}
            </button>
            <button className="button plain" type="button" onClick={() => setSure(false)}>
              {say('privacy.keep')}
            </button>
          </>
        )}
      </div>
    </>
  );
}
