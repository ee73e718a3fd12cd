import type { PageClient } from './client';
import { runsIn } from './client';
import type { PageSentence } from './sentences';

/** How sure it is that a sentence speaks of the client, 0..1. Below a half it speaks of somebody else. */
type Surety = number;

export interface Around {
  readonly client: PageClient;
  /** Names in the title and the headings: of an own page, the client's things. */
  readonly things: ReadonlySet<string>;
  /** It is a person's own profile: fragments are about them. */
  readonly profile: boolean;
  /** The sentence before was about the client. */
  readonly before: boolean;
  /** The sentence before ended with another firm: "it" and "the company" may be that one. */
  readonly another: boolean;
}

const LEAD =
  /^(?:(?:in|on|since|by|for|over|during|after|before|at|as|when|until|last|this|next|today|now|currently|so|and|but|also|then|here|meanwhile|however|together|new for|with)\b[^,:]{0,70}[,:]\s*)+/;
const SELF = /^(?:[^\s]+\s+){0,7}?["(]?(?:we|we're|we've|our|us|i|i'm|i've|my)\b/;
const CHAIN =
  /^(?:it|its|they|their|he|she|(?:the|this) (?:(?:new|family-owned|listed|private) )?(?:company|firm|group|business|trust|charity|maker|manufacturer|retailer|start-?up|operator|brand|chain|team|deal|move|site|plant|factory|project|round|funding|investment|quarry|bakery|mill|workshop))\b/;
/** The same in the other languages that are read. */
const FOREIGN =
  /^(?:.{0,30}\b)?(?:das unternehmen|der konzern|die firma|der betrieb|die gruppe|wir|unser\w*|l'entreprise|la société|le groupe|nous|notre|nos|la empresa|la compañía|la firma|el grupo|nuestr[oa]s?|sus?) /;
const REPORTED =
  /\b(?:said|says|added|told \w+|explained|confirmed)(?: that)? (?:the (?:company|firm|group|business|trust|charity)|it|they)\b|\bthe (?:company|firm|group|business|trust|charity) (?:said|added|says)\b/;
/** Somebody else at the head of a sentence, whatever the page. */
const OTHERS =
  /^(?:[^\s]+\s+){0,2}?(?:rivals?|nearby|neighbouring|elsewhere|competitors?|analysts?|readers?|customers? like|local mp|the council|the government|ministers?|similar companies)\b/;
const COMMAND =
  /^(?:please |just )?(?:ignore|join|follow|read|download|visit|subscribe|order|contact|click|apply|discover|learn|get|save|book|try|if you|tell|see|find out|shop|buy|sign|donate|give|watch|you|your|listen|call|email|register|write to|wait)\b/;
/** What only people and firms do: with another name before it, the sentence is theirs. */
const DOINGS =
  /^[^\s]+ (?:has |have |had |is |was )?(?:wrote|written|said|says|announced|raised|bought|saved|launched|launching|opened|opens|acquired|hired|built|moved|closed|invested|given|manages|offers|makes|an? (?:open-source|company|firm|database|start-?up))\b/;

export function aboutClient({ text, norm, quoted, saying }: PageSentence, around: Around): Surety {
  const { client, before } = around;
  if (quoted) return speaker(saying, client, before);
  const head = norm.replace(LEAD, '');
  if (COMMAND.test(head) || OTHERS.test(head)) return 0;
  const alias = client.aliases.find((name) => placeOf(name, head) <= 60);
  if (alias) return 0.95;
  if (client.own && SELF.test(head)) return 0.9;
  if (REPORTED.test(norm)) return client.own || before ? 0.8 : 0.6;
  if (CHAIN.test(head) || CHAIN.test(norm) || FOREIGN.test(norm)) {
    if (around.another && /^(?:it|they|the (?:company|firm|group))\b/.test(head)) return 0.5;
    return client.own ? 0.8 : before ? 0.75 : 0.3;
  }
  if (client.own && JOINED.test(head)) return 0.8;
  if (!client.own)
    return before && (GOES_ON.test(head) || GOES_ON.test(norm) || spokesperson(text, client))
      ? 0.7
      : before && goesOn(text, head, around)
        ? 0.62
        : 0.2;
  return ownPage(text.slice(text.length - head.length), head, around);
}

/** Somebody new with a post: on their own page, a colleague. */
const JOINED =
  /\b(?:took over|takes over|stepped up|succeeded|succeeds|joined|joins|replaced|replaces|takes over from|was (?:appointed|named|promoted))\b.*\bas\b/;

/** In a story: it goes on about what it has just named. */
const GOES_ON =
  /^(?:the (?!\S+ (?:herald|post|times|gazette|council|government))|next on|(?:all|half|most|some|both|many) of (?:them|its|the)|these|those|this|that|\S+ (?:\S+ )?(?:of|on|at) (?:its|their|the))\b/;

/** "Head teacher Moira Bass said": of the client's, unless another firm stands behind it. */
function spokesperson(text: string, client: PageClient): boolean {
  const said = /^(.{4,80}?)\b(?:said|says|added|explained)\b/.exec(text)?.[1];
  if (!said || !ROLE.test(said)) return false;
  return client.aliases.some((name) => said.includes(name)) || !/\b(?:at|of|from|for)\s+(?:the )?\p{Lu}/u.test(said);
}

const ROLE =
  /\b(?:mr|mrs|ms|dr|chief|head|director|manager|owner|founder|chair\w*|president|partner|boss|teacher|minister of|leader)\b/i;

/** A story goes on about its subject until another name stands at the head of a sentence. */
function goesOn(text: string, head: string, { client }: Around): boolean {
  const start = text
    .slice(text.length - head.length)
    .replace(/^\S+\s*/, '')
    .slice(0, 60);
  const names = runsIn(start).filter((run) => run.length > 2 && !client.aliases.some((name) => name.includes(run)));
  return names.length === 0 && /^\p{Ll}/u.test(start);
}

/** On the client's own page a sentence is theirs, unless it starts with another name. */
function ownPage(text: string, head: string, { things, profile }: Around): Surety {
  const run = runsIn(text.slice(0, 80)).find((name) => text.startsWith(name));
  if (run && [...things].some((thing) => thing.includes(run) || run.includes(thing))) return 0.75;
  if (run && (/\s/.test(run) || /^\S+ (?:and|&) \p{Lu}/u.test(text))) return 0.3;
  return DOINGS.test(head) ? 0.3 : profile ? 0.8 : 0.7;
}

/** Where in the sentence a name stands; far beyond it if nowhere. */
function placeOf(name: string, head: string): number {
  const at = head.indexOf(name.toLowerCase().replace(/’/g, "'"));
  return at < 0 || /[\p{L}\p{N}]/u.test(head[at - 1] ?? ' ') ? Number.POSITIVE_INFINITY : at;
}

const SAID =
  /\b(?:said|says|say|explains?|explained|adds?|added|told|recalls?|according to|sagt|sagte|erklärt|dit|explique|explica|afirma|dice)\b/i;

/** A quote is theirs when who speaks is with them: no other firm stands behind "at" or "of". */
function speaker(saying: string, client: PageClient, before: boolean): Surety {
  if (!SAID.test(saying)) return client.own ? 0.4 : 0.3;
  const home = /\b(?:at|of|for|from|bei|von|de|chez)\s+((?:the )?\p{Lu}[\p{L}\p{N}&'’ .-]*)/u.exec(saying)?.[1];
  if (client.aliases.some((name) => saying.includes(name))) return 0.9;
  if (home) return 0.2;
  return client.own || before ? 0.85 : 0.6;
}
