import { looksLikeCode, plain } from '../plain';
import type { Empty, Fact, FactKind, PageFacts, PageText } from '../types';
import { clientOf, type PageClient, runsIn } from './client';
import { idOf } from './id';
import { jobsIn } from './jobs';
import { CUES, HEDGED, type KindCue, NEVER, NOT_SO } from './kinds';
import { languageOf } from './language';
import { LANGUAGES } from './languages';
import { peopleIn } from './people';
import { rankOf, round } from './rank';
import { type PageSentence, sentencesIn } from './sentences';
import { aboutClient } from './subject';
import { substanceOf, undated } from './substance';

/** Less sure than this is not shown: a wrong fact costs the rep more than a missing one. */
const KEEP_AT = 0.5;
/** The best of a page: nobody looks through more. */
const MOST_FACTS = 60;
/** Fewer words are no page to read. */
const LEAST_WORDS = 12;

/** What a page says about its client, best opening first. `today` is a day, `2026-11-22`. Takes any text, never throws. */
export function factsOf(page: PageText, today: string): PageFacts {
  const text = page.blocks.map((b) => b.text).join(' ');
  const lang = languageOf(text, page.lang);
  const client = clientOf(page);
  const cues = lang === 'en' ? CUES : (LANGUAGES[lang] ?? []);
  const found = [...listed(page, client), ...told(page, client, cues)];
  const facts = unique(found)
    .map(({ kind, sentence, confidence }) => factOf(page, client.name, lang, today, kind, sentence, confidence))
    .filter(({ sentence }) => sentence.length > 0)
    .sort((a, b) => b.rank - a.rank)
    .slice(0, MOST_FACTS);
  const empty = facts.length === 0 ? whyEmpty(page, text, cues) : undefined;
  return {
    company: client.name,
    ...(client.domain && { domain: client.domain }),
    ...(page.person && { person: page.person }),
    url: page.url,
    title: page.title,
    facts,
    ...(empty && { empty }),
  };
}

interface Found {
  readonly kind: FactKind;
  readonly sentence: string;
  readonly confidence: number;
}

/** What stands in lists: open roles, the team, the headline of a profile. */
function listed({ person, blocks }: PageText, client: PageClient): readonly Found[] {
  const out: Found[] = [];
  if (person?.headline) out.push({ kind: 'person', sentence: person.headline, confidence: 0.95 });
  if (!client.own) return out;
  for (const job of jobsIn(blocks)) out.push({ kind: 'hiring', sentence: job, confidence: 0.85 });
  for (const { name, role } of peopleIn(blocks))
    out.push({ kind: 'person', sentence: `${name}, ${role}`, confidence: 0.85 });
  return out;
}

/** What sentences tell. */
function told(page: PageText, client: PageClient, cues: readonly KindCue[]): readonly Found[] {
  const things = new Set(
    [page.title, ...page.blocks.filter((b) => b.kind === 'heading').map((b) => b.text)]
      .flatMap((text) => [...runsIn(text), ...runsIn(text).flatMap((run) => run.split(/\s+/))])
      .filter(
        (name) => /^\S*(?:\d|\p{Ll}\p{Lu}|\p{Lu}{2})\S*$/u.test(name) || client.aliases.some((a) => name.includes(a)),
      ),
  );
  const out: Found[] = [];
  let before = client.own;
  let another = false;
  for (const block of page.blocks) {
    if (block.kind === 'heading') continue;
    for (const sentence of sentencesIn(block)) {
      if (/\?["”]?$/.test(sentence.text)) continue;
      const about = aboutClient(sentence, { client, things, profile: page.person !== undefined, before, another });
      before = about >= KEEP_AT;
      another = ENDS_ELSEWHERE.test(sentence.text) && !client.aliases.some((name) => sentence.text.includes(name));
      const kind = before ? kindOf(sentence, cues, about, client) : undefined;
      if (kind) out.push({ ...kind, sentence: sentence.text });
    }
  }
  return out;
}

/** Words of the client's own people are worth bringing, whatever they say. */
const QUOTE = { kind: 'quote', sure: 0.7 } as const;

/** "…awarded to Baugruppe West." */
const ENDS_ELSEWHERE = /\b(?:to|by|with|from)\s+\p{Lu}\S+\s+\p{Lu}\S*[.!]?$/u;

function kindOf(
  sentence: PageSentence,
  cues: readonly KindCue[],
  about: number,
  client: PageClient,
): Omit<Found, 'sentence'> | undefined {
  const { norm, quoted, block } = sentence;
  if (NEVER.test(norm) || norm.split(/\s+/).length < 4) return undefined;
  // A line of a list that is no sentence is a benefit or a duty, not news.
  if (block.kind === 'item' && !/[.!]["”]?$/.test(norm)) return undefined;
  const counted = undated(norm);
  const cue = cues.find(({ kind, pattern }) => pattern.test(kind === 'number' ? counted : norm));
  const substance =
    cues === CUES && (!cue || cue.kind === 'number') ? substanceOf(sentence, client.aliases) : undefined;
  // A figure in a tale of trouble or of a wish tells of these.
  const told = substance?.kind === 'challenge' || substance?.kind === 'goal';
  const hit = (cue && !told ? cue : (substance ?? cue)) ?? (quoted ? QUOTE : undefined);
  if (!hit) return undefined;
  const doubt = (HEDGED.test(norm) ? 0.85 : 1) * (NOT_SO.test(norm) && hit.kind !== 'challenge' ? 0.85 : 1);
  const confidence = round(hit.sure * about * doubt);
  return confidence < KEEP_AT ? undefined : { kind: quoted ? 'quote' : hit.kind, confidence };
}

/** The same words once: pages repeat their best sentences. */
function unique(found: readonly Found[]): readonly Found[] {
  const seen = new Set<string>();
  return found.filter(({ sentence }) => {
    const key = sentence.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
    return seen.has(key) ? false : seen.add(key);
  });
}

function factOf(
  page: PageText,
  about: string,
  lang: string,
  today: string,
  kind: FactKind,
  said: string,
  confidence: number,
): Fact {
  const sentence = looksLikeCode(said) ? '' : plain(said);
  const url = /^https?:/.test(page.url) ? page.url.slice(0, 2_000) : undefined;
  return {
    id: idOf(kind, about, sentence, url ?? ''),
    kind,
    sentence,
    lang,
    about,
    source: { ...(url && { url }), title: plain(page.title) },
    ...(page.date && { date: page.date }),
    read: today,
    confidence,
    rank: rankOf(kind, sentence, confidence, page.date, today),
  };
}

function whyEmpty(page: PageText, text: string, cues: readonly KindCue[]): Empty {
  if (page.walled) return 'paywall';
  if (text.split(/\s+/).filter(Boolean).length < LEAST_WORDS) return 'text';
  return cues.length === 0 ? 'language' : 'facts';
}
