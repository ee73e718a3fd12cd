import { addFacts, type Client, isSamePerson } from '../client';
import { clientIn, type Migrations } from './format';

/** What the file is called inside, so that another JSON file is told apart. */
const KIND = 'earnest-brief';

/** Clients as text: the same clients always give the same text. */
export function writeFile(clients: readonly Client[], format: number): string {
  return `${JSON.stringify({ kind: KIND, format, clients }, null, 2)}\n`;
}

type Parsed =
  | { readonly ok: true; readonly value: readonly Client[] }
  | { readonly ok: false; readonly error: 'invalid'; readonly say: string };

const no = (say: string): Parsed => ({ ok: false, error: 'invalid', say });

/** A file as a whole: one client that cannot be read refuses all. */
export function parseFile(text: string, steps: Migrations, format: number): Parsed {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return no('This is no brief file: it is not JSON.');
  }
  if (typeof file !== 'object' || file === null || !('kind' in file) || file.kind !== KIND)
    return no('This is JSON, but no file that Earnest exported.');
  if (!('format' in file) || typeof file.format !== 'number' || !('clients' in file) || !Array.isArray(file.clients))
    return no('This brief file has no list of clients.');
  if (file.format > format) return no('A newer version of Earnest wrote this file. Update, then try again.');
  const clients: Client[] = [];
  for (const [i, record] of file.clients.entries()) {
    const client = clientIn(record, file.format, steps, format);
    if (!client) return no(`Client ${i + 1} of this file is not in order. Nothing was imported.`);
    clients.push(client);
  }
  return { ok: true, value: clients };
}

/** The same client twice: nothing of either is lost; where they differ, the one touched last stands. */
export function mergeClients(known: Client | undefined, more: Client): Client {
  if (!known) return more;
  const [older, newer] = known.touched <= more.touched ? [known, more] : [more, known];
  return {
    ...newer,
    domains: [...new Set([...newer.domains, ...older.domains])],
    people: [...newer.people, ...older.people.filter((p) => !newer.people.some((q) => isSamePerson(p, q)))],
    facts: addFacts(newer.facts, older.facts),
    bonds: [
      ...newer.bonds,
      ...older.bonds.filter((b) => !newer.bonds.some((x) => x.kind === b.kind && x.text === b.text)),
    ].slice(0, 50),
    notes: newer.notes || older.notes,
  };
}
