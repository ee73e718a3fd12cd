import { useId, useLayoutEffect, useRef, useState } from 'react';
import { Logo } from '../Logo';
import { useSay } from '../say';
import type { PracticeSample } from './types';

interface PracticeProps {
  readonly samples: readonly PracticeSample[];
  /** The names of the sites that the browser still withholds; empty for none. */
  readonly withheld: string;
  /** Asks the browser for them; it shows its own question. */
  readonly onAllow: () => void;
  readonly onOptions: () => void;
}

/** A compose box of our own, with drafts to try everything on. Nothing is sent. */
export function Practice({ samples, withheld, onAllow, onOptions }: PracticeProps) {
  const say = useSay();
  const id = useId();
  const [chosen, setChosen] = useState(0);
  const [sent, setSent] = useState(false);
  const sample = samples[chosen];
  if (!sample) return null;
  const choose = (index: number) => {
    setChosen(index);
    setSent(false);
  };
  return (
    <div className="practice-page">
      <header className="page-head">
        <h1>
          <Logo />
          {say('practice.title')}
        </h1>
        <button className="button plain" type="button" onClick={onOptions}>
          {say('popup.options')}
        </button>
      </header>
      <main className="page practice">
        <div className="withheld" role="status">
          {withheld !== '' && (
            <>
              <p>{say('practice.withheld', withheld)}</p>
              <button className="button" type="button" onClick={onAllow}>
                {say('practice.allow')}
              </button>
            </>
          )}
        </div>
        <p className="lead">{say('practice.lead')}</p>
        <fieldset className="samples">
          <legend className="hidden">{say('practice.samples')}</legend>
          {samples.map(({ id: key, title }, i) => (
            <button key={key} className="sample" type="button" aria-pressed={i === chosen} onClick={() => choose(i)}>
              {title}
            </button>
          ))}
        </fieldset>
        {sample.incoming && (
          <blockquote className="incoming" lang="en">
            <p className="help">{sample.to}</p>
            <p className="incoming-text">{sample.incoming}</p>
          </blockquote>
        )}
        <form
          className="compose"
          aria-labelledby={`${id}compose`}
          data-channel={sample.channel}
          data-stage={sample.stage}
          onSubmit={(event) => {
            event.preventDefault();
            setSent(true);
          }}
        >
          <h2 className="hidden" id={`${id}compose`}>
            {say('practice.compose')}
          </h2>
          <p className="to">
            <span>{say('practice.to')}</span> {sample.to}
          </p>
          {sample.channel === 'email' && !sample.incoming && (
            <input
              key={sample.id}
              name="subject"
              defaultValue={sample.subject}
              aria-label={say('practice.subject')}
              lang="en"
              autoComplete="off"
            />
          )}
          <Editor key={`${sample.id}${sent}`} text={sent ? '' : sample.body} label={say('practice.body')} />
          <div className="compose-foot">
            <button className="button send" type="submit">
              {say('practice.send')}
            </button>
            <span role="status" className="help">
              {sent ? say('practice.sent') : ''}
            </span>
          </div>
        </form>
        <p className="help keys">{say('practice.keys')}</p>
      </main>
    </div>
  );
}

/** A real editor, as mailboxes have them: what is typed into it is the browser's and not ours. */
function Editor({ text, label }: { readonly text: string; readonly label: string }) {
  const editor = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = editor.current;
    if (!element) return;
    element.replaceChildren(
      ...text.split('\n').map((line) => {
        const row = document.createElement('div');
        row.append(line === '' ? document.createElement('br') : line);
        return row;
      }),
    );
    element.focus({ preventScroll: true });
    getSelection()?.selectAllChildren(element);
    getSelection()?.collapseToEnd();
  }, [text]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a mailbox's editor is no text field, and this one must be like it
    <div
      className="editor"
      ref={editor}
      role="textbox"
      tabIndex={0}
      aria-multiline="true"
      aria-label={label}
      contentEditable
      suppressContentEditableWarning
      lang="en"
      spellCheck={false}
    />
  );
}
