import { useId } from 'react';
import type { ReworkStep } from '../lib/engine/types';
import { changes } from './changes';
import { useFirstFocus } from './first-focus';
import { type Say, useSay } from './say';

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
  const say = useSay();
  const id = useId();
  const pending = proposal === undefined;
  const { card, first } = useFirstFocus(focused, pending);
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
        {title(proposal, say)}
      </p>
      {proposal && !nothing && (
        <div className="proposal">
          {proposal.subject.before !== proposal.subject.after && (
            <p className="subject" lang="en">
              <Diff {...proposal.subject} />
            </p>
          )}
          <div className="body" lang="en">
            <Diff {...proposal.body} />
          </div>
        </div>
      )}
      {proposal && !nothing && <p className="how">{summary(proposal.steps, proposal.left, say)}</p>}
      <div className="buttons">
        {proposal && !nothing && (
          <button className="apply" type="button" ref={first} onClick={onApply}>
            {say('card.apply')}
          </button>
        )}
        <button className="quiet" type="button" ref={proposal && !nothing ? undefined : first} onClick={onClose}>
          {say('card.keep')}
        </button>
      </div>
    </div>
  );
}

function title(proposal: ReworkViewProps['proposal'], say: Say): string {
  if (proposal === undefined) return say('rework.pending');
  if (proposal === null) return say('rework.failed');
  return say(proposal.steps.length === 0 ? 'rework.nothing' : 'rework.title');
}

function summary(steps: readonly ReworkStep[], left: number, say: Say): string {
  const rest = left === 0 ? say('rework.leftNone') : say('rework.left', left);
  return `${say('rework.changes', steps.length)}, ${rest}. ${say('rework.undo')}`;
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
