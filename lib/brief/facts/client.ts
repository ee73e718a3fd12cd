import type { PageText } from '../types';

/** Whom a page is about, and by which names it calls them. */
export interface PageClient {
  readonly name: string;
  /** The name and what it is shortened to, longest first. */
  readonly aliases: readonly string[];
  /** It speaks for itself here: "we" is the client. */
  readonly own: boolean;
  /** The site's registered domain, when `own`. */
  readonly domain?: string;
}

/** A run of words that start with a capital: a name, or the start of a sentence. */
const RUN = /\p{Lu}[\p{L}\p{N}'’.-]*(?:\s+(?:(?:&|of|de|van|von)\s+)?[\p{Lu}][\p{L}\p{N}'’-]*){0,4}/gu;

/** Reads who the page is about from its address, its title, its headline and its text. */
export function clientOf(page: PageText): PageClient {
  if (page.person) return { name: page.person.company ?? '', aliases: aliasesOf(page.person.company ?? ''), own: true };
  const text = page.blocks
    .map((b) => b.text)
    .join('\n')
    .slice(0, 60_000);
  const domain = domainOf(page.url);
  const site = siteName(page, text, domain);
  const story = storyOf(page, text, site);
  if (story) return { name: story, aliases: aliasesOf(story), own: false };
  return { name: site, aliases: aliasesOf(site), own: true, ...(domain && { domain }) };
}

/** "shop.marlow.co.uk" -> "marlow.co.uk". Undefined for what is no address of the web. */
export function domainOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  if (!/^https?:$/.test(protocol)) return undefined;
  const parts = hostname.toLowerCase().replace(/\.$/, '').split('.');
  const shared = parts.length > 2 && (parts.at(-1)?.length ?? 0) <= 2 && SECOND_LEVEL.has(parts.at(-2) ?? '');
  return parts.slice(shared ? -3 : -2).join('.');
}

const SECOND_LEVEL = new Set([
  'co',
  'com',
  'org',
  'net',
  'ac',
  'gov',
  'edu',
  'ltd',
  'plc',
  'or',
  'ne',
  'go',
  'nhs',
  'sch',
]);

/** The site's own name: words of the page that spell its address. */
function siteName(page: PageText, text: string, domain: string | undefined): string {
  const label = (domain ?? '').split('.')[0]?.replace(/[^\p{L}\p{N}]/gu, '') ?? '';
  const told = [page.site ?? '', ...segmentsOf(page.title)].map((s) => s.trim()).filter(Boolean);
  const runs = [...runsIn(told.join('. ')), ...runsIn(text.slice(0, 10_000))];
  const names = [...told, ...runs];
  const exact = names.find((name) => spelled(name) === label);
  const named = [page.site ?? '', ...page.title.split(/\s+[|–—·-]\s+/)];
  const fuller = named.find(
    (name) => label.length >= 4 && spelled(name).startsWith(label) && runsIn(name)[0] === name && text.includes(name),
  );
  if (fuller ?? exact) return fuller ?? exact ?? '';
  const longer = names.filter((name) => label.length >= 4 && startsAlike(spelled(name), label) && name.length <= 60);
  return mostFrequent(longer, text) ?? page.site ?? told.at(-1) ?? '';
}

function startsAlike(name: string, label: string): boolean {
  return name.startsWith(label) || (name.length >= 5 && label.startsWith(name));
}

/**
 * A page that never says "we" and speaks mostly of somebody in its headline is a story about them: their name.
 */
function storyOf(page: PageText, text: string, site: string): string | undefined {
  const spoken = text.replace(/[“"„«][^”"“»]{0,1000}[”"“»]/g, ' ');
  if (/\b(?:we|our|us|I|my|wir|unser\w*|nous|notre|nos|nosotros|nuestr\w+)\b/.test(spoken)) return undefined;
  const headline = page.blocks.find((b) => b.kind === 'heading')?.text ?? segmentsOf(page.title)[0] ?? '';
  const body = page.blocks
    .filter((b) => b.kind !== 'heading')
    .map((b) => b.text)
    .join('\n');
  const ownCount = site ? countOf(site, body) : 0;
  let best: string | undefined;
  let most = ownCount;
  for (const run of runsIn(headline)) {
    if (isLike(run, site)) continue;
    const count = Math.max(countOf(run, body), isDistinct(firstWord(run)) ? countOf(firstWord(run), body) : 0);
    if (count > most) [best, most] = [run, count];
  }
  return best;
}

const firstWord = (name: string): string => name.split(/\s+/)[0] ?? '';

function isLike(run: string, site: string): boolean {
  const [a, b] = [spelled(run), spelled(site)];
  return (
    a !== '' && b !== '' && (a.startsWith(b) || b.startsWith(a) || spelled(firstWord(run)) === spelled(firstWord(site)))
  );
}

/** Words that start many names and are none by themselves. */
const COMMON = new Set(
  'the new old north south east west royal national international first general united city global digital food green blue black white house atelier studio la le el los das die der van maison fromagerie conservas'.split(
    ' ',
  ),
);

const isDistinct = (word: string): boolean => word.length >= 4 && !COMMON.has(word.toLowerCase());

function aliasesOf(name: string): readonly string[] {
  const bare = name.replace(/[,\s]+(?:ltd|limited|inc|llc|plc|gmbh|ag|ab|bv|sa|srl|oy)\.?$/i, '').trim();
  const first = firstWord(bare).replace(/['’]s$/, '');
  return [...new Set([name, bare, ...(isDistinct(first) ? [first] : [])])].filter(Boolean);
}

/** Letters and digits alone, "&" as "and". */
function spelled(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/&/g, 'and')
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function segmentsOf(title: string): string[] {
  return title.split(/\s+[|–—·-]\s+|:\s+/);
}

export function runsIn(text: string): string[] {
  return [...text.matchAll(RUN)].map(([run]) => run.replace(/[.'’-]+$/, '').replace(/['’]s$/, ''));
}

function countOf(name: string, text: string): number {
  return name ? text.split(name).length - 1 : 0;
}

function mostFrequent(names: readonly string[], text: string): string | undefined {
  const counted = names.map((name) => ({ name, count: countOf(name, text) }));
  return counted.sort((a, b) => b.count - a.count || a.name.length - b.name.length)[0]?.name;
}
