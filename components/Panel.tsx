import { useId, useLayoutEffect, useRef } from 'react';
import { CloseButton } from './CloseButton';
import { Ladder } from './panel/Ladder';
import { Length } from './panel/Length';
import { Meters } from './panel/Meters';
import { Notes } from './panel/Notes';
import { Strengths } from './panel/Strengths';
import type { DraftView } from './panel/types';
import { useSay } from './say';

export interface PanelProps {
  readonly view: DraftView;
  /** Opened by keyboard: the panel takes the focus. */
  readonly focused: boolean;
  readonly onOpen: (key: string) => void;
  /** Shows the whole draft in better words; none where there is nothing to rework. */
  readonly onRework: (() => void) | null;
  /** Not a word on this draft. */
  readonly onSilence: () => void;
  readonly onClose: () => void;
}

/** The whole draft at a glance: what to keep, what to look at, what it asks for, and how it reads. */
export function Panel({ view, focused, onOpen, onRework, onSilence, onClose }: PanelProps) {
  const say = useSay();
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  // Before the frame: a key that is still down would come up in the host's page otherwise.
  useLayoutEffect(() => {
    if (focused) panel.current?.focus({ preventScroll: true });
  }, [focused]);
  return (
    <div
      className="panel"
      role="dialog"
      aria-labelledby={`${id}title`}
      tabIndex={-1}
      ref={panel}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <div className="head">
        <h2 id={`${id}title`}>{say('panel.title')}</h2>
        <CloseButton label={say('panel.close')} onClose={onClose} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="parts" aria-labelledby={`${id}title`} tabIndex={0}>
        <Strengths strengths={view.strengths} />
        <Notes notes={view.notes} onOpen={onOpen} />
        <Ladder asks={view.asks} earned={view.earned} />
        <Meters principles={view.principles} score={view.score} />
        <Length {...view.length} />
      </section>
      <div className="foot">
        {onRework && (
          <button className="apply" type="button" onClick={onRework}>
            {say('panel.rework')}
          </button>
        )}
        <button className="quiet" type="button" onClick={onSilence}>
          {say('panel.silence')}
        </button>
      </div>
    </div>
  );
}
