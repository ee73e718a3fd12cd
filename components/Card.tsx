import { useId, useLayoutEffect, useRef } from 'react';
import type { Lens } from '../lib/engine/types';
import { LensMark } from './LensMark';
import { LENS_NAMES } from './lens';
import { changedWords } from './words';

export interface CardProps {
  readonly lens: Lens;
  readonly message: string;
  readonly why: string;
  readonly rewrite: {
    readonly title: string;
    /** Why it helps, in a clause. */
    readonly why: string;
    readonly before: string;
    /** Empty where the words are only taken out. */
    readonly after: string;
  } | null;
  /** A question that helps the rep to words of their own: shown where there is no rewrite. */
  readonly prompt: string;
  /** How many rewrites there are; this is one of them. */
  readonly choices: number;
  /** The rewrite is still being made. */
  readonly pending: boolean;
  /** Which note of how many this is, from 1. */
  readonly index: number;
  readonly total: number;
  /** Opened by keyboard: the first button takes the focus. */
  readonly focused: boolean;
  readonly onApply: () => void;
  readonly onOther: () => void;
  readonly onKeep: () => void;
  readonly onNext: () => void;
  /** Shows the whole draft in better words. */
  readonly onRework: () => void;
  readonly onClose: () => void;
}

/** One note: what the reader will feel, why it matters, and other words for it. */
export function Card(props: CardProps) {
  const { lens, message, why, rewrite, prompt, choices, pending, index, total, focused } = props;
  const { onApply, onOther, onKeep, onNext, onRework, onClose } = props;
  const id = useId();
  const card = useRef<HTMLDivElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  // Before the frame: a key that is still down would come up in the host's page otherwise.
  useLayoutEffect(() => {
    // Until the rewrite is there the focus waits on the card: Enter must not mean one button now and another a moment later.
    if (focused) (pending ? card : first).current?.focus({ preventScroll: true });
  }, [focused, pending]);

  return (
    <div
      className={`card ${lens}`}
      role="dialog"
      aria-busy={pending}
      tabIndex={-1}
      ref={card}
      aria-labelledby={`${id}message`}
      aria-describedby={`${id}why`}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        else if (event.key === 'Enter' && event.altKey && rewrite) onApply();
        else return;
        event.preventDefault();
      }}
    >
      <div className="head">
        <LensMark lens={lens} />
        <span>{LENS_NAMES[lens]}</span>
        {total > 1 && (
          <span className="of">
            {index} of {total}
          </span>
        )}
        <button className="close" type="button" aria-label="Close" onClick={onClose}>
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <path d="M1 1l8 8M9 1l-8 8" />
          </svg>
        </button>
      </div>
      <p className="message" id={`${id}message`}>
        {message}
      </p>
      <p className="why" id={`${id}why`}>
        {why}
      </p>
      {rewrite && (
        <div className="rewrite">
          <p className="before">
            <del>{rewrite.before}</del>
          </p>
          {rewrite.after && (
            <p className="after">
              <Changes before={rewrite.before} after={rewrite.after} />
            </p>
          )}
          <p className="how">
            <span>
              {rewrite.title}: {rewrite.why}.
            </span>
            {choices > 1 && (
              <button className="other" type="button" onClick={onOther}>
                Other words
              </button>
            )}
          </p>
        </div>
      )}
      {!rewrite && !pending && prompt && <p className="prompt">{prompt}</p>}
      <div className="buttons">
        {rewrite && (
          <button className="apply" type="button" ref={first} onClick={onApply}>
            Apply
          </button>
        )}
        <button className="quiet" type="button" ref={rewrite ? undefined : first} onClick={onKeep}>
          Keep mine
        </button>
        {total > 1 && (
          <button className="quiet next" type="button" onClick={onNext}>
            Next
          </button>
        )}
      </div>
      {total > 1 && (
        <button className="whole" type="button" onClick={onRework}>
          Rework this draft
        </button>
      )}
    </div>
  );
}

function Changes({ before, after }: { readonly before: string; readonly after: string }) {
  const runs = changedWords(before, after);
  // Words that are all new carry no weight against each other.
  if (runs.every(({ changed }) => changed)) return after;
  let at = 0;
  return runs.map(({ text, changed }) => {
    const key = at;
    at += text.length;
    return changed ? <b key={key}>{text}</b> : <span key={key}>{text}</span>;
  });
}
