import { useState } from 'react';

interface Props {
  /** The client's name, if one is open. */
  readonly about: string;
  readonly onPaste: (text: string, about: string) => void;
}

/** For what the rep has elsewhere: a mail, a report, a note from a call. */
export function PasteForm({ about, onPaste }: Props) {
  const [text, setText] = useState('');
  const [name, setName] = useState('');
  const whom = about || name.trim();
  return (
    <details className="paste">
      <summary>Add by paste</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() && whom) onPaste(text, whom);
          setText('');
        }}
      >
        {!about && (
          <input
            aria-label="Client"
            placeholder="Client"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
        <textarea
          aria-label="Text about them"
          rows={4}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <p className="actions">
          <button type="submit" disabled={!text.trim() || !whom}>
            Read it
          </button>
        </p>
      </form>
    </details>
  );
}
