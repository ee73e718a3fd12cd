import { useId, useState } from 'react';
import type { Lens } from '../lib/engine/types';
import { CloseButton } from './CloseButton';
import { useFirstFocus } from './first-focus';
import { LensMark } from './LensMark';
import { LENS_NAMES } from './lens';
import { useSay } from './say';
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
  /** Where the note comes from; null until it is known. */
  readonly origin: CardOrigin | null;
  /** Whether the coach can be sent away from this site: not from a page of its own. */
  readonly onSite: boolean;
  readonly onApply: () => void;
  readonly onOther: () => void;
  readonly onKeep: () => void;
  readonly onNext: () => void;
  /** Shows the whole draft in better words. */
  readonly onRework: () => void;
  readonly onDismiss: (scope: DismissScope) => void;
  readonly onClose: () => void;
}

/** How far a dismissal goes, besides this one time. */
export type DismissScope = 'rule' | 'draft' | 'site';

export interface CardOrigin {
  /** The principle, in words. */
  readonly principle: string;
  readonly evidence: { readonly text: string; readonly grade: 'A' | 'B' | 'C' | 'D' | 'theory' } | null;
  /** The title of the style that the rule is from. */
  readonly style: string;
  /** The company keeps the rule on: it cannot be switched off here. */
  readonly locked: boolean;
}

/** One note: what the reader will feel, why it matters, and other words for it. */
export function Card(props: CardProps) {
  const { lens, message, why, rewrite, prompt, choices, pending, index, total, focused, origin, onSite } = props;
  const { onApply, onOther, onKeep, onNext, onRework, onDismiss, onClose } = props;
  const say = useSay();
  const id = useId();
  const [more, setMore] = useState(false);
  const { card, first } = useFirstFocus(focused, pending);

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
        <span>{say(LENS_NAMES[lens])}</span>
        {total > 1 && <span className="of">{say('card.of', index, total)}</span>}
        <CloseButton label={say('card.close')} onClose={onClose} />
      </div>
      <p className="message" lang="en" id={`${id}message`}>
        {message}
      </p>
      <p className="why" lang="en" id={`${id}why`}>
        {why}
      </p>
      {rewrite && (
        <div className="rewrite" lang="en">
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
                {say('card.other')}
              </button>
            )}
          </p>
        </div>
      )}
      {!rewrite && !pending && prompt && (
        <p className="prompt" lang="en">
          {prompt}
        </p>
      )}
      <div className="buttons">
        {rewrite && (
          <button className="apply" type="button" ref={first} onClick={onApply}>
            {say('card.apply')}
          </button>
        )}
        <button className="quiet" type="button" ref={rewrite ? undefined : first} onClick={onKeep}>
          {say('card.keep')}
        </button>
        {total > 1 && (
          <button className="quiet next" type="button" onClick={onNext}>
            {say('card.next')}
          </button>
        )}
        <button
          className="quiet more"
          type="button"
          aria-label={say('card.more')}
          aria-expanded={more}
          onClick={() => setMore(!more)}
        >
          <svg viewBox="0 0 16 4" aria-hidden="true">
            <path d="M2 2h.01M8 2h.01M14 2h.01" />
          </svg>
        </button>
      </div>
      {more && <More origin={origin} onSite={onSite} onDismiss={onDismiss} onRework={total > 1 ? onRework : null} />}
    </div>
  );
}

type MoreProps = Pick<CardProps, 'origin' | 'onSite' | 'onDismiss'> & { readonly onRework: (() => void) | null };

function More({ origin, onSite, onDismiss, onRework }: MoreProps) {
  const say = useSay();
  const scopes: readonly DismissScope[] = [
    'draft',
    ...(origin?.locked ? [] : ['rule' as const]),
    ...(onSite ? ['site' as const] : []),
  ];
  return (
    <div className="more-part">
      {origin && (
        <p className="origin">
          <span lang="en">{origin.principle}.</span>{' '}
          {origin.evidence && (
            <>
              <span lang="en">{origin.evidence.text}</span> ({say(`card.grade.${origin.evidence.grade}`)}).{' '}
            </>
          )}
          {say('card.style', origin.style)}.
        </p>
      )}
      <div className="scopes">
        {scopes.map((scope) => (
          <button key={scope} className="scope" type="button" onClick={() => onDismiss(scope)}>
            {say(`card.${scope}`)}
          </button>
        ))}
        {onRework && (
          <button className="scope" type="button" onClick={onRework}>
            {say('card.rework')}
          </button>
        )}
      </div>
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
