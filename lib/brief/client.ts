import { domainOf } from './facts/client';
import { daysBetween } from './facts/rank';
import { plain } from './plain';
import type { Fact, PageFacts } from './types';

/** Somebody at a client. At least one of `address`, `link` and `name` is not empty. */
interface ClientPerson {
  readonly name: string;
  readonly role?: string;
  readonly address?: string;
  /** Profile address without protocol and query: `linkedin.com/in/marta-kowal`. */
  readonly link?: string;
}

/** Somebody both sides know, or an earlier talk, as the rep wrote it down. Never guessed. */
export interface Bond {
  readonly kind: 'mutual' | 'earlier';
  /** The name of whom both know; the occasion of an earlier talk, as in "at the Leeds freight show". */
  readonly text: string;
}

/** One client, as the rep keeps it. Changed by making a new one. */
export interface Client {
  readonly id: string;
  /** The company; for somebody without one, the person. */
  readonly name: string;
  /** Registered domains, lower case. */
  readonly domains: readonly string[];
  readonly people: readonly ClientPerson[];
  readonly facts: readonly Fact[];
  readonly bonds: readonly Bond[];
  readonly notes: string;
  /** Last day that the rep added or changed something. */
  readonly touched: string;
}

/** Whom a message goes to, as a host or a page shows it. */
export interface Who {
  readonly addresses?: readonly string[];
  readonly names?: readonly string[];
  readonly links?: readonly string[];
  readonly company?: string;
}

/** Nobody looks through more; the best stay. */
export const MOST_FACTS = 200;
export const LONGEST_NOTES = 20_000;

/** Mail providers of everybody: the domain says nothing of the company. */
const SHARED_DOMAINS = new Set(
  'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com icloud.com me.com aol.com proton.me protonmail.com gmx.de gmx.net web.de mail.com yandex.ru qq.com 163.com orange.fr free.fr libero.it btinternet.com linkedin.com'.split(
    ' ',
  ),
);

export function companyDomain(urlOrAddress: string): string | undefined {
  const at = urlOrAddress.lastIndexOf('@');
  const domain = domainOf(at >= 0 ? `https://${urlOrAddress.slice(at + 1).replace(/[>\s].*$/, '')}` : urlOrAddress);
  return domain?.includes('.') && !SHARED_DOMAINS.has(domain) ? domain : undefined;
}

/** A profile's address in one form, or undefined for another page. */
function profileLink(url: string): string | undefined {
  const found = /(?:^|[/.])linkedin\.com\/(in|sales\/lead)\/([^/?#,]+)/i.exec(url);
  return found ? `linkedin.com/${found[1]?.toLowerCase()}/${decoded(found[2] ?? '')}` : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).toLowerCase();
  } catch {
    return text.toLowerCase();
  }
}

/** By what a client is found again: the surest first. */
export function keysOf(client: Client): readonly string[] {
  return unique([
    ...client.people.flatMap(({ address }) => (address ? [`address:${address.toLowerCase()}`] : [])),
    ...client.people.flatMap(({ link }) => (link ? [`link:${link}`] : [])),
    ...client.domains.map((domain) => `domain:${domain}`),
    ...client.people.flatMap(({ name }) => (folded(name) ? [`name:${folded(name)}`] : [])),
    ...(folded(client.name) ? [`company:${folded(client.name)}`] : []),
  ]);
}

/** What to look for, the surest first. A name alone is believed only if it has two words. */
export function keysFor({ addresses = [], names = [], links = [], company }: Who): readonly string[] {
  return unique([
    ...addresses.map((address) => `address:${address.trim().toLowerCase()}`),
    ...links.flatMap((link) => profileLink(link) ?? []).map((link) => `link:${link}`),
    ...addresses.flatMap((address) => companyDomain(address) ?? []).map((domain) => `domain:${domain}`),
    ...names.map(folded).flatMap((name) => (name.includes(' ') ? [`name:${name}`] : [])),
    ...(company && folded(company) ? [`company:${folded(company)}`] : []),
  ]);
}

const folded = (name: string): string =>
  plain(name)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();

const unique = (list: readonly string[]): readonly string[] => [...new Set(list)];

/** A new client from what a page says, with none of its facts yet. `id` is given: nothing here is random. */
export function clientFrom(page: PageFacts, id: string, today: string): Client {
  const name = page.company || page.person?.name || companyDomain(page.url) || page.title;
  return addPage(
    { id, name, domains: [], people: [], facts: [], bonds: [], notes: '', touched: today },
    page,
    [],
    today,
  );
}

/** The client with a page's domain, person and the facts that the rep keeps. What is known stays as the rep left it. */
export function addPage(client: Client, page: PageFacts, keep: readonly Fact[], today: string): Client {
  const domain = page.domain && companyDomain(`https://${page.domain}`);
  const link = profileLink(page.url);
  const person: ClientPerson | undefined = page.person && {
    name: page.person.name,
    ...(page.person.headline && { role: page.person.headline }),
    ...(link && { link }),
  };
  return {
    ...client,
    domains: unique([...client.domains, ...(domain ? [domain] : [])]),
    people: person ? addPerson(client.people, person) : client.people,
    facts: addFacts(client.facts, keep),
    touched: today,
  };
}

/** Adds those that are not there yet; over the limit the least useful go. */
export function addFacts(known: readonly Fact[], more: readonly Fact[]): readonly Fact[] {
  const ids = new Set(known.map(({ id }) => id));
  const all = [...known, ...more.filter(({ id }) => !ids.has(id) && ids.add(id))];
  if (all.length <= MOST_FACTS) return all;
  const best = new Set([...all].sort((a, b) => b.rank - a.rank).slice(0, MOST_FACTS));
  return all.filter((fact) => best.has(fact));
}

export function isSamePerson(a: ClientPerson, b: ClientPerson): boolean {
  return (
    (a.link !== undefined && a.link === b.link) ||
    (a.address !== undefined && a.address.toLowerCase() === b.address?.toLowerCase()) ||
    (folded(a.name) !== '' && folded(a.name) === folded(b.name)) ||
    JSON.stringify(a) === JSON.stringify(b)
  );
}

function addPerson(people: readonly ClientPerson[], person: ClientPerson): readonly ClientPerson[] {
  const same = (known: ClientPerson) => isSamePerson(known, person);
  return people.some(same) ? people.map((p) => (same(p) ? { ...p, ...person } : p)) : [...people, person];
}

/** The rep's own words for a fact: nobody is surer of it. */
export function editFact(client: Client, id: string, sentence: string, today: string): Client {
  const said = plain(sentence);
  if (!said) return dropFact(client, id, today);
  return {
    ...client,
    facts: client.facts.map((f) => (f.id === id ? { ...f, sentence: said, confidence: 1 } : f)),
    touched: today,
  };
}

export function dropFact(client: Client, id: string, today: string): Client {
  return { ...client, facts: client.facts.filter((f) => f.id !== id), touched: today };
}

/** Without facts that were read too long ago; undefined when nothing recent is left of the client at all. */
export function freshen(client: Client, today: string, days: number): Client | undefined {
  const isOld = (day: string) => (daysBetween(day, today) ?? 0) > days;
  const facts = client.facts.filter(({ read }) => !isOld(read));
  if (facts.length === client.facts.length && !isOld(client.touched)) return client;
  return facts.length === 0 && isOld(client.touched) ? undefined : { ...client, facts };
}
