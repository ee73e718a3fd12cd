import type { BriefActions, BriefView } from '../../../components/brief/props';
import { dropFact, editFact } from '../../brief/client';
import type { Opening } from '../../brief/openings';
import type { BoxView, BriefAnswer, BriefRequest } from '../../brief/talk';
import { say } from '../../i18n';
import { send } from '../../messages';
import { type Reading, reading } from '../../settings';
import { BoxLine } from './box-line';
import { saveFile } from './save-file';

const NOBODY: BriefAnswer = { ok: false, say: say('brief.said.nobody') };
const today = () => new Date().toISOString().slice(0, 10);

/** What the side panel shows and does: joins the box beside it, the page that was read, and the clients in the background. */
export class PanelDesk {
  #view: BriefView = {
    reading: null,
    client: null,
    openings: [],
    walk: null,
    box: null,
    clients: [],
    said: '',
  };
  readonly #listeners = new Set<() => void>();
  readonly #line: BoxLine;
  /** Whom the client shown was looked up for. */
  #who = '';
  /** Openings that the thread itself offers: whom both know, where they met. */
  #thread: readonly Opening[] = [];
  #known: readonly Opening[] = [];
  #walking: 'no' | 'now' | 'again' = 'no';

  /** `tab`: the tab that it belongs to, when it stands in a tab of its own; else the one in front. */
  constructor(tab: string | null) {
    this.#line = new BoxLine(tab === null ? null : Number(tab), (box) => this.#take(box));
    void reading.get().then((value) => this.#read(value));
    reading.watch((value) => this.#read(value));
    void this.#list();
  }

  readonly read = (): BriefView => this.#view;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly actions: BriefActions = {
    keep: (page, facts) => void this.#keep({ op: 'keep', page, facts }),
    discard: () => void reading.set(null),
    edit: (id, sentence) => this.#save((client) => editFact(client, id, sentence, today())),
    drop: (id) => this.#save((client) => dropFact(client, id, today())),
    note: (notes) => this.#save((client) => ({ ...client, notes })),
    bond: (bond) => this.#save((client) => ({ ...client, bonds: [...client.bonds, bond] })),
    unbond: (index) => this.#save((client) => ({ ...client, bonds: client.bonds.filter((_, i) => i !== index) })),
    insert: (text) => void this.#insert(text),
    copy: (text) => void navigator.clipboard.writeText(text).then(() => this.#set({ said: say('brief.said.copied') })),
    paste: (text, about) => void this.#paste(text, about),
    open: (id) => void this.#show({ op: 'get', id }),
    close: () => this.#set({ client: null, openings: [] }),
    remove: (id) => void this.#remove(id),
    save: (id) => void this.#export(id),
    load: (file) => void this.#import(file),
  };

  async #ask(request: BriefRequest): Promise<BriefAnswer> {
    const answer = await send('brief', request);
    return answer.ok ? answer.value : NOBODY;
  }

  #read(value: Reading | null): void {
    this.#set({ reading: value });
  }

  async #list(): Promise<void> {
    const answer = await this.#ask({ op: 'list' });
    if (answer.ok && answer.clients) this.#set({ clients: answer.clients });
  }

  /** What is written beside changed. */
  #take(box: BoxView | null): void {
    if (!box) this.#thread = [];
    this.#set({ box, ...(box ? {} : { walk: null }) });
    if (!box) return;
    void this.#walk();
    const who = JSON.stringify(box.who);
    if (who === this.#who) return;
    this.#who = who;
    void this.#show({ op: 'find', who: box.who });
  }

  async #show(request: BriefRequest & { readonly op: 'find' | 'get' }): Promise<void> {
    const asked = this.#who;
    const answer = await this.#ask(request);
    // Another message came to the front meanwhile.
    if (request.op === 'find' && asked !== this.#who) return;
    if (answer.ok) this.#set({ client: answer.client ?? null, openings: answer.openings ?? [] });
    else this.#set({ said: answer.say });
  }

  /** One question at a time; what changed meanwhile is asked about after it. */
  async #walk(): Promise<void> {
    if (this.#walking !== 'no') {
      this.#walking = 'again';
      return;
    }
    do {
      this.#walking = 'now';
      const { box } = this.#view;
      if (!box) break;
      const answer = await this.#ask({ op: 'walk', thread: box.thread, draft: box.draft });
      if (answer.ok && answer.walk && this.#view.box) {
        this.#thread = answer.openings ?? [];
        this.#set({ walk: answer.walk });
      }
    } while ((this.#walking as string) === 'again');
    this.#walking = 'no';
  }

  #save(change: (client: NonNullable<BriefView['client']>) => NonNullable<BriefView['client']>): void {
    const { client } = this.#view;
    if (client) void this.#change({ op: 'save', client: change(client) }, '');
  }

  /** True when it was done. What the rep sees stays as it is when it was not. */
  async #change(request: BriefRequest, done: string): Promise<boolean> {
    const answer = await this.#ask(request);
    if (!answer.ok) {
      this.#set({ said: answer.say });
      return false;
    }
    this.#set({ client: answer.client ?? null, openings: answer.openings ?? [], said: done });
    this.#line.again();
    await this.#list();
    return true;
  }

  async #keep(request: BriefRequest): Promise<void> {
    if (await this.#change(request, say('brief.said.kept'))) await reading.set(null);
  }

  async #insert(text: string): Promise<void> {
    this.#set({ said: '' });
    const inserted = await this.#line.insert(text);
    this.#set({ said: say(inserted ? 'brief.said.inserted' : 'brief.said.notInserted') });
  }

  async #paste(text: string, about: string): Promise<void> {
    const answer = await this.#ask({ op: 'paste', text, about });
    if (answer.ok && answer.page) this.#set({ reading: { page: answer.page } });
    else if (!answer.ok) this.#set({ said: answer.say });
  }

  async #remove(id: string): Promise<void> {
    await this.#change({ op: 'remove', id }, say('brief.said.deleted'));
  }

  async #export(id: string | undefined): Promise<void> {
    const answer = await this.#ask(id === undefined ? { op: 'export' } : { op: 'export', id });
    if (answer.ok && answer.text !== undefined) saveFile('earnest-brief.json', answer.text);
    else if (!answer.ok) this.#set({ said: answer.say });
  }

  async #import(file: File): Promise<void> {
    const answer = await this.#ask({ op: 'import', text: await file.text() });
    this.#set({ said: answer.ok ? say('brief.said.imported', answer.count ?? 0) : answer.say });
    this.#line.again();
    await this.#list();
  }

  #set(change: Partial<BriefView>): void {
    if (change.openings) this.#known = change.openings;
    this.#view = { ...this.#view, ...change, openings: joined(this.#thread, this.#known) };
    for (const listener of this.#listeners) listener();
  }
}

/** What the thread says comes first; the same sentence once. */
function joined(thread: readonly Opening[], known: readonly Opening[]): readonly Opening[] {
  const texts = new Set(thread.map(({ text }) => text));
  return [...thread, ...known.filter(({ text }) => !texts.has(text))];
}
