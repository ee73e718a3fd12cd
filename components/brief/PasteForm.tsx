import { useState } from 'react';
import { useSay } from '../say';

interface Props {
  /** The client's name, if one is open. */
  readonly about: string;
  readonly onPaste: (text: string, about: string) => void;
}

/** For what the rep has elsewhere: a mail, a report, a note from a call. */
export function PasteForm({ about, onPaste }: Props) {
  const say = useSay();
  const [text, setText] = useState('');
  const [name, setName] = useState('');
  const whom = about || name.trim();
  return (
    <details className="paste">
      <summary>{say('brief.paste')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() && whom) onPaste(text, whom);
          setText('');
        }}
      >
        {!about && (
          <input
            aria-label={say('brief.client')}
            placeholder={say('brief.client')}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
        <textarea
          aria-label={say('brief.pasteText')}
          rows={4}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <p className="actions">
          <button type="submit" disabled={!text.trim() || !whom}>
            {say('brief.pasteRead')}
          </button>
        </p>
      </form>
    </details>
  );
}
