import type { Who } from '../brief/client';
import type { BoxView } from '../brief/talk';
import type { Context } from '../engine/types';
import { conversationOf } from '../hosts/conversation';
import type { ComposeBox } from '../hosts/host';

interface Seen {
  readonly context: Context;
  readonly who: Who;
  /** The recipient as the page shows it; may be empty. */
  readonly to: string;
  readonly thread: BoxView['thread'];
}

/** What the page shows around a box. Read once a visit, not at each check: a long thread costs a layout. */
export class Around {
  readonly #box: ComposeBox;
  #seen: Seen | null = null;

  constructor(box: ComposeBox) {
    this.#box = box;
  }

  /** The rep left, or another message is written here: it is read anew. */
  forget(): void {
    this.#seen = null;
  }

  /** What a question to the engine is asked with. */
  get asked(): Pick<Seen, 'context' | 'who'> {
    const { context, who } = this.#now();
    return { context, who };
  }

  /** What a side panel is told. */
  view(draft: string): BoxView {
    const { who, to, thread } = this.#now();
    return { who, to, thread, draft };
  }

  #now(): Seen {
    this.#seen ??= seenAround(this.#box);
    return this.#seen;
  }
}

function seenAround(box: ComposeBox): Seen {
  const thread = box.thread();
  const recipients = box.recipients();
  const { stage, incoming } = conversationOf(thread, recipients);
  // Where the page names nobody, it goes to whoever wrote last.
  const people = recipients.length > 0 ? recipients : thread.flatMap((m) => (m.own ? [] : [m.author])).slice(-1);
  const links = people.flatMap(({ link }) => link ?? []);
  const own = box.channel === 'note' && /\/(?:in|sales\/lead)\//.test(location.pathname) ? [location.href] : [];
  const first = people[0];
  return {
    context: { stage: box.stage?.() ?? stage, ...(incoming === undefined ? {} : { incoming }) },
    who: {
      addresses: people.flatMap(({ address }) => address ?? []),
      names: people.flatMap(({ name }) => name || []),
      links: [...links, ...own],
    },
    to: first?.name || first?.address || '',
    thread: thread.map(({ own: mine, text }) => ({ own: mine, text })),
  };
}
