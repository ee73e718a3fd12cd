import type { BriefFact } from '../engine/types';
import { walkOf } from '../engine/walk';
import { bondsIn } from './bonds';
import { addPage, type Client, clientFrom, companyDomain, type Who } from './client';
import { factsOf } from './facts/extract';
import { openingOf, openingsFor, openingsOf } from './openings';
import { plain } from './plain';
import type { BriefStore, Saved } from './store';
import type { BriefAnswer, BriefRequest } from './talk';
import type { PageFacts, PageText } from './types';

interface DeskOptions {
  /** Reads the page of a tab into the side panel. */
  readonly read: (tabId: number) => Promise<void>;
  readonly store: BriefStore;
  readonly today: () => string;
  /** A new client's id. */
  readonly newId: () => string;
}

/** Answers for the brief in the background: one owner, one change after the other. */
interface BriefDesk {
  answer(request: BriefRequest): Promise<BriefAnswer>;
  /** What the engine is told of whom a message goes to; undefined when nothing is known. The same object until something changes. */
  factsFor(who: Who | undefined): Promise<readonly BriefFact[] | undefined>;
}

/** A draft can speak of so many; more would only cost time. */
const MOST_TOLD = 60;

export function openDesk({ read, store, today, newId }: DeskOptions): BriefDesk {
  let last: { readonly key: string; readonly facts: Promise<readonly BriefFact[] | undefined> } | undefined;
  let line: Promise<unknown> = Promise.resolve();

  const withOpenings = (client: Client | undefined): BriefAnswer =>
    client ? { ok: true, client, openings: openingsFor(client) } : { ok: true };
  const saved = (answer: Saved, client?: Client): BriefAnswer =>
    answer.ok ? withOpenings(client) : { ok: false, say: answer.say };

  const keep = async (page: PageFacts, facts: PageFacts['facts'], id?: string): Promise<BriefAnswer> => {
    const known = id ? await store.get(id) : await store.find(whoOf(page));
    const client = addPage(known ?? clientFrom(page, newId(), today()), page, facts, today());
    return saved(await store.save(client), client);
  };

  const answer = async (request: BriefRequest): Promise<BriefAnswer> => {
    switch (request.op) {
      case 'read':
        await read(request.tabId);
        return { ok: true };
      case 'find':
        return withOpenings(await store.find(request.who));
      case 'get':
        return withOpenings(await store.get(request.id));
      case 'list': {
        const clients = (await store.list()).map(({ id, name, facts }) => ({ id, name, facts: facts.length }));
        return { ok: true, clients };
      }
      case 'keep':
        return keep(request.page, request.facts, request.id);
      case 'paste':
        return { ok: true, page: factsOf(pasted(request.text, request.about), today()) };
      case 'save': {
        const client = { ...request.client, touched: today() };
        return saved(await store.save(client), client);
      }
      case 'remove':
        await store.remove(request.id);
        return { ok: true };
      case 'removeAll':
        await store.removeAll();
        return { ok: true };
      case 'export':
        return { ok: true, text: await store.export(request.id) };
      case 'import': {
        const done = await store.import(request.text);
        return done.ok ? { ok: true, count: done.value.clients } : { ok: false, say: done.say };
      }
      case 'walk':
        return {
          ok: true,
          walk: walkOf(request.thread, request.draft),
          openings: openingsOf(bondsIn(request.thread)),
        };
    }
  };

  return {
    answer(request) {
      if (request.op === 'walk') return answer(request);
      // Two panels at once: each change is made on what the one before left.
      const next = line.then(() => answer(request));
      line = next.catch(() => {});
      if (CHANGES.has(request.op)) void next.finally(() => (last = undefined)).catch(() => {});
      return next;
    },
    factsFor(who) {
      const key = JSON.stringify(who ?? {});
      if (key === '{}') return Promise.resolve(undefined);
      if (last?.key !== key) last = { key, facts: line.then(() => store.find(who ?? {})).then(told) };
      return last.facts;
    },
  };
}

const CHANGES: ReadonlySet<BriefRequest['op']> = new Set(['keep', 'save', 'remove', 'removeAll', 'import']);

function told(client: Client | undefined): readonly BriefFact[] | undefined {
  return client?.facts.slice(0, MOST_TOLD).map((fact) => {
    const opening = openingOf(fact)?.text;
    return { id: fact.id, sentence: fact.sentence, about: fact.about, ...(opening && { opening }) };
  });
}

function whoOf(page: PageFacts): Who {
  const domain = page.domain && companyDomain(`https://${page.domain}`);
  return {
    ...(domain && { addresses: [`@${domain}`] }),
    ...(page.person && { links: [page.url], names: [page.person.name] }),
    company: page.company,
  };
}

/** Pasted text as a page of the client's own: no address, so it names no source but the rep. */
function pasted(text: string, about: string): PageText {
  const name = plain(about);
  return {
    url: '',
    title: 'Pasted',
    walled: false,
    site: name,
    blocks: text
      .split(/\n+/)
      .map(plain)
      .filter(Boolean)
      .slice(0, 2_000)
      .map((line) => ({ kind: 'text', text: line.slice(0, 5_000) })),
  };
}
