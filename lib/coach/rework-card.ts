import { around, type Box, placeCard } from '../dom/place';
import type { Layer } from './layer';
import type { Note } from './note';
import { type Proposal, shown } from './rework';
import { keepClear } from './room';
import type { Session } from './session';

interface ReworkCard {
  readonly session: Session;
  /** Where it is shown: at the note whose card it takes over. */
  readonly note: Note;
  readonly layer: Layer;
  readonly focused: boolean;
  /** What it must not cover besides Send. */
  readonly avoid: () => readonly Box[];
  /** Still wanted? A card that was closed draws nothing more. */
  readonly open: () => boolean;
  /** `back`: the caret returns to the editor. */
  readonly close: (back: boolean) => void;
}

/** The card makes room for the whole draft in better words; nothing changes before Apply. */
export function showRework({ session, note, layer, focused, avoid, open, close }: ReworkCard): void {
  const { editor } = session.box;
  let proposal: Proposal | null | undefined;
  const draw = () => {
    if (!open()) return;
    layer.showRework(
      {
        proposal: proposal && shown(proposal),
        focused,
        onApply: () => {
          close(false);
          if (proposal) void session.applyRework(proposal);
        },
        onClose: () => close(true),
      },
      editor,
      (size) => {
        const { words, sentence } = session.boxesOf(note);
        const about = around([...words, ...sentence]);
        if (!about) return null;
        return placeCard(size, about, about.left, [...keepClear(session), ...avoid()], {
          width: innerWidth,
          height: innerHeight,
        });
      },
    );
  };
  draw();
  void session.rework().then((made) => {
    proposal = made;
    draw();
  });
}
