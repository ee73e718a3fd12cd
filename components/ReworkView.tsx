import { useId, useLayoutEffect, useRef } from 'react';
import type { ReworkStep } from '../lib/engine/types';
import { changes } from './changes';

export interface ReworkViewProps {
  /** The draft as it is and as it would be; undefined while it is being made, null when nobody answered. */
  readonly proposal:
    | {
        readonly subject: { readonly before: string; readonly after: string };
        readonly body: { readonly before: string; readonly after: string };
        readonly steps: readonly ReworkStep[];
        /** How many notes would be left. */
        readonly left: number;
      }
    | undefined
    | null;
  /** Opened by keyboard: the first button takes the focus. */
  readonly focused: boolean;
  readonly onApply: () => void;
  readonly onClose: () => void;
}

/** The whole draft in better words, as a diff, before anything changes. */
export function ReworkView({ proposal, focused, onApply, onClose }: ReworkViewProps) {
  const id = useId();
  const card = useRef<HTMLDivElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const pending = proposal === undefined;
  useLayoutEffect(() => {
    if (focused) (pending ? card : first).current?.focus({ preventScroll: true });
  }, [focused, pending]);
  const nothing = proposal?.steps.length === 0;

  return (
    <div
      className="card rework"
      role="dialog"
      aria-busy={pending}
      tabIndex={-1}
      ref={card}
      aria-labelledby={`${id}title`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <p className="message" id={`${id}title`}>
        {title(proposal)}
      </p>
      {proposal && !nothing && (
        <div className="proposal">
          {proposal.subject.before !== proposal.subject.after && (
            <p className="subject">
              <Diff {...proposal.subject} />
            </p>
          )}
          <div className="body">
            <Diff {...proposal.body} />
          </div>
        </div>
      )}
      {proposal && !nothing && <p className="how">{summary(proposal.steps, proposal.left)}</p>}
      <div className="buttons">
        {proposal && !nothing && (
          <button className="apply" type="button" ref={first} onClick={onApply}>
            Apply
          </button>
        )}
        <button className="quiet" type="button" ref={proposal && !nothing ? undefined : first} onClick={onClose}>
          Keep mine
        </button>
      </div>
    </div>
  );
}

function title(proposal: ReworkViewProps['proposal']): string {
  if (proposal === undefined) return 'Looking for better words';
  if (proposal === null) return 'No answer just now. Your draft is as it was.';
  return proposal.steps.length === 0 ? 'I would leave this draft as it is.' : 'How this draft could read';
}

function summary(steps: readonly ReworkStep[], left: number): string {
  const changed = steps.length === 1 ? 'One change' : `${steps.length} changes`;
  if (left === 0) return `${changed}, nothing left to look at. One undo takes it back.`;
  return `${changed}, ${left === 1 ? 'one note' : `${left} notes`} left for you. One undo takes it back.`;
}

function Diff({ before, after }: { readonly before: string; readonly after: string }) {
  let at = 0;
  return changes(before, after).map(({ text, kind }) => {
    const key = at;
    at += text.length;
    if (kind === 'gone') return <del key={`-${key}`}>{text}</del>;
    return kind === 'new' ? <ins key={`+${key}`}>{text}</ins> : <span key={key}>{text}</span>;
  });
}
